import { useEffect, useState } from 'react';
import type { Consent } from '../../../domain/call/consent';
import type { AgentId, CustomerId } from '../../../domain/ids';
import type { Standing } from '../../../domain/ledger/standing';
import { useAgentNames } from '../../hooks/use-agent-names';
import { useServices } from '../../Services';
import { Boundary } from '../frame/Boundary';
import { late } from '../frame/late';
import { LateWords } from '../frame/LateWords';
import { PlannedCalls } from './courtesy-call/PlannedCalls';
import { hasCall, wishAboutCalls } from './courtesy-call/wish-about-calls';
import { GivenBefore, latestOf } from './GivenBefore';
import { isLead } from './is-lead';
import type { Place } from './occasion';
import { Pending } from './Pending';
import { useCompletion } from './use-completion';
import type { useGiving } from './use-giving';
import type { Glance } from './use-glance';

const Running = late(async () => (await import('./Running')).Running);

interface StandingsProps extends Pick<ReturnType<typeof useGiving>, 'isBusy' | 'press'> {
  readonly glance: Glance;
  readonly place: Place;
  readonly zone: string;
  /** Told of each press on something that is under way. */
  readonly onBegin: () => void;
  /** Told what is to be said, in a sentence. */
  readonly onSaid: (words: string) => void;
  /** Told once something became of a gesture. */
  readonly onChanged: () => void;
  /** Told whether a call stands that the customer does not want; the same function from one drawing to the next. */
  readonly onUnwantedCall: (stands: boolean) => void;
}

/** What became of this customer's gestures: not sent yet, for later, under way, and given before, which stands beside the choice. */
export function Standings(props: StandingsProps) {
  const { glance, place, onUnwantedCall } = props;
  const { planned, underWay, pending, sent } = glance;
  const [refused, setRefused] = useState<CustomerId>();
  useCompletion(sent, props.onChanged);
  const wish = wishAboutCalls(place, refused);
  const isUnwanted = wish.kind === 'do-not-call' && hasCall([...planned, ...underWay, ...pending], place.customer.id);
  useEffect(() => {
    onUnwantedCall(isUnwanted);
    return () => onUnwantedCall(false);
  }, [isUnwanted, onUnwantedCall]);
  return (
    <LateWords>
      <Lists {...props} wish={wish} onRefused={setRefused} />
    </LateWords>
  );
}

interface ListsProps extends StandingsProps {
  /** What is known of the customer's wish about calls. */
  readonly wish: Consent;
  /** Told who has just said that they do not want to be called again. */
  readonly onRefused: (customer: CustomerId) => void;
}

function Lists({ glance, place, zone, isBusy, press, wish, onBegin, onSaid, onChanged, onRefused }: ListsProps) {
  const { now } = useServices();
  const { pending, planned, underWay, elsewhere, given, reading } = glance;
  const policy = reading.policy.ok ? reading.policy.value : undefined;
  const about = { place, zone, wish, now: now(), rules: policy?.rules ?? [] };
  const names = useAgentNames(colleaguesIn([...pending, ...latestOf(given)], place));
  const takeBack = (standing: Standing) => void press({ kind: 'take-back', standing, among: reading.view.standings });
  const acting = {
    ...{ isBusy, isLead: isLead(place.agent, policy), onTakeBack: takeBack },
    onTryAgain: (standing: Standing) => void press({ kind: 'try-again', standing }),
  };
  return (
    <>
      <Pending standings={pending} names={names} {...about} {...acting} />
      <PlannedCalls standings={planned} {...about} {...acting} />
      {underWay.length + elsewhere.length > 0 && (
        <Boundary waiting={null}>
          <Running
            standings={underWay}
            {...{ elsewhere, place, zone, policy, wish, onRefused }}
            {...acting}
            onBegin={onBegin}
            onEnded={(words) => {
              onSaid(words);
              onChanged();
            }}
          />
        </Boundary>
      )}
      {given.length > 0 && <GivenBefore standings={given} names={names} {...about} />}
    </>
  );
}

/** Whoever else has given something of this. */
function colleaguesIn(standings: readonly Standing[], { agent }: Place): readonly AgentId[] {
  return standings.map(({ reservation }) => reservation.entry.agent).filter((id) => id !== agent.id);
}
