import { FlagError, readFlags } from './flags';

test('without flags the sandbox is quick, limited as an account is, and on port 4600', () => {
  expect(readFlags([], {})).toEqual({
    port: 4600,
    latencyMs: 0,
    lagMs: 0,
    rateLimit: 700,
    isReset: false,
    isStrictFrame: false,
    stateFolder: '.sandbox',
    dataSource: undefined,
  });
});

test('flags and PORT are read', () => {
  const args = [
    '--latency',
    '50',
    '--lag',
    '5000',
    '--rate-limit',
    '0',
    '--reset',
    '--strict-frame',
    '--state',
    '/tmp/x',
    '--data',
    'export',
    '--requirements',
    'app/requirements.json',
  ];

  expect(readFlags(args, { PORT: '4700' })).toEqual({
    port: 4700,
    latencyMs: 50,
    lagMs: 5000,
    rateLimit: 0,
    isReset: true,
    isStrictFrame: true,
    stateFolder: '/tmp/x',
    dataSource: 'export',
    requirementsFile: 'app/requirements.json',
  });
});

test.each([
  ['http://localhost:4567', 'http://localhost:4567/app.json'],
  ['http://localhost:4567/', 'http://localhost:4567/app.json'],
  ['http://localhost:4567/app.json', 'http://localhost:4567/app.json'],
  ['https://apps.example/all/app.json?x', 'https://apps.example/all/app.json?x'],
])('--app %s names %s', (text, address) => {
  expect(readFlags(['--app', text], {}).appAddress).toBe(address);
});

test.each([
  [['--app', 'localhost:4567'], {}, '--app must be an address such as http://localhost:4567, not "localhost:4567".'],
  [['--latency', 'fast'], {}, '--latency must be a whole number, not "fast".'],
  [[], { PORT: '65535' }, 'PORT must be from 1 to 65534, not 65535.'],
  [['--wrong'], {}, "Unknown option '--wrong'"],
])('%j %j is refused with a sentence', (args, env, sentence) => {
  expect(() => readFlags(args, env)).toThrow(FlagError);
  expect(() => readFlags(args, env)).toThrow(sentence);
});
