import type { UserWorkspace } from '../tabs/user-workspace';
import { joined, type Surface } from '../zaf-host/surface';
import { fieldSurface } from './field-surface';
import { textSetters, unsetFields } from './profile-setters';
import { userObject } from './user-object';

/** What an app beside a user's page can read and change; changes are saved at once, as on the page itself. */
export function userSurface(workspace: UserWorkspace): Surface {
  const texts = { details: 'details', notes: 'notes', alias: 'alias', signature: 'signature' };
  const columns = { externalId: 'external_id', ...texts };
  const own: Surface = {
    values: {
      user: () => {
        const [file, { catalogue }] = [workspace.file(), workspace];
        return file && { ...unsetFields(catalogue.user_fields), ...userObject(file.user, { ...file, catalogue }) };
      },
    },
    setters: textSetters('user', columns, (change) => workspace.save(change)),
    actions: {},
  };
  return joined(own, fieldSurface('userFields', workspace.fields));
}

/** Every property of a user whose change is an event, by the event's name without `.changed`. */
export function userProperties(workspace: UserWorkspace): Record<string, unknown> {
  const file = workspace.file();
  if (file === undefined) return {};
  const { catalogue } = workspace;
  const told = Object.entries(userObject(file.user, { ...file, catalogue })).filter(([name]) => !UNTOLD.has(name));
  return Object.fromEntries(
    told.flatMap(([name, value]) => [
      [`user.${name}`, value] as const,
      // The name that Zendesk's own apps listen to.
      ...(name.startsWith('customField:') ? [[`user.custom_field_${name.slice(12)}`, value] as const] : []),
    ]),
  );
}

const UNTOLD = new Set(['id', 'locale', 'identities']);
