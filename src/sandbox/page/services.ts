import type { Helpdesk } from './api/helpdesk';
import type { AppWords } from './app-words';
import type { Boot } from './boot';
import type { ColorScheme } from './color-scheme';
import type { Navigation } from './navigation';
import type { Observable } from './observable';
import type { Tabs } from './tabs/tabs';
import type { Toasts } from './toasts';
import type { ZafHost } from './zaf-host/host';

/** Everything that the screens are given, put together once. */
export interface Services {
  readonly boot: Boot;
  readonly words: AppWords;
  readonly helpdesk: Helpdesk;
  readonly host: ZafHost;
  readonly tabs: Tabs;
  readonly navigation: Navigation;
  readonly scheme: Observable<ColorScheme>;
  readonly toasts: Toasts;
}
