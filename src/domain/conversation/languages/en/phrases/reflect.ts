import type { Phrase } from '../../../phrases/phrase';

export const REFLECT: readonly Phrase[] = [
  {
    id: 'en.reflect.waiting',
    act: 'reflect',
    text: "You've been waiting for {issue} since {since}.",
    fits: 'long-wait',
    namesOrder: true,
  },
  {
    id: 'en.reflect.hear-you',
    act: 'reflect',
    text: 'I hear you. This is about {issue}, and it has been going on since {since}.',
    namesOrder: true,
  },
  {
    id: 'en.reflect.their-words',
    act: 'reflect',
    text: 'You wrote "{theirWords}", and that stayed with me.',
    to: 'written',
  },
  {
    id: 'en.reflect.right',
    act: 'reflect',
    text: 'Let me check that I have this right: {issue}. Is that what matters most to you?',
    fits: 'confused',
  },
  {
    id: 'en.reflect.impact',
    act: 'reflect',
    text: "It isn't only about {issue}. It has also meant {impact} for you, and I see that.",
  },
  {
    id: 'en.reflect.again',
    act: 'reflect',
    text: "You've explained this to us more than once. I have it all here, so we can pick up where you left off.",
    fits: 'again',
  },
  {
    id: 'en.reflect.silence',
    act: 'reflect',
    text: "You wrote to us and heard nothing back. I've read your messages, and I'm answering all of them now.",
    to: 'written',
    fits: 'silence',
  },
  {
    id: 'en.reflect.statement',
    act: 'reflect',
    text: "You looked at your statement and found {issue}. I'm looking at the same figures now.",
    fits: 'charged',
  },
  {
    id: 'en.reflect.not-working',
    act: 'reflect',
    text: "You wanted to use {issue}, and right now you can't.",
    fits: 'broken',
  },
  {
    id: 'en.reflect.nothing-came',
    act: 'reflect',
    text: 'You were looking forward to {issue}, and nothing has arrived.',
    fits: 'lost',
    namesOrder: true,
  },
  {
    id: 'en.reflect.worry',
    act: 'reflect',
    text: "What I'm hearing is that you're worried about {issue}. Have I understood you?",
    to: 'spoken',
    fits: 'worried',
  },
  {
    id: 'en.reflect.tell-me',
    act: 'reflect',
    text: "I'm listening. Please tell me what happened, in your own time.",
    to: 'spoken',
  },
  {
    id: 'en.reflect.heard',
    act: 'reflect',
    text: "I've read everything you've written, so there's no need to explain it all again.",
    to: 'written',
  },
  {
    id: 'en.reflect.check',
    act: 'reflect',
    text: "Have I missed or misread anything? Please tell me. I'd like to get this right for you.",
    to: 'written',
  },
];
