import { isOwnField, type TicketField } from '../../rows/ticket-field';
import type { CustomFieldValue, Ticket } from '../../state';

type Values = ReadonlyMap<number, CustomFieldValue>;

interface Tagged {
  readonly tags: readonly string[];
  readonly values: Values;
}

interface Asked {
  readonly tags?: readonly string[];
  readonly values: Values;
}

/**
 * The tags and values of a ticket as they are after a change of either: the options chosen in a field are tags of the
 * ticket, so a value brings its tags and takes the former ones away, and a tag that comes or goes changes the value.
 */
export function inStep(before: Ticket, asked: Asked, fields: readonly TicketField[]): Tagged {
  const present = new Map(before.custom_fields.map(({ id, value }) => [id, value]));
  const start: Tagged = { tags: asked.tags ?? before.tags, values: new Map([...present, ...asked.values]) };
  return fields
    .filter((field) => isOwnField(field) && field.active)
    .reduce((after, field) => {
      const value = present.get(field.id) ?? null;
      if (asked.values.has(field.id)) return withTagsOf(field, value, after);
      return asked.tags === undefined ? after : withValueOf(field, value, after);
    }, start);
}

function withTagsOf(field: TicketField, former: CustomFieldValue, { tags, values }: Tagged): Tagged {
  const wanted = tagsOf(field, values.get(field.id) ?? null);
  const going = new Set([...optionTags(field), ...tagsOf(field, former)]);
  const kept = tags.filter((tag) => wanted.includes(tag) || !going.has(tag));
  return { tags: [...new Set([...kept, ...wanted])], values };
}

function withValueOf(field: TicketField, former: CustomFieldValue, after: Tagged): Tagged {
  if (optionTags(field).length === 0) return after;
  const told = valueTold(field, former, new Set(after.tags));
  const isSame = JSON.stringify(told) === JSON.stringify(former);
  return isSame ? after : { ...after, values: new Map([...after.values, [field.id, told]]) };
}

/** Every tag that the field can bring. */
function optionTags({ type, tag, custom_field_options = [] }: TicketField): string[] {
  if (type === 'checkbox') return tag ? [tag] : [];
  return type === 'tagger' || type === 'multiselect' ? custom_field_options.map(({ value }) => value) : [];
}

function tagsOf(field: TicketField, value: CustomFieldValue): string[] {
  if (field.type === 'checkbox') return value === true ? optionTags(field) : [];
  const isChosen = field.type === 'tagger' || field.type === 'multiselect';
  return isChosen && value !== null ? [value].flat().map(String) : [];
}

/** What the tags say of the field. Of several options a drop-down shows its own, or else the first. */
function valueTold(field: TicketField, value: CustomFieldValue, tags: ReadonlySet<string>): CustomFieldValue {
  const chosen = optionTags(field).filter((tag) => tags.has(tag));
  if (field.type === 'checkbox') return chosen.length > 0 || (value === null ? null : false);
  if (field.type === 'multiselect') return chosen.length > 0 ? chosen : null;
  return chosen.find((tag) => tag === value) ?? chosen[0] ?? null;
}
