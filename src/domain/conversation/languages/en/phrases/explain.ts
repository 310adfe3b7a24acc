import type { Phrase } from '../../../phrases/phrase';

export const EXPLAIN: readonly Phrase[] = [
  { id: 'en.explain.happened', act: 'explain', text: "Here's what happened: {cause}." },
  {
    id: 'en.explain.no-excuse',
    act: 'explain',
    text: "This is what went wrong on our side: {cause}. That explains it. It doesn't excuse it.",
    to: 'written',
    fits: 'ours',
  },
  {
    id: 'en.explain.not-known',
    act: 'explain',
    text: "I don't know the cause yet. I'd rather tell you that than guess.",
  },
  {
    id: 'en.explain.in-short',
    act: 'explain',
    text: "In short: {cause}. I'm happy to go into detail, too.",
    fits: 'confused',
  },
  {
    id: 'en.explain.traced',
    act: 'explain',
    text: "I've traced this back to the start. What I found: {cause}.",
    to: 'written',
  },
  {
    id: 'en.explain.amount',
    act: 'explain',
    text: "Here's what's behind the amount on your statement: {cause}.",
    fits: 'charged',
  },
  {
    id: 'en.explain.outside',
    act: 'explain',
    text: "This came from outside, and we're working around it: {cause}.",
    fits: 'not-ours',
  },
  { id: 'en.explain.plain-words', act: 'explain', text: 'Let me explain that again in plain words.', fits: 'confused' },
  {
    id: 'en.explain.wait',
    act: 'explain',
    text: 'There was a reason for the wait: {cause}. You deserved to hear that sooner.',
    to: 'written',
    fits: 'long-wait',
  },
  {
    id: 'en.explain.straight',
    act: 'explain',
    text: "Here's the straight answer: {cause}. It may not be the one you hoped for.",
  },
  {
    id: 'en.explain.tracking',
    act: 'explain',
    text: 'This is what the tracking tells us so far: {cause}.',
    fits: 'lost',
  },
  {
    id: 'en.explain.why-broken',
    act: 'explain',
    text: "I've found out why it stopped working: {cause}.",
    fits: 'broken',
  },
  {
    id: 'en.explain.ask-me',
    act: 'explain',
    text: "Please ask me about anything that isn't clear. I'd rather explain it twice than leave you guessing.",
    fits: 'confused',
  },
];
