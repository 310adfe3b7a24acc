import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer other than success, in one of Zendesk's four envelopes. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: ContentfulStatusCode,
    readonly body: object,
  ) {
    super(`Answered with ${status}`);
  }

  /** What a person would read of it: what is wrong with the fields, or else what the envelope says. */
  sentence(): string {
    const parts = new Map<string, unknown>(Object.entries(this.body));
    const details = parts.get('details');
    if (typeof details !== 'object' || details === null) return textOf(parts.get('description')) ?? this.message;
    const problems = Object.values<unknown>({ ...details }).flat();
    return problems.map((problem) => descriptionOf(problem)).join(' ');
  }
}

function descriptionOf(problem: unknown): string {
  const isDescribed = typeof problem === 'object' && problem !== null && 'description' in problem;
  return (isDescribed ? textOf(problem.description) : undefined) ?? '';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export interface FieldProblem {
  readonly description: string;
  readonly error?: string | null;
  readonly ticket_field_id?: number;
  readonly ticket_field_type?: string;
}

export const couldNotAuthenticate = () => new ApiError(401, { error: "Couldn't authenticate you" });

export const forbidden = () =>
  new ApiError(403, {
    error: {
      title: 'Forbidden',
      message:
        'You do not have access to this page. Please contact the account owner of this help desk for further help.',
    },
  });

export const invalidCsrfToken = () =>
  new ApiError(403, { error: { title: 'Forbidden', message: 'Invalid authenticity token' } });

export const recordNotFound = () => new ApiError(404, { error: 'RecordNotFound', description: 'Not found' });

export const invalidEndpoint = () => new ApiError(404, { error: 'InvalidEndpoint', description: 'Not found' });

export const invalidAttribute = (name: string) =>
  new ApiError(400, {
    error: {
      title: 'Invalid attribute',
      message: `You passed an invalid value for the ${name} attribute. Invalid parameter: ${name} must be an object`,
    },
  });

export const recordInvalid = (details: Record<string, FieldProblem[]>) =>
  new ApiError(422, { error: 'RecordInvalid', description: 'Record validation errors', details });

/** For what is wrong with the whole record, or where Zendesk names no field. */
export const baseInvalid = (description: string, error: string) => recordInvalid({ base: [{ description, error }] });

export const listedError = (status: ContentfulStatusCode, code: string, detail: string) =>
  new ApiError(status, { errors: [{ code, title: titleOf(code), detail, status: String(status) }] });

function titleOf(code: string): string {
  return code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
