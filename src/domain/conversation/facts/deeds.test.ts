import { facts as german } from '../languages/de/facts';
import { facts as english } from '../languages/en/facts';
import { doneIn, sharesDeed, toldIn } from './deeds';
import type { FactWords } from './fact-words';

const isShared = (tried: string, instruction: string, words: FactWords): boolean =>
  sharesDeed(doneIn(tried, words), toldIn(instruction, words));

test.each([
  ['rotated it', 'please rotate the mattress by 180 degrees'],
  ['rescanned twice', 'please rescan the channels'],
  ['re-paired the scanner', 'try pairing it again'],
  ['uploaded the repair quote', 'please upload the repair quote'],
  ['emptied the drum', 'please empty the drum'],
  ['emptied the drum', 'have you emptied it'],
  ['emptied the drum', 'try emptying it'],
  ['sprayed the hinges', 'have you tried spraying them'],
  ['bled the radiators', 'please bleed the radiators'],
])('"%s" was done, and is told again by "%s"', (tried, instruction) => {
  expect(isShared(tried, instruction, english)).toBe(true);
});

test('a thing is named by a whole word, and not by an article or the end of one', () => {
  expect(isShared('cleaned all the nozzles', 'please clean the filter', english)).toBe(false);
  expect(isShared('den filter gereinigt', 'reinigen sie alles und wenden sie es', german)).toBe(true);
});

test.each([
  ['checked it', 'please check your bank statement'],
  ['uploaded the repair quote', 'please upload your passport'],
  ['emptied the drum', 'please rotate the drum'],
  ['emptied the drum', 'please empty your cart'],
  ['cleaned the nozzle', 'please clean the filter'],
])('"%s" is another deed than "%s"', (tried, instruction) => {
  expect(isShared(tried, instruction, english)).toBe(false);
});

test.each([
  ['gedreht habe ich sie', 'drehen sie die matratze bitte um'],
  ['von der wand weggerückt', 'rücken sie das gerät etwas von der wand weg'],
  ['zweimal entlüftet', 'bitte entlüften sie den heizkörper'],
])('in German, too: "%s" and "%s"', (tried, instruction) => {
  expect(isShared(tried, instruction, german)).toBe(true);
});
