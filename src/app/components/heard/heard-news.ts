import type { Said } from '../../../ports/ticket-words';
import type { Heard } from '../../../use-cases/hearing/heard';

/** What was heard of a customer, for those who do something about it. */
export interface HeardNews {
  readonly said: Said;
  readonly heard: Heard;
  /** Whether somebody has died, or the agent or a tag says to handle gently. */
  readonly isGentle: boolean;
  /** Whether the reply that is being written says sorry. */
  readonly draftApologises: boolean;
}
