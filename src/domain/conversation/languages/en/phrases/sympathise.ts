import type { Phrase } from '../../../phrases/phrase';

export const SYMPATHISE: readonly Phrase[] = [
  {
    id: 'en.sympathise.deal-with',
    act: 'sympathise',
    text: "I'm sorry you're having to deal with this.",
    fits: 'not-ours',
  },
  {
    id: 'en.sympathise.timing',
    act: 'sympathise',
    text: 'What bad timing. I hope we can take at least this off your mind.',
    fits: 'not-ours',
  },
  {
    id: 'en.sympathise.difficult-day',
    act: 'sympathise',
    text: "That sounds like a difficult day. Let's sort this part out together.",
  },
  {
    id: 'en.sympathise.a-lot',
    act: 'sympathise',
    text: "That's a lot to carry at once. Let me take this part off you.",
    fits: 'worried',
  },
  {
    id: 'en.sympathise.shame',
    act: 'sympathise',
    text: "What a shame about {issue}. Let's see what we can save.",
    fits: 'broken',
  },
  {
    id: 'en.sympathise.loss-of-thing',
    act: 'sympathise',
    text: 'Losing {issue} is upsetting, however it happened.',
    fits: 'lost',
  },
  {
    id: 'en.sympathise.outside',
    act: 'sympathise',
    text: "This was outside your control, and it still landed on you. I'm sorry about that.",
    to: 'written',
    fits: 'not-ours',
  },
  {
    id: 'en.sympathise.worrying',
    act: 'sympathise',
    text: "I can hear that this is worrying you, and I'm sorry it's happening.",
    fits: 'worried',
  },
  {
    id: 'en.sympathise.unwell',
    act: 'sympathise',
    text: "I'm sorry to hear that you're not well. There's no hurry with this; it will wait for you.",
    to: 'written',
  },
  {
    id: 'en.sympathise.happens',
    act: 'sympathise',
    text: "That happens to all of us. Let's see how we can sort it out.",
    fits: 'not-ours',
  },
  { id: 'en.sympathise.your-loss', act: 'sympathise', text: "I'm so sorry for your loss.", fits: 'bereaved' },
  {
    id: 'en.sympathise.condolences',
    act: 'sympathise',
    text: "Please accept our sincere condolences, {name}. We'll keep this as easy for you as we can.",
    to: 'written',
    fits: 'bereaved',
  },
  {
    id: 'en.sympathise.no-hurry',
    act: 'sympathise',
    text: 'Please take all the time you want. Nothing here is urgent.',
    fits: 'bereaved',
  },
  {
    id: 'en.sympathise.quietly',
    act: 'sympathise',
    text: "I'm very sorry. I'll look after this quietly and only ask for what I can't do without.",
    to: 'written',
    fits: 'bereaved',
  },
  {
    id: 'en.sympathise.telling-us',
    act: 'sympathise',
    text: "Thank you for telling us at such a hard time. I'm sorry for your loss.",
    fits: 'bereaved',
  },
  {
    id: 'en.sympathise.one-person',
    act: 'sympathise',
    text: "You won't have to explain this to anyone else here. I'm staying with it.",
    fits: 'bereaved',
  },
];
