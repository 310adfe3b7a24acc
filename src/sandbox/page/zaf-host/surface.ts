import type { PathArgument } from './api-path';

/**
 * What one instance can read, change and do, by where it is placed. Values are plain data below the first segment of a
 * path, or come as a promise of it; setters and actions are found by the path's name without arguments.
 */
export interface Surface {
  readonly values: Readonly<Record<string, () => unknown>>;
  /** What is read by name and argument, such as `assetURL:logo.png`; `undefined` where there is no such thing. */
  readonly lookups?: Readonly<Record<string, (argument: string) => unknown>>;
  readonly setters: Readonly<Record<string, (value: unknown, pathArgs: readonly PathArgument[]) => unknown>>;
  readonly actions: Readonly<Record<string, (args: readonly unknown[], pathArgs: readonly PathArgument[]) => unknown>>;
}

export const NOTHING: Surface = { values: {}, setters: {}, actions: {} };

/** The later surface wins where several know a name. */
export function joined(...surfaces: readonly Surface[]): Surface {
  return surfaces.reduce((first, second) => ({
    values: { ...first.values, ...second.values },
    lookups: { ...first.lookups, ...second.lookups },
    setters: { ...first.setters, ...second.setters },
    actions: { ...first.actions, ...second.actions },
  }));
}

/** A path that exists but cannot be used now, as Zendesk answers it: `"comment.text" unavailable`. */
export class ApiUnavailable extends Error {
  override readonly name = 'APIUnavailableError';
  constructor(message = 'unavailable') {
    super(message);
  }
}
