import { speechOf, type Dictionary, type Entries, type Speech, type WordKey } from './words';

/** A speech that also has words which not every screen needs, in the same language. */
export function withWords<Key extends string>(
  speech: Speech,
  english: Entries<Key>,
  dictionary: Dictionary<Key>,
): Speech<WordKey | Key> {
  const more = speechOf(speech.locale, english, dictionary);
  const isMore = (key: WordKey | Key): key is Key => key in english;
  return {
    ...speech,
    t: (key, values) => (isMore(key) ? more.t(key, values) : speech.t(key, values)),
  };
}
