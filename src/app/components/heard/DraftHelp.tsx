import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Said } from '../../../ports/ticket-words';
import type { Hearing } from '../../hearing';
import type { TicketMarks } from '../../hooks/use-marks';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Boundary } from '../frame/Boundary';
import { late } from '../frame/late';
import { Disclosure } from '../frame/Section';
import { Subtle } from '../frame/Text';
import { DraftHint } from './DraftHint';
import { DraftWatch } from './DraftWatch';
import { keptFound, NOTHING_FOUND, type Found } from './found';
import type { HeardNews } from './heard-news';
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
  readonly onNews: ((news: HeardNews) => void) | undefined;
}

/** One hint on the draft at most, and phrases when somebody wants them. */
export function DraftHelp({ onNews, ...props }: HelpProps) {
  const { hearing, place, said, heard, isGentle, marks } = props;
  const { t } = useLateSpeech();
  const [{ hints, acts }, setFound] = useState(NOTHING_FOUND);
  // What is found can wait for what somebody types meanwhile.
  const find = useCallback((next: Found) => startTransition(() => setFound((before) => keptFound(before, next))), []);
  const draftApologises = acts.has('apologise');
  useEffect(
    () => onNews?.({ said, heard, isGentle, draftApologises }),
    [onNews, said, heard, isGentle, draftApologises],
  );
  const hint = hints.find(({ mark }) => !marks.has(`hint ${mark}`));
  return (
    <>
      <DraftWatch hearing={hearing} heard={heard} place={place} onFound={find} />
      {hint && <DraftHint hint={hint} onDismiss={() => marks.set(`hint ${hint.mark}`)} />}
      <Disclosure title={t('phrases.title')}>
        <Boundary waiting={<Subtle>{t('loading')}</Subtle>}>
          <PhrasePanel {...props} acts={acts} />
        </Boundary>
      </Disclosure>
    </>
  );
}
