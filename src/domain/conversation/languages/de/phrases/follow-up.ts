import type { Phrase } from '../../../phrases/phrase';

export const FOLLOW_UP: readonly Phrase[] = [
  {
    id: 'de.follow-up.check-in',
    act: 'follow-up',
    text: {
      du: 'Sobald das erledigt ist, melde ich mich noch einmal und frage, ob bei dir alles passt.',
      Sie: 'Sobald das erledigt ist, melde ich mich noch einmal und frage nach, ob alles in Ordnung ist.',
    },
    to: 'written',
  },
  {
    id: 'de.follow-up.how-things-are',
    act: 'follow-up',
    text: {
      du: 'Ich melde mich bis {when} wieder und frage, wie es aussieht.',
      Sie: 'Ich melde mich bis {when} wieder und frage, wie es aussieht.',
    },
  },
  {
    id: 'de.follow-up.another-look',
    act: 'follow-up',
    text: {
      du: 'Bis {when} sehe ich noch einmal nach und schreibe dir von mir aus.',
      Sie: 'Bis {when} sehe ich noch einmal nach und schreibe Ihnen von mir aus.',
    },
    to: 'written',
    fits: 'again',
  },
  {
    id: 'de.follow-up.anything-else',
    act: 'follow-up',
    text: { du: 'Hast du sonst noch etwas auf dem Herzen?', Sie: 'Haben Sie sonst noch etwas auf dem Herzen?' },
  },
  {
    id: 'de.follow-up.answered',
    act: 'follow-up',
    text: {
      du: 'Beantwortet das deine Frage? Eine kurze Antwort genügt.',
      Sie: 'Beantwortet das Ihre Frage? Eine kurze Antwort genügt.',
    },
    to: 'written',
    fits: 'confused',
  },
  {
    id: 'de.follow-up.money-arrived',
    act: 'follow-up',
    text: {
      du: 'Erledigt ist das für mich erst, wenn das Geld auf deinem Konto ist. Ich frage nach.',
      Sie: 'Erledigt ist das für mich erst, wenn das Geld auf Ihrem Konto ist. Ich frage nach.',
    },
    fits: 'charged',
  },
  {
    id: 'de.follow-up.delivery',
    act: 'follow-up',
    text: {
      du: 'Ich behalte die Lieferung im Blick und frage dich bis {when}, ob alles angekommen ist.',
      Sie: 'Ich behalte die Lieferung im Blick und frage Sie bis {when}, ob alles angekommen ist.',
    },
    fits: 'lost',
  },
  {
    id: 'de.follow-up.few-days',
    act: 'follow-up',
    text: {
      du: 'Benutz es ein paar Tage ganz normal. Bis {when} frage ich, wie es läuft.',
      Sie: 'Benutzen Sie es ein paar Tage ganz normal. Bis {when} frage ich, wie es läuft.',
    },
    fits: 'broken',
  },
  {
    id: 'de.follow-up.call',
    act: 'follow-up',
    text: {
      du: 'Darf ich dich bis {when} noch einmal anrufen und hören, ob alles läuft?',
      Sie: 'Darf ich Sie bis {when} noch einmal anrufen und fragen, ob alles läuft?',
    },
    to: 'spoken',
  },
  {
    id: 'de.follow-up.remember',
    act: 'follow-up',
    text: {
      du: 'Ich habe mir notiert, bis {when} wieder nachzufragen. Du brauchst an nichts zu denken.',
      Sie: 'Ich habe mir notiert, bis {when} wieder nachzufragen. Sie brauchen an nichts zu denken.',
    },
    fits: 'worried',
  },
  {
    id: 'de.follow-up.how-to-reach',
    act: 'follow-up',
    text: {
      du: 'Wie erreiche ich dich am liebsten: telefonisch oder schriftlich?',
      Sie: 'Wie möchten Sie von mir hören: telefonisch oder schriftlich?',
    },
  },
  {
    id: 'de.follow-up.how-it-went',
    act: 'follow-up',
    text: {
      du: 'Ich wüsste gern, wie es ausgeht. Schreib mir, wenn du einen Moment hast.',
      Sie: 'Ich wüsste gern, wie es ausgeht. Schreiben Sie mir, wenn Sie einen Moment haben.',
    },
    fits: 'not-ours',
  },
  {
    id: 'de.follow-up.find-me',
    act: 'follow-up',
    text: {
      du: 'Es hat Freude gemacht, dir zu helfen. Du weißt ja, wo du mich findest.',
      Sie: 'Es hat mir Freude gemacht, Ihnen zu helfen. Sie wissen ja, wo Sie mich finden.',
    },
    fits: 'grateful',
  },
];
