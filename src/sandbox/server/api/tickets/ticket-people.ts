import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { recordInvalid } from '../api-error';
import { blankUser } from '../people/blank-user';
import { addIdentity } from '../people/identity-book';
import { userWithEmail } from '../people/user-with-email';
import type { TicketFields } from './ticket-fields';
import type { ChangeOfPeople, TicketInput } from './ticket-schema';

export interface PeopleOfTicket {
  readonly fields: TicketFields;
  /** Whom nobody knew by that address; to be stored with the ticket. */
  readonly newcomers: readonly User[];
}

type Named = number | string | { readonly email: string; readonly name?: string | null };

/** Who is who in a request that names people by id, address or name. */
export function peopleOf(before: Ticket, input: TicketInput, sandbox: Sandbox): PeopleOfTicket {
  const newcomers: User[] = [];
  const idFor = (named: Named, field: string) => {
    if (typeof named === 'number') return named;
    const { email, name } = typeof named === 'string' ? { email: named, name: undefined } : named;
    const known = userWithEmail(email, sandbox) ?? among(newcomers, email);
    if (known !== undefined) return known.id;
    const user = newcomer(email, nameOf(name, email, field), sandbox);
    newcomers.push(user);
    return user.id;
  };

  const fields: TicketFields = {
    ...(input.requester && { requester_id: idFor(input.requester, 'requester') }),
    ...(input.assignee_email !== undefined && { assignee_id: staffWith(input.assignee_email, sandbox) }),
    ...inCopy(before, {
      ccs: changed(ccsIn(before, input, idFor), input.email_ccs, (named) => idFor(named, 'email_ccs')),
      followers: changed(input.follower_ids ?? before.follower_ids, input.followers, (named) =>
        idFor(named, 'followers'),
      ),
    }),
  };
  return { fields, newcomers };
}

/** With CCs and followers, whoever is called a collaborator is a CC. */
function ccsIn(before: Ticket, input: TicketInput, idFor: (named: Named, field: string) => number): number[] {
  const { email_cc_ids, collaborator_ids, collaborators, additional_collaborators = [] } = input;
  const idOf = (named: Named) => idFor(named, 'collaborators');
  const replaced = collaborators?.map(idOf) ?? collaborator_ids ?? email_cc_ids ?? before.email_cc_ids;
  return [...new Set([...replaced, ...additional_collaborators.map(idOf)])];
}

function changed(
  present: readonly number[],
  changes: readonly ChangeOfPeople[] | null | undefined,
  idFor: (named: Named) => number,
): readonly number[] {
  return (changes ?? []).reduce((ids, change) => afterChange(ids, change, idFor), present);
}

function afterChange(ids: readonly number[], change: ChangeOfPeople, idFor: (named: Named) => number) {
  const named = change.user_id ?? (change.user_email && { email: change.user_email, name: change.user_name ?? null });
  if (named === undefined) return ids;
  const id = idFor(named);
  const others = ids.filter((each) => each !== id);
  return change.action === 'delete' ? others : [...others, id];
}

function inCopy(before: Ticket, { ccs, followers }: Record<'ccs' | 'followers', readonly number[]>): TicketFields {
  const isSame = (ids: readonly number[], others: readonly number[]) => ids.join() === others.join();
  if (isSame(ccs, before.email_cc_ids) && isSame(followers, before.follower_ids)) return {};
  const collaborator_ids = [...new Set([...ccs, ...followers])];
  return { email_cc_ids: [...ccs], follower_ids: [...followers], collaborator_ids };
}

function among(newcomers: readonly User[], email: string): User | undefined {
  return newcomers.find((user) => user.email?.toLowerCase() === email.toLowerCase());
}

function staffWith(email: string, sandbox: Sandbox): number {
  const user = userWithEmail(email, sandbox);
  if (user !== undefined) return user.id;
  throw recordInvalid({ assignee: [{ description: `Assignee: ${email} is not valid`, error: 'InvalidValue' }] });
}

/** A requester needs a name; who is only in copy is called by the first part of the address. */
function nameOf(name: string | null | undefined, email: string, field: string): string {
  const given = name?.trim() ?? '';
  if (given !== '') return given;
  if (field !== 'requester') return email.split('@')[0] ?? email;
  const description = 'Requester: Name: is too short (minimum is 1 characters)';
  throw recordInvalid({ requester: [{ description, error: 'InvalidValue' }] });
}

/** Stores whom nobody knew, with the address as an identity. */
export function welcome(user: User, sandbox: Sandbox): void {
  sandbox.world.users.put(user);
  if (user.email !== null) addIdentity(user, { type: 'email', value: user.email }, sandbox);
}

function newcomer(email: string, name: string, sandbox: Sandbox): User {
  return { ...blankUser(name, sandbox), email };
}
