import { useLateSpeech } from '../../i18n/LateSpeech';
import { Sign } from './Quote';

interface ShowOrHideProps {
  /** What it is, such as a phone number. */
  readonly what: string;
  readonly isShown: boolean;
  readonly onPress: () => void;
}

/** Shows what is masked, and masks it again. It stays where it was pressed, for the keyboard to go on from. */
export function ShowOrHide({ what, isShown, onPress }: ShowOrHideProps) {
  const { t } = useLateSpeech();
  return (
    <Sign type="button" onClick={onPress} aria-label={t(isShown ? 'told.hide' : 'told.show', { what })}>
      {t(isShown ? 'told.hideShort' : 'told.showShort')}
    </Sign>
  );
}
