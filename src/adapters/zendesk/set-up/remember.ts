import * as v from 'valibot';
import type { Send } from '../send';
import { ask, parsed } from './ask';

const installation = v.object({ settings: v.record(v.string(), v.unknown()) });
type Found = Readonly<Record<string, string>>;

/**
 * Keeps what *Set up* has found in hidden settings of the installation, where every agent's app reads it for nothing. All settings are
 * sent, as they are now: whether Zendesk keeps those that are left out is documented nowhere. (UNVERIFIED)
 * @param find the new settings, from those that stand.
 */
export async function remember(
  send: Send,
  installationId: number,
  find: (settings: Readonly<Record<string, unknown>>) => Promise<Found>,
): Promise<void> {
  const found = await find(await settingsNow(send, installationId));
  // Finding takes a while, in which an admin may have saved others.
  const body = { settings: { ...(await settingsNow(send, installationId)), ...found } };
  await ask(send, { method: 'PUT', path: pathOf(installationId), body }, [200]);
}

/** The installation's settings as they are saved; those of an open tab can be days old. Throws `SetUpFailure`. */
export async function settingsNow(send: Send, installationId: number): Promise<Readonly<Record<string, unknown>>> {
  const { body } = await ask(send, { method: 'GET', path: pathOf(installationId) }, [200]);
  return parsed(installation, body).settings;
}

const pathOf = (installationId: number): string => `/api/v2/apps/installations/${installationId}.json`;
