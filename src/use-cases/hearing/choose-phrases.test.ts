import { ENGLISH_PHRASES } from '../../domain/conversation/languages/en/phrases';
import type { Turn } from '../../domain/conversation/conversation';
import type { EmpathyAct } from '../../domain/conversation/act';
import { agentId, customerId, ticketId } from '../../domain/ids';
import { DAY_MS, instantOf, later } from '../../domain/time';
import { CALM } from '../../../test/support/moods';
import { choosePhrases, type AboutPhrases } from './choose-phrases';
import { NOTHING_TOLD, type Heard } from './heard';

const NOW = instantOf('2026-11-20T10:00:00Z');
const turn = (by: Turn['by'], daysAgo: number): Turn => ({
  ...{ by, isPublic: true, channel: 'email', text: 'Where is my parcel?' },
  at: later(NOW, -daysAgo * DAY_MS),
});

/** What is offered to somebody who waits, by the acts. */
const offered = (...conversation: readonly Turn[]): readonly EmpathyAct[] => offeredTo({}, conversation);

function offeredTo(changes: Partial<Heard>, conversation: readonly Turn[]): readonly EmpathyAct[] {
  const about: AboutPhrases = {
    ...{ set: ENGLISH_PHRASES, tag: 'en', isGentle: false, register: 'Sie', factsChecked: false, now: NOW },
    ...{ acts: new Set<EmpathyAct>(), liked: new Set<string>() },
    said: { subject: 'Where is it?', channel: 'email', tags: [], conversation },
    heard: { ...NOTHING_TOLD, mood: { ...CALM, problem: 'some', situations: ['waiting'] }, ...changes },
    place: {
      ...{ ticket: ticketId(1), contacts: [], zone: 'UTC' },
      customer: { id: customerId(2), name: 'Ada', kind: 'customer' },
      agent: { id: agentId(3), name: 'Maya', role: 'agent', groups: [], locale: 'en-GB' },
    },
  };
  return choosePhrases(about, false).map(({ act }) => act);
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
