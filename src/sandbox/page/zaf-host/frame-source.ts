import type { HostedApp } from '../../hosted-app';

interface Place {
  readonly pageOrigin: string;
  readonly colorScheme: () => string;
}

/** The address of an instance's iframe: whatever the manifest says, with what the SDK looks for in it. */
export function frameSource(url: string, guid: string, { packageUrl }: HostedApp, { pageOrigin, colorScheme }: Place) {
  const source = new URL(url, packageUrl);
  source.searchParams.set('origin', pageOrigin);
  source.searchParams.set('app_guid', guid);
  source.searchParams.set('colorScheme', colorScheme());
  return source.href;
}
