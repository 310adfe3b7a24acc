import { createContext, useContext } from 'react';
import type { TicketId } from '../domain/ids';
import type { AgentNames } from '../ports/agent-names';
import type { CardAnswer, CardDraft, CardGift, CardStart } from '../ports/card-desk';
import type { Instant } from '../domain/time';
import type { ConnectionReport } from '../ports/gift-provider';
import type { Helpdesk } from '../ports/helpdesk';
import type { Composer } from '../ports/reply';
import type { Rights } from '../ports/rights';
import type { SettingUp } from '../ports/setting-up';
import type { Workspace } from '../ports/workspace';
import type { Gestures } from './gestures';
import type { Hearing } from './hearing';

/** What admins chose to see about customers. */
export interface Preferences {
  readonly sinceField?: string;
  readonly fields: readonly string[];
}

/** Everything a location needs from outside, put together in `main`. */
export interface Services {
  readonly workspace: Workspace;
  readonly helpdesk: Helpdesk;
  /** What colleagues are called, loaded when first asked for. */
  readonly agentNames: () => Promise<AgentNames>;
  readonly gestures: Gestures;
  readonly reply: Composer;
  readonly rights: Rights;
  /** What helps to hear the customer, loaded when first asked for. */
  readonly hearing: () => Promise<Hearing>;
  readonly preferences: Preferences;
  readonly now: () => Instant;
  /** Opens the window in which a card is composed, and tells each change there; resolves when it is closed. */
  readonly openCard: (
    start: Omit<CardStart, 'tone'>,
    onGive: (gift: CardGift) => Promise<CardAnswer>,
    onDraft: (draft: CardDraft) => void,
  ) => Promise<void>;
  /** A ticket's address in the agents' workspace. */
  readonly ticketUrl: (ticket: TicketId) => string;
  /** What makes the account ready, loaded when first asked for; only for admins. */
  readonly settingUp: () => Promise<SettingUp>;
  /** Asks each service that makes codes whether it would, and makes nothing; only for admins. */
  readonly testConnections: () => Promise<readonly ConnectionReport[]>;
  /** What went wrong and was not the agent's doing, for whoever looks into the console. */
  readonly report: (error: unknown) => void;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('Nothing to work with: a ServicesProvider is missing above');
  return services;
}
