import { notProxyable } from './checked-lookup';
import { filled, type Vault } from './placeholders';
import { ProxyRefusal } from './refusal';

export interface Account {
  /** The helpdesk's own origin, which the account's address on zendesk.com stands for. */
  readonly origin: string;
  readonly subdomain: string;
}

/** Where a request goes: addresses of this account, relative or not, are the sandbox's own. */
export function destinationOf(url: string, { origin, subdomain }: Account): URL {
  if (!URL.canParse(url, origin)) throw new ProxyRefusal(400, 'The url is not an address');
  const target = new URL(url, origin);
  if (target.hostname !== `${subdomain}.zendesk.com`) return target;
  return new URL(`${target.pathname}${target.search}`, origin);
}

/** Throws for an address that no request may go to, whatever it resolves to. */
export function checkDestination(url: URL): void {
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (!isWeb || /(^|\.)zendesk\.com\.?$/.test(url.hostname)) throw notProxyable();
}

interface Asking {
  /** Nothing where the app comes without a manifest: then there is nothing to hold the address against. */
  readonly domainWhitelist: readonly string[] | undefined;
  readonly vault: Vault;
}

/** Throws where the manifest does not let secure settings go. UNVERIFIED: the account itself needs no entry. */
export function checkWhitelist(url: URL, account: Account, { domainWhitelist, vault }: Asking): void {
  if (domainWhitelist === undefined || url.origin === account.origin) return;
  const domains = domainWhitelist.map((domain) => filledDomain(domain, vault).toLowerCase());
  const { hostname } = url;
  const isListed = domains.some(
    (domain) => hostname === domain || (domain.startsWith('*.') && hostname.endsWith(domain.slice(1))),
  );
  if (!isListed) throw new ProxyRefusal(403, "The address is not in the manifest's domainWhitelist");
}

/** A setting in the list is not sent anywhere by standing there, so its scopes do not matter. */
function filledDomain(domain: string, vault: Vault): string {
  const open = vault.parameters.map((parameter) => ({ ...parameter, secure: false }));
  return filled(domain, 'url', { ...vault, parameters: open });
}
