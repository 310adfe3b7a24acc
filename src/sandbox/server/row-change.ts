/** The lists of the state that may be long, and are saved row by row. */
export const LONG_LISTS = ['users', 'organizations', 'tickets', 'comments', 'audits', 'custom_object_records'] as const;

/** A row that came, changed, or went. */
export interface RowChange {
  readonly list: (typeof LONG_LISTS)[number];
  readonly id: string | number;
  /** Missing where the row went. */
  readonly row?: object | undefined;
}
