import type { Story } from './story';
import { bereaved } from './stories/bereaved';
import { bereavedSon } from './stories/bereaved-son';
import { chatTranscript } from './stories/chat-transcript';
import { colleagues } from './stories/colleagues';
import { confused } from './stories/confused';
import { deleted } from './stories/deleted';
import { doubleCharge } from './stories/double-charge';
import { followUp } from './stories/follow-up';
import { grateful } from './stories/grateful';
import { informal } from './stories/informal';
import { japanese } from './stories/japanese';
import { leaving } from './stories/leaving';
import { markup } from './stories/markup';
import { nameless } from './stories/nameless';
import { newcomer } from './stories/newcomer';
import { nineYears } from './stories/nine-years';
import { noHeat } from './stories/no-heat';
import { notOurFault } from './stories/not-our-fault';
import { oneSorry } from './stories/one-sorry';
import { overduePromise } from './stories/overdue-promise';
import { patternBombs } from './stories/pattern-bombs';
import { rightToLeft } from './stories/right-to-left';
import { suspended } from './stories/suspended';
import { threeTimes } from './stories/three-times';
import { unanswered } from './stories/unanswered';
import { wholesale } from './stories/wholesale';
import { worried } from './stories/worried';

/**
 * The tickets that documents link to: 101 charged twice (German, furious), 102 asked three times on three channels
 * (102, 106, 107), 103 full of thanks, 104 newcomer, 105 bereaved. Then 110 in touch for nine years, 160 people in copy
 * and 300 more behind it, 170 no name, 175 HTML and script, 180 right to left and messaging, 185 closed, 186 its
 * follow-up, 195 suspended, 198 deleted, 200 an agent asks, 130 one very long message.
 *
 * How words read: 210 angry about one machine on three channels (210, 211, 212; German), 213 worried (German), 215 confused,
 * 217 disappointed and leaving, 219 a calm question and 220 thanks (German, du), 214 two apologies sent (German), 216 a short
 * wait, 218 messaging with an overdue promise, 221 the weather's fault, 222 triage tags, 223 made to slow patterns down, 224 a chat
 * and its transcript, 225 confused (German, du), 226 worried, 227 two apologies sent, 228 one apology and a lost parcel, 229 a long wait and no
 * answer (German), 230 bereaved (German).
 *
 * Courtesy calls: 103 agreed and told where she lives, 215 agreed and nobody knows his time zone, 217 does not want to be called, 190
 * lives in Tokyo and was never asked.
 */
export const stories: readonly Story[] = [
  doubleCharge,
  threeTimes,
  grateful,
  newcomer,
  bereaved,
  nineYears,
  wholesale,
  nameless,
  markup,
  rightToLeft,
  followUp,
  japanese,
  suspended,
  deleted,
  colleagues,
  noHeat,
  worried,
  confused,
  leaving,
  overduePromise,
  informal,
  notOurFault,
  patternBombs,
  chatTranscript,
  oneSorry,
  unanswered,
  bereavedSon,
];
