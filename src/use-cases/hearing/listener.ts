import type { Conversation } from '../../domain/conversation/conversation';
import { sorriesIn } from '../../domain/conversation/draft/acts-in';
import { givesThanks } from '../../domain/conversation/gives-thanks';
import type { Language } from '../../domain/conversation/languages/language';
import { readMood } from '../../domain/conversation/mood/read-mood';
import { ownClause } from '../../domain/conversation/phrases/own-clause';
import { promisesIn } from '../../domain/conversation/promises';
import { registerBetween } from '../../domain/conversation/register-between';
import { languageOf } from '../../domain/conversation/spoken-language';
import type { Said } from '../../ports/ticket-words';
import { checkReply, type AboutReply, type ReplyCheck } from './check-reply';
import { NOTHING_TOLD, type AroundTicket, type HeardHere, type Speaker, type Told } from './heard';
import { spotRepeats } from './spot-repeats';
import { factsOn, tellFacts } from './tell-facts';
import { textReader, type TextReader } from './text-reader';
import { customersTexts, isThankedFor, ourOpenTurns, ourReplies, sourcesIn } from './texts-heard';

/**
 * Listens to one ticket. Everything goes in and comes out as plain data, so that it can be done beside the screen: an answer may take its
 * time, and nobody who types waits for it.
 */
export interface Listener {
  /** Takes in what was said on the ticket at hand; what is asked after it is about that. */
  hear(said: Said, speaker: Speaker): Promise<HeardHere>;
  /** What was told and promised in what was taken in and in what is around it. Nothing in a language that is not ours. */
  tell(around: AroundTicket): Promise<Told>;
  /** What can be said of a reply to what was taken in. */
  check(draft: string, about: AboutReply): Promise<ReplyCheck>;
}

/** @param load the rules of a language; `undefined` for one that is not ours. */
export function listenerFor(load: (tag: string) => Promise<Language | undefined>): Listener {
  let said: Said | undefined;
  let reader: TextReader | undefined;
  return {
    hear: async (heard, speaker) => {
      const texts = customersTexts(heard.conversation, speaker.name);
      const tag = languageOf(texts.slice(-3).join('\n'), speaker.locale);
      const language = tag === undefined ? undefined : await load(tag);
      said = heard;
      reader = language && sameOr(reader, language, speaker);
      const mood = moodOf(heard, speaker, language);
      const thanks = language !== undefined && hasThanked(texts, heard.subject, language);
      return {
        mood,
        apologies: reader ? sorriesIn(ourReplies(heard.conversation, reader), reader.language.draft) : [],
        ...quoteIn(texts, { mood, hasThanked: thanks, language }),
        hasThanked: thanks,
        isOurLanguage: language !== undefined,
        ...(tag === undefined ? {} : { tag }),
      };
    },
    tell: async (around) => (said && reader ? told(said, reader, around) : NOTHING_TOLD),
    check: async (draft, about) => checkReply(draft, about, { said, reader }),
  };
}

/** What a reader has read is worth keeping for as long as it would read the same. */
function sameOr(reader: TextReader | undefined, language: Language, speaker: Speaker): TextReader {
  const isSame =
    reader?.language.tag === language.tag && reader.name === speaker.name && reader.patterns === speaker.patterns;
  return isSame ? reader : textReader(language, speaker);
}

interface Quoting extends Pick<HeardHere, 'mood' | 'hasThanked'> {
  readonly language: Language | undefined;
}

/** Those who thank us are quoted with their thanks, and nobody else is. */
function quoteIn(texts: readonly string[], { mood, hasThanked, language }: Quoting): Pick<HeardHere, 'quote'> {
  const evidence = mood.evidence.filter(({ shows }) => (shows === 'grateful') === hasThanked);
  const quote = language && ownClause(texts, evidence, language);
  return quote === undefined ? {} : { quote };
}

function hasThanked(texts: readonly string[], subject: string, language: Language): boolean {
  return givesThanks(texts.at(-1) ?? '', language, texts.length === 1 ? subject : '');
}

function moodOf({ conversation, tags }: Said, { name, locale, dismissed }: Speaker, language: Language | undefined) {
  // What they wrote before tells the language of "And?" better than their account does.
  const hint = language?.tag ?? locale;
  return readMood(conversation, {
    ...{ tags, name, dismissed: new Set(dismissed) },
    languages: new Map(language ? [[language.tag, language.mood]] : []),
    ...(hint === undefined ? {} : { localeHint: hint }),
  });
}

function told({ conversation }: Said, reader: TextReader, around: AroundTicket): Told {
  const { ticket, listed, past, zone, now, notTheSame } = around;
  const texts = { ticket, conversation, listed, past };
  const sources = sourcesIn(texts, reader);
  const repeat =
    ticket &&
    spotRepeats(ticket, {
      contacts: listed,
      factsOn: (on) => factsOn(on, sources, reader),
      isAnother: (other) => notTheSame.includes(other),
    });
  return {
    facts: tellFacts(sources, reader, { ticket, now }),
    promises: promisesIn(ourOpenTurns(texts, reader), reader.language.facts, { now, zone }).filter(
      (promise) => !isThankedFor(promise, texts, reader),
    ),
    ...(repeat ? { repeat } : {}),
    ...registerIn([conversation, ...past.map(({ turns }) => turns)], reader),
  };
}

/** What is said here counts before what was said on other tickets. */
function registerIn(conversations: readonly Conversation[], reader: TextReader): Pick<Told, 'register'> {
  for (const turns of conversations) {
    const theirs = customersTexts(turns, reader.name);
    const register = registerBetween(ourReplies(turns, reader), theirs, reader.language.draft);
    if (register) return { register };
  }
  return {};
}
