import { Button } from '@zendeskgarden/react-buttons';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useRemote } from '../../hooks/use-remote';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import { amendsIn, beginningIn } from '../care/care-moment';
import type { Instant } from '../../../domain/time';
import { Boundary } from '../frame/Boundary';
import { LateWords } from '../frame/LateWords';
import { Row, Subtle } from '../frame/Text';
import type { HeardNews } from '../heard/heard-news';
import type { ComposerProps } from './composer-props';
import type { Told } from './giving';
import type { Kind } from './kinds';
import { ledgerTrouble } from './ledger-trouble';
import { SettingsProblems } from './SettingsProblems';

interface GateProps extends Omit<ComposerProps, 'policy' | 'reading' | 'amends' | 'isQuiet' | 'onConfirm'> {
  readonly onConfirm: (...confirmed: Required<Parameters<ComposerProps['onConfirm']>>) => Promise<Told>;
  readonly kind: Kind;
  readonly news: HeardNews | undefined;
  readonly since: Instant | undefined;
}

/** Reads the policy and the ledger as they are now; the form opens with what they say, or else can be opened again. */
export function ComposerGate(props: GateProps) {
  const [attempt, setAttempt] = useState(0);
  return <Opening key={attempt} {...props} onAgain={() => setAttempt(attempt + 1)} />;
}

function Opening({
  kind: { Composer, kind },
  news,
  since,
  onAgain,
  ...props
}: GateProps & Pick<NotOpenProps, 'onAgain'>) {
  const { gestures, report } = useServices();
  const { t } = useSpeech();
  const { place, zone, onConfirm, onCancel } = props;
  // What a confirm needs comes while its form is filled in.
  useEffect(() => void import('./giving').catch(report), [report]);
  const customer = place.customer.id;
  const load = useCallback(() => gestures.readAll(customer), [gestures, customer]);
  const [remote] = useRemote(load);
  if (remote.status === 'loading') return <Checking onCancel={onCancel} />;
  if (remote.status === 'failed') {
    return (
      <NotOpen onAgain={onAgain} onCancel={onCancel}>
        <Subtle role="alert">{t(ledgerTrouble(remote.error))}</Subtle>
      </NotOpen>
    );
  }
  const { policy } = remote.value;
  if (!policy.ok) {
    return (
      <NotOpen onAgain={onAgain} onCancel={onCancel}>
        <SettingsProblems problems={policy.error} />
      </NotOpen>
    );
  }
  const about = { news, place, reading: remote.value, zone, since };
  return (
    <Boundary waiting={<Checking onCancel={onCancel} />} beside={<Cancel onCancel={onCancel} />}>
      <LateWords meanwhile={<Cancel onCancel={onCancel} />}>
        <Composer
          {...props}
          policy={policy.value}
          onConfirm={(asked, details) => onConfirm(asked, { ...details, policy: policy.value })}
          reading={remote.value}
          amends={amendsIn(about)}
          beginning={Object.keys(props.beginning).length > 0 ? props.beginning : beginningIn(about, kind)}
          isQuiet={news?.isGentle === true}
        />
      </LateWords>
    </Boundary>
  );
}

type CancelProps = Pick<ComposerProps, 'onCancel'>;

function Checking({ onCancel }: CancelProps) {
  const { t } = useSpeech();
  return (
    <Row>
      <Subtle role="status">{t('compose.checking')}</Subtle>
      <Cancel onCancel={onCancel} />
    </Row>
  );
}

function Cancel({ onCancel }: CancelProps) {
  const { t } = useSpeech();
  return (
    <Button size="small" isBasic onClick={onCancel}>
      {t('compose.cancel')}
    </Button>
  );
}

interface NotOpenProps extends CancelProps {
  readonly onAgain: () => void;
  /** Why not. */
  readonly children: ReactNode;
}

/** The button that was to open the form is gone: the keyboard goes on with another try. */
function NotOpen({ onAgain, onCancel, children }: NotOpenProps) {
  const { t } = useSpeech();
  const retry = useRef<HTMLButtonElement>(null);
  useEffect(() => retry.current?.focus(), []);
  return (
    <>
      {children}
      <Row>
        <Button ref={retry} size="small" onClick={onAgain}>
          {t('retry')}
        </Button>
        <Cancel onCancel={onCancel} />
      </Row>
    </>
  );
}
