import { MOOD_LANGUAGES } from '../../../test/support/mood-languages';
import { givesThanks } from './gives-thanks';
import { draft as german } from './languages/de/draft';
import { draft as english } from './languages/en/draft';

const DRAFTS = { en: english, de: german };

function thanks(tag: keyof typeof DRAFTS, text: string, subject?: string): boolean {
  const mood = MOOD_LANGUAGES.get(tag);
  if (!mood) throw new Error(`No words of mood for ${tag}`);
  return givesThanks(text, { mood, draft: DRAFTS[tag] }, subject);
}

test.each<[tag: keyof typeof DRAFTS, text: string]>([
  ['en', 'Four days of silence. Bliss. Thank you, Ruth.'],
  ['en', 'Thanks so much, the new lamp is lovely.'],
  ['en', 'Dear Maya, that has made my day. No hurry whatsoever.'],
  ['en', 'It arrived this morning. Thank you!\n\nPS Where can I send the old one?'],
  ['de', 'Das ging ja flott. Danke!'],
  ['de', 'Läuft wieder wie neu! Tausend Dank, dass du dir die Zeit genommen hast.'],
  ['de', 'Die Tasse ist heil angekommen. Vielen Dank für alles.\n\nP.S. Wohin mit dem Karton?'],
])('%s: “%s” gives thanks', (tag, text) => {
  expect(thanks(tag, text)).toBe(true);
});

test.each<[tag: keyof typeof DRAFTS, text: string]>([
  ['en', 'Could you send me the invoice? Thank you.'],
  ['en', 'Please cancel my order. Thanks in advance.'],
  ['en', 'Thanks for nothing.'],
  ['en', 'Thank you, but the lamp is still broken.'],
  ['en', 'The lamp is brown and great.'],
  ['de', 'Können Sie mir die Rechnung schicken? Danke!'],
  ['de', 'Bitte stornieren Sie die Bestellung. Vielen Dank im Voraus.'],
  ['de', 'super. danke für nichts'],
  ['de', 'Danke, aber die Lampe ist immer noch kaputt.'],
])('%s: “%s” gives none', (tag, text) => {
  expect(thanks(tag, text)).toBe(false);
});

test('a letter whose subject is thanks gives thanks, whatever trouble it tells of', () => {
  const letter =
    'When six of the lamps came out of the box broken I sat down on the floor. You had new ones here by seven.';

  expect(thanks('en', letter, 'Thank you, Maya')).toBe(true);
  expect(thanks('en', letter, 'Six lamps')).toBe(false);
  expect(thanks('en', letter, 'Re: Thank you for your order')).toBe(false);
  expect(thanks('en', `${letter} Could you send six more?`, 'Thank you, Maya')).toBe(false);
});

test('a quarter of a million lines below the thanks are read once each', () => {
  expect(thanks('en', `Thank you!${'\u2029'.repeat(250_000)}That is all.`)).toBe(true);
});
