import translations from '../../../translations/en.json';

const english = translations.words;

export type WordKey = keyof typeof english;
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Entries<Key extends string> = Readonly<Record<Key, string | Forms>>;
export type Dictionary<Key extends string = WordKey> = Readonly<Partial<Entries<Key>>>;
export type Values = Readonly<Record<string, string | number>>;

/** A language as the app speaks it: words, and dates, numbers and money as its readers write them. */
export interface Speech<Key extends string = WordKey> {
  readonly locale: string;
  /** The words for a key, with its values filled in; `count` chooses the plural. */
  readonly t: (key: Key, values?: Values) => string;
  readonly number: (value: number) => string;
}

/** Speaks with the words of a dictionary, and English where it has none. */
export const speech = (locale: string, dictionary: Dictionary): Speech => speechOf(locale, english, dictionary);

/** The same for the keys of any English words. */
export function speechOf<Key extends string>(
  locale: string,
  english: Entries<Key>,
  dictionary: Dictionary<Key>,
): Speech<Key> {
  const numbers = new Intl.NumberFormat(locale);
  const own = new Intl.PluralRules(locale);
  const fallback = new Intl.PluralRules('en');
  const number = (value: number) => numbers.format(value);
  return {
    locale,
    number,
    t: (key, values = {}) => {
      const entry: string | Forms | undefined = dictionary[key];
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
