import { fakeZaf } from '../../../test/support/fake-zaf';
import { instantOf } from '../../domain/time';
import { zafWords } from './zaf-words';

const AT = '2026-03-02T09:05:00Z';

const said = (author: unknown, channel: string, content: string, contentType = 'text/plain') => ({
  author,
  channel: { name: channel },
  message: { content, contentType },
  timestamp: AT,
});

const turn = (by: string, isPublic: boolean, channel: string, text: string) => ({
  by,
  isPublic,
  channel,
  at: instantOf(AT),
  text,
});

test('who said what is told by id, by role where there is none, and notes are not public', async () => {
  const { client } = fakeZaf({
    'ticket.subject': 'Where is it?',
    'ticket.tags': ['vip'],
    'ticket.via': { channel: 'email' },
    'ticket.requester': { id: 20 },
    'ticket.conversation': [
      said({ id: 20, role: 'end-user' }, 'email', '<p>Hello</p><p>you</p>', 'text/html'),
      said({ id: 21, role: 'end-user' }, 'email', 'In copy'),
      said({ id: 11, role: 'agent' }, 'internal', 'A note'),
      said({ id: 10, role: 'admin' }, 'email', 'An answer'),
      said({ role: 'end-user' }, 'native_messaging', ' Thanks '),
      said({ id: null, role: 'system' }, 'web', 'Merged'),
    ],
  });

  expect(await zafWords(client).read()).toEqual({
    subject: 'Where is it?',
    tags: ['vip'],
    channel: 'email',
    conversation: [
      turn('customer', true, 'email', 'Hello\n\nyou'),
      turn('other', true, 'email', 'In copy'),
      turn('us', false, 'other', 'A note'),
      turn('us', true, 'email', 'An answer'),
      turn('customer', true, 'messaging', 'Thanks'),
      turn('other', true, 'web', 'Merged'),
    ],
  });
});

test('what Zendesk leaves out is empty, and what it does not know stops nothing', async () => {
  const { client } = fakeZaf({ 'ticket.subject': null, 'ticket.conversation': [{ author: null }] });

  expect(await zafWords(client).read()).toEqual({
    ...{ subject: '', tags: [], channel: 'other' },
    conversation: [{ by: 'other', isPublic: true, channel: 'other', at: 0, text: '' }],
  });
});

test('the draft is told as plain text each time it changes, until nobody listens', async () => {
  const { client, tell } = fakeZaf({ 'comment.text': '<p>Dear Tom,</p><p>hello</p>' });
  const words = zafWords(client);
  const heard: string[] = [];

  const stop = words.onDraft((read) => heard.push(read()));
  tell('comment.text.changed', '<p>One &amp; two</p>');
  stop();
  tell('comment.text.changed', '<p>Three</p>');

  expect(heard).toEqual(['One & two']);
  expect(await words.draft()).toBe('Dear Tom,\n\nhello');
});

test('something said and a tag changed are told', () => {
  const { client, tell } = fakeZaf();
  let times = 0;

  const stop = zafWords(client).onSaid(() => times++);
  tell('ticket.conversation.changed', []);
  tell('ticket.tags.changed', []);
  stop();
  tell('ticket.conversation.changed', []);

  expect(times).toBe(2);
});
