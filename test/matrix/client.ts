import type { ZafClient, ZafRequest } from '../../src/adapters/zaf/zaf-client';
import { SandboxApi } from '../../src/sandbox/page/api/sandbox-api';
import { performRequest } from '../../src/sandbox/page/zaf-host/request-proxy';
import { ANNA } from '../support/ledger-helpdesk';
import type { Around } from './around';
import { ORIGIN } from './house';
import type { Life } from './life';
import { stepOf } from './wire';

/** Zendesk's framework in one frame of Anna's: what it asks goes through the sandbox's page to the sandbox's server. */
export function clientOf({ house, host, meet, bug }: Around, life: Life): ZafClient {
  const { token, csrfToken } = house.sandbox.sessions.open(ANNA);
  const api = new SandboxApi({ session: token, csrfToken }, house.fetchHere);
  const world = {
    ...{ pageOrigin: ORIGIN, subdomain: 'sandbox', pause: async (ms: number) => house.pass(ms) },
    zendesk: api.zendesk.bind(api),
    direct: api.direct.bind(api),
    proxy: api.proxyOf('2001'),
  };
  const perform = async (options: ZafRequest): Promise<unknown> => {
    const { ok, responseArgs } = await performRequest(world, options, 'ticket_sidebar');
    // As the SDK does: a failed request rejects with the response itself.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    return ok ? responseArgs[0] : Promise.reject(responseArgs[0]);
  };
  return {
    context: async () => ({}),
    metadata: async () => ({}),
    get: async (paths) => meet(host.stepOfGetting(paths), life, async () => host.get(paths)),
    set: async (path, value) => {
      const perform = () => host.set(path, value);
      return meet(host.stepOfSetting(path), life, async () => (bug?.set ? bug.set(perform) : perform()));
    },
    invoke: async (name, ...args) => meet(host.stepOfInvoking(name), life, async () => host.invoke(name, args)),
    request: async (options) =>
      meet(stepOf(options), life, () =>
        bug?.request ? bug.request(options, (other = options) => perform(other)) : perform(options),
      ),
    on: () => undefined,
    off: () => undefined,
    trigger: () => undefined,
    instance: () => {
      throw new Error('There are no other frames');
    },
  };
}
