import { MOOD_LANGUAGES } from '../../../../test/support/mood-languages';
import { instant } from '../../time';
import { readMood } from './read-mood';

function reads(...texts: readonly string[]) {
  const conversation = texts.map((text, day) => {
    return { by: 'customer', isPublic: true, channel: 'email', at: instant(day * 86_400_000), text } as const;
  });
  return readMood(conversation, { languages: MOOD_LANGUAGES, localeHint: 'en-GB' });
}

test.each([
  'My toaster has died after three weeks.',
  'Our freezer suddenly died and the food is gone.',
  'My request died somewhere between your departments.',
  'The old dishwasher sadly passed away on Sunday.',
  'My daughter’s headphones died.',
  'My wife says the blender died.',
  'It just died.',
  'Unser Mixer ist vorgestern leider gestorben.',
  'Mein Fahrrad ist gestorben.',
  'Die Orchidee ist gestorben.',
  'Mein Staubsauger ist vor zwei Monaten plötzlich gestorben.',
  'Der Motor starb nach zwei Tagen.',
])('a thing that died is broken, and nobody is dead: %s', (text) => {
  expect(reads(text)).toMatchObject({ isBereaved: false, problem: 'serious', situations: ['broken'] });
});

test.each([
  'My sister has died and I look after her contracts.',
  'Our neighbour Harold died in May.',
  'My dear old cat died.',
  'Our dog sadly passed away on Monday.',
  'Margaret passed away in June.',
  'Henry died last week.',
  'This spring my uncle died.',
  'My father was your customer for years. He died in March.',
  'My late mother’s subscription is still running.',
  'We need the wreath for my grandfather’s funeral on Tuesday.',
  'I miscarried in May, please stop the pregnancy mails.',
  'Leider ist mein Opa gestorben.',
  'Unser Hund ist vor zwei Tagen gestorben.',
  'Meine Schwester, die im Mai gestorben ist, war Ihre Kundin.',
  'Mein Mann ist vor drei Monaten ganz plötzlich gestorben.',
  'Leider ist Karl Huber nach kurzer Krankheit gestorben.',
  'Wir haben unseren Sohn verloren.',
])('somebody has died: %s', (text) => {
  expect(reads(text).isBereaved).toBe(true);
});

test.each(['My late fee was refused.', 'My friend’s late parcel', 'Das Thema ist für uns gestorben.'])(
  'nobody has died, and nothing has: %s',
  (text) => {
    expect(reads(text)).toMatchObject({ isBereaved: false });
    expect(reads(text).situations).not.toContain('broken');
  },
);

test.each([
  'The iron exploded on Monday and burned my daughter. She is in hospital.',
  'The power bank caught fire last night.',
  'Your lantern set our tablecloth on fire.',
  'Our boy swallowed a magnet and is in A&E.',
  'He cut himself on the rim.',
  'The heater smells of burning.',
  'There was smoke coming from the plug.',
  'I got an electric shock from the lamp.',
  'Ich habe am Bügeleisen einen Stromschlag bekommen.',
  'Die Lampe ist explodiert.',
  'Das Ladegerät hat Feuer gefangen.',
  'Der Topf riecht nach verbranntem Gummi.',
  'Meine Tochter hat sich am Rand geschnitten.',
])('danger is a serious problem, and makes nobody angry: %s', (text) => {
  expect(reads(text)).toMatchObject({ problem: 'serious', feeling: 'calm' });
  expect(reads(text).situations).toContain('danger');
});

test.each(['Is the room non-smoking?', 'Do you sell the Fire tablet?', 'Prices exploded again.', 'You’re on fire!'])(
  'no danger: %s',
  (text) => {
    expect(reads(text).situations).not.toContain('danger');
  },
);

const PLAIN_ENGLISH =
  'The parcel with the number on the label went to the depot, and the page lists the depot as its place. ';
const PLAIN_GERMAN =
  'Das Paket mit der Nummer auf dem Etikett wurde zum Depot gebracht, und die Seite nennt das Depot als Ort. ';

test.each([
  ['I am very angry. ', PLAIN_ENGLISH, 'angry'],
  ['I’m so disappointed. ', PLAIN_ENGLISH, 'disappointed'],
  ['Ich fühle mich für dumm verkauft. ', PLAIN_GERMAN, 'angry'],
  ['Ich bin sehr enttäuscht. ', PLAIN_GERMAN, 'disappointed'],
])('a feeling said outright is heard however long the letter is: %s', (outright, plain, feeling) => {
  const { feeling: read, strength } = reads(outright + plain.repeat(12));

  expect(read).toBe(feeling);
  expect(strength).toBeGreaterThanOrEqual(1);
});

test('what was said outright a letter ago may have passed', () => {
  expect(reads('I am very angry.', PLAIN_ENGLISH.repeat(12)).feeling).toBe('calm');
});

test('never taken for a fool before is anger, and no praise', () => {
  expect(reads('Ich habe mich noch nie so für dumm verkauft gefühlt.')).toMatchObject({
    feeling: 'angry',
    strength: 2,
  });
});

test.each([
  ['I stayed in all day. Nobody came, no note, no call. I asked my neighbours, nobody has it.', ['waiting']],
  ['My bank says I paid for four. I only ever wanted one.', ['failure']],
  ['One of the boards is split right down.', ['broken']],
])('a plain account of what went wrong: %s', (text, situations) => {
  expect(reads(text)).toMatchObject({ problem: 'serious', situations });
});

test.each([
  'When the lamps came out of the box in pieces I sat down on the floor.',
  'I put my old street in by mistake, so it is an address that doesn’t exist.',
  'I will be on site until four. Cheers.',
  'None of it is a disaster.',
  'I couldn’t help noticing the colour.',
  'Sorry if I’m being slow.',
  'I would like another cup.\n\nWith regret,\nMoira',
  'Ich kann mich nicht beschweren.',
])('too little to feel or to mend anything: %s', (text) => {
  expect(reads(text)).toMatchObject({ feeling: 'calm' });
  expect(reads(text).problem).not.toBe('serious');
});
