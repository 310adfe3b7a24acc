import type { FieldBoard, OptionList } from '../fields/field-board';
import type { PathArgument } from '../zaf-host/api-path';
import { ApiUnavailable, type Surface } from '../zaf-host/surface';
import { textFrom } from './values-of-apps';

type Family = 'ticketFields' | 'userFields' | 'organizationFields';
type Verb = 'show' | 'hide' | 'toggle' | 'enable' | 'disable';
const VERBS: readonly Verb[] = ['show', 'hide', 'toggle', 'enable', 'disable'];
const LISTS: readonly OptionList[] = ['optionValues', 'optionGroups'];

/** `ticketFields:priority.hide` and its kin: what an app can learn of the fields, and how it can make them look. */
export function fieldSurface(family: Family, board: FieldBoard): Surface {
  return {
    values: { [family]: () => board.all() },
    lookups: { [family]: (name) => board.find(name) },
    setters: { [`${family}.label`]: (label, [name]) => alter(board, name, { label: textFrom(label) }) },
    actions: Object.fromEntries(
      VERBS.flatMap((verb) => [fieldAction(family, board, verb), ...optionActions(family, board, verb)]),
    ),
  };
}

type Action = readonly [string, Surface['actions'][string]];

function fieldAction(family: Family, board: FieldBoard, verb: Verb): Action {
  return [
    `${family}.${verb}`,
    (_, [name]) => alter(board, name, changeBy(verb, board.find(String(name))?.isVisible === true)),
  ];
}

function optionActions(family: Family, board: FieldBoard, verb: Verb): Action[] {
  return LISTS.map((list) => [
    `${family}.${list}.${verb}`,
    (_, [name, key = '']) => {
      const option = board.option(String(name), list, key);
      if (option === undefined) throw new ApiUnavailable('is not an option of this field');
      board.alterOption(String(name), list, option, changeBy(verb, option.isVisible));
    },
  ]);
}

function alter(board: FieldBoard, name: PathArgument | undefined, change: Parameters<FieldBoard['alter']>[1]): void {
  if (!board.alter(String(name), change)) throw new ApiUnavailable('is not a field');
}

function changeBy(verb: Verb, isVisible: boolean) {
  switch (verb) {
    case 'show':
      return { isVisible: true };
    case 'hide':
      return { isVisible: false };
    case 'toggle':
      return { isVisible: !isVisible };
    case 'enable':
      return { isEnabled: true };
    case 'disable':
      return { isEnabled: false };
  }
}
