import { ApiError } from '../api/api-error';

export const invalidSearch = (reason: string) =>
  new ApiError(422, { error: 'invalid', description: `Invalid search: ${reason}` });
