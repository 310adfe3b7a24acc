import type { Slot } from './phrase';

/** What is known for a phrase's open places. */
export type SlotValues = Readonly<Partial<Record<Slot, string>>>;

/** A piece of a phrase: words, or an open place with what is filled in; nothing or only space there means that it is still open. */
export type FilledPart = { readonly text: string } | { readonly slot: Slot; readonly value?: string };

const SLOTS: ReadonlySet<string> = new Set<Slot>([
  'name',
  'issue',
  'impact',
  'action',
  'when',
  'since',
  'cause',
  'agent',
  'theirWords',
]);

export const isSlot = (name: string): name is Slot => SLOTS.has(name);

/** A wording in pieces, its open places filled with what is known. Braces around anything else are words. */
export function fill(wording: string, values: SlotValues): readonly FilledPart[] {
  // The split keeps what stands between braces at every second place.
  return wording.split(/\{(\w+)\}/).flatMap((piece, index): readonly FilledPart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ text: piece }];
    if (!isSlot(piece)) return [{ text: `{${piece}}` }];
    const value = values[piece]?.trim();
    return [value ? { slot: piece, value } : { slot: piece }];
  });
}

/** The words to be sent; `undefined` while a place is open. */
export function wholeText(parts: readonly FilledPart[]): string | undefined {
  const texts = parts.map((part) => ('slot' in part ? part.value : part.text));
  return texts.some((text) => text === undefined) ? undefined : texts.join('');
}
