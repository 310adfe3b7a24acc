import type { Macro } from '../server/rows/macro';
import { draftMacros } from './draft-macros';
import { MAYA, SALES } from './staff';
import { says, type ToldMacro } from './told-macro';
import { daysAgo } from './times';

const FIRST_MACRO_ID = 39_001;

const told: readonly ToldMacro[] = [
  {
    title: 'Delivery::Parcel is late',
    description: 'Carrier has it, nobody has lost it',
    actions: [
      { field: 'status', value: 'pending' },
      { field: 'current_tags', value: 'delivery late_parcel' },
      says(`Hello {{ticket.requester.first_name}},

        I have looked up order {{ticket.ticket_field_35001}}: the parcel is with the carrier and should be with you within
        two working days. If it is not there by then, write to me here, and I will send a new one.

        Kind regards
        | {{current_user.name}}`),
    ],
  },
  {
    title: 'Lieferung::Paket verspätet',
    description: 'Der Versand hat es, verloren ist es nicht',
    actions: [
      { field: 'status', value: 'pending' },
      { field: 'current_tags', value: 'delivery late_parcel' },
      says(`Guten Tag {{ticket.requester.name}},

        ich habe Ihre Bestellung {{ticket.ticket_field_35001}} nachgesehen: Das Paket ist beim Zusteller und sollte in
        zwei Werktagen bei Ihnen sein. Ist es dann nicht da, schreiben Sie mir bitte hier, und ich schicke ein neues.

        Viele Grüße
        | {{current_user.name}}`),
    ],
  },
  {
    title: 'Zahlung::Doppelt abgebucht',
    description: null,
    actions: [
      { field: 'priority', value: 'high' },
      { field: 'assignee_id', value: 'current_user' },
      { field: 'current_tags', value: 'billing double_charge' },
      says(`Guten Tag {{ticket.requester.name}},

        das sollte nicht passieren, und es tut mir leid. Ich habe die zweite Buchung heute zur Erstattung gegeben; bei
        Kreditkarten dauert es drei bis fünf Werktage, bis sie auf dem Konto ist.

        Viele Grüße
        | {{current_user.name}}`),
    ],
  },
  {
    title: 'Returns::How to send it back',
    description: null,
    actions: [
      { field: 'status', value: 'solved' },
      { field: 'current_tags', value: 'return' },
      says(`Hello {{ticket.requester.first_name}},

        of course you can send it back. The label is in your account under Orders; please put the note with the order
        number into the box, so that we know whose it is.

        Kind regards
        | {{current_user.name}}`),
    ],
  },
  {
    title: 'Hand over to Sales',
    description: 'Orders of more than 20 pieces',
    actions: [
      { field: 'group_id', value: String(SALES) },
      { field: 'assignee_id', value: '' },
      { field: 'comment_mode_is_public', value: 'false' },
      says('A larger order, could you take over? The customer knows that you will write.'),
    ],
  },
  {
    title: 'Weihnachten::Bestellschluss',
    description: 'Nur im Dezember',
    active: false,
    actions: [says('Bestellungen bis zum 20. Dezember kommen vor Heiligabend an.')],
  },
  {
    title: 'Solve with thanks',
    description: null,
    restriction: { type: 'User', id: MAYA },
    actions: [{ field: 'status', value: 'solved' }, says('Thank you for telling us. Have a good day!')],
  },
  ...draftMacros,
];

/** The macros that the team has written for itself, in its two languages, and those whose drafts show a hint. */
export function macros(now: Date): Macro[] {
  const at = daysAgo(now, 180, '14:40');
  return told.map((said, index) => ({
    active: true,
    restriction: null,
    ...said,
    id: FIRST_MACRO_ID + index,
    position: index + 1,
    created_at: at,
    updated_at: at,
  }));
}
