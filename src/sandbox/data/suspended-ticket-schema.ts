import * as v from 'valibot';
import { id, number, orNothing, stamps, text, type Unsaid, via } from './schema-parts';

const author = v.object({ id: orNothing(id), name: orNothing(text), email: orNothing(text) }, 'an object');

export function suspendedTicketSchema(unsaid: Unsaid) {
  return v.object(
    {
      id,
      author: v.nullish(author, { id: null, name: null, email: null }),
      subject: v.nullish(text, ''),
      content: v.nullish(text, ''),
      cause: v.nullish(text, ''),
      cause_id: v.nullish(number, 0),
      message_id: orNothing(text),
      ticket_id: orNothing(id),
      recipient: orNothing(text),
      brand_id: orNothing(id),
      via,
      ...stamps(unsaid),
    },
    'an object',
  );
}
