import { parseArgs } from 'node:util';

export interface Flags {
  readonly port: number;
  readonly latencyMs: number;
  readonly lagMs: number;
  readonly rateLimit: number;
  readonly isReset: boolean;
  readonly stateFolder: string;
  /** Whether apps' frames may do no more than run. */
  readonly isStrictFrame: boolean;
  /** Of the app.json whose apps are hosted instead of the built package. */
  readonly appAddress: string | undefined;
  /** What the first hosted app requires, for servers that do not tell it. */
  readonly requirementsFile: string | undefined;
  /** The folder or file to begin from in place of the seed. */
  readonly dataSource: string | undefined;
}

export class FlagError extends Error {
  override readonly name = 'FlagError';
}

const DEFAULT_PORT = '4600';
const HIGHEST_PORT = 65_534;
/** The rate limit is the number of requests a minute that an Enterprise account has. */
const DEFAULTS = {
  data: undefined,
  requirements: undefined,
  latency: '0',
  lag: '0',
  'rate-limit': '700',
  reset: false,
  'strict-frame': false,
  state: '.sandbox',
};

/** Reads the command line and the environment; throws FlagError with a sentence for what cannot be read. */
export function readFlags(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Flags {
  const values = { ...DEFAULTS, ...parsed(args) };
  const port = wholeNumber('PORT', env.PORT ?? DEFAULT_PORT);
  if (port < 1 || port > HIGHEST_PORT) throw new FlagError(`PORT must be from 1 to ${HIGHEST_PORT}, not ${port}.`);
  return {
    port,
    latencyMs: wholeNumber('--latency', values.latency),
    lagMs: wholeNumber('--lag', values.lag),
    rateLimit: wholeNumber('--rate-limit', values['rate-limit']),
    isReset: values.reset,
    isStrictFrame: values['strict-frame'],
    stateFolder: values.state,
    appAddress: values.app === undefined ? undefined : appJsonAddress(values.app),
    requirementsFile: values.requirements,
    dataSource: values.data,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        latency: { type: 'string' },
        lag: { type: 'string' },
        'rate-limit': { type: 'string' },
        reset: { type: 'boolean' },
        'strict-frame': { type: 'boolean' },
        state: { type: 'string' },
        app: { type: 'string' },
        requirements: { type: 'string' },
        data: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new FlagError(error instanceof Error ? error.message : String(error));
  }
}

/** Takes the address of the server, too, as `zcli apps:server` prints it. */
function appJsonAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) {
    throw new FlagError(`--app must be an address such as http://localhost:4567, not "${text}".`);
  }
  return address.pathname === '/' ? new URL('/app.json', address).href : address.href;
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new FlagError(`${name} must be a whole number, not "${text}".`);
  return Number(text);
}
