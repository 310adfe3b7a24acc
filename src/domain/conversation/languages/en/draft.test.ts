import { CALM } from '../../../../../test/support/moods';
import { checkDraft } from '../../draft/check-draft';
import type { HintKind } from '../../draft/hint';
import type { Mood } from '../../mood/mood';
import { promisesInText } from '../../promises-in-text';
import { draft as words } from './draft';
import { facts } from './facts';

const UPSET: Mood = { ...CALM, problem: 'serious', feeling: 'disappointed', strength: 2, situations: ['failure'] };

function marked(draft: string, ...kinds: readonly HintKind[]): readonly string[] {
  const { hints } = checkDraft(draft, {
    ...{ words, mood: UPSET, customerText: '', before: [], channel: 'email' },
    promises: (text) => promisesInText(text, facts),
  });
  return hints.flatMap(({ kind, at }) => (at && kinds.includes(kind) ? [draft.slice(at.start, at.end)] : []));
}

test.each([
  'The parcel was sent to the wrong address.',
  'You were given wrong information by us.',
  "You're not the only one who got this message.",
  'Nobody else has access to your account.',
  'Other customers have found that a restart helps.',
  'Your error message points to the router.',
  "I've refunded the two nights you didn't use.",
  'What did you expect to see on that page?',
  'We will stop emailing you today.',
  "I'll take this up with the courier today.",
  'There was no way for us to know that.',
  'It is all in the attached file.',
  'Storms are beyond our control.',
  'To change the name, you need to open the settings.',
  'You need to sign again because the bank asks for it.',
  'Nothing here was your fault.',
  'Rest assured that your money is safe.',
  'Your case has been escalated to our engineers.',
  'Please note that the shop is not open on Sunday.',
  'The order was late due to unexpected demand.',
  'You will be informed once it is there.',
  "I'm sorry to ask, but could you send the number again?",
  'Sorry for the delay. The parcel got stuck at the border.',
  'Your claim was rejected without a reason, and I am sorry.',
  'As per our call, here is the label.',
  'The case is open. It has what the user needs.',
  'Your feedback means a lot to us.',
  'As I said on the phone, the money is there.',
  'The tracking was obviously wrong.',
  "You'll have to excuse our records.",
  "I'm sure you have better things to do than chase us.",
  'You should really never have had to wait.',
  "The crack wasn't caused by you.",
  'You must have dropped off our list.',
  'I need to take this up with the courier.',
  'That is no silly question.',
  'It is only a few clicks from there.',
  'You should not have to do what the app wants.',
  'None of our other customers was charged, so it is only your account.',
  'You said it is only a cover, and still it should fit.',
  'Please do whatever you want with the old one, it is yours.',
  'The lamp is not complicated to set up, and I will show you how.',
  'How can I read the label from here?',
  'Nobody should have to complain twice.',
])('a plain English sentence gets no hint: %s', (draft) => {
  expect(marked(draft, 'harmful', 'cold')).toEqual([]);
});

test.each([
  ["Don't be silly, it fits.", "Don't be silly"],
  ["It's only a cover.", 'only a cover'],
  ['Whatever.', 'Whatever'],
  ['Do what you want.', 'Do what you want'],
  ['Nobody else has complained.', 'Nobody else has complained'],
  ['With all due respect, this is a washing issue.', 'With all due respect'],
  ["It's not the end of the world.", 'not the end of the world'],
  ["You're wasting my time.", 'wasting my time'],
  ['You have come to the wrong department.', 'You have come to the wrong department'],
  ['You are simply wrong.', 'You are simply wrong'],
  ["You're wrong about not having been told.", "You're wrong"],
  ['No one else has complained.', 'No one else has complained'],
  ['Other customers manage without help.', 'Other customers manage'],
  ['This is your own error.', 'is your own error'],
  ["You didn't clean it.", "You didn't clean"],
  ['What did you expect?', 'What did you expect'],
  ['Please stop writing to us.', 'Please stop writing'],
  ['Please take it up with the courier.', 'Please take it up with the courier'],
  ['You need to contact your bank.', 'You need to'],
  ['The crack was caused by you.', 'caused by you'],
  ['We have better things to do.', 'We have better things to do'],
  ['Best take it up with the courier.', 'take it up with the courier'],
  ['You should always check the label.', 'You should always'],
  ['Try to relax.', 'Try to relax'],
  ['There is no need to raise your voice.', 'raise your voice'],
  ["If you'd read the mail, you'd know.", "If you'd read"],
  ['You must have dropped it.', 'You must have dropped'],
  ["You'll have to wait like everyone else.", 'wait like everyone'],
  ['You must be confusing two shops.', 'You must be confusing'],
  ['You are the only customer with this problem.', 'You are the only customer with this problem'],
  ["Don't blame us for it.", "Don't blame us"],
  ['That was your choice.', 'That was your choice'],
  ["It's against our policy to take it back. There's nothing more for you here.", 'against our policy'],
])('English that blames or sends away is found: %s', (draft, span) => {
  expect(marked(draft, 'harmful')).toEqual([span]);
});

test('regret and apologies that turn away are cold', () => {
  expect(marked('We regret that no refund is possible.', 'cold')).toEqual(['We regret that no']);
  expect(marked('I am sorry you were not satisfied.', 'cold')).toEqual(['sorry you were not satisfied']);
});

test('a sentence is called cold once, and regret that is heaped up once', () => {
  expect(marked('Unfortunately, we regret to inform you.', 'cold')).toEqual(['we regret to inform']);
  expect(marked('It is sold out, unfortunately. Unfortunately, that is all.', 'cold')).toEqual(['Unfortunately']);
});

test.each([
  'I will email you their answer the same day.',
  "We'll sign it the day we get it.",
  "We'll write to you when a place becomes free.",
  "I'll fix that right now.",
  "I'll keep it short.",
  "I'll walk you through the settings.",
  "You'll get no invoice for it.",
  "Just send me a photo and I'll mend it.",
  "Whatever you choose, I'll book it.",
  "I'll phone you at 4.",
])('nothing is promised without a date by: %s', (draft) => {
  expect(marked(draft, 'undated-promise')).toEqual([]);
});

test.each([
  ["We're going to publish both lists.", "We're going to publish both lists"],
  ["I'll get to you as soon as I can.", "I'll get to you as soon as I can"],
  ['A technician will be assigned to your case.', 'A technician will be assigned to your case'],
])('a promise without a date is found: %s', (draft, span) => {
  expect(marked(draft, 'undated-promise')).toEqual([span]);
});

test.each([
  ['They will decide by Thursday.', 'by Thursday'],
  ['You will have it back three working days later.', 'three working days'],
  ['Malik will ring you tomorrow.', 'tomorrow'],
])('a promise is dated by its own words: %s', (draft, due) => {
  expect(promisesInText(draft, facts).map((promise) => promise.due)).toContain(due);
});

test.each([
  "Should the money not be there by Thursday, I'll send the bank our record.",
  "Here is what I've done rather than what I'll do by Friday.",
])('nothing is promised by: %s', (draft) => {
  expect(promisesInText(draft, facts)).toEqual([]);
});

test.each([
  "I'll pass your kind words on to the kitchen.",
  "We'll tell the team that it worked.",
  "I'll leave a note for the driver.",
])('what is done in passing needs no date: %s', (draft) => {
  expect(marked(draft, 'undated-promise')).toEqual([]);
});

test('what is done about their trouble needs one', () => {
  expect(marked("I'll pass this on to our engineers.", 'undated-promise')).toHaveLength(1);
});
