import type { KeptText } from './kept-text';

/** Names that are kept together in one text, a line each. */
export interface KeptSet {
  readonly all: () => ReadonlySet<string>;
  readonly set: (name: string, isIn: boolean) => void;
}

/** What other frames have kept meanwhile is read again each time. */
export function keptSet(kept: KeptText): KeptSet {
  // A browser that keeps nothing still remembers as long as the frame lives.
  let known = new Set<string>();
  const all = () => {
    const stored = kept.load();
    return stored === undefined ? known : new Set(stored.split('\n').filter(Boolean));
  };
  return {
    all,
    set: (name, isIn) => {
      known = new Set(all());
      if (isIn) known.add(name);
      else known.delete(name);
      kept.save([...known].join('\n'));
    },
  };
}
