import { Button } from '@zendeskgarden/react-buttons';
import { suggestions } from '../../../domain/care/suggest';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { LateWords } from '../frame/LateWords';
import { Plain, Row, Subtle } from '../frame/Text';
import type { Beginning } from '../gestures/composer-props';
import { KINDS, type Kind } from '../gestures/kinds';
import { beginningOf, careMoment, type AboutMoment } from './care-moment';
import { suggestionWords } from './suggestion-words';

interface SuggestedProps extends AboutMoment {
  readonly onChoose: (kind: Kind, beginning: Beginning) => void;
}

/** What would fit what happened: a line of reason each, and a press where it is a gesture. Nothing happens by itself. */
export function Suggested(props: SuggestedProps) {
  return (
    <LateWords>
      <Lines {...props} />
    </LateWords>
  );
}

function Lines({ onChoose, ...about }: SuggestedProps) {
  const speech = useLateSpeech();
  const { t } = speech;
  const moment = careMoment(about);
  const [first, second] = moment ? suggestions(moment) : [];
  if (!first) return null;
  const lines = second ? [first, second] : [first];
  return (
    <ul aria-label={t('suggest.title')}>
      {lines.map((suggestion) => {
        const kind = KINDS.find((each) => each.kind === suggestion.kind);
        return (
          <Row as="li" key={suggestion.because} style={{ flexWrap: 'nowrap' }}>
            <Plain style={{ flex: 1 }}>
              <Subtle as="span">{suggestionWords(speech, suggestion)}</Subtle>
            </Plain>
            {kind && (
              <Button
                size="small"
                isLink
                aria-label={t(`give.${kind.kind}`)}
                onClick={() => onChoose(kind, beginningOf(suggestion))}
              >
                {t(`kind.${kind.kind}`)}
              </Button>
            )}
          </Row>
        );
      })}
    </ul>
  );
}
