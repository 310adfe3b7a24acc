import { isObject } from '../api/request-body';
import type { Parameter } from '../app-package';
import type { Installation } from '../state';
import { ProxyRefusal } from './refusal';

/** Other double braces are the app's own, such as Liquid in the text of a macro, and stay as they are. */
const PLACEHOLDER = /\{\{(?:(setting)\.([^{}\s]+)|jwt\.token|basic_auth\.token)\}\}/g;

/** Where a secure setting may stand, in the words of a parameter's `scopes`. */
export type Scope =
  'header' | 'body' | 'url' | 'jwt_secret_key' | 'jwt_claim' | 'basic_auth_username' | 'basic_auth_password';

export interface Vault {
  readonly settings: Installation['settings'];
  readonly parameters: readonly Parameter[];
  /** What was made for this request, by its placeholder: `{{jwt.token}}`. */
  readonly tokens: Readonly<Record<string, string>>;
}

/** Puts settings and tokens in the place of placeholders; a secure setting only where its scopes let it stand. */
export function filled(text: string, scope: Scope, vault: Vault): string {
  return text.replace(PLACEHOLDER, (placeholder, kind: string | undefined, name: string | undefined) =>
    kind === undefined ? tokenFor(placeholder, vault) : settingFor(placeholder, { name: name ?? '', scope }, vault),
  );
}

/** Every text within a value, whatever it is made of. */
export function filledWithin(value: unknown, scope: Scope, vault: Vault): unknown {
  if (typeof value === 'string') return filled(value, scope, vault);
  if (Array.isArray(value)) return value.map((item) => filledWithin(item, scope, vault));
  return isObject(value) ? filledRecord(value, scope, vault) : value;
}

export function filledRecord(record: object, scope: Scope, vault: Vault): Record<string, unknown> {
  const entries = Object.entries(record).map(([key, inner]) => [key, filledWithin(inner, scope, vault)] as const);
  return Object.fromEntries(entries);
}

function tokenFor(placeholder: string, { tokens }: Vault): string {
  const token = tokens[placeholder];
  if (token === undefined) throw new ProxyRefusal(400, `Nothing in the request says how to make ${placeholder}`);
  return token;
}

interface Wanted {
  readonly name: string;
  readonly scope: Scope;
}

function settingFor(placeholder: string, { name, scope }: Wanted, { settings, parameters }: Vault): string {
  const value = Object.hasOwn(settings, name) ? settings[name] : undefined;
  if (value === undefined || value === null) throw new ProxyRefusal(400, `No setting for ${placeholder}`);
  const parameter = parameters.find((each) => each.name === name);
  // A secure parameter without scopes may stand anywhere: the validator only warns of it.
  if (parameter?.secure === true && parameter.scopes?.includes(scope) === false) {
    throw new ProxyRefusal(400, `${placeholder} may not be used in the ${scope}`);
  }
  return String(value);
}
