import { anOpenTicket, appDesk } from '../../../../test/support/app-desk';
import { aPolicy, aRequest, aReservation, stored } from '../../../../test/support/ledger-samples';
import { standingOf } from '../../../domain/ledger/standing';
import type { GiveOutcome } from '../../../use-cases/ledger/give-gesture';
import { speech } from '../../i18n/words';
import type { Services } from '../../Services';
import { answerTo, type Around, type Press } from './giving';

function around(services: Services, changes: Partial<Around> = {}): Around {
  const { ticket, customer, agent } = anOpenTicket();
  if (!ticket || !customer) throw new Error('The ticket of the tests has a customer');
  const place = { ticket, customer, agent };
  return { services, speech: speech('en-GB', {}), place, zone: 'UTC', policy: aPolicy(), ...changes };
}

const give = (changes: Partial<Extract<Press, { kind: 'give' }>> = {}): Press => ({
  kind: 'give',
  asked: aRequest(),
  ...changes,
});

const standing = standingOf(stored(aReservation()), []);

test.each<[GiveOutcome, { isReserved: boolean; isAnswered: boolean }]>([
  [{ kind: 'unknown' }, { isReserved: false, isAnswered: false }],
  [
    { kind: 'not-sent-yet', standing },
    { isReserved: true, isAnswered: false },
  ],
  [
    { kind: 'in-other-hands', standing },
    { isReserved: true, isAnswered: false },
  ],
  [{ kind: 'busy' }, { isReserved: false, isAnswered: true }],
  [
    { kind: 'ended', standing },
    { isReserved: false, isAnswered: true },
  ],
])('after %j the next press is another one only where this one has its answer', async (outcome, told) => {
  const { services } = appDesk();
  const gestures = { ...services.gestures, give: async () => outcome };

  expect(await answerTo(give(), around({ ...services, gestures }))).toMatchObject({ isGiven: false, ...told });
});
