import { reservationId } from '../../src/domain/ids';
import { isEnded, type Standing } from '../../src/domain/ledger/standing';
import { calendarDayAt, MINUTE_MS } from '../../src/domain/time';
import type { CallBrief } from '../../src/ports/call-tasks';
import { requestFor, type Asked } from '../../src/app/components/gestures/occasion';
import type { Press, Told } from '../../src/app/components/gestures/giving';
import type { Around } from './around';
import { aBackground } from './background';
import { PAST_A_HOLD_MS } from './house';
import type { Kind } from './kinds';
import { openTab, PLACE, type Tab } from './tab';

const BRIEF: CallBrief = {
  subject: 'Courtesy call',
  paragraphs: ['Call Cora.'],
  ticket: { words: 'Ticket #1', url: 'https://sandbox.zendesk.com/agent/tickets/1' },
};
/** So often an agent comes back before they give up; nothing that went wrong lasts so long. */
const PATIENCE = 6;

/** Anna at her desk: what she does, and what she was told last. */
export async function anAgent(around: Around, kind: Kind) {
  const { house, host } = around;
  let tab = await openTab(around);
  let form: Asked | undefined;
  let told: Told | undefined;
  let wasToldGiven = false;
  let background = aBackground(around);

  const openAnother = async (): Promise<Tab> => {
    form = undefined;
    tab = await openTab(around);
    if (!background.isOpen()) background = aBackground(around);
    return tab;
  };
  const atHand = async (isAnother: boolean): Promise<Tab> => (isAnother || !tab.isOpen() ? openAnother() : tab);
  const press = async (pressed: Press): Promise<void> => {
    told = await tab.press(pressed);
    wasToldGiven ||= told?.isGiven === true;
  };
  const confirm = async (): Promise<void> => {
    form ??= requestFor(PLACE, kind.wish(house.now()), 'late', reservationId(crypto.randomUUID()));
    await press({ kind: 'give', asked: form, details: { brief: BRIEF } });
    if (told?.isAnswered) form = undefined;
  };

  /** Whether nothing is left to do but to send, to wait, or to call. */
  const isAtHand = (standing: Standing): boolean => {
    if (standing.status !== 'issued') return standing.status === 'completed';
    if (kind.reaches === 'in the words') return host.reply.html.includes(standing.reference ?? '-');
    return kind.reaches === 'as a picture' ? wasToldGiven : kind.reaches !== 'at once';
  };
  const latestOf = (standings: readonly Standing[]): Standing | undefined =>
    standings.findLast(({ status }) => status !== 'released');

  return {
    /** Nothing where the tab was closed over it. */
    told: () => told,
    wasToldGiven: () => wasToldGiven,
    tab: () => tab,
    press,
    background: () => background,
    atHand: () => atHand(false),
    confirm,
    openAnother,
    /** Goes on until it is given: in the form that is still open, else with what the sidebar says is not sent yet. */
    goOn: async (isAnother: boolean): Promise<void> => {
      for (let times = 0; times < PATIENCE; times++) {
        const current = await atHand(isAnother);
        const standing = latestOf(await current.look());
        if (standing && isAtHand(standing)) return;
        await (standing === undefined || form !== undefined ? confirm() : press({ kind: 'try-again', standing }));
        if (told?.isGiven === true && kind.reaches !== 'at once') continue;
        house.pass(PAST_A_HOLD_MS);
      }
    },
    /** Takes back what waits; what is under way, or with the customer, stays. */
    takeBack: async (isAnother: boolean): Promise<void> => {
      for (let times = 0; times < PATIENCE; times++) {
        const current = await atHand(isAnother);
        const standing = latestOf(await current.look());
        if (standing === undefined || isEnded(standing) || isUnderWay(kind, standing)) return;
        await press({ kind: 'take-back', standing });
        house.pass(PAST_A_HOLD_MS);
      }
    },
    /** Once, come what may. */
    takeBackOnce: async (): Promise<void> => {
      const standing = latestOf(await tab.look());
      if (standing) await press({ kind: 'take-back', standing });
    },
    tryAgainOnce: async (): Promise<void> => {
      const standing = latestOf(await tab.look());
      if (standing) await press({ kind: 'try-again', standing });
    },
    /** Ends what is under way, as its kind ends. */
    end: async (times = PATIENCE): Promise<void> => {
      for (let time = 0; time < times; time++) {
        const current = await atHand(false);
        const standing = latestOf(await current.look());
        if (standing?.status !== 'issued') return;
        await current.work(endOf(kind, current, standing, house.now()).catch(() => undefined));
        if (times > 1) house.pass(PAST_A_HOLD_MS);
      }
    },
  };
}

export type Agent = Awaited<ReturnType<typeof anAgent>>;

const isUnderWay = ({ reaches }: Kind, { status, takingBack }: Standing): boolean =>
  status === 'issued' && !takingBack && reaches === 'by running out';

async function endOf({ reaches }: Kind, { gestures }: Tab, standing: Standing, now: Standing['reservation']['at']) {
  if (reaches === 'by running out') return gestures.endExtraTime(standing);
  const on = calendarDayAt(now, 'Europe/London');
  return gestures.closeCall(standing, { outcome: 'do-not-call-again', on, words: 'Please no more.' });
}

/** How long extra time runs here. */
export const RUNS_MS = 7 * MINUTE_MS;
