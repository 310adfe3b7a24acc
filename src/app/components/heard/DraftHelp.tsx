import { useEffect, useMemo } from 'react';
import type { EmpathyAct } from '../../../domain/conversation/act';
import type { Said } from '../../../ports/ticket-words';
import type { Hearing } from '../../hearing';
import type { TicketMarks } from '../../hooks/use-marks';
import { NOTHING_TO_SAY, type ReplyCheck } from '../../../use-cases/hearing/check-reply';
import { useAnswer } from '../../hooks/use-answer';
import { useReplyKind } from '../../hooks/use-reply-kind';
import { useDraft } from '../../hooks/use-said';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { late } from '../frame/late';
import { Disclosure } from '../frame/Section';
import { Standing } from '../frame/Standing';
import { Subtle } from '../frame/Text';
import { DraftHint } from './DraftHint';
import { shownHints } from './draft-hints';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import type { Heard } from '../../../use-cases/hearing/heard';

const PhrasePanel = late(async () => (await import('./PhrasePanel')).PhrasePanel);

export interface DraftHelpProps {
  readonly hearing: Hearing;
  readonly place: TicketAtHand;
  readonly said: Said;
  readonly heard: Heard;
  readonly marks: TicketMarks;
  readonly isGentle: boolean;
}

interface HelpProps extends DraftHelpProps {
  /** Told what the draft does, whenever it was checked; the same function from one drawing to the next. */
  readonly onActs: (acts: ReadonlySet<EmpathyAct>) => void;
}

/** One hint on the draft at most, and phrases when somebody wants them. */
export function DraftHelp({ onActs, ...props }: HelpProps) {
  const { marks } = props;
  const speech = useLateSpeech();
  const { t } = speech;
  const { draft, check } = useReplyCheck(props);
  useEffect(() => onActs(check.acts), [onActs, check.acts]);
  const hint = shownHints(speech, draft, check).find(({ mark }) => !marks.has(`hint ${mark}`));
  return (
    <>
      {hint && <DraftHint text={hint.text} instead={hint.instead} onDismiss={() => marks.set(`hint ${hint.mark}`)} />}
      <Disclosure title={t('phrases.title')}>
        <Standing waiting={<Subtle>{t('loading')}</Subtle>}>
          <PhrasePanel {...props} acts={check.acts} />
        </Standing>
      </Disclosure>
    </>
  );
}

/** What can be said of the draft, as it stood when that was found. */
function useReplyCheck({ hearing: { listener, words }, heard }: DraftHelpProps): Checked {
  const draft = useDraft(words);
  const [isPublic] = useReplyKind();
  const { mood, facts } = heard;
  const ask = useMemo(
    () => mood && (async () => ({ draft, check: await listener.check(draft, { mood, facts, isPublic }) })),
    [listener, draft, mood, facts, isPublic],
  );
  return useAnswer(ask) ?? UNCHECKED;
}

interface Checked {
  readonly draft: string;
  readonly check: ReplyCheck;
}

const UNCHECKED: Checked = { draft: '', check: NOTHING_TO_SAY };
