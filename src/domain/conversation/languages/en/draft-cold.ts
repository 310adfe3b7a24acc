import type { DraftWords } from '../../draft/draft-words';

export const cold: DraftWords['cold'] = [
  {
    find: `
    any|the|this|these|possible|all|further|caused|cause ~2 inconvenience|inconveniences|inconvience
    inconvenience|inconveniences ~3 caused|cause|causing
    regret|apologise|apologize|sorry ~2 any trouble|difficulties|problems|difficulty|upset
    any trouble|confusion|misunderstanding|frustration|disappointment|distress ~2 may|might|this|caused|cause`,
    instead: 'what this has meant for you',
    unless: 'without|avoid|minimise|minimize|no ~2 inconvenience',
  },
  {
    find: `
    sorry|apologise|apologize|apologies if
    sorry|apologise|apologize|apologies|regret that|for|about? how? you feel|felt|think|believe|perceive|perceived|found
    sorry|regret ~1 that? you see it|this|things
    sorry|regret to|that ~3 you ~2 not satisfied|happy|pleased
    sorry|regret you were|are ~2 not ~1 satisfied|happy|pleased
    sorry ~4 was|were|is ~1 any|a misunderstanding
    sorry|apologise|apologize|apologies that|for|about? how? you are|were ~1 feeling|unhappy|dissatisfied|offended
    sorry|regret that? your expectations
    sorry|regret ~8 not ~2 up to your expectations
    sorry|regret that? you got|had|have that|this|the impression`,
    instead: 'sorry that we',
  },
  {
    find: `
    sorry|apologise|apologize|apologies|apology ,but|but|however
    sorry|apologise|apologize|apologies|apology ~9 ,but
    sorry|apologise|apologize|apologies about|for|to|that ~7 but
    sorry|apologise|apologize|apologies ~14 ,however|although|though|nevertheless`,
    unless: `
    but i|we have|will|am ~2 now|already|fixed|found|good
    but it is|works ~2 now|already|fixed|back|done|here|again
    but|however|although|though ~1 i|we ~1 can|will|have|am|are|could|would
    sorry to ask|bother|trouble|chase|insist
    but ~2 could|would|may|please you|i|we|tell|send
    but ~1 good|luckily|happily|fortunately|thankfully
    but|however ~1 you|here|there ~1 can|is|are|may
    not|nothing|all but`,
    instead: "I'm sorry.",
  },
  {
    find: `
    regret the|this|any|our ~1 delay|wait $
    sorry|apologise|apologize|apologies for|about|regarding the|this|any|our ~1 long|late? delay|delays|wait $
    sorry|apologise|apologize|apologies for|about|regarding the|this|any ~1 delay|delays ,*|and|but`,
    unlessExplained: 'your|it|they|we|i|the|a|an|our|this|that|which ~3 was|were|got|had|took|missed|went|lost|ran',
    instead: "sorry that we've kept you waiting",
  },
  {
    find: `
    your|you|customer|customers ~4 is|are|as so|very|extremely|really|truly|highly|most? important to us
    your ~1 call|ticket|business|feedback|satisfaction|opinion|request|enquiry|inquiry|message is|are ~1 important|priority|valued
    value|appreciate your ~1 business|custom|patronage|continued
    your ~1 call|ticket|business|feedback|satisfaction|opinion|request|enquiry|inquiry|message|concern ~1 is|are ~2 of ~2 importance
    your ~1 satisfaction|comfort is|remains our|my
    customer|client satisfaction|service ~2 priority|first
    valued|esteemed customer|client|user|buyer|guest|sir|madam|shopper|subscriber|member|patron
    as a|our valued|loyal ~1 customer
    customer satisfaction is
    to whom it may
    we|i pride ourselves|myself`,
  },
  {
    find: `
    ^ no problem|worries|biggie
    ^ hi|hello|hey|dear ~3 ,no problem|worries|biggie
    not a problem $
    no big deal
    not a|the big deal|problem
    no problem at all
    that|this|it is no|not|never ~2 problem $
    not ~1 a big deal
    mistakes|things|accidents|these ~1 happen $`,
    to: 'troubled',
    instead: "I'm glad you told us",
  },
  {
    find: `
    understand|know|appreciate|see|imagine exactly|precisely|just|completely|totally|fully? how you ~1 feel|felt|must|feeling
    know|understand exactly|precisely|just how
    know exactly|precisely|just what you|it|this|that
    know how|what you|that|this ~1 feel|feels|must
    feel your pain
    been there ,*
    we all have|know|get bad|those|how`,
    instead: 'see why this upsets you',
    unless: `
    know exactly what|why ~3 happened|went|caused|to|i|we|is
    do|can|could not ~2 know|understand|imagine|pretend
    know how|what|where ~1 to|i|we
    you feel|felt about|when|and
    let|tell|know|want ~3 know ~1 what|how|exactly`,
  },
  {
    find: 'kindly -ask|thank|have',
    unless: `
    very|so|you|have|has|had|most kindly
    kindly|offered|agreed|gave|helped|volunteered ~1 offered|agreed|gave|helped|volunteered|sent|told|wrote|let|explained`,
    instead: 'please',
  },
  {
    find: `
    please|kindly be? advised|informed|noted that|*
    -will|would|to|not be advised|informed that
    please be reminded
    this is to inform|notify|advise
    writing|write to inform|notify|advise
    the|any customer|cardholder|user|buyer|purchaser|passenger|tenant is ~1 obliged|required|responsible|liable
    is|are ~1 therefore|thus|hence ~1 excluded|void|forfeited|rejected|declined
    refrain from
    we|i ~2 like|wish|want|have|need to inform|notify|advise you
    hereby`,
    instead: 'I want to tell you',
  },
  {
    find: `
    do the needful|necessary
    take ~1 necessary action|steps
    revert back
    above-mentioned|aforementioned|undersigned|abovementioned
    pursuant to
    in accordance with
    for your perusal
    as per
    we|i regret to ~1 inform|advise|tell|say|notify
    we regret that ~1 we|your|the|no|this|our
    ^ regrettably ,*`,
    unless: `
    as per your|you
    as per our|the ~2 call|chat|conversation|agreement|discussion`,
  },
  {
    find: `
    it was|is|has|had been? decided|determined|concluded|noted|established
    a|the decision was|has ~1 been? made|taken|reached
    mistakes were|have been? made
    ^ no fault|faults|error|errors|record|irregularities ~2 can|could|was|were ~1 be? ~1 found|detected|established|identified
    the ~1 request|claim|application|complaint|refund was|has|is|have ~1 been? denied|rejected|declined|refused|closed
    your ~1 ticket|case|request|complaint|claim|enquiry|inquiry|query|message has|was|is ~1 been|being? ~1 denied|rejected|declined|noted|marked|recorded|filed|actioned
    this|the|your ticket|case is|has|was now|been? ~1 closed|marked
    the customer|complainant is|has|was|must|should|did|will
    unable to ~1 comply|entertain`,
    unless: `
    by|from me|us|my|our
    because|since|sorry|apologise|apologize|mistake|wrongly|incorrectly|without
    to ~3 ,who
    i|we|my have|has|will|can
    until|unless|if|before|when|once`,
  },
  {
    find: `
    happy|glad|delighted|pleased|love to help|assist|hear
    great|good|wonderful|exciting|fantastic|amazing news
    ^ great|wonderful|fantastic|perfect|amazing|brilliant|excellent|lovely
    that|this|it is|sounds great|wonderful|fantastic|perfect|amazing|brilliant|excellent|lovely
    awesome|congratulations|congrats|cheers|hooray|yay
    have a ~1 great|nice|lovely|wonderful|good|fantastic|amazing
    enjoy
    my|a pleasure
    thrilled|excited`,
    isCheer: true,
    to: 'bereaved',
  },
];

export const regret: DraftWords['regret'] = {
  find: `
    unfortunately
    regrettably
    `,
  instead: "I'd like to be open with you:",
};

export const turns: DraftWords['turns'] =
  '^ but|however|nevertheless|nonetheless|still|yet !i|we|here|there|good|now|let|your';
