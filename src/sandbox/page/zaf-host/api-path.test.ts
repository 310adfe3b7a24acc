import { parseApiPath } from './api-path';

test.each([
  ['ticket.requester.name', ['ticket', 'requester', 'name'], 'ticket.requester.name', []],
  ['ticket.customField:due_date', ['ticket', 'customField:due_date'], 'ticket.customField', ['due_date']],
  ['ticketFields:priority.hide', ['ticketFields:priority', 'hide'], 'ticketFields.hide', ['priority']],
  [
    'ticketFields:assignee.optionGroups.2.hide',
    ['ticketFields:assignee', 'optionGroups', '2', 'hide'],
    'ticketFields.optionGroups.hide',
    ['assignee', 2],
  ],
  ['ticketFields:type.optionValues:2.hide', undefined, 'ticketFields.optionValues.hide', ['type', '2']],
  ['assetURL:logo\\.png', ['assetURL:logo.png'], 'assetURL', ['logo.png']],
  ['ticket.comment.text', ['ticket', 'comment', 'text'], 'comment.text', []],
  ['ticket.comments', ['ticket', 'comments'], 'ticket.comments', []],
])('%s', (text, segments, name, args) => {
  const path = parseApiPath(text);

  expect(path).toEqual({ text, segments: segments ?? path.segments, name, args });
});
