import { ownPatterns } from '../../../domain/conversation/facts/own-patterns';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Subtle } from '../frame/Text';

/** The lines of the admin's own patterns that find nothing, for those who can put them right. */
export function WrongPatterns({ setting }: { readonly setting: string }) {
  const { t } = useLateSpeech();
  const name = t('setting.fact_patterns');
  const { wrong } = ownPatterns(setting);
  return wrong.map(({ line, text, fault }) => (
    <Subtle key={line} role="status">
      {t('patterns.wrong', { setting: name, found: shortened(text), why: t(`pattern.${fault}`) })}
    </Subtle>
  ));
}

const LONGEST = 60;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
