import type { Phrase } from '../../../phrases/phrase';

export const SYMPATHISE: readonly Phrase[] = [
  {
    id: 'de.sympathise.deal-with',
    act: 'sympathise',
    text: {
      du: 'Es tut mir leid, dass du dich damit herumschlagen musst.',
      Sie: 'Es tut mir leid, dass Sie sich damit beschäftigen müssen.',
    },
    fits: 'not-ours',
  },
  {
    id: 'de.sympathise.timing',
    act: 'sympathise',
    text: {
      du: 'Das kommt wirklich im falschen Moment. Ich hoffe, dass wir dir wenigstens das hier abnehmen können.',
      Sie: 'Das kommt wirklich im falschen Moment. Ich hoffe, dass wir Ihnen wenigstens das hier abnehmen können.',
    },
    fits: 'not-ours',
  },
  {
    id: 'de.sympathise.difficult-day',
    act: 'sympathise',
    text: {
      du: 'Das klingt nach einem schweren Tag. Diesen Teil kriegen wir zusammen hin.',
      Sie: 'Das klingt nach einem schweren Tag. Diesen Teil klären wir zusammen.',
    },
  },
  {
    id: 'de.sympathise.a-lot',
    act: 'sympathise',
    text: {
      du: 'Das ist viel auf einmal. Diesen Teil nehme ich dir ab.',
      Sie: 'Das ist viel auf einmal. Diesen Teil nehme ich Ihnen ab.',
    },
    fits: 'worried',
  },
  {
    id: 'de.sympathise.shame',
    act: 'sympathise',
    text: {
      du: 'Wie schade, dass das kaputtgegangen ist. Mal sehen, was wir noch retten können.',
      Sie: 'Wie schade, dass das kaputtgegangen ist. Wir sehen gemeinsam, was noch zu retten ist.',
    },
    fits: 'broken',
  },
  {
    id: 'de.sympathise.loss-of-thing',
    act: 'sympathise',
    text: {
      du: 'So etwas zu verlieren tut weh, egal, woran es lag.',
      Sie: 'So etwas zu verlieren tut weh, ganz gleich, woran es lag.',
    },
    fits: 'lost',
  },
  {
    id: 'de.sympathise.outside',
    act: 'sympathise',
    text: {
      du: 'Dafür konntest du nichts, und trotzdem hast du jetzt den Ärger. Das tut mir leid für dich.',
      Sie: 'Dafür konnten Sie nichts, und trotzdem haben Sie jetzt den Ärger. Das tut mir leid für Sie.',
    },
    to: 'written',
    fits: 'not-ours',
  },
  {
    id: 'de.sympathise.worrying',
    act: 'sympathise',
    text: {
      du: 'Ich merke, wie sehr dich das beunruhigt, und das tut mir leid.',
      Sie: 'Ich merke, wie sehr Sie das beunruhigt, und das tut mir leid.',
    },
    fits: 'worried',
  },
  {
    id: 'de.sympathise.unwell',
    act: 'sympathise',
    text: {
      du: 'Ich wünsche dir gute Besserung. Das hier hat Zeit, bis es dir besser geht.',
      Sie: 'Ich wünsche Ihnen gute Besserung. Das hier hat Zeit, bis es Ihnen besser geht.',
    },
    to: 'written',
  },
  {
    id: 'de.sympathise.happens',
    act: 'sympathise',
    text: {
      du: 'Das kann jedem passieren. Schauen wir mal, wie wir es wieder hinbekommen.',
      Sie: 'Das kann jedem passieren. Wir sehen gemeinsam, wie sich das lösen lässt.',
    },
    fits: 'not-ours',
  },
  {
    id: 'de.sympathise.your-loss',
    act: 'sympathise',
    text: { du: 'Mein herzliches Beileid.', Sie: 'Mein herzliches Beileid.' },
    fits: 'bereaved',
  },
  {
    id: 'de.sympathise.condolences',
    act: 'sympathise',
    text: {
      du: 'Wir möchten dir unser Beileid aussprechen, {name}. Wir machen es dir so leicht wie möglich.',
      Sie: 'Wir möchten Ihnen unser aufrichtiges Beileid aussprechen, {name}. Wir machen es Ihnen so leicht wie möglich.',
    },
    to: 'written',
    fits: 'bereaved',
  },
  {
    id: 'de.sympathise.no-hurry',
    act: 'sympathise',
    text: {
      du: 'Nimm dir alle Zeit, die du brauchst. Hier eilt nichts.',
      Sie: 'Nehmen Sie sich alle Zeit, die Sie brauchen. Hier eilt nichts.',
    },
    fits: 'bereaved',
  },
  {
    id: 'de.sympathise.quietly',
    act: 'sympathise',
    text: {
      du: 'Das tut mir sehr leid. Ich kümmere mich in Ruhe darum und frage nur, was unbedingt nötig ist.',
      Sie: 'Das tut mir sehr leid. Ich kümmere mich in Ruhe darum und frage nur, was unbedingt nötig ist.',
    },
    to: 'written',
    fits: 'bereaved',
  },
  {
    id: 'de.sympathise.telling-us',
    act: 'sympathise',
    text: {
      du: 'Danke, dass du uns das in dieser schweren Zeit mitteilst. Mein herzliches Beileid.',
      Sie: 'Danke, dass Sie uns das in dieser schweren Zeit mitteilen. Mein herzliches Beileid.',
    },
    fits: 'bereaved',
  },
  {
    id: 'de.sympathise.one-person',
    act: 'sympathise',
    text: {
      du: 'Du musst das hier niemandem noch einmal erzählen. Ich bleibe dran.',
      Sie: 'Das brauchen Sie hier niemandem noch einmal zu erzählen. Ich bleibe dran.',
    },
    fits: 'bereaved',
  },
];
