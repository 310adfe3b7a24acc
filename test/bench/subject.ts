import { readFileSync } from 'node:fs';
import path from 'node:path';
import { seed } from '../../src/sandbox/seed/seed';
import type { SandboxState, Ticket } from '../../src/sandbox/server/state';
import type { Awaited } from './in-page';

/** The ticket that is opened again and again. */
export interface Subject {
  readonly ticket: number;
  readonly customer: string;
}

const LIST_LENGTH = 50;

/** An open ticket on the list's first page, of the customer with the longest history that fits one page of it. */
export function subjectOf(state: SandboxState = seed(new Date())): Subject {
  const [found] = subjectsOf(state);
  if (!found) throw new Error('The seed has no ticket to open');
  return found;
}

/** The same of every customer who has one there, those with the longest history first. */
export function subjectsOf(state: SandboxState = seed(new Date())): readonly Subject[] {
  const listed = [...state.tickets].sort((a, b) => (a.updated_at < b.updated_at ? 1 : -1)).slice(0, LIST_LENGTH);
  const historyOf = ({ requester_id }: Ticket) =>
    state.tickets.filter((other) => other.requester_id === requester_id).length;
  const found = listed
    .filter(({ status }) => status === 'open' || status === 'new')
    .flatMap((ticket) => {
      const user = state.users.find(({ id }) => id === ticket.requester_id);
      const isPlain = user?.role === 'end-user' && user.active && !user.suspended && /^[\w ]+$/.test(user.name);
      return isPlain && historyOf(ticket) <= 30
        ? [{ ticket: ticket.id, customer: user.name, history: historyOf(ticket) }]
        : [];
    })
    .sort((a, b) => b.history - a.history);
  return found.filter(({ customer }, index) => found.findIndex((other) => other.customer === customer) === index);
}

/** An open ticket of the customer who has most of them, and the words on the list of what was before. */
export function subjectWithLongHistory() {
  const { tickets, users } = seed(new Date());
  const ticketsOf = (id: number) => tickets.filter(({ requester_id }) => requester_id === id);
  const [customer] = [...users].sort((one, other) => ticketsOf(other.id).length - ticketsOf(one.id).length);
  const most = customer ? ticketsOf(customer.id) : [];
  const open = most.find(({ status }) => status === 'open');
  if (!open || !customer) throw new Error('The seed has nobody with a long history and an open ticket');
  const words = at(readJson('.', 'translations/en.json'), 'words');
  const [title, more] = ['before.title', 'before.more'].map((key) => String(at(words, key)));
  return {
    ...{ ticket: open.id, customer: customer.name, tickets: most.length - 1 },
    title: new RegExp(`^${title ?? ''}`),
    more: more ?? '',
  };
}

/** Where an app's frames are: the paths of its pages inside the package. */
export interface Places {
  readonly sidebar: string;
  readonly background: string;
}

/** What the package in `dist` says of itself. */
export function placesIn(folder: string): Places {
  const support = at(readJson(folder, 'manifest.json'), 'location', 'support');
  return {
    sidebar: `/${String(at(support, 'ticket_sidebar', 'url'))}`,
    background: `/${String(at(support, 'background', 'url'))}`,
  };
}

/** What is waited for in the app, found by the words that it shipped with. */
export function awaitedInApp({ customer }: Subject): readonly Awaited[] {
  const words = at(readJson('.', 'translations/en.json'), 'words');
  const word = (key: string) => patternOf(String(at(words, key)));
  return [
    customerName(customer),
    { name: 'history', selector: 'h2, button', text: `^\\s*${word('before.title')}\\s*\\d` },
    { name: 'left', selector: 'section', text: word('may.left') },
    { name: 'composer', selector: 'form button[type=submit]:not(:disabled)', text: '' },
  ];
}

/** What is written on the button that opens the composer. */
export const giveButton = (): string => String(at(readJson('.', 'translations/en.json'), 'words', 'give.discount'));

export function customerName(name: string): Awaited {
  return { name: 'who', selector: 'body', text: patternOf(name) };
}

/** A pattern for a text with places such as `{count}` in it. */
function patternOf(template: string): string {
  return template
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^{}]{1,40}?');
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(path.resolve(folder, 'dist', file), 'utf8'));
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((inner: unknown, key) => {
    const next: unknown = Reflect.get(Object(inner), key);
    if (next === undefined) throw new Error(`The package in dist has no ${keys.join(' ')}`);
    return next;
  }, value);
}
