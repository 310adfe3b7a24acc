import { useCallback } from 'react';
import type { Language } from '../../domain/conversation/languages/language';
import type { Hearing } from '../hearing';
import { useRemote } from './use-remote';

/** The rules' knowledge of a language: `undefined` while it is on its way, `none` where we have none. */
export function useLanguage(hearing: Hearing, tag: string | undefined): Language | 'none' | undefined {
  const load = useCallback(async () => (tag === undefined ? undefined : await hearing.language(tag)), [hearing, tag]);
  const [remote] = useRemote(load);
  if (remote.status === 'loading') return undefined;
  return remote.status === 'ready' ? (remote.value ?? 'none') : 'none';
}
