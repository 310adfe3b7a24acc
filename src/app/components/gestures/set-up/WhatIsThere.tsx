import styled from 'styled-components';
import type { SetUpState } from '../../../../ports/setting-up';
import type { Remote } from '../../../hooks/remote';
import { dayAndMonth } from '../../../i18n/dates';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { useServices } from '../../../Services';
import { Plain, Subtle } from '../../frame/Text';
import { Waiting } from '../../frame/Waiting';

const List = styled.ul`
  padding-inline-start: ${({ theme }) => theme.space.md};
  list-style: disc;
`;

interface WhatIsThereProps {
  readonly found: Remote<SetUpState>;
  readonly zone: string;
}

/** What setting up again would make, and when it was last done. */
export function WhatIsThere({ found, zone }: WhatIsThereProps) {
  const speech = useLateSpeech();
  const { now } = useServices();
  const { t } = speech;
  if (found.status === 'loading') return <Waiting $width="70%" />;
  if (found.status === 'failed') return <Subtle>{t('setUp.unseen')}</Subtle>;
  const { missing, doneAt } = found.value;
  return (
    <div>
      {missing.length === 0 ? (
        <Plain>{t('setUp.complete')}</Plain>
      ) : (
        <>
          <Plain id="what-is-missing">{t('setUp.missing')}</Plain>
          <List aria-labelledby="what-is-missing">
            {missing.map((part) => (
              <Plain as="li" key={part}>
                {t(`setUp.missing.${part}`)}
              </Plain>
            ))}
          </List>
        </>
      )}
      {doneAt !== undefined && (
        <Subtle>{t('setUp.lastDone', { date: dayAndMonth(speech, doneAt, now(), zone) })}</Subtle>
      )}
    </div>
  );
}
