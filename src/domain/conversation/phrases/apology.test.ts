import { GERMAN_PHRASES } from '../languages/de/phrases';
import { ENGLISH_PHRASES } from '../languages/en/phrases';
import { composeApology } from './apology';

const FRAME = '{what}. {own}, and I am sorry. {next} by {when}.';
const PARTS = {
  what: 'we charged you twice.',
  own: 'that was our mistake',
  next: 'the money is back',
  when: 'Friday',
};

test('four parts make an apology, with the frame’s own full stops and capitals', () => {
  expect(composeApology(FRAME, PARTS, ENGLISH_PHRASES)).toEqual({
    ok: true,
    value: 'We charged you twice. That was our mistake, and I am sorry. The money is back by Friday.',
  });
});

test.each([
  ['nothing said of what happened', { what: ' ' }, [{ part: 'what', kind: 'missing' }]],
  ['an if', { own: 'sorry if you were hurt' }, [{ part: 'own', kind: 'hedged', word: 'if' }]],
  ['a but', { what: 'it broke, But it was old' }, [{ part: 'what', kind: 'hedged', word: 'but' }]],
  ['no date', { when: 'soon' }, [{ part: 'when', kind: 'undated' }]],
  ['a date that never comes', { when: '30 February' }, [{ part: 'when', kind: 'no-such-day' }]],
  ['a date taken back', { when: 'by soon, on Friday' }, [{ part: 'when', kind: 'undated' }]],
  ['nothing about when', { when: '' }, [{ part: 'when', kind: 'missing' }]],
] as const)('%s is refused by its part', (_, changes, faults) => {
  expect(composeApology(FRAME, { ...PARTS, ...changes }, ENGLISH_PHRASES)).toEqual({ ok: false, error: faults });
});

test('a "by" that the frame brings is not written twice', () => {
  expect(composeApology(FRAME, { ...PARTS, when: 'By Friday' }, ENGLISH_PHRASES)).toMatchObject({
    value: expect.stringMatching(/back by Friday\.$/),
  });
});

test('a word that only begins like one that hedges is no hedge', () => {
  expect(composeApology(FRAME, { ...PARTS, what: 'the butter was iffy' }, ENGLISH_PHRASES).ok).toBe(true);
});

test.each(['zum 5. Dezember', 'morgen Mittag', 'Freitag', '14 Uhr'])('%s is a time in German', (when) => {
  expect(composeApology(FRAME, { ...PARTS, when }, GERMAN_PHRASES).ok).toBe(true);
});

test('signs that mean something to a replacement are words like others', () => {
  const composed = composeApology(FRAME, { ...PARTS, what: "we charged $& twice, $1 and $'" }, ENGLISH_PHRASES);

  expect(composed).toMatchObject({ value: expect.stringContaining("We charged $& twice, $1 and $'. That") });
});
