import type { SandboxState } from '../state';
import type { MacroAction } from './macro';
import type { ViewConditions } from './view';

/** A trigger or an automation: what is to be done to which tickets. The sandbox keeps them and never carries them out. */
export interface BusinessRule {
  readonly id: number;
  title: string;
  description: string | null;
  active: boolean;
  position: number;
  conditions: ViewConditions;
  actions: readonly MacroAction[];
  /** Of triggers. */
  category_id: string | null;
  readonly restriction: null;
  readonly created_at: string;
  updated_at: string;
}

export type RuleList = 'triggers' | 'automations';

export function businessRulesOf(list: RuleList, state: SandboxState): BusinessRule[] {
  return (state[list] ??= []);
}
