/** What a path says besides its name: `:priority` is text, the place in a list a number. */
export type PathArgument = string | number;

/** A path of the apps API, such as `ticket.customField:due_date` or `assetURL:logo\.png`. */
export interface ApiPath {
  /** As the app wrote it: answers are keyed by it. */
  readonly text: string;
  /** Unescaped, arguments included: `['ticket', 'customField:due_date']`. */
  readonly segments: readonly string[];
  /** Without arguments, and with `ticket.comment` read as `comment`: `ticket.customField`, `ticketFields.optionValues.hide`. */
  readonly name: string;
  /** In the order of the path: `ticketFields:assignee.optionValues.2.hide` has `assignee` and 2. */
  readonly args: readonly PathArgument[];
}

export function parseApiPath(text: string): ApiPath {
  const segments = text.split(/(?<!\\)\./).map((segment) => segment.replace(/\\(.)/g, '$1'));
  const names: string[] = [];
  const args: PathArgument[] = [];
  for (const segment of segments) {
    const { name, argument } = splitSegment(segment);
    if (/^\d+$/.test(name)) args.push(Number(name));
    else names.push(name);
    if (argument !== undefined) args.push(argument);
  }
  return { text, segments, name: names.join('.').replace(/^ticket\.comment\b/, 'comment'), args };
}

export function splitSegment(segment: string): { readonly name: string; readonly argument: string | undefined } {
  const colon = segment.indexOf(':');
  if (colon < 0) return { name: segment, argument: undefined };
  return { name: segment.slice(0, colon), argument: segment.slice(colon + 1) };
}
