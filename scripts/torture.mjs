import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runTool } from './run.mjs';
import { say } from './say.mjs';

/**
 * Runs the ledger's simulation many times more than `npm test` does: npm run torture -- [--runs N] [--seed S].
 * Work is cut into pieces, each with a seed of its own, so that progress shows and a failure can be repeated at once.
 */
const PIECE = 20_000;

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 1_000_000);
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000_000);
const pieces = Array.from({ length: Math.ceil(runs / PIECE) }, (_, index) => ({
  seed: firstSeed + index,
  runs: Math.min(PIECE, runs - index * PIECE),
}));
const began = Date.now();
let done = 0;
let failures = 0;

async function work() {
  for (let piece = pieces.shift(); piece && failures === 0; piece = pieces.shift()) {
    const env = { TORTURE_RUNS: String(piece.runs), TORTURE_SEED: String(piece.seed) };
    const args = ['--selectProjects', 'long', '--runInBand', 'test/torture'];
    const { code, output } = await runTool({ name: 'jest', args }, { quiet: true, env });
    done += piece.runs;
    if (code !== 0) {
      failures++;
      say(output);
      say(`Failed with seed ${piece.seed}: npm run torture -- --runs ${piece.runs} --seed ${piece.seed}`);
    } else
      say(
        `${done} of ${runs} schedules, ${Math.round((Date.now() - began) / 1000)} s, seed ${piece.seed}: no violation`,
      );
  }
}

say(`${runs} schedules from seed ${firstSeed} on.`);
await Promise.all(Array.from({ length: Math.min(availableParallelism(), pieces.length) }, work));
process.exitCode = failures === 0 ? 0 : 1;
