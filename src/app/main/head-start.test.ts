import { customerId } from '../../domain/ids';
import { withHeadStart } from './head-start';

const cora = customerId(501);
const dora = customerId(502);

function aHelpdesk() {
  const asked: string[] = [];
  const contactsOf = async (customer: typeof cora, page: number) => {
    asked.push(`${customer} page ${page}`);
    if (customer === dora) throw new Error('unreachable');
    return { contacts: [], count: asked.length, hasMore: false };
  };
  return { asked, helpdesk: withHeadStart({ contactsOf }) };
}

test('whoever asks first gets the answer that was begun, and the next one asks anew', async () => {
  const { helpdesk, asked } = aHelpdesk();
  helpdesk.begin(cora);

  expect(await helpdesk.contactsOf(cora, 1)).toMatchObject({ count: 1 });
  expect(asked).toEqual(['501 page 1']);
  await helpdesk.contactsOf(cora, 1);
  expect(asked).toEqual(['501 page 1', '501 page 1']);
});

test('another customer and another page are asked for themselves', async () => {
  const { helpdesk, asked } = aHelpdesk();
  helpdesk.begin(cora);

  await helpdesk.contactsOf(cora, 2);
  await helpdesk.contactsOf(customerId(503), 1);

  expect(asked).toEqual(['501 page 1', '501 page 2', '503 page 1']);
});

test('whoever asks hears of a failure', async () => {
  const { helpdesk } = aHelpdesk();
  helpdesk.begin(dora);

  await expect(helpdesk.contactsOf(dora, 1)).rejects.toThrow('unreachable');
});
