import { KNOWN_MAIL } from '../mail/known-mail';

const QUOTED_LINE = /^[ \t]{0,8}>.*$/gmu;
/** `On 3 May 2026 at 10:12, Ada Byron <ada@example.com> wrote:`, `Am 03.05.2026 um 10:12 schrieb Ada Byron:` */
const HISTORY = new RegExp(
  `^(?=[^\\n]{8,240}:[ \\t]*$)(?=[^\\n]{0,240}[\\d@])(?:${anyOf('dates')})\\b[^\\n]{0,230}\\b(?:${anyOf('verb')})\\b`,
  'imu',
);
const CODE_LINE = /^.*(?<![\p{L}\p{N}-])[A-Z][A-Z0-9]{2,11}(?:-[A-Z0-9]{3,12}){2,4}(?![\p{L}\p{N}-]).*$/gmu;

/**
 * The draft with everything blanked that the agent did not write: quoted history and lines that carry one of our codes.
 * As long as before, so that what is found in it is found in the draft at the same place.
 */
export function draftAlone(draft: string): string {
  const history = HISTORY.exec(draft)?.index ?? draft.length;
  return (draft.slice(0, history) + blank(draft.slice(history))).replace(QUOTED_LINE, blank).replace(CODE_LINE, blank);
}

function anyOf(which: 'dates' | 'verb'): string {
  return KNOWN_MAIL.map(({ wrote }) => wrote[which].trim()).join('|');
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
