import type { ZafHost } from './host';

/** How long the window has to be at rest before apps hear of it. UNVERIFIED: they are only said to hear of it late. */
export const REST_MS = 100;

/** Tells every instance how large the page is and how far it is scrolled, each time that has settled. */
export function tellOfWindow(window: Window, host: ZafHost): void {
  const { document } = window;
  afterRest(
    (tell) => window.addEventListener('resize', tell),
    () => {
      host.broadcast('window.resize', { width: window.innerWidth, height: window.innerHeight });
    },
  );
  // What scrolls are areas of the page, whose events do not bubble. UNVERIFIED: the payload.
  afterRest(
    (tell) => document.addEventListener('scroll', tell, { capture: true }),
    (event) => {
      host.broadcast('window.scroll', { scrollTop: scrollTopOf(event.target), scrollLeft: 0 });
    },
  );
}

function afterRest(listen: (tell: (event: Event) => void) => void, act: (event: Event) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  listen((event) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(event), REST_MS);
  });
}

function scrollTopOf(target: EventTarget | null): number {
  if (target instanceof Document) return target.documentElement.scrollTop;
  return target instanceof Element ? target.scrollTop : 0;
}
