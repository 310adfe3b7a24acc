import type { SandboxState } from '../state';
import type { Restriction } from './restriction';

export interface ViewCondition {
  readonly field: string;
  readonly operator: string;
  readonly value: string | readonly string[] | null;
}

export interface ViewConditions {
  readonly all: readonly ViewCondition[];
  readonly any: readonly ViewCondition[];
}

export interface ViewOutput {
  readonly columns: readonly string[];
  readonly group_by: string | null;
  readonly group_order: 'asc' | 'desc';
  readonly sort_by: string | null;
  readonly sort_order: 'asc' | 'desc';
}

export interface View {
  readonly id: number;
  title: string;
  description: string | null;
  active: boolean;
  position: number;
  conditions: ViewConditions;
  output: ViewOutput;
  restriction: Restriction | null;
  readonly created_at: string;
  updated_at: string;
}

export const NO_CONDITIONS: ViewConditions = { all: [], any: [] };

/** What a view shows where nobody chose. */
export const USUAL_OUTPUT: ViewOutput = {
  columns: ['status', 'description', 'requester', 'created', 'group', 'assignee'],
  group_by: null,
  group_order: 'asc',
  sort_by: 'created',
  sort_order: 'desc',
};

export function viewsOf(state: SandboxState): View[] {
  return (state.views ??= []);
}
