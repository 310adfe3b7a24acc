/** Shorter lines could as well be the customer's own. */
const SHORTEST = 12;
const PLACEHOLDER = /\{\{[^{}\n]{0,200}\}\}/;

/** The lines without those that stand in a text of ours, whatever its placeholders were filled with. */
export function withoutTemplates(lines: readonly string[], templates: readonly string[]): readonly string[] {
  const ours = templates
    .flatMap((template) => template.split('\n').map(folded))
    .filter((line) => line.length >= SHORTEST);
  if (ours.length === 0) return lines;
  const whole = new Set(ours);
  const filled = ours.filter((line) => PLACEHOLDER.test(line)).map((line) => line.split(PLACEHOLDER));
  return lines.filter((line) => {
    const words = folded(line);
    return !whole.has(words) && !filled.some((pieces) => isFilled(words, pieces));
  });
}

function folded(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

function isFilled(line: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  // What is nothing but placeholders would be any line at all.
  if (pieces.join('').trim().length < SHORTEST || !line.startsWith(first) || !line.endsWith(last)) return false;
  let at = 0;
  for (const piece of pieces) {
    const found = line.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
