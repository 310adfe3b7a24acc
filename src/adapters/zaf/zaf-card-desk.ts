import * as v from 'valibot';
import { NoCardAnswer, type CardAnswer, type CardDesk, type CardStart } from '../../ports/card-desk';
import { answerMessage, CARD_EVENTS, startMessage, type AnswerMessage } from './card-messages';
import type { ZafClient } from './zaf-client';

const ASK_EVERY_MS = 250;
const START_WAIT_MS = 10_000;
/** Longer than a reservation may take among many. */
const ANSWER_WAIT_MS = 90_000;

/** The sidebar that opened this window, through their common host. */
export function zafCardDesk(client: ZafClient): CardDesk {
  let presses = 0;
  const pressed = (event: string, about: object): Promise<AnswerMessage['answer']> => {
    const press = ++presses;
    const answer = answerTo(client, press);
    client.trigger(event, { press, ...about });
    return answer;
  };
  return {
    start: () => askForStart(client),
    keep: (draft) => client.trigger(CARD_EVENTS.draft, draft),
    give: async (gift) => settled(await pressed(CARD_EVENTS.give, { gift })),
    put: async (card) => {
      const told = await pressed(CARD_EVENTS.put, { card });
      if (told === 'put' || told === 'note') return told;
      throw new NoCardAnswer('The sidebar could not say whether the card is in the reply');
    },
    close: async () => {
      await client.invoke('destroy');
    },
  };
}

function askForStart(client: ZafClient): Promise<CardStart> {
  return new Promise((resolve, reject) => {
    const ask = () => client.trigger(CARD_EVENTS.ready, {});
    const asking = setInterval(ask, ASK_EVERY_MS);
    const stop = () => {
      clearInterval(asking);
      clearTimeout(timer);
      client.off(CARD_EVENTS.start, hear);
    };
    const hear = (message: unknown) => {
      stop();
      const parsed = v.safeParse(startMessage, message);
      if (parsed.success) resolve(parsed.output);
      else reject(new TypeError('The sidebar and this window are not of the same version'));
    };
    const timer = setTimeout(() => {
      stop();
      reject(new NoCardAnswer('The sidebar did not say what the card is for'));
    }, START_WAIT_MS);
    client.on(CARD_EVENTS.start, hear);
    ask();
  });
}

function answerTo(client: ZafClient, press: number): Promise<AnswerMessage['answer']> {
  return new Promise((resolve) => {
    const finish = (answer: AnswerMessage['answer']) => {
      clearTimeout(timer);
      client.off(CARD_EVENTS.answer, hear);
      resolve(answer);
    };
    const hear = (message: unknown) => {
      const told = v.parse(answerMessage, message);
      if (told.press === press) finish(told.answer);
    };
    const timer = setTimeout(() => finish('unknown'), ANSWER_WAIT_MS);
    client.on(CARD_EVENTS.answer, hear);
  });
}

function settled(answer: AnswerMessage['answer']): CardAnswer {
  if (answer === 'given' || typeof answer === 'object') return answer;
  throw new NoCardAnswer('The sidebar could not say what came of the card');
}
