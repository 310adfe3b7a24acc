import type { HostedApp } from '../../hosted-app';

const NAMES_OF_THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * An address of the app's own server leads through the sandbox, where the SDK's addresses are replaced; any other stays as
 * it is.
 */
export function ownAddress(address: URL, { packageUrl, upstream }: HostedApp): URL {
  if (upstream === undefined || !isSameServer(address, new URL(upstream))) return address;
  return new URL(`${address.pathname}${address.search}${address.hash}`, packageUrl);
}

function isSameServer(one: URL, other: URL): boolean {
  if (one.origin === other.origin) return true;
  const areHere = [one, other].every(({ hostname }) => NAMES_OF_THIS_MACHINE.has(hostname));
  return areHere && one.protocol === other.protocol && one.port === other.port;
}
