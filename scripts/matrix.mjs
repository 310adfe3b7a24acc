import { runTool } from './run.mjs';

/** Tries every kind of gesture with everything that can go wrong at each of its steps, of which `npm test` tries a part: npm run matrix. */
const args = ['--selectProjects', 'long', '--runInBand', 'test/matrix', ...process.argv.slice(2)];
const { code } = await runTool({ name: 'jest', args }, { env: { MATRIX_SHARES: '1' } });
process.exitCode = code;
