import { Hono } from 'hono';
import type { ZafRequest } from '../../src/adapters/zaf/zaf-client';
import { zafOutside } from '../../src/adapters/zaf/zaf-outside';
import type { Outside } from '../../src/adapters/discounts/one-call';
import { instant } from '../../src/domain/time';
import type { SendOutside } from '../../src/ports/outside';
import { SandboxApi } from '../../src/sandbox/page/api/sandbox-api';
import { performRequest } from '../../src/sandbox/page/zaf-host/request-proxy';
import { PROVIDER_SETTINGS } from '../../src/sandbox/seed/provider-settings';
import { appPackageIn } from '../../src/sandbox/server/app-package';
import type { Fault } from '../../src/sandbox/server/faults/fault-schema';
import { proxyRoutes } from '../../src/sandbox/server/proxy/proxy-routes';
import { aHelpdesk } from '../../src/sandbox/server/test-helpdesk';
import { fakeZaf } from './fake-zaf';

const ORIGIN = 'http://localhost:4600';

/**
 * An app's way to the services that make codes, as it is in the sandbox: the framework's request, the page, the proxy with the real
 * manifest and its secure settings, then the service. Pauses pass at once, on the same clock as the services'.
 */
export function aProviderDesk() {
  const { sandbox, pass } = aHelpdesk();
  const { settings } = sandbox.world.state.installation;
  Object.assign(settings, PROVIDER_SETTINGS);
  const proxy = proxyRoutes({ ...sandbox, appPackage: appPackageIn(process.cwd()) }, async () => {
    throw new Error('Nobody else is asked');
  });
  const app = new Hono().route('/sandbox', proxy);
  const api = new SandboxApi(sessionOf(sandbox), async (path, init) =>
    app.request(typeof path === 'string' ? `${ORIGIN}${path}` : path, init),
  );
  const zaf = fakeZaf({}, async (options) => answerOf(api, options));

  const pause = async (ms: number) => pass(ms);
  const clock = { now: () => instant(sandbox.world.now().getTime()), pause, random: () => 0.5 };
  const send: SendOutside = async (request, timeoutMs) => zafOutside(zaf.client)(request, timeoutMs);
  const outside: Outside = { send, clock };
  return {
    ...{ outside, pass, settings, providers: sandbox.providers, requests: zaf.requests },
    fault: (fault: Fault) => sandbox.faults.add(fault),
    calm: () => sandbox.faults.replace([]),
    log: () => sandbox.requestLog.all(),
    now: clock.now,
  };
}

export type ProviderDesk = ReturnType<typeof aProviderDesk>;

function sessionOf({ sessions }: ReturnType<typeof aHelpdesk>['sandbox']) {
  const { token, csrfToken } = sessions.open(11);
  return { session: token, csrfToken };
}

async function answerOf(api: SandboxApi, options: ZafRequest): Promise<unknown> {
  const nobody = async () => Promise.reject(new Error('Only the proxy is asked'));
  const world = {
    ...{ pageOrigin: ORIGIN, subdomain: 'sandbox', zendesk: nobody, direct: nobody, pause: nobody },
    proxy: api.proxyOf('2001'),
  };
  const { ok, responseArgs } = await performRequest(world, options, 'ticket_sidebar');
  // As the SDK does: a failed request rejects with the response itself.
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  return ok ? responseArgs[0] : Promise.reject(responseArgs[0]);
}
