/** The types that fields of tickets, of profiles and of custom objects share. */
export const PLAIN_FIELD_TYPES = ['text', 'textarea', 'checkbox', 'date', 'integer', 'decimal', 'regexp'] as const;
