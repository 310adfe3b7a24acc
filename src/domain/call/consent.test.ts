import fc from 'fast-check';
import { ticketId } from '../ids';
import { calendarDayAt, instant } from '../time';
import { consentIn, mayCall, objectionToCall, textOfConsent, type Consent } from './consent';

const on = calendarDayAt(instant(Date.UTC(2026, 10, 22)), 'UTC');
const agreed: Consent = { kind: 'agreed', on, ticket: ticketId(101) };

test.each<[string, Consent]>([
  ['', { kind: 'none' }],
  ['agreed 2026-11-22 #101', agreed],
  ['do not call 2026-11-22 #101', { ...agreed, kind: 'do-not-call' }],
  ['Do not call!', { kind: 'do-not-call' }],
  ['do-not-call', { kind: 'do-not-call' }],
  ['agreed', { kind: 'unreadable' }],
  ['agreed 2026-02-30 #101', { kind: 'unreadable' }],
  ['not agreed 2026-11-22 #101', { kind: 'unreadable' }],
  ['agreed 2026-11-22 #101, but no more', { kind: 'unreadable' }],
  ['agreed not to be called 2026-11-22 #101', { kind: 'unreadable' }],
])('%p is read as consent', (text, consent) => {
  expect(consentIn(text)).toEqual(consent);
});

test('what is kept is read back', () => {
  const kinds = fc.constantFrom('agreed' as const, 'do-not-call' as const);
  const said = fc.record({
    on: fc.integer({ min: 0, max: 4e12 }).map((ms) => calendarDayAt(instant(ms), 'UTC')),
    ticket: fc.integer({ min: 1, max: 1e12 }).map(ticketId),
  });
  fc.assert(
    fc.property(kinds, said, (kind, said) => {
      expect(consentIn(textOfConsent(kind, said))).toEqual({ kind, ...said });
    }),
  );
});

test.each<[string, Consent, boolean, ReturnType<typeof objectionToCall>]>([
  ['who agreed may be called', agreed, true, undefined],
  ['who said nothing may not', { kind: 'none' }, true, 'not-agreed'],
  ['who said nothing may where nobody has to agree', { kind: 'none' }, false, undefined],
  ['who is not to be called may not', { kind: 'do-not-call' }, true, 'do-not-call'],
  ['who is not to be called may not, even where nobody has to agree', { kind: 'do-not-call' }, false, 'do-not-call'],
  ['a note that cannot be read is no yes', { kind: 'unreadable' }, false, 'unreadable'],
])('%s', (_, consent, needsConsent, objection) => {
  expect(objectionToCall({ needsConsent }, consent)).toBe(objection);
  expect(mayCall({ needsConsent }, consent)).toBe(objection === undefined);
});
