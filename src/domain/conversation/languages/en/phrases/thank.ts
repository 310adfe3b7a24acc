import type { Phrase } from '../../../phrases/phrase';

export const THANK: readonly Phrase[] = [
  { id: 'en.thank.patience', act: 'thank', text: 'Thank you for being so patient with us.', fits: 'short-wait' },
  { id: 'en.thank.waiting', act: 'thank', text: "Thank you for waiting. Now I'm here for you.", fits: 'short-wait' },
  {
    id: 'en.thank.since',
    act: 'thank',
    text: "Thank you for your patience since {since}. I know that's a long time.",
    to: 'written',
    fits: 'long-wait',
  },
  {
    id: 'en.thank.feedback-open',
    act: 'thank',
    text: "Thank you for telling us so openly, even though it can't have been easy.",
  },
  {
    id: 'en.thank.feedback-passed-on',
    act: 'thank',
    text: 'Thank you for the feedback. I\'m passing it on in your own words: "{theirWords}".',
    to: 'written',
  },
  {
    id: 'en.thank.feedback-critical',
    act: 'thank',
    text: "Thank you for saying what went wrong. Without that, we wouldn't have seen it.",
  },
  { id: 'en.thank.come-back', act: 'thank', text: 'Thank you for coming back to us with this.', fits: 'again' },
  { id: 'en.thank.details', act: 'thank', text: 'Thanks for the details. They save us both time.' },
  {
    id: 'en.thank.spotting',
    act: 'thank',
    text: 'Thank you for spotting this and telling us straight away.',
    fits: 'charged',
  },
  {
    id: 'en.thank.tried',
    act: 'thank',
    text: 'Thank you for trying those steps already. That tells me where to look next.',
    fits: 'broken',
  },
  {
    id: 'en.thank.looking-out',
    act: 'thank',
    text: 'Thank you for taking another look for {issue}.',
    to: 'written',
    fits: 'lost',
    namesOrder: true,
  },
  {
    id: 'en.thank.wrote-again',
    act: 'thank',
    text: "Thank you for writing again after hearing nothing. I'm glad you did.",
    fits: 'silence',
  },
  {
    id: 'en.thank.asking',
    act: 'thank',
    text: 'Thank you for asking. Others will be wondering the same thing.',
    fits: 'confused',
  },
  {
    id: 'en.thank.kind-words',
    act: 'thank',
    text: 'Thank you for taking the time to say that. It means a lot to me.',
    fits: 'grateful',
  },
  {
    id: 'en.thank.pass-on-praise',
    act: 'thank',
    text: "How kind of you. I'm passing it on to everyone who helped.",
    fits: 'grateful',
  },
  {
    id: 'en.thank.glad-it-worked',
    act: 'thank',
    text: "I'm glad it worked out. Thank you for letting us know.",
    fits: 'grateful',
  },
  { id: 'en.thank.made-it-easy', act: 'thank', text: 'Thank you, {name}. You made it easy to help.', fits: 'grateful' },
];
