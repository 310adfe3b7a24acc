import { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import { accountRoutes } from './account';
import { ApiError, invalidEndpoint } from './api-error';
import { authentication } from './authentication';
import { bodySize } from './body-size';
import { customObjectFieldRoutes } from './custom-object-fields';
import { customObjectRoutes } from './custom-objects';
import { incrementalExportRoutes } from './incremental-exports';
import { installationRoutes } from './installations';
import { localeRoutes } from './locales';
import { notifyRoutes } from './notify';
import { permissionPolicyRoutes } from './permission-policies';
import { rateLimit } from './rate-limit';
import { recordListRoutes } from './record-lists';
import { recordRoutes } from './records';
import { requestTrail } from './request-trail';
import { searchRoutes } from './search';
import { sideConversationRoutes } from './side-conversations';
import { ticketHistoryRoutes } from './ticket-history';
import { ticketListRoutes } from './ticket-lists';
import { ticketRoutes, ticketTagRoutes } from './tickets';
import { uploadRoutes } from './uploads';
import { userRoutes } from './users';
import type { ApiEnv } from './viewer';

const PARTS = [
  userRoutes,
  ticketListRoutes,
  ticketRoutes,
  ticketTagRoutes,
  ticketHistoryRoutes,
  // Lists before single records: `search` and `count` are not ids.
  recordListRoutes,
  recordRoutes,
  customObjectFieldRoutes,
  permissionPolicyRoutes,
  customObjectRoutes,
  installationRoutes,
  notifyRoutes,
  localeRoutes,
  accountRoutes,
  searchRoutes,
  incrementalExportRoutes,
  uploadRoutes,
  sideConversationRoutes,
];

/** The part of Zendesk's REST API that the app and the page need, to be mounted at `/api/v2`. */
export function createApi(sandbox: Sandbox): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>();
  api.use(requestTrail(sandbox));
  api.use(rateLimit(sandbox));
  api.use(bodySize());
  api.use(authentication(sandbox));
  for (const part of PARTS) api.route('/', part(sandbox));
  api.all('*', () => {
    throw invalidEndpoint();
  });
  api.onError((error, c) => {
    if (error instanceof ApiError) return c.json(error.body, error.status);
    console.error(error);
    return c.json({ error: { title: 'Internal Server Error', message: error.message } }, 500);
  });
  return api;
}
