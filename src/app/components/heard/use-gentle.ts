import { GENTLE_TAG, isToBeGentle } from '../../../domain/care/gentle';
import type { Said } from '../../../ports/ticket-words';
import type { Heard } from '../../../use-cases/hearing/heard';
import type { HearingWishes } from '../../hearing';
import type { TicketMarks } from '../../hooks/use-marks';
import { useServices } from '../../Services';

interface AboutTicket {
  readonly heard: Heard;
  readonly said: Said;
  readonly marks: TicketMarks;
  readonly wishes: HearingWishes;
}

interface Gentle {
  /** Whether this ticket is handled gently, whoever or whatever says so. */
  readonly isGentle: boolean;
  /** Whether the agent or a colleague says so. */
  readonly isAsked: boolean;
  readonly ask: (isAsked: boolean) => void;
}

/** *Handle gently*: what the agent says goes onto the ticket with their own submit, and is known in this tab until then. */
export function useGentle({ heard, said, marks, wishes }: AboutTicket): Gentle {
  const { workspace, report } = useServices();
  const isAsked = marks.has('gentle') || said.tags.includes(GENTLE_TAG);
  const isBereaved = heard.mood?.isBereaved === true;
  return {
    isAsked,
    isGentle: isToBeGentle({ isBereaved, isAsked, tags: said.tags, gentleTags: wishes.gentleTags }),
    ask: (isSet) => {
      marks.set('gentle', isSet);
      (isSet ? workspace.addTag(GENTLE_TAG) : workspace.removeTag(GENTLE_TAG)).catch(report);
    },
  };
}
