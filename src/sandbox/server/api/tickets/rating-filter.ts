import type { SatisfactionRating } from '../../rows/satisfaction-rating';
import { listedError } from '../api-error';
import type { ApiContext } from '../viewer';

const SCORE = /^(offered|unoffered|received|good|bad)(?:_(with|without)_comment)?$/;

/** Which ratings `score`, `start_time` and `end_time` ask for; times are seconds since 1970. */
export function ratingFilter(c: ApiContext): (rating: SatisfactionRating) => boolean {
  const isScored = scoreFilter(c.req.query('score'));
  const [from, to] = [c.req.query('start_time'), c.req.query('end_time')];
  return (rating) => {
    const seconds = Date.parse(rating.updated_at) / 1000;
    return (
      isScored(rating) && (from === undefined || seconds >= Number(from)) && (to === undefined || seconds <= Number(to))
    );
  };
}

function scoreFilter(asked: string | undefined): (rating: SatisfactionRating) => boolean {
  if (asked === undefined) return () => true;
  const [, score, commented] = SCORE.exec(asked) ?? [];
  if (score === undefined) throw listedError(400, 'InvalidParameter', `score is not valid: ${asked}`);
  return (rating) => {
    const isIt = score === 'received' ? rating.score !== 'offered' : rating.score === score;
    return isIt && (commented === undefined || (rating.comment !== null) === (commented === 'with'));
  };
}
