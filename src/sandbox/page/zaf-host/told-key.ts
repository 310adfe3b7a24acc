/** `iframe.on:ticket.subject.changed` is a verb and a name. */
export function splitKey(key: string): readonly [string, string] {
  const colon = key.indexOf(':');
  return colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)];
}

export function subscriberCount(message: unknown): number {
  const count: unknown = Reflect.get(Object(message), 'subscriberCount');
  return typeof count === 'number' ? count : 0;
}
