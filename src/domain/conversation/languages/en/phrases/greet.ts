import type { Phrase } from '../../../phrases/phrase';

export const GREET: readonly Phrase[] = [
  { id: 'en.greet.thanks-writing', act: 'greet', text: 'Hello {name}, thank you for getting in touch.' },
  { id: 'en.greet.agent', act: 'greet', text: "Hello {name}, this is {agent}. I'm looking after this for you today." },
  {
    id: 'en.greet.read',
    act: 'greet',
    text: "Hello {name}, I've read everything you sent us, and I'm here to help.",
    to: 'written',
  },
  {
    id: 'en.greet.again',
    act: 'greet',
    text: "Hello {name}, I have your earlier messages in front of me, so there's nothing you have to repeat.",
    fits: 'again',
  },
  {
    id: 'en.greet.silence',
    act: 'greet',
    text: "Hello {name}, you've been waiting for an answer since {since}. Here it is.",
    to: 'written',
    fits: 'silence',
  },
  {
    id: 'en.greet.about',
    act: 'greet',
    text: "Hello {name}, I'm writing about {issue}.",
    to: 'written',
    namesOrder: true,
  },
  {
    id: 'en.greet.handover',
    act: 'greet',
    text: "Hello {name}, I'm {agent}. I've taken this over, and I know what has happened so far.",
    fits: 'again',
  },
  {
    id: 'en.greet.good-time',
    act: 'greet',
    text: 'Hello {name}, this is {agent}. Is now a good time to talk about {issue}?',
    to: 'spoken',
    namesOrder: true,
  },
  {
    id: 'en.greet.take-your-time',
    act: 'greet',
    text: "Hello {name}, take all the time you want. I'm listening.",
    to: 'spoken',
    fits: 'worried',
  },
  {
    id: 'en.greet.details',
    act: 'greet',
    text: 'Hello {name}, thank you for describing this so clearly. That lets me start right away.',
    to: 'written',
  },
  { id: 'en.greet.kind-message', act: 'greet', text: 'Hello {name}, your message made my day.', fits: 'grateful' },
  {
    id: 'en.greet.gentle',
    act: 'greet',
    text: 'Dear {name}, thank you for writing to us at such a difficult time.',
    to: 'written',
    fits: 'bereaved',
  },
];
