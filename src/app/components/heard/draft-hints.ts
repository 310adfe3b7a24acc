import type { Hint, HintKind } from '../../../domain/conversation/draft/hint';
import type { Fact } from '../../../domain/conversation/facts/fact';
import { factKey } from '../../../domain/conversation/facts/fact-key';
import { masked } from '../../../domain/conversation/facts/masked';
import type { TicketId } from '../../../domain/ids';
import type { Instant } from '../../../domain/time';
import type { ReplyCheck } from '../../../use-cases/hearing/check-reply';
import { howLongAgo } from '../../i18n/dates';
import type { LateSpeech } from '../../i18n/LateSpeech';
import { nameOfFact } from './fact-names';

/** What is shown of the most important thing to say on a draft. */
export interface ShownHint {
  /** Under which it stays dismissed for this ticket. */
  readonly mark: string;
  readonly text: string;
  readonly instead?: string;
  /** How `instead` is shown until somebody presses it. */
  readonly masked?: Masked;
}

export interface Masked {
  /** What it is, such as a phone number. */
  readonly label: string;
  readonly value: string;
}

/** A draft, on which ticket, and when it is read. */
export interface DraftHere {
  readonly draft: string;
  readonly ticket: TicketId | undefined;
  readonly now: Instant;
  readonly zone: string;
}

/** What is said of a draft: what they already told us comes before everything else. */
export const shownHints = (speech: LateSpeech, here: DraftHere, { again, hints }: ReplyCheck): readonly ShownHint[] => [
  ...again.map((fact) => toldHint(speech, fact, here)),
  ...hints.map((hint) => shownHint(speech, here.draft, hint)),
];

/** What was told on another ticket may be about something else: so when and how it was told is said, too. */
function toldHint(speech: LateSpeech, fact: Fact, { ticket, now, zone }: DraftHere): ShownHint {
  const { t } = speech;
  const [label, value] = [nameOfFact(t, fact), masked(fact)];
  const source = [t(`channel.${fact.channel}`), howLongAgo(speech, fact.at, now, zone)].join(' · ');
  return {
    mark: `told ${factKey(fact)}`,
    text:
      fact.ticket === ticket
        ? t('hint.told', { what: label })
        : t('hint.toldElsewhere', { what: label, where: source }),
    instead: fact.value,
    ...(value === fact.value ? {} : { masked: { label, value } }),
  };
}

function shownHint({ t }: LateSpeech, draft: string, { kind, at, instead, isCheer }: Hint): ShownHint {
  const words = at ? draft.slice(at.start, at.end).replace(/\s+/g, ' ') : '';
  return {
    mark: `${kind} ${markOf(kind, words)}`,
    text: t(isCheer ? 'hint.cheer' : `hint.${kind}`, { words }),
    ...(instead === undefined ? {} : { instead: t('hint.instead', { words: instead }) }),
  };
}

/** Said of the whole reply, whatever words show it. */
const OF_REPLY: ReadonlySet<HintKind> = new Set(['acknowledge', 'register', 'apology-repeated']);
/** Behind these a promise goes on while it is typed. */
const PROMISE_BEGINS = 3;

/** The words by which a hint is known again when the draft goes on. */
function markOf(kind: HintKind, words: string): string {
  if (OF_REPLY.has(kind)) return '';
  const plain = words.toLowerCase();
  return kind === 'undated-promise' ? plain.split(' ').slice(0, PROMISE_BEGINS).join(' ') : plain;
}
