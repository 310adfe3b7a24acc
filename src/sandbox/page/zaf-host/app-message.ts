import { isRecord } from './is-record';

const CALLS = ['get', 'set', 'invoke'] as const;
type CallKind = (typeof CALLS)[number];

/** What a frame may say: ask for something, tell something, or answer a hook. */
export type AppMessage = Call | Told | HookReply;

export interface Call {
  readonly kind: 'call';
  readonly id: number;
  readonly request: CallKind;
  readonly params: unknown;
  readonly instanceGuid: string | undefined;
}

export interface Told {
  readonly kind: 'told';
  readonly key: string;
  readonly message: unknown;
  readonly instanceGuid: string | undefined;
}

interface HookReply {
  readonly kind: 'hook-reply';
  readonly event: string;
  readonly answer: HookAnswer;
}

/** `msg` is what the app gave as the reason, of any type, often nothing. */
export type HookAnswer = { readonly go: true } | { readonly go: false; readonly msg: unknown };

const HOOK_REPLY = 'iframe.reply:';

/** The SDK sends JSON text, except for hook replies, which are objects; whatever is neither is not for us. */
export function parseAppMessage(data: unknown): AppMessage | undefined {
  const envelope = typeof data === 'string' ? parseJson(data) : data;
  if (!isRecord(envelope)) return undefined;
  const { id, request, key } = envelope;
  const instanceGuid = typeof envelope.instanceGuid === 'string' ? envelope.instanceGuid : undefined;
  const call = CALLS.find((known) => known === request);
  if (typeof id === 'number' && call !== undefined) {
    return { kind: 'call', id, request: call, params: envelope.params, instanceGuid };
  }
  if (typeof key !== 'string') return undefined;
  return key.startsWith(HOOK_REPLY)
    ? { kind: 'hook-reply', event: key.slice(HOOK_REPLY.length), answer: hookAnswer(envelope) }
    : { kind: 'told', key, message: envelope.message, instanceGuid };
}

// A handler may refuse with an empty text or with nothing: the presence of `error` decides, not what is in it.
function hookAnswer(envelope: Record<string, unknown>): HookAnswer {
  if (!('error' in envelope)) return { go: true };
  const { error } = envelope;
  return { go: false, msg: isRecord(error) ? error.msg : undefined };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
