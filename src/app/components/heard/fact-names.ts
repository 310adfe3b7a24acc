import type { FoundFact } from '../../../domain/conversation/facts/fact';
import type { LateSpeech } from '../../i18n/LateSpeech';

/** What a fact is called on the screen; one of the admin's patterns has the admin's name. */
export const nameOfFact = (t: LateSpeech['t'], { kind, name }: Pick<FoundFact, 'kind' | 'name'>): string =>
  name ?? t(`fact.${kind === 'own' ? 'other' : kind}`);
