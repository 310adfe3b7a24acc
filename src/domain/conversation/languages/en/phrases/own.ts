import type { Phrase } from '../../../phrases/phrase';

export const OWN: readonly Phrase[] = [
  { id: 'en.own.myself', act: 'own', text: "I'm looking after this for you myself." },
  { id: 'en.own.until-done', act: 'own', text: "This is with me now, and it stays with me until it's done." },
  {
    id: 'en.own.not-passed-on',
    act: 'own',
    text: "You won't be passed around any more. From here on, you can come straight to me.",
    fits: 'again',
  },
  { id: 'en.own.put-right', act: 'own', text: "This one is ours to put right, and I'm on it.", fits: 'ours' },
  { id: 'en.own.other-team', act: 'own', text: "I'll talk to the other team for you, so you don't have to." },
  {
    id: 'en.own.payment',
    act: 'own',
    text: "I'm following up the payment from our side, so you don't have to chase it.",
    fits: 'charged',
  },
  {
    id: 'en.own.parcel',
    act: 'own',
    text: "I'm following this up with the carrier myself. You don't have to call them.",
    fits: 'lost',
  },
  {
    id: 'en.own.picking-up',
    act: 'own',
    text: "Your message was left lying here. I'm picking it up now.",
    fits: 'silence',
  },
  {
    id: 'en.own.not-ours',
    act: 'own',
    text: "We didn't cause this, and I'd still like to help you through it.",
    fits: 'not-ours',
  },
  {
    id: 'en.own.set-aside',
    act: 'own',
    text: "I've set aside time for {issue} today, and I'm going through everything step by step.",
    to: 'written',
    namesOrder: true,
  },
  {
    id: 'en.own.ask-for-me',
    act: 'own',
    text: "My name is {agent}. Ask for me, and you won't have to start from the beginning.",
    fits: 'again',
  },
  {
    id: 'en.own.working',
    act: 'own',
    text: "Getting {issue} working is our job, and I'm staying on it.",
    fits: 'broken',
  },
];
