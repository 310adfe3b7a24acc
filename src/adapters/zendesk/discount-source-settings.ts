import { brandId } from '../../domain/ids';
import { moneyFrom } from '../../domain/money';
import { isSameOff } from '../../domain/policy/coupon';
import type { Coupon, DiscountSource, Off, Policy } from '../../domain/policy/policy';
import type { SettingReader } from './setting-reader';

const KINDS = ['static-code', 'code-pool', 'shopify', 'stripe', 'webhook'] as const;
const SHOP = /^[a-z0-9][a-z0-9-]*$/i;
const OFF = /^(\d+(?:[.,]\d+)?)\s*(%|[A-Z]{3})$/;
/** Behind its last sign of equality stands something, and no number, percentage or words. */
const UNMISTAKABLE = /=[^=\s\d%]+$/;
const MOST_CODES = 200;

/** Where codes come from, by the setting that names the kind and those that the kind needs. */
export function discountSourceIn(read: SettingReader, setting: string): DiscountSource {
  return sourceOf(read, read.choice(setting, KINDS));
}

/** Lines like `360001 = shopify`: other sources for some brands, each with the same settings. */
export function sourcesByBrandIn(read: SettingReader): Policy['discountsByBrand'] {
  return read.lines('discount_source_by_brand').map((line) => {
    const [brand = '', kind = ''] = line.split('=').map((part) => part.trim());
    if (!/^\d+$/.test(brand) || !KINDS.some((each) => each === kind)) {
      read.wrong('discount_source_by_brand', 'unknown-value');
    }
    return { brands: [brandId(Number(brand))], source: sourceOf(read, kind) };
  });
}

function sourceOf(read: SettingReader, kind: string): DiscountSource {
  switch (kind) {
    case 'code-pool':
      return { kind, ...poolIn(read) };
    case 'shopify':
      return { kind, shop: shopIn(read) };
    case 'stripe':
      return { kind, coupons: couponsIn(read) };
    case 'webhook':
      return { kind, url: urlIn(read) };
    case 'static-code':
      return { kind, ...staticIn(read) };
    default:
      // Noted as wrong by whoever read it.
      return { kind: 'static-code', code: '' };
  }
}

function shopIn(read: SettingReader): string {
  const shop = read.required('shopify_shop').replace(/\.myshopify\.com$/i, '');
  if (shop && !SHOP.test(shop)) read.wrong('shopify_shop', 'unknown-value');
  return shop.toLowerCase();
}

function urlIn(read: SettingReader): string {
  const url = read.required('webhook_url');
  if (url && !url.startsWith('https://')) read.wrong('webhook_url', 'unknown-value');
  return url;
}

/** `THANKYOU`, or `THANKYOU = 10 %` where the admin tells what it gives. */
function staticIn(read: SettingReader): { readonly code: string; readonly off?: Off } {
  const { line, name, says, off } = offerOf(read.required('discount_code'));
  if (says && !(name && off)) read.wrong('discount_code', 'not-an-offer', line);
  return { code: name, ...(name && off ? { off } : {}) };
}

/** A code a line; what they give stands behind each, or in a line `= 10 %` of its own. */
function poolIn(read: SettingReader): { readonly codes: readonly string[]; readonly off?: Off } {
  const lines = read.lines('discount_codes').map(offerOf);
  const codes = [...new Set(lines.flatMap(({ name }) => (name ? [name] : [])))];
  if (codes.length === 0) read.wrong('discount_codes', 'missing');
  if (codes.length > MOST_CODES) read.wrong('discount_codes', 'out-of-range');
  const unclear = lines.find(({ says, off }) => says && !off);
  if (unclear) read.wrong('discount_codes', 'not-an-offer', unclear.line);
  const off = unclear ? undefined : offOfAll(lines);
  if (off === 'wrong') read.wrong('discount_codes', 'unknown-value');
  return { codes, ...(off && off !== 'wrong' ? { off } : {}) };
}

/** What every code of a list gives: none can be chosen, so it must be told of all or none, and be the same. */
function offOfAll(lines: readonly Offer[]): Off | undefined | 'wrong' {
  const telling = lines.filter(({ says }) => says);
  const off = telling[0]?.off;
  if (telling.length === 0) return undefined;
  if (telling.length < lines.length && telling.every(({ name }) => name)) return 'wrong';
  return off && telling.every((line) => line.off && isSameOff(line.off, off)) ? off : 'wrong';
}

/** `CARE10 = 10 %` or `CARE5 = 5 GBP`. */
function couponsIn(read: SettingReader): readonly Coupon[] {
  read.required('stripe_coupons');
  return read.lines('stripe_coupons').flatMap((line) => {
    const { name, off } = offerOf(line);
    if (!name || !off) read.wrong('stripe_coupons', 'not-an-offer', line);
    return name && off ? [{ id: name, ...off }] : [];
  });
}

interface Offer {
  readonly line: string;
  readonly name: string;
  /** Whether the line tells what it gives at all. */
  readonly says: boolean;
  readonly off: Off | undefined;
}

/**
 * What stands before the last sign of equality, and what is given behind it. A code may hold such signs itself, as in `A=B = 10 %`; without
 * what it gives only where nobody can have meant that, as in `A=B`: what is misread would go to customers.
 */
function offerOf(line: string): Offer {
  const at = line.lastIndexOf('=');
  if (at < 0 || (UNMISTAKABLE.test(line) && isName(line))) return { line, name: line, says: false, off: undefined };
  const name = line.slice(0, at).trim();
  return { line, name, says: true, off: isName(name) ? offIn(line.slice(at + 1).trim()) : undefined };
}

/** A sign of equality within a name stands between its letters, and tells nothing that is given. */
function isName(text: string): boolean {
  if (!text.includes('=')) return true;
  return !/^=|\s=|=\s/.test(text) && offIn(text.slice(text.lastIndexOf('=') + 1)) === undefined;
}

function offIn(text: string): Off | undefined {
  const [, number = '', unit = ''] = OFF.exec(text) ?? [];
  return unit === '%' ? percentOff(Number(number)) : amountOff(number, unit);
}

const percentOff = (percent: number): Off | undefined =>
  Number.isInteger(percent) && percent >= 1 && percent <= 100 ? { percent } : undefined;

function amountOff(number: string, currency: string): Off | undefined {
  const amount = currency === '' ? undefined : moneyFrom(number, currency);
  return amount && amount.minor > 0 ? { amount } : undefined;
}
