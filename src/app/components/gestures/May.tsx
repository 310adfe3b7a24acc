import { memo, useId, useMemo, useState } from 'react';
import type { CustomerId } from '../../../domain/ids';
import type { Instant } from '../../../domain/time';
import type { Remote } from '../../hooks/remote';
import { useKeptFocus } from '../../hooks/use-kept-focus';
import { useSpeech } from '../../i18n/SpeechContext';
import type { HeardNews } from '../heard/heard-news';
import { Boundary } from '../frame/Boundary';
import { late } from '../frame/late';
import { Section } from '../frame/Section';
import { Stack, Subtle } from '../frame/Text';
import { Chooser } from './Chooser';
import type { Beginning } from './composer-props';
import { asksElsewhere, blocked, canCompose, hasStandings, isNotSetUp, offered, policyIn } from './in-glance';
import type { Kind } from './kinds';
import { Left } from './Left';
import type { Place } from './occasion';
import { useGiving } from './use-giving';
import { useGlance, type Glance } from './use-glance';

const ComposerGate = late(async () => (await import('./ComposerGate')).ComposerGate);
const Standings = late(async () => (await import('./Standings')).Standings);
const Suggested = late(async () => (await import('../care/Suggested')).Suggested);
const ForAdmins = late(async () => (await import('./set-up/ForAdmins')).ForAdmins);

interface MayProps extends Place {
  readonly zone: string;
  /** What was heard of the customer; absent until then. */
  readonly news: HeardNews | undefined;
  /** Since when the customer is in touch; absent while that is not known. */
  readonly since: Instant | undefined;
  /** Whether another ticket of the customer's is open, as far as that is known. */
  readonly hasOthersOpen?: boolean;
  /** Told whether a call stands that the customer does not want; the same function from one drawing to the next. */
  readonly onUnwantedCall: (stands: boolean) => void;
}

/** What is being composed. */
interface Chosen {
  readonly kind: Kind;
  readonly beginning: Beginning;
}

/** What this agent may give this customer, and the way to it. */
export const May = memo(function May(props: MayProps) {
  const { ticket, agent, customer, zone, news, since, hasOthersOpen = false, onUnwantedCall } = props;
  const [refused, setRefused] = useState<CustomerId>();
  const hasRefusedCalls = refused === customer.id;
  const place = useMemo(
    () => ({ ticket, agent, customer, hasRefusedCalls }),
    [ticket, agent, customer, hasRefusedCalls],
  );
  const { t } = useSpeech();
  const left = useId();
  const [glance, reload] = useGlance(place);
  const [said, say] = useState('');
  const { chosen, isBack, choose, close, cancel } = useChosen(() => say(''));
  const focus = useKeptFocus();
  const giving = useGiving({ place, zone, policy: policyIn(glance) }, ({ message, isGiven, isReserved }) => {
    say(message.text);
    if (isGiven || isReserved) close();
    reload();
  });
  const begin = () => {
    say('');
    focus.remember();
  };
  const press: typeof giving.press = (pressed) => {
    begin();
    return giving.press(pressed);
  };
  const isOpen = !chosen && canCompose(glance, place);

  return (
    <>
      <Section title={t('may.title')} place={focus.place}>
        <Stack>
          <Boundary waiting={<Subtle>{t('loading')}</Subtle>}>
            <Left id={left} glance={glance} place={place} isComposing={chosen !== undefined} />
            {chosen && (
              <ComposerGate
                {...chosen}
                place={place}
                id={giving.id}
                isGiving={giving.isBusy}
                {...{ news, since }}
                zone={zone}
                onConfirm={(asked, details) => press({ kind: 'give', asked, details })}
                onCancel={cancel}
                onClosed={focus.goOn}
              />
            )}
          </Boundary>
          {isOpen && (
            <Chooser
              kinds={offered(glance, place)}
              blocked={blocked(glance, place)}
              why={left}
              isDisabled={giving.isBusy}
              takesFocus={isBack}
              onChoose={(kind) => choose(kind)}
            />
          )}
          {hasStandings(glance) && (
            <Boundary waiting={null}>
              <Standings
                glance={glance.value}
                {...{ place, zone, press, onUnwantedCall }}
                isBusy={giving.isBusy}
                onBegin={begin}
                onSaid={say}
                onRefused={setRefused}
                onChanged={reload}
              />
            </Boundary>
          )}
          {isOpen && <Suggestions {...{ glance, place, zone, news, since, hasOthersOpen }} onChoose={choose} />}
          <Subtle role="status">{said}</Subtle>
        </Stack>
      </Section>
      <Admins {...{ glance, agent, zone }} onSetUp={reload} />
    </>
  );
});

/** What somebody has chosen to compose; told when they begin. */
function useChosen(onBegin: () => void) {
  const [chosen, setChosen] = useState<Chosen>();
  const [isBack, setIsBack] = useState(false);
  const choose = (kind: Kind, beginning: Beginning = {}) => {
    onBegin();
    setIsBack(false);
    setChosen({ kind, beginning });
  };
  const close = () => setChosen(undefined);
  const cancel = () => {
    setIsBack(true);
    close();
  };
  return { chosen, isBack, choose, close, cancel };
}

interface AdminsProps {
  readonly glance: Remote<Glance>;
  readonly agent: Place['agent'];
  readonly zone: string;
  readonly onSetUp: () => void;
}

/** Below everything else, so that nothing moves when it comes. */
function Admins({ glance, agent, zone, onSetUp }: AdminsProps) {
  if (agent.role !== 'admin' || glance.status === 'loading') return null;
  return (
    <Boundary waiting={null}>
      <ForAdmins
        isNotSetUp={isNotSetUp(glance)}
        asksElsewhere={asksElsewhere(policyIn(glance))}
        {...{ zone, onSetUp }}
      />
    </Boundary>
  );
}

interface SuggestionsProps {
  readonly glance: Remote<Glance>;
  readonly place: Place;
  readonly zone: string;
  readonly news: HeardNews | undefined;
  readonly since: Instant | undefined;
  readonly hasOthersOpen: boolean;
  readonly onChoose: (kind: Kind, beginning: Beginning) => void;
}

/** Once the customer was heard and the allowances are known. */
function Suggestions({ glance, news, ...others }: SuggestionsProps) {
  if (glance.status !== 'ready' || !news) return null;
  return (
    <Boundary waiting={null}>
      <Suggested news={news} reading={glance.value.reading} {...others} />
    </Boundary>
  );
}
