import { Button } from '@zendeskgarden/react-buttons';
import { lazy, Suspense, useEffect, useState } from 'react';
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

/** What this agent may give this customer, and the way to it. */
export function May({ place, zone }: { readonly place: Place; readonly zone: string }) {
  const { t } = useSpeech();
  const { now } = useServices();
  const [glance, reload] = useGlance(place);
  const [isComposing, setIsComposing] = useState(false);
  const giving = useGiving({ place, zone, policy: policyIn(glance) }, ({ isGiven }) => {
    if (isGiven) setIsComposing(false);
    reload();
  });
  const pending = pendingIn(glance);
  useCompletion(place, pending, reload);
  const isMissing = isNotSetUp(glance) && place.agent.role === 'admin';

  return (
    <Section title={t('may.title')}>
      <Stack>
        <Suspense fallback={<Subtle>{t('loading')}</Subtle>}>
          <Left glance={glance} place={place} zone={zone} />
          {isMissing && <SetUp onDone={reload} />}
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
}

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
function useCompletion(place: Place, pending: Glance['pending'], onCompleted: () => void): void {
  const { reply, gestures, report } = useServices();
  const names = pending.map(({ reservation, status }) => `${reservation.entry.id} ${status}`).join();
  useEffect(() => {
    const here = pending.filter(({ reservation }) => reservation.entry.ticket === place.ticket.id);
    if (here.length === 0) return;
    import('../../../use-cases/ledger/complete-sent')
      .then(({ completeSent }) => completeSent(reply, here, gestures.complete))
      .then((completed) => completed > 0 && onCompleted())
      .catch(report);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- looked at once for each state of what is pending
  }, [names]);
}

function policyIn(glance: Remote<Glance>): Policy | undefined {
  if (glance.status !== 'ready' || !glance.value.reading.policy.ok) return undefined;
  return glance.value.reading.policy.value;
}

const NOTHING: Glance['pending'] = [];
const pendingIn = (glance: Remote<Glance>) => (glance.status === 'ready' ? glance.value.pending : NOTHING);

function canCompose(glance: Remote<Glance>, place: Place): boolean {
  if (objectionTo(place) || glance.status === 'loading') return false;
  return glance.status === 'failed' ? ledgerTrouble(glance.error) === 'may.unknown' : glance.value.reading.policy.ok;
}

function isNotSetUp(glance: Remote<Glance>): boolean {
  return (
    glance.status === 'failed' && glance.error instanceof LedgerUnreachable && glance.error.because === 'not-set-up'
  );
}
