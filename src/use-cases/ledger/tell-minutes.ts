import { minutesOf } from '../../domain/extra-time/timer';
import { isStep } from '../../domain/ledger/entry';
import { reachAhead } from '../../domain/ledger/reach';
import { standingOf, type Standing } from '../../domain/ledger/standing';
import type { ExtraMinutes } from '../../ports/extra-minutes';
import type { LedgerReader } from './ledger-reader';

/** Whether the ticket has the minutes for reports now. */
export type MinutesTold = 'told' | 'no-field' | 'not-told';

export interface TellingParts {
  readonly reader: LedgerReader;
  readonly extraMinutes: ExtraMinutes;
  readonly report: (error: unknown) => void;
}

/** Minutes of one extra time: those that the ticket is taken to have of it already, and those that it is to have. */
interface Change {
  readonly from: number;
  readonly to: number;
}

/**
 * Tells the open ticket the minutes of one extra time. What is in the field is no more than a draft until the agent submits, and may be
 * lost with the page: it never ends below what is known to be given on this ticket. Never rejects.
 */
export async function tellMinutes(parts: TellingParts, standing: Standing, { from, to }: Change): Promise<MinutesTold> {
  try {
    return await parts.extraMinutes.change(to - from, to + ofOthers(parts.reader, standing));
  } catch (error) {
    parts.report(error);
    return 'not-told';
  }
}

/** What was taken has come to stand: its minutes are added, for the submit that follows. */
export function addMinutes(parts: TellingParts, standing: Standing): Promise<MinutesTold> {
  return tellMinutes(parts, standing, { from: 0, to: minutesOf(standing) });
}

/** It ran before: a draft that was lost with its page is written anew, and what the ticket has is not added again. */
export async function keepMinutes(parts: TellingParts, standing: Standing): Promise<MinutesTold> {
  await knowOthers(parts);
  const minutes = minutesOf(asRead(parts.reader, standing));
  return tellMinutes(parts, standing, { from: minutes, to: minutes });
}

/** What this browser has read or written itself of its steps may be newer. */
export function asRead(reader: LedgerReader, standing: Standing): Standing {
  const { reservation } = standing;
  const read = standingOf(reservation, reader.bookOf(reservation.entry.id).filter(isStep));
  return read.status === 'open' ? standing : read;
}

/** A frame that has read nothing yet would take the minutes of others for none. */
async function knowOthers({ reader, report }: TellingParts): Promise<void> {
  const reach = reachAhead(reader.guess());
  if (!reader.reaches(reach)) await reader.readOn(reach).catch(report);
}

function ofOthers(reader: LedgerReader, { reservation }: Standing): number {
  const { id, ticket } = reservation.entry;
  return reader
    .known()
    .standings.filter(({ reservation: { entry } }) => entry.ticket === ticket && entry.id !== id)
    .reduce((sum, other) => sum + minutesOf(other), 0);
}
