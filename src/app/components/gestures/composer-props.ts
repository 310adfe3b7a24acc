import type { Policy } from '../../../domain/policy/policy';
import type { Reading } from '../../gestures';
import type { Asked, Place } from './occasion';

/** What every composer is given, whatever it composes. */
export interface ComposerProps {
  readonly place: Place;
  readonly policy: Policy;
  /** What the rules look at, read when the composer was opened. */
  readonly reading: Reading;
  /** The id of the press that comes; kept until there is an answer to it. */
  readonly id: Asked['id'];
  readonly isGiving: boolean;
  /** @param why in the agent's own words, for the note on the ticket alone. */
  readonly onConfirm: (asked: Asked, why?: string) => void;
  readonly onCancel: () => void;
}
