import { frameSize } from './frame-size';
import type { ZafHost } from './host';
import type { Instance } from './instance';
import { isRecord } from './is-record';
import { ApiUnavailable, NOTHING, type Surface } from './surface';

/** What an instance can know and do about instances, itself first. */
export function instanceSurface(host: ZafHost, instance: Instance): Surface {
  const { guid } = instance;
  return {
    values: {
      instances: () =>
        Object.fromEntries(host.instancesOf(instance.app).map((each) => [each.guid, host.describe(each)] as const)),
      visible: () => host.find(guid)?.hidden === false,
      isCollapsed: () => host.find(guid)?.collapsed === true,
    },
    lookups: { assetURL: (file) => new URL(`assets/${file}`, instance.app.packageUrl).href },
    setters: {},
    actions: {
      resize: ([size]) => {
        const wanted = frameSize(size, instance.location);
        host.alter(guid, { size: { ...host.find(guid)?.size, ...wanted } });
        return wanted;
      },
      show: () => host.alter(guid, { hidden: false }),
      hide: () => host.alter(guid, { hidden: true }),
      destroy: () => destroy(host, instance),
      routeTo: (place) => host.world.routeTo(place, instance.app),
      'instances.create': ([options]) => [host.describe(host.create(modalSpec(options, instance)))],
    },
  };
}

function destroy(host: ZafHost, { guid, location }: Instance): void {
  if (location !== 'modal') throw new ApiUnavailable('can only be invoked in a modal');
  void host.destroy(guid);
}

function modalSpec(options: unknown, { guid: opener, app }: Instance) {
  if (!isRecord(options) || options.location !== 'modal' || typeof options.url !== 'string') {
    throw new ApiUnavailable('creates modals only, from {location: "modal", url}');
  }
  const { url, size } = options;
  return { app, location: 'modal', url, opener, active: true, surface: NOTHING, size: frameSize(size, 'modal') };
}
