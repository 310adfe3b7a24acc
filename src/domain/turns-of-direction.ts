/** Embeddings, overrides and isolates, of which a left-over one turns round what stands behind it; marks turn nothing. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** The same text without signs that turn the direction in which it is read, and could make it seem to say something else. */
export const withoutTurns = (text: string): string => text.replace(TURNS, '');
