import { resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run, runTool } from './run.mjs';
import { stop } from './say.mjs';

/** Holds the mood's verdicts against labelled text: npm run bench:mood -- FILE.jsonl… [--json] [--problems-are-negative]. */
const asked = process.argv.slice(2);
await ensureInstalled();
const built = await runTool(
  { name: 'webpack', from: 'webpack', args: ['--config', 'test/bench/mood/webpack.config.mjs', '--no-color'] },
  { quiet: true, env: { NODE_ENV: 'production' } },
);
if (built.code !== 0) stop(built.output, 'The build failed; what webpack says is above.');
const files = asked.map((argument) => (argument.startsWith('--') ? argument : resolve(argument)));
const { code } = await run(process.execPath, ['build/bench/mood.cjs', ...files]);
process.exitCode = code;
