import type { PhraseSet } from '../../phrases/phrase';
import { GREET } from './phrases/greet';
import { REFLECT } from './phrases/reflect';
import { VALIDATE } from './phrases/validate';
import { APOLOGISE } from './phrases/apologise';
import { SYMPATHISE } from './phrases/sympathise';
import { OWN } from './phrases/own';
import { EXPLAIN } from './phrases/explain';
import { ACT } from './phrases/act';
import { REASSURE } from './phrases/reassure';
import { THANK } from './phrases/thank';
import { FOLLOW_UP } from './phrases/follow-up';

/** The phrases of German, in the order in which a good reply uses their acts. */
export const GERMAN_PHRASES: PhraseSet = {
  phrases: [
    ...GREET,
    ...REFLECT,
    ...VALIDATE,
    ...APOLOGISE,
    ...SYMPATHISE,
    ...OWN,
    ...EXPLAIN,
    ...ACT,
    ...REASSURE,
    ...THANK,
    ...FOLLOW_UP,
  ],
  apologies: {
    du: [
      '{what}. {own}, und das tut mir leid. {next}. Erledigt ist das bis {when}.',
      'Bitte entschuldige. {what}. {own}. {next}. Bis {when} hörst du von mir.',
      'Uns ist ein Fehler passiert: {what}. {own}. Das tut mir leid. {next}, und du hörst bis {when} von mir.',
      'Das hätte uns nicht passieren dürfen: {what}. {own}. Bitte entschuldige. So geht es jetzt weiter: {next}. Erledigt ist das bis {when}.',
    ],
    Sie: [
      '{what}. {own}, und das tut mir leid. {next}. Erledigt ist das bis {when}.',
      'Ich bitte Sie um Entschuldigung. {what}. {own}. {next}. Bis {when} hören Sie von mir.',
      'Uns ist ein Fehler passiert: {what}. {own}. Das tut mir leid. {next}, und Sie hören bis {when} von mir.',
      'Das hätte uns nicht passieren dürfen: {what}. {own}. Ich bitte Sie um Entschuldigung. So geht es jetzt weiter: {next}. Erledigt ist das bis {when}.',
    ],
  },
  issue: { order: 'Bestellung {value}', invoice: 'Rechnung {value}' },
  since: 'dem {day}',
  hedges: ['wenn', 'falls', 'aber', 'jedoch', 'sofern'],
  days: [
    'heute',
    'morgen',
    'übermorgen',
    'montag',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    'samstag',
    'sonnabend',
    'sonntag',
    'mittag',
    'woche',
    'monat',
  ],
  months: [
    ...['januar', 'februar', 'märz', 'april', 'mai', 'juni'],
    ...['juli', 'august', 'september', 'oktober', 'november', 'dezember'],
  ],
  vague: [
    ...['bald', 'demnächst', 'zeitnah', 'baldmöglichst', 'schnellstmöglich', 'möglichst', 'irgendwann'],
    ...['vielleicht', 'eventuell', 'wahrscheinlich', 'hoffentlich', 'voraussichtlich'],
  ],
  by: 'bis',
};
