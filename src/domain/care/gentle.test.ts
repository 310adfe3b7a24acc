import { isToBeGentle } from './gentle';

const about = { isBereaved: false, isAsked: false, tags: ['vip', 'order'], gentleTags: ['Bereaved'] };

test.each([
  ['nothing says so', {}, false],
  ['their words say so', { isBereaved: true }, true],
  ['the agent says so', { isAsked: true }, true],
  ['a tag of the admin’s says so', { tags: ['vip', 'bereaved'] }, true],
  ['a colleague has said so', { tags: ['handle_gently'], gentleTags: [] }, true],
  ['a tag only begins like one', { tags: ['bereaved_no'] }, false],
])('where %s', (_, changes, isGentle) => {
  expect(isToBeGentle({ ...about, ...changes })).toBe(isGentle);
});
