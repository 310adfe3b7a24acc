import { moneyFrom, type Money } from '../../domain/money';
import { isZone } from '../../domain/time';
import type { PolicyProblem } from '../../ports/policy-source';

/** Settings by the names of the manifest's parameters, as Zendesk hands them out: mostly texts. */
export type Settings = Readonly<Record<string, unknown>>;

const CURRENCY = /^[A-Z]{3}$/;

/** `found` is the part of the setting that is wrong, where it is not all of it. */
type Note = (setting: string, kind: PolicyProblem['kind'], found?: string) => void;
export type SettingReader = ReturnType<typeof settingReader>;

/** Reads settings one by one and notes what is wrong instead of stopping. */
export function settingReader(settings: Settings, note: (problem: PolicyProblem) => void) {
  const text = (setting: string): string => textOf(settings[setting]);
  const wrong: Note = (setting, kind, found = text(setting)) =>
    note({ setting, kind: text(setting) ? kind : 'missing', found: found.slice(0, 40) });
  return { text, wrong, ...wordReader(text, wrong), ...numberReader(text, wrong) };
}

function wordReader(text: (setting: string) => string, wrong: Note) {
  return {
    lines: (setting: string) => parts(text(setting), '\n'),
    words: (setting: string) => parts(text(setting), ','),
    isOn: (setting: string, otherwise: boolean) => (text(setting) ? text(setting) === 'true' : otherwise),
    required: (setting: string) => {
      if (!text(setting)) wrong(setting, 'missing');
      return text(setting);
    },
    choice: (setting: string, choices: readonly string[]) => {
      if (!choices.includes(text(setting))) wrong(setting, 'unknown-value');
      return text(setting);
    },
    currency: (setting: string) => {
      if (!CURRENCY.test(text(setting))) wrong(setting, 'unknown-value');
      return text(setting);
    },
    zone: (setting: string, otherwise: string | undefined): string => {
      const zone = text(setting) || otherwise;
      if (zone === undefined || !isZone(zone)) wrong(setting, 'not-a-zone');
      return zone ?? 'UTC';
    },
  };
}

function numberReader(text: (setting: string) => string, wrong: Note) {
  const whole = (setting: string, least: number, most: number): number => {
    const value = Number(text(setting) || NaN);
    if (!Number.isInteger(value)) wrong(setting, 'not-a-number');
    else if (value < least || value > most) wrong(setting, 'out-of-range');
    return value;
  };
  return {
    whole,
    /** An installation that is older than the setting holds nothing for it. */
    wholeOr: (setting: string, least: number, most: number, otherwise: number): number =>
      text(setting) ? whole(setting, least, most) : otherwise,
    /** An empty setting is no amount and no problem. */
    money: (setting: string, currency: string): Money | undefined => {
      // A wrong currency has been noted; the amount may be right.
      if (!CURRENCY.test(currency)) return undefined;
      const amount = moneyFrom(text(setting), currency);
      if (text(setting) && !amount) wrong(setting, 'not-money');
      return amount;
    },
  };
}

function textOf(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value).trim() : '';
}

function parts(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
