import { ENGLISH_PHRASES } from '../../domain/conversation/languages/en/phrases';
import type { Turn } from '../../domain/conversation/conversation';
import type { EmpathyAct } from '../../domain/conversation/act';
import { agentId, customerId, ticketId } from '../../domain/ids';
import { DAY_MS, HOUR_MS, instantOf, later } from '../../domain/time';
import { CALM } from '../../../test/support/moods';
import { choosePhrases, knownFrom, type AboutPhrases } from './choose-phrases';
import { NOTHING_TOLD, type Heard } from './heard';

const NOW = instantOf('2026-11-20T10:00:00Z');
const turn = (by: Turn['by'], daysAgo: number): Turn => ({
  ...{ by, isPublic: true, channel: 'email', text: 'Where is my parcel?' },
  at: later(NOW, -daysAgo * DAY_MS),
});

/** What is offered to somebody who waits, by the acts. */
const offered = (...conversation: readonly Turn[]): readonly EmpathyAct[] => offeredTo({}, conversation);

const offeredTo = (changes: Partial<Heard>, conversation: readonly Turn[]): readonly EmpathyAct[] =>
  choosePhrases(aboutPhrases(changes, conversation), false).map(({ act }) => act);

function aboutPhrases(changes: Partial<Heard>, conversation: readonly Turn[]): AboutPhrases {
  return {
    ...{
      set: ENGLISH_PHRASES,
      tag: 'en',
      isGentle: false,
      register: 'Sie',
      factsChecked: false,
      showsMood: true,
      now: NOW,
    },
    ...{ acts: new Set<EmpathyAct>(), liked: new Set<string>() },
    said: { subject: 'Where is it?', channel: 'email', tags: [], conversation },
    heard: { ...NOTHING_TOLD, mood: { ...CALM, problem: 'some', situations: ['waiting'] }, ...changes },
    place: {
      ...{ ticket: ticketId(1), contacts: [], zone: 'UTC' },
      customer: { id: customerId(2), name: 'Ada', kind: 'customer' },
      agent: { id: agentId(3), name: 'Maya', role: 'agent', groups: [], locale: 'en-GB' },
    },
  };
}

test.each([
  ['since yesterday', [turn('customer', 9), turn('us', 8), turn('customer', 1)], 'thank'],
  ['for nine days', [turn('customer', 9), turn('other', 8), turn('customer', 1)], 'apologise'],
  ['for nothing, since all is answered', [turn('customer', 9), turn('us', 1)], 'thank'],
  ['on a ticket that is not written yet', [], 'thank'],
] as const)('who has waited %s is answered by what fits that wait', (_, conversation, act) => {
  expect(offered(...conversation)).toContain(act);
});

test('who thanks for what went wrong and was set right is thanked, not apologised to', () => {
  const acts = offeredTo({ hasThanked: true }, [turn('customer', 9)]);

  expect(acts).toContain('thank');
  expect(acts).not.toContain('apologise');
});

test('what they wrote is quoted in their own language, and where moods may be spoken of', () => {
  const about = aboutPhrases({ quote: 'nobody answers me', tag: 'en', isOurLanguage: true }, []);
  const quoted = (changes: Partial<AboutPhrases>) => knownFrom({ ...about, ...changes }).values.theirWords;

  expect(quoted({})).toBe('nobody answers me');
  expect(quoted({ tag: 'de' })).toBeUndefined();
  expect(quoted({ showsMood: false })).toBeUndefined();
});

test.each([
  ['this morning', later(NOW, -2 * HOUR_MS), 0],
  ['yesterday evening', later(NOW, -12 * HOUR_MS), 1],
] as const)('what was written %s has gone on for so many days by the calendar', (_, at, days) => {
  const about = aboutPhrases({ tag: 'en', isOurLanguage: true }, [{ ...turn('customer', 0), at }]);

  expect(knownFrom(about).since?.days).toBe(days);
});

test('with the mood switched off nothing that is offered depends on what they feel', () => {
  const offeredFor = (feeling: 'angry' | 'worried' | 'calm') => {
    const mood = { ...CALM, feeling, strength: 3, problem: 'some', situations: ['waiting'] } as const;
    return choosePhrases({ ...aboutPhrases({ mood, quote: 'I am so upset' }, []), showsMood: false }, false);
  };

  expect(offeredFor('angry')).toEqual(offeredFor('calm'));
  expect(offeredFor('worried')).toEqual(offeredFor('calm'));
});
