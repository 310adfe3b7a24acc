import type { HostedApp } from '../../hosted-app';
import { ownAddress } from './own-address';

interface Place {
  readonly pageOrigin: string;
  readonly colorScheme: () => string;
}

/** The address of an instance's iframe: whatever the app says, with what the SDK looks for in it. */
export function frameSource(url: string, guid: string, app: HostedApp, { pageOrigin, colorScheme }: Place) {
  const source = ownAddress(new URL(url, app.packageUrl), app);
  source.searchParams.set('origin', pageOrigin);
  source.searchParams.set('app_guid', guid);
  source.searchParams.set('colorScheme', colorScheme());
  return source.href;
}
