import { readFile } from 'node:fs/promises';
import path from 'node:path';

const CONTENT_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.ico', 'image/x-icon'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
]);

export interface StaticFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/** A file inside `folder`; `undefined` for what is not there, not a file, or would lead out of the folder. */
export async function readStaticFile(folder: string, urlPath: string): Promise<StaticFile | undefined> {
  const file = fileIn(folder, urlPath);
  if (file === undefined) return undefined;
  try {
    const contentType = CONTENT_TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream';
    return { body: await readFile(file), contentType };
  } catch {
    return undefined;
  }
}

function fileIn(folder: string, urlPath: string): string | undefined {
  try {
    const decoded = decodeURIComponent(urlPath);
    const file = path.resolve(folder, `.${path.sep}${decoded}`);
    const isInside = file.startsWith(path.resolve(folder) + path.sep);
    return isInside && !decoded.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}
