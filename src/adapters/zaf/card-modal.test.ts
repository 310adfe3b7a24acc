import type { Card } from '../../domain/card/card';
import { NoCardAnswer, type CardDraft, type CardGift, type CardStart } from '../../ports/card-desk';
import { openCardModal } from './open-card-modal';
import type { ZafClient } from './zaf-client';
import { zafCardDesk } from './zaf-card-desk';

const START: CardStart = {
  customerName: 'Cora Lind',
  agentName: 'Maya',
  agentLocale: 'de',
  reasons: [{ id: 'late', label: 'Zu spät' }],
  tone: 'familiar',
  isQuiet: true,
  occasion: 'sympathy',
  reason: 'late',
};
const GIFT: CardGift = { occasion: 'thanks', design: 'hearts', message: 'Danke!', sender: 'Maya', reason: 'late' };

/** Two frames of one app and the host between them, which tells each event of the window to both. */
function twoFrames() {
  const handlers = new Map<string, Set<(message: unknown) => void>>();
  const told: string[] = [];
  const invoked: unknown[] = [];
  const handlersOf = (event: string) => handlers.get(event) ?? new Set();
  const tell = (event: string, message?: unknown) => {
    told.push(event);
    handlersOf(event).forEach((handler) => handler(structuredClone(message)));
  };
  const unused = async () => undefined;
  const client: ZafClient = {
    ...{ context: unused, metadata: unused, get: unused, set: unused, request: unused },
    invoke: async (name, ...args) => {
      invoked.push([name, ...args]);
      if (name === 'destroy') tell('modal.close');
      return { 'instances.create': [{ instanceGuid: 'm-1', location: 'modal' }] };
    },
    on: (event, handler) => void handlers.set(event, handlersOf(event).add(handler)),
    off: (event, handler) => void handlersOf(event).delete(handler),
    trigger: tell,
    instance: () => client,
  };
  return { client, told, invoked, tell };
}

test('the window is given what the sidebar knows, asks for a card, and its closing is told', async () => {
  const { client, invoked } = twoFrames();
  const asked: CardGift[] = [];
  const onGive = async (gift: CardGift) => {
    asked.push(gift);
    return 'given' as const;
  };
  const closed = openCardModal(client, { start: START, onGive, onDraft: fail, report: fail });
  const desk = zafCardDesk(client);

  expect(await desk.start()).toEqual(START);
  expect(await desk.give(GIFT)).toBe('given');
  await desk.close();
  await closed;

  expect(asked).toEqual([GIFT]);
  expect(invoked[0]).toEqual([
    'instances.create',
    { location: 'modal', url: 'assets/modal.html', size: { width: '820px', height: '640px' } },
  ]);
});

test('a refusal arrives in its own words, and the next press is another one', async () => {
  const { client } = twoFrames();
  const answers = [{ refused: 'Nothing left' }, 'given'] as const;
  let presses = 0;
  void openCardModal(client, {
    start: START,
    onGive: async () => answers[presses++] ?? 'given',
    onDraft: fail,
    report: fail,
  });
  const desk = zafCardDesk(client);
  await desk.start();

  expect(await desk.give(GIFT)).toEqual({ refused: 'Nothing left' });
  expect(await desk.give(GIFT)).toBe('given');
  expect(presses).toBe(2);
});

test('a press that comes twice is answered once', async () => {
  const { client, tell } = twoFrames();
  let presses = 0;
  const onGive = async () => {
    presses++;
    return 'given' as const;
  };
  void openCardModal(client, { start: START, onGive, onDraft: fail, report: fail });
  await zafCardDesk(client).start();

  tell('card.give', { press: 7, gift: GIFT });
  tell('card.give', { press: 7, gift: GIFT });

  expect(presses).toBe(1);
});

test('where the sidebar cannot say what came of it, the window is told just that', async () => {
  const { client } = twoFrames();
  const reported: unknown[] = [];
  const trouble = new Error('Zendesk did not answer');
  const onGive = () => Promise.reject(trouble);
  void openCardModal(client, { start: START, onGive, onDraft: fail, report: (error) => reported.push(error) });
  const desk = zafCardDesk(client);
  await desk.start();

  await expect(desk.give(GIFT)).rejects.toThrow(NoCardAnswer);
  expect(reported).toEqual([trouble]);
});

test('a card that nobody could have composed is reported and not given', async () => {
  const { client, tell } = twoFrames();
  const reported: unknown[] = [];
  void openCardModal(client, { start: START, onGive: fail, onDraft: fail, report: (error) => reported.push(error) });
  await zafCardDesk(client).start();

  tell('card.give', { press: 1, gift: { ...GIFT, design: 'skulls' } });
  await Promise.resolve();

  expect(String(reported[0])).toContain('skulls');
});

const DRAFT: CardDraft = {
  ...{ occasion: 'thanks', design: 'hearts', message: '', sender: 'Maya', reason: '' },
  ...{ voice: 'de-familiar', isUntouched: true, isOwed: false, isReasonChosen: false },
};

test('each change in the window is told to the sidebar, and another window begins with the last one', async () => {
  const { client } = twoFrames();
  const drafts: CardDraft[] = [];
  const onDraft = (draft: CardDraft) => void drafts.push(draft);
  void openCardModal(client, { start: { ...START, draft: DRAFT }, onGive: fail, onDraft, report: fail });
  const desk = zafCardDesk(client);

  expect(await desk.start()).toEqual({ ...START, draft: DRAFT });
  desk.keep({ ...DRAFT, message: 'D' });
  desk.keep({ ...DRAFT, message: 'Da' });
  expect(drafts.map(({ message }) => message)).toEqual(['D', 'Da']);
});

test('a draft that no window could have told is reported and not kept', async () => {
  const { client, tell } = twoFrames();
  const reported: unknown[] = [];
  void openCardModal(client, {
    ...{ start: START, onGive: fail, onDraft: fail },
    report: (error) => reported.push(error),
  });
  await zafCardDesk(client).start();

  tell('card.draft', { ...DRAFT, design: 'skulls' });
  tell('card.draft', { ...DRAFT, isOwed: 'no' });
  await Promise.resolve();

  expect(reported.map(String)).toEqual([expect.stringContaining('skulls'), expect.stringContaining('boolean')]);
});

describe('a window whose sidebar is gone', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('asks again and again, and gives up after ten seconds', async () => {
    const { client, told } = twoFrames();
    const trouble = zafCardDesk(client)
      .start()
      .catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await trouble).toBeInstanceOf(NoCardAnswer);

    expect(told.length).toBeGreaterThan(30);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(told.length).toBeLessThan(45);
  });

  test('does not wait for an answer for ever', async () => {
    const { client } = twoFrames();
    const trouble = zafCardDesk(client)
      .give(GIFT)
      .catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(90_000);
    expect(await trouble).toBeInstanceOf(NoCardAnswer);
  });
});

function fail(reason: unknown): never {
  throw new Error('Nobody expected this', { cause: reason });
}

const CARD: Card = { occasion: 'thanks', design: 'hearts', message: 'Danke "dir"!\n<b>Bis bald', sender: 'Maya' };

async function openOver(client: ZafClient, artAddress?: string) {
  const reported: unknown[] = [];
  const start = artAddress === undefined ? START : { ...START, artAddress };
  void openCardModal(client, { start, onGive: fail, onDraft: fail, report: (error) => reported.push(error) });
  const desk = zafCardDesk(client);
  expect(await desk.start()).toEqual(start);
  return { desk, reported };
}

test('artwork and words are put into a public reply, as text and never as markup', async () => {
  const { client, invoked } = twoFrames();
  const writing: ZafClient = { ...client, get: async () => ({ 'comment.type': 'publicReply' }) };
  const { desk } = await openOver(writing, 'https://art.example/cards');

  expect(await desk.put(CARD)).toBe('put');
  expect(invoked.slice(1)).toEqual([
    [
      'ticket.editor.insert',
      '<p><img src="https://art.example/cards/hearts.jpg" alt="Danke &quot;dir&quot;! &lt;b&gt;Bis bald" width="600"></p>' +
        '<p>Danke &quot;dir&quot;!<br>&lt;b&gt;Bis bald<br>Maya</p>',
    ],
  ]);
});

test('nothing is put into an internal note', async () => {
  const { client, invoked } = twoFrames();
  const noted: ZafClient = { ...client, get: async () => ({ 'comment.type': 'internalNote' }) };
  const { desk } = await openOver(noted, 'https://art.example');

  expect(await desk.put(CARD)).toBe('note');
  expect(invoked).toHaveLength(1);
});

test('without a place for artwork nothing is put, and the window does not take it for done', async () => {
  const { client } = twoFrames();
  const { desk, reported } = await openOver(client);

  await expect(desk.put(CARD)).rejects.toThrow(NoCardAnswer);
  expect(reported).toHaveLength(1);
});
