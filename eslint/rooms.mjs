/**
 * The rooms of the house and who may look into which. What is not listed is not allowed:
 * domain <- ports <- use-cases <- adapters | app | sandbox, and only a `main` puts parts together.
 */
export const rooms = [
  { type: 'main', pattern: 'src/app/main' },
  { type: 'domain', pattern: 'src/domain' },
  { type: 'ports', pattern: 'src/ports' },
  { type: 'use-cases', pattern: 'src/use-cases' },
  { type: 'adapter', pattern: 'src/adapters/*', capture: ['name'] },
  { type: 'location', pattern: 'src/app/locations/*', capture: ['name'] },
  { type: 'app', pattern: 'src/app' },
  { type: 'sandbox', pattern: 'src/sandbox' },
  { type: 'words', pattern: 'translations' },
  { type: 'test-support', pattern: 'test' },
];

const room = (type) => ({ element: { type } });
const toRooms = (...types) => ({ to: { element: { types: { anyOf: types } } } });
const toPackages = (...sources) => sources.map((source) => ({ to: { module: { origin: 'external', source } } }));
const SCREEN = ['react', 'react-dom', 'react-dom/client', 'styled-components', '@zendeskgarden/*'];

const policies = [
  { from: room('domain'), allow: toRooms('domain') },
  { from: room('ports'), allow: toRooms('domain', 'ports') },
  { from: room('use-cases'), allow: toRooms('domain', 'ports', 'use-cases') },
  { from: room('adapter'), allow: [toRooms('domain', 'ports'), ...toPackages('valibot', 'idb-keyval')] },
  {
    from: room('adapter'),
    allow: { to: { element: { type: 'adapter', captured: { name: '{{ from.element.captured.name }}' } } } },
  },
  // Published word lists, which the domain is given as plain maps.
  {
    from: { element: { type: 'adapter', captured: { name: 'lexicons' } } },
    allow: toPackages('afinn-111', 'emoji-emotion'),
  },
  // Cards carry their own fonts.
  {
    from: { element: { type: 'adapter', captured: { name: 'cards' } } },
    allow: toPackages('@fontsource/caveat', '@fontsource/lora'),
  },
  // The ledger's records are kept through the same requests as everything else of Zendesk's.
  {
    from: { element: { type: 'adapter', captured: { name: 'ledger' } } },
    allow: { to: { element: { type: 'adapter', captured: { name: 'zendesk' } } } },
  },
  {
    from: room('app'),
    allow: [toRooms('domain', 'ports', 'use-cases', 'app', 'words'), ...toPackages(...SCREEN)],
  },
  {
    from: room('location'),
    allow: [toRooms('domain', 'ports', 'use-cases', 'app'), ...toPackages(...SCREEN)],
  },
  {
    from: room('location'),
    allow: { to: { element: { type: 'location', captured: { name: '{{ from.element.captured.name }}' } } } },
  },
  {
    from: room('main'),
    allow: [
      toRooms('domain', 'ports', 'use-cases', 'adapter', 'app', 'location', 'main', 'words'),
      ...toPackages(...SCREEN),
      // Calls between a page and its worker.
      ...toPackages('comlink'),
    ],
  },
  {
    from: room('sandbox'),
    allow: [toRooms('sandbox'), { to: { module: { origin: 'external' } } }, { to: { module: { origin: 'core' } } }],
  },
];

/** Tests may also use what tests are made of. */
const testPolicies = [
  ...policies,
  {
    allow: [
      toRooms('test-support', 'words', 'adapter'),
      { to: { module: { origin: 'external' } } },
      { to: { module: { origin: 'core' } } },
    ],
  },
];

const rule = (allowed) => ({
  'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies: allowed }],
});
export const roomRules = rule(policies);
export const roomRulesOfTests = rule(testPolicies);
