import { SHORT_WAIT_DAYS } from '../apology-call';
import type { SlotValues } from './fill';
import type { Phrase } from './phrase';

/** What is known for the open places of phrases. */
export interface Known {
  /** Fits wherever it is asked for. */
  readonly values: SlotValues;
  /** How an order or an invoice of theirs is named inside a sentence; not everything is said of one. */
  readonly order?: string;
  /** The day of their first message, and how many days lie between it and today. */
  readonly since?: { readonly day: string; readonly days: number };
}

/** What a phrase's open places are filled with; what would not fit in this one is left open, and asked for. */
export function knownFor({ namesOrder, fits }: Pick<Phrase, 'namesOrder' | 'fits'>, known: Known): SlotValues {
  const { values, order, since } = known;
  const isLong = since !== undefined && since.days > (fits === 'long-wait' ? SHORT_WAIT_DAYS : 0);
  return {
    ...values,
    ...(order !== undefined && namesOrder ? { issue: order } : {}),
    ...(isLong ? { since: since.day } : {}),
  };
}
