import type { Phrase } from '../../../phrases/phrase';

export const APOLOGISE: readonly Phrase[] = [
  {
    id: 'de.apologise.let-down',
    act: 'apologise',
    text: {
      du: 'Bitte entschuldige. Das hätte uns nicht passieren dürfen.',
      Sie: 'Ich bitte Sie um Entschuldigung. Das hätte uns nicht passieren dürfen.',
    },
    fits: 'ours',
  },
  {
    id: 'de.apologise.mistake',
    act: 'apologise',
    text: { du: 'Das war unser Fehler. Es tut mir leid.', Sie: 'Das war unser Fehler. Es tut mir leid.' },
    fits: 'ours',
  },
  {
    id: 'de.apologise.kept-waiting',
    act: 'apologise',
    text: {
      du: 'Bitte entschuldige, dass wir dich seit {since} warten lassen. Offen ist noch: {issue}.',
      Sie: 'Bitte entschuldigen Sie, dass wir Sie seit {since} warten lassen. Offen ist noch: {issue}.',
    },
    fits: 'long-wait',
    namesOrder: true,
  },
  {
    id: 'de.apologise.no-reply',
    act: 'apologise',
    text: {
      du: 'Du hast uns geschrieben, und wir haben nicht geantwortet. Das tut mir leid.',
      Sie: 'Sie haben uns geschrieben, und wir haben nicht geantwortet. Das tut mir leid.',
    },
    fits: 'silence',
  },
  {
    id: 'de.apologise.ask-twice',
    act: 'apologise',
    text: {
      du: 'Es tut mir leid, dass du mehrmals nachfragen musstest. Dranbleiben wäre unsere Aufgabe gewesen.',
      Sie: 'Es tut mir leid, dass Sie mehrmals nachfragen mussten. Dranbleiben wäre unsere Aufgabe gewesen.',
    },
    fits: 'again',
  },
  {
    id: 'de.apologise.money',
    act: 'apologise',
    text: {
      du: 'Bei deinem Geld ist uns ein Fehler passiert. Das tut mir leid, und wir bringen es in Ordnung.',
      Sie: 'Bei Ihrem Geld ist uns ein Fehler passiert. Das tut mir leid, und wir bringen es in Ordnung.',
    },
    fits: 'charged',
  },
  {
    id: 'de.apologise.broken',
    act: 'apologise',
    text: {
      du: 'Du hast dich auf uns verlassen, und es hat nicht funktioniert. Das tut mir leid.',
      Sie: 'Sie haben sich auf uns verlassen, und es hat nicht funktioniert. Das tut mir leid.',
    },
    fits: 'broken',
  },
  {
    id: 'de.apologise.lost',
    act: 'apologise',
    text: {
      du: 'Es tut mir leid, dass bei dir nichts angekommen ist. Dafür sind wir verantwortlich.',
      Sie: 'Es tut mir leid, dass bei Ihnen nichts angekommen ist. Dafür sind wir verantwortlich.',
    },
    fits: 'lost',
  },
  {
    id: 'de.apologise.impact',
    act: 'apologise',
    text: {
      du: 'Der Fehler lag bei uns, die Folgen hattest du: {impact}. Das tut mir leid.',
      Sie: 'Der Fehler lag bei uns, die Folgen hatten Sie: {impact}. Das tut mir leid.',
    },
    to: 'written',
    fits: 'ours',
  },
  {
    id: 'de.apologise.unclear',
    act: 'apologise',
    text: {
      du: 'Unsere Antworten waren unklar, das tut mir leid. Es wäre an uns gewesen, das verständlich zu erklären.',
      Sie: 'Unsere Antworten waren unklar, das tut mir leid. Es wäre an uns gewesen, das verständlich zu erklären.',
    },
    fits: 'confused',
  },
  {
    id: 'de.apologise.wrong-answer',
    act: 'apologise',
    text: {
      du: 'Wir haben dir etwas Falsches gesagt, und du hast dich darauf verlassen. Das tut mir leid.',
      Sie: 'Wir haben Ihnen etwas Falsches gesagt, und Sie haben sich darauf verlassen. Das tut mir leid.',
    },
    fits: 'ours',
  },
  {
    id: 'de.apologise.tone',
    act: 'apologise',
    text: {
      du: 'Bitte entschuldige den Ton, in dem wir mit dir gesprochen haben. Der war nicht in Ordnung.',
      Sie: 'Bitte entschuldigen Sie den Ton, in dem wir mit Ihnen gesprochen haben. Der war nicht in Ordnung.',
    },
    fits: 'ours',
  },
  {
    id: 'de.apologise.worry',
    act: 'apologise',
    text: {
      du: 'Wir haben nichts von uns hören lassen, und du hast dir Sorgen gemacht. Das tut mir leid.',
      Sie: 'Wir haben nichts von uns hören lassen, und Sie haben sich Sorgen gemacht. Das tut mir leid.',
    },
    fits: 'worried',
  },
];
