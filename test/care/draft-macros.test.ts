import { languageNamed } from '../../src/app/main/spoken-languages';
import { turnsSaid } from '../../src/domain/conversation/turns-said';
import { instantOf } from '../../src/domain/time';
import { seed } from '../../src/sandbox/seed/seed';
import { MAYA } from '../../src/sandbox/seed/staff';
import { filledWords } from '../../src/sandbox/server/api/rules/macro-words';
import { createWorld } from '../../src/sandbox/server/world';
import { listenerFor } from '../../src/use-cases/hearing/listener';
import { seededTickets } from '../support/seeded-tickets';

/** Some of the sandbox's macros are drafts that each show one hint, on the ticket that the title names. */

const NOW = instantOf('2026-08-19T10:30:00Z');
const now = () => new Date(NOW);
const world = createWorld({
  state: seed(now()),
  seed,
  now,
  random: Math.random,
  lagMs: () => 0,
  onChange: () => undefined,
});
const tickets = seededTickets(NOW);

const known = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error('The seed has no such macro, ticket or agent');
  return thing;
};

/** What the macro would write on its ticket, as Maya. */
function draftBy(title: string, ticketId: number): string {
  const macro = known(known(world.state.macros).find((each) => each.title.endsWith(`::${title}`)));
  const words = known(macro.actions.find(({ field }) => field === 'comment_value')).value;
  return filledWords(String(words), {
    viewer: known(world.users.find(MAYA)),
    ticket: world.tickets.find(ticketId),
    world,
  });
}

async function hintsOn(ticketId: number, draft: string): Promise<readonly string[]> {
  const { id, customer, said, contacts, past } = known(tickets.find((each) => Number(each.id) === ticketId));
  const { name, locale } = customer;
  const listener = listenerFor(languageNamed);
  const conversation = turnsSaid(said.conversation, said.channel);
  const { mood } = await listener.hear({ ...said, conversation }, { name, locale, patterns: '', dismissed: [] });
  const around = { ticket: id, listed: contacts, past, zone: 'UTC', now: NOW, notTheSame: [] };
  const { facts } = await listener.tell(around);
  const { again, hints } = await listener.check(draft, { mood, facts, ticket: id, isPublic: true });
  return [...again.map(() => 'told'), ...hints.map(({ kind }) => kind)];
}

const HINTS: readonly (readonly [title: string, hint: string])[] = [
  ['215 asks again', 'told'],
  ['217 has not heard', 'acknowledge'],
  ['226 hurts', 'harmful'],
  ['217 is cold', 'cold'],
  ['191 is too heavy', 'heavy'],
  ['221 promises without a date', 'undated-promise'],
  ['227 says sorry again', 'apology-repeated'],
  ['210 fragt noch einmal', 'told'],
  ['101 hat nicht zugehört', 'acknowledge'],
  ['213 verletzt', 'harmful'],
  ['210 ist kühl', 'cold'],
  ['161 wiegt zu schwer', 'heavy'],
  ['225 verspricht ohne Datum', 'undated-promise'],
  ['214 entschuldigt sich wieder', 'apology-repeated'],
  ['219 mischt Sie und du', 'register'],
];

test.each(HINTS)('the draft “%s” shows one hint: %s', async (title, hint) => {
  const ticket = Number(title.slice(0, 3));

  expect(await hintsOn(ticket, draftBy(title, ticket))).toEqual([hint]);
});

test('there is a hint for every draft', () => {
  const titles = known(world.state.macros).flatMap(
    ({ title }) => /^(?:Draft with a hint|Entwurf mit Hinweis)::(.+)$/.exec(title)?.[1] ?? [],
  );

  expect(titles).toEqual(HINTS.map(([title]) => title));
});
