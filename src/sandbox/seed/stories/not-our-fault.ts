import { asks, type Story } from '../story';

/** The weather is nobody's fault; of a second, dry message Zendesk's triage thinks more than its words say. */
export const notOurFault: Story = {
  people: [
    {
      id: 20037,
      name: 'Fiona Macrae',
      email: 'fiona.macrae@post.example.net',
      phone: '+44 1632 960119',
      since: '505d 09:25',
      fields: { customer_since: '{isodate 505}', plan: 'Silver', delivery_note: 'By ferry, allow two days' },
    },
  ],
  tickets: [
    {
      id: 221,
      subject: 'EX-58122 is on the wrong side of the water',
      via: 'email',
      status: 'new',
      type: 'question',
      tags: ['delivery'],
      order: 'EX-58122',
      messages: [
        asks(
          '5h',
          `Hello,

          I know you can't help the weather. Because of the storm no ferry has come across since {weekday 2}, so the whole island's post
          is sitting in a shed on the mainland, and our Dale casserole (EX-58122) with it. The courier's page only says "delayed".
          It's for my father's ninetieth on {weekday -1}, so I'm a little sad about it.

          Will they try again once the boats run, or does it go back to you after so many days?

          Kind regards,
          | Fiona Macrae, Stromness`,
        ),
      ],
    },
    {
      id: 222,
      subject: 'One lamp',
      via: 'web',
      status: 'new',
      tags: [
        'intent__order__missing_item',
        'intent_confidence__high',
        'language__en',
        'language_confidence__high',
        'sentiment__negative',
        'sentiment_confidence__high',
      ],
      order: 'EX-57977',
      messages: [
        asks(
          '3d 08:10',
          `One Brook lamp came on {weekday 4}. The order (EX-57977) says two and so does the invoice. F. Macrae`,
        ),
      ],
    },
  ],
};
