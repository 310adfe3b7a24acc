import type { Phrase } from '../../../phrases/phrase';

export const GREET: readonly Phrase[] = [
  {
    id: 'de.greet.thanks-writing',
    act: 'greet',
    text: { du: 'Hallo {name}, danke für deine Nachricht.', Sie: 'Guten Tag {name}, danke für Ihre Nachricht.' },
  },
  {
    id: 'de.greet.agent',
    act: 'greet',
    text: {
      du: 'Hallo {name}, hier ist {agent}. Ich bin heute für dich da.',
      Sie: 'Guten Tag {name}, hier ist {agent}. Ich bin heute für Sie da.',
    },
  },
  {
    id: 'de.greet.read',
    act: 'greet',
    text: {
      du: 'Hallo {name}, ich habe alles gelesen, was du uns geschrieben hast, und helfe dir gern.',
      Sie: 'Guten Tag {name}, ich habe alles gelesen, was Sie uns geschrieben haben, und helfe Ihnen gern.',
    },
    to: 'written',
  },
  {
    id: 'de.greet.again',
    act: 'greet',
    text: {
      du: 'Hallo {name}, deine früheren Nachrichten liegen mir vor, du brauchst also nichts zu wiederholen.',
      Sie: 'Guten Tag {name}, Ihre früheren Nachrichten liegen mir vor, Sie brauchen also nichts zu wiederholen.',
    },
    fits: 'again',
  },
  {
    id: 'de.greet.silence',
    act: 'greet',
    text: {
      du: 'Hallo {name}, du wartest seit {since} auf eine Antwort. Hier ist sie.',
      Sie: 'Guten Tag {name}, Sie warten seit {since} auf eine Antwort. Hier ist sie.',
    },
    to: 'written',
    fits: 'silence',
  },
  {
    id: 'de.greet.about',
    act: 'greet',
    text: {
      du: 'Hallo {name}, heute geht es um Folgendes: {issue}.',
      Sie: 'Guten Tag {name}, heute geht es um Folgendes: {issue}.',
    },
    to: 'written',
    namesOrder: true,
  },
  {
    id: 'de.greet.handover',
    act: 'greet',
    text: {
      du: 'Hallo {name}, ich bin {agent}. Ich habe das übernommen und weiß, was bisher war.',
      Sie: 'Guten Tag {name}, mein Name ist {agent}. Ich habe das übernommen und weiß, was bisher war.',
    },
    fits: 'again',
  },
  {
    id: 'de.greet.good-time',
    act: 'greet',
    text: {
      du: 'Hallo {name}, hier ist {agent}. Es geht um Folgendes: {issue}. Passt es dir gerade?',
      Sie: 'Guten Tag {name}, hier ist {agent}. Es geht um Folgendes: {issue}. Passt es Ihnen gerade?',
    },
    to: 'spoken',
    namesOrder: true,
  },
  {
    id: 'de.greet.take-your-time',
    act: 'greet',
    text: {
      du: 'Hallo {name}, erzähl ganz in Ruhe. Ich höre dir zu.',
      Sie: 'Guten Tag {name}, erzählen Sie ganz in Ruhe. Ich höre Ihnen zu.',
    },
    to: 'spoken',
    fits: 'worried',
  },
  {
    id: 'de.greet.details',
    act: 'greet',
    text: {
      du: 'Hallo {name}, danke für die genaue Beschreibung. So kann ich gleich loslegen.',
      Sie: 'Guten Tag {name}, danke für die genaue Beschreibung. So kann ich gleich anfangen.',
    },
    to: 'written',
  },
  {
    id: 'de.greet.kind-message',
    act: 'greet',
    text: {
      du: 'Hallo {name}, über deine Nachricht habe ich mich sehr gefreut.',
      Sie: 'Guten Tag {name}, über Ihre Nachricht habe ich mich sehr gefreut.',
    },
    fits: 'grateful',
  },
  {
    id: 'de.greet.gentle',
    act: 'greet',
    text: {
      du: 'Hallo {name}, danke, dass du uns in dieser schweren Zeit schreibst.',
      Sie: 'Guten Tag {name}, danke, dass Sie uns in dieser schweren Zeit schreiben.',
    },
    to: 'written',
    fits: 'bereaved',
  },
];
