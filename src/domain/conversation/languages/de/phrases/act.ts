import type { Phrase } from '../../../phrases/phrase';

export const ACT: readonly Phrase[] = [
  {
    id: 'de.act.looking-into',
    act: 'act',
    text: {
      du: 'Ich sehe mir das jetzt genau an und schreibe dir, was ich herausfinde.',
      Sie: 'Ich sehe mir das jetzt genau an und schreibe Ihnen, was ich herausfinde.',
    },
    to: 'written',
  },
  {
    id: 'de.act.next-step',
    act: 'act',
    text: {
      du: 'Mein nächster Schritt: {action}. Bis {when} hörst du von mir.',
      Sie: 'Mein nächster Schritt: {action}. Bis {when} hören Sie von mir.',
    },
  },
  {
    id: 'de.act.two-ways',
    act: 'act',
    text: {
      du: 'Es gibt zwei Möglichkeiten. Ich beschreibe dir beide, und du entscheidest.',
      Sie: 'Es gibt zwei Möglichkeiten. Ich beschreibe Ihnen beide, und Sie entscheiden.',
    },
  },
  {
    id: 'de.act.started',
    act: 'act',
    text: { du: 'Angefangen habe ich schon: {action}.', Sie: 'Angefangen habe ich schon: {action}.' },
    fits: 'long-wait',
  },
  {
    id: 'de.act.today',
    act: 'act',
    text: {
      du: 'Es geht um Folgendes: {issue}. Das mache ich heute noch: {action}.',
      Sie: 'Es geht um Folgendes: {issue}. Das erledige ich heute noch: {action}.',
    },
    to: 'written',
    namesOrder: true,
  },
  {
    id: 'de.act.check-amount',
    act: 'act',
    text: {
      du: 'Ich lasse den Betrag gerade prüfen. Das Ergebnis hast du bis {when}.',
      Sie: 'Ich lasse den Betrag gerade prüfen. Das Ergebnis haben Sie bis {when}.',
    },
    fits: 'charged',
  },
  {
    id: 'de.act.carrier',
    act: 'act',
    text: {
      du: 'Ich frage beim Paketdienst nach und gebe dir bis {when} weiter, was ich dort erfahre.',
      Sie: 'Ich frage beim Paketdienst nach und gebe Ihnen bis {when} weiter, was ich dort erfahre.',
    },
    fits: 'lost',
  },
  {
    id: 'de.act.try-together',
    act: 'act',
    text: {
      du: 'Eines probieren wir jetzt zusammen. Ich bleibe bei dir, bis wir mehr wissen.',
      Sie: 'Eines probieren wir jetzt zusammen. Ich bleibe dabei, bis wir mehr wissen.',
    },
    fits: 'broken',
  },
  {
    id: 'de.act.one-thing',
    act: 'act',
    text: {
      du: 'Um eines bitte ich dich: {action}. Den Rest übernehme ich.',
      Sie: 'Um eines bitte ich Sie: {action}. Den Rest übernehme ich.',
    },
    to: 'written',
  },
  {
    id: 'de.act.another-way',
    act: 'act',
    text: { du: 'Diesmal gehe ich einen anderen Weg: {action}.', Sie: 'Diesmal gehe ich einen anderen Weg: {action}.' },
    fits: 'again',
  },
  {
    id: 'de.act.one-by-one',
    act: 'act',
    text: {
      du: 'Ich gehe deine Fragen einzeln durch, damit keine untergeht.',
      Sie: 'Ich gehe Ihre Fragen einzeln durch, damit keine untergeht.',
    },
    to: 'written',
    fits: 'silence',
  },
  {
    id: 'de.act.our-side',
    act: 'act',
    text: {
      du: 'Das kann ich von unserer Seite für dich tun: {action}.',
      Sie: 'Das kann ich von unserer Seite für Sie tun: {action}.',
    },
    fits: 'not-ours',
  },
  {
    id: 'de.act.instead',
    act: 'act',
    text: {
      du: 'Das geht so nicht. Was ich für dich tun kann: {action}. Würde dir das helfen?',
      Sie: 'Das ist so nicht möglich. Was ich für Sie tun kann: {action}. Würde Ihnen das helfen?',
    },
  },
  {
    id: 'de.act.stay-on-line',
    act: 'act',
    text: {
      du: 'Bleib bitte kurz dran, ich sehe sofort nach.',
      Sie: 'Bleiben Sie bitte kurz am Apparat, ich sehe sofort nach.',
    },
    to: 'spoken',
    fits: 'short-wait',
  },
];
