import type { Channel } from '../customer/channel';
import { instantOf, later, MINUTE_MS } from '../time';
import type { Conversation, Turn } from './conversation';
import { turnsSaid } from './turns-said';

const turns = (...said: readonly (string | Partial<Turn>)[]): Conversation =>
  said.map((turn, minute) => ({
    ...{ by: 'customer', isPublic: true, channel: 'chat', text: '' },
    at: later(instantOf('2026-11-20T10:00:00Z'), minute * MINUTE_MS),
    ...(typeof turn === 'string' ? { text: turn } : turn),
  }));

test.each<[Channel, number]>([
  ['email', 2],
  ['web', 2],
  ['chat', 2],
  ['messaging', 1],
  ['phone', 1],
])('of a ticket of two turns that came by %s, %i are what somebody said', (channel, count) => {
  expect(turnsSaid(turns('Hello', 'Hello'), channel)).toHaveLength(count);
});

test('where the beginning of a ticket is not known, its first turn was said like the others', () => {
  expect(turnsSaid(turns('Hello', 'Hello'), 'messaging', false)).toHaveLength(2);
});

const CHAT = ['no!', { by: 'us', text: 'Sorry,  Ada.\nOne moment.' }, 'Still\u00a0waiting?'] as const;
const TRANSCRIPT = [
  'Chat started on 2026-11-20',
  '(10:00:00) Ada: no!',
  '(10:01:00) Bo: Sorry, Ada.',
  'One moment.',
  '',
  '(10:02:00) Ada: Still waiting?',
  '(10:05:00) *** Ada left the chat ***',
].join('\n');

test('the transcript of a chat says nothing that its turns did not', () => {
  const live = turns(...CHAT);

  expect(turnsSaid([...live, ...turns(TRANSCRIPT)], 'chat')).toEqual(live);
  expect(turnsSaid([...turns({ by: 'other', text: TRANSCRIPT }), ...live], 'chat')).toEqual(live);
});

test.each<[string, Conversation]>([
  ['stands alone', turns(TRANSCRIPT)],
  ['comes twice', turns(TRANSCRIPT, TRANSCRIPT)],
  ['holds a line more', turns(...CHAT, `${TRANSCRIPT}\n(10:06:00) Ada: Never mind.`)],
  ['repeats what only a note said', turns(...CHAT.slice(1), { by: 'us', isPublic: false, text: 'no!' }, TRANSCRIPT)],
])('a transcript that %s is kept', (_, conversation) => {
  expect(turnsSaid(conversation, 'chat')).toEqual(conversation);
});
