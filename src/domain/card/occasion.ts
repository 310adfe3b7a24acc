/** Why somebody gets a card, in the order in which an agent reads them. */
export const OCCASIONS = [
  'apology',
  'thanks',
  'sympathy',
  'congratulation',
  'welcome',
  'anniversary',
  'just-because',
] as const;

export type Occasion = (typeof OCCASIONS)[number];

const QUIET: ReadonlySet<Occasion> = new Set(['sympathy', 'apology']);

/** Whether its cards are bright and glad, which nobody wants who has just lost somebody. */
export const isCheerful = (occasion: Occasion): boolean => !QUIET.has(occasion);
