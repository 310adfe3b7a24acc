import { languageOf } from '../../../domain/conversation/spoken-language';
import { checkDraft } from '../../../domain/conversation/draft/check-draft';
import type { DraftCheck, Hint } from '../../../domain/conversation/draft/hint';
import { askedAgain } from '../../../domain/conversation/facts/asked-again';
import { factKey } from '../../../domain/conversation/facts/fact-key';
import { promisesInText } from '../../../domain/conversation/promises-in-text';
import { ownWords } from '../../../domain/conversation/own-words';
import type { LateSpeech } from '../../i18n/LateSpeech';
import { nameOfFact } from './fact-names';
import type { DraftHelpProps } from './DraftHelp';

/** What is shown of the most important thing to say on a draft. */
interface ShownHint {
  /** Under which it stays dismissed for this ticket. */
  readonly mark: string;
  readonly text: string;
  readonly instead?: string;
}

/** The check of a draft in the customer's language; nothing on the phone, in other languages and while nothing is written. */
export function draftCheckOf(draft: string, { heard, said }: DraftHelpProps): DraftCheck | undefined {
  const { language, mood } = heard;
  if (draft.trim() === '' || !language || !mood || languageOf(draft, language.tag) !== language.tag) return undefined;
  return checkDraft(draft, {
    ...{ words: language.draft, mood, customerText: heard.customerTexts.at(-1) ?? '', channel: said.channel },
    before: said.conversation.filter(({ by, isPublic }) => by === 'us' && isPublic).map(({ text }) => ownWords(text)),
    promises: (text) => promisesInText(text, language.facts),
  });
}

/** The first hint that was not dismissed: what they already told us comes before everything else. */
export function firstHint(
  speech: LateSpeech,
  draft: string,
  { heard, marks, check }: DraftHelpProps & { readonly check: DraftCheck | undefined },
): ShownHint | undefined {
  const again = heard.language ? askedAgain(draft, heard.facts, heard.language.facts) : [];
  const hints = [
    ...again.map(({ fact }) => ({
      mark: `told ${factKey(fact)}`,
      text: speech.t('hint.told', { what: nameOfFact(speech.t, fact) }),
      instead: fact.value,
    })),
    ...(check?.hints ?? []).map((hint) => shownHint(speech, draft, hint)),
  ];
  return hints.find(({ mark }) => !marks.has(`hint ${mark}`));
}

function shownHint({ t }: LateSpeech, draft: string, { kind, at, instead }: Hint): ShownHint {
  const words = at ? draft.slice(at.start, at.end).replace(/\s+/g, ' ') : '';
  return {
    mark: `${kind} ${words}`,
    text: t(`hint.${kind}`, { words }),
    ...(instead === undefined ? {} : { instead: t('hint.instead', { words: instead }) }),
  };
}
