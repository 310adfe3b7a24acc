import type { Phrase } from '../../../phrases/phrase';

export const THANK: readonly Phrase[] = [
  {
    id: 'de.thank.patience',
    act: 'thank',
    text: { du: 'Danke, dass du so viel Geduld mit uns hast.', Sie: 'Danke, dass Sie so viel Geduld mit uns haben.' },
    fits: 'short-wait',
  },
  {
    id: 'de.thank.waiting',
    act: 'thank',
    text: { du: 'Danke fürs Warten. Jetzt bin ich für dich da.', Sie: 'Danke fürs Warten. Jetzt bin ich für Sie da.' },
    fits: 'short-wait',
  },
  {
    id: 'de.thank.since',
    act: 'thank',
    text: {
      du: 'Danke, dass du seit {since} Geduld mit uns hast. Ich weiß, wie lange das schon ist.',
      Sie: 'Danke, dass Sie seit {since} Geduld mit uns haben. Ich weiß, wie lange das schon ist.',
    },
    to: 'written',
    fits: 'long-wait',
  },
  {
    id: 'de.thank.feedback-open',
    act: 'thank',
    text: {
      du: 'Danke, dass du das so offen sagst. Leicht war das bestimmt nicht.',
      Sie: 'Danke, dass Sie das so offen sagen. Leicht war das bestimmt nicht.',
    },
  },
  {
    id: 'de.thank.feedback-passed-on',
    act: 'thank',
    text: {
      du: 'Danke für die Rückmeldung. Ich gebe sie in deinen eigenen Worten weiter: „{theirWords}“.',
      Sie: 'Danke für die Rückmeldung. Ich gebe sie in Ihren eigenen Worten weiter: „{theirWords}“.',
    },
    to: 'written',
  },
  {
    id: 'de.thank.feedback-critical',
    act: 'thank',
    text: {
      du: 'Danke, dass du uns sagst, was schiefgelaufen ist. Sonst hätten wir es nicht bemerkt.',
      Sie: 'Danke, dass Sie uns sagen, was schiefgelaufen ist. Sonst hätten wir es nicht bemerkt.',
    },
  },
  {
    id: 'de.thank.come-back',
    act: 'thank',
    text: {
      du: 'Danke, dass du damit noch einmal zu uns kommst.',
      Sie: 'Danke, dass Sie damit noch einmal zu uns kommen.',
    },
    fits: 'again',
  },
  {
    id: 'de.thank.details',
    act: 'thank',
    text: {
      du: 'Danke für die genauen Angaben. Das erspart uns beiden Rückfragen.',
      Sie: 'Danke für die genauen Angaben. Das erspart uns beiden Rückfragen.',
    },
  },
  {
    id: 'de.thank.spotting',
    act: 'thank',
    text: {
      du: 'Gut, dass dir das aufgefallen ist und du dich gleich gemeldet hast. Danke dafür.',
      Sie: 'Gut, dass Ihnen das aufgefallen ist und Sie sich gleich gemeldet haben. Danke dafür.',
    },
    fits: 'charged',
  },
  {
    id: 'de.thank.tried',
    act: 'thank',
    text: {
      du: 'Danke, dass du das alles schon ausprobiert hast. So weiß ich, wo ich weitersuchen kann.',
      Sie: 'Danke, dass Sie das alles schon ausprobiert haben. So weiß ich, wo ich weitersuchen kann.',
    },
    fits: 'broken',
  },
  {
    id: 'de.thank.looking-out',
    act: 'thank',
    text: {
      du: 'Danke, dass du selbst noch einmal nachgesehen hast. Offen bleibt damit: {issue}.',
      Sie: 'Danke, dass Sie selbst noch einmal nachgesehen haben. Offen bleibt damit: {issue}.',
    },
    to: 'written',
    fits: 'lost',
    namesOrder: true,
  },
  {
    id: 'de.thank.wrote-again',
    act: 'thank',
    text: {
      du: 'Danke, dass du noch einmal geschrieben hast, obwohl keine Antwort kam.',
      Sie: 'Danke, dass Sie noch einmal geschrieben haben, obwohl keine Antwort kam.',
    },
    fits: 'silence',
  },
  {
    id: 'de.thank.asking',
    act: 'thank',
    text: {
      du: 'Danke, dass du nachfragst. Das fragen sich bestimmt noch andere.',
      Sie: 'Danke, dass Sie nachfragen. Das fragen sich bestimmt noch andere.',
    },
    fits: 'confused',
  },
  {
    id: 'de.thank.kind-words',
    act: 'thank',
    text: {
      du: 'Danke, dass du dir die Zeit dafür genommen hast. Das bedeutet mir viel.',
      Sie: 'Danke, dass Sie sich die Zeit dafür genommen haben. Das bedeutet mir viel.',
    },
    fits: 'grateful',
  },
  {
    id: 'de.thank.pass-on-praise',
    act: 'thank',
    text: {
      du: 'Das freut mich sehr. Ich gebe es an alle weiter, die mitgeholfen haben.',
      Sie: 'Das freut mich sehr. Ich gebe es an alle weiter, die mitgeholfen haben.',
    },
    fits: 'grateful',
  },
  {
    id: 'de.thank.glad-it-worked',
    act: 'thank',
    text: {
      du: 'Schön, dass es geklappt hat. Danke, dass du Bescheid gibst.',
      Sie: 'Schön, dass es geklappt hat. Danke, dass Sie Bescheid geben.',
    },
    fits: 'grateful',
  },
  {
    id: 'de.thank.made-it-easy',
    act: 'thank',
    text: { du: 'Danke, {name}. So hilft man gern.', Sie: 'Danke, {name}. So hilft man gern.' },
    fits: 'grateful',
  },
];
