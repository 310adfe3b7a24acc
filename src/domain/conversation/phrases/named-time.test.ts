import { GERMAN_PHRASES } from '../languages/de/phrases';
import { ENGLISH_PHRASES } from '../languages/en/phrases';
import { faultOfTime } from './named-time';

test.each(['Friday', '5 December', 'Dec 5th', 'the end of the week', '3pm', '29 February', '12/24', '2026-12-05'])(
  '%s is a time',
  (text) => {
    expect(faultOfTime(text, ENGLISH_PHRASES)).toBeUndefined();
  },
);

test.each(['zum 5. Dezember', 'morgen Mittag', '14.30 Uhr', '24.12.', 'heute Abend'])('%s is a German time', (text) => {
  expect(faultOfTime(text, GERMAN_PHRASES)).toBeUndefined();
});

test.each(['30 February', 'June 31st', '2026-02-30', '31/31'])('there is no %s', (text) => {
  expect(faultOfTime(text, ENGLISH_PHRASES)).toBe('no-such-day');
});

test.each(['30. Februar', '31.2.', '31. Juni'])('den %s gibt es nicht', (text) => {
  expect(faultOfTime(text, GERMAN_PHRASES)).toBe('no-such-day');
});

test.each(['soon', 'soon, on Friday', 'possibly Friday', 'when it is done'])('%s is no date', (text) => {
  expect(faultOfTime(text, ENGLISH_PHRASES)).toBe('undated');
});
