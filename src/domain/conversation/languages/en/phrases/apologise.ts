import type { Phrase } from '../../../phrases/phrase';

export const APOLOGISE: readonly Phrase[] = [
  { id: 'en.apologise.let-down', act: 'apologise', text: "I'm sorry that we let you down here.", fits: 'ours' },
  { id: 'en.apologise.mistake', act: 'apologise', text: "I'm sorry. This was our mistake.", fits: 'ours' },
  {
    id: 'en.apologise.kept-waiting',
    act: 'apologise',
    text: "I'm sorry that we've kept you waiting for {issue} since {since}.",
    fits: 'long-wait',
    namesOrder: true,
  },
  {
    id: 'en.apologise.no-reply',
    act: 'apologise',
    text: "You wrote to us, and we didn't answer. I'm sorry about that.",
    fits: 'silence',
  },
  {
    id: 'en.apologise.ask-twice',
    act: 'apologise',
    text: "I'm sorry that you had to ask us more than once. Keeping track was our job.",
    fits: 'again',
  },
  {
    id: 'en.apologise.money',
    act: 'apologise',
    text: "I'm sorry about our mistake with your money. Putting it right is up to us.",
    fits: 'charged',
  },
  {
    id: 'en.apologise.broken',
    act: 'apologise',
    text: "I'm sorry that {issue} let you down when you were counting on us.",
    fits: 'broken',
  },
  {
    id: 'en.apologise.lost',
    act: 'apologise',
    text: "I'm sorry that {issue} never reached you. Getting things to you safely is our job.",
    fits: 'lost',
    namesOrder: true,
  },
  {
    id: 'en.apologise.impact',
    act: 'apologise',
    text: "I'm sorry. The mistake was ours, and you were the one left with {impact}.",
    to: 'written',
    fits: 'ours',
  },
  {
    id: 'en.apologise.unclear',
    act: 'apologise',
    text: "I'm sorry that our answers were unclear. It was up to us to say it properly.",
    fits: 'confused',
  },
  {
    id: 'en.apologise.wrong-answer',
    act: 'apologise',
    text: "I'm sorry that we gave you the wrong answer. You relied on it, and you had every reason to.",
    fits: 'ours',
  },
  {
    id: 'en.apologise.tone',
    act: 'apologise',
    text: "I'm sorry about the way we spoke to you. You deserved a better tone from us.",
    fits: 'ours',
  },
  {
    id: 'en.apologise.worry',
    act: 'apologise',
    text: "I'm sorry that our silence left you worrying.",
    fits: 'worried',
  },
];
