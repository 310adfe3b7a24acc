import { gentleTagsIn, isFamiliar } from './preferences';

test.each([
  ['du', true],
  [' Du ', true],
  ['Sie', false],
  ['', false],
  [undefined, false],
])('customers who are addressed with %j are addressed as friends: %s', (form, familiar) => {
  expect(isFamiliar({ address_form: form })).toBe(familiar);
});

test.each([
  [{}, ['bereaved', 'handle_gently']],
  [{ gentle_tags: ' grief , mourning,' }, ['grief', 'mourning']],
  [{ gentle_tags: null }, []],
  [{ gentle_tags: '' }, []],
])('with the settings %j these tags say to handle gently: %j', (settings, tags) => {
  expect(gentleTagsIn(settings)).toEqual(tags);
});
