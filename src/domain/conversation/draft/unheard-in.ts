import type { EmpathyAct } from '../act';
import type { Mood } from '../mood/mood';
import { isSalutation } from './acts-in';
import { isUpset } from './chills-in';
import type { Answered } from './heavy-in';
import type { Hint } from './hint';
import { tellsOfTrouble } from './plain-request';
import { hasSign, type ReadSentence } from './read-draft';
import { touches } from './reflects';

/** What a draft says, and whether any of it is harmful or cold. */
interface Said {
  readonly sentences: readonly ReadSentence[];
  readonly acts: ReadonlySet<EmpathyAct>;
  readonly isHarsh: boolean;
}

const SHORTEST_REPLY = 6;
const ACKNOWLEDGING: readonly EmpathyAct[] = ['reflect', 'validate', 'apologise', 'sympathise'];

/** A trouble that the draft does not take up. */
export function unheardIn(said: Said, answered: Answered): readonly Hint[] {
  if (!hasSomethingToHear(answered, said.isHarsh)) return [];
  const length = said.sentences.reduce((sum, { words }) => sum + words.length, 0);
  const isReply = said.isHarsh || length >= SHORTEST_REPLY;
  return isReply && !isHeard(said, answered) ? [{ kind: 'acknowledge' }] : [];
}

/** Where the mood shows no trouble, somebody who came with more than a request has one to be heard if the draft is harsh besides. */
function hasSomethingToHear({ mood, asking }: Answered, isHarsh: boolean): boolean {
  if (isPlain(mood)) return true;
  if (mood.problem === 'some' || isUpset(mood)) return asking !== 'all';
  return isHarsh && tellsOfTrouble(asking) && !(mood.feeling === 'grateful' && mood.strength > 1);
}

function isPlain(mood: Mood): boolean {
  return mood.problem === 'serious' || mood.isBereaved || (isUpset(mood) && mood.strength > 1);
}

function isHeard({ sentences, acts, isHarsh }: Said, { theirs }: Answered): boolean {
  if (ACKNOWLEDGING.some((act) => acts.has(act))) return true;
  // Their name is theirs, too, but who greets them has not heard anything yet.
  const said = sentences.filter((sentence) => !isSalutation(sentence));
  return !isHarsh && said.some((sentence) => hasSign(sentence, 'heard') || touches(sentence, theirs));
}
