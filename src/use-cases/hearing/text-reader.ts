import type { PromiseMade } from '../../domain/conversation/draft/hint';
import type { FoundFact } from '../../domain/conversation/facts/fact';
import { factsIn } from '../../domain/conversation/facts/find-facts';
import { ownPatterns } from '../../domain/conversation/facts/own-patterns';
import type { Language } from '../../domain/conversation/languages/language';
import { ownWords } from '../../domain/conversation/own-words';
import { promisesInText } from '../../domain/conversation/promises-in-text';

/** Reads what people wrote by the rules of one language; what costs time is read only once, however often it is asked about. */
export interface TextReader extends About {
  readonly language: Language;
  /** What the customer wrote themselves in a message. */
  readonly customersWords: (text: string) => string;
  /** What we wrote ourselves in a message. */
  readonly ourWords: (text: string) => string;
  /** What a text of the customer's own words tells. */
  readonly facts: (text: string) => readonly FoundFact[];
  /** What a text of our own words promises. */
  readonly promises: (text: string) => readonly PromiseMade[];
}

interface About {
  /** The customer's, by which their lines in a chat are known. */
  readonly name: string;
  /** The admin's own patterns of facts, one in a line; wrong ones find nothing. */
  readonly patterns: string;
}

export function textReader(language: Language, { name, patterns }: About): TextReader {
  const { facts } = language;
  const own = ownPatterns(patterns).patterns;
  return {
    ...{ language, name, patterns },
    customersWords: remembered((text) => ownWords(text, { name })),
    ourWords: remembered((text) => ownWords(text)),
    facts: remembered((text) => factsIn(text, [facts], own)),
    promises: (text) => promisesInText(text, facts),
  };
}

/** Somebody who types all day makes many texts. */
const MOST_REMEMBERED = 2000;

function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}
