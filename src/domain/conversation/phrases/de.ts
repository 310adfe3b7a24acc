import type { Phrase } from './phrase';

/** The phrases for replies in German, in the order in which a good reply uses them. */
export const phrases: readonly Phrase[] = [
  {
    id: 'de.reflect.heard',
    act: 'reflect',
    text: 'Ich habe alles gelesen, was Sie geschrieben haben. Sie brauchen also nichts noch einmal zu erklären.',
  },
  {
    id: 'de.reflect.check',
    act: 'reflect',
    text: 'Habe ich etwas übersehen oder falsch verstanden? Dann sagen Sie mir bitte Bescheid.',
  },
  { id: 'de.validate.me-too', act: 'validate', text: 'Das würde mich an Ihrer Stelle auch ärgern.' },
  {
    id: 'de.agree.expectation',
    act: 'agree',
    text: 'Sie erwarten hier zu Recht eine klare Antwort. Mir ginge es genauso.',
  },
  {
    id: 'de.apologise.let-down',
    act: 'apologise',
    text: 'Ich bitte Sie um Entschuldigung. Das hätte uns nicht passieren dürfen.',
  },
  { id: 'de.sympathise.sorry', act: 'sympathise', text: 'Es tut mir leid, dass Sie sich damit beschäftigen müssen.' },
  { id: 'de.own.myself', act: 'own', text: 'Ich kümmere mich persönlich darum.' },
  {
    id: 'de.act.looking-into',
    act: 'act',
    text: 'Ich sehe mir das jetzt genau an und schreibe Ihnen, was ich herausfinde.',
  },
  {
    id: 'de.reassure.posted',
    act: 'reassure',
    text: 'Ich lasse Sie nicht im Ungewissen: Sie hören von mir, auch wenn es noch nichts Neues gibt.',
  },
  { id: 'de.thank.patience', act: 'thank', text: 'Danke, dass Sie so viel Geduld mit uns haben.' },
  {
    id: 'de.thank.feedback',
    act: 'thank',
    text: 'Danke, dass Sie uns das so offen sagen. So erfahren wir, was wir besser machen können.',
  },
  {
    id: 'de.follow-up.check-in',
    act: 'follow-up',
    text: 'Sobald das erledigt ist, melde ich mich noch einmal und frage nach, ob alles in Ordnung ist.',
  },
];
