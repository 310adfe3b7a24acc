import * as v from 'valibot';
import type { Ask } from '../ask';
import type { GuestApp } from '../guests/guest-app';
import type { Sandbox } from '../sandbox';
import { requiredThings, type RequiredThing } from './required-things';
import { requirementsOf } from './requirements-json';

const ID = v.looseObject({ id: v.union([v.number(), v.string()]) });
const KEY = v.looseObject({ key: v.string() });

/** Makes what guests require and is not there yet, by the API's own routes; answers what could not be made. */
export function requirementsInstaller(sandbox: Sandbox, ask: Ask) {
  let last: Promise<unknown> = Promise.resolve();
  const install = async (apps: readonly GuestApp[]) => {
    const notices: string[] = [];
    for (const [at, app] of apps.entries()) {
      const file = at === 0 ? sandbox.requirementsFile : undefined;
      notices.push(...(await installed(app, file, { sandbox, ask })));
    }
    return notices;
  };
  // Two pages that load together must not make everything twice.
  return (apps: readonly GuestApp[]): Promise<string[]> => {
    const result = last.then(() => install(apps));
    last = result.catch(() => undefined);
    return result;
  };
}

interface Account {
  readonly sandbox: Sandbox;
  readonly ask: Ask;
}

async function installed(app: GuestApp, file: string | undefined, account: Account): Promise<string[]> {
  try {
    const { things, unmade } = requiredThings(await requirementsOf(app, file));
    const failures: string[] = [];
    for (const thing of things) failures.push(...(await made(app, thing, account)));
    const missing = unmade.map(
      ({ type, identifier }) => `${named(app, type, identifier)}, which the sandbox does not have.`,
    );
    return [...failures, ...missing];
  } catch (error) {
    return [`${app.name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

const named = ({ name }: GuestApp, type: string, identifier: string) => `${name} requires ${identifier} of ${type}`;

/** A sentence if it could not be made. */
async function made(app: GuestApp, thing: RequiredThing, { sandbox, ask }: Account): Promise<string[]> {
  const { identifier, type } = thing;
  const { state } = sandbox.world;
  const present = state.app_requirements ?? [];
  const isThere = present.some(
    (each) => each.app === app.name && each.identifier === identifier && each.requirement_type === type,
  );
  if (isThere) return [];
  const answer = await ask(requestFor(thing, sandbox));
  const text = await answer.text();
  if (!answer.ok) return [`${named(app, type, identifier)}, which could not be made: ${text}`];
  const requirement_id = idIn(JSON.parse(text), thing.envelope);
  state.app_requirements = [...present, { app: app.name, identifier, requirement_type: type, requirement_id }];
  sandbox.world.changed();
  return [];
}

/** In the name of an admin, who installs apps. */
function requestFor({ path, envelope, payload }: RequiredThing, { world, sessions, appOrigin }: Sandbox): Request {
  const admin = world.state.users.find(({ role, active }) => role === 'admin' && active);
  const { token, csrfToken } = sessions.open(admin?.id ?? 0);
  return new Request(new URL(`/api/v2/${path}`, appOrigin), {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'x-sandbox-source': 'page' },
      ...{ 'x-sandbox-session': token, 'x-csrf-token': csrfToken },
    },
    body: JSON.stringify({ [envelope]: payload }),
  });
}

function idIn(answer: unknown, envelope: string): number | string {
  const { [envelope]: row } = v.parse(v.record(v.string(), v.unknown()), answer);
  return v.is(ID, row) ? row.id : v.parse(KEY, row).key;
}
