import { fitting } from '../lever-body';
import { LeverError } from '../lever-error';
import { type Fault, faultSchema, SOURCES } from './fault-schema';

const FORM = new RegExp(
  String.raw`^(?<kind>late\d+|(?:\d{3}|garbage|drop)(?<after>-after)?)(?:x(?<times>\d+))?:` +
    String.raw`(?:(?<source>${SOURCES.join('|')}) )?(?:(?<method>[A-Z]+) )?(?<path>.+)$`,
  'i',
);
/** What a proxy or a broken server might send where JSON is due. */
const GARBAGE = '<html><body>{"this is": not JSON';
const EXAMPLES =
  '500:/api/v2/users, late2000:/tickets, garbage:/search, drop:/users, 500-after:/tickets, 429x2:PUT /tickets, 500:background GET /users';

/** The fault that a short text means, such as `500:/users`. Throws LeverError. */
export function faultOfText(text: string): Fault {
  const { kind, after, times, source, method, path } = FORM.exec(text)?.groups ?? {};
  if (kind === undefined) throw new LeverError('fault', `"${text}" is none. Some that are: ${EXAMPLES}`);
  return fitting(faultSchema, {
    path,
    ...effectOf(kind.toLowerCase().replace('-after', '')),
    ...(after !== undefined && { after: true }),
    ...(source !== undefined && { source: source.toLowerCase() }),
    ...(method !== undefined && { method }),
    ...(times !== undefined && { times: Number(times) }),
  });
}

function effectOf(kind: string): Partial<Fault> {
  if (kind === 'garbage') return { garbage: GARBAGE };
  if (kind === 'drop') return { drop: true };
  const late = /^late(\d+)$/.exec(kind)?.[1];
  return late === undefined ? { status: Number(kind) } : { delayMs: Number(late) };
}
