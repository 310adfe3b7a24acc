import * as v from 'valibot';
import type { Card } from '../../domain/card/card';
import type { CardAnswer, CardDraft, CardGift, CardStart } from '../../ports/card-desk';
import { cardHtml } from './card-html';
import { CARD_EVENTS, draftMessage, giveMessage, putMessage, type AnswerMessage } from './card-messages';
import type { ZafClient } from './zaf-client';
import { zafReply } from './zaf-reply';

const SIZE = { width: '820px', height: '640px' } as const;
const created = v.object({
  'instances.create': v.tupleWithRest([v.object({ instanceGuid: v.string() })], v.unknown()),
});

interface CardOpening {
  readonly start: CardStart;
  /** Answers one press. Where it rejects, the window is told that the outcome is not known. */
  readonly onGive: (gift: CardGift) => Promise<CardAnswer>;
  /** Told each change in the window, which a host may close at any time. */
  readonly onDraft: (draft: CardDraft) => void;
  readonly report: (error: unknown) => void;
}

/** Opens the window in which a card is composed, answers it, and resolves when it was closed. Rejects when it cannot be opened. */
export async function openCardModal(client: ZafClient, { start, onGive, onDraft, report }: CardOpening): Promise<void> {
  const modal = client.instance(await newModal(client));
  const pressed = new Set<number>();
  const answer = async (press: number, work: () => Promise<AnswerMessage['answer']>): Promise<void> => {
    if (pressed.has(press)) return;
    pressed.add(press);
    const sent = (told: AnswerMessage['answer']) => modal.trigger(CARD_EVENTS.answer, { press, answer: told });
    try {
      sent(await work());
    } catch (error) {
      sent('unknown');
      throw error;
    }
  };
  const give = async (message: unknown) => {
    const { press, gift } = v.parse(giveMessage, message);
    await answer(press, () => onGive(gift));
  };
  const keep = async (message: unknown) => onDraft(v.parse(draftMessage, message));
  const put = async (message: unknown) => {
    const { press, card } = v.parse(putMessage, message);
    await answer(press, () => putIntoReply(client, card, start.artAddress));
  };
  modal.on(CARD_EVENTS.ready, () => modal.trigger(CARD_EVENTS.start, start));
  modal.on(CARD_EVENTS.draft, (message) => void keep(message).catch(report));
  modal.on(CARD_EVENTS.give, (message) => void give(message).catch(report));
  modal.on(CARD_EVENTS.put, (message) => void put(message).catch(report));
  await new Promise<void>((resolve) => {
    modal.on('modal.close', () => resolve());
  });
}

async function putIntoReply(client: ZafClient, card: Card, artAddress: string | undefined): Promise<'put' | 'note'> {
  if (artAddress === undefined) throw new TypeError('There is no place for artwork');
  if (!(await zafReply(client).isPublic())) return 'note';
  await client.invoke('ticket.editor.insert', cardHtml(card, artAddress));
  return 'put';
}

async function newModal(client: ZafClient): Promise<string> {
  const spec = { location: 'modal', url: 'assets/modal.html', size: SIZE };
  const [{ instanceGuid }] = v.parse(created, await client.invoke('instances.create', spec))['instances.create'];
  return instanceGuid;
}
