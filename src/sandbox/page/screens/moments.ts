const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export const momentText = (iso: string): string => MOMENT.format(new Date(iso));
