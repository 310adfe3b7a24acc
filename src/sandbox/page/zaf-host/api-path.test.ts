import { parseApiPath } from './api-path';

test.each([
  ['ticket.requester.name', ['ticket', 'requester', 'name'], 'ticket.requester.name', undefined],
  ['ticket.customField:due_date', ['ticket', 'customField:due_date'], 'ticket.customField', 'due_date'],
  ['ticketFields:priority.hide', ['ticketFields:priority', 'hide'], 'ticketFields.hide', undefined],
  ['assetURL:logo\\.png', ['assetURL:logo.png'], 'assetURL', 'logo.png'],
  ['ticket.comment.text', ['ticket', 'comment', 'text'], 'comment.text', undefined],
  ['ticket.comments', ['ticket', 'comments'], 'ticket.comments', undefined],
])('%s', (text, segments, name, argument) => {
  expect(parseApiPath(text)).toEqual({ text, segments, name, argument });
});
