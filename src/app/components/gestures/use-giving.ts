import { useRef, useState } from 'react';
import type { Standing } from '../../../domain/ledger/standing';
import { LedgerUnreachable } from '../../../ports/ledger-log';
import type { GiveOutcome } from '../../../use-cases/ledger/give-gesture';
import { customerWords } from '../../i18n/customer-words';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices, type Services } from '../../Services';
import type { Asked, Place } from './occasion';
import { giveWords, takeBackWords, type Message } from './outcome-words';

interface Giving {
  readonly isBusy: boolean;
  readonly message: Message | undefined;
  /** The id of the press that comes; the same one until it was answered. */
  readonly id: Asked['id'];
  readonly give: (asked: Asked) => void;
  readonly tryAgain: (standing: Standing) => void;
  readonly takeBack: (standing: Standing) => void;
}

/** What happens when an agent confirms, tries again or takes back, and what they are told then. */
export function useGiving(place: Place, zone: string, onDone: (isGiven: boolean) => void): Giving {
  const services = useServices();
  const speech = useSpeech();
  const { gestures, now, report } = services;
  const [isBusy, setIsBusy] = useState(false);
  const [message, setMessage] = useState<Message>();
  const id = useRef(gestures.newId());

  const work = (doing: () => Promise<Told>) => {
    setIsBusy(true);
    setMessage(undefined);
    doing()
      .catch((error: unknown): Told => {
        report(error);
        const isSurelyNothing = error instanceof LedgerUnreachable;
        return { tone: 'warning', text: speech.t(isSurelyNothing ? 'outcome.unreachable' : 'outcome.unknown') };
      })
      .then((told) => {
        setMessage(told);
        setIsBusy(false);
        onDone(told.isGiven === true);
      }, report);
  };

  const told = async (outcome: GiveOutcome): Promise<Told> => {
    if (outcome.kind !== 'unknown') id.current = gestures.newId();
    if (outcome.kind !== 'issued') return giveWords(speech, outcome, { now: now(), zone });
    const isInReply = await insertWords(services, place, outcome.standing);
    return {
      isGiven: true,
      tone: isInReply ? 'success' : 'warning',
      text: speech.t(isInReply ? 'given.inReply' : 'given.notInserted'),
    };
  };

  return {
    isBusy,
    message,
    id: id.current,
    give: (asked) => work(async () => told(await gestures.give(asked))),
    tryAgain: (standing) => work(async () => told(await gestures.tryAgain(standing))),
    takeBack: (standing) => {
      const isOwn = standing.reservation.entry.agent === place.agent.id;
      work(async () => takeBackWords(speech, await gestures.takeBack(standing, isOwn)));
    },
  };
}

type Told = Message & { readonly isGiven?: boolean };

/** Puts what was given into the reply, and its tag with the agent's own submit; `false` when the composer is gone. */
async function insertWords({ reply, workspace, report }: Services, place: Place, standing: Standing): Promise<boolean> {
  const { gift } = standing.reservation.entry;
  if (gift.kind !== 'discount' || standing.reference === undefined) return false;
  try {
    if (await reply.holds(standing.reference)) return true;
    const words = { percent: String(gift.percent), code: standing.reference };
    await reply.insert(await customerWords(place.customer.locale ?? place.agent.locale, words));
    await workspace.addTag('care_discount');
    return true;
  } catch (error) {
    report(error);
    return false;
  }
}
