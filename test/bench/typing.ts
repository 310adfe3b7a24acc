import type { Browser } from '@playwright/test';
import type { Turn } from '../../src/domain/conversation/conversation';
import { draft } from '../../src/domain/conversation/languages/en/draft';
import { factsOf } from '../../src/domain/conversation/facts/facts-of';
import { facts as factWords } from '../../src/domain/conversation/languages/en/facts';
import { ENGLISH_MOOD } from '../../src/domain/conversation/languages/en/mood';
import { UNREAD, type Mood } from '../../src/domain/conversation/mood/mood';
import { ticketId } from '../../src/domain/ids';
import { instant } from '../../src/domain/time';
import type { Said } from '../../src/ports/ticket-words';
import { checkReply } from '../../src/use-cases/hearing/check-reply';
import { textReader } from '../../src/use-cases/hearing/text-reader';
import { SLOWER } from './medians';
import { prepareOpening, quiet, slowDown, type Scene } from './opening';
import { longestTaskMs } from './tasks';

export interface Typing {
  /** Words of the draft that was typed on, and how many signs were typed. */
  readonly words: number;
  readonly typed: number;
  /** The longest task of the sidebar's main thread while somebody typed. */
  readonly longestTaskMs: number;
}

const DRAFT =
  'Thank you for telling us about the kettle with the cracked lid, order EX-48213. I am sorry that it reached you like that. ' +
  'I have asked our warehouse to send a new one, and I will write to you by Friday. Could you send us a photo of the parcel? ' +
  'You should have told us earlier, but unfortunately our policy says that we need the number of your order. ';
const TYPED = 'We will call you tomorrow, and what is your phone number? ';
const PAUSE_MS = 40;

const draftOf = (words: number): string =>
  DRAFT.repeat(Math.ceil(words / DRAFT.split(' ').length))
    .split(' ')
    .slice(0, words)
    .join(' ');

/** Somebody types on at the end of a draft of 500 words, at four times slowed processors, and now and then rests. */
export async function typing(browser: Browser, scene: Scene): Promise<Typing> {
  const opening = await prepareOpening(browser, { ...scene, awaited: [] });
  try {
    const frame = await opening.open();
    await frame.getByRole('button', { name: 'Phrases' }).waitFor();
    const editor = opening.page.locator('[contenteditable="true"]:visible').first();
    await editor.fill(draftOf(500));
    await quiet(opening);
    await slowDown(opening, SLOWER);
    const longest = await longestTaskMs(browser, opening, async () => {
      for (const sign of TYPED) {
        await opening.page.keyboard.insertText(sign);
        await opening.page.waitForTimeout(sign === ' ' ? PAUSE_MS * 6 : PAUSE_MS);
      }
    });
    return { words: 500, typed: TYPED.length, longestTaskMs: longest };
  } finally {
    await opening.context.close();
  }
}

const RUNS = 400;
const MOOD: Mood = { ...UNREAD, problem: 'serious', feeling: 'angry', strength: 2, situations: ['broken'] };

/** The time of one check while somebody types on at the end of a draft, unslowed: its 95th percentile in milliseconds. */
export function draftCheckMs(words: number): number {
  const language = { tag: 'en', mood: ENGLISH_MOOD, draft, facts: factWords };
  const reader = textReader(language, { name: 'Ada', patterns: '' });
  const customer = 'My kettle came with a cracked lid. It is order EX-48213, my number is +44 20 7946 0958.';
  const turn: Turn = { by: 'customer', isPublic: true, channel: 'email', at: instant(0), text: customer };
  const said: Said = { subject: 'Kettle', channel: 'email', tags: [], conversation: [turn] };
  const text = draftOf(words);
  const ticket = ticketId(1);
  const facts = factsOf([{ ticket, channel: 'email', at: instant(0), text: customer, is: 'turn' }], [language.facts]);
  const check = (typed: string) =>
    checkReply(`${text} ${typed}`, { mood: MOOD, facts, ticket, isPublic: true }, { said, reader });
  const times = Array.from({ length: RUNS }, (_, run) => {
    const typed = `${run} ${TYPED.slice(0, run % TYPED.length)}`;
    const began = performance.now();
    check(typed);
    return performance.now() - began;
  });
  return times.slice(RUNS / 4).sort((one, other) => one - other)[Math.floor(RUNS * 0.75 * 0.95)] ?? NaN;
}
