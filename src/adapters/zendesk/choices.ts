import type { Reason } from '../../domain/policy/policy';

/** Lines that an admin wrote to be chosen from: `id = words`, or only words, of which the id is made. */
export function choicesIn(lines: readonly string[]): readonly Reason[] {
  return lines.map((line) => {
    const [first = '', ...rest] = line.split('=');
    const [id, label] = [first.trim(), rest.join('=').trim()];
    return label ? { id, label } : { id: slug(id), label: id };
  });
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
