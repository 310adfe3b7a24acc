import { emojiEmotion } from 'emoji-emotion';

/** How good (to 5) or bad (to -5) an emoji is (emoji-emotion, MIT). */
export const EMOJI_VALENCES: ReadonlyMap<string, number> = new Map(
  emojiEmotion.map(({ emoji, polarity }) => [emoji, polarity]),
);
