const SAID = /^\((\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?)\)\s{0,3}([^:\n]{1,60}):(?:\s|$)/iu;
const NOTE = /^(?:\((\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?)\)\s{0,3})?\*{3}.{0,200}\*{3}\s*$/iu;
/** Lines that stand above the first word of a chat. */
const PREAMBLE = /^\s*$|^chat /iu;
/** What Zendesk calls somebody in a chat who gave no name. */
const NAMELESS = /^(?:visitor|besucher)(?:\s?\d{1,12})?$/iu;

/**
 * What `name` said in a chat that came as one text of lines such as "(12:03:11) Ada: …"; with nobody of that name in it, what all
 * said, without times and names. `undefined` when the lines are no such transcript.
 */
export function chatLinesOf(lines: readonly string[], name?: string): readonly string[] | undefined {
  const said = linesBySpeaker(lines);
  if (said === undefined) return undefined;
  const isCustomer = ({ by }: Said) => by === name?.trim().toLowerCase() || NAMELESS.test(by);
  const own = said.filter(isCustomer);
  return (own.length > 0 ? own : said).map(({ text }) => text);
}

interface Said {
  readonly by: string;
  readonly text: string;
}

function linesBySpeaker(lines: readonly string[]): readonly Said[] | undefined {
  const said: Said[] = [];
  let speaker: string | undefined;
  for (const line of lines.filter((written) => !NOTE.test(written))) {
    const opening = SAID.exec(line);
    if (opening) speaker = opening[2]?.trim().toLowerCase();
    if (speaker === undefined) {
      if (PREAMBLE.test(line)) continue;
      return undefined;
    }
    said.push({ by: speaker, text: opening ? line.slice(opening[0].length) : line });
  }
  return said.length > 0 ? said : undefined;
}
