import { Button } from '@zendeskgarden/react-buttons';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Row } from '../frame/Text';

interface LanguageChoiceProps {
  readonly tags: readonly string[];
  readonly chosen: string;
  readonly onChoose: (tag: string) => void;
}

/** The languages of the phrases, by their names in the agent's own. */
export function LanguageChoice({ tags, chosen, onChoose }: LanguageChoiceProps) {
  const { t, locale } = useLateSpeech();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <Row role="group" aria-label={t('phrases.language')}>
      {tags.map((tag) => (
        <Button
          key={tag}
          size="small"
          isNeutral={tag !== chosen}
          aria-pressed={tag === chosen}
          onClick={() => onChoose(tag)}
        >
          {names.of(tag) ?? tag}
        </Button>
      ))}
    </Row>
  );
}
