import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Icon } from './Icon';
import { Sign } from './Quote';

interface GentleProps {
  /** Whether the agent or a colleague has said so. */
  readonly isGentle: boolean;
  readonly onGentle: (isGentle: boolean) => void;
}

/** Says *handle gently* by a heart, beside how it reads. */
export function GentleSign({ isGentle, onGentle }: GentleProps) {
  const { t } = useLateSpeech();
  return (
    <Sign
      type="button"
      aria-pressed={isGentle}
      aria-label={t('reads.gentle')}
      title={t(isGentle ? 'reads.isGentle' : 'reads.gentle')}
      onClick={() => onGentle(!isGentle)}
    >
      <Icon name="heart" isFilled={isGentle} />
    </Sign>
  );
}

/** The same in words, where nothing is said of how it reads. */
export function GentleButton({ isGentle, onGentle }: GentleProps) {
  const { t } = useLateSpeech();
  return (
    <Apart>
      <Button size="small" isBasic aria-pressed={isGentle} onClick={() => onGentle(!isGentle)}>
        <Icon name="heart" isFilled={isGentle} />
        &nbsp;{t('reads.gentle')}
      </Button>
    </Apart>
  );
}

const Apart = styled.div`
  padding-bottom: ${({ theme }) => theme.space.xs};
`;
