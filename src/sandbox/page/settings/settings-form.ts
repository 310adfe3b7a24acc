import type { Parameter } from '../boot';

/** What the form holds of one parameter. A secret that is not touched is not sent. */
export type FieldValue = string | boolean;
export type FormValues = Readonly<Record<string, FieldValue>>;

export const isShown = ({ type }: Parameter): boolean => type !== 'hidden';

/** What stands in the form at first: the stored value, else the manifest's; of secrets nothing. */
export function initialValues(
  parameters: readonly Parameter[],
  settings: Readonly<Record<string, unknown>>,
): FormValues {
  return Object.fromEntries(
    parameters.filter(isShown).map((parameter) => {
      const stored = parameter.secure ? '' : (settings[parameter.name] ?? parameter.default);
      return [parameter.name, parameter.type === 'checkbox' ? isTicked(stored) : textOf(stored)] as const;
    }),
  );
}

/** The names of what is wrong, each with a sentence; empty if all can be saved. */
export function problemsOf(parameters: readonly Parameter[], values: FormValues): Readonly<Record<string, string>> {
  const problems = parameters
    .filter(isShown)
    .map((parameter) => [parameter.name, problemOf(parameter, values)] as const);
  return Object.fromEntries(problems.flatMap(([name, problem]) => (problem === undefined ? [] : [[name, problem]])));
}

/** The settings as they go to the helpdesk: all that are visible, secrets only if a new one was typed. */
export function settingsToSave(parameters: readonly Parameter[], values: FormValues): Record<string, unknown> {
  return Object.fromEntries(
    parameters.filter(isShown).flatMap((parameter) => {
      const value = values[parameter.name] ?? '';
      return parameter.secure && value === '' ? [] : [[parameter.name, settingOf(parameter, value)] as const];
    }),
  );
}

function problemOf({ name, type, required, secure }: Parameter, values: FormValues): string | undefined {
  const value = values[name] ?? '';
  if (typeof value === 'boolean') return undefined;
  const text = value.trim();
  if (text === '') return required && !secure ? 'This is required.' : undefined;
  return FORMS[type]?.(text);
}

const FORMS: Readonly<Record<string, (text: string) => string | undefined>> = {
  number: (text) => (Number.isFinite(Number(text)) ? undefined : 'This must be a number.'),
  url: (text) => (URL.canParse(text) ? undefined : 'This must be an address that begins with https://'),
};

function settingOf({ type }: Parameter, value: FieldValue): unknown {
  if (typeof value === 'boolean') return value;
  if (type === 'number') return value.trim() === '' ? null : Number(value);
  return value;
}

const isTicked = (value: unknown): boolean => value === true || value === 'true';

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
