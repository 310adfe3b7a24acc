/** Something that was made in the account because an app's `requirements.json` asks for it. */
export interface AppRequirement {
  /** The app's name: zcli gives installations another id at each start. */
  readonly app: string;
  /** The key in `requirements.json`. */
  readonly identifier: string;
  readonly requirement_type: string;
  readonly requirement_id: number | string;
}
