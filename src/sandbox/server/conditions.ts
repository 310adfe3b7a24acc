import * as v from 'valibot';

const duration = v.pipe(
  v.number('must be a number of milliseconds'),
  v.integer('must be a whole number of milliseconds'),
  v.minValue(0, 'must be 0 or more'),
);

/** Whatever of the conditions is to change. */
export const conditionsSchema = v.strictObject(
  {
    latencyMs: v.exactOptional(duration),
    lagMs: v.exactOptional(duration),
    frameDelayMs: v.exactOptional(duration),
    frameShuffle: v.exactOptional(v.boolean('must be true or false')),
  },
  ({ expected }) => (expected === 'never' ? 'is not a condition' : 'must be an object with conditions'),
);

/** How slow and how unruly the sandbox is, which may change while it runs. */
export interface Conditions {
  /** Every answer of the API takes that much longer. */
  readonly latencyMs: number;
  /** Lists show a change only after that time. */
  readonly lagMs: number;
  /** Every message to and from an app's frame takes that much longer. */
  readonly frameDelayMs: number;
  /** Answers to an app's frame overtake each other. */
  readonly frameShuffle: boolean;
}

export interface ConditionsBook {
  get(): Conditions;
  change(some: v.InferOutput<typeof conditionsSchema>): void;
}

export function createConditions({ latencyMs, lagMs }: Pick<Conditions, 'latencyMs' | 'lagMs'>): ConditionsBook {
  let now: Conditions = { latencyMs, lagMs, frameDelayMs: 0, frameShuffle: false };
  return {
    get: () => now,
    change(some) {
      now = { ...now, ...some };
    },
  };
}
