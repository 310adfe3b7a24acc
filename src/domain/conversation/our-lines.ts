/** Shorter lines, such as "Thank you very much!", could as well be the customer's own. */
const SHORTEST = 25;

/** The lines without those that stand in a text of ours: mail programs may quote us without any mark. */
export function withoutOurLines(lines: readonly string[], ours: readonly string[]): readonly string[] {
  const known = new Set(ours.flatMap((text) => text.split('\n').map(folded)).filter((line) => line.length >= SHORTEST));
  return known.size === 0 ? lines : lines.filter((line) => !known.has(folded(line)));
}

function folded(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
