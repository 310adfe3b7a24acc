// Garden's theming calls matchMedia while it loads; jsdom has none.
const noMatch = (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
Object.defineProperty(window, 'matchMedia', { value: noMatch, writable: true });

export {};
