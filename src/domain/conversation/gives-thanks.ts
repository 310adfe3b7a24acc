import { hasSign, readText } from './draft/read-draft';
import type { Language } from './languages/language';
import { lexiconOf } from './mood/lexicon';
import { signsIn, type Sign } from './mood/signs';
import { isFeeling } from './mood/tally';
import { isReplySubject } from './reply-subject';

/** An afterthought is not what a letter is about. */
const POSTSCRIPT = /^[ \t]{0,8}p\.?\s?p?\.?\s?s\b[\s\S]*/imu;

type Words = Pick<Language, 'mood' | 'draft'>;

/**
 * Whether a customer thanks us for something, by their words and not by how warm they are. Only a text that asks for nothing does, but for
 * a question in a postscript; thanks that may be mere politeness count where it tells of no trouble, or where they are its subject.
 * @param subject of a text that is the ticket's first.
 */
export function givesThanks(text: string, words: Words, subject = ''): boolean {
  const letter = text.replace(POSTSCRIPT, '');
  if (asks(letter, words)) return false;
  const isAboutThanks = !isReplySubject(subject) && !subject.includes('?') && thanksIn(subject, words).length > 0;
  return isAboutThanks || thanksIn(letter, words).length > 0;
}

function asks(text: string, { draft }: Words): boolean {
  return readText(text, draft).some((sentence) => sentence.mark.includes('?') || hasSign(sentence, 'request'));
}

function thanksIn(text: string, { mood, draft }: Words): readonly Sign[] {
  const { signs } = signsIn(text, lexiconOf(mood));
  const isTroubled = signs.some(tellsTrouble);
  return signs.filter(
    ({ shows, words, isPolite }) => shows === 'grateful' && !(isPolite && isTroubled) && isThanks(words, draft),
  );
}

const isThanks = (words: string, draft: Words['draft']): boolean =>
  readText(words, draft).some(({ signs }) => signs.some(({ label }) => label.is === 'act' && label.act === 'thank'));

const tellsTrouble = ({ shows, besideProblem }: Sign): boolean =>
  !besideProblem && !isFeeling(shows) && shows !== 'bereaved';
