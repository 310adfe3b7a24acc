import { useMemo } from 'react';
import { sorriesIn } from '../../../domain/conversation/draft/acts-in';
import { ownWords } from '../../../domain/conversation/own-words';
import { promisesIn } from '../../../domain/conversation/promises';
import { languageOf } from '../../../domain/conversation/spoken-language';
import type { TicketId } from '../../../domain/ids';
import type { Said } from '../../../ports/ticket-words';
import type { Heard } from '../../../use-cases/hearing/heard';
import { latestContacts } from '../../../use-cases/hearing/latest-contacts';
import { readTicketMood } from '../../../use-cases/hearing/read-ticket-mood';
import { spotRepeats } from '../../../use-cases/hearing/spot-repeats';
import { factsOn, tellFacts } from '../../../use-cases/hearing/tell-facts';
import { textReader } from '../../../use-cases/hearing/text-reader';
import { ourTurns, sourcesIn } from '../../../use-cases/hearing/texts-heard';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import type { Hearing } from '../../hearing';
import { useLanguage } from '../../hooks/use-language';
import type { TicketMarks } from '../../hooks/use-marks';
import { usePastWords } from '../../hooks/use-past-words';
import { useReadTexts } from '../../hooks/use-read-texts';
import { useServices } from '../../Services';

/** Puts together what the customer's words tell, anew whenever something is said. */
export function useHeard(hearing: Hearing, place: TicketAtHand, said: Said, marks: TicketMarks): Heard {
  const { customer } = place;
  const customerTexts = useMemo(() => textsOf(said, customer.name), [said, customer.name]);
  const tag = languageOf(customerTexts.slice(-3).join('\n'), customer.locale);
  const found = useLanguage(hearing, tag);
  const language = found === 'none' ? undefined : found;
  const mood = useMemo(
    () =>
      found === undefined
        ? undefined
        : readTicketMood(said, { language, customer, isNotSo: (words) => marks.has(`not-so ${words}`) }),
    [said, found, language, customer, marks.has],
  );
  const apologies = useMemo(() => (language ? sorriesIn(repliesIn(said), language.draft) : []), [language, said]);
  const told = useTold(hearing, { place, said, marks, language });
  return useMemo(
    () => ({ ...told, customerTexts, tag, apologies, ...(mood ? { mood } : {}), ...(language ? { language } : {}) }),
    [told, customerTexts, tag, apologies, mood, language],
  );
}

interface AboutTold {
  readonly place: TicketAtHand;
  readonly said: Said;
  readonly marks: TicketMarks;
  readonly language: Heard['language'];
}

/** What takes longer: every text is read once, a few a frame. */
function useTold(
  hearing: Hearing,
  { place, said, marks, language }: AboutTold,
): Pick<Heard, 'facts' | 'promises' | 'repeat' | 'reader'> {
  const { ticket, customer, contacts, zone } = place;
  const { name } = customer;
  const { now } = useServices();
  const past = usePastWords(hearing.past, { contacts, current: ticket, customer: customer.id });
  const listed = useMemo(() => latestContacts(contacts), [contacts]);
  const patterns = hearing.wishes.factPatterns;
  const reader = useMemo(() => language && textReader(language, { name, patterns }), [language, name, patterns]);
  const { conversation } = said;
  const texts = useMemo(() => ({ ticket, conversation, listed, past }), [ticket, conversation, listed, past]);
  const read = useReadTexts(texts, reader);
  const told = useMemo(() => {
    if (!language || !reader) return { facts: [], promises: [] };
    const sources = sourcesIn(read, reader);
    const known = { words: language.facts, reader };
    return {
      facts: tellFacts(sources, known, { ticket, now: now() }),
      promises: promisesIn(ourTurns(read, reader), language.facts, { now: now(), zone, find: reader.promises }),
      factsOn: (on: TicketId) => factsOn(on, sources, known),
      reader,
    };
  }, [language, reader, read, ticket, zone, now]);
  return useMemo(() => {
    const { factsOn: find, ...rest } = told;
    const isAnother = (other: number) => marks.has(`not the same ${other}`);
    const repeat =
      ticket === undefined || !find ? undefined : spotRepeats(ticket, { contacts: listed, factsOn: find, isAnother });
    return repeat ? { ...rest, repeat } : rest;
  }, [told, ticket, listed, marks.has]);
}

function textsOf({ conversation }: Said, name: string): readonly string[] {
  return conversation
    .filter(({ by, isPublic }) => by === 'customer' && isPublic)
    .map(({ text }) => ownWords(text, [], name))
    .filter((text) => text !== '');
}

const repliesIn = ({ conversation }: Said): readonly string[] =>
  conversation.filter(({ by, isPublic }) => by === 'us' && isPublic).map(({ text }) => ownWords(text));
