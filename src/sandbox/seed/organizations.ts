import type { Organization } from '../server/state';
import { daysAgo } from './times';

export const NORDHAIN = 30001;
export const BRIGHTWATER = 30002;
export const VAUQUELIN = 30003;
export const KITANO = 30004;

export function organizations(now: Date): Organization[] {
  return [
    {
      id: NORDHAIN,
      ...known('T-1004', 'nordhain.example.com'),
      name: 'Nordhain Kaffeehaus GmbH',
      details: '14 coffee houses in Hamburg, Lübeck and Kiel',
      notes: 'Orders every week or two. Deliveries before 7:30 or not at all.',
      tags: ['wholesale'],
      created_at: daysAgo(now, 2760, '09:00'),
      organization_fields: {
        account_manager: 'Freya Lund',
        payment_terms: '30 days',
        contract: 'Wholesale A',
      },
    },
    {
      id: BRIGHTWATER,
      ...known('T-1131', 'brightwater.example.org'),
      name: 'Brightwater Primary School',
      details: 'Purchase orders go through the county',
      notes: '',
      tags: ['school'],
      created_at: daysAgo(now, 640, '09:00'),
      organization_fields: { account_manager: 'Freya Lund', payment_terms: '60 days', contract: null },
    },
    {
      id: VAUQUELIN,
      ...known('T-1090', 'atelier-vauquelin.example.com'),
      name: 'Atelier Vauquelin',
      details: 'Interior design, Lyon',
      notes: '',
      tags: ['trade'],
      created_at: daysAgo(now, 820, '10:30'),
      organization_fields: { account_manager: null, payment_terms: '14 days', contract: 'Trade' },
    },
    {
      id: KITANO,
      ...known('T-1142', 'kitano-ryokan.example.com'),
      name: '旅館きたの',
      details: 'Guest house in Kobe, 11 rooms',
      notes: '',
      tags: [],
      created_at: daysAgo(now, 410, '02:00'),
      organization_fields: { account_manager: null, payment_terms: null, contract: null },
    },
  ];
}

function known(external_id: string, domain: string) {
  return { external_id, domain_names: [domain] };
}
