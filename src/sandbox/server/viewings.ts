import type { EventHub } from './event-hub';

interface Doing {
  readonly isEditing: boolean;
  readonly isIdle: boolean;
}

/** What a page has in front. */
export interface Look extends Doing {
  readonly ticketId: number | null;
}

export interface TicketViewer extends Doing {
  readonly userId: number;
}

interface OpenPage {
  readonly userId: number;
  look: Look | undefined;
}

/** Who has which ticket in front, as long as their page is open; every change is told to all pages. */
export class Viewings {
  readonly #pages = new Map<string, OpenPage>();

  constructor(readonly events: Pick<EventHub, 'publish'>) {}

  /** Answers how to close the page again. */
  open(session: string, userId: number): () => void {
    const page: OpenPage = { userId, look: undefined };
    this.#pages.set(session, page);
    return () => {
      // The same page may have come back before its old line was seen to be cut.
      if (this.#pages.get(session) === page) this.#pages.delete(session);
      this.#tell(page.look?.ticketId);
    };
  }

  look(session: string, look: Look): void {
    const page = this.#pages.get(session);
    if (page === undefined) return;
    const before = page.look?.ticketId;
    page.look = look;
    if (before !== look.ticketId) this.#tell(before);
    this.#tell(look.ticketId);
  }

  #tell(ticketId: number | null | undefined): void {
    if (ticketId === undefined || ticketId === null) return;
    this.events.publish({ name: 'ticket-viewers', data: { ticketId, viewers: this.#of(ticketId) } });
  }

  /** Whoever has it in several windows is one viewer. */
  #of(ticketId: number): TicketViewer[] {
    const viewers = new Map<number, TicketViewer>();
    for (const { userId, look } of this.#pages.values()) {
      if (look?.ticketId !== ticketId) continue;
      const { isEditing, isIdle } = viewers.get(userId) ?? { isEditing: false, isIdle: true };
      viewers.set(userId, { userId, isEditing: isEditing || look.isEditing, isIdle: isIdle && look.isIdle });
    }
    return [...viewers.values()];
  }
}
