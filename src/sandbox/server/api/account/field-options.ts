import * as v from 'valibot';
import type { FieldOption } from '../../rows/field-option';
import type { Sandbox } from '../../sandbox';
import { recordInvalid } from '../api-error';
import { idSchema, nameSchema } from '../people/people-schema';

export const optionsSchema = v.array(v.object({ id: v.exactOptional(idSchema), name: nameSchema, value: nameSchema }));
type OptionInput = v.InferOutput<typeof optionsSchema>[number];

/** The options as they are after a change: those that are not sent are gone, those without an id are new. */
export function fieldOptions(inputs: readonly OptionInput[], present: readonly FieldOption[], { world }: Sandbox) {
  const values = new Set(inputs.map(({ value }) => value));
  if (values.size < inputs.length) {
    const description = 'Custom field options: values must be unique';
    throw recordInvalid({ custom_field_options: [{ description, error: 'DuplicateValue' }] });
  }
  return inputs.map(({ id, name, value }) => {
    const known = present.find((option) => option.id === id || option.value === value);
    return { id: known?.id ?? world.nextId(), name, value };
  });
}

/** A drop-down without options is refused. */
export function checkHasOptions(inputs: readonly unknown[] | undefined): void {
  if (inputs !== undefined && inputs.length > 0) return;
  const description = 'Custom field options: cannot be blank';
  throw recordInvalid({ custom_field_options: [{ description, error: 'BlankValue' }] });
}

export function optionsJson(options: readonly FieldOption[]) {
  return options.map((option) => ({ ...option, raw_name: option.name, default: false }));
}
