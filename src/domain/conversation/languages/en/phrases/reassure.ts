import type { Phrase } from '../../../phrases/phrase';

export const REASSURE: readonly Phrase[] = [
  {
    id: 'en.reassure.posted',
    act: 'reassure',
    text: "You won't be left wondering: I'll write to you even when there's no news yet.",
    to: 'written',
  },
  {
    id: 'en.reassure.with-or-without',
    act: 'reassure',
    text: "You'll hear from me by {when}, with or without news.",
    fits: 'long-wait',
  },
  {
    id: 'en.reassure.nothing-to-do',
    act: 'reassure',
    text: "There's nothing you have to do right now. I'll tell you when there is.",
    fits: 'worried',
    needsFacts: true,
  },
  {
    id: 'en.reassure.right-to-ask',
    act: 'reassure',
    text: "I'm glad you asked. Better to ask once too often than to sit with the worry.",
    fits: 'worried',
  },
  { id: 'en.reassure.right-place', act: 'reassure', text: "You've come to the right place with this.", to: 'spoken' },
  {
    id: 'en.reassure.all-here',
    act: 'reassure',
    text: "Everything you've sent us is here with me.",
    to: 'written',
    fits: 'again',
  },
  {
    id: 'en.reassure.line-by-line',
    act: 'reassure',
    text: "We'll go through the amounts line by line until they make sense to you.",
    fits: 'charged',
  },
  {
    id: 'en.reassure.written-down',
    act: 'reassure',
    text: "I've written down what we agreed, so it doesn't depend on anyone's memory.",
    fits: 'again',
  },
  {
    id: 'en.reassure.stays-open',
    act: 'reassure',
    text: 'This stays open on my desk until you have {issue} or another solution.',
    to: 'written',
    fits: 'lost',
    namesOrder: true,
  },
  {
    id: 'en.reassure.more-to-try',
    act: 'reassure',
    text: "There are still things we can try, and I'll go through them with you.",
    fits: 'broken',
  },
  {
    id: 'en.reassure.full-attention',
    act: 'reassure',
    text: "You have my full attention now, and we're in no hurry.",
    fits: 'short-wait',
  },
  {
    id: 'en.reassure.where-you-stand',
    act: 'reassure',
    text: "By {when} you'll know where you stand.",
    fits: 'worried',
  },
  {
    id: 'en.reassure.not-alone',
    act: 'reassure',
    text: "You don't have to sort this out alone. We'll take it step by step.",
    fits: 'not-ours',
  },
  {
    id: 'en.reassure.one-step',
    act: 'reassure',
    text: "Let's take it one step at a time. I'll wait until each one works.",
    fits: 'confused',
  },
];
