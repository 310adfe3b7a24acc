import { asks, type Story } from '../story';

export const newcomer: Story = {
  people: [{ id: 20001, name: 'Priya Raman', email: 'priya.raman@mail.example.net', since: '9m' }],
  tickets: [
    {
      id: 104,
      subject: 'wrong postcode on my first order EX-58301 :(',
      via: 'web',
      status: 'new',
      type: 'question',
      order: 'EX-58301',
      messages: [
        asks(
          '8m',
          `Hi! So I ordered from you for the first time about an hour ago, the Tarn kettle in sage, and I've just seen that I put
          my OLD postcode in, LS6 instead of LS28. Street and number are the new ones so it's now an address that doesn't exist.

          I can't find a way to change it in my account, it just says "preparing". Is it too late? We moved in on {weekday 2} and
          are currently boiling water for tea in a saucepan like it's 1890.

          Thank you!! Priya`,
        ),
      ],
    },
  ],
};
