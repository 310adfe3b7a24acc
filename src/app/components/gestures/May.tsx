import { Button } from '@zendeskgarden/react-buttons';
import { lazy, memo, Suspense, useEffect, useMemo, useState } from 'react';
import type { Policy } from '../../../domain/policy/policy';
import { LedgerUnreachable } from '../../../ports/ledger-log';
import type { Remote } from '../../hooks/remote';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import { Section } from '../frame/Section';
import { Row, Stack, Subtle } from '../frame/Text';
import { Left } from './Left';
import { ledgerTrouble } from './ledger-trouble';
import { isLeadBy, objectionTo, type Place } from './occasion';
import { useGiving } from './use-giving';
import { useGlance, type Glance } from './use-glance';

const ComposerGate = lazy(async () => ({ default: (await import('./ComposerGate')).ComposerGate }));
const Pending = lazy(async () => ({ default: (await import('./Pending')).Pending }));
const SetUp = lazy(async () => ({ default: (await import('./SetUp')).SetUp }));

interface MayProps extends Place {
  readonly zone: string;
}

/** What this agent may give this customer, and the way to it. */
export const May = memo(function May({ ticket, agent, customer, zone }: MayProps) {
  const place = useMemo(() => ({ ticket, agent, customer }), [ticket, agent, customer]);
  const { t } = useSpeech();
  const { now } = useServices();
  const [glance, reload] = useGlance(place);
  const [isComposing, setIsComposing] = useState(false);
  const giving = useGiving({ place, zone, policy: policyIn(glance) }, ({ isGiven }) => {
    if (isGiven) setIsComposing(false);
    reload();
  });
  const pending = pendingIn(glance);
  useCompletion(sentIn(glance), reload);
  const isMissing = isNotSetUp(glance) && place.agent.role === 'admin';

  return (
    <Section title={t('may.title')}>
      <Stack>
        <Suspense fallback={<Subtle>{t('loading')}</Subtle>}>
          {isMissing ? <SetUp onDone={reload} /> : <Left glance={glance} place={place} zone={zone} />}
          {isComposing && (
            <ComposerGate
              place={place}
              id={giving.id}
              isGiving={giving.isBusy}
              onConfirm={(asked) => giving.press({ kind: 'give', asked })}
              onCancel={() => setIsComposing(false)}
            />
          )}
          {pending.length > 0 && (
            <Pending
              standings={pending}
              place={place}
              isLead={isLeadBy(glance, place.agent)}
              isBusy={giving.isBusy}
              now={now()}
              zone={zone}
              onTryAgain={(standing) => giving.press({ kind: 'try-again', standing })}
              onTakeBack={(standing) => giving.press({ kind: 'take-back', standing })}
            />
          )}
        </Suspense>
        {!isComposing && canCompose(glance, place) && (
          <Give isDisabled={giving.isBusy} onPress={() => setIsComposing(true)} />
        )}
        <Subtle role="status">{giving.told?.message.text}</Subtle>
      </Stack>
    </Section>
  );
});

function Give({ isDisabled, onPress }: { readonly isDisabled: boolean; readonly onPress: () => void }) {
  const { t } = useSpeech();
  return (
    <Row>
      <Button size="small" onClick={onPress} disabled={isDisabled}>
        {t('may.give')}
      </Button>
    </Row>
  );
}

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

const NOTHING: Glance['pending'] = [];
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
