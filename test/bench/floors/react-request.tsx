import { TICKET_PATHS } from './ticket-paths';
import { drawButton } from './garden-page';
import { client, requesterOf } from './requester';

const { id, name } = await requesterOf(TICKET_PATHS);
await client.request({ url: `/api/v2/users/${id}.json`, type: 'GET', httpCompleteResponse: true });
drawButton(name);
