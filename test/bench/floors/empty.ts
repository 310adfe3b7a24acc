import { requesterOf } from './requester';

/** The least that a sidebar can do: the SDK, one value, one text. */
const { name } = await requesterOf(['ticket.requester']);
document.getElementById('root')?.append(name);
