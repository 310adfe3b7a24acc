/** A path of the apps API, such as `ticket.customField:due_date` or `assetURL:logo\.png`. */
export interface ApiPath {
  /** As the app wrote it: answers are keyed by it. */
  readonly text: string;
  /** Unescaped, arguments included: `['ticket', 'customField:due_date']`. */
  readonly segments: readonly string[];
  /** Without arguments, and with `ticket.comment` read as `comment`: `ticket.customField`. */
  readonly name: string;
  /** The last segment's argument: `due_date`. */
  readonly argument: string | undefined;
}

export function parseApiPath(text: string): ApiPath {
  const segments = text.split(/(?<!\\)\./).map((segment) => segment.replace(/\\(.)/g, '$1'));
  const last = segments.at(-1) ?? '';
  const colon = last.indexOf(':');
  return {
    text,
    segments,
    name: segments
      .map((segment) => segment.split(':', 1)[0] ?? '')
      .join('.')
      .replace(/^ticket\.comment\b/, 'comment'),
    argument: colon < 0 ? undefined : last.slice(colon + 1),
  };
}
