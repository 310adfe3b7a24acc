import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isLocalHost } from '../local-only';
import { isPublicAddress } from './public-address';
import { ProxyRefusal } from './refusal';

/** Finds the addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export const resolveByDns: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    lookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });

const LOOPBACKS = new Set(['127.0.0.1', '::1']);

/** Refuses an address that is written as a number; names are looked at when they are resolved. */
export function checkLiteral(hostname: string): void {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare) !== 0 && !mayReach(hostname, bare)) throw notProxyable();
}

/**
 * A lookup for one connection: what it answers has been checked, and is what is connected to. A name is not asked for
 * twice, so it cannot lead elsewhere the second time.
 */
export function checkedLookup(resolve: Resolve): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined || !addresses.every(({ address }) => mayReach(hostname, address))) {
          callback(notProxyable(), []);
        } else if (all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), []),
    );
  };
}

/** This machine by its own names, everything else only where the whole world could reach it. */
function mayReach(hostname: string, address: string): boolean {
  return isLocalHost(hostname) ? LOOPBACKS.has(address) : isPublicAddress(address);
}

export const notProxyable = () => new ProxyRefusal(403, 'The address is not a proxyable URI');
