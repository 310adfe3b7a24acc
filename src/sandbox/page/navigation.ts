import { Observable } from './observable';
import { routeOf, type Route } from './routes';

/** What an address says about the page itself, whatever place it shows. */
const OF_THE_PAGE = new Set(['as', 'scheme', 'fault', 'latency', 'lag', 'frame-delay', 'frame-shuffle']);

/** Where the page is. What its query says of the page stays on the way, such as whose page this is. */
export class Navigation {
  readonly route: Observable<Route>;

  constructor(readonly window: Window) {
    this.route = new Observable(this.#here());
    window.addEventListener('popstate', () => this.route.set(this.#here()));
  }

  go(path: string, how: 'push' | 'replace' = 'push'): void {
    const address = this.addressOf(path);
    if (how === 'push') this.window.history.pushState(null, '', address);
    else this.window.history.replaceState(null, '', address);
    this.route.set(this.#here());
  }

  /** A place's own query stands behind the page's. */
  addressOf(path: string): string {
    const { origin, search } = this.window.location;
    const target = new URL(path, origin);
    const query = [...parts(search).filter(isOfThePage), ...parts(target.search)].join('&');
    return query === '' ? target.pathname : `${target.pathname}?${query}`;
  }

  #here(): Route {
    const { pathname, search } = this.window.location;
    return routeOf(
      pathname,
      parts(search)
        .filter((part) => !isOfThePage(part))
        .join('&'),
    );
  }
}

const parts = (search: string): string[] => search.slice(1).split('&').filter(Boolean);

const isOfThePage = (part: string): boolean => OF_THE_PAGE.has(part.split('=')[0] ?? '');
