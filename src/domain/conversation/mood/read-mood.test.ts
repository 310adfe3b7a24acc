import { ENGLISH_VALENCES } from '../../../adapters/lexicons/en';
import { EMOJI_VALENCES } from '../../../adapters/lexicons/emoji';
import { instant } from '../../time';
import type { Conversation, Turn } from '../conversation';
import { ENGLISH_MOOD } from '../languages/en/mood';
import { readMood, type KnownForMood } from './read-mood';

const ENGLISH = { ...ENGLISH_MOOD, valences: ENGLISH_VALENCES, emoji: EMOJI_VALENCES };
const KNOWN: KnownForMood = { languages: new Map([['en', ENGLISH]]), localeHint: 'en-GB' };

function said(...texts: readonly (string | Partial<Turn>)[]): Conversation {
  return texts.map((turn, day) => ({
    by: 'customer',
    isPublic: true,
    channel: 'email',
    at: instant(day * 86_400_000),
    ...(typeof turn === 'string' ? { text: turn } : { text: '', ...turn }),
  }));
}

const reads = (text: string, known: Partial<KnownForMood> = {}) => readMood(said(text), { ...KNOWN, ...known });

test.each([
  ['a calm question', 'How do I change the address of my order?', 'none', 'calm', 0],
  ['a calm report of a serious problem', 'My kettle arrived broken. Could you send another one?', 'serious', 'calm', 0],
  ['anger', 'This is outrageous! I am furious about how you treat people.', 'serious', 'angry', 3],
  ['disappointment', 'I am very disappointed, I expected better from you.', 'none', 'disappointed', 2],
  ['worry', 'I am really worried that the parcel will not be here before the wedding.', 'none', 'worried', 2],
  ['confusion', 'I am confused, the instructions make no sense to me.', 'none', 'confused', 2],
  ['gratitude', 'Thank you so much, you are wonderful! It works now.', 'none', 'grateful', 3],
  ['irony', 'Thanks for nothing.', 'none', 'disappointed', 2],
  ['thanks in advance', 'Could you tell me your opening hours? Thanks in advance for your help!', 'none', 'calm', 0],
])('%s reads as what it is', (_, text, problem, feeling, strength) => {
  expect(reads(text)).toMatchObject({ problem, feeling, strength });
});
