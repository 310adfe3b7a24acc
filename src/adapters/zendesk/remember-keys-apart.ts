import * as v from 'valibot';
import { SetUpFailure } from '../../ports/set-up-failure';
import type { Send, ZendeskRequest } from './send';

interface Remembering {
  readonly installationId: number;
  readonly isKeptApart: boolean;
}

const installation = v.object({ settings: v.record(v.string(), v.unknown()) });

/**
 * Keeps what *Set up* found in the installation's settings, where every agent's app reads it for nothing. All settings are sent, as they
 * are now: whether Zendesk keeps those that are left out is documented nowhere. (UNVERIFIED)
 */
export async function rememberKeysApart(send: Send, { installationId, isKeptApart }: Remembering): Promise<void> {
  const path = `/api/v2/apps/installations/${installationId}.json`;
  const { settings } = v.parse(installation, await ask(send, { method: 'GET', path }));
  const body = { settings: { ...settings, keys_kept_apart: isKeptApart ? 'yes' : 'no' } };
  await ask(send, { method: 'PUT', path, body });
}

async function ask(send: Send, request: ZendeskRequest): Promise<unknown> {
  const { status, body } = await send(request).catch((cause: unknown) => {
    throw new SetUpFailure(`Zendesk did not answer for ${request.path}`, 'no-answer', { cause });
  });
  if (status === 200) return body;
  throw new SetUpFailure(`Zendesk answered ${status} for ${request.path}`, status === 403 ? 'forbidden' : 'no-answer');
}
