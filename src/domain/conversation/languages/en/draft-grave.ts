import type { DraftWords } from '../../draft/draft-words';

export const grave: DraftWords['grave'] = `
  so|truly|terribly|incredibly|awfully|extremely|genuinely sorry
  so|very very sorry
  really|very sorry ~1 to|for|about|that|you
  sorry to hear|learn|read
  sorry ~1 you ~2 going|dealing|facing|having|experiencing
  understand|imagine|appreciate|know|see|realise|realize|recognise ~2 how|that ~5 @upsetting|@upset|daunting|overwhelming|difficult|hard|tough|unnerving|tiring|important
  understand|imagine|appreciate|feel|hear|share|recognise|acknowledge your ~2 @feeling
  how very|really|truly|incredibly? @upsetting|daunting|overwhelming
  must ~1 be|feel|have ~4 @upsetting|@upset|@hard|overwhelming|daunting
  hear|sense|tell how ~2 @upset|@upsetting|@hard
  sounds|sound ~3 @upsetting|@upset|overwhelming
  you have every right to be
  not alone in
  feel for you
  wits end
`;

export const gravest: DraftWords['gravest'] = `
  deeply|sincerely|profoundly|unreservedly|wholeheartedly|humbly ~1 sorry|apologise|apologize|apologies|apology|regret|sympathise|sympathize
  sincere|sincerest|deepest|heartfelt|deep|profound|humblest|humble ~2 apologies|apology|regret|sympathy|sympathies
  apologise|apologize|apologies most|very|so sincerely|unreservedly|profoundly|deeply
  heart|hearts ~1 goes|go|breaks|break|aches|ache|bleeds|sinks|sank|is|are ~1 out|for|to|with|our|my|when|at|hear|your|broken
  breaks|broke|break my|our|the heart|hearts
  devastated|heartbroken|devastating|heartbreaking|harrowing|horrified|appalled|gutted|mortified|ashamed
  dreadful|terrible|awful|horrible|distressing|painful|traumatic|nightmarish|unbearable|horrendous ~1 ordeal|experience|situation|time|ordeals|circumstances|news|wait
  ordeal|nightmare|anguish|suffering|torment|agony|heartache|trauma
  distress|worry|frustration|pain|upset|grief|hurt|hardship ~4 caused|must|has
  can only imagine
  how ~2 @upsetting|@hard|unnerving|daunting|overwhelming it|this|that can|must|may be
  so deeply|very|terribly|incredibly sorry
  forgive|forgiveness us|me|our|from
  can|could not ~1 apologise|apologize ~1 enough
  pains|saddens|hurts|grieves us|me
  beyond sorry
  unforgivable|inexcusable|inconsolable|speechless
  deeply|profoundly|truly moved|touched|saddened|shaken|affected|troubled
  your ~1 pain|despair|suffering|grief|agony|distress
  lost for words
  begin to ~1 imagine
  words can|fail
  how|so ~1 painful|unbearable|devastated|anxious|scared|frightened|heartbreaking|desperate|distressed|distressing|traumatic
  what you are|have ~1 going|been|gone through
  difficult|hard|dark|trying|painful time|times|moment|days|hour
`;
