/** An answer to look into without knowing its shape: what is not there is `undefined`. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
  /** What stands at a path like `tickets.0.id`. */
  readonly at: (path: string) => unknown;
  readonly textAt: (path: string) => string;
  /** The same field of every member of the list at `path`. */
  readonly each: (path: string, field: string) => unknown[];
  readonly keysAt: (path: string) => string[];
}

export async function testAnswer(response: Response): Promise<TestAnswer> {
  const text = await response.text();
  const json = jsonIn(text);
  return {
    status: response.status,
    headers: response.headers,
    text,
    json,
    at: (path) => valueAt(json, path),
    textAt: (path) => String(valueAt(json, path)),
    each(path, field) {
      const list = valueAt(json, path);
      return Array.isArray(list) ? list.map((member) => valueAt(member, field)) : [];
    },
    keysAt(path) {
      const value = valueAt(json, path);
      return typeof value === 'object' && value !== null ? Object.keys(value) : [];
    },
  };
}

export function valueAt(json: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const inner: unknown = Reflect.get(value, name);
    return inner;
  }, json);
}

export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
