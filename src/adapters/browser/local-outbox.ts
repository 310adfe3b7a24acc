import * as v from 'valibot';
import type { Entry, Reserved } from '../../domain/ledger/entry';
import { handId } from '../../domain/ids';
import { instant } from '../../domain/time';
import type { Outbox, OutboxItem } from '../../ports/outbox';
import { keptText } from './kept-text';

const item = v.object({
  reservation: v.custom<Entry<Reserved>>((value) => typeof value === 'object' && value !== null && 'entry' in value),
  reference: v.string(),
  issuedAt: v.pipe(v.number(), v.transform(instant)),
  hand: v.pipe(v.string(), v.transform(handId)),
  note: v.exactOptional(v.string()),
});

/**
 * The outbox in the browser's local storage, which all frames of the app share.
 * @param owner names account, installation and agent.
 * @param report hears of browsers that refuse storage to frames; then what is sent is completed when its ticket is opened again.
 */
export function localOutbox(owner: string, report: (error: unknown) => void): Outbox {
  const kept = keptText(`extra-mile outbox ${owner}`, report);
  const all = (): readonly OutboxItem[] => {
    const parsed = v.safeParse(v.array(item), jsonIn(kept.load() ?? '[]'));
    return parsed.success ? parsed.output : [];
  };
  const write = (waiting: readonly OutboxItem[]) => kept.save(JSON.stringify(waiting));
  const without = ({ reservation }: OutboxItem) =>
    all().filter((other) => other.reservation.record !== reservation.record);
  const noteOf = ({ reservation }: OutboxItem) =>
    all().find((other) => other.reservation.record === reservation.record)?.note;
  const add = (added: OutboxItem) => {
    // Whoever tries again does not know what the agent has said about it.
    const note = noteOf(added) ?? added.note;
    write([...without(added), note === undefined ? added : { ...added, note }]);
  };
  return { all, add, remove: (removed) => write(without(removed)) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours: somebody else has written under this name.
    return undefined;
  }
}
