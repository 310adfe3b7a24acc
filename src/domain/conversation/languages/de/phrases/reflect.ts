import type { Phrase } from '../../../phrases/phrase';

export const REFLECT: readonly Phrase[] = [
  {
    id: 'de.reflect.waiting',
    act: 'reflect',
    text: {
      du: 'Seit {since} wartest du schon darauf: {issue}.',
      Sie: 'Seit {since} warten Sie schon darauf: {issue}.',
    },
    fits: 'long-wait',
    namesOrder: true,
  },
  {
    id: 'de.reflect.hear-you',
    act: 'reflect',
    text: {
      du: 'Ich habe verstanden, was dich beschäftigt: {issue}, und das schon seit {since}.',
      Sie: 'Ich habe verstanden, was Sie beschäftigt: {issue}, und das schon seit {since}.',
    },
  },
  {
    id: 'de.reflect.their-words',
    act: 'reflect',
    text: {
      du: 'Du hast geschrieben: „{theirWords}“. Dieser Satz ist bei mir hängen geblieben.',
      Sie: 'Sie haben geschrieben: „{theirWords}“. Dieser Satz ist bei mir hängen geblieben.',
    },
    to: 'written',
  },
  {
    id: 'de.reflect.right',
    act: 'reflect',
    text: {
      du: 'Am wichtigsten ist dir: {issue}. Habe ich das richtig verstanden?',
      Sie: 'Am wichtigsten ist Ihnen: {issue}. Habe ich das richtig verstanden?',
    },
    fits: 'confused',
  },
  {
    id: 'de.reflect.impact',
    act: 'reflect',
    text: {
      du: 'Zu allem kam noch etwas hinzu: {impact}. Ich sehe, was das für dich bedeutet.',
      Sie: 'Zu allem kam noch etwas hinzu: {impact}. Ich sehe, was das für Sie bedeutet.',
    },
  },
  {
    id: 'de.reflect.again',
    act: 'reflect',
    text: {
      du: 'Du hast uns das schon mehr als einmal erklärt. Mir liegt alles vor, wir machen dort weiter, wo du zuletzt warst.',
      Sie: 'Sie haben uns das schon mehr als einmal erklärt. Mir liegt alles vor, wir machen dort weiter, wo Sie zuletzt waren.',
    },
    fits: 'again',
  },
  {
    id: 'de.reflect.silence',
    act: 'reflect',
    text: {
      du: 'Du hast uns geschrieben und nichts gehört. Jetzt habe ich deine Nachrichten vor mir und beantworte sie alle.',
      Sie: 'Sie haben uns geschrieben und nichts gehört. Jetzt habe ich Ihre Nachrichten vor mir und beantworte sie alle.',
    },
    to: 'written',
    fits: 'silence',
  },
  {
    id: 'de.reflect.statement',
    act: 'reflect',
    text: {
      du: 'Auf deiner Abrechnung steht etwas, das du nicht erwartet hast: {issue}. Ich habe dieselben Zahlen vor mir.',
      Sie: 'Auf Ihrer Abrechnung steht etwas, das Sie nicht erwartet haben: {issue}. Ich habe dieselben Zahlen vor mir.',
    },
    fits: 'charged',
  },
  {
    id: 'de.reflect.not-working',
    act: 'reflect',
    text: {
      du: 'Du brauchst es jetzt, und genau jetzt geht es nicht: {issue}.',
      Sie: 'Sie brauchen es jetzt, und genau jetzt geht es nicht: {issue}.',
    },
    fits: 'broken',
  },
  {
    id: 'de.reflect.nothing-came',
    act: 'reflect',
    text: {
      du: 'Darauf hast du dich gefreut: {issue}. Angekommen ist nichts.',
      Sie: 'Darauf haben Sie sich gefreut: {issue}. Angekommen ist nichts.',
    },
    fits: 'lost',
    namesOrder: true,
  },
  {
    id: 'de.reflect.worry',
    act: 'reflect',
    text: {
      du: 'Ich höre heraus, dass dir das Sorgen macht: {issue}. Ist das so?',
      Sie: 'Ich höre heraus, dass Ihnen das Sorgen macht: {issue}. Ist das so?',
    },
    to: 'spoken',
    fits: 'worried',
  },
  {
    id: 'de.reflect.tell-me',
    act: 'reflect',
    text: {
      du: 'Ich höre dir zu. Erzähl mir in Ruhe, was passiert ist.',
      Sie: 'Ich höre Ihnen zu. Erzählen Sie mir bitte in Ruhe, was passiert ist.',
    },
    to: 'spoken',
  },
  {
    id: 'de.reflect.heard',
    act: 'reflect',
    text: {
      du: 'Ich habe alles gelesen, was du geschrieben hast. Du brauchst also nichts noch einmal zu erklären.',
      Sie: 'Ich habe alles gelesen, was Sie geschrieben haben. Sie brauchen also nichts noch einmal zu erklären.',
    },
    to: 'written',
  },
  {
    id: 'de.reflect.check',
    act: 'reflect',
    text: {
      du: 'Habe ich etwas übersehen oder falsch verstanden? Dann sag mir bitte Bescheid.',
      Sie: 'Habe ich etwas übersehen oder falsch verstanden? Dann sagen Sie mir bitte Bescheid.',
    },
    to: 'written',
  },
];
