/** What an agent can choose; `closed` comes by itself. */
export const STATUSES = ['new', 'open', 'pending', 'hold', 'solved'] as const;
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export const TYPES = ['question', 'incident', 'problem', 'task'] as const;
