import { Button } from '@zendeskgarden/react-buttons';
import { Skeleton } from '@zendeskgarden/react-loaders';
import { lazy, Suspense, useState } from 'react';
import { LedgerUnreachable } from '../../../ports/ledger-log';
import type { Remote } from '../../hooks/remote';
import { dayAndMonth } from '../../i18n/dates';
import { useSpeech } from '../../i18n/SpeechContext';
import type { Speech, WordKey } from '../../i18n/words';
import { useServices } from '../../Services';
import { Section } from '../frame/Section';
import { Row, Subtle } from '../frame/Text';
import { ledgerTrouble } from './ledger-trouble';
import type { Place } from './occasion';
import { Pending } from './Pending';
import { useGiving } from './use-giving';
import { useGlance, type Glance } from './use-glance';

const ComposerGate = lazy(async () => ({ default: (await import('./ComposerGate')).ComposerGate }));
const SettingsProblems = lazy(async () => ({ default: (await import('./SettingsProblems')).SettingsProblems }));
const SetUp = lazy(async () => ({ default: (await import('./SetUp')).SetUp }));

/** What this agent may give this customer, and the way to it. */
export function May({ place, zone }: { readonly place: Place; readonly zone: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const { now } = useServices();
  const [glance, reload] = useGlance(place);
  const [isComposing, setIsComposing] = useState(false);
  const giving = useGiving(place, zone, ({ isGiven }) => {
    if (isGiven) setIsComposing(false);
    reload();
  });
  const objection = objectionTo(place);
  const isMissing = isNotSetUp(glance) && place.agent.role === 'admin';

  return (
    <Section title={t('may.title')}>
      <Pending
        standings={pendingIn(glance)}
        isBusy={giving.isBusy}
        now={now()}
        zone={zone}
        onTryAgain={(standing) => giving.press({ kind: 'try-again', standing })}
        onTakeBack={(standing) => giving.press({ kind: 'take-back', standing })}
      />
      <Suspense fallback={<Subtle>{t('loading')}</Subtle>}>
        {objection ? <Subtle>{t(objection)}</Subtle> : <Left glance={glance} zone={zone} />}
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
      </Suspense>
      {!isComposing && canCompose(glance, objection) && (
        <Give isDisabled={giving.isBusy} onPress={() => setIsComposing(true)} />
      )}
      <Subtle role="status">{giving.told?.message.text}</Subtle>
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

const pendingIn = (glance: Remote<Glance>) => (glance.status === 'ready' ? glance.value.pending : []);

function objectionTo({ ticket, customer }: Place): WordKey | undefined {
  if (ticket.status === 'closed') return 'may.closed';
  if (customer.kind === 'staff') return 'may.staff';
  return customer.isSuspended || customer.isDeleted ? 'may.suspended' : undefined;
}

function canCompose(glance: Remote<Glance>, objection: WordKey | undefined): boolean {
  if (objection || glance.status === 'loading') return false;
  return glance.status === 'failed' ? ledgerTrouble(glance.error) === 'may.unknown' : glance.value.reading.policy.ok;
}

function isNotSetUp(glance: Remote<Glance>): boolean {
  return (
    glance.status === 'failed' && glance.error instanceof LedgerUnreachable && glance.error.because === 'not-set-up'
  );
}

/** "3 of 10 left until 1 December". */
function Left({ glance, zone }: { readonly glance: Remote<Glance>; readonly zone: string }) {
  const speech = useSpeech();
  if (glance.status === 'loading') return <Skeleton width="70%" />;
  if (glance.status === 'failed') return <Subtle>{speech.t(ledgerTrouble(glance.error))}</Subtle>;
  const { policy } = glance.value.reading;
  if (!policy.ok) return <SettingsProblems problems={policy.error} />;
  return <Subtle>{leftWords(speech, glance.value, zone)}</Subtle>;
}

function leftWords(speech: Speech, { allowance, reading }: Glance, zone: string): string {
  const counted = allowance?.counted;
  if (!counted) return '';
  const { left, max, renewsAt } = counted;
  const date = renewsAt === undefined ? '' : dayAndMonth(speech, renewsAt, reading.now, zone);
  return speech.t(left > 0 ? 'may.left' : 'may.noneLeft', { left, max, date });
}
