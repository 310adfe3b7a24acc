import { facts as german } from '../languages/de/facts';
import { facts as english } from '../languages/en/facts';
import { askedAgain } from './asked-again';
import type { FactKind, FoundFact } from './fact';

const held = (...told: readonly (readonly [FactKind, string])[]): readonly FoundFact[] =>
  told.map(([kind, value]) => ({ kind, value }));

const ENGLISH = held(
  ['order', '48213'],
  ['error', 'E24'],
  ['tried', 'I have already restarted the router'],
  ['product', 'Vaultline X200'],
  ['phone', '07700 900123'],
  ['address', '14 Beech Road, Leeds'],
  ['date', 'Tuesday'],
  ['time', 'after 5pm'],
  ['channel', 'call me'],
  ['invoice', 'INV-9'],
  ['tracking', 'JD0002'],
);

test.each([
  ['Could you send me your order number please?', ['order']],
  ['Please provide your order number and the error code.', ['order', 'error']],
  ["What's your order number?", ['order']],
  ["I'd need your order number to look into this.", ['order']],
  ['Which order is this about?', ['order']],
  ['Order number?', ['order']],
  ['Order number, please.', ['order']],
  ['If you tell me the number of your order, I can look it up.', ['order']],
  ['Which error code is on the display?', ['error']],
  ['May I have the phone number we can reach you on?', ['phone']],
  ['Please provide:\n- order number\n- a photo of the damage\n- your delivery address', ['order', 'address']],
  ['Have you tried restarting the router?', ['tried']],
  ['Please turn the router off and on again.', ['tried']],
  ['Restart the router and wait two minutes.', ['tried']],
  ['What have you tried so far?', ['tried']],
  ['Which model do you have?', ['product']],
  ['Would a phone call suit you better?', ['channel']],
  ['Do you have a preferred window for the call?', ['time']],
  ["What's the number on the shipping label?", ['tracking']],
  ['Where would you like the replacement to go?', ['address']],
  ['Could you tell me roughly when the trouble began?', ['date']],
  ['Has the router been restarted since?', ['tried']],
  ['When did you order it?', ['date']],
  ['When would be a good time to call you?', ['time']],
  ['Would you prefer a call or an email?', ['channel']],
  ['Let us know the error message you see.', ['error']],
  ['Could you confirm your address?', ['address']],
  ['Thanks for your message! To help, can you share your tracking number?', ['tracking']],
  ['Could I ask for the invoice number?', ['invoice']],
  ['Your order 48213 left our warehouse. Is that right?', []],
  ['Your order number is 48213, is that right?', []],
  ['Could you confirm that your order number is 48213?', []],
  ['Thank you for your order number, I have found your order.', []],
  ['Thanks for the order number. Could you also send me a photo of the box?', []],
  ['What is your new address?', []],
  ['Could you send us the serial number?', []],
  ['Please send a screenshot of the error message.', []],
  ['You can find your tracking number in the e-mail we sent you.', []],
  ['Could you send me your email address?', []],
  ["There's no need to restart the router again.", []],
  ["As you've already restarted the router, we'll send a technician.", []],
  ['Is there anything else I can help with?', []],
  ['Would Thursday suit you for the delivery?', []],
  ["We've refunded your order. Please let us know if you have any questions.", []],
  ['I can see the error code in your message and have passed it on. Shall I arrange a repair?', []],
] as const)('"%s" asks again for %j', (draft, kinds) => {
  expect(askedAgain(draft, ENGLISH, english).map(({ fact }) => fact.kind)).toEqual(kinds);
});

const GERMAN = held(
  ['order', '48213'],
  ['error', 'F24'],
  ['tried', 'Ich habe den Router schon neu gestartet'],
  ['product', 'Fritzbox 7590'],
  ['phone', '0171 2345678'],
  ['address', 'Lindenstraße 4, Berlin'],
  ['date', 'Dienstag'],
  ['time', 'nach 17 Uhr'],
  ['channel', 'bitte anrufen'],
  ['invoice', 'RE-9'],
  ['tracking', '0034'],
);

test.each([
  ['Könnten Sie mir bitte Ihre Bestellnummer nennen?', ['order']],
  ['Bitte nennen Sie mir Ihre Bestellnummer und den Fehlercode.', ['order', 'error']],
  ['Wie lautet Ihre Bestellnummer?', ['order']],
  ['Wenn Sie mir Ihre Auftragsnummer nennen, sehe ich nach.', ['order']],
  ['Haben Sie den Router bereits neu gestartet?', ['tried']],
  ['Haben Sie denn den Router schon neu gestartet?', ['tried']],
  ['Die Buchungsnummer brauchen Sie erst beim Einchecken.', []],
  ['Ich bräuchte noch deine Bestellnummer.', ['order']],
  ['Schick mir bitte deine Bestellnummer.', ['order']],
  ['Um welche Bestellung geht es?', ['order']],
  ['Unter welcher Telefonnummer erreichen wir Sie?', ['phone']],
  [
    'Bitte senden Sie uns folgende Angaben:\n- Bestellnummer\n- Foto des Schadens\n- Lieferadresse',
    ['order', 'address'],
  ],
  ['Haben Sie den Router schon neu gestartet?', ['tried']],
  ['Bitte starten Sie den Router neu.', ['tried']],
  ['Was haben Sie bisher versucht?', ['tried']],
  ['Welches Modell haben Sie?', ['product']],
  ['Wann haben Sie bestellt?', ['date']],
  ['Wann sind Sie am besten erreichbar?', ['time']],
  ['Sollen wir Sie lieber anrufen oder schreiben?', ['channel']],
  ['Teilen Sie uns bitte die genaue Fehlermeldung mit.', ['error']],
  ['Zur Bearbeitung benötigen wir noch Ihre Anschrift.', ['address']],
  ['Mir fehlt noch die Rechnungsnummer.', ['invoice']],
  ['Hast du die Sendungsnummer für mich?', ['tracking']],
  ['Ihre Bestellnummer lautet 48213, richtig?', []],
  ['Danke für die Bestellnummer, ich habe Ihre Bestellung gefunden.', []],
  ['Wie lautet Ihre neue Adresse?', []],
  ['Bitte nennen Sie uns die Seriennummer.', []],
  ['Bitte schicken Sie uns einen Screenshot der Fehlermeldung.', []],
  ['Die Sendungsnummer finden Sie in der Versandbestätigung.', []],
  ['Wie lautet Ihre E-Mail-Adresse?', []],
  ['Sie müssen den Router nicht noch einmal neu starten.', []],
  ['Da Sie den Router schon neu gestartet haben, schicken wir einen Techniker.', []],
  ['Kann ich sonst noch etwas für Sie tun?', []],
  ['Ich habe Ihre Bestellung storniert. Melden Sie sich gern bei Fragen.', []],
] as const)('„%s“ fragt noch einmal nach %j', (draft, kinds) => {
  expect(askedAgain(draft, GERMAN, german).map(({ fact }) => fact.kind)).toEqual(kinds);
});

test('the words that ask are marked', () => {
  const draft = 'Hello! Could you send me your order number?';
  const [asked] = askedAgain(draft, ENGLISH, english);

  expect(asked && draft.slice(asked.at.start, asked.at.end)).toBe('order number');
});

test('a customer number does not answer a question for an order number', () => {
  const customer: FoundFact = { kind: 'order', of: 'customer', value: '77120' };

  expect(askedAgain('What is your order number?', [customer], english)).toEqual([]);
  expect(askedAgain('What is your customer number?', [customer], english)).toHaveLength(1);
});

test('a plain thing does not answer a question for its model', () => {
  expect(askedAgain('Which model is your router?', held(['product', 'router']), english)).toEqual([]);
});

test('a draft that begins to ask ten thousand times is checked', () => {
  const draft = 'could you send your order number and '.repeat(2_500);

  expect(askedAgain(draft, ENGLISH, english)).toHaveLength(1);
});

test('to offer a choice is to ask, although it names what they said', () => {
  const facts = held(['channel', 'email']);

  expect(askedAgain('Would you prefer email or a call?', facts, english)).toHaveLength(1);
  expect(askedAgain('We will write to you by email. Is that all right?', facts, english)).toHaveLength(0);
});

test('a value of few letters is not named by a longer word', () => {
  expect(askedAgain('When did you buy it, and maybe where?', held(['date', 'May']), english)).toHaveLength(1);
  expect(askedAgain('When did you buy it, was it in May?', held(['date', 'May']), english)).toHaveLength(0);
});

test.each([
  ['Details needed: order number / address / phone number', ['order', 'address', 'phone']],
  ['Could you send me a few details?\n- order number\n- full address', ['order', 'address']],
  ["Tell me your address and I'll send it today.", ['address']],
  ['First, your order number and your address, please.', ['order', 'address']],
  ["We don't have your address.", ['address']],
  ["You don't have to send your address.", []],
])('an ask may take any shape: %s', (draft, kinds) => {
  const facts = held(['order', '48213'], ['address', '14 Beech Road, Leeds'], ['phone', '07700 900123']);

  expect(askedAgain(draft, facts, english).map(({ fact }) => fact.kind)).toEqual(kinds);
});

test.each([
  ['Benötigte Angaben: Bestellnummer / Adresse', ['order', 'address']],
  ['Wir haben leider keine Adresse von Ihnen.', ['address']],
  ['Ihre Adresse ist nicht hinterlegt, könnten Sie sie mir nennen?', ['address']],
  ['Ihre Adresse ist hinterlegt.', []],
])('in German, too: %s', (draft, kinds) => {
  const facts = held(['order', '48213'], ['address', 'Mühlweg 17, 90403 Nürnberg']);

  expect(askedAgain(draft, facts, german).map(({ fact }) => fact.kind)).toEqual(kinds);
});

test.each([
  ['restarted my phone', 'Please restart the app.', 0, english],
  ['restarted my phone', 'Please restart your mobile.', 1, english],
  ['restarted my old router', 'Please restart the router.', 1, english],
  ['restarted it after the storm', 'Please restart the router.', 1, english],
  ['restarted the router', 'Please restart it.', 1, english],
  ['restarted the router', 'Please restart the device.', 1, english],
  ['updated the firmware', 'Please update your address.', 0, english],
  ['updated the firmware', 'Please make sure it has the latest version.', 1, english],
  ['reset my password', 'Please reset the router.', 0, english],
  ['reset the router', 'Please reset the router.', 1, english],
  ['Filter gereinigt', 'Bitte reinigen Sie die Düse.', 0, german],
  ['Filter gereinigt', 'Bitte reinigen Sie den Filter.', 1, german],
  ['Filter gereinigt', 'Bitte reinigen Sie das Gerät.', 1, german],
  ['Ich habe mein Handy neu gestartet', 'Bitte starten Sie die App neu.', 0, german],
  ['Ich habe mein Handy neu gestartet', 'Bitte starten Sie Ihr Smartphone neu.', 1, german],
  ['Firmware aktualisiert', 'Bitte aktualisieren Sie Ihre Adresse.', 0, german],
  ['Ich habe ein Foto geschickt', 'Könnten Sie uns ein Bild schicken?', 1, german],
  ['Den Kaufbeleg habe ich angehängt', 'Könnten Sie uns den Kassenbon schicken?', 1, german],
  ['bei den Nachbarn geklingelt', 'Hat vielleicht ein Nachbar das Paket angenommen?', 1, german],
  ['das WLAN-Passwort neu eingegeben', 'Geben Sie das WLAN-Passwort bitte noch einmal ein.', 1, german],
])('what was done to one thing is not asked again of another: "%s", "%s"', (tried, draft, count, words) => {
  expect(askedAgain(draft, held(['tried', tried]), words)).toHaveLength(count);
});

const REACHED = held(
  ['time', 'nach 17 Uhr'],
  ['channel', 'bitte anrufen'],
  ['date', '3. Mai'],
  ['product', 'Philips HD9650'],
  ['invoice', '2024/0788'],
  ['order', '48213'],
);

test.each([
  ['Über welchen Kanal möchten Sie künftig von uns hören?', ['channel']],
  ['Nennen Sie künftig bitte den Kanal und Ihre Bestellnummer nicht mehr.', []],
  ['Möchten Sie das telefonisch oder in einer Filiale besprechen?', ['channel']],
  ['Soll das vor Ort oder telefonisch stattfinden?', ['channel']],
  ['Möchten Sie die Ware in der Filiale abholen, oder sollen wir liefern?', []],
  ['Dürfen wir Ihnen mailen, oder bevorzugen Sie einen anderen Weg?', ['channel']],
  ['Dürfen wir Sie dazu kurz anrufen?', ['channel']],
  ['Dürfen wir Sie morgen um 10 Uhr anrufen?', []],
  ['Teilen Sie uns bitte mit, ob wir das ins Portal stellen oder Ihnen per Post zusenden sollen.', ['channel']],
  ['Wann erreicht unser Techniker Sie am besten?', ['time']],
  ['Nennen Sie uns bitte Tage und Uhrzeiten.', ['time']],
  ['Geben Sie uns bitte Ihre Sprechzeiten durch.', ['time']],
  ['Unsere Sprechzeiten sind von 9 bis 17 Uhr.', []],
  ['Sag uns bitte noch, ab wann du verreist bist.', ['date']],
  ['Wir wünschen Ihnen einen schönen Tag.', []],
  ['Welchen Termin möchtest du verschieben?', ['date']],
  ['Welchen Termin hätten Sie gern?', []],
  ['Mit welchem Gerät ist das passiert?', ['product']],
  ['Für welche Fritteuse brauchen Sie den Korb?', ['product']],
  ['Für welche Fritteuse interessieren Sie sich?', []],
  ['Welchen Artikel möchten Sie zurückgeben?', ['product']],
  ['Welchen Artikel möchten Sie bestellen?', []],
  ['Verrätst du uns, was du ursprünglich bestellt hattest?', ['product']],
  ['Nennen Sie uns bitte den Typ Ihrer Fritteuse.', ['product']],
  ['Welche Windows-Version haben Sie?', []],
  ['Nennen Sie uns bitte die Nummer der betroffenen Rechnung.', ['invoice']],
  ['Nennen Sie uns bitte die Nummer der neuen Rechnung.', []],
])('in German one may ask for a way, a day, a thing in many words: „%s“', (draft, kinds) => {
  expect(askedAgain(draft, REACHED, german).map(({ fact }) => fact.kind)).toEqual(kinds);
});
