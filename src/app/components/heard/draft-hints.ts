import type { Hint } from '../../../domain/conversation/draft/hint';
import type { FoundFact } from '../../../domain/conversation/facts/fact';
import { factKey } from '../../../domain/conversation/facts/fact-key';
import type { ReplyCheck } from '../../../use-cases/hearing/check-reply';
import type { LateSpeech } from '../../i18n/LateSpeech';
import { nameOfFact } from './fact-names';

/** What is shown of the most important thing to say on a draft. */
export interface ShownHint {
  /** Under which it stays dismissed for this ticket. */
  readonly mark: string;
  readonly text: string;
  readonly instead?: string;
}

/** What is said of a draft: what they already told us comes before everything else. */
export const shownHints = (speech: LateSpeech, draft: string, { again, hints }: ReplyCheck): readonly ShownHint[] => [
  ...again.map((fact) => toldHint(speech, fact)),
  ...hints.map((hint) => shownHint(speech, draft, hint)),
];

const toldHint = ({ t }: LateSpeech, fact: FoundFact): ShownHint => ({
  mark: `told ${factKey(fact)}`,
  text: t('hint.told', { what: nameOfFact(t, fact) }),
  instead: fact.value,
});

function shownHint({ t }: LateSpeech, draft: string, { kind, at, instead }: Hint): ShownHint {
  const words = at ? draft.slice(at.start, at.end).replace(/\s+/g, ' ') : '';
  return {
    mark: `${kind} ${words}`,
    text: t(`hint.${kind}`, { words }),
    ...(instead === undefined ? {} : { instead: t('hint.instead', { words: instead }) }),
  };
}
