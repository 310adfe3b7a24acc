import * as v from 'valibot';
import { id, oneOf, orNothing, stamps, text, type Unsaid } from './schema-parts';

export function ratingSchema(unsaid: Unsaid) {
  return v.object(
    {
      id,
      ticket_id: id,
      requester_id: id,
      assignee_id: orNothing(id),
      group_id: orNothing(id),
      score: oneOf(['offered', 'good', 'bad']),
      comment: orNothing(text),
      reason: orNothing(text),
      ...stamps(unsaid),
    },
    'an object',
  );
}
