import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import configurations from '../../webpack.config.js';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const named = (name) => configurations.find((configuration) => configuration.name === name);
const ZAF_SDK = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** A package as small as one of its kind can be, built just as the app is. */
const floor = (name, entry) => ({
  ...named('app'),
  name,
  entry: { main: root(`test/bench/floors/${entry}`) },
  output: { ...named('app').output, path: root(`build/bench/${name}/dist/assets`) },
  plugins: [
    new HtmlPlugin({
      filename: 'iframe.html',
      title: name,
      template: root('src/app/main/page.html'),
      templateParameters: { sdk: ZAF_SDK, title: name },
      inject: 'body',
      scriptLoading: 'blocking',
    }),
    new CopyPlugin({
      patterns: [
        { from: root('test/bench/floors/manifest.json'), to: root(`build/bench/${name}/dist/manifest.json`) },
        { from: root('test/bench/floors/translations'), to: root(`build/bench/${name}/dist/translations`) },
        {
          from: root('test/bench/floors/background.html'),
          to: root(`build/bench/${name}/dist/assets/background.html`),
        },
      ],
    }),
  ],
});

const bench = {
  ...named('sandbox-server'),
  name: 'bench',
  entry: { bench: root('test/bench/main.bench.ts') },
  output: { path: root('build/bench'), filename: '[name].cjs' },
  externals: { '@playwright/test': 'commonjs @playwright/test' },
};

export default [
  floor('empty', 'empty.ts'),
  floor('react', 'react.tsx'),
  floor('react-request', 'react-request.tsx'),
  floor('card-studio', 'card-studio.ts'),
  bench,
];
