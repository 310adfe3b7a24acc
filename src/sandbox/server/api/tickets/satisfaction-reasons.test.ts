import { aHelpdesk } from '../../test-helpdesk';

const get = (path: string, as = 'admin') => aHelpdesk().ask('GET', `/api/v2/satisfaction_reasons${path}`, { as });

test('the reasons that every account has are listed and shown to admins', async () => {
  const { each } = await get('');
  const { json } = await get('/5');

  expect(each('reasons', 'reason_code')).toEqual([5, 6, 7, 8, 100]);
  expect(json).toEqual({
    reason: {
      id: 5,
      url: 'http://localhost:4600/api/v2/satisfaction_reasons/5.json',
      reason_code: 5,
      value: 'The issue took too long to resolve',
      raw_value: 'The issue took too long to resolve',
      created_at: expect.stringMatching(/Z$/),
      updated_at: expect.stringMatching(/Z$/),
      deleted_at: null,
    },
  });
  expect((await get('/1')).status).toBe(404);
  expect((await get('', 'anna')).status).toBe(403);
});
