import { Button } from '@zendeskgarden/react-buttons';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { Plain, Row, Stack, Subtle } from '../../frame/Text';

/** A trigger or automation that would write to people about courtesy calls, and what became of it. */
export interface ListedRule {
  readonly kind: 'trigger' | 'automation';
  readonly id: number;
  readonly title: string;
  readonly does: 'mails' | 'surveys';
  /** Absent until it was tried. */
  readonly result?: 'left-out' | 'by-hand' | 'failed';
}

interface MailingRulesProps {
  readonly rules: readonly ListedRule[];
  /** The tag of courtesy calls. */
  readonly tag: string;
  readonly isBusy: boolean;
  readonly onLeaveOut: () => void;
}

/** Shown by *Set up*: what would be sent about courtesy calls, and one press against it. */
export function MailingRules({ rules, tag, isBusy, onLeaveOut }: MailingRulesProps) {
  const { t } = useLateSpeech();
  const open = rules.filter(({ result }) => result === undefined || result === 'failed');
  if (rules.length === 0) return <Subtle>{t('rules.none')}</Subtle>;
  return (
    <Stack>
      <Plain>
        <strong>{t('rules.title', { count: rules.length })}</strong>
      </Plain>
      <Subtle>{t('rules.why', { tag })}</Subtle>
      <Stack as="ul">
        {rules.map(({ kind, id, title, does, result }) => (
          <li key={`${kind} ${id}`}>
            <Plain>{t(`rules.${kind}.${does}`, { title })}</Plain>
            {result !== undefined && <Subtle role="status">{t(RESULTS[result], { tag })}</Subtle>}
          </li>
        ))}
      </Stack>
      {open.length > 0 && (
        <>
          <Subtle>{t('rules.pressHint', { tag })}</Subtle>
          <Row>
            <Button size="small" disabled={isBusy} onClick={onLeaveOut}>
              {t('rules.press')}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
}

const RESULTS = { 'left-out': 'rules.leftOut', 'by-hand': 'rules.byHand', failed: 'rules.failed' } as const;
