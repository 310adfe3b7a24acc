import { Button } from '@zendeskgarden/react-buttons';
import { Fragment, type ReactNode } from 'react';
import styled from 'styled-components';
import type { PlannedCall } from '../../../../domain/call/call-stage';
import { taskIn } from '../../../../domain/call/task-reference';
import type { TicketId } from '../../../../domain/ids';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { Plain } from '../../frame/Text';

interface CallLineProps {
  readonly standing: PlannedCall['standing'];
  /** The ticket that is open, a call's task or another: nothing needs to lead there. */
  readonly ticket: TicketId;
  readonly onOpen: (ticket: TicketId) => void;
  readonly children: ReactNode;
}

/** What is said of a call, and the ways to its ticket and its task. */
export function CallLine({ standing, ticket, onOpen, children }: CallLineProps) {
  const { t } = useLateSpeech();
  const { entry } = standing.reservation;
  const task = taskIn(standing.reference);
  const links = [
    { to: entry.ticket, words: t('call.due.ticket', { id: String(entry.ticket) }) },
    ...(task === undefined ? [] : [{ to: task, words: t('call.due.task', { id: String(task) }) }]),
  ].filter(({ to }) => to !== ticket);
  return (
    <Plain>
      {children}
      {links.length > 0 && ' · '}
      <Together>
        {links.map(({ to, words }, index) => (
          <Fragment key={to}>
            {index > 0 && ' · '}
            <Button size="small" isLink onClick={() => onOpen(to)}>
              {words}
            </Button>
          </Fragment>
        ))}
      </Together>
    </Plain>
  );
}

/** What does not fit behind the words goes into the next line as one. */
const Together = styled.span`
  white-space: nowrap;
`;
