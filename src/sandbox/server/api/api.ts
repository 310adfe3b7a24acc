import { Hono, type MiddlewareHandler } from 'hono';
import type { Sandbox } from '../sandbox';
import { accountRoutes } from './account/account';
import { ApiError, invalidEndpoint } from './api-error';
import { appPublicKeyRoutes } from './apps/app-public-key';
import { authentication } from './authentication';
import { bodySize } from './body-size';
import { brandRoutes } from './account/brands';
import { customObjectFieldRoutes } from './custom-objects/custom-object-fields';
import { customObjectRoutes } from './custom-objects/custom-objects';
import { deletedTicketRoutes } from './tickets/deleted-tickets';
import { customRoleRoutes } from './people/custom-roles';
import { customStatusRoutes } from './account/custom-statuses';
import { groupMembershipChangeRoutes, groupMembershipRoutes } from './people/group-memberships';
import { groupChangeRoutes, groupMemberRoutes, groupRoutes } from './people/groups';
import { metricEventRoutes } from './exports/metric-event-export';
import { incrementalExportRoutes } from './exports/incremental-exports';
import { installationRoutes } from './apps/installations';
import { jobStatusRoutes } from './jobs/job-statuses';
import { localeRoutes } from './account/locales';
import { suspendedTicketRoutes } from './tickets/suspended-tickets';
import { automationChangeRoutes, automationRoutes, triggerChangeRoutes, triggerRoutes } from './rules/business-rules';
import { macroMakingRoutes } from './rules/macro-making';
import { macroChangeRoutes, macroRoutes } from './rules/macros';
import { notifyRoutes } from './apps/notify';
import { organizationBulkRoutes } from './organizations/organization-bulk';
import { organizationChangeRoutes } from './organizations/organization-changes';
import {
  organizationMembershipChangeRoutes,
  organizationMembershipRoutes,
} from './organizations/organization-memberships';
import { organizationMemberRoutes, organizationRoutes } from './organizations/organizations';
import { permissionPolicyRoutes } from './custom-objects/permission-policies';
import { organizationFieldRoutes, userFieldRoutes } from './account/profile-fields';
import { rateLimit } from './rate-limit';
import { recordListRoutes } from './custom-objects/record-lists';
import { recordRoutes } from './custom-objects/records';
import { requestChangeRoutes } from './requests/request-changes';
import { requestCommentRoutes, requestRoutes } from './requests/requests';
import { requestTrail } from './request-trail';
import { searchRoutes } from './search/search';
import { sideAttachmentRoutes } from './side-conversations/side-attachments';
import { sideConversationRoutes } from './side-conversations/side-conversations';
import { accountTagRoutes } from './tickets/account-tags';
import { ticketAuditRoutes } from './history/ticket-audits';
import { ticketBulkRoutes } from './tickets/ticket-bulk';
import { ticketCommentRoutes } from './tickets/ticket-comments';
import { ticketImportRoutes } from './tickets/ticket-import';
import { ticketListRoutes } from './tickets/ticket-lists';
import { ticketMetricRoutes } from './history/ticket-metrics';
import { ticketRelationRoutes } from './tickets/ticket-relations';
import { ticketTagRoutes } from './tickets/ticket-tags';
import { ticketRoutes } from './tickets/tickets';
import { satisfactionRatingRoutes } from './tickets/satisfaction-ratings';
import { satisfactionReasonRoutes } from './tickets/satisfaction-reasons';
import { scheduleRoutes } from './account/schedules';
import { ticketFieldChangeRoutes, ticketFieldRoutes } from './account/ticket-field-list';
import { ticketFormChangeRoutes, ticketFormRoutes } from './account/ticket-forms';
import { uploadRoutes } from './tickets/uploads';
import { deletedUserRoutes } from './people/deleted-users';
import { userBulkRoutes } from './people/user-bulk';
import { userMergeRoutes } from './people/user-merge';
import { userChangeRoutes } from './people/user-changes';
import { userIdentityChangeRoutes, userIdentityRoutes } from './people/user-identities';
import { userSearchRoutes } from './people/user-search';
import { userRoutes } from './people/users';
import type { ApiEnv } from './viewer';
import { viewPreviewRoutes } from './rules/view-previews';
import { viewChangeRoutes, viewRoutes } from './rules/views';

const PARTS = [
  userSearchRoutes,
  userRoutes,
  // Lists and many at once before single tickets: `count` and `update_many` are not ids.
  userBulkRoutes,
  userMergeRoutes,
  userChangeRoutes,
  deletedUserRoutes,
  userIdentityRoutes,
  userIdentityChangeRoutes,
  organizationRoutes,
  organizationMemberRoutes,
  organizationBulkRoutes,
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
  ticketFormChangeRoutes,
  userFieldRoutes,
  organizationFieldRoutes,
  brandRoutes,
  scheduleRoutes,
  satisfactionRatingRoutes,
  satisfactionReasonRoutes,
  customStatusRoutes,
  accountTagRoutes,
  requestRoutes,
  requestCommentRoutes,
  requestChangeRoutes,
  ticketImportRoutes,
  ticketListRoutes,
  ticketBulkRoutes,
  ticketRoutes,
  deletedTicketRoutes,
  suspendedTicketRoutes,
  jobStatusRoutes,
  ticketTagRoutes,
  ticketRelationRoutes,
  ticketCommentRoutes,
  ticketAuditRoutes,
  ticketMetricRoutes,
  viewRoutes,
  viewPreviewRoutes,
  viewChangeRoutes,
  triggerRoutes,
  triggerChangeRoutes,
  automationRoutes,
  automationChangeRoutes,
  macroMakingRoutes,
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
  metricEventRoutes,
  uploadRoutes,
  sideConversationRoutes,
  sideAttachmentRoutes,
];

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';

/** UNVERIFIED: how Zendesk refuses another format; that it answers JSON alone is documented. */
const jsonOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.path.endsWith('.xml')) throw invalidEndpoint();
  await next();
};

/** The part of Zendesk's REST API that the app and the page need, to be mounted at `/api/v2`. */
export function createApi(sandbox: Sandbox): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>();
  api.use(requestTrail(sandbox));
  api.options('*', (c) => c.body(null, 204, { allow: METHODS }));
  api.use(jsonOnly);
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
