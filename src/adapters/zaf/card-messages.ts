import * as v from 'valibot';
import { OCCASIONS, type Occasion } from '../../domain/card/occasion';
import { designsFor } from '../../domain/card/card-design';

/** Events of the modal's own instance. The window asks until the sidebar answers, since either may be ready first. */
export const CARD_EVENTS = {
  ready: 'card.ready',
  start: 'card.start',
  draft: 'card.draft',
  give: 'card.give',
  put: 'card.put',
  answer: 'card.answer',
} as const;

const occasion = v.picklist(OCCASIONS);
const design = v.picklist(OCCASIONS.flatMap((each: Occasion) => designsFor(each)));

const card = { occasion, design, message: v.string(), sender: v.string() };

export const draftMessage = v.object({
  ...card,
  voice: v.string(),
  isUntouched: v.boolean(),
  isOwed: v.boolean(),
  reason: v.string(),
  isReasonChosen: v.boolean(),
});

export const startMessage = v.object({
  customerName: v.exactOptional(v.string()),
  customerLocale: v.exactOptional(v.string()),
  agentName: v.string(),
  agentLocale: v.string(),
  reasons: v.array(v.object({ id: v.string(), label: v.string() })),
  tone: v.picklist(['formal', 'familiar']),
  isQuiet: v.boolean(),
  occasion: v.exactOptional(occasion),
  reason: v.exactOptional(v.string()),
  artAddress: v.exactOptional(v.string()),
  draft: v.exactOptional(draftMessage),
});

/** The number of the press comes back with its answer. */
export const giveMessage = v.object({
  press: v.number(),
  gift: v.object({ ...card, reason: v.string() }),
});

export const putMessage = v.object({ press: v.number(), card: v.object(card) });

export const answerMessage = v.object({
  press: v.number(),
  answer: v.union([v.picklist(['given', 'put', 'note', 'unknown']), v.object({ refused: v.string() })]),
});

export type AnswerMessage = v.InferOutput<typeof answerMessage>;
