import type { Story } from './story';
import { bereaved } from './stories/bereaved';
import { colleagues } from './stories/colleagues';
import { deleted } from './stories/deleted';
import { doubleCharge } from './stories/double-charge';
import { followUp } from './stories/follow-up';
import { grateful } from './stories/grateful';
import { japanese } from './stories/japanese';
import { markup } from './stories/markup';
import { nameless } from './stories/nameless';
import { newcomer } from './stories/newcomer';
import { nineYears } from './stories/nine-years';
import { rightToLeft } from './stories/right-to-left';
import { suspended } from './stories/suspended';
import { threeTimes } from './stories/three-times';
import { wholesale } from './stories/wholesale';

/**
 * The tickets that documents link to: 101 charged twice (German, furious), 102 asked three times on three channels
 * (102, 106, 107), 103 full of thanks, 104 newcomer, 105 bereaved. Then 110 in touch for nine years, 160 people in copy
 * and 300 more behind it, 170 no name, 175 HTML and script, 180 right to left and messaging, 185 closed, 186 its
 * follow-up, 195 suspended, 198 deleted, 200 an agent asks, 130 one very long message.
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
];
