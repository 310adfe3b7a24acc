import type { EmpathyAct } from '../../domain/conversation/act';
import { checkDraft } from '../../domain/conversation/draft/check-draft';
import type { Hint } from '../../domain/conversation/draft/hint';
import { askedAgain } from '../../domain/conversation/facts/asked-again';
import type { FoundFact } from '../../domain/conversation/facts/fact';
import type { Language } from '../../domain/conversation/languages/language';
import { languageOf } from '../../domain/conversation/spoken-language';
import type { Said } from '../../ports/ticket-words';
import type { Heard } from './heard';

/** What can be said of a reply that is being written. */
export interface ReplyCheck {
  /** What it does already. */
  readonly acts: ReadonlySet<EmpathyAct>;
  /** What it asks for although the customer has told it. */
  readonly again: readonly FoundFact[];
  /** Most important first. */
  readonly hints: readonly Hint[];
}

const NOTHING: ReplyCheck = { acts: new Set(), again: [], hints: [] };

/**
 * Checks a reply in the customer's language. Nothing is said of one that is spoken, is empty, is in another language, or that the
 * customer will not read: an internal note.
 */
export function checkReply(
  draft: string,
  { said, heard, isPublic }: { readonly said: Said; readonly heard: Heard; readonly isPublic: boolean },
): ReplyCheck {
  const { language, reader, mood } = heard;
  if (!isPublic || said.channel === 'phone' || !language || !reader || !mood) return NOTHING;
  if (!isIn(draft, language)) return NOTHING;
  const { acts, hints } = checkDraft(draft, {
    ...{ words: language.draft, mood, customerText: heard.customerTexts.at(-1) ?? '', channel: said.channel },
    before: said.conversation
      .filter(({ by, isPublic: isRead }) => by === 'us' && isRead)
      .map(({ text }) => reader.ourWords(text)),
    promises: reader.promises,
  });
  return { acts, hints, again: askedAgain(draft, heard.facts, language.facts).map(({ fact }) => fact) };
}

const isIn = (draft: string, { tag }: Language): boolean => draft.trim() !== '' && languageOf(draft, tag) === tag;
