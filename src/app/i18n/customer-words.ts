import { languageOf, speechFor } from './languages';

/** What a customer reads with a discount, in their language if the app speaks it, else in English. */
export async function customerWords(
  locale: string,
  { percent, code }: { readonly percent: string; readonly code: string },
): Promise<string> {
  const { t } = await speechFor(languageOf(locale));
  return t('compose.text', { percent, code });
}
