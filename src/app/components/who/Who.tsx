import { Waiting } from '../frame/Waiting';
import styled from 'styled-components';
import type { CustomerSummary } from '../../../domain/customer/customer-summary';
import type { Customer } from '../../../domain/customer/customer';
import type { Instant } from '../../../domain/time';
import { howLongAgo, monthAndYear } from '../../i18n/dates';
import { useSpeech } from '../../i18n/SpeechContext';
import type { Speech } from '../../i18n/words';
import { Subtle } from '../frame/Text';
import { Portrait } from './Portrait';

const Frame = styled.header`
  display: grid;
  grid-template-columns: 40px 1fr;
  column-gap: ${({ theme }) => theme.space.sm};
  min-height: 72px;
  padding-bottom: ${({ theme }) => theme.space.xxs};
`;

const Name = styled.h1`
  display: -webkit-box;
  overflow: hidden;
  font-size: ${({ theme }) => theme.fontSizes.lg};
  line-height: ${({ theme }) => theme.lineHeights.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  overflow-wrap: anywhere;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 1;
`;

interface WhoProps {
  readonly customer: Customer;
  /** Absent until the helpdesk has answered; `failed` when it has not. */
  readonly summary: CustomerSummary | 'loading' | 'failed';
  readonly now: Instant;
  readonly zone: string;
}

/** The customer at a glance: a person first, and how long and how often in touch. */
export function Who({ customer, summary, now, zone }: WhoProps) {
  const speech = useSpeech();
  const name = customer.name || speech.t('who.noName');
  return (
    <Frame>
      <Portrait name={customer.name} url={customer.avatarUrl} />
      <div>
        <Name dir="auto" title={name}>
          {name}
        </Name>
        <Subtle as="div">{linesOf(speech, { customer, summary, now, zone })}</Subtle>
      </div>
    </Frame>
  );
}

function linesOf(speech: Speech, { customer, summary, now, zone }: WhoProps) {
  if (summary === 'loading') return [<Waiting key="1" $width="80%" />, <Waiting key="2" $width="60%" />];
  const state = stateOf(speech, customer);
  if (summary === 'failed') return state.join(' · ');
  return [
    <div key="since">
      {[...state, sinceOf(speech, summary, zone), contactsOf(speech, summary)].filter(Boolean).join(' · ')}
    </div>,
    <div key="previous">
      {[previousOf(speech, summary, { now, zone }), openOf(speech, summary)].filter(Boolean).join(' · ')}
    </div>,
  ];
}

function stateOf({ t }: Speech, { kind, isSuspended, isDeleted }: Customer): readonly string[] {
  if (isDeleted) return [t('who.deleted')];
  if (isSuspended) return [t('who.suspended')];
  return kind === 'staff' ? [t('who.staff')] : [];
}

function sinceOf(speech: Speech, { since, contacts }: CustomerSummary, zone: string): string {
  if (!since) return '';
  if (contacts <= 1 && since.means === 'in-touch') return speech.t('who.firstContact');
  const date = monthAndYear(speech, since.at, zone);
  return speech.t(since.means === 'customer' ? 'who.customerSince' : 'who.inTouchSince', { date });
}

function contactsOf({ t }: Speech, { contacts }: CustomerSummary): string {
  return contacts > 1 ? t('who.contacts', { count: contacts }) : '';
}

function previousOf(
  speech: Speech,
  { previous }: CustomerSummary,
  { now, zone }: { readonly now: Instant; readonly zone: string },
): string {
  if (!previous) return '';
  const { t } = speech;
  return t('who.previous', {
    when: howLongAgo(speech, previous.at, now, zone),
    channel: t(`channel.${previous.channel}`),
  });
}

function openOf({ t }: Speech, { openElsewhere: count, isComplete }: CustomerSummary): string {
  if (count === 0) return '';
  return t(isComplete ? 'who.openElsewhere' : 'who.openElsewhereAtLeast', { count });
}
