import type { Parameter } from './app-package';
import type { Installation } from './state';

const PLACEHOLDER = /\{\{setting\.([^{}\s]+)\}\}/g;

/** Where in a request a value stands, in the words of a parameter's `scopes`. */
export type Scope = 'header' | 'body' | 'url';

export class PlaceholderError extends Error {
  override readonly name = 'PlaceholderError';
}

/** Puts settings in the place of `{{setting.name}}`; a secure one only where its scopes let it stand. */
export function filled(
  text: string,
  scope: Scope,
  settings: Installation['settings'],
  parameters: readonly Parameter[],
): string {
  return text.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = settings[name];
    if (value === undefined || value === null) throw new PlaceholderError(`No setting for ${placeholder}`);
    const parameter = parameters.find((each) => each.name === name);
    if (parameter?.secure === true && parameter.scopes?.includes(scope) === false) {
      throw new PlaceholderError(`${placeholder} may not be used in the ${scope}`);
    }
    return String(value);
  });
}
