import { MAYA, JONAS } from '../staff';
import { asks, note, reply, type Story } from '../story';

/** Arabic, with order numbers and product names that run the other way; the newest is a messaging conversation. */
export const rightToLeft: Story = {
  people: [
    {
      id: 20010,
      name: 'ليلى حداد',
      email: 'layla.haddad@mail.example.net',
      phone: '+44 7700 900277',
      since: '288d 19:30',
      locale: 'ar',
      timeZone: 'Asia/Dubai',
      fields: { customer_since: '{isodate 288}', plan: 'Silver', delivery_note: 'يرجى الاتصال قبل الوصول' },
    },
  ],
  tickets: [
    {
      id: 180,
      subject: 'محادثة مع ليلى حداد',
      via: 'native_messaging',
      status: 'open',
      type: 'problem',
      assignee: MAYA,
      tags: ['tarn', 'damaged'],
      order: 'EX-58103',
      messages: [
        asks('52m', `السلام عليكم، وصلتني الغلاية Tarn اليوم (الطلب EX-58103) لكن المقبض مكسور 😔`),
        reply(MAYA, '48m', `وعليكم السلام ليلى، آسفة جدًا لسماع ذلك. هل المقبض مكسور بالكامل أم فيه شق فقط؟`),
        asks('45m', `شق كبير من الأسفل، وأخاف أن ينكسر وفيها ماء مغلي. عندي طفلان صغيران.`),
        asks('44m', `هل يمكن استبدالها؟ ولا أريد أن أنتظر أسبوعين مثل المرة الماضية من فضلكم`),
        note(MAYA, '41m', `She waited two weeks last time, see #181. Please nobody offer standard post.`),
      ],
    },
    {
      id: 181,
      subject: 'تأخر الطلب EX-54510',
      via: 'email',
      status: 'closed',
      type: 'incident',
      assignee: JONAS,
      tags: ['delivery'],
      order: 'EX-54510',
      rating: { score: 'bad', comment: 'أسبوعان بلا خبر' },
      messages: [
        asks(
          '74d 08:44',
          `مرحبًا،

          طلبت بطانية Fellside قبل أسبوعين (EX-54510) ولم يصلني شيء حتى الآن. صفحة التتبع تقول «قيد التجهيز» منذ اليوم الأول. هل ما زال الطلب موجودًا؟

          مع الشكر
          | ليلى حداد`,
        ),
        reply(
          JONAS,
          '72d 10:30',
          `Dear Layla, I'm sorry to answer in English. Your order was waiting for the colour "Slate" and nobody told you, which was wrong. It left today by
          express. Jonas`,
        ),
        asks('70d 07:15', `وصلت اليوم، شكرًا. كنت أتمنى فقط رسالة واحدة تخبرني بالتأخير.`),
      ],
    },
    {
      id: 182,
      subject: 'سؤال عن مقاس أغطية السرير Pebble',
      via: 'whatsapp',
      status: 'solved',
      type: 'question',
      assignee: MAYA,
      tags: ['pebble', 'presales'],
      rating: { score: 'good' },
      messages: [
        asks('13d 18:02', `مساء الخير، سريري 180 × 200 سم، هل يناسبه مقاس King من مجموعة Pebble؟`),
        reply(MAYA, '13d 18:20', `مساء النور! نعم، مقاس King عندنا هو 180 × 200 بالضبط، وعمق المرتبة حتى 30 سم.`),
        asks('13d 18:21', `ممتاز، شكرًا جزيلًا على السرعة 🌷`),
      ],
    },
    {
      id: 183,
      subject: 'هدية: هل يمكن إخفاء السعر؟',
      via: 'web',
      status: 'pending',
      type: 'question',
      assignee: MAYA,
      tags: ['gift'],
      messages: [
        asks(
          '3d 16:25',
          `أريد إرسال طقم أكواب Otter هدية إلى أختي في مانشستر. هل يمكن إخفاء السعر وإضافة بطاقة صغيرة بخط اليد؟`,
        ),
        reply(
          MAYA,
          '2d 09:10',
          `أهلًا ليلى، بكل سرور: بدون فاتورة داخل الطرد، وأنا أكتب البطاقة بنفسي. ماذا تحبين أن أكتب فيها؟`,
        ),
      ],
    },
  ],
};
