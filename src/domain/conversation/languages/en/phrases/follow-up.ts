import type { Phrase } from '../../../phrases/phrase';

export const FOLLOW_UP: readonly Phrase[] = [
  {
    id: 'en.follow-up.check-in',
    act: 'follow-up',
    text: "Once this is done, I'll check in with you to make sure everything is as it should be.",
    to: 'written',
  },
  {
    id: 'en.follow-up.how-things-are',
    act: 'follow-up',
    text: "I'll get back to you by {when} to see how things are.",
  },
  {
    id: 'en.follow-up.another-look',
    act: 'follow-up',
    text: "I'll look at {issue} again and write to you by {when}, so you don't have to ask.",
    to: 'written',
    fits: 'again',
    namesOrder: true,
  },
  { id: 'en.follow-up.anything-else', act: 'follow-up', text: "Is there anything else on your mind while I'm here?" },
  {
    id: 'en.follow-up.answered',
    act: 'follow-up',
    text: 'Does that answer your question? A short reply is all it takes.',
    to: 'written',
    fits: 'confused',
  },
  {
    id: 'en.follow-up.money-arrived',
    act: 'follow-up',
    text: "I'll make sure that the money has arrived before I call this finished.",
    fits: 'charged',
  },
  {
    id: 'en.follow-up.delivery',
    act: 'follow-up',
    text: "I'll keep an eye on the delivery and ask you by {when} whether everything has arrived.",
    fits: 'lost',
  },
  {
    id: 'en.follow-up.few-days',
    act: 'follow-up',
    text: "Give it a few days of normal use. I'll ask you by {when} how it's going.",
    fits: 'broken',
  },
  {
    id: 'en.follow-up.call',
    act: 'follow-up',
    text: "May I call you again by {when} to make sure that it's all working?",
    to: 'spoken',
  },
  {
    id: 'en.follow-up.remember',
    act: 'follow-up',
    text: "I've made a note to ask again by {when}. You don't have to remember anything.",
    fits: 'worried',
  },
  {
    id: 'en.follow-up.how-to-reach',
    act: 'follow-up',
    text: 'How would you like to hear from me: by phone or in writing?',
  },
  {
    id: 'en.follow-up.how-it-went',
    act: 'follow-up',
    text: "I'd like to know how it went. Please tell me when you have a moment.",
    fits: 'not-ours',
  },
  {
    id: 'en.follow-up.find-me',
    act: 'follow-up',
    text: 'It was a pleasure to help. You know where to find me.',
    fits: 'grateful',
  },
];
