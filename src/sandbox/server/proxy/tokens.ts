import { createPrivateKey, createSecretKey, type KeyObject } from 'node:crypto';
import { SignJWT, type JWTPayload } from 'jose';
import type { RequestOptions } from '../../app-request/request-options';
import { filled, filledRecord, type Vault } from './placeholders';
import { ProxyRefusal } from './refusal';

const JWT = '{{jwt.token}}';
const BASIC = '{{basic_auth.token}}';
const DEFAULT_EXPIRY_S = 3600;

/** The tokens that a request asks for, made from settings that stay on the server. */
export async function tokensFor(options: RequestOptions, vault: Vault, now: Date): Promise<Record<string, string>> {
  return {
    ...(options.jwt && { [JWT]: await jwtToken(options.jwt, vault, now) }),
    ...(options.basic_auth && { [BASIC]: basicToken(options.basic_auth, vault) }),
  };
}

async function jwtToken(jwt: NonNullable<RequestOptions['jwt']>, vault: Vault, now: Date): Promise<string> {
  const { algorithm = 'HS256', expiry = DEFAULT_EXPIRY_S } = jwt;
  const secret = filled(jwt.secret_key, 'jwt_secret_key', vault);
  const issuedAt = Math.floor(now.getTime() / 1000);
  // UNVERIFIED which claims Zendesk adds: the two that every reader of a token needs, over what the app gave.
  const payload: JWTPayload = {
    ...filledRecord(jwt.claims ?? {}, 'jwt_claim', vault),
    iat: issuedAt,
    exp: issuedAt + expiry,
  };
  try {
    return await new SignJWT(payload)
      .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
      .sign(keyFor(algorithm, secret));
  } catch {
    throw new ProxyRefusal(400, `The secret_key does not fit ${algorithm}, or that algorithm is not known`);
  }
}

function keyFor(algorithm: string, secret: string): KeyObject {
  return algorithm.startsWith('HS') ? createSecretKey(Buffer.from(secret, 'utf8')) : createPrivateKey(secret);
}

function basicToken({ username, password }: NonNullable<RequestOptions['basic_auth']>, vault: Vault): string {
  const user = filled(username, 'basic_auth_username', vault);
  const secret = filled(password, 'basic_auth_password', vault);
  return Buffer.from(`${user}:${secret}`, 'utf8').toString('base64');
}
