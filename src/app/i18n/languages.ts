import { speech, type Dictionary, type Speech } from './words';

/** The languages that come with the app besides English, each in a file of its own. */
const LANGUAGES: Readonly<Record<string, () => Promise<Dictionary>>> = {
  de: async () => (await import('../../../translations/de.json')).default.words,
};

/** The app's speech for a locale: its language if we have it, else English; dates and numbers are always the locale's. */
export async function speechFor(locale: string): Promise<Speech> {
  const known = supported(locale);
  const load = LANGUAGES[languageOf(known)];
  if (!load) return speech(languageOf(known) === 'en' ? known : 'en', {});
  return speech(known, await load());
}

/** `de` for `de-CH`. */
export const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? 'en';

/** Whether the app speaks this language. */
const isSpoken = (locale: string): boolean => languageOf(locale) === 'en' || languageOf(locale) in LANGUAGES;

function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    // Zendesk has locales of its own, such as en-x-pirate, that no standard knows.
    return isSpoken(locale) ? languageOf(locale) : 'en';
  }
}
