import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A text, or its plural forms by the name that Intl.PluralRules gives them. */
type Entry = string | Readonly<Record<string, string>>;
/** Texts by their key; what stands about the app itself begins with `app.`. */
type Dictionary = ReadonlyMap<string, Entry>;

interface File {
  readonly app: Nested;
  readonly words: Readonly<Record<string, Entry>>;
  /** What only screens say that load later. */
  readonly later: Readonly<Record<string, Entry>>;
  /** What only the window for cards says. */
  readonly card: Readonly<Record<string, Entry>>;
}
interface Nested {
  readonly [key: string]: string | Nested;
}

const FOLDER = join(process.cwd(), 'translations');

export const localesOnDisk = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'));

/** Everything that a locale's file says. */
export function dictionaryOf(locale: string): Dictionary {
  const { app, words, later, card } = fileOf(locale);
  return new Map([...flat(app, 'app'), ...[words, later, card].flatMap((texts) => Object.entries(texts))]);
}

/** The keys that the app's pages can ask for. */
export function wordKeysOf(locale: string): readonly string[] {
  const { words, later, card } = fileOf(locale);
  return [words, later, card].flatMap((texts) => Object.keys(texts));
}

/** The texts of an entry by its plural form; a text without plurals has one, named ''. */
export const formsOf = (entry: Entry): Readonly<Record<string, string>> =>
  typeof entry === 'string' ? { '': entry } : entry;

/** The names in braces, in order; repeated ones stay repeated. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).sort();

function fileOf(locale: string): File {
  const first: Omit<File, 'later' | 'card'> = JSON.parse(readFileSync(join(FOLDER, `${locale}.json`), 'utf8'));
  const [later, card] = ['later', 'card'].map((folder) => textsIn(folder, locale));
  return { ...first, later: later ?? {}, card: card ?? {} };
}

function textsIn(folder: string, locale: string): File['later'] {
  const texts: File['later'] = JSON.parse(readFileSync(join(FOLDER, folder, `${locale}.json`), 'utf8'));
  return texts;
}

function flat(texts: Nested, path: string): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}.${key}`, text] as const] : flat(text, `${path}.${key}`),
  );
}
