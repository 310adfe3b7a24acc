import type { Occasion } from './occasion';

/** By what a card is for, the reasons of those that the settings begin with; an apology may have several. */
const FITTING: Readonly<Record<Occasion, string>> = {
  apology: '',
  thanks: 'thanks',
  sympathy: 'hard',
  congratulation: 'occasion',
  welcome: 'occasion',
  anniversary: 'occasion',
  'just-because': 'kind',
};

/** The id of the reason that fits what a card is for; empty where the admin's list has none. */
export function reasonFor(occasion: Occasion, listed: readonly { readonly id: string }[]): string {
  const fitting = FITTING[occasion];
  return listed.some(({ id }) => id === fitting) ? fitting : '';
}
