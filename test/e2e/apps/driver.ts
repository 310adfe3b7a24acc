/** What the tests' own apps do in their frames: whatever a test says, keeping what they hear. */

interface Client {
  on(name: string, handler: (message: unknown) => unknown): void;
  instance(guid: string): Client;
}

type Answer = { readonly value: unknown } | { readonly error: unknown };

const heard: (readonly [string, unknown])[] = [];
const unhandled: string[] = [];
let client: Client | undefined;

window.addEventListener('unhandledrejection', ({ reason }) => unhandled.push(String(reason)));

export function drive(made: Client): void {
  client = made;
  for (const name of ['app.registered', 'app.activated', '*.changed']) listen(name);
}

function of(guid?: string): Client {
  if (client === undefined) throw new Error('There is no client');
  return guid === undefined ? client : client.instance(guid);
}

function listen(name: string, guid?: string): void {
  of(guid).on(name, (message) => void heard.push([name, message]));
}

/** What a save is answered with, by the name of the row in the protocol's table. */
const OUTCOMES: Readonly<Record<string, () => unknown>> = {
  true: () => true,
  nothing: () => undefined,
  false: () => false,
  text: () => 'Finish the gesture first.',
  emptyText: () => '',
  error: () => new Error('It broke'),
  thrown: () => {
    throw new Error('It threw');
  },
  resolvedFalse: () => Promise.resolve(false),
  rejectedText: () => Promise.reject(new Error('Not yet')),
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- apps do that
  rejectedNothing: () => Promise.reject(),
  setsSubject: () => call('set', ['ticket.subject', 'Set while saving']),
};
let outcome = 'nothing';

function answerSaves(name: string): void {
  outcome = name;
}

function hookSaves(): void {
  of().on('ticket.save', () => OUTCOMES[outcome]?.());
}

/** Calls a method of the client, or of that of another instance; an error comes as plain data. */
async function call(method: string, args: readonly unknown[], guid?: string): Promise<Answer> {
  try {
    const target = of(guid);
    const run: unknown = Reflect.get(target, method);
    if (typeof run !== 'function') throw new Error(`No method ${method}`);
    const value: unknown = await Reflect.apply(run, target, args);
    return { value };
  } catch (error) {
    if (!(error instanceof Error)) return { error };
    return { error: { name: error.name, message: error.message } };
  }
}

Object.assign(window, { fixture: { call, listen, heard, unhandled, hookSaves, answerSaves } });
