import { languageNamed } from '../../src/app/main/spoken-languages';
import type { EmpathyAct } from '../../src/domain/conversation/act';
import type { Conversation } from '../../src/domain/conversation/conversation';
import { GERMAN_PHRASES } from '../../src/domain/conversation/languages/de/phrases';
import { ENGLISH_PHRASES } from '../../src/domain/conversation/languages/en/phrases';
import type { Phrase } from '../../src/domain/conversation/phrases/phrase';
import { turnsSaid } from '../../src/domain/conversation/turns-said';
import { agentId, customerId } from '../../src/domain/ids';
import { instantOf, type Instant } from '../../src/domain/time';
import { choosePhrases } from '../../src/use-cases/hearing/choose-phrases';
import type { Heard } from '../../src/use-cases/hearing/heard';
import { listenerFor } from '../../src/use-cases/hearing/listener';
import { seededTickets, type SeededTicket } from '../support/seeded-tickets';

/** The sandbox's tickets show what the app does: each of these is one that documents and the seed promise. */

const NOW: Instant = instantOf('2026-08-19T10:30:00Z');
const tickets = seededTickets(NOW);

function seeded(number: number): SeededTicket {
  const found = tickets.find(({ id }) => id === number);
  if (!found) throw new Error(`no ticket ${number}`);
  return found;
}

async function hear({ id, customer, said }: SeededTicket, conversation: Conversation): Promise<Heard> {
  const listener = listenerFor(languageNamed);
  const { name, locale } = customer;
  const here = await listener.hear({ ...said, conversation }, { name, locale, patterns: '', dismissed: [] });
  const around = { ticket: id, listed: [], past: [], zone: 'UTC', now: NOW, notTheSame: [] };
  return { ...here, ...(await listener.tell(around)) };
}

async function phrasesOffered(ticket: SeededTicket): Promise<readonly Phrase[]> {
  const { id, said, customer, contacts } = ticket;
  const conversation = turnsSaid(said.conversation, said.channel);
  const heard = await hear(ticket, conversation);
  const tag = heard.tag ?? 'en';
  return choosePhrases(
    {
      ...{
        heard,
        tag,
        set: tag === 'de' ? GERMAN_PHRASES : ENGLISH_PHRASES,
        now: NOW,
        register: 'Sie',
        showsMood: true,
      },
      ...{ acts: new Set(), liked: new Set(), factsChecked: false, isGentle: heard.mood?.isBereaved === true },
      said: { ...said, conversation },
      place: {
        ...{
          ticket: id,
          contacts,
          zone: 'UTC',
          customer: { id: customerId(customer.id), name: customer.name, kind: 'customer' },
        },
        agent: { id: agentId(3), name: 'Maya', role: 'agent', groups: [], locale: 'en-GB' },
      },
    },
    false,
  );
}

test.each<[what: string, ticket: number, acts: readonly EmpathyAct[]]>([
  ['a failure that is plausibly ours, on the phone', 102, ['reflect', 'apologise', 'validate']],
  ['one that is ours, in German', 101, ['reflect', 'apologise', 'validate']],
  ['what happened again, in German', 210, ['reflect', 'apologise', 'validate']],
  ['two apologies, in German', 214, ['reflect', 'act', 'reassure']],
  ['a short wait', 216, ['reflect', 'thank', 'reassure']],
  ['a cause that is not ours', 221, ['reflect', 'sympathise', 'act']],
  ['worry, in German', 213, ['reflect', 'apologise', 'reassure']],
  ['worry', 226, ['reflect', 'reassure', 'act']],
  ['confusion', 215, ['reflect', 'apologise', 'explain']],
  ['confusion, in German', 225, ['reflect', 'explain', 'follow-up']],
  ['anger and nothing wrong, in German', 196, ['reflect', 'validate', 'thank']],
  ['a calm question, in German', 219, ['greet', 'act', 'follow-up']],
  ['thanks that look back on trouble', 103, ['thank', 'greet', 'follow-up']],
  ['thanks, in German', 220, ['thank', 'greet', 'follow-up']],
  ['grief', 105, ['sympathise', 'greet']],
  ['grief, in German', 230, ['sympathise', 'greet']],
  ['two apologies', 227, ['reflect', 'act', 'reassure']],
  ['one apology lately', 228, ['reflect', 'validate', 'own']],
  ['a short wait, in German', 133, ['reflect', 'thank', 'reassure']],
  ['a long wait, in German', 229, ['reflect', 'apologise', 'validate']],
])('a ticket shows the phrases for %s: %i', async (_, number, acts) => {
  expect((await phrasesOffered(seeded(number))).map(({ act }) => act)).toEqual(acts);
});

test.each([
  ['a lost parcel', 228, 'lost'],
  ['silence, in German', 229, 'silence'],
  ['a short wait, in German', 133, 'short-wait'],
  ['grief, in German', 230, 'bereaved'],
])('a ticket shows wordings for %s: %i', async (_, number, occasion) => {
  expect((await phrasesOffered(seeded(number))).map(({ fits }) => fits)).toContain(occasion);
});

test('a chat with its transcript is heard as the chat alone: she grows angrier, told us once, and has one promise', async () => {
  const chat = seeded(224);
  const { conversation } = chat.said;
  const heard = await hear(chat, turnsSaid(conversation, 'chat'));

  expect(heard).toEqual(await hear(chat, conversation.slice(0, -1)));
  expect(heard.mood).toMatchObject({ direction: 'rising', feeling: 'disappointed' });
  expect(heard.facts.filter(({ kind }) => kind === 'order')).toMatchObject([{ value: 'EX-58377', channel: 'chat' }]);
  expect(heard.promises).toHaveLength(1);
});
