import { appSlug } from './app-slug';
import type { HostedApp } from '../hosted-app';
import { Observable } from './observable';
import type { Route } from './routes';
import type { ZafHost } from './zaf-host/host';
import { placed, type Instance, type Told } from './zaf-host/instance';
import { closePane, openPane, PANE_CREATED } from './zaf-host/pane';
import { barSurface, type Bar } from './zaf-surfaces/bar-surface';

const BARS = ['nav_bar', 'top_bar'] as const;

/** What an app shows in the place of its usual icon. */
export interface IconChoice {
  readonly symbol?: string;
  readonly letters?: string;
}

/** The apps behind the icons of the rail and the top bar: there from the start, loaded when first opened. */
export class Bars {
  /** By guid. */
  readonly icons = new Observable<Readonly<Record<string, IconChoice>>>({});
  #route: Route = { kind: 'nowhere' };

  constructor(
    readonly host: ZafHost,
    readonly apps: readonly HostedApp[],
  ) {}

  start(): void {
    for (const app of this.apps) {
      for (const location of BARS) this.#place(app, location);
    }
  }

  /** The page of the nav bar whose address this is comes to the front. */
  show(route: Route): void {
    this.#route = route;
    for (const instance of this.#in('nav_bar')) {
      const wasThere = instance.registered;
      if (!isAt(route, instance.app)) closePane(this.host, instance.guid);
      else {
        openPane(this.host, instance.guid);
        if (wasThere) this.host.tell(instance.guid, ...routeChanged(route, instance.app));
      }
    }
  }

  /** Only one stands open at a time. */
  openTop(guid: string): void {
    for (const other of this.#in('top_bar')) {
      if (other.guid !== guid) closePane(this.host, other.guid);
    }
    openPane(this.host, guid);
  }

  closeTop(): void {
    for (const { guid } of this.#in('top_bar')) closePane(this.host, guid);
  }

  #in(location: (typeof BARS)[number]): readonly Instance[] {
    return this.host.instances.get().filter((instance) => instance.location === location);
  }

  #place(app: HostedApp, location: (typeof BARS)[number]): void {
    const placement = app.locations[location];
    if (placement === undefined) return;
    const instance = this.host.create({
      ...placed(app, location, placement),
      ...{ awake: false, active: false },
      surface: barSurface(
        location,
        this.#bar(() => instance.guid),
      ),
      greeting: () => this.#greeting(app, location),
    });
  }

  #greeting(app: HostedApp, location: string): Told[] {
    return location === 'nav_bar' && isAt(this.#route, app)
      ? [PANE_CREATED, routeChanged(this.#route, app)]
      : [PANE_CREATED];
  }

  #bar(guid: () => string): Bar {
    const choose = (choice: IconChoice) => this.icons.update((icons) => ({ ...icons, [guid()]: choice }));
    return {
      isOpen: () => this.host.find(guid())?.active === true,
      open: () => this.openTop(guid()),
      close: () => closePane(this.host, guid()),
      resize: (size) => this.host.alter(guid(), { size: { ...this.host.find(guid())?.size, ...size } }),
      preload: () => this.host.alter(guid(), { awake: true }),
      showSymbol: (symbol) => choose({ symbol }),
      showLetters: (letters) => choose({ letters: letters.slice(0, 2) }),
    };
  }
}

const isAt = (route: Route, { name }: HostedApp): boolean => route.kind === 'nav-app' && route.slug === appSlug(name);

// UNVERIFIED: the names are documented, what exactly they hold is not.
function routeChanged(route: Route, { name }: HostedApp): Told {
  const { path: appRoute, query } = route.kind === 'nav-app' ? route : { path: '', query: '' };
  const appParams = Object.fromEntries(new URLSearchParams(query));
  return ['app.route.changed', { appRoute, appTitle: name, appParams }];
}
