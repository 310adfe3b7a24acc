/**
 * Whether Zendesk's answer to a POST says that the key is taken. Its shape for a doubled `external_id` is documented nowhere, so it is
 * recognised by what all known ones share: 400, 409 or 422, and somewhere a word on a name or id that exists, is taken or must be
 * unique. (UNVERIFIED against a real account.)
 */
export function isDuplicateAnswer(status: number, body: unknown): boolean {
  if (![400, 409, 422].includes(status)) return false;
  const text = JSON.stringify(body ?? '');
  return /(external[ _]?id|name|key|record)\b/i.test(text)
    ? /already|taken|unique|duplicate/i.test(text)
    : /duplicate|uniqueness/i.test(text);
}
