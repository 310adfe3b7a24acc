/** What a form can say; objects within become `outer[inner]`. */
export interface FormFields {
  readonly [name: string]: string | number | boolean | FormFields;
}

/** The fields as Stripe reads them, in a body or behind a question mark. */
export function formOf(fields: FormFields): string {
  return new URLSearchParams(pairsIn(fields)).toString();
}

function pairsIn(fields: FormFields, outer?: string): string[][] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const key = outer === undefined ? name : `${outer}[${name}]`;
    return typeof value === 'object' ? pairsIn(value, key) : [[key, String(value)]];
  });
}
