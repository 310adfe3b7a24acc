import Sequencer from '@jest/test-sequencer';

/** The simulation of the ledger takes as long as half of everything else, so one worker begins with it. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => path.includes('/test/torture/');
    return [...super.sort(tests)].sort((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}
