import { languageNamed } from '../../src/app/main/spoken-languages';
import { lossesOf } from '../../src/domain/care/losses';
import { suggestions, type CareMoment } from '../../src/domain/care/suggest';
import type { Mood, Situation } from '../../src/domain/conversation/mood/mood';
import { customerSummary } from '../../src/domain/customer/customer-summary';
import { agentId, customerId } from '../../src/domain/ids';
import { instantOf, type Instant } from '../../src/domain/time';
import { momentOf } from '../../src/use-cases/care/moment-of';
import type { Heard, Speaker } from '../../src/use-cases/hearing/heard';
import { latestContacts } from '../../src/use-cases/hearing/latest-contacts';
import { listenerFor } from '../../src/use-cases/hearing/listener';
import { aPolicy, aRequest, viewWith } from '../support/ledger-samples';
import { seededTickets, type SeededTicket } from '../support/seeded-tickets';

/** Whoever shouts, is rich, has a foreign name or writes in another language is offered what everybody else is. */

const NOW: Instant = instantOf('2026-08-19T10:30:00Z');
const reasons = ['late', 'wrong', 'repeated', 'thanks'].map((id) => ({ id, label: id }));
const policy = aPolicy({ limits: [], reasons });
const tickets = seededTickets(NOW);

const listener = listenerFor(languageNamed);

interface Listened {
  readonly ticket: SeededTicket;
  readonly heard: Heard;
}

async function listenTo(ticket: SeededTicket, as: Partial<Speaker> = {}, tags = ticket.said.tags): Promise<Listened> {
  const { id, customer, contacts, past } = ticket;
  const speaker = { name: customer.name, locale: customer.locale, patterns: '', dismissed: [], ...as };
  const said = { ...ticket.said, tags };
  const here = await listener.hear(said, speaker);
  const around = { ticket: id, listed: latestContacts(contacts), past, zone: 'UTC', now: NOW, notTheSame: [] };
  return { ticket: { ...ticket, said }, heard: { ...here, ...(await listener.tell(around)) } };
}

function momentWith({ ticket, heard }: Listened): CareMoment {
  const { id, said, status, customer, contacts } = ticket;
  const { since } = customerSummary(
    { id: customerId(customer.id), name: customer.name, kind: 'customer' },
    { contacts, count: contacts.length },
    { zone: 'UTC' },
  );
  const isGentle = heard.mood?.isBereaved === true;
  const occasion = { agent: agentId(1), customer: customerId(customer.id), ticket: id, ticketTags: said.tags };
  return momentOf({
    ...{ said, heard, status, isGentle, view: viewWith(), policy, zone: 'UTC', now: NOW },
    ...{ since: since?.at, asking: aRequest({ occasion }) },
  });
}

const suggestedTo = (listened: Listened) => suggestions(momentWith(listened));

const listened: Listened[] = [];
beforeAll(async () => {
  for (const ticket of tickets) listened.push(await listenTo(ticket));
});

const told = (each: Listened, suggested = suggestedTo(each)) => ({ ticket: each.ticket.id, suggested });
const everywhere = () => listened.map((each) => told(each));

const MOODS: readonly Pick<Mood, 'feeling' | 'strength' | 'problem'>[] = [
  { feeling: 'calm', strength: 0, problem: 'none' },
  { feeling: 'angry', strength: 3, problem: 'serious' },
  { feeling: 'grateful', strength: 2, problem: 'some' },
];

test('the sandbox’s tickets lead to many different suggestions', () => {
  const lines = new Set(listened.flatMap((each) => suggestedTo(each).map(({ because }) => because)));

  expect(lines.size).toBeGreaterThanOrEqual(8);
});

test.each(MOODS)('felt as $feeling with strength $strength, every ticket gets the same suggestions', (felt) => {
  const swapped = listened.map((each) => {
    const { mood } = each.heard;
    return told(
      each,
      suggestedTo({ ...each, heard: { ...each.heard, ...(mood ? { mood: { ...mood, ...felt } } : {}) } }),
    );
  });

  expect(swapped).toEqual(everywhere());
});

test('the language that is told of a ticket changes no suggestion', () => {
  const swapped = listened.map((each) =>
    told(each, suggestedTo({ ...each, heard: { ...each.heard, tag: 'ja', isOurLanguage: false } })),
  );

  expect(swapped).toEqual(everywhere());
});

test.each<[who: string, as: Partial<Speaker>, tags: readonly string[]]>([
  ['a valued German', { name: 'Dr. Friedrich von Hohenstein', locale: 'de' }, ['vip', 'platinum', 'tier_1']],
  ['an unhappy Japanese', { name: '佐藤 健一', locale: 'ja' }, ['sentiment__very_negative']],
])('asked by %s, every ticket gets the same suggestions', async (_who, as, tags) => {
  const swapped: ReturnType<typeof told>[] = [];
  for (const { ticket } of listened) swapped.push(told(await listenTo(ticket, as, [...ticket.said.tags, ...tags])));

  expect(swapped).toEqual(everywhere());
});

const INSTEAD: readonly Situation[] = ['money', 'broken', 'silence'];

test.each(INSTEAD)('had something else happened, %s, the suggestions would be others', (situation) => {
  const apologised = listened.map(momentWith).map((moment) => ({ ...moment, hasApologised: true }));
  const troubled = apologised.filter(
    ({ happened, isGentle, hasThanked, isMended }) =>
      !isGentle &&
      !hasThanked &&
      !isMended &&
      happened.length > 0 &&
      String(lossesOf(happened)) !== String(lossesOf([situation])) &&
      !happened.includes(situation),
  );

  expect(troubled.length).toBeGreaterThan(3);
  for (const moment of troubled) {
    expect(suggestions({ ...moment, happened: [situation] })).not.toEqual(suggestions(moment));
  }
});

/** The same thing told in both languages, once calmly and once not. */
const TOLD: readonly (readonly [happened: Situation, ...tellings: readonly string[]])[] = [
  [
    'money',
    'I was charged twice for the lamp.',
    'You charged me twice for this bloody lamp!!! I am furious!',
    'Die Lampe wurde mir doppelt abgebucht.',
    'Ihr habt mir die Lampe DOPPELT abgebucht!!! Ich bin stinksauer!',
  ],
  [
    'broken',
    'The lamp is broken.',
    'The lamp is BROKEN. I am absolutely furious!!!',
    'Die Lampe ist kaputt.',
    'Die Lampe ist KAPUTT. Ich bin stinksauer!!!',
  ],
  [
    'silence',
    'I wrote to you last week and never got a reply.',
    'I wrote to you last week and never got a reply!!! I am furious!',
    'Ich habe Ihnen letzte Woche geschrieben, und niemand antwortet.',
    'Ich habe euch letzte Woche geschrieben, und NIEMAND ANTWORTET!!! Ich bin stinksauer!',
  ],
];

test.each(TOLD)(
  '%s, told calmly or angrily, in English or German: the same suggestions',
  async (happened, ...tellings) => {
    const [first] = tickets;
    if (!first) throw new Error('The sandbox has no tickets');
    const suggested: { readonly happened: unknown; readonly lines: unknown }[] = [];
    for (const text of tellings) {
      const turn = { by: 'customer', isPublic: true, channel: 'email', at: NOW, text } as const;
      const said = { ...first.said, subject: '', channel: 'email', tags: [], conversation: [turn] } as const;
      const each = await listenTo({ ...first, said, status: 'open', contacts: [], past: [] });
      suggested.push({ happened: each.heard.mood?.situations, lines: suggestedTo(each) });
    }

    expect(suggested).toEqual(tellings.map(() => ({ happened: [happened], lines: suggested[0]?.lines })));
  },
);
