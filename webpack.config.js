import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const root = (path) => fileURLToPath(new URL(path, import.meta.url));
const ZAF_SDK = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

const shared = (browser) => ({
  mode: 'production',
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // Garden's theming brings two old lodash packages; these do the same in a quarter of the bytes.
    alias: {
      'lodash.get$': 'es-toolkit/compat/get',
      'lodash.memoize$': 'es-toolkit/compat/memoize',
    },
  },
  module: {
    rules: [
      // Nothing but the mains does anything when it is imported: what nobody uses is left out.
      { test: /\/src\/(domain|ports|use-cases|adapters|app\/(?!main\/))/, sideEffects: false },
      // A language's mood may weigh 25 KB.
      { test: /\/afinn-111\/index\.js$/, loader: root('./scripts/shorter-afinn.mjs') },
      // Pictures drawn from SVG see no other files, so fonts travel in them.
      { test: /\.woff2$/, type: 'asset/inline' },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: browser ? 'es2022' : 'es2023',
            },
          },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

const minimizer = [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })];

/** One page of the package: Zendesk's SDK from Zendesk's address, then our bundle. */
/** What a language's mood needs is one file, so that its size can be told. */
const isShared = (chunk) => !chunk.canBeInitial() && chunk.name?.startsWith('mood-') !== true;
const page = (filename, chunk, title) =>
  new HtmlPlugin({
    filename,
    chunks: [chunk],
    title,
    template: root('./src/app/main/page.html'),
    templateParameters: { sdk: ZAF_SDK, title },
    inject: 'body',
    scriptLoading: 'blocking',
  });

const app = {
  ...shared(true),
  name: 'app',
  target: ['web', 'es2022'],
  entry: { main: root('./src/app/main/main.tsx'), background: root('./src/app/main/background.ts') },
  output: {
    path: root('./dist/assets'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
    publicPath: 'auto',
  },
  optimization: { minimizer, splitChunks: { chunks: isShared } },
  plugins: [
    page('iframe.html', 'main', 'Extra Mile'),
    page('background.html', 'background', 'Extra Mile'),
    new CopyPlugin({
      patterns: [
        { from: root('./manifest.json'), to: root('./dist/manifest.json') },
        { from: root('./assets'), to: root('./dist/assets') },
        // Words for later are in our bundles; Zendesk's folder takes one file a language.
        { from: root('./translations/*.json'), to: root('./dist/translations/[name][ext]') },
      ],
    }),
  ],
};

/** Built after the app and apart from it: what only this page uses of a package shall not weigh on the sidebar. */
const modal = {
  ...app,
  name: 'modal',
  dependencies: ['app'],
  entry: { modal: root('./src/app/main/modal.ts') },
  output: { ...app.output, chunkFilename: 'modal-[name].[contenthash:8].js', clean: false },
  plugins: [page('modal.html', 'modal', 'Extra Mile')],
};

const sandboxPage = {
  ...shared(true),
  name: 'sandbox-page',
  target: ['web', 'es2022'],
  entry: {
    page: root('./src/sandbox/page/main.tsx'),
    zaf_sdk: { import: 'zendesk_app_framework_sdk', library: { name: 'ZAFClient', type: 'window' } },
  },
  output: { path: root('./build/sandbox'), filename: '[name].js' },
  optimization: { minimizer },
};

const sandboxServer = {
  ...shared(false),
  name: 'sandbox-server',
  target: 'node20',
  entry: { server: root('./src/sandbox/main.ts') },
  output: { path: root('./build/sandbox'), filename: '[name].cjs' },
  // Readable stack traces are worth more here than bytes.
  optimization: { minimize: false },
};

/** For `npm run card-art` alone. */
export const cardArt = {
  ...shared(false),
  name: 'card-art',
  target: 'node20',
  entry: { artworks: root('./src/app/main/card-art.ts') },
  output: { path: root('./build/card-art'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  optimization: { minimize: false },
};

export default [app, modal, sandboxPage, sandboxServer];
