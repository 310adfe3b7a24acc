import { brandId } from '../../domain/ids';
import { moneyFrom } from '../../domain/money';
import type { Coupon, DiscountSource, Off, Policy } from '../../domain/policy/policy';
import type { SettingReader } from './setting-reader';

const KINDS = ['static-code', 'code-pool', 'shopify', 'stripe', 'webhook'] as const;
const SHOP = /^[a-z0-9][a-z0-9-]*$/i;
const COUPON = /^([^=]+)=\s*(\d+(?:[.,]\d+)?)\s*(%|[A-Z]{3})$/;

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
      return { kind, codes: read.codes('discount_codes', 200) };
    case 'shopify':
      return { kind, shop: shopIn(read) };
    case 'stripe':
      return { kind, coupons: couponsIn(read) };
    case 'webhook':
      return { kind, url: urlIn(read) };
    case 'static-code':
      return { kind, code: read.required('discount_code') };
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

/** `CARE10 = 10 %` or `CARE5 = 5 GBP`. */
function couponsIn(read: SettingReader): readonly Coupon[] {
  read.required('stripe_coupons');
  return read.lines('stripe_coupons').flatMap((line) => {
    const coupon = couponOf(line);
    if (!coupon) read.wrong('stripe_coupons', 'unknown-value');
    return coupon ? [coupon] : [];
  });
}

function couponOf(line: string): Coupon | undefined {
  const [, name = '', number = '', unit = ''] = COUPON.exec(line) ?? [];
  const off = unit === '%' ? percentOff(Number(number)) : amountOff(number, unit);
  return off && { id: name.trim(), ...off };
}

const percentOff = (percent: number): Off | undefined =>
  Number.isInteger(percent) && percent >= 1 && percent <= 100 ? { percent } : undefined;

function amountOff(number: string, currency: string): Off | undefined {
  const amount = currency === '' ? undefined : moneyFrom(number, currency);
  return amount && amount.minor > 0 ? { amount } : undefined;
}
