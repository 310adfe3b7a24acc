/** Who may use a view or a macro; `null` for everybody. */
export type Restriction =
  | { readonly type: 'Group'; readonly id: number; readonly ids: readonly number[] }
  | { readonly type: 'User'; readonly id: number };
