import type { Helpdesk } from './api/helpdesk';
import type { Levers } from './api/levers';
import type { AppWords } from './app-words';
import type { Bars } from './bars';
import type { Boot } from './boot';
import type { ColorScheme } from './color-scheme';
import type { HostedApp } from '../hosted-app';
import type { Navigation } from './navigation';
import type { Observable } from './observable';
import type { Tabs } from './tabs/tabs';
import type { Toasts } from './toasts';
import type { FrameTraffic } from './zaf-host/frame-line';
import type { ZafHost } from './zaf-host/host';
import type { Instance } from './zaf-host/instance';

/** Everything that the screens are given, put together once. */
export interface Services {
  readonly boot: Boot;
  readonly words: AppWords;
  readonly helpdesk: Helpdesk;
  readonly levers: Levers;
  readonly host: ZafHost;
  readonly apps: readonly HostedApp[];
  readonly tabs: Tabs;
  readonly bars: Bars;
  /** Whether the panel with the apps stands beside tickets, users and organizations. */
  readonly appsTray: Observable<boolean>;
  /** What the page of a signed instance is opened with. */
  readonly signedToken: (instance: Instance) => Promise<string>;
  readonly navigation: Navigation;
  readonly scheme: Observable<ColorScheme>;
  readonly toasts: Toasts;
  /** How messages travel between the page and the apps' frames. */
  readonly traffic: Observable<FrameTraffic>;
}
