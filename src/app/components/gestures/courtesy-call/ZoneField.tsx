import { Field, Select } from '@zendeskgarden/react-forms';
import { useLateSpeech } from '../../../i18n/LateSpeech';

interface ZoneFieldProps {
  readonly value: string;
  /** Stands first, since most customers live near; it is chosen by nobody but the agent. */
  readonly accountZone: string;
  readonly isWrong: boolean;
  readonly onChange: (zone: string) => void;
}

/** Asked where nobody knows in which time zone a customer lives. */
export function ZoneField({ value, accountZone, isWrong, onChange }: ZoneFieldProps) {
  const { t } = useLateSpeech();
  const zones = [accountZone, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== accountZone)];
  return (
    <Field>
      <Field.Label>{t('call.zone')}</Field.Label>
      <Field.Hint>{t('call.zoneHint')}</Field.Hint>
      <Select
        isCompact
        value={value}
        {...(isWrong ? { validation: 'error' } : {})}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{t('call.chooseZone')}</option>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
      {isWrong && <Field.Message validation="error">{t('call.zoneMissing')}</Field.Message>}
    </Field>
  );
}
