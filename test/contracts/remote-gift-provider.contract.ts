/* eslint-disable jest/no-export -- one suite for every provider is what this file is for */
import { discountIn } from '../../src/adapters/discounts/discount-in';
import type { Reserved } from '../../src/domain/ledger/entry';
import type { RemoteGiftProvider } from '../../src/ports/gift-provider';
import type { Provider } from '../../src/sandbox/providers/provider';
import type { Fault } from '../../src/sandbox/server/faults/fault-schema';
import type { ProviderDesk } from '../support/provider-desk';
import { giftProviderContract } from './gift-provider.contract';

interface Remote {
  readonly desk: ProviderDesk;
  readonly provider: RemoteGiftProvider;
  /** The service itself, as it is played. */
  readonly service: Provider;
  readonly reserved: Reserved;
  readonly another: Reserved;
  /** Requests that write something match it. */
  readonly write: string;
  /** The installation's secure setting for it. */
  readonly secret: 'shopify_token' | 'stripe_key' | 'webhook_secret';
}

const REFUSALS = [400, 403, 404, 422];
const EFFECTS: readonly (readonly [string, Omit<Fault, 'path'>])[] = [
  ['no answer', { drop: true }],
  ['a 500', { status: 500 }],
  ['a 503', { status: 503 }],
  ['a page in place of JSON', { garbage: '<html>Bad gateway', contentType: 'text/html' }],
  ['JSON that says something else', { body: { hello: 'world' } }],
  ['half of an answer', { garbage: '{"data": {', contentType: 'application/json' }],
];

/** What providers keep that are asked over the network, whatever happens on the way. */
export function remoteGiftProviderContract(name: string, open: () => Remote) {
  const codesOf = ({ service, reserved }: Remote) => service.codes().filter(({ code }) => code === codeOf(reserved));
  const liveOf = (remote: Remote) => codesOf(remote).filter(({ isLive }) => isLive).length;

  giftProviderContract(name, open);

  describe(`${name} keeps the contract of a provider elsewhere`, () => {
    test('of one reservation there is one code, which works until it is withdrawn', async () => {
      const remote = open();
      const { provider, reserved, another } = remote;
      await provider.issue(reserved);
      await provider.issue(reserved);
      await provider.issue(another);

      expect(liveOf(remote)).toBe(1);
      expect(await provider.find(reserved)).toBe(codeOf(reserved));
      await provider.withdraw(reserved, codeOf(reserved));
      expect(liveOf(remote)).toBe(0);
      expect(await provider.find(another)).toBe(codeOf(another));
    });

    test('what does not exist counts as withdrawn', async () => {
      const { provider, reserved } = open();

      expect(await provider.withdraw(reserved, codeOf(reserved))).toBe('withdrawn');
    });

    test('a code that a customer has used is found and cannot be withdrawn', async () => {
      const { provider, reserved, service } = open();
      await provider.issue(reserved);
      expect(service.redeem(codeOf(reserved))).toBe(true);

      expect(await provider.withdraw(reserved, codeOf(reserved))).toBe('cannot');
      expect(await provider.find(reserved)).toBe(codeOf(reserved));
      expect(await provider.issue(reserved)).toEqual({ kind: 'issued', reference: codeOf(reserved) });
    });

    test("a code that is somebody else's is refused for good, is not ours to find, and stays as it is", async () => {
      const remote = open();
      const { provider, reserved, service } = remote;
      service.makeElsewhere(codeOf(reserved));

      expect(await provider.issue(reserved)).toEqual({ kind: 'refused', why: expect.stringMatching(/./) });
      expect(await provider.find(reserved)).toBeUndefined();
      expect(liveOf(remote)).toBe(1);
    });

    test.each(REFUSALS)('a %i is refused for good, and nothing was made', async (status) => {
      const remote = open();
      const { desk, provider, reserved, write } = remote;
      desk.fault({ path: write, method: 'POST', status, times: 1 });

      expect(await provider.issue(reserved)).toEqual({ kind: 'refused', why: expect.stringMatching(/./) });
      expect(codesOf(remote)).toEqual([]);
    });

    test('a wrong key is refused for good, and leaves unknown what is there', async () => {
      const { desk, provider, reserved, secret } = open();
      Object.assign(desk.settings, { [secret]: 'something else, which is long enough' });

      expect(await provider.issue(reserved)).toEqual({ kind: 'refused', why: expect.stringMatching(/./) });
      await expect(provider.find(reserved)).rejects.toThrow();
      await expect(provider.withdraw(reserved, codeOf(reserved))).rejects.toThrow();
      expect(await provider.testConnection()).toBe('unauthorised');
    });

    test.each(EFFECTS)('%s before anything was made is not known, and can be tried again', async (_, effect) => {
      const remote = open();
      const { desk, provider, reserved, write } = remote;
      desk.fault({ path: write, method: 'POST', ...effect, times: 1 });

      await expect(provider.issue(reserved)).rejects.toThrow();
      expect(await provider.find(reserved)).toBeUndefined();
      expect(await provider.issue(reserved)).toEqual({ kind: 'issued', reference: codeOf(reserved) });
      expect(liveOf(remote)).toBe(1);
    });

    test.each(EFFECTS)('%s after it was made is not known; it is found then, and is one', async (_, effect) => {
      const remote = open();
      const { desk, provider, reserved, write } = remote;
      desk.fault({ path: write, method: 'POST', ...effect, after: true, times: 1 });

      await expect(provider.issue(reserved)).rejects.toThrow();
      expect(await provider.find(reserved)).toBe(codeOf(reserved));
      expect(await provider.issue(reserved)).toEqual({ kind: 'issued', reference: codeOf(reserved) });
      expect(liveOf(remote)).toBe(1);
    });

    test.each(EFFECTS)('%s to a question leaves things unknown, never "nothing"', async (_, effect) => {
      const { desk, provider, reserved } = open();
      desk.fault({ path: '.', ...effect });

      await expect(provider.find(reserved)).rejects.toThrow();
    });

    test.each(EFFECTS)('%s to a withdrawal is not known, whether it took effect or not', async (_, effect) => {
      for (const after of [{}, { after: true } as const]) {
        const remote = open();
        const { desk, provider, reserved } = remote;
        await provider.issue(reserved);
        desk.fault({ path: '.', ...effect, ...after });

        await expect(provider.withdraw(reserved, codeOf(reserved))).rejects.toThrow();
        desk.calm();
        expect(await provider.withdraw(reserved, codeOf(reserved))).toBe('withdrawn');
        expect(liveOf(remote)).toBe(0);
      }
    });

    test('a 429 is waited out as long as it says, and then it is done', async () => {
      const remote = open();
      const { desk, provider, reserved } = remote;
      desk.fault({ path: '.', method: 'POST', status: 429, retryAfterSeconds: 4, times: 2 });
      const began = desk.now();

      expect(await provider.issue(reserved)).toMatchObject({ kind: 'issued' });
      expect(desk.now() - began).toBe(8000);
      expect(liveOf(remote)).toBe(1);
    });

    test('a 429 that asks for more than half of a hold is given up, and nothing was made', async () => {
      const remote = open();
      const { desk, provider, reserved } = remote;
      desk.fault({ path: '.', method: 'POST', status: 429, retryAfterSeconds: 60 });
      const began = desk.now();

      await expect(provider.issue(reserved)).rejects.toThrow('busy');
      expect(desk.now() - began).toBe(0);
      expect(codesOf(remote)).toEqual([]);
    });

    test('a 429 without end ends within half of a hold', async () => {
      const { desk, provider, reserved } = open();
      desk.fault({ path: '.', method: 'POST', status: 429, retryAfterSeconds: 0 });
      const began = desk.now();

      await expect(provider.issue(reserved)).rejects.toThrow('busy');
      expect(desk.now() - began).toBeLessThanOrEqual(18_000);
    });

    test('testing the connection makes nothing and says that it is ready', async () => {
      const { provider, service } = open();

      expect(await provider.testConnection()).toBe('ready');
      expect(service.codes()).toEqual([]);
    });

    test.each([
      ['no-answer', { drop: true }],
      ['no-answer', { status: 503 }],
      ['no-answer', { status: 429, retryAfterSeconds: 60 }],
      ['not-found', { status: 404 }],
      ['missing-scope', { status: 403 }],
      ['unexpected', { status: 500 }],
      ['unexpected', { garbage: '<html>' }],
    ] as const)('a test says %s for %j', async (problem, effect) => {
      const { desk, provider } = open();
      desk.fault({ path: '.', ...effect });

      expect(await provider.testConnection()).toBe(problem);
    });

    test('secrets stay on the server', async () => {
      const { desk, provider, reserved, secret } = open();
      await provider.issue(reserved);
      await provider.testConnection();

      const sent = JSON.stringify(desk.requests);
      expect(sent).toContain(`{{setting.${secret}}}`);
      expect(sent).not.toContain(String(desk.settings[secret]));
      expect(desk.requests.every(({ secure, autoRetry }) => secure === true && autoRetry === false)).toBe(true);
    });
  });
}

const codeOf = (reserved: Reserved) => discountIn(reserved).code;
