import type { Gestures, Reading } from '../../src/app/gestures';
import type { Hearing } from '../../src/app/hearing';
import { LANGUAGE_TAGS, phrasesOf } from '../../src/app/main/offered-sets';
import { languageNamed } from '../../src/app/main/spoken-languages';
import { listenerFor } from '../../src/use-cases/hearing/listener';
import type { Place } from '../../src/app/components/gestures/occasion';
import type { Services } from '../../src/app/Services';
import { madeHere } from '../../src/adapters/made-here/made-here';
import { prepareCall } from '../../src/use-cases/calls/prepare-call';
import { endExtraTime } from '../../src/use-cases/ledger/end-extra-time';
import type { Reserved } from '../../src/domain/ledger/entry';
import type { GiftProvider } from '../../src/ports/gift-provider';
import { agentNamesIn } from './agent-names';
import { callsIn } from './call-records';
import { aTicketField } from './extra-minutes';
import { adminCodes } from '../../src/adapters/discounts/admin-codes';
import { memoryLog, memoryStore } from '../../src/adapters/ledger/memory/memory-log';
import type { Contact } from '../../src/domain/customer/contact';
import { agentId, customerId, groupId, handId, reservationId, ticketId } from '../../src/domain/ids';
import { viewOf } from '../../src/domain/ledger/ledger-view';
import type { Policy } from '../../src/domain/policy/policy';
import { ok, type Result } from '../../src/domain/result';
import { DAY_MS, instant, later } from '../../src/domain/time';
import type { Composer } from '../../src/ports/reply';
import type { OpenTicket } from '../../src/ports/workspace';
import type { PolicyProblem } from '../../src/ports/policy-source';
import type { SettingUp } from '../../src/ports/setting-up';
import { completeGesture } from '../../src/use-cases/ledger/complete-gesture';
import { giveGesture } from '../../src/use-cases/ledger/give-gesture';
import { ledgerReader } from '../../src/use-cases/ledger/ledger-reader';
import { replyWith, takeBack } from '../../src/use-cases/ledger/take-back';
import { addMinutes, keepMinutes } from '../../src/use-cases/ledger/tell-minutes';
import { tryAgain } from '../../src/use-cases/ledger/try-again';
import { aPolicy, noon } from './ledger-samples';
import { stillClock } from './still-clock';

/** A ticket of Cora's before an agent of the support team. */
export function aPlace(): Place {
  return {
    ticket: { id: ticketId(9001), status: 'open', tags: [], inCopy: 0, isShared: false },
    customer: { id: customerId(501), name: 'Cora Lind', kind: 'customer', locale: 'en-GB' },
    agent: {
      id: agentId(1),
      name: 'Maya',
      role: 'agent',
      groups: [{ id: groupId(7), name: 'Support' }],
      locale: 'en-GB',
    },
  };
}

/** The same as the app's framework tells it. */
export function anOpenTicket(changes: Partial<OpenTicket> = {}): OpenTicket {
  return { ...aPlace(), accountZone: 'UTC', ...changes };
}

/** Somebody to be heard who has said nothing yet, unless something else is told. */
export function aHearing(changes: Partial<Hearing> = {}): Hearing {
  const marks = new Set<string>();
  const liked = new Set<string>();
  const toggled = (set: Set<string>, name: string, isIn: boolean) => {
    if (isIn) set.add(name);
    else set.delete(name);
  };
  return {
    words: {
      read: async () => ({ subject: 'Where is it?', channel: 'email', tags: [], conversation: [] }),
      onSaid: () => () => undefined,
      draft: async () => '',
      onDraft: () => () => undefined,
    },
    past: { saidOn: async () => ({ turns: [], hasBeginning: true }) },
    tags: LANGUAGE_TAGS,
    listener: listenerFor(languageNamed),
    phrases: (tag) => phrasesOf(tag, ''),
    marks: {
      has: (ticket, mark) => marks.has(`${ticket} ${mark}`),
      set: (ticket, mark, isSet) => toggled(marks, `${ticket} ${mark}`, isSet),
    },
    favourites: { all: () => liked, set: (id, isLiked) => toggled(liked, id, isLiked) },
    wishes: { showsMood: true, register: 'Sie', factPatterns: '', gentleTags: [] },
    ...changes,
  };
}

/** The reply that the agent is writing, as plain text. */
function aReply(): { readonly reply: Composer; readonly draft: () => string } {
  let text = '';
  const insert = async (added: string) => void (text += added);
  return {
    draft: () => text,
    reply: {
      insert,
      insertParagraph: insert,
      holds: async (words) => text.includes(words),
      remove: async (words) => void (text = text.replaceAll(words, '')),
      removeCard: async () => undefined,
      wasSent: async () => false,
      sentPicture: async () => false,
      isPublic: async () => true,
      onKind: () => () => undefined,
      makePublic: async () => undefined,
    },
  };
}

/** The real use cases over a ledger in memory. */
function memoryGestures(
  policy: () => Result<Policy, readonly PolicyProblem[]>,
  reply: Composer,
  maker: Partial<GiftProvider>,
): Gestures {
  const log = memoryLog(
    memoryStore(() => noon),
    agentId(1),
  );
  const clock = stillClock(() => noon);
  const reader = ledgerReader(log, clock);
  const makerOf = (reserved: Reserved) => (reserved.gift.kind === 'discount' ? adminCodes : madeHere);
  const provider: GiftProvider = {
    canWithdraw: true,
    issue: (reserved) => makerOf(reserved).issue(reserved),
    find: async () => undefined,
    withdraw: async () => 'withdrawn',
    ...maker,
  };
  const parts = {
    ...{ log, clock, reader, provider, hand: handId('h1') },
    policies: { fetch: async () => policy() },
  };
  const read = async (): Promise<Reading> => ({
    view: viewOf(await log.readSince(instant(0)), { now: noon, isWhole: true }),
    policy: policy(),
    now: noon,
  });
  const telling = { ...aTicketField(), reader };
  let presses = 0;
  return {
    glance: read,
    readAll: read,
    give: (asked) => giveGesture(parts, { ...asked, hand: parts.hand }),
    tryAgain: (standing) => tryAgain(parts, standing),
    takeBack: (standing, isOwn) => takeBack(parts, standing, replyWith(standing, reply), isOwn),
    complete: (standing) => completeGesture(parts, standing),
    toBeSent: () => undefined,
    addMinutes: (standing) => addMinutes(telling, standing),
    keepMinutes: (standing) => keepMinutes(telling, standing),
    endExtraTime: (standing) => endExtraTime({ ...parts, ...telling }, standing),
    prepareCall: (rules, plan) => prepareCall(callsIn(), rules, plan, noon),
    closeCall: async () => ({ kind: 'closed', task: 'no-task' }),
    time: () => noon,
    newId: () => reservationId(`press-${++presses}`),
  };
}

/** An account in which all is set up and nothing would be sent, unless something else is told. */
export const aSettingUp = (changes: Partial<SettingUp> = {}): SettingUp => ({
  look: async () => ({ missing: [] }),
  setUp: async () => ({ keepsKeysApart: true }),
  mailingRules: async () => ({ tag: 'care_courtesy_call', rules: [], unread: [] }),
  leaveCallsOut: async () => 'left-out',
  ...changes,
});

/** Everything a screen needs, with nothing behind it but memory; each part can be another. */
export function appDesk(
  changes: Partial<Services> & {
    readonly policy?: Result<Policy, readonly PolicyProblem[]>;
    /** Whoever makes what is given, where they do something else than usual. */
    readonly maker?: Partial<GiftProvider>;
  } = {},
) {
  const { policy = ok(aPolicy()), maker = {}, ...others } = changes;
  const { reply, draft } = aReply();
  const reported: unknown[] = [];
  const [ticket, at] = [ticketId(9001), later(noon, -DAY_MS)];
  const contact: Contact = { ticket, at, subject: 'Where is it?', status: 'open', channel: 'email' };
  const services: Services = {
    workspace: {
      openTicket: async () => anOpenTicket(),
      colorScheme: async () => 'light',
      onColorScheme: () => undefined,
      onCustomerChanged: () => undefined,
      showTicket: async () => undefined,
      addTag: async () => undefined,
      removeTag: async () => undefined,
      fitHeight: async () => undefined,
    },
    helpdesk: { contactsOf: async () => ({ contacts: [contact], count: 1, hasMore: false }) },
    agentNames: async () => agentNamesIn(),
    gestures: memoryGestures(() => policy, reply, maker),
    reply,
    hearing: async () => aHearing(),
    rights: { known: () => undefined, learn: async () => false },
    preferences: { fields: [] },
    now: () => noon,
    settingUp: async () => aSettingUp(),
    openCard: async () => undefined,
    ticketUrl: (id) => `https://example.com/agent/tickets/${id}`,
    testConnections: async () => [],
    report: (error) => reported.push(error),
    ...others,
  };
  return { services, draft, reported };
}
