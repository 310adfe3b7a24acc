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
    wrong department|team|person|address ~1 for
    that is your ~1 problem|concern|business
    your own problem
    is|are between you and
    take|bring|raise ~2 up with|elsewhere|the ~1 carrier|bank|manufacturer|courier|someone|them|somebody`,
    unless: `
    not a|your problem
    whether|even|though|although ~4 not
    may|might not be`,
    instead: 'let me find out who can settle this, and I',
  },
  {
    find: `
    nothing ~1 more|else|further? ~1 i|we ~1 can|could ~1 do|change|offer
    can not do|change|help ~3 anything|more|further|nothing|it|you ~2 about|for|here|further
    -if|that we|i can not help you|with|here|any
    no way for me|us to !lose|forget
    i|we can not do ~1 that|this|it|anything|more $
    our|my hands are tied
    just|simply ~1 how|the ~1 it|things|way ~1 it|is|are|works
    it is what it is
    that is that $
    take it or leave
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
    rules are rules`,
    unless: `
    exception|exceptions|allow|allows|covers|cover|gives|entitled|entitles|free|lets|fair|protects|let|extend|extends|guarantees|goodwill|anyway|instead|you|can !not
    change|changed|review|rethink|unfair|question|privacy ~2 policy
    good|great news`,
    unlessExplained:
      'because|so|since|to|as|reason|why|otherwise|for|means ~1 that|we|you|it|protect|keep|everyone|your|the|avoid|hygiene|safety|reasons|make|is|of|stop|prevent',
    instead: 'what I can offer you is',
  },
  {
    find: `
    -if|when|not|that you are|were ~1 wrong|mistaken|incorrect|confused|lying|confusing
    you have|are|clearly|must|obviously ~3 misunderstood|misread|misunderstanding|misreading|misheard
    -if you misunderstood|misread
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
    surely you can|know|must
    as you ~1 know|see very|perfectly well
    needless to say`,
    unless: `
    our|my|ours mistake|fault|error|side|end|part|miss
    @we ~1 got|get|let|fell|made|missed|messed|should|dropped|failed|were|did|have
    went|gone|something|is|was wrong
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
    stop|quit ~1 writing|calling|complaining|shouting|asking|contacting|emailing|bothering|yelling
    you people
    waste|wasting ~2 our|my time
    you|customers like you
    your attitude|behaviour|behavior|tone is|was|will
    you are being|just? rude|difficult|unreasonable|ridiculous|dramatic|aggressive|impatient
    be more patient|reasonable|careful
    other customers ~3 do|have|also|too|manage|managed|no|not
    no one|nobody else has|had|ever|complained|complains
    good luck with that`,
    unless: `
    not|never|no you ~1 are being
    sorry|thank|thanks`,
  },
];
