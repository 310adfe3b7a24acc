import { useEffect, useState } from 'react';
import { agentId, type AgentId } from '../../domain/ids';
import { useServices } from '../Services';
import { whenIdle } from './when-idle';

export type Names = ReadonlyMap<AgentId, string>;

/** What these agents are called, asked for once the page has nothing else to do; whoever is not known, or not yet, has no name. */
export function useAgentNames(agents: readonly AgentId[]): Names {
  const { agentNames, report } = useServices();
  const [names, setNames] = useState<Names>(new Map());
  const asked = [...new Set(agents)].join(' ');
  useEffect(() => {
    if (asked === '') return undefined;
    let isOver = false;
    const ask = async () => {
      const found = await (await agentNames()).namesOf(asked.split(' ').map((id) => agentId(Number(id))));
      if (!isOver) setNames(found);
    };
    const stop = whenIdle(() => void ask().catch(report));
    return () => {
      isOver = true;
      stop();
    };
  }, [agentNames, asked, report]);
  return names;
}
