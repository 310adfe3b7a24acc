import { err, ok, type Result } from '../../result';

/** A kind of number that only this company has, such as a membership card's. */
export interface OwnPattern {
  readonly name: string;
  readonly expression: RegExp;
}

/** Why a line of the setting is not a pattern. */
export type PatternFault =
  | 'no-equals-sign'
  | 'no-name'
  | 'name-too-long'
  | 'name-twice'
  | 'pattern-too-long'
  | 'pattern-too-short'
  | 'any-number'
  | 'bracket-not-closed'
  | 'bracket-in-bracket'
  | 'character-not-allowed'
  | 'too-many-patterns';

/** One wrong line, counted from 1. */
interface WrongLine {
  readonly line: number;
  readonly text: string;
  readonly fault: PatternFault;
}

/** What a setting holds: the patterns that are some, and the lines that are none. */
export interface OwnPatterns {
  readonly patterns: readonly OwnPattern[];
  readonly wrong: readonly WrongLine[];
}

const MOST_PATTERNS = 20;
const LONGEST_NAME = 40;
const LONGEST_PATTERN = 40;
const FEWEST_SIGNS = 3;
/** Shorter numbers are prices, years and amounts. */
const FEWEST_DIGITS = 6;

/**
 * The admin's own patterns from a setting: one `Name = pattern` a line, where `#` stands for a digit, `@` for a letter and
 * `[…]` for a part that may be missing; other letters, digits, spaces and `-_/.:+` stand for themselves, in any case. Empty
 * lines do not count. A wrong line takes nothing from the others; all of them are told at once.
 */
export function ownPatterns(setting: string): OwnPatterns {
  const patterns = new Map<string, OwnPattern>();
  const wrong: WrongLine[] = [];
  setting.split('\n').forEach((text, index) => {
    if (text.trim() === '') return;
    const made = patternOf(text, patterns);
    if (made.ok) patterns.set(made.value.name.toLowerCase(), made.value);
    else wrong.push({ line: index + 1, text: text.trim(), fault: made.error });
  });
  return { patterns: [...patterns.values()], wrong };
}

// Not regular expressions: whether one of those can hold the page is hard to tell, and few admins write them. This notation has
// no repetition, so every pattern is tried at most once at each place, for at most as many characters as it has.
function patternOf(line: string, known: ReadonlyMap<string, OwnPattern>): Result<OwnPattern, PatternFault> {
  const equals = line.indexOf('=');
  if (equals < 0) return err('no-equals-sign');
  const name = line.slice(0, equals).trim();
  const pattern = line.slice(equals + 1).trim();
  const fault = faultOfName(name, known) ?? faultOfPattern(pattern);
  return fault ? err(fault) : ok({ name, expression: expressionOf(pattern) });
}

function faultOfName(name: string, known: ReadonlyMap<string, OwnPattern>): PatternFault | undefined {
  if (known.size >= MOST_PATTERNS) return 'too-many-patterns';
  if (name === '') return 'no-name';
  if (name.length > LONGEST_NAME) return 'name-too-long';
  return known.has(name.toLowerCase()) ? 'name-twice' : undefined;
}

function faultOfPattern(pattern: string): PatternFault | undefined {
  if (pattern.length > LONGEST_PATTERN) return 'pattern-too-long';
  if (!/^[\p{L}\p{Nd} #@_/.:+[\]-]*$/u.test(pattern)) return 'character-not-allowed';
  return faultOfBrackets(pattern) ?? faultOfRequired(pattern.replace(/\[[^\]]*\]/g, ''));
}

function faultOfBrackets(pattern: string): PatternFault | undefined {
  const brackets = pattern.replace(/[^[\]]/g, '');
  if (/^(?:\[\])*$/.test(brackets)) return undefined;
  return brackets.includes('[[') ? 'bracket-in-bracket' : 'bracket-not-closed';
}

/** Three signs, one of them a digit's, must always be there, or six where there are digits alone: anything less would find half of every text. */
function faultOfRequired(required: string): PatternFault | undefined {
  const signs = required.match(/[\p{L}\p{Nd}#@]/gu) ?? [];
  if (signs.length < FEWEST_SIGNS || !/[\p{Nd}#]/u.test(required)) return 'pattern-too-short';
  return signs.length < FEWEST_DIGITS && /^[# ]+$/.test(required) ? 'any-number' : undefined;
}

const MEANING: Readonly<Record<string, string>> = { '#': '\\p{Nd}', '@': '\\p{L}', '[': '(?:', ']': ')?' };

function expressionOf(pattern: string): RegExp {
  const source = Array.from(pattern, (sign) => MEANING[sign] ?? sign.replace(/[/.+]/, '\\$&')).join('');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');
}
