/** What stands above the words of a caller, with whose words they are: `Transcript (caller only):`. */
const LABEL =
  /^\s{0,10}(?:transcript(?:ion)?|mitschrift|abschrift|transkript(?:ion)?)(?: ?\([^()\n]{1,60}\))?\s?:\s*/iu;
const QUOTED = /^["“„«]([^"“”„«»]*)["“”»]\s*$/u;

/** What a caller said, without the telephone system's label and the quotation marks around all of it. */
export function calledWords(text: string): string {
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return text;
  const said = text.slice(label.length);
  return QUOTED.exec(said)?.[1] ?? said;
}
