import { Button } from '@zendeskgarden/react-buttons';
import type { Standing } from '../../../domain/ledger/standing';
import type { Instant } from '../../../domain/time';
import { howLongAgo } from '../../i18n/dates';
import { useSpeech } from '../../i18n/SpeechContext';
import type { Speech } from '../../i18n/words';
import { Row, Stack, Subtle } from '../frame/Text';

interface PendingProps {
  readonly standings: readonly Standing[];
  readonly isBusy: boolean;
  readonly now: Instant;
  readonly zone: string;
  readonly onTryAgain: (standing: Standing) => void;
  readonly onTakeBack: (standing: Standing) => void;
}

/** What is reserved or given and not with the customer yet. */
export function Pending({ standings, isBusy, now, zone, onTryAgain, onTakeBack }: PendingProps) {
  const speech = useSpeech();
  const { t } = speech;
  if (standings.length === 0) return null;
  return (
    <Stack as="ul" aria-label={t('pending.title')}>
      {standings.map((standing) => (
        <li key={standing.reservation.entry.id}>
          <Subtle>
            <strong>{t('pending.title')}</strong> · {describe(speech, standing, now, zone)}
          </Subtle>
          <Row>
            <Button size="small" disabled={isBusy} onClick={() => onTryAgain(standing)}>
              {t(standing.status === 'issued' ? 'pending.insert' : 'pending.tryAgain')}
            </Button>
            <Button size="small" isBasic disabled={isBusy} onClick={() => onTakeBack(standing)}>
              {t('pending.takeBack')}
            </Button>
          </Row>
        </li>
      ))}
    </Stack>
  );
}

function describe(speech: Speech, { reservation, status, reference }: Standing, now: Instant, zone: string): string {
  const { gift } = reservation.entry;
  const percent = gift.kind === 'discount' ? gift.percent : 0;
  if (status === 'issued') return speech.t('pending.issued', { percent, code: reference ?? '' });
  return speech.t('pending.open', { percent, when: howLongAgo(speech, reservation.at, now, zone) });
}
