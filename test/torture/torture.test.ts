import fc from 'fast-check';
import { runSchedule } from './run-schedule';
import { schedule, sharingSchedule, type Schedule } from './schedule';

const RUNS = Number(process.env.TORTURE_RUNS ?? 10_000);
/** The same schedules each time, so that a red test is somebody's change; `npm run torture` goes on to new ones. */
const SEED = Number(process.env.TORTURE_SEED ?? 20_261_122);

const PARAMETERS = { numRuns: RUNS, seed: SEED };

async function expectNoViolation(chosen: Schedule): Promise<void> {
  const { violation, story } = await runSchedule(chosen);
  if (violation !== undefined) throw new Error(`${violation}\n${story(150)}`);
}

test('whatever the network, the clocks and the people do, the ledger keeps its promises', async () => {
  await fc.assert(fc.asyncProperty(schedule, expectNoViolation), PARAMETERS);
}, 3_600_000);

test('where the store keeps positions apart only after a second, the promises are kept, too', async () => {
  await fc.assert(fc.asyncProperty(sharingSchedule, expectNoViolation), {
    ...PARAMETERS,
    numRuns: Math.ceil(RUNS / 20),
  });
}, 3_600_000);

test('a store that writes two entries at one position and says nothing is found out', async () => {
  const careless = schedule.map((chosen) => ({ ...chosen, traits: { ...chosen.traits, apartness: 'never' as const } }));

  const { failed } = await fc.check(fc.asyncProperty(careless, expectNoViolation), {
    numRuns: 1000,
    endOnFailure: true,
  });

  expect(failed).toBe(true);
});
