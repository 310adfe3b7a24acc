import { useCallback, useEffect, useState } from 'react';
import { isSoon } from '../../../domain/call/call-stage';
import type { AgentId, CustomerId } from '../../../domain/ids';
import type { Allowance } from '../../../domain/ledger/allowance';
import { takesTime } from '../../../domain/ledger/entry';
import { isEnded, type Standing } from '../../../domain/ledger/standing';
import type { Instant } from '../../../domain/time';
import { sentAmong } from '../../../use-cases/ledger/sent-among';
import { useRemote } from '../../hooks/use-remote';
import { whenIdle } from '../../hooks/when-idle';
import type { Remote } from '../../hooks/remote';
import type { Reading } from '../../gestures';
import { useServices } from '../../Services';
import { discountsLeft } from './discounts-left';
import type { Place } from './occasion';

/** What one search tells before anything is composed. */
export interface Glance {
  readonly reading: Reading;
  /** What is left of discounts. Absent while the policy cannot be read, or has none to offer. */
  readonly allowance: Allowance | undefined;
  /** What of this customer's was not sent yet, here or on another ticket. */
  readonly pending: readonly Standing[];
  /** What this customer has been given, in the order in which it was. */
  readonly given: readonly Standing[];
  /** Extra time that runs and calls that are to be made within a day. */
  readonly underWay: readonly Standing[];
  /** The agent's own calls of other customers that are to be made within a day. */
  readonly elsewhere: readonly Standing[];
  /** Calls that are to be made later than that. */
  readonly planned: readonly Standing[];
  /** What stands in a sent message of this ticket and was not noted as completed yet. */
  readonly sent: readonly Standing[];
}

/** What one reading tells, whatever is left. */
type Looked = Omit<Glance, 'allowance'>;

export function useGlance(place: Place): readonly [Remote<Glance>, () => void] {
  const { gestures, reply } = useServices();
  const { customer, ticket, agent } = place;
  const sorted = useCallback(
    async (reading: Reading): Promise<Looked> => {
      const waiting = waitingFor(customer.id, reading);
      const sent = await sentAmong(
        reply,
        waiting.filter(({ reservation }) => reservation.entry.ticket === ticket.id),
      );
      const takingTime = waiting.filter(takesItsTime);
      const planned = takingTime.filter((standing) => isForLater(standing, reading.now));
      const underWay = takingTime.filter((standing) => !planned.includes(standing));
      const pending = waiting.filter((standing) => !sent.includes(standing) && !takingTime.includes(standing));
      const elsewhere = reading.view.standings.filter((standing) => isOwnCall(standing, agent.id, reading.now));
      return {
        ...{ reading, sent, underWay, planned, pending, given: givenTo(customer.id, reading) },
        elsewhere: elsewhere.filter(({ reservation }) => reservation.entry.customer !== customer.id),
      };
    },
    [reply, customer.id, ticket.id, agent.id],
  );
  const load = useCallback(async () => sorted(await gestures.glance(customer.id)), [gestures, customer.id, sorted]);
  const [first, reload] = useRemote(load);
  const remote = useFurther(first, sorted);
  if (remote.status !== 'ready') return [remote, reload];
  return [{ ...remote, value: { ...remote.value, allowance: discountsLeft(place, remote.value.reading) } }, reload];
}

/** The same with what lies further back, where not everything was found; asked for once the page has nothing else to do. */
function useFurther(first: Remote<Looked>, sorted: (reading: Reading) => Promise<Looked>): Remote<Looked> {
  const { report } = useServices();
  const [more, setMore] = useState<{ readonly than: Looked; readonly value: Looked }>();
  const than = first.status === 'ready' ? first.value : undefined;
  useEffect(() => {
    const further = than?.reading.further;
    if (!further) return undefined;
    return whenIdle(() => {
      further()
        .then(sorted)
        .then((value) => setMore({ than, value }), report);
    });
  }, [than, sorted, report]);
  return first.status === 'ready' && more && more.than === than ? { ...first, value: more.value } : first;
}

function givenTo(customer: CustomerId, { view }: Reading): readonly Standing[] {
  return view.standings.filter(
    ({ status, reservation }) => status === 'completed' && reservation.entry.customer === customer,
  );
}

/** What exists and takes its time, which is nothing that waits to be sent. */
function takesItsTime({ status, takingBack, reservation }: Standing): boolean {
  return status === 'issued' && !takingBack && takesTime(reservation.entry.gift);
}

function isOwnCall(standing: Standing, agent: AgentId, now: Instant): boolean {
  const { entry } = standing.reservation;
  return (
    takesItsTime(standing) &&
    entry.agent === agent &&
    entry.gift.kind === 'courtesy-call' &&
    isSoon(entry.gift.due, now)
  );
}

const isForLater = ({ reservation: { entry } }: Standing, now: Instant): boolean =>
  entry.gift.kind === 'courtesy-call' && !isSoon(entry.gift.due, now);

function waitingFor(customer: CustomerId, { view }: Reading): readonly Standing[] {
  return view.standings.filter((standing) => !isEnded(standing) && standing.reservation.entry.customer === customer);
}
