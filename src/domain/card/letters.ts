const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What people see as one letter or sign each: an emoji of several code points is one. */
export const lettersOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);
