import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styled from 'styled-components';
import type { TicketId } from '../../../domain/ids';
import { useShowTicket } from '../../hooks/use-show-ticket';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { useAlertPlace } from '../frame/alert-place';
import { Row } from '../frame/Text';
import { Icon, type IconName } from './Icon';
import { Sign } from './Quote';

export interface AlertLine {
  readonly id: string;
  readonly text: ReactNode;
  readonly type: 'warning' | 'info';
  /** Another ticket that it is about. */
  readonly ticket?: TicketId;
  /** What a press on its end does, and the words for it. */
  readonly done?: { readonly label: string; readonly icon: IconName; readonly onPress: () => void };
}

/** The one thing to know first, drawn above who the customer is; the rest stands behind a press. */
export function Alerts({ lines }: { readonly lines: readonly AlertLine[] }) {
  const place = useAlertPlace();
  return place && createPortal(<AlertLines lines={lines} />, place);
}

function AlertLines({ lines }: { readonly lines: readonly AlertLine[] }) {
  const { t } = useLateSpeech();
  const [isWhole, setIsWhole] = useState(false);
  const [first, ...others] = lines;
  if (!first) return null;
  return (
    <div role="status">
      {[first, ...(isWhole ? others : [])].map((line) => (
        <Line key={line.id} type={line.type} role="none">
          <Row style={{ flexWrap: 'nowrap' }}>
            <Words>
              {line.text}
              {line.ticket !== undefined && <OnTicket ticket={line.ticket} />}
            </Words>
            {line.done && (
              <Sign type="button" onClick={line.done.onPress} title={line.done.label} aria-label={line.done.label}>
                <Icon name={line.done.icon} />
              </Sign>
            )}
            {line === first && others.length > 0 && (
              <Sign type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
                {isWhole ? t('alert.less') : t('alert.more', { count: others.length })}
              </Sign>
            )}
          </Row>
        </Line>
      ))}
    </div>
  );
}

function OnTicket({ ticket }: { readonly ticket: TicketId }) {
  const { t } = useLateSpeech();
  const show = useShowTicket();
  return (
    <>
      {' '}
      <Button size="small" isLink onClick={() => show(ticket)}>
        {t('alert.onTicket', { ticket })}
      </Button>
    </>
  );
}

const Line = styled(Alert)`
  margin-bottom: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => `${theme.space.xxs} ${theme.space.xs} ${theme.space.xxs} 36px`};
`;

const Words = styled.span`
  flex: 1;
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
`;
