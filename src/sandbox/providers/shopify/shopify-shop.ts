import { graphql, GraphQLError } from 'graphql';
import * as v from 'valibot';
import type { Provider, ProviderCode } from '../provider';
import { adminSchema } from './admin-schema';
import { type Discount, DiscountBook } from './discount-book';
import { Points } from './points';

const PATH = '/admin/api/2026-10/graphql.json';
const DOCUMENT = v.object({
  query: v.string(),
  variables: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
});

export interface ShopifyShop extends Provider {
  /** What the custom app may do; may be changed while the shop is open. */
  readonly scopes: string[];
  readonly points: Points;
}

interface Parts {
  /** `acme` of acme.myshopify.com. */
  readonly shop: string;
  readonly token: string;
  readonly currency: string;
  readonly now: () => Date;
  readonly rows: () => Discount[];
}

/** A shop at Shopify: its Admin API as far as discount codes go, run on Shopify's own schema. */
export function shopifyShop({ shop, token, currency, now, rows }: Parts): ShopifyShop {
  const book = new DiscountBook(rows, now);
  const points = new Points(now);
  const scopes = ['write_discounts'];

  async function fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    // Any other name is a shop that does not exist.
    if (url.hostname !== `${shop}.myshopify.com` || url.pathname !== PATH) return told(404, 'Not Found');
    if (request.headers.get('x-shopify-access-token') !== token) {
      return told(401, '[API] Invalid API key or access token (unrecognized login or wrong password)');
    }
    const document = v.safeParse(DOCUMENT, await request.json().catch(() => undefined));
    if (request.method !== 'POST' || !document.success)
      return told(400, 'query: Required parameter missing or invalid');
    const { query, variables } = document.output;
    const cost = points.take(query);
    if (cost.actualQueryCost === null) return Response.json({ errors: [THROTTLED], extensions: { cost } });
    const rootValue = rootOver(book, { scopes, currency, shop });
    const result = await graphql({ schema: adminSchema(), source: query, rootValue, variableValues: variables ?? {} });
    return Response.json({ ...result, ...withCodes(result.errors), extensions: { cost } });
  }

  return {
    owns: ({ hostname }) => hostname.endsWith('.myshopify.com'),
    fetch,
    codes: () => book.all().map((discount) => shown(discount, book)),
    redeem: (code) => book.redeem(code),
    makeElsewhere: (code) => void book.create({ ...SUMMER_SALE, code }),
    reset: () => book.clear(),
    scopes,
    points,
  };
}

const THROTTLED = {
  message: 'Throttled',
  extensions: { code: 'THROTTLED', documentation: 'https://shopify.dev/api/usage/limits' },
};

const SUMMER_SALE = {
  title: 'Summer sale',
  startsAt: '2020-06-01T00:00:00Z',
  context: { all: 'ALL' },
  customerGets: { value: { percentage: 0.2 }, items: { all: true } },
};

function shown(discount: Discount, book: DiscountBook): ProviderCode {
  const { code, timesUsed, title, input } = discount;
  return { code, timesUsed, isLive: book.status(discount) === 'ACTIVE', details: { title, input } };
}

/** Outside of GraphQL, `errors` is a text. */
const told = (status: number, errors: string) => Response.json({ errors }, { status });

/** Variables that do not fit are told apart from what went wrong while carrying out. */
function withCodes(errors: readonly GraphQLError[] | undefined) {
  if (!errors) return {};
  const coded = errors.map(({ message, path, extensions }) => ({
    message,
    ...(path && { path }),
    extensions: message.startsWith('Variable ') ? { ...extensions, code: 'INVALID_VARIABLE' } : extensions,
  }));
  return { errors: coded };
}

interface Shop {
  readonly scopes: readonly string[];
  readonly currency: string;
  readonly shop: string;
}

function rootOver(book: DiscountBook, { scopes, currency, shop }: Shop) {
  const node = (discount: Discount) => ({ id: discount.id, codeDiscount: codeDiscount(discount, book) });
  const needs = (field: string, ...enough: readonly string[]) => {
    if (!scopes.some((scope) => enough.includes(scope))) throw denied(field, enough[0] ?? '');
  };
  const payload = (made: ReturnType<DiscountBook['create']>) =>
    'id' in made ? { codeDiscountNode: node(made), userErrors: [] } : { codeDiscountNode: null, userErrors: made };
  return {
    shop: { currencyCode: currency, name: shop },
    currentAppInstallation: {
      id: 'gid://shopify/AppInstallation/1',
      accessScopes: scopes.map((handle) => ({ handle, description: handle })),
    },
    codeDiscountNodeByCode({ code }: { readonly code: string }) {
      needs('codeDiscountNodeByCode', 'read_discounts', 'write_discounts');
      const found = book.byCode(code);
      return found ? node(found) : null;
    },
    discountCodeBasicCreate({ basicCodeDiscount }: { readonly basicCodeDiscount: unknown }) {
      needs('discountCodeBasicCreate', 'write_discounts');
      return payload(book.create(basicCodeDiscount));
    },
    discountCodeDeactivate({ id }: { readonly id: string }) {
      needs('discountCodeDeactivate', 'write_discounts');
      return payload(book.deactivate(id));
    },
  };
}

function codeDiscount(discount: Discount, book: DiscountBook) {
  const { title, startsAt, endsAt, usageLimit, timesUsed } = discount;
  return {
    __typename: 'DiscountCodeBasic',
    ...{ title, startsAt, endsAt, usageLimit, asyncUsageCount: timesUsed },
    status: book.status(discount),
  };
}

function denied(field: string, scope: string): GraphQLError {
  return new GraphQLError(
    `Access denied for ${field} field. Required access: Apps must have \`${scope}\` access scope.`,
    { extensions: { code: 'ACCESS_DENIED', documentation: 'https://shopify.dev/api/usage/access-scopes' } },
  );
}
