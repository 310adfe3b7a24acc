/** What mail programs put before the subject of what is answered or passed on. */
const MARKS = ['re', 'aw', 'antw', 'fw', 'fwd', 'wg'];
const MARKED = new RegExp(`^\\s*(?:${MARKS.join('|')})\\s*:`, 'iu');

/** Whether a subject is that of an answer, so that the words in it belong to what it answers. */
export const isReplySubject = (subject: string): boolean => MARKED.test(subject);

/** Whether a word of a subject, in lower case, is only such a mark. */
export const isReplyMark = (word: string): boolean => MARKS.includes(word);
