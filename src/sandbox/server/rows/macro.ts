import type { SandboxState } from '../state';
import type { Restriction } from './restriction';

export interface MacroAction {
  readonly field: string;
  readonly value: string | readonly string[] | null;
}

export interface Macro {
  readonly id: number;
  /** `Category::Title`; the categories are read out of it. */
  title: string;
  description: string | null;
  active: boolean;
  position: number;
  actions: readonly MacroAction[];
  restriction: Restriction | null;
  readonly created_at: string;
  updated_at: string;
}

export function macrosOf(state: SandboxState): Macro[] {
  return (state.macros ??= []);
}
