import { escaped } from './markup';

/** Text as HTML that shows just this text; control characters other than line breaks and tabs are left out. */
export const escapeHtml = (text: string): string => escaped(text.replace(/[^\P{Cc}\n\t]/gu, ''));
