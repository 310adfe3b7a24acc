import { TICKET_PATHS } from './ticket-paths';
import { drawButton } from './garden-page';
import { requesterOf } from './requester';

const { name } = await requesterOf(TICKET_PATHS);
drawButton(name);
