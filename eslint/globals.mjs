const NODE_GLOBALS = [
  'console',
  'process',
  'Buffer',
  'URL',
  'setTimeout',
  'clearTimeout',
  'fetch',
  'performance',
  'AbortSignal',
];

export default Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly']));
