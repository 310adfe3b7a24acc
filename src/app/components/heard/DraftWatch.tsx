import { useEffect, useMemo } from 'react';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import type { Heard } from '../../../use-cases/hearing/heard';
import type { Hearing } from '../../hearing';
import { useAnswer } from '../../hooks/use-answer';
import { useReplyKind } from '../../hooks/use-reply-kind';
import { useDraft } from '../../hooks/use-said';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { shownHints } from './draft-hints';
import type { Found } from './found';

interface DraftWatchProps {
  readonly hearing: Hearing;
  readonly heard: Heard;
  readonly place: Pick<TicketAtHand, 'ticket' | 'zone'>;
  /** The same function from one drawing to the next. */
  readonly onFound: (found: Found) => void;
}

/** Looks at the draft whenever the agent pauses. It draws nothing: somebody who types has nothing drawn anew before there is something new. */
export function DraftWatch({ hearing, heard: { mood, facts }, place: { ticket, zone }, onFound }: DraftWatchProps) {
  const { listener, words } = hearing;
  const { now } = useServices();
  const speech = useLateSpeech();
  const draft = useDraft(words);
  const [isPublic] = useReplyKind();
  const ask = useMemo(
    () => mood && (async () => ({ draft, check: await listener.check(draft, { mood, facts, ticket, isPublic }) })),
    [listener, draft, mood, facts, ticket, isPublic],
  );
  const checked = useAnswer(ask);
  useEffect(() => {
    if (!checked) return;
    const { draft, check } = checked;
    onFound({ hints: shownHints(speech, { draft, ticket, now: now(), zone }, check), acts: check.acts });
  }, [speech, checked, ticket, now, zone, onFound]);
  return null;
}
