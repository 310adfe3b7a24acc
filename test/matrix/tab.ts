import { zafReply } from '../../src/adapters/zaf/zaf-reply';
import { zafSend } from '../../src/adapters/zaf/zaf-send';
import { zafWorkspace } from '../../src/adapters/zaf/zaf-workspace';
import { NoAnswer } from '../../src/adapters/zendesk/send';
import { customerId, groupId, ticketId } from '../../src/domain/ids';
import type { Standing } from '../../src/domain/ledger/standing';
import { answerTo, type Press, type Told } from '../../src/app/components/gestures/giving';
import type { Place } from '../../src/app/components/gestures/occasion';
import type { Gestures } from '../../src/app/gestures';
import { speechFor } from '../../src/app/i18n/languages';
import { ledgerGestures } from '../../src/app/main/ledger-gestures';
import { sentAmong } from '../../src/use-cases/ledger/sent-among';
import { ANNA } from '../support/ledger-helpdesk';
import type { Around } from './around';
import { clientOf } from './client';
import { CORA, TICKET, ZONE } from './house';
import { aLife } from './life';

export const PLACE: Place = {
  ticket: { id: ticketId(TICKET), status: 'open', tags: [], inCopy: 0, isShared: false },
  agent: { id: ANNA, name: 'Anna', role: 'agent', groups: [{ id: groupId(7), name: 'Support' }], locale: 'en-GB' },
  customer: { id: customerId(CORA), name: 'Cora', kind: 'customer', locale: 'en-GB' },
};
export const OWNER = 'sandbox 2001 11';
const SPEECH = speechFor('en-GB');

/** The agent's sidebar beside the ticket: the app's own parts, over Zendesk's framework as the sandbox's page plays it. */
export interface Tab {
  readonly isOpen: () => boolean;
  readonly close: () => void;
  /** What the agent is told; nothing where the tab was closed over it. */
  readonly press: (press: Press) => Promise<Told | undefined>;
  /** What the sidebar knows of this customer's when the ticket is opened; what was sent unnoticed is noted then. */
  readonly look: () => Promise<readonly Standing[]>;
  readonly gestures: Gestures;
  /** What is done in it, unless it is closed over it. */
  readonly work: <Done>(done: Promise<Done>) => Promise<Done | undefined>;
}

export async function openTab(around: Around): Promise<Tab> {
  const life = aLife();
  const { house } = around;
  const { clock } = house;
  const client = clientOf(around, life);
  const report = () => undefined;
  const send = zafSend(client, (path, cause) => new NoAnswer(`No answer for ${path}`, { cause }));
  const [reply, workspace] = [zafReply(client), zafWorkspace(client)];
  const gestures = ledgerGestures({
    ...{ client, send, clock, reply, report, owner: OWNER, settings: house.settings() },
    ...{ agent: ANNA, subdomain: 'sandbox', installationId: 2001, accountZone: ZONE },
  });
  const services = { ...NOBODY_ELSE, workspace, gestures, reply, report, now: () => clock.now() };
  const speech = await SPEECH;
  const about = { services, speech, place: PLACE, zone: ZONE, policy: house.policy() };
  const glance = async () => (await gestures.glance(PLACE.customer.id)).view.standings;
  const look = async () => {
    const standings = await glance();
    const sent = await sentAmong(reply, standings);
    for (const standing of sent) await gestures.complete(standing);
    return sent.length > 0 ? glance() : standings;
  };
  return {
    ...{ gestures, isOpen: life.isOn, close: life.end, work: life.unlessOver },
    press: (press) => life.unlessOver(answerTo(press, about)),
    look: async () => (await life.unlessOver(look())) ?? [],
  };
}

const nobody = () => Promise.reject(new Error('Nobody is asked for this here'));

/** What giving needs nothing of. */
const NOBODY_ELSE = {
  helpdesk: { contactsOf: nobody },
  agentNames: nobody,
  hearing: nobody,
  rights: { known: () => undefined, learn: nobody },
  preferences: { fields: [] },
  settingUp: nobody,
  openCard: nobody,
  testConnections: nobody,
  ticketUrl: (id: number) => `https://sandbox.zendesk.com/agent/tickets/${id}`,
};
