import { lazy, Suspense } from 'react';
import type { EmpathyAct } from '../../../domain/conversation/act';
import type { Said } from '../../../ports/ticket-words';
import type { Hearing } from '../../hearing';
import type { TicketMarks } from '../../hooks/use-marks';
import { useDraft } from '../../hooks/use-said';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Disclosure } from '../frame/Section';
import { Subtle } from '../frame/Text';
import { DraftHint } from './DraftHint';
import { draftCheckOf, firstHint } from './draft-hints';
import type { HeardPlace } from './heard-place';
import type { Heard } from './use-heard';

const PhrasePanel = lazy(async () => ({ default: (await import('./PhrasePanel')).PhrasePanel }));

export interface DraftHelpProps {
  readonly hearing: Hearing;
  readonly place: HeardPlace;
  readonly said: Said;
  readonly heard: Heard;
  readonly marks: TicketMarks;
  readonly isGentle: boolean;
}

/** One hint on the draft at most, and phrases when somebody wants them. */
export function DraftHelp(props: DraftHelpProps) {
  const { hearing, marks } = props;
  const speech = useLateSpeech();
  const { t } = speech;
  const draft = useDraft(hearing.words);
  const check = draftCheckOf(draft, props);
  const hint = firstHint(speech, draft, { ...props, check });
  return (
    <>
      {hint && <DraftHint text={hint.text} instead={hint.instead} onDismiss={() => marks.set(`hint ${hint.mark}`)} />}
      <Disclosure title={t('phrases.title')}>
        <Suspense fallback={<Subtle>{t('loading')}</Subtle>}>
          <PhrasePanel {...props} acts={check?.acts ?? NONE} />
        </Suspense>
      </Disclosure>
    </>
  );
}

const NONE: ReadonlySet<EmpathyAct> = new Set();
