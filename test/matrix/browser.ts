/** The agent's browser, whose storage all frames of the app share; IndexedDB is refused, as some browsers do to frames. */
export interface Browser {
  readonly forget: () => void;
  readonly hasForgotten: () => boolean;
}

/** Takes the place of this process's own storage and timers. */
export function aBrowser(): Browser {
  const kept = new Map<string, string>();
  let isForgetful = false;
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
  const indexedDB = {
    open: () => {
      const request: { onerror?: () => void; error: Error } = { error: new Error('Storage is refused') };
      queueMicrotask(() => request.onerror?.());
      return request;
    },
  };
  // What waits for an answer to a closed tab waits for ever, and nothing else is late here.
  const setTimeout = () => 0;
  for (const [name, value] of Object.entries({ localStorage, indexedDB, setTimeout })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return {
    forget: () => {
      kept.clear();
      isForgetful = true;
    },
    hasForgotten: () => isForgetful,
  };
}
