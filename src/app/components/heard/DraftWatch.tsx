import { useEffect, useMemo } from 'react';
import type { Heard } from '../../../use-cases/hearing/heard';
import type { Hearing } from '../../hearing';
import { useAnswer } from '../../hooks/use-answer';
import { useReplyKind } from '../../hooks/use-reply-kind';
import { useDraft } from '../../hooks/use-said';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { shownHints } from './draft-hints';
import type { Found } from './found';

interface DraftWatchProps {
  readonly hearing: Hearing;
  readonly heard: Heard;
  /** The same function from one drawing to the next. */
  readonly onFound: (found: Found) => void;
}

/** Looks at the draft whenever the agent pauses. It draws nothing: somebody who types has nothing drawn anew before there is something new. */
export function DraftWatch({ hearing: { listener, words }, heard: { mood, facts }, onFound }: DraftWatchProps) {
  const speech = useLateSpeech();
  const draft = useDraft(words);
  const [isPublic] = useReplyKind();
  const ask = useMemo(
    () => mood && (async () => ({ draft, check: await listener.check(draft, { mood, facts, isPublic }) })),
    [listener, draft, mood, facts, isPublic],
  );
  const checked = useAnswer(ask);
  useEffect(() => {
    if (checked) onFound({ hints: shownHints(speech, checked.draft, checked.check), acts: checked.check.acts });
  }, [speech, checked, onFound]);
  return null;
}
