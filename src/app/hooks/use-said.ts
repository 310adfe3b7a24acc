import { useCallback, useEffect, useState } from 'react';
import { turnsSaid } from '../../domain/conversation/turns-said';
import type { Said, TicketWords } from '../../ports/ticket-words';
import { useServices } from '../Services';
import type { Remote } from './remote';
import { useRemote } from './use-remote';

/** What was said on the open ticket, read again whenever something is said. */
export function useSaid(words: TicketWords): Remote<Said> {
  const load = useCallback(async () => {
    const said = await words.read();
    return { ...said, conversation: turnsSaid(said.conversation, said.channel) };
  }, [words]);
  const [remote, reload] = useRemote(load);
  useEffect(() => words.onSaid(reload), [words, reload]);
  return remote;
}

/** Somebody who types is not looked at before they pause for so long. */
const PAUSE_MS = 150;

/** The draft as it was when the agent last paused; what was typed over meanwhile is never looked at. */
export function useDraft(words: TicketWords): string {
  const { report } = useServices();
  const [draft, setDraft] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (read: () => string) => {
      clearTimeout(timer);
      timer = setTimeout(() => setDraft(read()), PAUSE_MS);
    };
    words.draft().then((text) => look(() => text), report);
    const stop = words.onDraft(look);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [words, report]);
  return draft;
}
