import type { Phrase } from '../../../phrases/phrase';

export const EXPLAIN: readonly Phrase[] = [
  {
    id: 'de.explain.happened',
    act: 'explain',
    text: { du: 'Das ist passiert: {cause}.', Sie: 'Das ist passiert: {cause}.' },
  },
  {
    id: 'de.explain.no-excuse',
    act: 'explain',
    text: {
      du: 'Das ist bei uns schiefgegangen: {cause}. Das ist eine Erklärung, keine Ausrede.',
      Sie: 'Das ist bei uns schiefgegangen: {cause}. Das ist eine Erklärung, keine Ausrede.',
    },
    to: 'written',
    fits: 'ours',
  },
  {
    id: 'de.explain.not-known',
    act: 'explain',
    text: {
      du: 'Die Ursache kenne ich noch nicht. Das sage ich dir lieber, als zu raten.',
      Sie: 'Die Ursache kenne ich noch nicht. Das sage ich Ihnen lieber, als zu raten.',
    },
  },
  {
    id: 'de.explain.in-short',
    act: 'explain',
    text: {
      du: 'Kurz gesagt: {cause}. Gern erkläre ich es dir auch genauer.',
      Sie: 'Kurz gesagt: {cause}. Gern erkläre ich es Ihnen auch genauer.',
    },
    fits: 'confused',
  },
  {
    id: 'de.explain.traced',
    act: 'explain',
    text: {
      du: 'Ich habe das bis zum Anfang zurückverfolgt. Gefunden habe ich Folgendes: {cause}.',
      Sie: 'Ich habe das bis zum Anfang zurückverfolgt. Gefunden habe ich Folgendes: {cause}.',
    },
    to: 'written',
  },
  {
    id: 'de.explain.amount',
    act: 'explain',
    text: {
      du: 'Das steckt hinter dem Betrag auf deiner Abrechnung: {cause}.',
      Sie: 'Das steckt hinter dem Betrag auf Ihrer Abrechnung: {cause}.',
    },
    fits: 'charged',
  },
  {
    id: 'de.explain.outside',
    act: 'explain',
    text: {
      du: 'Der Grund liegt außerhalb unseres Hauses: {cause}. Wir suchen gerade einen Weg darum herum.',
      Sie: 'Der Grund liegt außerhalb unseres Hauses: {cause}. Wir suchen gerade einen Weg darum herum.',
    },
    fits: 'not-ours',
  },
  {
    id: 'de.explain.plain-words',
    act: 'explain',
    text: {
      du: 'Ich erkläre es dir noch einmal, diesmal in klaren Worten.',
      Sie: 'Ich erkläre es Ihnen noch einmal, diesmal in klaren Worten.',
    },
    fits: 'confused',
  },
  {
    id: 'de.explain.wait',
    act: 'explain',
    text: {
      du: 'Das Warten hatte einen Grund: {cause}. Den hättest du früher erfahren sollen.',
      Sie: 'Das Warten hatte einen Grund: {cause}. Den hätten Sie früher erfahren sollen.',
    },
    to: 'written',
    fits: 'long-wait',
  },
  {
    id: 'de.explain.straight',
    act: 'explain',
    text: {
      du: 'Ich sage es dir ganz offen: {cause}. Wahrscheinlich hast du auf etwas anderes gehofft.',
      Sie: 'Ich sage es Ihnen ganz offen: {cause}. Wahrscheinlich haben Sie auf etwas anderes gehofft.',
    },
  },
  {
    id: 'de.explain.tracking',
    act: 'explain',
    text: {
      du: 'Das verrät uns die Sendungsverfolgung bisher: {cause}.',
      Sie: 'Das sehen wir bisher in der Sendungsverfolgung: {cause}.',
    },
    fits: 'lost',
  },
  {
    id: 'de.explain.why-broken',
    act: 'explain',
    text: {
      du: 'Jetzt weiß ich, warum es nicht mehr ging: {cause}.',
      Sie: 'Jetzt weiß ich, warum es nicht mehr ging: {cause}.',
    },
    fits: 'broken',
  },
  {
    id: 'de.explain.ask-me',
    act: 'explain',
    text: {
      du: 'Frag mich gern, wenn etwas unklar ist. Lieber erkläre ich es zweimal, als dass du rätseln musst.',
      Sie: 'Fragen Sie mich gern, wenn etwas unklar ist. Lieber erkläre ich es zweimal, als dass Sie rätseln müssen.',
    },
    fits: 'confused',
  },
];
