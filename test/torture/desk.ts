import type { AgentId, ReservationId, TicketId } from '../../src/domain/ids';
import { SECOND_MS, type Instant } from '../../src/domain/time';
import type { Reply } from '../../src/ports/reply';
import type { Chronicle } from './chronicle';
import { NoAnswer } from './hostile-provider';
import type { VirtualTime } from './virtual-time';
import type { Caller, Wire } from './wire';

const SLOWEST_MS = 2 * SECOND_MS;

/** A text in a draft or in a message, and the reservation it was put there for. */
interface Text {
  readonly text: string;
  readonly meant: ReservationId;
}

export interface Sent extends Text {
  readonly ticket: TicketId;
  readonly at: Instant;
}

/** What an agent writes on one ticket; the helpdesk keeps it for the agent, whichever tab it was written in. */
interface Draft {
  texts: Text[];
  /** While it is being sent nobody can change it. */
  isLocked: boolean;
}

/** One agent at one ticket. */
export interface Seat {
  readonly caller: Caller;
  readonly agent: AgentId;
  readonly ticket: TicketId;
}

/** The helpdesk's tickets: what is written there and what was sent. */
export interface Desk {
  readonly sent: readonly Sent[];
  /** The reply as the app sees it; what it inserts is meant for `meant`. */
  replyAt(seat: Seat, meant: ReservationId): Reply;
  /** The agent presses submit; answers once the message is out, throws when the helpdesk refuses to save. */
  submit(seat: Seat): Promise<void>;
  /** The agent's browser is gone: what was not sent may be gone with it. */
  loseDrafts(agent: AgentId): void;
}

interface Parts {
  readonly time: VirtualTime;
  readonly wire: Wire;
  readonly chronicle: Chronicle;
}

export function desk({ time, wire, chronicle }: Parts): Desk {
  const drafts = new Map<string, Draft>();
  const sent: Sent[] = [];
  const refused = () => new NoAnswer('simulated');

  function draftOf({ agent, ticket }: Seat): Draft {
    const key = `${agent}/${ticket}`;
    const draft = drafts.get(key) ?? { texts: [], isLocked: false };
    drafts.set(key, draft);
    return draft;
  }

  function openDraft(seat: Seat): Draft {
    const draft = draftOf(seat);
    if (draft.isLocked) throw new NoAnswer('The composer is gone');
    return draft;
  }

  /** A composer that is gone throws only when the request gets there. */
  async function atTheDesk<Answer>(caller: Caller, effect: () => Answer): Promise<Answer> {
    const tried = (): { readonly answer: Answer } | { readonly error: unknown } => {
      try {
        return { answer: effect() };
      } catch (error) {
        return { error };
      }
    };
    const outcome = await wire.send(caller, { effect: tried, refused, slowestMs: SLOWEST_MS });
    if ('error' in outcome) throw outcome.error;
    return outcome.answer;
  }

  return {
    sent,
    replyAt: (seat, meant) => ({
      insert: (text) =>
        atTheDesk(seat.caller, () => {
          openDraft(seat).texts.push({ text, meant });
          chronicle.note(seat.caller.name, 'inserts', text);
        }),
      holds: (text) => atTheDesk(seat.caller, () => draftOf(seat).texts.some((each) => each.text === text)),
      remove: (text) =>
        atTheDesk(seat.caller, () => {
          const draft = openDraft(seat);
          draft.texts = draft.texts.filter((each) => each.text !== text);
          chronicle.note(seat.caller.name, 'removes', text);
        }),
      // Nobody there gives cards.
      sentPicture: async () => false,
      removeCard: async () => undefined,
      wasSent: (text, since) =>
        atTheDesk(seat.caller, () =>
          sent.some((each) => each.ticket === seat.ticket && each.text === text && each.at >= since),
        ),
    }),
    submit: async (seat) => {
      const draft = openDraft(seat);
      draft.isLocked = true;
      const send = () => {
        sent.push(...draft.texts.map((text) => ({ ...text, ticket: seat.ticket, at: time.now() })));
        chronicle.note(seat.caller.name, 'sends', ...draft.texts.map(({ text }) => text));
        draft.texts = [];
      };
      // What the helpdesk has begun to save it saves, or not, whatever becomes of the browser.
      const helpdesk: Caller = { name: seat.caller.name, isAlive: true, asleepUntil: 0 };
      try {
        await wire.send(helpdesk, { effect: send, refused, slowestMs: SLOWEST_MS });
      } finally {
        draft.isLocked = false;
      }
    },
    loseDrafts: (agent) => {
      for (const [key, draft] of drafts) {
        if (key.startsWith(`${agent}/`) && !draft.isLocked) draft.texts = [];
      }
    },
  };
}
