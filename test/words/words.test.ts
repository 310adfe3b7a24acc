import { dictionaryOf, formsOf, localesOnDisk, placeholdersOf, wordKeysOf } from './dictionaries';
import { spokenKeys } from './spoken-keys';

const english = dictionaryOf('en');
const locales = localesOnDisk();
const { asked, mentioned } = spokenKeys();

describe.each(locales)('the words of %s', (locale) => {
  const dictionary = dictionaryOf(locale);

  test('have the keys that English has', () => {
    expect([...dictionary.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('say something under every key', () => {
    const empty = [...dictionary].filter(([, entry]) => Object.values(formsOf(entry)).some((text) => !text.trim()));

    expect(empty.filter(([key]) => key !== 'list.separator')).toEqual([]);
  });

  test('have plurals where English has them', () => {
    const plurals = (of: typeof english) =>
      [...of].filter(([, entry]) => typeof entry !== 'string').map(([key]) => key);

    expect(plurals(dictionary).sort()).toEqual(plurals(english).sort());
  });

  test('have the plural forms that whole numbers need, and no others', () => {
    const needed = wholeNumberForms(locale);
    const forms = [...dictionary].filter(([, entry]) => typeof entry !== 'string');

    expect(forms.map(([key, entry]) => [key, Object.keys(formsOf(entry)).sort()])).toEqual(
      forms.map(([key]) => [key, needed]),
    );
  });

  test('name the placeholders that English names, in each plural form', () => {
    const named = [...dictionary].flatMap(([key, entry]) =>
      Object.entries(formsOf(entry)).map(([form, text]) => [key, form, placeholdersOf(text)]),
    );

    expect(named).toEqual(named.map(([key, form]) => [key, form, placeholdersOf(otherFormInEnglish(String(key)))]));
  });

  test("call a setting what Zendesk's own form calls it", () => {
    const settings = [...dictionary].filter(([key]) => key.startsWith('setting.'));

    expect(settings).toEqual(
      settings.map(([key]) => [key, dictionary.get(`app.parameters.${key.slice('setting.'.length)}.label`)]),
    );
  });
});

test('English is among the languages, and German', () => {
  expect(locales).toEqual(expect.arrayContaining(['de', 'en']));
});

test('every key that a page asks for exists', () => {
  const keys = wordKeysOf('en');
  const unknown = asked.filter(({ matches }) => !keys.some(matches)).map(({ file, source }) => `${file}: ${source}`);

  expect(unknown).toEqual([]);
});

test('every word is used by some page', () => {
  const unused = wordKeysOf('en').filter((key) => !mentioned.some(({ matches }) => matches(key)));

  expect(unused).toEqual([]);
});

/** Counts up to a thousand, and millions, which some languages treat on their own. */
function wholeNumberForms(locale: string): readonly string[] {
  const rules = new Intl.PluralRules(locale);
  const counts = [...Array(1001).keys(), 1_000_000, 2_000_000];
  return [...new Set(counts.map((count) => rules.select(count)))].sort();
}

function otherFormInEnglish(key: string): string {
  const forms = formsOf(english.get(key) ?? '');
  return forms.other ?? forms[''] ?? '';
}
