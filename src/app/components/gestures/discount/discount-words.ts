import type { DiscountGift } from '../../../../domain/ledger/entry';
import type { Off } from '../../../../domain/policy/policy';
import { amountOfMoney } from '../../../i18n/dates';
import { speechFor } from '../../../i18n/languages';
import { lateSpeech } from '../../../i18n/LateSpeech';
import type { Speech } from '../../../i18n/words';

/** "10 %" or "£5.00". */
export function offWords(speech: Pick<Speech, 'locale' | 'number'>, off: Off): string {
  return 'percent' in off ? `${speech.number(off.percent)} %` : amountOfMoney(speech, off.amount);
}

type Shown = Off & Pick<DiscountGift, 'code' | 'expires' | 'minimumOrder'>;

/**
 * What a customer reads with a discount, in their language if the app speaks it, else in English: how much, where it has them its end
 * and the order that it asks for, and last the code, so that no stop is taken for a part of it.
 * @param zone the IANA zone in which its last day is meant.
 */
export async function discountWords(locale: string, discount: Shown, zone: string): Promise<string> {
  const speech = await lateSpeech(await speechFor(locale));
  const { t } = speech;
  const { code, expires, minimumOrder } = discount;
  const day = new Intl.DateTimeFormat(speech.locale, { dateStyle: 'long', timeZone: zone });
  return [
    t('compose.text', { off: offWords(speech, discount) }),
    expires === undefined ? '' : t('discount.until', { date: day.format(expires) }),
    minimumOrder ? t('discount.from', { amount: amountOfMoney(speech, minimumOrder) }) : '',
    t('compose.textCode', { code }),
  ]
    .filter(Boolean)
    .join(' ');
}
