import { isReplyMark, isReplySubject } from './reply-subject';

test.each(['Re: Lamp', ' AW: Lampe', 'Antw: Lampe', 'FWD: Lamp', 'Fw : Lamp', 'WG: Lampe'])(
  '%p is an answer',
  (subject) => {
    expect(isReplySubject(subject)).toBe(true);
  },
);

test.each(['Rebate: how much?', 'Lamp re: order', ''])('%p is none', (subject) => {
  expect(isReplySubject(subject)).toBe(false);
});

test('the same marks are no words of a subject', () => {
  expect(['re', 'aw', 'antw', 'fwd', 'lamp'].filter(isReplyMark)).toEqual(['re', 'aw', 'antw', 'fwd']);
});
