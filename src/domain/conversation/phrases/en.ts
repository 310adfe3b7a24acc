import type { Phrase } from './phrase';

/** The phrases for replies in English, in the order in which a good reply uses them. */
export const phrases: readonly Phrase[] = [
  {
    id: 'en.reflect.heard',
    act: 'reflect',
    text: "I've read everything you've written, so there's no need to explain it all again.",
  },
  {
    id: 'en.reflect.check',
    act: 'reflect',
    text: "If I've missed or misread anything, please tell me. I'd like to get this right for you.",
  },
  { id: 'en.validate.me-too', act: 'validate', text: 'That would frustrate me too.' },
  {
    id: 'en.agree.expectation',
    act: 'agree',
    text: "You're right to expect a clear answer on this. I would too.",
  },
  { id: 'en.apologise.let-down', act: 'apologise', text: "I'm sorry that we let you down here." },
  { id: 'en.sympathise.sorry', act: 'sympathise', text: "I'm sorry you're having to deal with this." },
  { id: 'en.own.myself', act: 'own', text: "I'm looking after this for you myself." },
  {
    id: 'en.act.looking-into',
    act: 'act',
    text: "I'm looking into this now, and I'll write to you with what I find.",
  },
  {
    id: 'en.reassure.posted',
    act: 'reassure',
    text: "You won't be left wondering: I'll write to you even if there's no news yet.",
  },
  { id: 'en.thank.patience', act: 'thank', text: 'Thank you for being so patient with us.' },
  {
    id: 'en.thank.feedback',
    act: 'thank',
    text: "Thank you for telling us so openly. That's how we find out what to do better.",
  },
  {
    id: 'en.follow-up.check-in',
    act: 'follow-up',
    text: "Once this is done, I'll check in with you to make sure everything is as it should be.",
  },
];
