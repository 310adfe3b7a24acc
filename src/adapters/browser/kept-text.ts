/** One text in a storage of the browser's, which all frames of the app share. */
export interface KeptText {
  readonly load: () => string | undefined;
  readonly save: (text: string) => void;
}

/**
 * @param report hears of browsers that refuse storage to frames; then nothing is kept.
 * @param storage where it is kept, as a question since a browser may refuse even to name it.
 */
export function keptText(
  key: string,
  report: (error: unknown) => void,
  storage: () => Storage = () => localStorage,
): KeptText {
  const attempt = <Value>(act: () => Value): Value | undefined => {
    try {
      return act();
    } catch (error) {
      report(error);
      return undefined;
    }
  };
  return {
    load: () => attempt(() => storage().getItem(key)) ?? undefined,
    save: (text) => attempt(() => storage().setItem(key, text)),
  };
}
