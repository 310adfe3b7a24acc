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

/** The phrases of English, in the order in which a good reply uses their acts. */
export const ENGLISH_PHRASES: PhraseSet = {
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
  apologies: [
    "{what}. {own}, and I'm sorry. {next} by {when}.",
    "I'm sorry. {what}. {own}. {next}, and you'll hear from me by {when}.",
    "Let me be plain: this was our mistake. {what}. {own}. I'm sorry. {next} by {when}.",
    "{what}, and I'm sorry. {own}. Here is what happens next. {next}. That will be done by {when}.",
  ],
  issue: { order: 'your order {value}', invoice: 'your invoice {value}' },
  since: '{day}',
  hedges: ['if', 'but', 'however', 'although'],
  days: [
    'today',
    'tonight',
    'tomorrow',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'noon',
    'week',
    'month',
  ],
  months: [
    ...['january', 'february', 'march', 'april', 'may', 'june'],
    ...['july', 'august', 'september', 'october', 'november', 'december'],
  ],
  vague: ['soon', 'shortly', 'asap', 'eventually', 'possibly', 'maybe', 'perhaps', 'probably', 'hopefully', 'sometime'],
  by: 'by',
};
