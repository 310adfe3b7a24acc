import type { Macro, MacroAction } from '../server/rows/macro';
import { unwrapped } from './text';

/** What is told of a macro; the rest is as usual. */
export type ToldMacro = Pick<Macro, 'title' | 'description' | 'actions'> &
  Partial<Pick<Macro, 'active' | 'restriction'>>;

export function says(text: string): MacroAction {
  return { field: 'comment_value', value: unwrapped(text) };
}
