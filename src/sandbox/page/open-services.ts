import { Helpdesk } from './api/helpdesk';
import { Levers } from './api/levers';
import { SandboxApi } from './api/sandbox-api';
import { AppWords } from './app-words';
import { Bars } from './bars';
import { hostedApps, type Boot } from './boot';
import { rememberedColorScheme } from './color-scheme';
import { Navigation } from './navigation';
import { Observable } from './observable';
import { openHost } from './open-host';
import type { Services } from './services';
import { Tabs } from './tabs/tabs';
import { Toasts } from './toasts';
import type { FrameTraffic } from './zaf-host/frame-line';
import { placed } from './zaf-host/instance';
import { NOTHING } from './zaf-host/surface';

/** Builds the page's parts from what the server told. */
export function openServices(boot: Boot, window: Window): Services {
  const api = new SandboxApi(boot);
  const helpdesk = new Helpdesk(api);
  const levers = new Levers(api);
  const navigation = new Navigation(window);
  const scheme = rememberedColorScheme(window);
  const toasts = new Toasts();
  const words = new AppWords(boot.translations);
  const appsTray = new Observable(true);
  const traffic = new Observable<FrameTraffic>(boot.frames);
  const apps = hostedApps(boot, words.appName());
  const parts = { boot, words, helpdesk, levers, apps, appsTray, navigation, scheme, toasts, traffic };
  const host = openHost({ ...parts, api, window });
  const tabs = new Tabs({ host, helpdesk, navigation, me: boot.user, apps });
  const bars = new Bars(host, apps);
  return {
    ...parts,
    host,
    tabs,
    bars,
    signedToken: (instance) => api.signedToken(instance.app, host.describe(instance)),
  };
}

const NOTICE_MS = 10_000;

/** Starts what runs without being looked at, and tells what cannot run. */
export function startBackground({ boot, apps, host, bars, toasts }: Services): void {
  for (const app of apps) {
    const placement = app.locations.background;
    if (placement !== undefined) {
      host.create({ ...placed(app, 'background', placement), active: true, surface: NOTHING });
    }
  }
  bars.start();
  for (const message of boot.guests?.notices ?? []) toasts.add({ message, kind: 'alert', durationMs: NOTICE_MS });
}
