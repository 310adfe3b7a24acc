import type { Made } from '../../domain/ledger/entry';
import type { Standing } from '../../domain/ledger/standing';
import type { GivingParts } from './issue-gesture';
import { appendStep, isHeldOpen, readStanding, takeInHand } from './step-book';

/** What completing needs; nobody is called and nothing is decided. */
export type CompletingParts = Pick<GivingParts, 'log' | 'reader' | 'clock' | 'hand'>;

/**
 * Notes that the customer has it.
 * @param made what is noted of it: the minutes really used, of extra time, or what came of a call.
 * @returns whether it stands as completed now; `false` when somebody else has it in hand or it was taken back, or no answer came.
 */
export async function completeGesture(parts: CompletingParts, before: Standing, made: Made = {}): Promise<boolean> {
  const known = await readStanding(parts, before);
  if (known.status === 'completed') return true;
  if (known.status !== 'issued' || known.takingBack) return false;
  const standing = known.hold.hand === parts.hand ? known : await takeInHand(parts, known, parts.hand, 'complete');
  return standing !== 'unknown' && standing.hold.hand === parts.hand && complete(parts, standing, made);
}

async function complete(parts: CompletingParts, standing: Standing, made: Made): Promise<boolean> {
  const step = { kind: 'completed', hand: parts.hand, ...made } as const;
  const after = await appendStep(
    parts,
    standing,
    step,
    (now) => isHeldOpen(now, parts.hand) && now.status === 'issued',
  );
  return after !== 'unknown' && after.status === 'completed';
}
