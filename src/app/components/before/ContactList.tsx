import { Button } from '@zendeskgarden/react-buttons';
import { memo, useState } from 'react';
import styled from 'styled-components';
import type { Contact } from '../../../domain/customer/contact';
import type { TicketId } from '../../../domain/ids';
import { HOUR_MS, type Instant } from '../../../domain/time';
import type { ContactsSoFar } from '../../hooks/use-contacts';
import { useShowTicket } from '../../hooks/use-show-ticket';
import { howLongAgo } from '../../i18n/dates';
import { useGradually } from '../../hooks/use-gradually';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import { earlierThan } from './earlier';
import { Row, Subtle } from '../frame/Text';

export interface BeforeProps {
  readonly contacts: ContactsSoFar;
  readonly current: TicketId | undefined;
  readonly now: Instant;
  readonly zone: string;
  readonly onMore: () => Promise<void>;
}

/** As many rows as a slow machine draws without a pause that is felt. */
const BLOCK = 5;

/** The list behind *Before*, newest first. */
export function ContactList({ contacts: { contacts, count, hasMore }, current, onMore, ...time }: BeforeProps) {
  const { t } = useSpeech();
  const earlier = contacts.filter(({ ticket }) => ticket !== current);
  const drawn = useGradually(earlier.length, BLOCK);
  return (
    <>
      {earlier.length === 0 && <Subtle>{t('before.none')}</Subtle>}
      <ol>
        {blocksOf(earlier.slice(0, drawn)).map((block) => (
          <Block key={block[0]?.ticket} contacts={block} {...time} />
        ))}
      </ol>
      {hasMore && (
        <Row>
          <More onMore={onMore} />
          <Subtle>{t('before.shown', { shown: earlier.length, count: earlierThan(contacts, count, current) })}</Subtle>
        </Row>
      )}
    </>
  );
}

/** Knows by itself that it was pressed, so that a press draws one button and not the whole list. */
function More({ onMore }: Pick<BeforeProps, 'onMore'>) {
  const { report } = useServices();
  const { t } = useSpeech();
  const [isLoading, setIsLoading] = useState(false);
  const press = () => {
    setIsLoading(true);
    onMore()
      .finally(() => setIsLoading(false))
      .catch(report);
  };
  return (
    <Button size="small" isBasic onClick={press} disabled={isLoading}>
      {t(isLoading ? 'loading' : 'before.more')}
    </Button>
  );
}

interface BlockProps {
  readonly contacts: readonly Contact[];
  readonly now: Instant;
  readonly zone: string;
}

/** The rows of one frame: they are not drawn anew when more come, nor, since they say days, for every minute. */
const Block = memo(
  function Block({ contacts, ...time }: BlockProps) {
    return contacts.map((contact) => <Item key={contact.ticket} contact={contact} {...time} />);
  },
  (one, other) =>
    one.contacts.length === other.contacts.length &&
    one.contacts[0] === other.contacts[0] &&
    one.zone === other.zone &&
    Math.abs(one.now - other.now) < HOUR_MS,
);

function blocksOf(contacts: readonly Contact[]): readonly (readonly Contact[])[] {
  return Array.from({ length: Math.ceil(contacts.length / BLOCK) }, (_, index) =>
    contacts.slice(index * BLOCK, (index + 1) * BLOCK),
  );
}

const Line = styled.li`
  padding: ${({ theme }) => theme.space.xxs} 0;
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
  /* Rows out of sight cost nothing until they are scrolled to. */
  content-visibility: auto;
  contain-intrinsic-size: auto 44px;
`;

const Subject = styled(Button).attrs({ isLink: true })`
  display: block;
  overflow: hidden;
  max-width: 100%;
  text-align: start;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

interface ItemProps extends Omit<BlockProps, 'contacts'> {
  readonly contact: Contact;
}

function Item({ contact, now, zone }: ItemProps) {
  const speech = useSpeech();
  const show = useShowTicket();
  const { t } = speech;
  const subject = contact.subject || t('before.noSubject');
  const facts = [
    howLongAgo(speech, contact.at, now, zone),
    t(`channel.${contact.channel}`),
    t(`status.${contact.status}`),
    contact.satisfaction && t(contact.satisfaction === 'good' ? 'who.good' : 'who.bad'),
  ];
  return (
    <Line>
      <Subject
        aria-label={t('before.open', { id: String(contact.ticket), subject })}
        title={subject}
        onClick={() => show(contact.ticket)}
      >
        <bdi>{subject}</bdi>
      </Subject>
      <Subtle>{facts.filter(Boolean).join(' · ')}</Subtle>
    </Line>
  );
}
