import { callsIn } from '../../../test/support/call-records';
import { aPolicy, noon } from '../../../test/support/ledger-samples';
import { customerId, ticketId } from '../../domain/ids';
import { calendarDayAt, DAY_MS, later } from '../../domain/time';
import { prepareCall, type CallPlan } from './prepare-call';

const customer = customerId(501);
// Noon of a Sunday; a day later is Monday's noon in London.
const due = later(noon, DAY_MS);
const rules = aPolicy().calls;
const said = { on: calendarDayAt(noon, 'UTC'), ticket: ticketId(9001) };
const agreed = { kind: 'agreed', ...said } as const;
const plan: CallPlan = { customer, due };

test('a customer who agreed and whose zone is known may be called', async () => {
  const records = callsIn({ consent: agreed, zone: 'Europe/London' });

  expect(await prepareCall(records, rules, plan, noon)).toEqual({ ok: true, value: { zone: 'Europe/London' } });
});

test('what the customer has just said is kept first, and then counts', async () => {
  const records = callsIn({ consent: { kind: 'none' } });

  const prepared = await prepareCall(records, rules, { ...plan, agreed: said, namedZone: 'Asia/Kolkata' }, noon);

  expect(prepared).toEqual({ ok: true, value: { zone: 'Asia/Kolkata' } });
  expect(await records.read(customer)).toEqual({ consent: agreed, zone: 'Asia/Kolkata' });
});

test.each([
  ['nobody asked', {}, {}, 'not-agreed'],
  [
    'they do not want to be called, whatever is ticked',
    { consent: { kind: 'do-not-call' } as const },
    { agreed: said },
    'do-not-call',
  ],
  ['what is noted cannot be read', { consent: { kind: 'unreadable' } as const }, { agreed: said }, 'unreadable'],
  ['nobody knows where they live', { consent: agreed }, { helpdeskZone: 'UTC', accountZone: 'UTC' }, 'zone-unknown'],
  ['it is too early there', { consent: agreed, zone: 'America/New_York' }, {}, 'outside-hours'],
  ['the time has passed', { consent: agreed, zone: 'Europe/London' }, { due: later(noon, -DAY_MS) }, 'past'],
  [
    'it is more than half a year ahead',
    { consent: agreed, zone: 'Europe/London' },
    { due: later(noon, 185 * DAY_MS) },
    'too-far',
  ],
  ['there is no place for the consent', { isSetUp: false }, { agreed: said }, 'not-set-up'],
  ['there is no place for the zone', { consent: agreed, isSetUp: false }, { namedZone: 'Asia/Tokyo' }, 'not-set-up'],
])('where %s nothing is planned', async (_, kept, changes, refusal) => {
  expect(await prepareCall(callsIn(kept), rules, { ...plan, ...changes }, noon)).toEqual({ ok: false, error: refusal });
});

test('where nobody has to agree, only a no stands against it', async () => {
  const free = { ...rules, needsConsent: false };

  expect(await prepareCall(callsIn({ zone: 'Europe/London' }), free, plan, noon)).toMatchObject({ ok: true });
  expect(await prepareCall(callsIn({ consent: { kind: 'do-not-call' } }), free, plan, noon)).toMatchObject({
    ok: false,
  });
});
