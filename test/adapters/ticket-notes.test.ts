import type { ZendeskRequest } from '../../src/adapters/zendesk/send';
import { zendeskTickets } from '../../src/adapters/zendesk/zendesk-tickets';
import { reservationId, ticketId } from '../../src/domain/ids';
import { answered, answeredAfter, lostAnswer, lostRequest, withMischief } from '../support/hostile-send';
import { aFreshHelpdesk, sendTo } from '../support/ledger-helpdesk';

const ticket = ticketId(9001);
const writes = ({ method }: ZendeskRequest) => method === 'PUT';

test.each([
  ['its answer is lost', lostAnswer],
  ['it never arrives', lostRequest],
  ['the server fails', answered(500)],
  ['the server fails though it was done', answeredAfter(503)],
  ['a page comes in place of an answer', answered(200, '<html>')],
  ['a page comes though it was done', answeredAfter(200, '<html>')],
])('a note whose writer hears of a failure and tries again stands once where %s', async (_, mischief) => {
  const helpdesk = aFreshHelpdesk();
  const send = withMischief(sendTo(helpdesk, 'anna'), mischief, { when: writes, times: 1 });
  const tickets = zendeskTickets(send);

  await expect(tickets.addNote(ticket, 'Given.', reservationId('r1'))).rejects.toThrow(/./);
  await tickets.addNote(ticket, 'Given.', reservationId('r1'));
  await tickets.addNote(ticket, 'Given.', reservationId('r2'));

  const notes = helpdesk.world.comments.where('ticket', 9001).map(({ body, metadata }) => [body, metadata.custom]);
  expect(notes).toEqual([
    ['Given.', { extra_mile: { reservation: 'r1' } }],
    ['Given.', { extra_mile: { reservation: 'r2' } }],
  ]);
});

test('a note that many messages have come after is found all the same', async () => {
  const helpdesk = aFreshHelpdesk();
  const tickets = zendeskTickets(sendTo(helpdesk, 'anna'));
  await tickets.addNote(ticket, 'Given.', reservationId('r1'));
  for (let later = 0; later < 12; later++) await tickets.addNote(ticket, 'Given.', reservationId(`later-${later}`));
  const before = helpdesk.world.comments.where('ticket', 9001).length;

  await tickets.addNote(ticket, 'Given.', reservationId('r1'));

  expect(helpdesk.world.comments.where('ticket', 9001)).toHaveLength(before);
});

test('what people wrote stands in a note as text', async () => {
  const helpdesk = aFreshHelpdesk();
  const tickets = zendeskTickets(sendTo(helpdesk, 'anna'));

  await tickets.addNote(
    ticket,
    'A <b>late</b> return & "more".\n**Warm** _words_ ![x](https://x.example/y.png)',
    reservationId('r1'),
  );

  const [note] = helpdesk.world.comments.where('ticket', 9001);
  expect(note?.html_body).toContain(
    '<p>A &lt;b&gt;late&lt;/b&gt; return &amp; &quot;more&quot;.<br>**Warm** _words_ ![x](https://x.example/y.png)</p>',
  );
  expect(note?.body).toBe('A <b>late</b> return & "more".\n**Warm** _words_ ![x](https://x.example/y.png)');
  expect(note?.public).toBe(false);
});
