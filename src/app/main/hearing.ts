import { keptText } from '../../adapters/browser/kept-text';
import { keptSet } from '../../adapters/browser/kept-set';
import type { ZafClient } from '../../adapters/zaf/zaf-client';
import { zafWords } from '../../adapters/zaf/zaf-words';
import type { Send } from '../../adapters/zendesk/send';
import { zendeskComments } from '../../adapters/zendesk/zendesk-comments';
import type { Instant } from '../../domain/time';
import type { Hearing, HearingWishes } from '../hearing';
import { sessionMarks } from './marks';
import { LANGUAGE_TAGS, phrasesOf } from './offered-sets';
import { gentleTagsIn, isFamiliar } from './preferences';
import { startListening } from './start-listening';

interface Around {
  readonly client: ZafClient;
  readonly send: Send;
  readonly now: () => Instant;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Names account, installation and agent, for what the browser keeps. */
  readonly owner: string;
  readonly report: (error: unknown) => void;
}

/** Everything that hearing a customer takes, on this ticket; loaded after who they are is drawn. */
export async function hearingFor({ client, send, now, settings, owner, report }: Around): Promise<Hearing> {
  return {
    words: zafWords(client),
    past: zendeskComments(send, now),
    tags: LANGUAGE_TAGS,
    listener: await startListening(report),
    phrases: (tag) => phrasesOf(tag, textOf(settings.team_phrases)),
    marks: sessionMarks(owner, report),
    favourites: keptSet(keptText(`extra-mile favourites ${owner}`, report)),
    wishes: wishesIn(settings),
  };
}

function wishesIn(settings: Around['settings']): HearingWishes {
  return {
    // A box that was never saved is ticked, as the form shows it.
    showsMood: settings.show_mood !== false,
    register: isFamiliar(settings) ? 'du' : 'Sie',
    factPatterns: textOf(settings.fact_patterns),
    gentleTags: gentleTagsIn(settings),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
