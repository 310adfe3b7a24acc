import type { Phrase } from '../../../phrases/phrase';

export const ACT: readonly Phrase[] = [
  {
    id: 'en.act.looking-into',
    act: 'act',
    text: "I'm looking into this now, and I'll write to you with what I find.",
    to: 'written',
  },
  { id: 'en.act.next-step', act: 'act', text: "My next step: {action}. You'll hear from me by {when}." },
  {
    id: 'en.act.two-ways',
    act: 'act',
    text: "There are two ways we can go from here. I'll describe both, and you choose.",
  },
  { id: 'en.act.started', act: 'act', text: "I've already started: {action}.", fits: 'long-wait' },
  {
    id: 'en.act.today',
    act: 'act',
    text: "Here's what I'm doing about {issue} today: {action}.",
    to: 'written',
    namesOrder: true,
  },
  {
    id: 'en.act.check-amount',
    act: 'act',
    text: "I'm having the amount checked now, and you'll have the result by {when}.",
    fits: 'charged',
  },
  {
    id: 'en.act.carrier',
    act: 'act',
    text: "I'm asking the carrier about {issue}, and I'll pass on what they say by {when}.",
    fits: 'lost',
    namesOrder: true,
  },
  {
    id: 'en.act.try-together',
    act: 'act',
    text: "Let's try one thing together. I'll stay with you until we know more.",
    fits: 'broken',
  },
  {
    id: 'en.act.one-thing',
    act: 'act',
    text: "There's one thing I'd like to ask you for: {action}. I'll do the rest.",
    to: 'written',
  },
  { id: 'en.act.another-way', act: 'act', text: "I'm taking another way this time: {action}.", fits: 'again' },
  {
    id: 'en.act.one-by-one',
    act: 'act',
    text: "I'm answering your questions one by one, so that none of them gets lost.",
    to: 'written',
    fits: 'silence',
  },
  {
    id: 'en.act.our-side',
    act: 'act',
    text: "Here's what I can do for you from our side: {action}.",
    fits: 'not-ours',
  },
  {
    id: 'en.act.instead',
    act: 'act',
    text: "That one isn't possible. What I can do is this: {action}. Would that help you?",
  },
  {
    id: 'en.act.stay-on-line',
    act: 'act',
    text: "Please stay on the line with me for a moment. I'm checking it right now.",
    to: 'spoken',
    fits: 'short-wait',
  },
];
