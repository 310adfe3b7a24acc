import { fakeZaf } from '../../../test/support/fake-zaf';
import { frameFacts } from './zaf-metadata';

const metadata = {
  appId: 1001,
  name: 'Extra Mile',
  installationId: 2001,
  version: '0.1.0',
  settings: { currency: 'GBP' },
};
const context = {
  product: 'support',
  location: 'ticket_sidebar',
  instanceGuid: 'g',
  account: { subdomain: 'sandbox' },
};

test('what Zendesk told the frame is read together', async () => {
  expect(await frameFacts(fakeZaf({ metadata, context }).client)).toEqual({
    installationId: 2001,
    settings: { currency: 'GBP' },
    location: 'ticket_sidebar',
    instanceGuid: 'g',
    account: { subdomain: 'sandbox' },
  });
});

test("under a developer's server an installation's number is a text", async () => {
  const local = { ...metadata, installationId: '2001' };

  expect(await frameFacts(fakeZaf({ metadata: local, context }).client)).toMatchObject({ installationId: 2001 });
});

test('a host that tells something else is not believed', async () => {
  await expect(frameFacts(fakeZaf({ metadata: {}, context }).client)).rejects.toThrow();
});
