import { NoAnswer, type Send } from '../../src/adapters/zendesk/send';
import { requestInit, zendeskAnswer } from './zendesk-answer';

/** Sends requests over HTTP, as one person, and waits only so long for the whole answer. */
export function fetchSend(origin: string, localPart: string, timeoutMs: number): Send {
  return async (request) => {
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      return await zendeskAnswer(
        await fetch(`${origin}${request.path}`, { ...requestInit(request, localPart), signal }),
      );
    } catch (cause) {
      throw new NoAnswer(`No answer for ${request.path}`, { cause });
    }
  };
}
