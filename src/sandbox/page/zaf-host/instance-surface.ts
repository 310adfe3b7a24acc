import type { ZafHost } from './host';
import type { FrameSize, Instance } from './instance';
import { isRecord } from './is-record';
import { ApiUnavailable, NOTHING, type Surface } from './surface';

/** What an instance can know and do about instances, itself first. */
export function instanceSurface(host: ZafHost, instance: Instance): Surface {
  const { guid } = instance;
  return {
    values: {
      instances: () =>
        Object.fromEntries(host.instances.get().map((each) => [each.guid, host.describe(each)] as const)),
      visible: () => host.find(guid)?.hidden === false,
    },
    lookups: { assetURL: (file) => new URL(`assets/${file}`, host.world.packageUrl).href },
    setters: {},
    actions: {
      resize: ([size]) => {
        const wanted = frameSize(size);
        host.alter(guid, { size: { ...host.find(guid)?.size, ...wanted } });
        return wanted;
      },
      show: () => host.alter(guid, { hidden: false }),
      hide: () => host.alter(guid, { hidden: true }),
      destroy: () => destroy(host, instance),
      'instances.create': ([options]) => [host.describe(host.create(modalSpec(options, guid)))],
    },
  };
}

function destroy(host: ZafHost, { guid, location }: Instance): void {
  if (location !== 'modal') throw new ApiUnavailable('can only be invoked in a modal');
  void host.destroy(guid);
}

function modalSpec(options: unknown, opener: string) {
  if (!isRecord(options) || options.location !== 'modal' || typeof options.url !== 'string') {
    throw new ApiUnavailable('creates modals only, from {location: "modal", url}');
  }
  const { url, size } = options;
  return { location: 'modal', url, opener, active: true, surface: NOTHING, size: frameSize(size) };
}

function frameSize(size: unknown): FrameSize {
  if (!isRecord(size)) return {};
  const { width, height } = size;
  return { ...(isLength(width) && { width }), ...(isLength(height) && { height }) };
}

const isLength = (value: unknown): value is number | string => typeof value === 'number' || typeof value === 'string';
