import { phrasesOf } from './offered-sets';

test('changes of the team hold beside an id that names no phrase, which is told', async () => {
  const own = { id: 'en.thank.ours', act: 'thank', text: 'Cheers.' };

  const { set, faults, unknown } = await phrasesOf('en', JSON.stringify({ hidden: ['en.thank.tpyo'], own: [own] }));

  expect([set.phrases[0], faults, unknown]).toEqual([own, [], ['en.thank.tpyo']]);
});

test('changes that are none are told, and the shipped phrases stay', async () => {
  const shipped = await phrasesOf('en', '');

  expect(await phrasesOf('en', '{"hidden": ["en.sing.a"]}')).toEqual({
    ...shipped,
    faults: [{ kind: 'not-an-act', at: 'hidden.0' }],
  });
});
