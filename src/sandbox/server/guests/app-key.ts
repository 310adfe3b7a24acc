import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Zendesk's key pair for an app; the sandbox has one for all. */
export interface AppKey {
  /** PEM. */
  readonly publicKey: () => string;
  /** A JWT, signed with RS256. */
  readonly signed: (claims: Readonly<Record<string, unknown>>) => string;
}

/** Made when first asked for, which takes a moment. */
export function appKey(privateKey: () => KeyObject): AppKey {
  let key: KeyObject | undefined;
  const known = () => (key ??= privateKey());
  return {
    publicKey: () => createPublicKey(known()).export({ type: 'spki', format: 'pem' }).toString(),
    signed: (claims) => {
      const content = [{ typ: 'JWT', alg: 'RS256' }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      return `${content}.${sign('RSA-SHA256', Buffer.from(content), known()).toString('base64url')}`;
    },
  };
}

export const newPrivateKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** Kept beside the state, so that an app may remember the public key. */
export function privateKeyIn(folder: string): KeyObject {
  const file = path.join(folder, 'app-key.pem');
  try {
    return createPrivateKey(readFileSync(file, 'utf8'));
  } catch {
    // The first time: made below.
  }
  const key = newPrivateKey();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return key;
}
