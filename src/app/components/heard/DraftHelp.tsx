import { lazy, Suspense, useMemo } from 'react';
import type { Said } from '../../../ports/ticket-words';
import type { Hearing } from '../../hearing';
import type { TicketMarks } from '../../hooks/use-marks';
import { checkReply } from '../../../use-cases/hearing/check-reply';
import { useReplyKind } from '../../hooks/use-reply-kind';
import { useDraft } from '../../hooks/use-said';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Disclosure } from '../frame/Section';
import { Subtle } from '../frame/Text';
import { DraftHint } from './DraftHint';
import { shownHints } from './draft-hints';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import type { Heard } from '../../../use-cases/hearing/heard';

const PhrasePanel = lazy(async () => ({ default: (await import('./PhrasePanel')).PhrasePanel }));

export interface DraftHelpProps {
  readonly hearing: Hearing;
  readonly place: TicketAtHand;
  readonly said: Said;
  readonly heard: Heard;
  readonly marks: TicketMarks;
  readonly isGentle: boolean;
}

/** One hint on the draft at most, and phrases when somebody wants them. */
export function DraftHelp(props: DraftHelpProps) {
  const { hearing, said, heard, marks } = props;
  const speech = useLateSpeech();
  const { t } = speech;
  const draft = useDraft(hearing.words);
  const [isPublic] = useReplyKind();
  const check = useMemo(() => checkReply(draft, { said, heard, isPublic }), [draft, said, heard, isPublic]);
  const hint = shownHints(speech, draft, check).find(({ mark }) => !marks.has(`hint ${mark}`));
  return (
    <>
      {hint && <DraftHint text={hint.text} instead={hint.instead} onDismiss={() => marks.set(`hint ${hint.mark}`)} />}
      <Disclosure title={t('phrases.title')}>
        <Suspense fallback={<Subtle>{t('loading')}</Subtle>}>
          <PhrasePanel {...props} acts={check.acts} />
        </Suspense>
      </Disclosure>
    </>
  );
}
