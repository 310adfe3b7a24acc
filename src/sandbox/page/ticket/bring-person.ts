import type { PageUser } from '../api/shapes';
import { newcomer } from './newcomers';
import type { TicketWorkspace } from './ticket-workspace';

/** Makes a user known to the ticket, asking the helpdesk if need be; throws where there is none. */
export async function bringPerson(workspace: TicketWorkspace, id: number): Promise<PageUser> {
  const known = workspace.file()?.people.get(id) ?? workspace.file()?.catalogue.users.find((user) => user.id === id);
  const user = known ?? (await workspace.helpdesk.user(id));
  workspace.addPeople([user]);
  return user;
}

/** Whoever has the address, or somebody new who will exist once the ticket is saved. */
export async function bringByEmail(workspace: TicketWorkspace, email: string, name: string): Promise<PageUser> {
  const file = workspace.file();
  if (file === undefined) throw new Error('The ticket is not loaded');
  const address = email.toLowerCase();
  const known = [...file.people.values()].find((user) => user.email?.toLowerCase() === address);
  const user = known ?? (await workspace.helpdesk.userByEmail(email)) ?? newcomer({ email, name }, file);
  workspace.addPeople([user]);
  return user;
}
