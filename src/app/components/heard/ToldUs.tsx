import { Button } from '@zendeskgarden/react-buttons';
import { Fragment, useState } from 'react';
import styled from 'styled-components';
import type { Fact } from '../../../domain/conversation/facts/fact';
import { factKey } from '../../../domain/conversation/facts/fact-key';
import { masked } from '../../../domain/conversation/facts/masked';
import type { Instant } from '../../../domain/time';
import { useShowTicket } from '../../hooks/use-show-ticket';
import { howLongAgo } from '../../i18n/dates';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { Section } from '../frame/Section';
import { Row, Subtle } from '../frame/Text';
import { copyText } from './copy-text';
import { nameOfFact } from './fact-names';
import { Icon } from './Icon';
import { Sign } from './Quote';
import { ShowOrHide } from './ShowOrHide';

/** What is seen without a press. */
const FIRST = 3;

interface ToldUsProps {
  /** Most useful first. */
  readonly facts: readonly Fact[];
  readonly now: Instant;
  readonly zone: string;
}

const Line = styled.li`
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: center;
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
`;

const Value = styled.div`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Where = styled(Subtle)`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;

  button {
    min-height: 0;
    padding: 0;
    text-decoration: underline;
  }
`;

/** What the customer has said already, so that nobody asks again: each with where it was said, copied with one press. */
export function ToldUs({ facts, now, zone }: ToldUsProps) {
  const { t } = useLateSpeech();
  const [isWhole, setIsWhole] = useState(false);
  const [copied, setCopied] = useState('');
  if (facts.length === 0) return null;
  const shown = isWhole ? facts : facts.slice(0, FIRST);
  return (
    <Section title={t('told.title')}>
      <ul>
        {shown.map((fact, index) => (
          <Fragment key={factKey(fact)}>
            <Told fact={fact} onCopied={setCopied} />
            {!isSaidTogether(fact, shown[index + 1]) && <Source fact={fact} now={now} zone={zone} />}
          </Fragment>
        ))}
      </ul>
      <Row>
        {facts.length > FIRST && (
          <Button size="small" isLink onClick={() => setIsWhole(!isWhole)} aria-expanded={isWhole}>
            {isWhole ? t('told.less') : t('told.more', { count: facts.length - FIRST })}
          </Button>
        )}
        <Subtle role="status">{copied}</Subtle>
      </Row>
    </Section>
  );
}

/** Facts of one message stand together, with where they were said below the last. */
const isSaidTogether = (one: Fact, other: Fact | undefined): boolean =>
  one.ticket === other?.ticket && one.at === other.at;

function Told({ fact, onCopied }: { readonly fact: Fact; readonly onCopied: (message: string) => void }) {
  const { t } = useLateSpeech();
  const { report } = useServices();
  const [isShown, setIsShown] = useState(false);
  const hidden = masked(fact);
  const isMasked = hidden !== fact.value && !isShown;
  const label = nameOfFact(t, fact);
  const copy = () => {
    copyText(fact.value).then(
      () => onCopied(t('told.copied', { what: label })),
      (error: unknown) => {
        report(error);
        onCopied(t('told.notCopied', { what: label }));
      },
    );
  };
  return (
    <Line>
      <Value title={isMasked ? label : fact.value}>
        <Subtle as="span">{label}</Subtle> <bdi>{isMasked ? hidden : fact.value}</bdi>
      </Value>
      <div>
        {hidden !== fact.value && <ShowOrHide what={label} isShown={isShown} onPress={() => setIsShown(!isShown)} />}
        <Sign
          type="button"
          onClick={copy}
          aria-label={t('told.copy', { what: label })}
          title={t('told.copy', { what: label })}
        >
          <Icon name="copy" />
        </Sign>
      </div>
    </Line>
  );
}

function Source({ fact, now, zone }: { readonly fact: Fact; readonly now: Instant; readonly zone: string }) {
  const speech = useLateSpeech();
  const show = useShowTicket();
  const { t } = speech;
  return (
    <Where as="li">
      <Sign
        type="button"
        aria-label={t('told.openTicket', { words: fact.firstWords })}
        title={t('told.openTicket', { words: fact.firstWords })}
        onClick={() => show(fact.ticket)}
      >
        {[t(`channel.${fact.channel}`), howLongAgo(speech, fact.at, now, zone)].join(' · ')}
      </Sign>{' '}
      <q>{fact.firstWords}</q>
    </Where>
  );
}
