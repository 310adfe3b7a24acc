import { useEffect, useRef, useState } from 'react';

const FIRST = 'input, select, textarea';
const WRONG = ':is(input, select, textarea)[aria-invalid="true"], fieldset[aria-describedby] input';

/** The keyboard goes on in a form that has opened, and after each press at the first field that is wrong. Told of a press by what it answers. */
export function useFormFocus() {
  const form = useRef<HTMLFormElement>(null);
  const [presses, setPresses] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(presses === 0 ? FIRST : WRONG)?.focus();
  }, [presses]);
  return [form, () => setPresses((before) => before + 1)] as const;
}
