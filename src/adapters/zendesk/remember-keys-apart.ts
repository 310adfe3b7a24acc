import { SetUpFailure } from '../../ports/set-up-failure';
import type { Send } from './send';

interface Remembering {
  readonly installationId: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly isKeptApart: boolean;
}

/**
 * Keeps what *Set up* found in the installation's settings, where every agent's app reads it for nothing. All settings are sent: whether
 * Zendesk keeps those that are left out is documented nowhere. (UNVERIFIED)
 */
export async function rememberKeysApart(
  send: Send,
  { installationId, settings, isKeptApart }: Remembering,
): Promise<void> {
  const path = `/api/v2/apps/installations/${installationId}.json`;
  const body = { settings: { ...settings, keys_kept_apart: isKeptApart ? 'yes' : 'no' } };
  const { status } = await send({ method: 'PUT', path, body });
  if (status !== 200)
    throw new SetUpFailure(`Zendesk answered ${status} for ${path}`, status === 403 ? 'forbidden' : 'no-answer');
}
