import type { Phrase } from '../../../phrases/phrase';

export const REASSURE: readonly Phrase[] = [
  {
    id: 'de.reassure.posted',
    act: 'reassure',
    text: {
      du: 'Ich lasse dich nicht im Ungewissen: Du hörst von mir, auch wenn es noch nichts Neues gibt.',
      Sie: 'Ich lasse Sie nicht im Ungewissen: Sie hören von mir, auch wenn es noch nichts Neues gibt.',
    },
    to: 'written',
  },
  {
    id: 'de.reassure.with-or-without',
    act: 'reassure',
    text: {
      du: 'Bis {when} melde ich mich bei dir, ob es Neues gibt oder nicht.',
      Sie: 'Bis {when} melde ich mich bei Ihnen, ob es Neues gibt oder nicht.',
    },
    fits: 'long-wait',
  },
  {
    id: 'de.reassure.nothing-to-do',
    act: 'reassure',
    text: {
      du: 'Du brauchst im Moment nichts zu tun. Sobald sich das ändert, sage ich es dir.',
      Sie: 'Sie brauchen im Moment nichts zu tun. Sobald sich das ändert, sage ich es Ihnen.',
    },
    fits: 'worried',
    needsFacts: true,
  },
  {
    id: 'de.reassure.right-to-ask',
    act: 'reassure',
    text: {
      du: 'Gut, dass du fragst. Lieber einmal zu viel, als mit der Sorge allein zu bleiben.',
      Sie: 'Gut, dass Sie fragen. Lieber einmal zu viel, als mit der Sorge allein zu bleiben.',
    },
    fits: 'worried',
  },
  {
    id: 'de.reassure.right-place',
    act: 'reassure',
    text: { du: 'Damit bist du bei mir richtig.', Sie: 'Damit sind Sie bei mir richtig.' },
    to: 'spoken',
  },
  {
    id: 'de.reassure.all-here',
    act: 'reassure',
    text: {
      du: 'Alles, was du uns geschickt hast, liegt mir vor.',
      Sie: 'Alles, was Sie uns geschickt haben, liegt mir vor.',
    },
    to: 'written',
    fits: 'again',
  },
  {
    id: 'de.reassure.line-by-line',
    act: 'reassure',
    text: {
      du: 'Wir gehen die Beträge Zeile für Zeile durch, bis alles für dich klar ist.',
      Sie: 'Wir gehen die Beträge Zeile für Zeile durch, bis alles für Sie klar ist.',
    },
    fits: 'charged',
  },
  {
    id: 'de.reassure.written-down',
    act: 'reassure',
    text: {
      du: 'Was wir besprochen haben, habe ich notiert. Du kannst dich darauf berufen.',
      Sie: 'Was wir besprochen haben, habe ich notiert. Sie können sich darauf berufen.',
    },
    fits: 'again',
  },
  {
    id: 'de.reassure.stays-open',
    act: 'reassure',
    text: {
      du: 'Für mich ist das erst erledigt, wenn du eine Lösung hast.',
      Sie: 'Für mich ist das erst erledigt, wenn Sie eine Lösung haben.',
    },
    to: 'written',
    fits: 'lost',
  },
  {
    id: 'de.reassure.more-to-try',
    act: 'reassure',
    text: {
      du: 'Es gibt noch Möglichkeiten. Ich gehe sie mit dir durch.',
      Sie: 'Es gibt noch Möglichkeiten. Ich gehe sie mit Ihnen durch.',
    },
    fits: 'broken',
  },
  {
    id: 'de.reassure.full-attention',
    act: 'reassure',
    text: {
      du: 'Jetzt bin ich ganz für dich da, und wir haben Zeit.',
      Sie: 'Jetzt bin ich ganz für Sie da, und wir haben Zeit.',
    },
    fits: 'short-wait',
  },
  {
    id: 'de.reassure.where-you-stand',
    act: 'reassure',
    text: { du: 'Bis {when} weißt du, woran du bist.', Sie: 'Bis {when} wissen Sie, woran Sie sind.' },
    fits: 'worried',
  },
  {
    id: 'de.reassure.not-alone',
    act: 'reassure',
    text: {
      du: 'Damit bist du nicht allein. Wir gehen das Schritt für Schritt an.',
      Sie: 'Damit sind Sie nicht allein. Wir gehen das Schritt für Schritt an.',
    },
    fits: 'not-ours',
  },
  {
    id: 'de.reassure.one-step',
    act: 'reassure',
    text: {
      du: 'Wir machen einen Schritt nach dem anderen. Ich warte, bis es bei dir klappt.',
      Sie: 'Wir machen einen Schritt nach dem anderen. Ich warte, bis es bei Ihnen klappt.',
    },
    fits: 'confused',
  },
];
