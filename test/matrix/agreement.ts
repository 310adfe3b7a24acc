import type { Entry } from '../../src/domain/ledger/entry';
import type { Fate } from '../torture/truth';
import { fatesOf } from '../torture/truth';
import type { Told } from '../../src/app/components/gestures/giving';
import words from '../../translations/later/en.json';
import type { Around } from './around';
import type { Kind } from './kinds';

interface Scene {
  readonly around: Around;
  readonly kind: Kind;
}

/** What ledger, services, customer and ticket do not agree about at this moment; nothing where they do. */
export function disagreements({ around, kind }: Scene): readonly string[] {
  const fates = fatesOf(around.house.entries());
  const living = kind.living?.(around.house) ?? [];
  const standing = fates.filter(({ state }) => state !== 'released');
  return [
    ...said(standing.length > 1, `${standing.length} gestures stand where one was asked for`),
    ...said(new Set(living).size < living.length, `made twice: ${living.join(', ')}`),
    ...living
      .filter((each) => !standing.some((fate) => nameOf(fate) === each))
      .map((each) => `${each} lives, and nothing in the ledger says so`),
    ...fates.flatMap((fate) => aboutOne(fate, { around, kind }, living)),
    ...aboutMinutes(fates, around),
  ];
}

function aboutOne(fate: Fate, { around, kind }: Scene, living: readonly string[]): readonly string[] {
  const { state, isBeingTakenBack, reference = '-' } = fate;
  const isAlive = living.includes(nameOf(fate));
  const notes = notesOf(fate, around);
  const isInDraft = around.host.reply.html.includes(reference);
  const isElsewhere = kind.living !== undefined;
  return [
    ...said(notes > 1, `${notes} notes stand on the ticket`),
    ...said(notes > 0 && state === 'released', 'a note tells of what was taken back'),
    ...said(
      isElsewhere && state === 'issued' && !isBeingTakenBack && !isAlive,
      `${nameOf(fate)} is issued and does not exist`,
    ),
    ...said(state === 'released' && isInDraft, 'what was taken back stands in the draft'),
    ...said(state === 'released' && hasIt(fate, around, kind) === true, 'what was taken back was sent'),
    ...said(
      state === 'completed' && hasIt(fate, around, kind) === false,
      'what is completed never reached the customer',
    ),
  ];
}

/** The ticket never has more minutes for reports than were taken. */
function aboutMinutes(fates: readonly Fate[], { host }: Around): readonly string[] {
  const taken = fates.reduce((sum, fate) => sum + minutesTaken(fate), 0);
  return said(host.minutes() > taken, `${host.minutes()} minutes stand in the ticket's field, and ${taken} were taken`);
}

const minutesTaken = ({ state, reservation }: Fate): number => {
  const { gift } = reservation.entry;
  return gift.kind === 'extra-time' && state !== 'open' && state !== 'released' ? gift.minutes : 0;
};

const said = (isSo: boolean, what: string): readonly string[] => (isSo ? [what] : []);

/** As services call it: the code, or the task's own id. */
function nameOf({ reservation }: Fate): string {
  const { gift, id } = reservation.entry;
  return gift.kind === 'discount' ? gift.code : `extra-mile/${id}`;
}

function hasIt({ reference, reservation }: Fate, { house }: Around, { reaches }: Kind): boolean | undefined {
  const sent = house
    .comments()
    .filter((comment) => comment.public && Date.parse(comment.created_at) >= reservation.at - 1000);
  if (reaches === 'in the words') return sent.some(({ body }) => reference !== undefined && body.includes(reference));
  if (reaches === 'as a picture') return sent.some(({ attachments = [] }) => attachments.length > 0);
  // Time that was used, a call that was made and a rule that was bent are so once the agent says so.
  return undefined;
}

export function notesOf({ reservation }: Fate, { house }: Around): number {
  const mark = JSON.stringify({ reservation: reservation.entry.id });
  return house.comments().filter(({ metadata }) => JSON.stringify(metadata.custom).includes(mark)).length;
}

/** What the agent was told that is not so. */
export function untruths({ around }: Scene, { message, isGiven }: Told): readonly string[] {
  const standing = fatesOf(around.house.entries()).filter(({ state }) => state !== 'released');
  const isThere = standing.some(({ state }) => state === 'issued' || state === 'completed');
  const isBack = [
    words['outcome.refused-by-provider'],
    words['pending.takenBack'],
    words['pending.takenBack.card'],
  ].includes(message.text);
  const { isNote } = around.host.reply;
  const isInDraft = standing.some(({ reference = '-' }) => around.host.reply.html.includes(reference));
  return [
    ...said(message.text === '', 'nothing was said'),
    ...said(isGiven && !isThere, 'it was said to be given, and is not'),
    ...said(!isGiven && isInDraft, 'it stands in the draft, and was not said to be given'),
    ...said(isBack && around.host.tags().length > 0, 'it was said to be back, and its tag is on the ticket'),
    ...said(isNote && isInDraft, 'it stands in an internal note'),
    ...said(isNote && message.text === words['given.inReply'], 'it was said to be in the reply, and is not'),
    ...said(isBack && standing.length > 0, 'the allowance was said to be back, and is not'),
    ...said(
      isGiven && around.host.minutes() === 0 && standing.some((fate) => minutesTaken(fate) > 0),
      'extra time was said to run, and the submit would not carry its minutes',
    ),
  ];
}

/** The ledger's story, for whoever looks into a red cell. */
export function storyOf(entries: readonly Entry[]): string {
  const first = Math.min(...entries.map(({ at }) => at));
  return entries
    .toSorted((one, other) => one.at - other.at || one.position - other.position)
    .map(({ at, book, position, entry }) => {
      const hand = 'hand' in entry ? ` by ${entry.hand.slice(0, 4)}` : '';
      const more = 'to' in entry ? ` to ${entry.to}` : 'because' in entry ? `, ${entry.because}` : '';
      return `  +${Math.round((at - first) / 1000)} s  ${book.slice(0, 12)} ${position}: ${entry.kind}${more}${hand}`;
    })
    .join('\n');
}
