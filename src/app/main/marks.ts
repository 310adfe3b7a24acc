import { keptSet } from '../../adapters/browser/kept-set';
import { keptText } from '../../adapters/browser/kept-text';
import type { Marks } from '../hearing';

type Report = (error: unknown) => void;

/** Marks on tickets until the tab is closed: only a fingerprint of each is kept, so that no words can be read back. */
export function sessionMarks(owner: string, report: Report): Marks {
  const kept = keptSet(keptText(`extra-mile marks ${owner}`, report, () => sessionStorage));
  const nameOf = (ticket: string, mark: string) => `${ticket} ${fingerprint(mark)}`;
  return {
    has: (ticket, mark) => kept.all().has(nameOf(ticket, mark)),
    set: (ticket, mark, isSet) => kept.set(nameOf(ticket, mark), isSet),
  };
}

/** 32 bits of FNV-1a (Fowler, Noll and Vo): enough to know a mark again, too few to tell what it was. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
