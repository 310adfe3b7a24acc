import type { EmpathyAct } from '../../domain/conversation/act';
import { checkDraft } from '../../domain/conversation/draft/check-draft';
import type { Hint } from '../../domain/conversation/draft/hint';
import { askedAgain } from '../../domain/conversation/facts/asked-again';
import type { Fact, FoundFact } from '../../domain/conversation/facts/fact';
import type { FactWords } from '../../domain/conversation/facts/fact-words';
import type { Language } from '../../domain/conversation/languages/language';
import type { Mood } from '../../domain/conversation/mood/mood';
import { languageOf } from '../../domain/conversation/spoken-language';
import type { TicketId } from '../../domain/ids';
import type { Said } from '../../ports/ticket-words';
import type { TextReader } from './text-reader';
import { customersTexts, ourReplies } from './texts-heard';

/** What can be said of a reply that is being written. */
export interface ReplyCheck {
  /** What it does already. */
  readonly acts: ReadonlySet<EmpathyAct>;
  /** What it asks for although the customer has told it, what was told on the ticket at hand first. */
  readonly again: readonly Fact[];
  /** Most important first. */
  readonly hints: readonly Hint[];
}

/** What a reply is checked against, beside what was said. */
export interface AboutReply {
  readonly mood: Mood;
  readonly facts: readonly Fact[];
  /** The ticket at hand; absent while it is new. */
  readonly ticket: TicketId | undefined;
  /** Whether the customer will read it; an internal note they will not. */
  readonly isPublic: boolean;
}

const NOTHING_TO_SAY: ReplyCheck = { acts: new Set(), again: [], hints: [] };

/** Checks a reply in the customer's language. Nothing is said of one that is spoken, empty, in another language, or no reply at all. */
export function checkReply(
  draft: string,
  { mood, facts, ticket, isPublic }: AboutReply,
  { said, reader }: { readonly said: Said | undefined; readonly reader: TextReader | undefined },
): ReplyCheck {
  if (!isPublic || !said || !reader || said.channel === 'phone') return NOTHING_TO_SAY;
  const { language } = reader;
  if (!isIn(draft, language)) return NOTHING_TO_SAY;
  const { acts, hints } = checkDraft(draft, {
    ...{ words: language.draft, mood, channel: said.channel },
    customerText: customersTexts(said.conversation, reader.name).at(-1) ?? '',
    before: ourReplies(said.conversation, reader),
    promises: reader.promises,
  });
  return { acts, hints, again: toldBefore(draft, { facts, ticket }, language.facts) };
}

/** What was told on other tickets only answers what was not told on this one. */
function toldBefore(
  draft: string,
  { facts, ticket }: Pick<AboutReply, 'facts' | 'ticket'>,
  words: FactWords,
): readonly Fact[] {
  const known = new Map<FoundFact, Fact>(facts.map((fact) => [fact, fact]));
  const askedOf = (isHere: boolean) =>
    askedAgain(
      draft,
      facts.filter((fact) => (fact.ticket === ticket) === isHere),
      words,
    );
  const here = askedOf(true);
  const elsewhere = askedOf(false).filter(({ at }) => here.every((other) => other.at.start !== at.start));
  return [...here, ...elsewhere].flatMap(({ fact }) => known.get(fact) ?? []);
}

const isIn = (draft: string, { tag }: Language): boolean => draft.trim() !== '' && languageOf(draft, tag) === tag;
