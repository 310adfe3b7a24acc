import { Tag } from '@zendeskgarden/react-tags';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { Customer } from '../../../domain/customer/customer';
import type { CustomerSummary } from '../../../domain/customer/customer-summary';
import type { Instant } from '../../../domain/time';
import { timeOfDay } from '../../i18n/dates';
import { useSpeech } from '../../i18n/SpeechContext';
import type { Speech } from '../../i18n/words';
import { Row } from '../frame/Text';

const List = styled.dl`
  display: grid;
  grid-template-columns: minmax(72px, max-content) 1fr;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.sm};
  padding-top: ${({ theme }) => theme.space.xs};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
  overflow-wrap: anywhere;

  dd {
    min-width: 0;
  }
`;

export interface WhoFactsProps {
  readonly customer: Customer;
  readonly summary: CustomerSummary | undefined;
  /** The fields the admin wants to see, as `user.plan`. */
  readonly fields: readonly string[];
  readonly now: Instant;
  readonly accountZone: string | undefined;
}

/** What else is known of the customer, as a list of facts. */
export function WhoFacts({ customer, summary, fields, now, accountZone }: WhoFactsProps) {
  const speech = useSpeech();
  const { t } = speech;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('who.organization'), customer.organization?.name],
    [t('who.channels'), summary?.channels.map((channel) => t(`channel.${channel}`)).join(t('list.separator'))],
    [t('who.satisfaction'), satisfactionOf(speech, summary)],
    [t('who.language'), languageName(speech, customer.locale)],
    [t('who.localTime'), localTime(speech, customer, { now, accountZone })],
    ...fields.map((field) => [labelOf(field), customer.fields?.[field]] as const),
    [t('who.tags'), tagsOf(customer)],
  ];
  return (
    <List>
      {rows.flatMap(([label, value]) =>
        value
          ? [
              <dt key={label}>{label}</dt>,
              <dd key={`${label} value`} dir="auto">
                {value}
              </dd>,
            ]
          : [],
      )}
    </List>
  );
}

function tagsOf({ tags = [] }: Customer): ReactNode {
  if (tags.length === 0) return undefined;
  return (
    <Row>
      {tags.map((tag) => (
        <Tag key={tag} size="small">
          <span>{tag}</span>
        </Tag>
      ))}
    </Row>
  );
}

function satisfactionOf({ t }: Speech, summary: CustomerSummary | undefined): string | undefined {
  if (!summary) return undefined;
  if (!summary.satisfaction) return t('who.noRating');
  return t(summary.satisfaction === 'good' ? 'who.good' : 'who.bad');
}

/** Helpdesks fill in the account's zone where nobody has said another, so the account's own proves nothing. */
function localTime(
  speech: Speech,
  { zone }: Customer,
  { now, accountZone }: { readonly now: Instant; readonly accountZone: string | undefined },
): string {
  return zone !== undefined && zone !== accountZone ? timeOfDay(speech, now, zone) : speech.t('who.zoneUnknown');
}

function languageName({ locale }: Speech, language: string | undefined): string | undefined {
  if (!language) return undefined;
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language);
  } catch {
    // Zendesk has locales that no standard knows: the tag itself still tells.
    return language;
  }
}

/** `plan` for `user.plan`, in words. */
function labelOf(field: string): string {
  const words = field.replace(/^(user|organization)\./, '').replaceAll('_', ' ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
