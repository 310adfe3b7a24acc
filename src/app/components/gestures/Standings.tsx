import type { Standing } from '../../../domain/ledger/standing';
import { useServices } from '../../Services';
import { Boundary } from '../frame/Boundary';
import { late } from '../frame/late';
import { LateWords } from '../frame/LateWords';
import { PlannedCalls } from './courtesy-call/PlannedCalls';
import { GivenBefore } from './GivenBefore';
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
  /** Told what is to be said, in a sentence; nothing once a press has begun. */
  readonly onSaid: (words: string) => void;
  /** Told once something became of a gesture. */
  readonly onChanged: () => void;
}

/** What became of this customer's gestures: not sent yet, for later, under way, and given before, which stands beside the choice. */
export function Standings(props: StandingsProps) {
  useCompletion(props.glance.sent, props.onChanged);
  return (
    <LateWords>
      <Lists {...props} />
    </LateWords>
  );
}

function Lists({ glance, place, zone, isBusy, press, onSaid, onChanged }: StandingsProps) {
  const { now } = useServices();
  const { pending, planned, underWay, given, reading } = glance;
  const policy = reading.policy.ok ? reading.policy.value : undefined;
  const about = { place, zone, now: now(), rules: policy?.rules ?? [] };
  const takeBack = (standing: Standing) => void press({ kind: 'take-back', standing, among: reading.view.standings });
  const acting = {
    ...{ isBusy, isLead: isLead(place.agent, policy), onTakeBack: takeBack },
    onTryAgain: (standing: Standing) => void press({ kind: 'try-again', standing }),
  };
  return (
    <>
      <Pending standings={pending} {...about} {...acting} />
      <PlannedCalls standings={planned} {...about} {...acting} />
      {underWay.length > 0 && (
        <Boundary waiting={null}>
          <Running
            standings={underWay}
            {...{ place, zone, isBusy }}
            onTakeBack={takeBack}
            onBegin={() => onSaid('')}
            onEnded={(words) => {
              onSaid(words);
              onChanged();
            }}
          />
        </Boundary>
      )}
      {given.length > 0 && <GivenBefore standings={given} {...about} />}
    </>
  );
}
