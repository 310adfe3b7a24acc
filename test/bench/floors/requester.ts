import { connect, type ZafClient } from '../../../src/adapters/zaf/zaf-client';

export interface Requester {
  readonly id: number;
  readonly name: string;
}

export const client: ZafClient = connect(window);

/** The requester of the open ticket, with as many other values as the app's own bulk `get` asks for. */
export async function requesterOf(paths: readonly string[]): Promise<Requester> {
  const values = await client.get(paths);
  const requester: unknown = Reflect.get(Object(values), 'ticket.requester');
  return { id: Number(Reflect.get(Object(requester), 'id')), name: String(Reflect.get(Object(requester), 'name')) };
}
