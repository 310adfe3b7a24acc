import translations from '../../../translations/en.json';

const english = translations.words;

export type WordKey = keyof typeof english;
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Dictionary = Readonly<Partial<Record<WordKey, string | Forms>>>;
export type Values = Readonly<Record<string, string | number>>;

/** A language as the app speaks it: words, and dates, numbers and money as its readers write them. */
export interface Speech {
  readonly locale: string;
  /** The words for a key, with its values filled in; `count` chooses the plural. */
  readonly t: (key: WordKey, values?: Values) => string;
  readonly number: (value: number) => string;
}

/** Whether the app has words for a key. */
export const isWordKey = (key: string): key is WordKey => key in english;

/** Speaks with the words of a dictionary, and English where it has none. */
export function speech(locale: string, dictionary: Dictionary): Speech {
  const numbers = new Intl.NumberFormat(locale);
  const own = new Intl.PluralRules(locale);
  const fallback = new Intl.PluralRules('en');
  const number = (value: number) => numbers.format(value);
  return {
    locale,
    number,
    t: (key, values = {}) => {
      const entry = dictionary[key];
      const template = entry === undefined ? formOf(english[key], fallback, values) : formOf(entry, own, values);
      return fill(template, values, number);
    },
  };
}

function formOf(entry: string | Forms, rules: Intl.PluralRules, { count }: Values): string {
  if (typeof entry === 'string') return entry;
  return entry[rules.select(Number(count))] ?? entry.other ?? '';
}

/** Puts values in the place of `{name}`; a missing one stays visible rather than stopping an agent. */
function fill(template: string, values: Values, number: (value: number) => string = String): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? number(value) : value;
  });
}
