import fc from 'fast-check';
import { ownWords } from './own-words';

const OWN = 'The kettle still leaks.\nPlease call me.';

test.each([
  ['lines quoted with a mark', `${OWN}\n> We are sorry.\n>> Old words`],
  [
    'what follows "On …, … wrote:"',
    `${OWN}\n\nOn Tue, Nov 3, 2026 at 10:12 AM Support <help@shop.example> wrote:\nWe are sorry.`,
  ],
  [
    'what follows a folded "On … wrote:"',
    `${OWN}\n\nOn Tue, Nov 3, 2026 at 10:12 AM\nSupport <help@shop.example>\nwrote:\n> We are sorry.`,
  ],
  ['what follows "Am … schrieb …:"', `${OWN}\nAm 3. November 2026 um 10:12 schrieb Support:\nEs tut uns leid.`],
  [
    'what follows "… schrieb am …:" with an address',
    `${OWN}\nSupport <help@shop.example> schrieb am 03.11.2026:\nEs tut uns leid.`,
  ],
  ['an original message', `${OWN}\n-----Original Message-----\nWe are sorry.`],
  ['an original message in German', `${OWN}\n-----Ursprüngliche Nachricht-----\nEs tut uns leid.`],
  ['an original message with a hyphen', `${OWN}\n-------- Original-Nachricht --------\nEs tut uns leid.`],
  ['a forwarded message', `${OWN}\n---------- Forwarded message ---------\nHello`],
  [
    "Outlook's headers",
    `${OWN}\n\nFrom: Support <help@shop.example>\nSent: Tuesday, 3 November 2026 10:12\nTo: Ada\nSubject: Kettle\n\nWe are sorry.`,
  ],
  [
    "Outlook's headers in German, in bold",
    `${OWN}\n\n*Von:* Support\n*Gesendet:* Dienstag\n*An:* Ada\n*Betreff:* Kessel\n\nEs tut uns leid.`,
  ],
  [
    'what stands below our line to reply above',
    `${OWN}\n##- Please type your reply above this line -##\nWe are sorry.`,
  ],
  ['a signature', `${OWN}\n-- \nAda Lovelace\n12 Long Road`],
  ['a closing and who is behind it', `${OWN}\n\nMit freundlichen Grüßen\n\nAda Lovelace\nMusterweg 3`],
  ['a closing with the name on its line', `${OWN}\nBest regards, Ada\nHead of Kettles`],
  ['a closing with a name and a place', `${OWN}\nViele Grüße, Ada aus Leeds`],
  ["a telephone's line", `${OWN}\n\nSent from my iPhone`],
  ["a telephone's line in German", `${OWN}\n\nVon meinem iPhone gesendet`],
  [
    'a disclaimer',
    `${OWN}\n\nThis e-mail and any attachments are confidential. If you are not the\nintended recipient, delete it.`,
  ],
  [
    'a disclaimer in German',
    `${OWN}\n\nHinweis: vertraulich! Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.`,
  ],
  ['Windows line ends', OWN.replaceAll('\n', '\r\n')],
])('somebody’s own words are without %s', (_, text) => {
  expect(ownWords(text)).toBe(OWN);
});

test.each([
  ['words between quoted ones', '> Which colour?\nBlue.\n> Which size?\nLarge.', 'Blue.\nLarge.'],
  ['an answer below what it answers', 'On 3 May, Support <a@shop.example> wrote:\n> Which colour?\n\nBlue.', 'Blue.'],
  [
    'a postscript',
    'It leaks.\n\nViele Grüße\nAda\n\nPS: Das ist das dritte Mal!\nWirklich.\n\nAnhang',
    'It leaks.\n\nPS: Das ist das dritte Mal!\nWirklich.',
  ],
  ['an addition', 'It leaks.\n\nBest regards\nAda from Leeds\n\nEdit: twice.', 'It leaks.\n\nEdit: twice.'],
  ['an addition in German', 'Er leckt.\nGruß, Ada\n\nNachtrag: zweimal.', 'Er leckt.\n\nNachtrag: zweimal.'],
  ['what they wrote before', 'On 3 May I wrote:\nIt leaks.', 'On 3 May I wrote:\nIt leaks.'],
  [
    'a sentence that begins as a closing does',
    'Hello.\nBest thing I ever bought.\nGrüße gehen an Ihr Team, das war super',
    'Hello.\nBest thing I ever bought.\nGrüße gehen an Ihr Team, das war super',
  ],
  [
    'a sentence that begins as a program’s line does',
    'Hi.\nSent from my warehouse to the wrong address, twice!',
    'Hi.\nSent from my warehouse to the wrong address, twice!',
  ],
  ['a line "From:" that is no header', 'From: Berlin\nTo: Hamburg, by train.', 'From: Berlin\nTo: Hamburg, by train.'],
  [
    'all else around links and pictures',
    'See <https://shop.example/a?b=c> and www.shop.example [image: me.png] now',
    'See   and     now',
  ],
])('somebody’s own words keep %s', (_, text, own) => {
  expect(ownWords(text)).toBe(own);
});

test('lines of ours are left out', () => {
  expect(ownWords('It was fine.\nHow was it?', { isOurs: (line) => line === 'How was it?' })).toBe('It was fine.');
});

const CHAT = [
  'Chat started on 2026-11-03',
  '(12:03:11) *** Ada joined the chat ***',
  '(12:03:11) Ada: Hello',
  'where is my kettle?',
  '(12:03:40) Support: Sorry, Ada!',
  '(12:04:02) Ada: Still waiting: really?',
].join('\n');

test('of a chat only the customer’s lines are theirs', () => {
  expect(ownWords(CHAT, { name: 'ada' })).toBe('Hello\nwhere is my kettle?\nStill waiting: really?');
});

test('of a chat in which nobody bears the name, all lines are kept without times and names', () => {
  expect(ownWords(CHAT, { name: 'Grace' })).toBe('Hello\nwhere is my kettle?\nSorry, Ada!\nStill waiting: really?');
});

test('a visitor without a name is the customer', () => {
  expect(ownWords('(12:03) Visitor 4711: Hi\n(12:04) Bo: Hello', { name: 'Ada' })).toBe('Hi');
});

test('a message that quotes a chat is no chat', () => {
  const text = 'Your man said this:\n(12:03) Bo: Hello';

  expect(ownWords(text, { name: 'Ada' })).toBe(text);
});

test('own words are lines of the message, in their order', () => {
  const line = fc.constantFrom(
    'a b',
    '> c',
    '-- ',
    'Viele Grüße',
    'From: a',
    'Sent: b',
    'To: c',
    'On 3 May, A <b> wrote:',
    '',
    'PS: d',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const rest: string[] = [...lines];
      const own = ownWords(lines.join('\n')).split('\n');

      expect(
        own.filter((kept) => kept !== '').every((kept) => rest.splice(0, rest.indexOf(kept) + 1).includes(kept)),
      ).toBe(true);
    }),
  );
});

test.each([
  '> ',
  'On 3 ',
  'On 3 May a@b wrote:\n',
  'From: a\nSent: b\n',
  '-',
  '-- \n',
  '##-',
  '(12:03) A: ',
  '***',
  'www.',
  '[image:',
  'Best regards\n',
  ' ',
  '\n \n',
  '<http://',
  'PS: ',
])('a hundred thousand characters of "%s" are read to their end', (part) => {
  const text = `${part.repeat(Math.ceil(100_000 / part.length))}x`;

  expect(ownWords(text).length).toBeLessThanOrEqual(text.length);
});
