import type { OrganizationWorkspace } from '../tabs/organization-workspace';
import { joined, type Surface } from '../zaf-host/surface';
import { fieldSurface } from './field-surface';
import { textSetters, unsetFields } from './profile-setters';
import { organizationObject } from './user-object';
import { textFrom } from './values-of-apps';

/** What an app beside an organization's page can read and change; changes are saved at once, as on the page itself. */
export function organizationSurface(workspace: OrganizationWorkspace): Surface {
  const columns = { externalId: 'external_id', details: 'details', notes: 'notes' };
  const save = (change: Record<string, unknown>) => workspace.save(change);
  const own: Surface = {
    values: {
      organization: () => {
        const organization = workspace.file();
        const { groups, organization_fields: fields } = workspace.catalogue;
        return organization && { ...unsetFields(fields), ...organizationObject(organization, groups) };
      },
    },
    setters: {
      ...textSetters('organization', columns, save),
      'organization.domains': (value) =>
        save({
          domain_names: textFrom(value)
            .split(/[\s,]+/)
            .filter(Boolean),
        }),
    },
    actions: {},
  };
  return joined(own, fieldSurface('organizationFields', workspace.fields));
}

/** Every property of an organization whose change is an event, by the event's name without `.changed`. */
export function organizationProperties(workspace: OrganizationWorkspace): Record<string, unknown> {
  const organization = workspace.file();
  if (organization === undefined) return {};
  const told = Object.entries(organizationObject(organization, workspace.catalogue.groups));
  return Object.fromEntries(told.map(([name, value]) => [`organization.${name}`, value]));
}
