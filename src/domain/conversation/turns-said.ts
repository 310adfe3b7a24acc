import { isCustomersOwn, type Channel } from '../customer/channel';
import { chatLinesOf } from './chat-transcript';
import type { Conversation, Turn } from './conversation';
import { folded } from './our-lines';

/**
 * The turns of a ticket that somebody said: without a description that is nobody's own words, and without the transcript of a chat
 * whose lines all stand there as turns already.
 * @param hasBeginning Whether the first of the turns is the description; of a long ticket only the latest may be known.
 */
export function turnsSaid(turns: Conversation, channel: Channel, hasBeginning = true): Conversation {
  const isDescribed = hasBeginning && !isCustomersOwn(channel);
  return withoutRepeatedTranscripts(isDescribed ? turns.slice(1) : turns);
}

function withoutRepeatedTranscripts(turns: Conversation): Conversation {
  const transcripts = new Map<Turn, readonly string[]>();
  const said = new Set<string>();
  for (const turn of turns.filter(({ isPublic }) => isPublic)) {
    const lines = turn.text.split('\n');
    const transcript = chatLinesOf(lines);
    if (transcript) transcripts.set(turn, transcript);
    else lines.forEach((line) => said.add(folded(line)));
  }
  const isSaid = (line: string) => said.has(folded(line)) || line.trim() === '';
  return turns.filter((turn) => transcripts.get(turn)?.every(isSaid) !== true);
}
