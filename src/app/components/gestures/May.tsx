import { memo, useEffect, useMemo, useState } from 'react';
import { isElsewhere, type Policy } from '../../../domain/policy/policy';
import type { Instant } from '../../../domain/time';
import { LedgerUnreachable } from '../../../ports/ledger-log';
import type { Remote } from '../../hooks/remote';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import type { HeardNews } from '../heard/heard-news';
import { late } from '../frame/late';
import { Section } from '../frame/Section';
import { Standing } from '../frame/Standing';
import { Stack, Subtle } from '../frame/Text';
import { Chooser } from './Chooser';
import { KINDS, type Kind } from './kinds';
import { Left } from './Left';
import { ledgerTrouble } from './ledger-trouble';
import { isLeadBy, isOffered, objectionTo, type Place } from './occasion';
import { useGiving } from './use-giving';
import { useGlance, type Glance } from './use-glance';

const ComposerGate = late(async () => (await import('./ComposerGate')).ComposerGate);
const Pending = late(async () => (await import('./LatePending')).LatePending);
const TestConnections = late(async () => (await import('./TestConnections')).TestConnections);
const GivenBefore = late(async () => (await import('./GivenBefore')).GivenBefore);
const Suggested = late(async () => (await import('../care/Suggested')).Suggested);
const Running = late(async () => (await import('./Running')).Running);
const SetUp = late(async () => (await import('./SetUp')).SetUp);

interface MayProps extends Place {
  readonly zone: string;
  /** What was heard of the customer; absent until then. */
  readonly news: HeardNews | undefined;
  /** Since when the customer is in touch; absent while that is not known. */
  readonly since: Instant | undefined;
}

/** What this agent may give this customer, and the way to it. */
export const May = memo(function May({ ticket, agent, customer, zone, news, since }: MayProps) {
  const place = useMemo(() => ({ ticket, agent, customer }), [ticket, agent, customer]);
  const { t } = useSpeech();
  const [glance, reload] = useGlance(place);
  const [chosen, setChosen] = useState<Kind>();
  const giving = useGiving({ place, zone, policy: policyIn(glance) }, ({ isGiven }) => {
    if (isGiven) setChosen(undefined);
    reload();
  });
  const [ended, setEnded] = useState('');
  const end = (words: string) => {
    setEnded(words);
    reload();
  };
  const choose = (kind: Kind) => {
    setEnded('');
    setChosen(kind);
  };
  useCompletion(sentIn(glance), reload);
  const underWay = underWayIn(glance);
  const isOpen = !chosen && canCompose(glance, place);

  return (
    <Section title={t('may.title')}>
      <Stack>
        <Standing waiting={<Subtle>{t('loading')}</Subtle>}>
          <Allowance glance={glance} place={place} zone={zone} onSetUp={reload} />
          {chosen && (
            <ComposerGate
              kind={chosen}
              place={place}
              id={giving.id}
              isGiving={giving.isBusy}
              news={news}
              zone={zone}
              onConfirm={(asked, details) => giving.press({ kind: 'give', asked, ...(details ? { details } : {}) })}
              onCancel={() => setChosen(undefined)}
            />
          )}
          <Waiting {...{ glance, place, zone, giving }} />
          {underWay.length > 0 && <Running standings={underWay} place={place} zone={zone} onEnded={end} />}
        </Standing>
        <Before {...{ glance, place, zone }} />
        {isOpen && <Suggestions {...{ glance, place, zone, news, since }} onChoose={choose} />}
        {isOpen && <Chooser kinds={offered(glance, place)} isDisabled={giving.isBusy} onChoose={choose} />}
        <Subtle role="status">{ended || giving.told?.message.text}</Subtle>
      </Stack>
    </Section>
  );
});

interface AllowanceProps {
  readonly glance: Remote<Glance>;
  readonly place: Place;
  readonly zone: string;
  readonly onSetUp: () => void;
}

function Allowance({ onSetUp, ...left }: AllowanceProps) {
  const { glance, place } = left;
  const isAdmin = place.agent.role === 'admin';
  if (isAdmin && isNotSetUp(glance)) return <SetUp onDone={onSetUp} />;
  return (
    <>
      <Left {...left} />
      {isAdmin && asksElsewhere(policyIn(glance)) && <TestConnections />}
    </>
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
  readonly onChoose: (kind: Kind) => void;
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

interface WaitingProps {
  readonly glance: Remote<Glance>;
  readonly place: Place;
  readonly zone: string;
  readonly giving: ReturnType<typeof useGiving>;
}

/** What is not with the customer yet. */
function Waiting({ glance, place, zone, giving }: WaitingProps) {
  const { now, report } = useServices();
  const standings = pendingIn(glance);
  if (standings.length === 0) return null;
  return (
    <Pending
      standings={standings}
      place={place}
      isLead={isLeadBy(glance, place.agent)}
      isBusy={giving.isBusy}
      now={now()}
      zone={zone}
      rules={policyIn(glance)?.rules ?? NO_RULES}
      onTryAgain={(standing) => void giving.press({ kind: 'try-again', standing }).catch(report)}
      onTakeBack={(standing) => void giving.press({ kind: 'take-back', standing }).catch(report)}
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

function policyIn(glance: Remote<Glance>): Policy | undefined {
  if (glance.status !== 'ready' || !glance.value.reading.policy.ok) return undefined;
  return glance.value.reading.policy.value;
}

/** Kinds that admins have not turned off; while nothing is known, what everybody may try. */
function offered(glance: Remote<Glance>, place: Place): readonly Kind[] {
  if (glance.status !== 'ready') return KINDS.slice(0, 1);
  const { reading } = glance.value;
  return KINDS.filter((kind) => isOffered(kind, place, reading));
}

function asksElsewhere(policy: Policy | undefined): boolean {
  return [policy?.discounts, ...(policy?.discountsByBrand ?? []).map(({ source }) => source)].some(
    (source) => source && isElsewhere(source),
  );
}

const NOTHING: Glance['pending'] = [];
const underWayIn = (glance: Remote<Glance>) => (glance.status === 'ready' ? glance.value.underWay : NOTHING);
const sentIn = (glance: Remote<Glance>) => (glance.status === 'ready' ? glance.value.sent : NOTHING);
const pendingIn = (glance: Remote<Glance>) => (glance.status === 'ready' ? glance.value.pending : NOTHING);

/** While something waits to be sent, that comes first. */
function canCompose(glance: Remote<Glance>, place: Place): boolean {
  if (pendingIn(glance).length > 0) return false;
  if (objectionTo(place) || glance.status === 'loading') return false;
  return glance.status === 'failed' ? ledgerTrouble(glance.error) === 'may.unknown' : glance.value.reading.policy.ok;
}

function isNotSetUp(glance: Remote<Glance>): boolean {
  return (
    glance.status === 'failed' && glance.error instanceof LedgerUnreachable && glance.error.because === 'not-set-up'
  );
}
