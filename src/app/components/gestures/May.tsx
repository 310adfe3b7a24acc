import { memo, useEffect, useMemo, useState } from 'react';
import type { Policy } from '../../../domain/policy/policy';
import type { Instant } from '../../../domain/time';
import type { Remote } from '../../hooks/remote';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import type { HeardNews } from '../heard/heard-news';
import { late } from '../frame/late';
import { Section } from '../frame/Section';
import { Standing } from '../frame/Standing';
import { Stack, Subtle } from '../frame/Text';
import { Chooser } from './Chooser';
import type { Beginning } from './composer-props';
import { asksElsewhere, canCompose, isNotSetUp, offered, policyIn, standingsIn } from './in-glance';
import type { Kind } from './kinds';
import { Left } from './Left';
import { isLeadBy, type Place } from './occasion';
import { useGiving } from './use-giving';
import { useGlance, type Glance } from './use-glance';

const ComposerGate = late(async () => (await import('./ComposerGate')).ComposerGate);
const Pending = late(async () => (await import('./LatePending')).LatePending);
const GivenBefore = late(async () => (await import('./GivenBefore')).GivenBefore);
const Suggested = late(async () => (await import('../care/Suggested')).Suggested);
const Running = late(async () => (await import('./Running')).Running);
const ForAdmins = late(async () => (await import('./set-up/ForAdmins')).ForAdmins);

interface MayProps extends Place {
  readonly zone: string;
  /** What was heard of the customer; absent until then. */
  readonly news: HeardNews | undefined;
  /** Since when the customer is in touch; absent while that is not known. */
  readonly since: Instant | undefined;
}

/** What is being composed. */
interface Chosen {
  readonly kind: Kind;
  readonly beginning: Beginning;
}

/** What this agent may give this customer, and the way to it. */
export const May = memo(function May({ ticket, agent, customer, zone, news, since }: MayProps) {
  const place = useMemo(() => ({ ticket, agent, customer }), [ticket, agent, customer]);
  const { t } = useSpeech();
  const [glance, reload] = useGlance(place);
  const [chosen, setChosen] = useState<Chosen>();
  const [isBack, setIsBack] = useState(false);
  const [said, say] = useState('');
  const giving = useGiving({ place, zone, policy: policyIn(glance) }, ({ message, isGiven, isReserved }) => {
    say(message.text);
    if (isGiven || isReserved) setChosen(undefined);
    reload();
  });
  const press: Pressing['press'] = (pressed) => {
    say('');
    return giving.press(pressed);
  };
  const end = (words: string) => {
    say(words);
    reload();
  };
  const choose = (kind: Kind, beginning: Beginning = {}) => {
    say('');
    setIsBack(false);
    setChosen({ kind, beginning });
  };
  const cancel = () => {
    setIsBack(true);
    setChosen(undefined);
  };
  useCompletion(standingsIn(glance, 'sent'), reload);
  const underWay = standingsIn(glance, 'underWay');
  const isOpen = !chosen && canCompose(glance, place);

  return (
    <>
      <Section title={t('may.title')}>
        <Stack>
          <Standing waiting={<Subtle>{t('loading')}</Subtle>}>
            <Left glance={glance} place={place} zone={zone} />
            {chosen && (
              <ComposerGate
                {...chosen}
                place={place}
                id={giving.id}
                isGiving={giving.isBusy}
                news={news}
                zone={zone}
                onConfirm={(asked, details) => press({ kind: 'give', asked, ...(details ? { details } : {}) })}
                onCancel={cancel}
              />
            )}
            <Waiting {...{ glance, place, zone, press }} isBusy={giving.isBusy} />
            {underWay.length > 0 && (
              <Running
                standings={underWay}
                {...{ place, zone }}
                isBusy={giving.isBusy}
                onTakeBack={(standing) => void press({ kind: 'take-back', standing })}
                onBegin={() => say('')}
                onEnded={end}
              />
            )}
          </Standing>
          <Before {...{ glance, place, zone }} />
          {isOpen && <Suggestions {...{ glance, place, zone, news, since }} onChoose={choose} />}
          {isOpen && (
            <Chooser
              kinds={offered(glance, place)}
              isDisabled={giving.isBusy}
              takesFocus={isBack}
              onChoose={(kind) => choose(kind)}
            />
          )}
          <Subtle role="status">{said}</Subtle>
        </Stack>
      </Section>
      <Admins {...{ glance, agent, zone }} onSetUp={reload} />
    </>
  );
});

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
    <Standing waiting={null}>
      <ForAdmins
        isNotSetUp={isNotSetUp(glance)}
        asksElsewhere={asksElsewhere(policyIn(glance))}
        {...{ zone, onSetUp }}
      />
    </Standing>
  );
}

/** What the customer was given before stands beside the choice. */
function Before({ glance, place, zone }: Omit<SuggestionsProps, 'news' | 'since' | 'onChoose'>) {
  const { now } = useServices();
  if (glance.status !== 'ready' || glance.value.given.length === 0) return null;
  return (
    <Standing waiting={null}>
      <GivenBefore
        standings={glance.value.given}
        rules={policyIn(glance)?.rules ?? NO_RULES}
        {...{ place, zone, now: now() }}
      />
    </Standing>
  );
}

interface SuggestionsProps {
  readonly glance: Remote<Glance>;
  readonly place: Place;
  readonly zone: string;
  readonly news: HeardNews | undefined;
  readonly since: Instant | undefined;
  readonly onChoose: (kind: Kind, beginning: Beginning) => void;
}

/** Once the customer was heard and the allowances are known. */
function Suggestions({ glance, news, ...others }: SuggestionsProps) {
  if (glance.status !== 'ready' || !news) return null;
  return (
    <Standing waiting={null}>
      <Suggested news={news} reading={glance.value.reading} {...others} />
    </Standing>
  );
}

type Pressing = Pick<ReturnType<typeof useGiving>, 'isBusy' | 'press'>;

interface WaitingProps extends Pressing {
  readonly glance: Remote<Glance>;
  readonly place: Place;
  readonly zone: string;
}

/** What is not with the customer yet, and what is for later. */
function Waiting({ glance, place, zone, isBusy, press }: WaitingProps) {
  const { now } = useServices();
  const standings = standingsIn(glance, 'pending');
  const planned = standingsIn(glance, 'planned');
  if (standings.length + planned.length === 0) return null;
  return (
    <Pending
      {...{ standings, planned }}
      place={place}
      isLead={isLeadBy(glance, place.agent)}
      isBusy={isBusy}
      now={now()}
      zone={zone}
      rules={policyIn(glance)?.rules ?? NO_RULES}
      onTryAgain={(standing) => void press({ kind: 'try-again', standing })}
      onTakeBack={(standing) => void press({ kind: 'take-back', standing })}
    />
  );
}

const NO_RULES: Policy['rules'] = [];

/** What was sent while nobody listened is noted when its ticket is opened again. */
function useCompletion(sent: Glance['sent'], onCompleted: () => void): void {
  const { gestures, report, now } = useServices();
  useEffect(() => {
    // While it is in somebody's hand, the browser's background is noting it.
    const free = sent.filter(({ hold }) => now() >= hold.until);
    if (free.length === 0) return;
    Promise.all(free.map(gestures.complete)).then((done) => done.includes(true) && onCompleted(), report);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each time the ledger was looked at
  }, [sent]);
}
