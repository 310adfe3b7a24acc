import type { Organization, User } from '../../state';

const TERM = /(?:(\w+):)?(?:"([^"]*)"|(\S+))/g;
type Reading = (user: User, organizations: readonly Organization[]) => string | null;

/** What `property:value` looks into; other words look into names, addresses and notes. */
const PROPERTIES: Readonly<Record<string, Reading>> = {
  name: ({ name }) => name,
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  role: ({ role }) => role,
  external_id: ({ external_id }) => external_id,
  notes: ({ notes }) => notes,
  details: ({ details }) => details,
  tags: ({ tags }) => tags.join(' '),
  organization: ({ organization_id }, organizations) =>
    organizations.find(({ id }) => id === organization_id)?.name ?? null,
};
const WHOLE = new Set(['email', 'role', 'external_id']);

/** Whether a user has everything that the query of `users/search` names. */
export function userQuery(query: string, organizations: readonly Organization[]): (user: User) => boolean {
  const terms = [...query.matchAll(TERM)].map(([, property, quoted, word]) =>
    termOf(property, (quoted ?? word ?? '').toLowerCase(), organizations),
  );
  return (user) => terms.every((isMet) => isMet(user));
}

function termOf(property: string | undefined, wanted: string, organizations: readonly Organization[]) {
  if (property === 'type') return () => wanted === 'user';
  const reading = property === undefined ? undefined : PROPERTIES[property];
  if (property !== undefined && reading !== undefined) {
    return (user: User) => isIn(reading(user, organizations)?.toLowerCase() ?? '', wanted, WHOLE.has(property));
  }
  return (user: User) =>
    [user.name, user.email, user.phone, user.notes].some((text) => isIn(text?.toLowerCase() ?? '', wanted, false));
}

const BEFORE_A_WORD = /[\s@.,;()/+-]/;

/** Words are found by their beginnings, as by Zendesk's search; `*` at the end changes nothing. */
function isIn(text: string, asked: string, isWhole: boolean): boolean {
  const wanted = asked.replace(/\*$/, '');
  if (isWhole && !asked.endsWith('*')) return text === wanted;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (at === 0 || BEFORE_A_WORD.test(text.charAt(at - 1))) return true;
  }
  return false;
}
