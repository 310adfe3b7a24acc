import { CALM } from '../../../../../test/support/moods';
import { checkDraft } from '../../draft/check-draft';
import type { Hint } from '../../draft/hint';
import type { Mood } from '../../mood/mood';
import { draft as words } from './draft';

const ANGRY: Mood = { ...CALM, problem: 'serious', feeling: 'angry', strength: 2, situations: ['failure'] };

function criticised(draft: string, kinds: readonly Hint['kind'][]) {
  const around = { words, mood: ANGRY, customerText: '', before: [], channel: 'email', promises: () => [] } as const;
  return checkDraft(draft, around).hints.flatMap(({ kind, at }) =>
    kinds.includes(kind) && at !== undefined ? [draft.slice(at.start, at.end)] : [],
  );
}

test.each([
  'Es tut mir leid, das kann so nicht stimmen.',
  'Das war von uns nicht so beabsichtigt.',
  'Das war nicht so beabsichtigt.',
  'Sie haben wohl recht, und wir haben das übersehen.',
  'Sie werden schon morgen wieder online sein.',
  'Sie haben nichts vergessen, alle Angaben sind da.',
  'Haben Sie am Freitag keine Zeit?',
  'Das letzte Mal, als wir sprachen, ging es noch.',
  'Der Kratzer ist auf Ihrem Foto nicht zu übersehen.',
  'Der Riss ist groß, das sieht man sofort.',
  'Da hatten Sie wirklich Pech, ich schicke Ihnen heute Ersatz.',
  'Hast du schon zugestimmt?',
  'Das ist doch nicht schlimm.',
  'Ihr Problem mit der App ist gelöst.',
  'Der Fehler lag nicht bei Ihnen.',
  'Das liegt auf keinen Fall an Ihnen.',
  'Ein Bedienungsfehler war es nicht.',
  'Sie haben den Termin nicht verpasst.',
  'Sie übertreiben nicht, das ist ärgerlich.',
  'Ich habe das eben selbst geprüft.',
  'Sie hätten früher informiert werden müssen.',
  'Beim nächsten Mal sagen wir Ihnen früher Bescheid.',
  'Beim nächsten Mal rufen wir Sie vorher an.',
  'Sie sind nicht allein, andere Kunden fragen dasselbe.',
  'Das ist falsch gebucht worden.',
  'Wie ich sehe, haben Sie uns schon zweimal geschrieben.',
  'Sie haben recht, das stimmt so nicht.',
  'Die Nummer steht in unserer Bestätigung.',
  'Nochmals, vielen Dank.',
  'Liebe Frau Lang, wir haben den Zähler getauscht. Stelle und Zeit nenne ich noch.',
  'Liebe Frau Lang, Ihr Antrag ist da. Drucke und Kopie liegen bei.',
  'Liebe Frau Lang, nennen Sie uns bitte Stelle und Zeit.',
])('a plain German sentence gets no hint: %s', (draft) => {
  expect(criticised(draft, ['harmful', 'cold', 'heavy', 'register'])).toEqual([]);
});

test.each([
  ['Das kann so nicht stimmen.', 'Das kann so nicht stimmen'],
  ['Das ist so gewollt.', 'so gewollt'],
  ['Sie haben wohl unsere Mail übersehen.', 'Sie haben wohl unsere Mail übersehen'],
  ['Sie werden wohl eine alte Version haben.', 'Sie werden wohl eine alte Version haben'],
  ['Sie haben vergessen, den Termin zu bestätigen.', 'Sie haben vergessen, den Termin zu bestätigen'],
  ['Heute haben wir gerade keine Zeit.', 'haben wir gerade keine Zeit'],
  ['Das ist doch nicht zu übersehen.', 'doch nicht zu übersehen'],
  ['Das sieht man doch.', 'Das sieht man doch'],
  ['Da haben Sie leider Pech.', 'leider Pech'],
  ['Dem haben Sie zugestimmt.', 'Dem haben Sie zugestimmt'],
  ['Das ist doch nicht so schlimm.', 'doch nicht so schlimm'],
  ['Das ist doch kein Weltuntergang.', 'doch kein Weltuntergang'],
  ['Nochmals: Der Betrag ist fällig.', 'Nochmals: Der'],
  ['Das höre ich zum ersten Mal.', 'Das höre ich zum ersten'],
  ['Hätten Sie sich früher gemeldet, wäre es gegangen.', 'Hätten Sie sich früher gemeldet'],
  ['Wie ich Ihnen schon geschrieben habe, ist das Team dran.', 'Wie ich Ihnen schon geschrieben'],
  ['Das haben Sie sich selbst zuzuschreiben.', 'selbst zuzuschreiben'],
  ['Sie hätten uns früher Bescheid geben müssen.', 'Sie hätten uns früher Bescheid geben müssen'],
  ['Laut AGB haben Sie keinen Anspruch.', 'Laut AGB'],
  ['Sie übertreiben.', 'Sie übertreiben'],
  ['Da hilft eben selber suchen.', 'eben selber'],
  ['Sie haben den Termin verpasst.', 'Sie haben den Termin verpasst'],
  ['Das lag an Ihnen.', 'Das lag an Ihnen'],
])('German that brushes somebody off is found: %s', (draft, span) => {
  expect(criticised(draft, ['harmful'])).toEqual([span]);
});

test.each(['bitte drucke das Etikett aus', 'bitte stelle das Gerät vor die Tür'])(
  'it is familiar to demand: %s',
  (demand) => {
    expect(criticised(`Liebe Frau Lang, ${demand}.`, ['register'])).toEqual([demand.split(' ')[1]]);
  },
);

test.each(['zum 15. Mai', 'zum Wochenende', 'bis Ende Mai'])('a promise is dated by: %s', (when) => {
  const draft = `Wir liefern ${when}.`;
  const around = { words, mood: ANGRY, customerText: '', before: [], channel: 'email' } as const;
  const promises = () => [{ at: { start: 0, end: 'Wir liefern'.length } }];

  expect(checkDraft(draft, { ...around, promises }).hints.map(({ kind }) => kind)).not.toContain('undated-promise');
});
