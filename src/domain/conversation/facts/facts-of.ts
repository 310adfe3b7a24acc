import { isCustomersOwn, type Channel } from '../../customer/channel';
import type { TicketId } from '../../ids';
import type { Instant } from '../../time';
import type { Conversation } from '../conversation';
import { customersTurns } from '../customers-turns';
import type { Fact, FactKind, FoundFact } from './fact';
import { factKey } from './fact-key';
import type { FactWords } from './fact-words';
import { factsIn } from './find-facts';
import { masked } from './masked';
import type { OwnPattern } from './own-patterns';

/** A text in which a customer may have told us something. */
export interface FactSource {
  readonly ticket: TicketId;
  readonly channel: Channel;
  readonly at: Instant;
  /** The customer's own words alone: quoted history and signatures are taken out before. */
  readonly text: string;
  /**
   * `turn`: what the customer said. `description`: how the helpdesk opens a ticket, which is the customer's words in an e-mail,
   * a form or a chat, but a note of ours or of a bot's for messaging and phone.
   */
  readonly is: 'turn' | 'description';
}

const LONGEST_FIRST_WORDS = 60;
/** So far a phone's number or an address may reach that begins among the first words. */
const MOST_MASKED = 1000;

/** The most useful first: what an agent would have to ask for before anything else. */
const USE: readonly FactKind[] = [
  'order',
  'error',
  'tracking',
  'invoice',
  'own',
  'tried',
  'product',
  'time',
  'channel',
  'date',
  'phone',
  'address',
];

/** What the customer said on a ticket as sources; by `name` their lines in the transcript of a chat are known. */
export const factSources = (turns: Conversation, ticket: TicketId, name: string): readonly FactSource[] =>
  customersTurns(turns, name).map(({ channel, at, text }) => ({ ticket, channel, at, text, is: 'turn' }));

/** All that the customer told us in these sources, the newest first; what was told twice stands once, where it was told last. */
export function factsOf(
  sources: readonly FactSource[],
  words: readonly FactWords[],
  own: readonly OwnPattern[] = [],
  find = factsIn,
): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const source of [...sources].filter(isTheCustomers).sort((one, other) => other.at - one.at)) {
    const told = find(source.text, words, own);
    const where = whereOf(source, told);
    for (const found of told) {
      const key = factKey(found);
      if (!facts.has(key)) facts.set(key, { ...found, ...where });
    }
  }
  return [...facts.values()];
}

/** The same facts, the most useful first, and the newest first among equals. */
export function mostUsefulFirst(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((one, other) => USE.indexOf(one.kind) - USE.indexOf(other.kind) || other.at - one.at);
}

const isTheCustomers = ({ is, channel }: FactSource): boolean => is === 'turn' || isCustomersOwn(channel);

function whereOf({ ticket, channel, at, text }: FactSource, told: readonly FoundFact[]): Omit<Fact, keyof FoundFact> {
  return { ticket, channel, at, firstWords: firstWords(withMasked(text.slice(0, MOST_MASKED), told)) };
}

/** What is hidden until it is pressed stands in no quote beside it. */
function withMasked(text: string, told: readonly FoundFact[]): string {
  return told.reduce((rest, fact) => rest.replaceAll(fact.value, () => masked(fact)), text);
}

function firstWords(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_FIRST_WORDS)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_FIRST_WORDS) return line;
  const cut = line.slice(0, LONGEST_FIRST_WORDS - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).trimEnd()}…`;
}
