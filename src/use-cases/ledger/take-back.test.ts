import { madeHere } from '../../adapters/made-here/made-here';
import { aLedgerInMemory } from '../../../test/support/one-browser';
import { aPolicy, aReservation, CALL, CARD, EXCEPTION } from '../../../test/support/ledger-samples';
import { ok } from '../../domain/result';
import type { Gift } from '../../domain/ledger/entry';
import type { GiftProvider } from '../../ports/gift-provider';
import { replyWith, takeBack } from './take-back';

/** The reply of a ticket, with what was asked of it; all that may have been sent there was. */
function aReply({ isSent }: { readonly isSent: boolean }) {
  const asked: string[] = [];
  const reply = {
    insert: async () => undefined,
    holds: async () => false,
    remove: async (text: string) => void asked.push(`remove ${text}`),
    removeCard: async (artwork: string) => void asked.push(`remove ${artwork}`),
    wasSent: async (text: string) => asked.push(`was sent ${text}`) > 0 && isSent,
    sentPicture: async (_: unknown, artwork: string) => asked.push(`was sent ${artwork}`) > 0 && isSent,
  };
  return { reply, asked };
}

/** A browser beside a ledger in which one gift is issued. */
async function aBrowserWith(gift: Gift, provider: Partial<GiftProvider> = {}) {
  const ledger = aLedgerInMemory();
  const standing = await ledger.issue(aReservation({ gift }), 'r1');
  const policies = { fetch: async () => ok(aPolicy()) };
  return { ledger, standing, parts: { ...ledger.browser('h1'), provider: { ...madeHere, ...provider }, policies } };
}

test.each([
  ['a card that was sent is the customer’s, and nothing is done', true, 'too-late', 'issued'],
  ['a card that was not sent is taken back', false, 'taken-back', 'released'],
])('%s', async (_, isSent, outcome, status) => {
  const { ledger, standing, parts } = await aBrowserWith(CARD);

  expect(await takeBack(parts, standing, aReply({ isSent }).reply, true)).toMatchObject({ kind: outcome });
  expect(ledger.standing().status).toBe(status);
});

test.each([
  ['its own agent takes a card out of the reply', true, ['remove thanks-1.jpg']],
  ['nobody else does', false, []],
])('%s', async (_, isOwn, removed) => {
  const { standing, parts } = await aBrowserWith(CARD);
  const { reply, asked } = aReply({ isSent: false });

  expect(await takeBack(parts, standing, replyWith(standing, reply), isOwn)).toEqual({ kind: 'taken-back' });
  expect([...new Set(asked)]).toEqual([...removed, 'was sent thanks-1.jpg']);
});

test.each<[string, Gift]>([
  ['a call', CALL],
  ['an exception', EXCEPTION],
  ['extra time', { kind: 'extra-time', minutes: 15 }],
])('%s stands in no reply, and is taken back without a look at one', async (_, gift) => {
  const { ledger, standing, parts } = await aBrowserWith(gift);
  const { reply, asked } = aReply({ isSent: true });

  expect(await takeBack(parts, standing, replyWith(standing, reply), true)).toEqual({ kind: 'taken-back' });
  expect([asked, ledger.standing().status]).toEqual([[], 'released']);
});

describe('what was sent after a taking back has begun', () => {
  const DISCOUNT = aReservation().gift;

  async function begunThenSent(gift: Gift) {
    const noAnswer = () => Promise.reject(new Error('No answer'));
    const { ledger, standing, parts } = await aBrowserWith(gift);
    const dead = { ...parts, provider: { ...parts.provider, withdraw: noAnswer } };
    await expect(takeBack(dead, standing, aReply({ isSent: false }).reply, true)).rejects.toThrow('No answer');
    return { ledger, outcome: await takeBack(parts, standing, aReply({ isSent: true }).reply, true) };
  }

  test('is the customer’s where it is a card, which nothing makes worthless', async () => {
    const { ledger, outcome } = await begunThenSent(CARD);

    expect(outcome.kind).toBe('too-late');
    expect(ledger.standing().status).toBe('completed');
  });

  test('is nobody’s where it is a code, which may be worthless already', async () => {
    const { ledger, outcome } = await begunThenSent(DISCOUNT);

    expect(outcome.kind).toBe('taken-back');
    expect(ledger.standing().status).toBe('released');
  });
});
