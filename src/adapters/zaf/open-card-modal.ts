import * as v from 'valibot';
import type { CardAnswer, CardGift, CardStart } from '../../ports/card-desk';
import { CARD_EVENTS, giveMessage, type AnswerMessage } from './card-messages';
import type { ZafClient } from './zaf-client';

const SIZE = { width: '820px', height: '640px' } as const;
const created = v.object({
  'instances.create': v.tupleWithRest([v.object({ instanceGuid: v.string() })], v.unknown()),
});

interface CardOpening {
  readonly start: CardStart;
  /** Answers one press. Where it rejects, the window is told that the outcome is not known. */
  readonly onGive: (gift: CardGift) => Promise<CardAnswer>;
  readonly report: (error: unknown) => void;
}

/** Opens the window in which a card is composed, answers it, and resolves when it was closed. Rejects when it cannot be opened. */
export async function openCardModal(client: ZafClient, { start, onGive, report }: CardOpening): Promise<void> {
  const modal = client.instance(await newModal(client));
  const pressed = new Set<number>();
  const answer = async (message: unknown): Promise<void> => {
    const { press, gift } = v.parse(giveMessage, message);
    if (pressed.has(press)) return;
    pressed.add(press);
    const sent = (given: AnswerMessage['answer']) => modal.trigger(CARD_EVENTS.answer, { press, answer: given });
    try {
      sent(await onGive(gift));
    } catch (error) {
      sent('unknown');
      throw error;
    }
  };
  modal.on(CARD_EVENTS.ready, () => modal.trigger(CARD_EVENTS.start, start));
  modal.on(CARD_EVENTS.give, (message) => void answer(message).catch(report));
  await new Promise<void>((resolve) => {
    modal.on('modal.close', () => resolve());
  });
}

async function newModal(client: ZafClient): Promise<string> {
  const spec = { location: 'modal', url: 'assets/modal.html', size: SIZE };
  const [{ instanceGuid }] = v.parse(created, await client.invoke('instances.create', spec))['instances.create'];
  return instanceGuid;
}
