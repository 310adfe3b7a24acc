import { Observable } from './observable';

export type ColorScheme = 'light' | 'dark';

const KEY = 'sandbox-color-scheme';

/** Light or dark, remembered in this browser; `?scheme=dark` in the address goes before what is remembered. */
export function rememberedColorScheme({ location, localStorage }: Window): Observable<ColorScheme> {
  const wished = new URLSearchParams(location.search).get('scheme') ?? localStorage.getItem(KEY);
  const scheme = new Observable<ColorScheme>(wished === 'dark' ? 'dark' : 'light');
  scheme.watch((value) => localStorage.setItem(KEY, value));
  return scheme;
}
