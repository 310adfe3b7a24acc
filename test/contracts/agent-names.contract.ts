/* eslint-disable jest/no-export -- one suite for every adapter is what this file is for */
import { agentId } from '../../src/domain/ids';
import type { AgentNames } from '../../src/ports/agent-names';

/** Who is in the team; a third agent was deleted, and a fourth is nobody. */
export const TEAM = new Map([
  [agentId(11), 'anna'],
  [agentId(12), 'bert'],
]);
export const DELETED = agentId(15);
export const NOBODY = agentId(999);

/** What everybody keeps who knows what agents are called. */
export function agentNamesContract(name: string, open: () => Promise<AgentNames>) {
  describe(`${name} knows what agents are called`, () => {
    test('each that is asked for is named, and nobody else', async () => {
      const names = await open();

      expect(await names.namesOf([agentId(12), agentId(11)])).toEqual(TEAM);
      expect(await names.namesOf([agentId(12)])).toEqual(new Map([[agentId(12), 'bert']]));
    });

    test('whoever was deleted or is not known has no name', async () => {
      const names = await open();

      expect(await names.namesOf([DELETED, agentId(11), NOBODY])).toEqual(new Map([[agentId(11), 'anna']]));
    });

    test('of nobody there are no names', async () => {
      expect(await (await open()).namesOf([])).toEqual(new Map());
    });
  });
}
