import type { DraftWords } from '../../draft/draft-words';

/** Wording that sends people away, contradicts or belittles them. */
export const dismissive: DraftWords['harmful'] = [
  {
    find: `
    not our|my ~1 problem|department|responsibility|fault|job|concern|area|business|doing|duty|error|mistake
    -if we|i are|am|can ~1 not ~2 be? ~1 responsible|liable|accountable
    we|i accept|take|assume|bear no ~1 responsibility|liability|blame
    nothing to do with us|me|our
    not ~1 something ~2 we|i handle|deal|do
    is|are not handled|dealt by|with by? ~1 us|me|here
    have|has nothing|little to do with us|me|our
    for the|your ~1 courier|carrier|bank|manufacturer|supplier to sort|resolve|fix|answer|deal
    you would|will have to ask|contact|call|speak|talk ~2 the|your|them|someone|another
    wrong department|team|person for
    that is your ~1 problem|concern|business
    your own problem
    is|are between you and
    is|was a ~1 matter|question|thing for|between your|you|the
    is|are|was outside|beyond|out ~1 our|my ~1 responsibility|remit|hands
    you ~3 come|written|wrote|writing|called|contacted|reached to? the wrong place|address|department|team|people
    this is ~2 wrong department|team|place
    i|we do not ~1 deal|handle|do ~1 with|that|this|these|those
    not on us|me $
    is|was the ~1 airline|courier|carrier|bank|manufacturer|seller|landlord|driver|supplier is? problem|fault|responsibility|job|business
    please|you ~3 raise|take ~2 with the|your ~1 seller|bank|landlord|manufacturer|courier|carrier|airline|provider
    -will|i|we|me|us|to|can|gladly|also|now|personally take|bring|raise ~2 up with|elsewhere|the ~1 carrier|bank|manufacturer|courier|someone|them|somebody`,
    unless: `
    not a|your problem
    whether|even|though|although ~4 not
    may|might not be`,
    instead: 'let me find out who can settle this',
  },
  {
    find: `
    nothing ~1 more|else|further? ~1 i|we ~1 can|could ~1 do|change|offer
    can not do|change|help ~3 anything|more|further|nothing|it|you ~2 about|for|here|further
    -if|that we|i can not help you|with|here|any
    no way for me|us to ~1 change|help|refund|do|speed|make|give|offer|cancel
    i|we can not do ~1 that|this|it|anything|more $
    our|my hands are tied
    just|simply ~1 how|the ~1 it|things|way ~1 it|is|are|works
    just|simply how ~3 works|work
    it is what it is
    that is that $
    take it or leave
    unable|not to ~1 help|assist ~2 $
    unable|not able to ~1 help|assist ~3 $
    can not be done
    ^ so be it $
    live with it|that
    nothing|no|not|little|anything ~1 can be done
    out of our|my hands
    end of discussion|story|matter
    will not be able to help|assist
    can not be helped
    no exceptions`,
    unless: `
    if|unless|until ~4 nothing
    feel|felt|sounds ~3 nothing
    without ,i|leaving`,
    instead: 'what I can do is',
  },
  {
    find: `
    our|company|store|shop|the|this|return|refund|returns|company-wide ~2 policy|policies|terms|rules ~1 is|are|states|state|says|say|does|do|clearly|prohibits|prohibit|prevents|forbids|forbid|requires|require|dictates|not
    against|per|under|by|with|following|of our|company|the|store ~3 policy|policies|rules|terms|guidelines
    that|this|it is just|simply|only? our|company|the policy|rule|rules
    policy is policy
    company policy ,*
    our|the|my ~1 terms|rules|regulations|conditions|guidelines|policy|policies ~1 forbid|exclude|prohibit
    those|these are ~1 the|our rules|terms|conditions|regulations
    rules are rules`,
    unless: `
    exception|exceptions|allow|allows|covers|cover|gives|entitled|entitles|free|lets|fair|protects|let|extend|extends|guarantees|goodwill|anyway|instead|you|can !not
    change|changed|review|rethink|unfair|question|privacy ~2 policy
    good|great news`,
    unlessExplained:
      'because|so|since|as|reason|why|otherwise|means ~1 that|we|you|it|everyone|your|the|hygiene|safety|reasons|is|of\nto ~1 protect|keep|avoid|make|stop|prevent|ensure|guard|respect\nfor ~2 hygiene|safety|health|security|legal|everyone|fairness',
    instead: 'what I can offer you is',
  },
  {
    find: `
    our|the|my ~1 terms|rules|regulations|conditions|guidelines|policy|policies ~1 do|does|will|can not
    according|stated|written|set ~2 our|the ~1 terms|rules|conditions|regulations|policy
    -can|could|will|gladly|once never|not ~1 make|making|made ~1 exceptions|exception
    -can|could|will|gladly|once not make an exception`,
    unless: `
    but|instead|anyway|goodwill|still ~1 i|we|you
    so i|we`,
    unlessExplained: 'because|since|reason|otherwise|protect|hygiene|safety',
    instead: 'what I can offer you is',
  },
  {
    find: `
    -if|when|not|that you are|were just|simply|clearly|quite|completely|totally|also|both|sadly|absolutely? wrong|mistaken|incorrect|lying !the|item|items|size|colour|color|product
    -if|when|not|that you are|were just|simply|clearly? confused|confusing !about|by|as|and
    you have|are|clearly|must|obviously ~3 misunderstood|misread|misunderstanding|misreading|misheard
    -if you misunderstood|misread|misheard|miscounted|miscalculated
    you must|seem|appear ~2 confused|confusing|mistaken|mixing
    what you ~1 say|write|claim|describe|wrote|said is|was ~2 wrong|incorrect|false|untrue|impossible
    ^ that|this is not what happened
    your ~1 figures|claim|claims|version ~1 is|are ~1 wrong|incorrect|false
    you have ~2 got ~1 it|this|that wrong`,
    unless: `
    not ~1 wrong
    sorry|apologise|apologize|apologies|if|because|by ~6 you`,
    instead: 'here is what I see',
  },
  {
    find: `
    that|this is|was just|simply|absolutely|completely|clearly? not true|correct|right
    that|this|your|which ~1 claim|statement|allegation? is|are ~1 untrue|false|nonsense|ridiculous|incorrect|impossible
    you claim|allege|allegedly
    your ~1 so-called|alleged|supposed`,
    unless: `
    not ~1 wrong
    sorry|apologise|apologize|apologies|our|we|us ~6 *`,
    instead: 'here is what I see',
  },
  {
    find: `
    obviously
    clearly you
    you clearly|evidently !have|see|put|care|know|described|explained|deserve|need
    as ~2 clearly ~1 see|stated|read|written|states
    any|every ~2 reasonable|normal person|customer
    common sense
    as everyone|everybody knows
    it|that is|was quite|perfectly|very|totally|pretty? obvious|self-explanatory
    is not ~1 rocket science
    goes without saying
    everyone|everybody knows that|how|this
    -not clearly|explicitly|plainly states|says|said|stated|mentions|specifies
    clear|obvious to anyone|everyone|anybody|everybody
    as you can ~1 plainly|clearly|easily|plainly see
    says|stated|states|written ~1 so|clearly|right ~3 on|in the
    is all in the manual|faq|faqs|terms|instructions|contract|guide|conditions
    surely you can|know|must
    as you ~1 know|see very|perfectly well
    needless to say`,
    unless: `
    our|my|ours mistake|fault|error|side|end|part|miss
    @we ~1 got|get|let|fell|made|missed|messed|should|dropped|failed|were|did|have
    went|gone|something|is|was ~1 wrong
    not good|right|acceptable|okay|ok|what|how|enough|ideal|want
    clearly explained|described|wrote|shows|put|set|right|see|been|labelled|had|upset|deserve|deserved|waited`,
    instead: 'as far as I can see',
  },
  {
    find: `
    just|simply @step !me|us
    you ~1 just|simply need|have|must
    you need|have ~1 to just|simply
    just|simply wait|do|read|follow|fill|send|provide|pay|look|call|ignore|be|accept|give|restart|refresh|switch|take|turn|put|get|write|tell !me|us|to`,
    unless: `
    you ~9 had|were|are|did just|simply
    @softly? tell|let|reply|write|call|give|say|send|ring|ask me|us|here|to|back|if|whenever|and|what|which|when|whether
    i|we|us|me|it|which|that|who|was|were|have|has|will|would|let just|simply *`,
    instead: 'please',
    to: 'hurt',
  },
  {
    find: `
    ^ whatever $
    or|yeah|sure ~1 whatever $
    ^ whatever ,*
    ^ whatever you say|think|want
    ^ fine|ok|okay|right ,whatever $
    suit yourself
    ^ no chance $
    ^ can not be done $
    ^ so what $
    ^ too bad
    tough luck
    deal with it $
    like it or not
    not my problem`,
    unless: `
    whatever you want|think|say ~3 i|we|is|works|me
    whatever ,*`,
  },
  {
    find: '^ no|nope $\n^ hi|hello|dear|hey ~3 ,no|nope $\n^ not possible $\n^ impossible $\n^ no way $\n^ certainly|absolutely|definitely not $',
    instead: "That isn't possible, and here is what I can do",
  },
  {
    find: `
    ^ no ,we|i do|can|will not ~3 $
    ^ that|this|it is ~1 not possible $
    ^ that|this|it can not be done $`,
    to: 'hurt',
    instead: "That isn't possible, and here is what I can do",
  },
  {
    find: `
    ^ please? stop|quit ~1 writing|calling|complaining|shouting|asking|contacting|emailing|bothering|yelling
    you must|should|need|better ~1 stop|quit ~1 writing|calling|complaining|shouting|asking|contacting|emailing|bothering|yelling !if|when|once
    stop|quit complaining|shouting|yelling|bothering
    you people
    waste|wasting ~2 our|my time
    you|customers like you
    your attitude|behaviour|behavior|tone is|was|will
    you are being|just? rude|difficult|unreasonable|ridiculous|dramatic|aggressive|impatient
    be more patient|reasonable|careful
    other customers ~3 manage|managed|complain|complained|wait|cope
    no|nobody one? else has|had|ever? complained|complains|complain|reported
    no|nobody one? else has|had ~2 problem|problems|issue|issues|complaint|trouble
    i|we do not ~1 see|understand what|where|why ~2 problem|issue
    you are not ~1 only customer
    you ~1 agreed|accepted|consented to? ~1 our|the|these|those|my terms|conditions|rules
    ^ once again ,the|our|this|that
    no other guest|guests|customer|customers|user|users|client|tenant|passenger has|had|have|ever|complained|complains
    you are|were the only one|customer|person|user|guest who|that|complaining|reporting|to ~2 complains|complained|complaining|complain|problem|unhappy|reporting
    you are|were the only one|customer|person|user|guest with ~2 problem|problems|issue|issues|complaint|trouble
    what ~1 is your problem
    do not know|understand what you ~1 want|expect
    can you prove
    what do|did you expect $
    good luck with that`,
    unless: `
    not|never|no you ~1 are being
    sorry|thank|thanks`,
  },
];
