import { KITANO } from '../organizations';
import { FREYA, JONAS, MAYA, SALES } from '../staff';
import { asks, note, reply, type Story } from '../story';

export const japanese: Story = {
  people: [
    {
      id: 20012,
      name: '佐藤 健一',
      email: 'sato@kitano-ryokan.example.com',
      phone: '+81 78 555 0146',
      since: '402d 01:10',
      locale: 'ja',
      timeZone: 'Asia/Tokyo',
      organization: KITANO,
      details: '旅館きたの 支配人',
      fields: { customer_since: '{isodate 402}', plan: 'Trade', delivery_note: null },
    },
  ],
  tickets: [
    {
      id: 190,
      subject: 'ご注文 EX-57840 の毛布の枚数について',
      via: 'email',
      status: 'new',
      type: 'problem',
      order: 'EX-57840',
      messages: [
        asks(
          '6h',
          `お世話になっております。旅館きたのの佐藤です。

          本日、Fellside の毛布が届きました(注文番号 EX-57840)。22枚お願いしたはずですが、箱には20枚しか入っておりませんでした。納品書には22枚と記載されています。

          来週末は満室の予定ですので、残りの2枚を早めにお送りいただけますと大変助かります。お手数をおかけしますが、よろしくお願いいたします。

          佐藤 健一`,
        ),
      ],
    },
    {
      id: 191,
      subject: 'Gift tins with Japanese labels?',
      via: 'web',
      status: 'hold',
      type: 'question',
      assignee: FREYA,
      group: SALES,
      tags: ['tea', 'export'],
      messages: [
        asks(
          '11d 03:20',
          `Hello, I write in English today, please excuse my mistakes. Our guests like your oolong tin very much and want to buy as souvenir. For sale in our
          shop it must have a label in Japanese (ingredients, importer). Is it possible for 60 tins? Sato`,
        ),
        reply(
          FREYA,
          '10d 10:45',
          `Dear Mr Sato, your English is excellent, and what a lovely idea. I've asked our tea people whether they can print that label. It may take two weeks
          until I have a clear yes or no, and I'll write either way. Freya Lund`,
        ),
        note(FREYA, '10d 10:47', `Waiting for the blender in Harrogate and for somebody who knows the import rules.`),
      ],
    },
    {
      id: 192,
      subject: '請求書の宛名変更のお願い',
      via: 'email',
      status: 'solved',
      type: 'task',
      assignee: JONAS,
      tags: ['invoice'],
      rating: { score: 'good', comment: '迅速なご対応に感謝いたします。' },
      messages: [
        asks(
          '21d 02:05',
          `お世話になります。請求書の宛名を「旅館きたの 佐藤健一」に変更していただけますでしょうか。前回は「Kitano Ryokan Sato」となっておりました。`,
        ),
        reply(
          JONAS,
          '21d 09:30',
          `佐藤様、ご連絡ありがとうございます。宛名を変更した請求書を添付いたしました。次回からもこちらの宛名でお送りします。`,
        ),
        asks('20d 00:48', `確認いたしました。ありがとうございました。`),
      ],
    },
    {
      id: 193,
      subject: 'Chat with 佐藤 健一',
      via: 'chat',
      status: 'closed',
      type: 'question',
      assignee: MAYA,
      tags: ['presales', 'export'],
      messages: [
        asks('401d 09:03', `Hello, do you send to Japan? 22 blankets.`),
        reply(
          MAYA,
          '401d 09:05',
          `Hello! We do. 22 would go by air in four boxes, about eight days, and we take care of the customs papers.`,
        ),
        asks('401d 09:09', `That is very helpful. Thank you for quick answer even it is morning there.`),
      ],
    },
  ],
};
