import fc from 'fast-check';
import { facts as german } from '../languages/de/facts';
import { facts as english } from '../languages/en/facts';
import { factsIn } from './find-facts';
import { ownPatterns } from './own-patterns';

const BOTH = [english, german];
const digitsOf = (text: string) => text.replace(/\D/g, '');

test('what is told twice is one fact, in the order of the text', () => {
  expect(factsIn('Order 48213 from Tuesday. Again: order #48213!', [english])).toEqual([
    { kind: 'order', value: '48213', of: 'purchase' },
    { kind: 'date', value: 'Tuesday' },
  ]);
});

test('a date ends before the full stop of its sentence, but keeps the point of a German day', () => {
  const dates = (text: string, words: typeof english) =>
    factsIn(text, [words]).flatMap((fact) => (fact.kind === 'date' ? [fact.value] : []));

  expect(dates('It should have come on 24 November. It did not.', english)).toEqual(['24 November']);
  expect(dates('Das sollte am 24. November. kommen, und am 25. war niemand da.', german)).toEqual([
    '24. November',
    '25.',
  ]);
});

test.each([
  ['The lamp (EX-57640) flickers.', english, ['product lamp', 'order EX-57640']],
  ['I ask about the mug EX-57640.', english, ['order EX-57640']],
  ['An email said that EX-58240 was cancelled.', english, ['order EX-58240']],
  ['The console shows CE-108255-1.', english, ['product console', 'error CE-108255-1']],
  ['My printer HP-2500 jams.', english, ['product HP-2500']],
  ['Order EX-57640, number 07700 900143.', english, ['order EX-57640', 'phone 07700 900143']],
  ['We left it in a safe place.', english, []],
  ['I tried on the size M and it fits.', english, []],
  ['I typed the wrong postcode.', english, []],
  ['I left it in rice overnight.', english, ['tried I left it in rice overnight']],
  ['Er bricht das Entkalken mit „E4“ ab.', german, ['error E4']],
  ['Der Wasserkocher EX-58021 ist undicht.', german, ['product Wasserkocher', 'order EX-58021']],
  ['Ich wohne in der Lindenstr. 5, 80331 München.', german, ['address Lindenstr. 5, 80331 München']],
  [
    `Es steht da „${'und so weiter '.repeat(12)}“, dann zeigt es „Abbruch E4“, nach vier Minuten. „Plus“ ist das.`,
    german,
    ['error Abbruch E4'],
  ],
] as const)('what stands beside it does not change what is told: "%s"', (text, words, told) => {
  expect(factsIn(text, [words]).map(({ kind, value }) => `${kind} ${value}`)).toEqual(told);
});

test.each([
  'It caught fire, burned our rug and scalded the dog.',
  'I burned my thumb.',
  'The plug shocked my wife and injured her hand.',
  'Es hat unsere Tochter verbrannt.',
])('harm that was done is no step that was tried: %s', (text) => {
  expect(factsIn(text, BOTH).filter(({ kind }) => kind === 'tried')).toEqual([]);
});

test('a German verb is no English hat', () => {
  expect(factsIn('Das Netzteil hat Feuer gefangen.', BOTH)).toEqual([]);
});

test('what a person said in quotes is no message of a machine', () => {
  expect(factsIn('Erst die Ausrede mit der „Vormerkung“, jetzt Schweigen.', [german])).toEqual([]);
  expect(factsIn('First the excuse with a "reservation", now silence.', [english])).toEqual([]);
  expect(factsIn('Ich bekomme nur „Zahlung abgelehnt“.', [german])).toEqual([
    { kind: 'error', value: 'Zahlung abgelehnt' },
  ]);
});

test.each([
  ['I get RE-4821 every month.', BOTH, ['invoice RE-4821']],
  ['I got TCK-4821 as ticket number.', BOTH, ['order TCK-4821']],
  ['I got M8 screws and B12 in the post.', [english], []],
  ['Ich bekomme INV-2024 nicht.', [german], ['invoice INV-2024']],
  ['Ich bekomme A4 nicht.', [german], []],
  ['It stops with E24.', [english], ['error E24']],
  ['The display shows code 12.', [english], ['error 12']],
  ['I got a 404.', [english], ['error 404']],
  ['It shows code 12.5 bar.', [english], []],
  ['Das Display zeigt Code 12.', [german], ['error 12']],
  ['Es kommt ein 404.', [german], ['error 404']],
  ['Er bleibt immer wieder mit E24 stehen.', [german], ['error E24']],
] as const)('what somebody gets is no error, and what something stops with is: "%s"', (text, words, told) => {
  expect(factsIn(text, words).map(({ kind, value }) => `${kind} ${value}`)).toEqual(told);
});

test('a number says what it belongs to', () => {
  expect(factsIn('customer number 77120, booking XK7L2P', [english])).toEqual([
    { kind: 'order', value: '77120', of: 'customer' },
    { kind: 'order', value: 'XK7L2P', of: 'booking' },
  ]);
});

test('a number whose prefix is a name for it, too, is one fact', () => {
  expect(factsIn('Invoice INV-88120 is wrong', [english])).toEqual([{ kind: 'invoice', value: 'INV-88120' }]);
});

test('a phone number is found behind an order number', () => {
  const found = factsIn('Order EX-48213, my phone: +44 7700 900143.', [english]);

  expect(found.map(({ kind }) => kind)).toEqual(['order', 'phone']);
});

test.each([
  ['About my order, please call 07700 900143.', '07700 900143'],
  ['My order is late, my phone is 07700900143', '07700900143'],
  ['My PIN is 1234 and my phone is 07700 900143', '07700 900143'],
  ['Zu der Bestellung, Handy 0176 1234567', '0176 1234567'],
  ['Zur Bestellung: rufen Sie mich unter 0176 1234567 an', '0176 1234567'],
  ['About my order: call me on 07700 900143', '07700 900143'],
])('near the name of another number a phone number is still one: "%s"', (text, value) => {
  expect(factsIn(text, BOTH).filter((fact) => /\d/.test(fact.value))).toEqual([{ kind: 'phone', value }]);
});

test('where German asks for a call behind the number of an order, both are found', () => {
  const found = factsIn('Bestellung EX-48213: rufen Sie mich unter 0176 1234567 an.', [german]);

  expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'order EX-48213',
    'channel rufen Sie mich',
    'phone 0176 1234567',
  ]);
});

test('the number of an order is found behind a phone number', () => {
  const found = factsIn('My order (phone 07700 900143) is 48213', [english]);

  expect(found.flatMap(({ kind, value }) => (kind === 'order' ? [value] : []))).toEqual(['48213']);
});

test.each([
  ['Bitte rufen Sie mich nicht an, schreiben Sie mir lieber.', 'schreiben Sie mir lieber'],
  ['Bitte rufen Sie mich nicht an.', 'Bitte rufen Sie mich nicht an'],
  ['Schreibt mir bitte keine Mails mehr!', 'Schreibt mir bitte keine Mails mehr'],
  ['Bitte rufen Sie mich nicht vor 9 Uhr an.', 'Bitte rufen Sie mich'],
])('how not to be reached is told as such, and only where nothing says how: "%s"', (text, value) => {
  expect(factsIn(text, BOTH).filter(({ kind }) => kind === 'channel')).toEqual([{ kind: 'channel', value }]);
});

test.each([
  'Bitte rufen Sie mich an.\n0171-123456',
  'Meine Nummer. 030-12345.',
  'You can reach me:\n020-555123',
  'Call me.\n555-1234',
  'Years ago. 2024-2025.',
  'Season A-2026 has begun.',
  'Under GDPR-2016 you must delete it.',
  'Our network has WPA2-2018.',
  'Das verlangt die DSGVO-2016.',
  'It was about 12-1234 people.',
  'Es ging um 12-1234 Leute.',
])('a phone number, years and a letter with a year are no order: "%s"', (text) => {
  expect(factsIn(text, BOTH).filter(({ kind }) => kind === 'order')).toEqual([]);
});

test('a number in groups that counts nothing is an order', () => {
  expect(factsIn('It was about 12-1234 two days ago.', [english])).toContainEqual({ kind: 'order', value: '12-1234' });
});

test('a number in groups that is all that a sentence says is an order', () => {
  expect(factsIn('It never came. 31-8820.', BOTH)).toEqual([{ kind: 'order', value: '31-8820' }]);
});

test('a thing that a step was only taken with is no product', () => {
  const kindsIn = (text: string) => factsIn(text, [english]).map(({ kind }) => kind);

  expect(kindsIn('No light at all. I restarted the router.')).toEqual(['tried']);
  expect(kindsIn('The router has no light at all.')).toEqual(['product']);
});

test('a code ends its sentence, and a day does not', () => {
  const triedIn = (text: string) => factsIn(text, BOTH).flatMap(({ kind, value }) => (kind === 'tried' ? [value] : []));

  expect(triedIn('It shows E24. I have restarted it.')).toEqual(['I have restarted it']);
  expect(triedIn('Am 3. Mai habe ich ihn neu gestartet.')).toEqual(['Am 3. Mai habe ich ihn neu gestartet']);
});

test.each([
  'I tried what you wrote.',
  'I have tried everything.',
  'I dropped it and the screen cracked.',
  'We shipped them the phone.',
  'I placed the order.',
  'I took the day off work.',
  'We have taken two weeks of unpaid leave off.',
  'Ich habe schon alles versucht.',
])('"%s" names no step', (text) => {
  expect(factsIn(text, BOTH)).toEqual([]);
});

test("an admin's patterns come first", () => {
  const own = ownPatterns('Club card = CC-#####').patterns;

  expect(factsIn('order CC-12345', [english], own)).toEqual([{ kind: 'own', name: 'Club card', value: 'CC-12345' }]);
});

test.each([
  ['a card', 'Order paid with 4111 1111 1111 1111 12/27'],
  ['a card without spaces', 'order number 5500005555555559'],
  ['a card with hyphens', 'tracking 3400-0000-0000-009'],
  ['an account', 'order DE89 3704 0044 0532 0130 00 please'],
  ['an account in small letters', 'Bestellung gb82west12345698765432'],
  ['a password', 'I have already changed my password to Hunter22!'],
  ['a German password', 'mein Passwort ist Sommer-2024'],
  ['a PIN', 'my pin is 4471'],
  ['a TAN', 'die TAN lautet 482913'],
  ['a passport', 'passport no 533401234'],
  ['an identity card', 'Personalausweisnummer L01X00T47'],
  ['a tax number', 'Steuer-ID: 12 345 678 901'],
  ['a social security number', 'my SSN is 078-05-1120'],
  ['a national insurance number in groups', 'My National Insurance number is QQ 12 34 56 C.'],
  ['a passport in groups', 'my passport number is 533 401 234'],
  ['an account behind its sort code', 'Sort code 20-00-00, account number 55779911'],
  ['an account before its sort code', 'pay it to account 55779911, sort code 20-00-00'],
  ['an account that gets money', 'please refund to account 55779911'],
  ['a German account', 'Meine Kontonummer lautet 55779911'],
  ['an account that comes first', '55779911 ist meine Kontonummer'],
  ['an account in two words', 'Meine Konto Nummer ist 55779911'],
  ['a passport with letters in groups', 'my passport number is AB 12 34 56'],
  ['a password like the name of a number', 'my password is order-Hunter22'],
  ['an account with its bank', 'Konto 5577991, BLZ 37040044'],
  ['an identity card in a sentence', 'Mein Personalausweis hat die Nummer L01X 00T47'],
  ['an identity card by its owner', 'Die Nummer meines Personalausweises ist L01X00T47'],
  ['a Swiss identity card', 'Identitätskarte Nr. S1234567'],
  ['a residence permit', 'Aufenthaltstitel Nr. YZ0123456'],
  ['a passport in a sentence', 'my passport has the number 533401234'],
  ['a passport that comes first', '533401234 is my passport number'],
  ['a passport behind a comma', 'my passport, no. 533401234'],
  ['a driving licence', 'driver license D1234567'],
  ['a taxpayer', 'Unique Taxpayer Reference 1234567890'],
  ['an American taxpayer', 'taxpayer identification number 912-90-3456'],
  ['a tax number by its name alone', 'IdNr. 86 095 742 719'],
  ['an Austrian tax number', 'UID-Nummer ATU12345678'],
  ['a social security number that nothing names', 'My ID is 078-05-1120'],
  ['a national insurance number that nothing names', 'QQ 12 34 56 C is my number'],
  ['a German social security number', 'Versicherungsnummer 65 170839 J 008'],
  ['an Austrian social security number', 'e-card Nummer 1237 010180'],
  ['a Swiss social security number', 'Meine Nummer ist 756.1234.5678.97'],
])('%s is never a fact', (_what, text) => {
  expect(factsIn(text, BOTH).filter(({ value }) => digitsOf(value).length > 2)).toEqual([]);
});

test.each([
  ['My account number is 5577991', '5577991'],
  ['Kundenkonto 5577991', '5577991'],
  ['My passport is fine. Order EX-48213', 'EX-48213'],
  ['I sent my ID card, order EX-48213', 'EX-48213'],
  ['tracking AB123456789GB', 'AB123456789GB'],
  ['I placed order no 483921 a week ago.', '483921'],
  ['I paid by card for order 48213.', '48213'],
  ['I forgot my password for order 48213.', '48213'],
  ['I paid by credit card on 3 May 2026.', '3 May 2026'],
])('numbers beside a secret, and of an account with us, are facts: "%s"', (text, value) => {
  expect(factsIn(text, BOTH).map((fact) => fact.value)).toContain(value);
});

test('what stands behind a secret and its full stop is found', () => {
  const text = 'My password is Hunter22! Order EX-48213. My PIN is 1234. 48214 is my order number.';

  expect(factsIn(text, [english]).map(({ value }) => value)).toEqual(['EX-48213', '48214']);
});

test('no payment-card number is found, whatever surrounds it', () => {
  const words = fc.constantFrom(
    'order',
    'my number is',
    'Bestellung',
    'call me on',
    'tracking',
    'I have already tried',
    'and',
    '#',
    '-',
    ',',
  );
  const card = fc.constantFrom('4111111111111111', '5500 0055 5555 5559', '3782-822463-10005', '6011 1111 1111 1117');
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 6 }),
      card,
      fc.array(words, { maxLength: 6 }),
      (before, number, behind) => {
        const text = [...before, number, ...behind].join(' ');
        return factsIn(text, BOTH).every(({ value }) => !digitsOf(value).includes(digitsOf(number).slice(0, 8)));
      },
    ),
  );
});

test('whatever is written, a value stands in the text as it is given', () => {
  const piece = fc.constantFrom(
    'order',
    '48213',
    'İ',
    'ß',
    '“',
    '„',
    '’',
    '\u00a0',
    '👍',
    'iPhone 13',
    'Tuesday',
    'restarted',
    '\n',
    'E24',
    '<b>',
    '\u0001',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ');
      return factsIn(text, BOTH).every(({ value }) => value !== '' && text.includes(value));
    }),
  );
});

test.each([
  'order number '.repeat(8_000),
  'my order, '.repeat(10_000),
  '1'.repeat(100_000),
  '4111 '.repeat(20_000),
  '1-'.repeat(50_000),
  'DE89 3704 '.repeat(10_000),
  'I have already and tried '.repeat(4_000),
  'ich habe den und das '.repeat(5_000),
  '12 high old st marys '.repeat(5_000),
  '"error '.repeat(15_000),
  'call me between 9 and '.repeat(4_500),
  'my iPhone 13 Pro Max '.repeat(5_000),
  '1Z 999 AA1 '.repeat(9_000),
  'a'.repeat(100_000),
  'Aa-1.'.repeat(20_000),
  ' '.repeat(100_000),
  '\n'.repeat(100_000),
])('a text of %j again and again is read', (text) => {
  expect(factsIn(text, BOTH).length).toBeLessThan(text.length / 10);
});

test.each([
  ['Meine Vertragsnummer ist die 44 71 882 19, danke.', german, ['order 44 71 882 19']],
  ['My contract number is 44 71 882 19, thanks.', english, ['order 44 71 882 19']],
  ['Rechnung 30 09 2024 ist falsch.', german, []],
  ['Nummer 0151 20033410', german, ['phone 0151 20033410']],
  ['Die Nummer lautet 030 55120987', german, ['phone 030 55120987']],
  ['Telefon für den Fahrer: 0351 8892215', german, ['phone 0351 8892215']],
  ['Der Fahrer hatte 0351 8892215.', german, []],
  ['Ich habe einen Epson EcoTank ET-2850.', german, ['product Epson EcoTank ET-2850']],
  ['I have an Epson EcoTank ET-2850.', english, ['product Epson EcoTank ET-2850']],
] as const)('a number is what its form and its neighbours say: "%s"', (text, words, told) => {
  expect(factsIn(text, [words]).map(({ kind, value }) => `${kind} ${value}`)).toEqual(told);
});
