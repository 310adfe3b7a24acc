import { reachOf } from '../../domain/ledger/reach';
import type { Policy } from '../../domain/policy/policy';
import type { Instant } from '../../domain/time';
import type { LedgerReader } from './ledger-reader';

/** Reads all that deciding needs, unless it was read within the last minute: what is decided then is decided without reading. */
export async function readLately(reader: LedgerReader, policy: Policy): Promise<void> {
  if (!isReadLately(reader, policy)) await readAsFarAsNeeded(reader, policy);
}

export function isReadLately(reader: LedgerReader, policy: Policy): boolean {
  return reader.isFresh(surelyFarEnough(reader, policy));
}

/** The first answer may tell that this machine's clock was wrong, and that more was needed. */
export async function readAsFarAsNeeded(reader: LedgerReader, policy: Policy): Promise<void> {
  await reader.readOn(reachOf(policy, reader.guess()));
  const reach = surelyFarEnough(reader, policy);
  if (!reader.reaches(reach)) await reader.readOn(reach);
}

/** Far enough even where the guess at the time is ahead of it: that is never behind the latest entry. */
function surelyFarEnough(reader: LedgerReader, policy: Policy): Instant {
  return reachOf(policy, reader.latest() ?? reader.guess());
}
