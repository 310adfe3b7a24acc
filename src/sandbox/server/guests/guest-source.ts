import { readAppJson } from './app-json';
import { guestsIn, type Guests } from './guest-app';

/** The apps that `--app` names. */
export interface GuestSource {
  /** Of the app.json. */
  readonly address: string;
  /** Asks anew, as Zendesk does with every load of its page. Throws GuestsError. */
  read(): Promise<Guests>;
  /** What the last page was told, or what is there now if no page was. */
  last(): Promise<Guests>;
}

export function guestSource(address: string, filesOrigin: string): GuestSource {
  let last: Guests | undefined;
  const read = async () => {
    last = guestsIn(await readAppJson(address), { address, filesOrigin });
    return last;
  };
  return { address, read, last: async () => last ?? (await read()) };
}
