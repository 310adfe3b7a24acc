import { useEffect, useRef, useState } from 'react';

const WRONG = ':is(input, select, textarea)[aria-invalid="true"], fieldset[aria-describedby] input';

/** The keyboard goes on in a form that has opened, and after each press at the first field that is wrong. Told of a press by what it answers. */
export function useFormFocus() {
  const form = useRef<HTMLFormElement>(null);
  const [presses, setPresses] = useState(0);
  useEffect(() => {
    if (!form.current) return;
    const field = presses === 0 ? firstField(form.current) : form.current.querySelector<HTMLElement>(WRONG);
    field?.focus();
  }, [presses]);
  return [form, () => setPresses((before) => before + 1)] as const;
}

/** Of one choice it is what is chosen already, as the keyboard would find it. */
function firstField(form: HTMLFormElement): HTMLElement | undefined {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  const [first] = fields;
  // Where there is nothing to fill in, there is leaving it.
  if (!first) return form.querySelector('button') ?? undefined;
  if (first.type !== 'radio') return first;
  return fields.find(({ type, name, checked }) => type === 'radio' && name === first.name && checked) ?? first;
}
