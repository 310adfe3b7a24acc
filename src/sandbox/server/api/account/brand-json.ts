import type { Brand } from '../../rows/brand';
import type { Sandbox } from '../../sandbox';
import { type ApiContext, originOf } from '../viewer';

export function brandJson(c: ApiContext, brand: Brand, { world }: Sandbox) {
  return {
    ...brand,
    url: `${originOf(c)}/api/v2/brands/${brand.id}.json`,
    brand_url: originOf(c),
    is_deleted: false,
    has_help_center: false,
    help_center_state: 'disabled',
    host_mapping: null,
    logo: null,
    signature_template: '{{agent.signature}}',
    ticket_form_ids: world.state.ticket_forms.filter(isFor(brand)).map(({ id }) => id),
  };
}

function isFor({ id }: Brand) {
  return (form: { in_all_brands: boolean; restricted_brand_ids: readonly number[] }) =>
    form.in_all_brands || form.restricted_brand_ids.includes(id);
}
