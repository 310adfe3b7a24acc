/** One text in the browser's local storage, which all frames of the app share. */
export interface KeptText {
  readonly load: () => string | undefined;
  readonly save: (text: string) => void;
}

/** @param report hears of browsers that refuse storage to frames; then nothing is kept. */
export function keptText(key: string, report: (error: unknown) => void): KeptText {
  const attempt = <Value>(act: () => Value): Value | undefined => {
    try {
      return act();
    } catch (error) {
      report(error);
      return undefined;
    }
  };
  return {
    load: () => attempt(() => localStorage.getItem(key)) ?? undefined,
    save: (text) => attempt(() => localStorage.setItem(key, text)),
  };
}
