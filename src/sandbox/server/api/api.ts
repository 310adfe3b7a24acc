import { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import { accountRoutes } from './account';
import { ApiError, invalidEndpoint } from './api-error';
import { appPublicKeyRoutes } from './app-public-key';
import { authentication } from './authentication';
import { bodySize } from './body-size';
import { brandRoutes } from './brands';
import { customObjectFieldRoutes } from './custom-object-fields';
import { customObjectRoutes } from './custom-objects';
import { deletedTicketRoutes } from './deleted-tickets';
import { customRoleRoutes } from './custom-roles';
import { customStatusRoutes } from './custom-statuses';
import { groupMembershipChangeRoutes, groupMembershipRoutes } from './group-memberships';
import { groupChangeRoutes, groupMemberRoutes, groupRoutes } from './groups';
import { incrementalExportRoutes } from './incremental-exports';
import { installationRoutes } from './installations';
import { jobStatusRoutes } from './job-statuses';
import { localeRoutes } from './locales';
import { macroChangeRoutes, macroRoutes } from './macros';
import { notifyRoutes } from './notify';
import { organizationChangeRoutes } from './organization-changes';
import { organizationMembershipChangeRoutes, organizationMembershipRoutes } from './organization-memberships';
import { organizationMemberRoutes, organizationRoutes } from './organizations';
import { permissionPolicyRoutes } from './permission-policies';
import { organizationFieldRoutes, userFieldRoutes } from './profile-fields';
import { rateLimit } from './rate-limit';
import { recordListRoutes } from './record-lists';
import { recordRoutes } from './records';
import { requestTrail } from './request-trail';
import { searchRoutes } from './search';
import { sideConversationRoutes } from './side-conversations';
import { ticketAuditRoutes } from './ticket-audits';
import { ticketBulkRoutes } from './ticket-bulk';
import { ticketCommentRoutes } from './ticket-comments';
import { ticketListRoutes } from './ticket-lists';
import { ticketMetricRoutes } from './ticket-metrics';
import { ticketRelationRoutes } from './ticket-relations';
import { ticketTagRoutes } from './ticket-tags';
import { ticketRoutes } from './tickets';
import { satisfactionRatingRoutes } from './satisfaction-ratings';
import { scheduleRoutes } from './schedules';
import { ticketFieldChangeRoutes, ticketFieldRoutes } from './ticket-field-list';
import { ticketFormRoutes } from './ticket-forms';
import { uploadRoutes } from './uploads';
import { userChangeRoutes } from './user-changes';
import { userIdentityChangeRoutes, userIdentityRoutes } from './user-identities';
import { userSearchRoutes } from './user-search';
import { userRoutes } from './users';
import type { ApiEnv } from './viewer';
import { viewPreviewRoutes } from './view-previews';
import { viewChangeRoutes, viewRoutes } from './views';

const PARTS = [
  userSearchRoutes,
  userRoutes,
  // Lists and many at once before single tickets: `count` and `update_many` are not ids.
  userChangeRoutes,
  userIdentityRoutes,
  userIdentityChangeRoutes,
  organizationRoutes,
  organizationMemberRoutes,
  organizationChangeRoutes,
  organizationMembershipRoutes,
  organizationMembershipChangeRoutes,
  groupRoutes,
  groupMemberRoutes,
  groupChangeRoutes,
  groupMembershipRoutes,
  groupMembershipChangeRoutes,
  customRoleRoutes,
  ticketFieldRoutes,
  ticketFieldChangeRoutes,
  ticketFormRoutes,
  userFieldRoutes,
  organizationFieldRoutes,
  brandRoutes,
  scheduleRoutes,
  satisfactionRatingRoutes,
  customStatusRoutes,
  ticketListRoutes,
  ticketBulkRoutes,
  ticketRoutes,
  deletedTicketRoutes,
  jobStatusRoutes,
  ticketTagRoutes,
  ticketRelationRoutes,
  ticketCommentRoutes,
  ticketAuditRoutes,
  ticketMetricRoutes,
  viewRoutes,
  viewPreviewRoutes,
  viewChangeRoutes,
  macroRoutes,
  macroChangeRoutes,
  // Lists before single records: `search` and `count` are not ids.
  recordListRoutes,
  recordRoutes,
  customObjectFieldRoutes,
  permissionPolicyRoutes,
  customObjectRoutes,
  installationRoutes,
  appPublicKeyRoutes,
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
