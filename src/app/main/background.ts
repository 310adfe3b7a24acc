import { connect } from '../../adapters/zaf/zaf-client';
import { signedIn, onTicketSaved } from '../../adapters/zaf/zaf-background';
import { frameFacts } from '../../adapters/zaf/zaf-metadata';
import { zafSend } from '../../adapters/zaf/zaf-send';
import { NoAnswer } from '../../adapters/zendesk/send';
import { MINUTE_MS, SECOND_MS } from '../../domain/time';
import { browserClock } from './browser-clock';
import { once } from './once';
import { rightsOf } from './rights';

/** Later than everything an agent waits for. */
const QUIET_MS = 10 * SECOND_MS;
const READ_EVERY_MS = 5 * MINUTE_MS;

/** One quiet frame a browser tab: completes what was sent, and reads the ledger ahead for the sidebars. */
async function start(): Promise<void> {
  const client = connect(window);
  const [facts, { id: agent, role }] = await Promise.all([frameFacts(client), signedIn(client)]);
  const { installationId, settings } = facts;
  const report = (error: unknown) => console.error(error);
  const send = zafSend(client, (path, cause) => new NoAnswer(`No answer for ${path}`, { cause }));
  const clock = browserClock();
  const owner = `${facts.account.subdomain} ${installationId} ${agent}`;
  const keepsKeysApart = settings.keys_kept_apart === 'yes';
  const work = once(async () => {
    const { backgroundWork } = await import('./background-work');
    return backgroundWork({ send, clock, owner, keepsKeysApart, report });
  });

  onTicketSaved(client, (ticket) => {
    work()
      .then(({ deliver }) => deliver(ticket))
      .catch(report);
  });
  const rights = rightsOf(send, { clock, owner, report });
  // Sidebars of an agent with a custom role wait for this; most agents have none.
  if (role === 'custom' && rights.known() === undefined) await rights.learn().catch(report);
  await clock.pause(QUIET_MS);
  for (;;) {
    await work()
      .then(async ({ deliver, readAhead }) => {
        await deliver();
        await readAhead();
      })
      .catch(report);
    await clock.pause(READ_EVERY_MS);
  }
}

start().catch((error: unknown) => console.error(error));
