import type { Conversation } from '../../domain/conversation/conversation';
import { customersTurns } from '../../domain/conversation/customers-turns';
import { givesThanks } from '../../domain/conversation/gives-thanks';
import { factSources, type FactSource } from '../../domain/conversation/facts/facts-of';
import type { Contact } from '../../domain/customer/contact';
import type { PromiseToCustomer, TurnOn } from '../../domain/conversation/promises';
import type { TicketId } from '../../domain/ids';
import type { TextReader } from './text-reader';

/** What was said on another ticket. */
export interface PastTicket {
  readonly ticket: TicketId;
  readonly turns: Conversation;
}

/** All that a customer and we wrote, as far as it is known by now. */
export interface TextsHeard {
  /** Absent while the ticket is new. */
  readonly ticket?: TicketId | undefined;
  /** What was said on the ticket at hand. */
  readonly conversation: Conversation;
  /** The customer's latest tickets. */
  readonly listed: readonly Contact[];
  /** Tickets whose comments are known, too. */
  readonly past: readonly PastTicket[];
}

/** The texts in which the customer may have told us something. */
export function sourcesIn(texts: TextsHeard, reader: TextReader): readonly FactSource[] {
  const { ticket, conversation, past } = texts;
  const sources = (turns: Conversation, on: TicketId) => factSources(turns, on, reader.name);
  const inList = unread(texts).map((contact): FactSource => {
    const { channel, at } = contact;
    return { ticket: contact.ticket, channel, at, text: wordsOfContact(contact, reader), is: 'description' };
  });
  return [
    ...(ticket === undefined ? [] : sources(conversation, ticket)),
    ...inList,
    ...past.flatMap((each) => sources(each.turns, each.ticket)),
  ];
}

/**
 * What we wrote to the customer here and on other tickets, oldest first, without what we quoted. Who has called a ticket's outcome good
 * waits for nothing that was said there.
 */
export function ourOpenTurns(
  { ticket, conversation, past, listed }: TextsHeard,
  reader: TextReader,
): readonly TurnOn[] {
  const isContent = (on: TicketId) =>
    listed.some(({ ticket, satisfaction }) => ticket === on && satisfaction === 'good');
  return [
    ...past.flatMap((each) => (isContent(each.ticket) ? [] : saidOn(each.ticket, each.turns))),
    ...saidOn(ticket, conversation),
  ]
    .filter(({ by, isPublic }) => by === 'us' && isPublic)
    .map((turn) => ({ ...turn, text: reader.ourWords(turn.text) }))
    .sort((one, other) => one.at - other.at);
}

const saidOn = (ticket: TicketId | undefined, turns: Conversation): readonly TurnOn[] =>
  ticket === undefined ? turns : turns.map((turn) => ({ ...turn, ticket }));

/** Whether the customer thanked us on the same ticket when it was due already: nobody does for what never came. */
export function isThankedFor({ ticket, due }: PromiseToCustomer, texts: TextsHeard, reader: TextReader): boolean {
  const turns = [{ ticket: texts.ticket, turns: texts.conversation }, ...texts.past].find(
    (each) => each.ticket === ticket,
  )?.turns;
  return customersTurns(turns ?? [], reader.name).some(
    ({ at, text }) => at > due && givesThanks(text, reader.language),
  );
}

/** What the customer wrote themselves on the ticket at hand, oldest first. */
export const customersTexts = (conversation: Conversation, name: string): readonly string[] =>
  customersTurns(conversation, name).map(({ text }) => text);

/** What we wrote to the customer on the ticket at hand, oldest first. */
export const ourReplies = (conversation: Conversation, { ourWords }: TextReader): readonly string[] =>
  conversation.filter(({ by, isPublic }) => by === 'us' && isPublic).map(({ text }) => ourWords(text));

/** Those of the list whose comments are not known. */
const unread = ({ ticket, listed, past }: TextsHeard): readonly Contact[] =>
  listed.filter((contact) => contact.ticket !== ticket && !past.some((each) => each.ticket === contact.ticket));

const wordsOfContact = ({ subject, said }: Contact, reader: TextReader): string =>
  [subject, reader.customersWords(said ?? '')].join('\n');
