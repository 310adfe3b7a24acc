import { runInNewContext } from 'node:vm';
import { afinn111 } from 'afinn-111';
import shorterAfinn from '../../scripts/shorter-afinn.mjs';

test('the shorter list holds every word of the published one, and its rating', () => {
  const ratings: unknown = runInNewContext(shorterAfinn().replace('export const afinn111 =', ''));

  expect(JSON.parse(JSON.stringify(ratings))).toEqual(afinn111);
});
