import type { Phrase } from '../../../phrases/phrase';

export const VALIDATE: readonly Phrase[] = [
  { id: 'en.validate.me-too', act: 'validate', text: 'That would frustrate me too.' },
  {
    id: 'en.validate.agree-answer',
    act: 'validate',
    text: "You're right to expect a clear answer on this. I would too.",
  },
  {
    id: 'en.validate.agree-silence',
    act: 'validate',
    text: "You're right to expect a reply when you write to us.",
    fits: 'silence',
  },
  {
    id: 'en.validate.agree-money',
    act: 'validate',
    text: "This is about your money. You're right to want it explained quickly.",
    fits: 'charged',
  },
  {
    id: 'en.validate.wait',
    act: 'validate',
    text: "Waiting this long without a word is hard, and I can see why you're annoyed.",
    fits: 'long-wait',
  },
  {
    id: 'en.validate.short-wait',
    act: 'validate',
    text: 'Even a short wait is annoying when you need something settled.',
    fits: 'short-wait',
  },
  {
    id: 'en.validate.again',
    act: 'validate',
    text: 'Coming back to the same thing again and again wears anyone down.',
    fits: 'again',
  },
  {
    id: 'en.validate.count-on',
    act: 'validate',
    text: "You were counting on this to work. It makes sense that you're disappointed.",
    fits: 'broken',
  },
  {
    id: 'en.validate.looked-forward',
    act: 'validate',
    text: "You were looking forward to this, and then nothing came. That's a real disappointment.",
    fits: 'lost',
  },
  {
    id: 'en.validate.cannot-see',
    act: 'validate',
    text: "It makes sense to be worried when you can't see what's happening.",
    fits: 'worried',
  },
  {
    id: 'en.validate.not-easy',
    act: 'validate',
    text: "This isn't easy to follow. I'd have asked the same question.",
    fits: 'confused',
  },
  { id: 'en.validate.fair-point', act: 'validate', text: "That's a fair point, and I'm glad you said it plainly." },
  {
    id: 'en.validate.plans',
    act: 'validate',
    text: "It's hard when plans fall through and there's nothing you could have done about it.",
    fits: 'not-ours',
  },
  {
    id: 'en.validate.one-after-another',
    act: 'validate',
    text: "First {issue}, then {impact}: that's a lot to deal with.",
    to: 'written',
  },
  {
    id: 'en.validate.facts-as-you-say',
    act: 'validate',
    text: "You are completely right: I've checked it, and it is as you say.",
    needsFacts: true,
  },
  {
    id: 'en.validate.facts-records',
    act: 'validate',
    text: "I've been through our records, and they show what you told us: {issue}.",
    to: 'written',
    needsFacts: true,
  },
  {
    id: 'en.validate.facts-charge',
    act: 'validate',
    text: 'You are completely right: that amount should not have been charged. I can see it here, too.',
    fits: 'charged',
    needsFacts: true,
  },
  {
    id: 'en.validate.facts-no-reply',
    act: 'validate',
    text: "You're right. You wrote to us, and nobody answered.",
    fits: 'silence',
    needsFacts: true,
  },
];
