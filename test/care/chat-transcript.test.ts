import { languageNamed } from '../../src/app/main/spoken-languages';
import type { Conversation } from '../../src/domain/conversation/conversation';
import { turnsSaid } from '../../src/domain/conversation/turns-said';
import { instantOf, type Instant } from '../../src/domain/time';
import { listenerFor } from '../../src/use-cases/hearing/listener';
import { seededTickets } from '../support/seeded-tickets';

const NOW: Instant = instantOf('2026-08-19T10:30:00Z');
const [chat] = seededTickets(NOW).filter(({ id }) => id === 224);

async function hear(conversation: Conversation) {
  if (!chat) throw new Error('no ticket 224');
  const listener = listenerFor(languageNamed);
  const { id, customer, said } = chat;
  const here = await listener.hear({ ...said, conversation }, { name: customer.name, patterns: '', dismissed: [] });
  const around = { ticket: id, listed: [], past: [], zone: 'UTC', now: NOW, notTheSame: [] };
  return { ...here, ...(await listener.tell(around)) };
}

test('a chat with its transcript is heard as the chat alone: she grows angrier, told us once, and has one promise', async () => {
  const { said } = chat ?? {};
  const heard = await hear(turnsSaid(said?.conversation ?? [], 'chat'));

  expect(heard).toEqual(await hear(said?.conversation.slice(0, -1) ?? []));
  expect(heard.mood).toMatchObject({ direction: 'rising', feeling: 'disappointed' });
  expect(heard.facts.filter(({ kind }) => kind === 'order')).toMatchObject([{ value: 'EX-58377', channel: 'chat' }]);
  expect(heard.promises).toHaveLength(1);
});
