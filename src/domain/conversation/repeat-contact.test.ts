import type { Contact } from '../customer/contact';
import { ticketId } from '../ids';
import { DAY_MS, instantOf, later } from '../time';
import { repeatContact, type ContactMatter } from './repeat-contact';

const NOW = instantOf('2026-11-26T12:00:00Z');
const matter = (id: number, daysAgo: number, order: string | undefined, subject = `Question ${id}`): ContactMatter => {
  const channel: Contact['channel'] = daysAgo > 2 ? 'chat' : 'email';
  return {
    contact: { ticket: ticketId(id), subject, channel, at: later(NOW, -daysAgo * DAY_MS) },
    facts: order === undefined ? [] : [{ kind: 'order', value: order }],
  };
};

test('contacts that name the same order are about the same thing', () => {
  const [first, second, other, present] = [
    matter(1, 6, '48213'),
    matter(2, 1, '# 48213'),
    matter(3, 2, '55555'),
    matter(4, 0, '48213'),
  ];

  expect(repeatContact(present, [second, other, first])).toEqual({
    contacts: [first.contact, second.contact, present.contact],
    shared: { kind: 'order', value: '48213' },
    lasting: 6 * DAY_MS,
  });
});

test('contacts older than 14 days, and later ones, do not count', () => {
  expect(repeatContact(matter(4, 0, '48213'), [matter(1, 15, '48213'), matter(5, -1, '48213')])).toBeUndefined();
});

test('what somebody said is not the same is left out', () => {
  expect(repeatContact(matter(4, 0, '48213'), [matter(1, 2, '48213')], new Set([ticketId(1)]))).toBeUndefined();
});

test.each([
  ['Re: Broken coffee machine', 'broken coffee machine', true],
  ['Broken coffee machine', 'Coffee machine invoice', false],
  ['Question', 'Question', false],
  ['Order 48213 late', 'Order 48219 late', false],
])('"%s" and "%s" are alike: %s', (subject, other, isSame) => {
  const repeated = repeatContact(matter(2, 0, undefined, subject), [matter(1, 1, undefined, other)]);

  expect(repeated !== undefined).toBe(isSame);
});

test('a shared product or date is no sign of the same matter', () => {
  const withProduct = (base: ContactMatter): ContactMatter => ({
    ...base,
    facts: [{ kind: 'product', value: 'coat' }],
  });

  expect(repeatContact(withProduct(matter(2, 0, undefined)), [withProduct(matter(1, 1, undefined))])).toBeUndefined();
});
