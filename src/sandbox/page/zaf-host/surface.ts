/**
 * What one instance can read, change and do, by where it is placed. Values are plain data below the first segment of a
 * path; setters and actions are found by the path's name without arguments.
 */
export interface Surface {
  readonly values: Readonly<Record<string, () => unknown>>;
  readonly setters: Readonly<Record<string, (value: unknown, argument: string | undefined) => unknown>>;
  readonly actions: Readonly<Record<string, (args: readonly unknown[], argument: string | undefined) => unknown>>;
}

export const NOTHING: Surface = { values: {}, setters: {}, actions: {} };

/** The later surface wins where both know a name. */
export function joined(first: Surface, second: Surface): Surface {
  return {
    values: { ...first.values, ...second.values },
    setters: { ...first.setters, ...second.setters },
    actions: { ...first.actions, ...second.actions },
  };
}

/** A path that exists but cannot be used now, as Zendesk answers it: `"comment.text" unavailable`. */
export class ApiUnavailable extends Error {
  override readonly name = 'APIUnavailableError';
  constructor(message = 'unavailable') {
    super(message);
  }
}
