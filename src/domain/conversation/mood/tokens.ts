export interface Token {
  readonly kind: 'word' | 'emoji' | 'pause' | 'end';
  /** Lower case, straight apostrophes, letters that stand three times or more in a row once. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** In capitals, stretched ("sooo") or, at a sentence's end, with more than one exclamation mark. */
  readonly isLoud: boolean;
}

const TOKEN =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*|\p{N}+[\p{L}]*(?:-\p{L}+)*)|([:;=]-?[()DP/|]|<\/?3|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})*)|([.!?…]+|\n[^\S\n]*\n)|[,;:()"„“”–—]/gu;
const STRETCHED = /(\p{L})\1{2,}/gu;
const LOUD_END = /!{2}|\?!|!\?|\?{3}/;

/** The words, emoji and pauses of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const found = Array.from(text.matchAll(TOKEN), (match) => tokenOf(match));
  return isAllCapitals(found)
    ? found.map((token) => ({ ...token, isLoud: token.kind !== 'word' && token.isLoud }))
    : found;
}

function tokenOf(match: RegExpExecArray): Token {
  const [all, word, emoji, ending] = match;
  const place = { start: match.index, end: match.index + all.length };
  if (word !== undefined) return { kind: 'word', ...place, ...heard(word) };
  if (emoji !== undefined) return { kind: 'emoji', word: emoji, ...place, isLoud: false };
  if (ending !== undefined)
    return { kind: 'end', word: ending.includes('?') ? '?' : '.', ...place, isLoud: LOUD_END.test(ending) };
  return { kind: 'pause', word: ',', ...place, isLoud: false };
}

function heard(text: string): Pick<Token, 'word' | 'isLoud'> {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const word = lower.replace(STRETCHED, '$1');
  return { word, isLoud: word !== lower || isCapital(text) };
}

function isCapital(text: string): boolean {
  return text.length > 2 && /^\p{Lu}+$/u.test(text);
}

/** Somebody who always writes in capitals does not raise their voice by it. */
function isAllCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length > 0 && words.every(({ isLoud, word }) => isLoud || word.length <= 2);
}
