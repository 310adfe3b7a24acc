import { Tag } from '@zendeskgarden/react-tags';
import { XL } from '@zendeskgarden/react-typography';
import type { PageOrganization } from '../api/shapes';
import type { OrganizationTab } from '../tabs/tab';
import { PlacePane } from './PlacePane';

export function OrganizationPane({ tab }: { readonly tab: OrganizationTab }) {
  return (
    <PlacePane kind="organization" tab={tab} details={(organization) => <Details organization={organization} />} />
  );
}

function Details({ organization: { name, details, notes, tags } }: { readonly organization: PageOrganization }) {
  return (
    <>
      <XL tag="h1">
        <bdi>{name}</bdi>
      </XL>
      <p>{details}</p>
      <p>{notes}</p>
      <div>
        {tags.map((tag) => (
          <Tag key={tag}>
            <span>{tag}</span>
          </Tag>
        ))}
      </div>
    </>
  );
}
