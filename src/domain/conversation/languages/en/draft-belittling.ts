import type { DraftWords } from '../../draft/draft-words';

/** Wording that makes people small: their trouble, their tone or their understanding. */
export const belittling: DraftWords['harmful'] = [
  {
    find: `
    do not be silly|ridiculous|dramatic|childish|absurd|unreasonable|difficult
    you are being? silly|ridiculous|dramatic|childish|absurd|unreasonable|difficult|impatient|rude|unfair
    only|just|merely a ~1 cover|mug|lamp|toy|parcel|cable|cup|app|game|thing
    it is|was only|just a ~1 few ~1 days|euros|pounds|dollars|cents|minutes|hours
    not the end of the world
    worse things happen
    no big deal
    not a|such ~1 big deal
    get over it
    grow up
    ^ whatever $
    ^ whatever ,*
    do what|whatever ~1 you want|like $
    suit yourself
    nobody|no-one|none else ~2 complained|complains|complaining
    no one else ~2 complained|complains|complaining
    no other customer|customers|guest|guests|user|users ~3 complained|complains|problem|problems|issue|issues
    other|our|all customers|guests|users ~2 do not|manage|managed|cope|seem
    you are the|our only|first|one ~1 customer|person|one|to ~2 complain*|this|problem|issue
    with all due respect
    people|customers like you
    wasting|waste|stealing ~2 my|our|everyone|everybody time
    like i care
    not that hard|difficult|complicated
    even a child
    as any adult
    learn to|how read
    can not read a|the label|labels|manual|instructions|sign`,
    unless: `
    sorry|apologise|apologize|understand|thank|thanks
    not only|just|merely
    you ~2 said|wrote|told
    should|will|do not have|need|want|feel ~4 *`,
    instead: 'I can see that this matters to you',
  },
];
