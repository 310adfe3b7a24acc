import fc from 'fast-check';
import { draftAlone } from './draft-alone';

const words = (draft: string) => draftAlone(draft).replace(/\s+/g, ' ').trim();

test.each([
  ['quoted lines', 'Yes.\n> No?\n>> Maybe?\nGood.', 'Yes. Good.'],
  ['what somebody wrote before', 'Yes.\n\nOn 3 May 2026, Tom <tom@example.com> wrote:\nNo?', 'Yes.'],
  ['what somebody wrote before, in German', 'Ja.\n\nAm 03.05.2026 um 10:12 schrieb Tom:\nNein?', 'Ja.'],
  ['a line with one of our codes', 'Yes.\nYour code: CARE-7KQ2-M9XD!', 'Yes.'],
])('%s are not the draft', (_what, draft, expected) => {
  expect(words(draft)).toBe(expected);
});

test.each(['Your order AB-48213 is late.', 'Call 030-1234-5678.', 'On Monday you wrote to us: I read it.'])(
  '%s is the draft',
  (draft) => {
    expect(draftAlone(draft)).toBe(draft);
  },
);

test('everything stays in its place', () => {
  const piece = fc.constantFrom('> x', '\n', 'On 3 May x wrote:', 'CARE-7KQ2-M9XD', ' ', 'é😊');

  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const draft = pieces.join('');

      expect(draftAlone(draft)).toHaveLength(draft.length);
    }),
  );
});

test('half a million lines are read once each, whatever parts them', () => {
  const draft = '\u2029'.repeat(500_000);

  expect(draftAlone(draft)).toBe(draft);
});
