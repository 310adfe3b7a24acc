/** One choice of a drop-down field; on tickets the value becomes a tag. */
export interface FieldOption {
  readonly id: number;
  name: string;
  value: string;
}
