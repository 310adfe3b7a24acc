import { indexedEntryStore } from '../../adapters/browser/indexed-entry-store';
import { zendeskLog } from '../../adapters/ledger/zendesk-records/zendesk-log';
import { connect } from '../../adapters/zaf/zaf-client';
import { signedIn, onTicketSaved } from '../../adapters/zaf/zaf-background';
import { frameFacts } from '../../adapters/zaf/zaf-metadata';
import { zafSend } from '../../adapters/zaf/zaf-send';
import { NoAnswer } from '../../adapters/zendesk/send';
import { reachAhead } from '../../domain/ledger/reach';
import { MINUTE_MS, SECOND_MS } from '../../domain/time';
import { ledgerReader } from '../../use-cases/ledger/ledger-reader';
import { browserClock } from './browser-clock';
import { outboxDelivery } from './outbox-delivery';
import { rightsOf } from './rights';

/** Later than everything an agent waits for. */
const QUIET_MS = 10 * SECOND_MS;
const READ_EVERY_MS = 5 * MINUTE_MS;
/** Sixty requests a minute at most, of the hundred that Zendesk grants an app. */
const BETWEEN_PAGES_MS = SECOND_MS;

/** One quiet frame a browser tab: completes what was sent, and reads the ledger ahead for the sidebars. */
async function start(): Promise<void> {
  const client = connect(window);
  const [facts, { id: agent, role }] = await Promise.all([frameFacts(client), signedIn(client)]);
  const { installationId, settings } = facts;
  const report = (error: unknown) => console.error(error);
  const send = zafSend(client, (path, cause) => new NoAnswer(`No answer for ${path}`, { cause }));
  const clock = browserClock();
  const owner = `${facts.account.subdomain} ${installationId} ${agent}`;
  const log = zendeskLog(send, {
    now: () => clock.now(),
    keepsKeysApart: settings.keys_kept_apart === 'yes',
    betweenPages: () => clock.pause(BETWEEN_PAGES_MS),
  });
  const store = indexedEntryStore(owner, report);
  const reader = ledgerReader(log, clock, await store.load());
  const deliver = outboxDelivery({ send, clock, log, reader, owner, report });

  const readAhead = async (): Promise<void> => {
    const known = await store.load();
    if (known && clock.now() - known.readAt < MINUTE_MS) return;
    await reader.readOn(reachAhead(reader.guess()));
    const kept = reader.kept();
    if (kept) await store.save(kept);
  };

  onTicketSaved(client, (ticket) => void deliver(ticket));
  const rights = rightsOf(send, { clock, owner, report });
  // Sidebars of an agent with a custom role wait for this; most agents have none.
  if (role === 'custom' && rights.known() === undefined) await rights.learn().catch(report);
  await clock.pause(QUIET_MS);
  for (;;) {
    await deliver();
    await readAhead().catch(report);
    await clock.pause(READ_EVERY_MS);
  }
}

start().catch((error: unknown) => console.error(error));
