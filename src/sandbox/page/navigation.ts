import { Observable } from './observable';
import { routeOf, type Route } from './routes';

/** Where the page is. The query stays as it is on the way: it says whose page this is. */
export class Navigation {
  readonly route: Observable<Route>;

  constructor(readonly window: Window) {
    this.route = new Observable(routeOf(window.location.pathname));
    window.addEventListener('popstate', () => this.route.set(routeOf(window.location.pathname)));
  }

  go(path: string, how: 'push' | 'replace' = 'push'): void {
    const target = new URL(path, this.window.location.origin);
    const address = target.search === '' ? `${target.pathname}${this.window.location.search}` : target.href;
    if (how === 'push') this.window.history.pushState(null, '', address);
    else this.window.history.replaceState(null, '', address);
    this.route.set(routeOf(target.pathname));
  }
}
