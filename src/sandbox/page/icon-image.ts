const DEFAULT_SYMBOL = 'default';

/** A picture of an app's icon as a data address, of one symbol if its file has several; nothing for what is none. */
export async function iconImage(address: string, symbol = DEFAULT_SYMBOL): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    const drawing = response.ok ? svgOf(await response.text(), symbol) : undefined;
    return drawing && `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  } catch (error) {
    console.warn(`The icon ${address} cannot be had.`, error);
    return undefined;
  }
}

export function svgOf(text: string, symbol: string): string | undefined {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') return undefined;
  const symbols = [...root.getElementsByTagName('symbol')];
  const chosen = symbols.find(({ id }) => id === symbol) ?? symbols.find(({ id }) => id === DEFAULT_SYMBOL);
  if (chosen === undefined) return root.outerHTML;
  const box = chosen.getAttribute('viewBox') ?? '0 0 18 18';
  // Drawn as the only thing in the file; its neighbours stay for the gradients and clips that it may refer to.
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box}">${root.innerHTML}<use href="#${chosen.id}"/></svg>`;
}
