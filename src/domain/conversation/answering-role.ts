/** Whether a role, as the helpdesk names it, is one of those who answer customers; roles that are not known are not. */
export const isAnsweringRole = (role: unknown): role is 'agent' | 'admin' => role === 'agent' || role === 'admin';
