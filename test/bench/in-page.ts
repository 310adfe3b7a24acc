/** What runs inside the pages that are measured. Each function is sent there as text, so it may use nothing from outside itself. */

/** Something that is drawn at some time: an element that fits, with a text that fits. */
export interface Awaited {
  readonly name: string;
  readonly selector: string;
  /** A regular expression. */
  readonly text: string;
}

export interface Watched {
  readonly path: string;
  readonly awaited: readonly Awaited[];
}

/** What a frame says on its console when something is drawn; times in milliseconds since its navigation began. */
export const MARK = 'bench-mark ';

/** In the app's frame: says when each awaited thing was first painted, and when a button was pressed. */
export function watchFrame({ path, awaited }: Watched): void {
  if (window === window.top || !location.pathname.endsWith(path)) return;
  const say = (name: string, at: number) => {
    console.debug(`bench-mark ${JSON.stringify({ name, ms: at, at: performance.timeOrigin + at })}`);
  };
  let waiting = awaited.map((each) => ({ ...each, pattern: new RegExp(each.text, 's') }));
  const look = () => {
    const drawn = waiting.filter(({ selector, pattern }) =>
      Array.from(document.querySelectorAll(selector)).some((element) => pattern.test(element.textContent)),
    );
    if (drawn.length === 0) return;
    waiting = waiting.filter((each) => !drawn.includes(each));
    // What is in the document now is on the screen after the next frame.
    requestAnimationFrame(() => setTimeout(() => drawn.forEach(({ name }) => say(name, performance.now()))));
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  document.addEventListener('click', ({ timeStamp }) => say('press', timeStamp), true);
}

/** In the helpdesk's page: counts the messages that come from the app's frame. */
export function countMessages({ path }: { readonly path: string }): void {
  if (window !== window.top) return;
  const heard: { at: number; key: string }[] = [];
  Object.assign(window, { benchMessages: heard });
  const keyOf = (data: unknown): string => {
    const message: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    const { key, request }: { key?: unknown; request?: unknown } = Object(message);
    return String(key ?? request).replace(/^request:.*/, 'request');
  };
  window.addEventListener(
    'message',
    ({ source, data, timeStamp }) => {
      const frames = Array.from(document.querySelectorAll('iframe'));
      const frame = frames.find(({ contentWindow }) => contentWindow === source);
      if (!frame || !new URL(frame.src).pathname.endsWith(path)) return;
      heard.push({ at: performance.timeOrigin + timeStamp, key: keyOf(data) });
    },
    true,
  );
}

/** How many turns of a small loop fit into a second: tells whether a processor is really slowed down. */
export function speed(): number {
  const end = performance.now() + 1000;
  let turns = 0;
  let sum = 0;
  for (; performance.now() < end; turns++) for (let step = 0; step < 1000; step++) sum += step % 7;
  // The sum is looked at, so that no compiler leaves the loop out.
  return sum > 0 ? turns : 0;
}
