import type { DraftWords } from '../../draft/draft-words';

/** What stands before "you have to" and the like when nothing is demanded. */
const HARMLESS_BEFORE =
  '-if|when|whenever|all|what|everything|anything|that|nothing|do|only|why|how|before|where|did|does|than|once|unless|until|should|not|thing|things|because|whatever|part|until|should|something|more|time|information|everyone|details';
const HARMLESS_BEHIND =
  '!know|hear|be|feel|have|think|wonder|wait|deal|put|go|live|worry|chase|explain|repeat|ask|say|understand|spend|come|rely|cope|write|call|see|experience|pay|face|apologise|apologize|prove';

/** Wording that blames people or tells them what to do. */
export const blaming: DraftWords['harmful'] = [
  {
    find: `
    -things|it|nerves|not|to calm down
    calm yourself
    -not need|please|try|should|must to calm down
    ^ please? relax $
    try to relax
    raise|raising your voice
    we|i ~2 better things to do
    you keep asking|calling|writing|complaining|repeating|emailing
    ^ please? relax ,*
    no|not need|reason|cause|call ~2 get|be|getting|being|for to? ~1 upset|angry|rude|aggressive|annoyed|emotional|shout|shouting|hysterical|dramatic
    lower|watch|mind your tone|language|voice|manners
    settle|cool|simmer down
    please|try|to|and|must|should stay|keep|remain calm|polite|civil
    ^ stay|keep|remain calm|polite|civil
    compose yourself
    keep your cool|temper
    no need for that|such|this tone|language
    do not ~1 get upset|angry|worked|emotional|so
    overreacting|overreact
    keep it|this|things civil|polite|calm|respectful
    watch your|the language|mouth
    getting|being angry|upset|loud|rude|aggressive|worked ~1 will|does|is not`,
    unless: 'how|feel|told|tell ~3 calm down',
    instead: 'I can see why this upsets you',
  },
  {
    find: `
    as i|we have? @softly? already|previously|repeatedly|clearly said|told|explained|mentioned|stated|wrote|informed|pointed|advised|written|outlined|described
    as i|we have said|told|explained ~1 before|already|earlier|previously|twice|repeatedly|you
    as|like i|we have? said|told|explained|mentioned|stated|wrote|pointed !i|we|on|in|when ~1 before|already|earlier|previously|above|you|several|many|twice|last|yesterday
    as|like i|we said !i|we|that|it|on|in|when|at
    as i|we told you
    as per|stated|mentioned|explained|said|noted|written|indicated|outlined|advised|described in? my|our last|previous|earlier|first|e-mail|email|message|mail|reply
    as|was ~1 already|previously|repeatedly|clearly told|said|explained|mentioned|stated|communicated|informed|outlined|noted|advised
    as ~1 mentioned|stated|explained|noted|said above|before|earlier|previously|several|many|multiple|repeatedly|already
    i|we have? already|repeatedly told|explained|informed|answered|said|asked|mentioned !our|the|my|us|them ~1 you|this|that|it|your|to|twice|several|before
    i|we have told|explained|informed|asked|mentioned ~2 you|this|that ~2 before|already|times|twice|repeatedly
    please|kindly re-read|reread
    we have ~2 been over|through this
    we went over this
    for the last|umpteenth time
    i|we ~5 for the second|third|fourth time
    as already? mentioned|stated|explained ,*
    say it|this|that again ,*
    ^ see|refer|please? ~2 my|our last|previous|earlier|first e-mail|email|message|mail|reply
    how many times|often do|must|have|do|did|does|should i|we|it
    you were|have been? already|previously|repeatedly ~1 told|informed|advised|notified
    you were|have been? told|informed|advised|notified ~3 several|times|already
    as i|we wrote|explained|mentioned|stated in|on|when|last|yesterday|at
    not ~1 repeat myself
    ^ i|we repeat
    read ~3 my|our ~1 last|previous|earlier|first|again|e-mail|email|message ~2 again|carefully|properly
    again ,as i|we
    if you had|would read|listened|looked|checked|followed|told|paid
    read my|our ~2 before|properly|carefully`,
    unless: `
    told you|said|wrote|promised ~2 i|we|would
    you|they ~2 said|told|wrote ~1 already`,
    instead: 'To go over it once more',
  },
  {
    find: `
    -if|what|that|this|how|which|information|it|reply|answer you should have !received|gotten|got|had|been|heard|it|access|a|an|the|your|this|everything|no|more|all|seen|both|reached|arrived|some|two|three|one|any|now|and|or|gone|expected|felt|found|our
    you should not have !to|had|been|a|any|seen|got|received|experienced|needed|waited|lost|gone|paid|heard|felt
    you ought to have|know
    you really|clearly|certainly should have !received|gotten|got|had|been|heard
    next time ~1 check|read|make|be|look|think|please? ~1 before|first|sure|more|twice|carefully
    did|have|had you even
    you missed|overlooked|miscounted|misjudged|mistyped|mixed !you|out|our|us|my|a|your ~1 deadline|date|window|small|line|step|notice|fine
    you could|might have at|just|simply|easily|told|checked|read|avoided|called|contacted|asked|looked
    why did you not
    -way|things|as|what|that|if|where|which|whatever|anything|nothing you should|could have @softly? !received|arrived|reached|needed|experienced|wanted|used|noticed *ed|read|known|told|kept|sent|thought|taken|said|made|paid|given|written|asked
    you should know better|by
    had you read|followed|checked|looked|told|listened|called
    why did not you
    why have|had you not
    you should always|really|better !have|get|be|feel|see|receive|hear|not|never
    should|could have been more careful`,
    instead: 'it would help to',
  },
  {
    find: `
    -if|in|case|whether|that|when|unless|what|why|know|like|anything|everything|items|item|things|charges|charge you did not ~1 read|follow|provide|tell|send|pay|check|mention|include|enter|fill|give|inform|specify|submit|respond|reply|answer|update|complete|confirm|look|attach|return|contact|call|register|select|listen|set|cancel|bother|state|notice|let|understand|supply|keep|report|install|close|save|write|clean|descale|charge|wash|dry|store|plug|measure|tighten|back
    -if|in|case|whether|that|when|unless you did not ~1 sign !up
    you never ~1 sent|told|replied|paid|provided|mentioned|answered|gave|said|asked|returned|confirmed|completed
    -if|when you failed|neglected to
    -if|when you missed|overlooked the|this|that ~2 deadline|date|window|print|line|step|notice|period|cutoff|cut-off
    -if|when|that you ~1 filled|entered|typed|used|connected|installed|plugged|gave|provided|supplied ~4 wrong|wrongly|incorrect|incorrectly|improperly
    because|since|as you did|have|had not ~1 read|pay|paid|register|registered|send|sent|tell|told|keep|kept|follow|followed|check|checked|sign|signed|give|given|provide|provided|cancel|cancelled|confirm|confirmed|reply|replied
    you must have ~1 ordered|bought|chosen|picked|selected|set ~2 wrong|incorrect
    you must have ~1 done|made|entered|missed|forgotten|mistyped|misread|something ~1 something|wrong|a|mistake|it|the
    your ~1 negligence|carelessness|mistake|fault
    your failure to
    you must have ~1 dropped|broken|damaged|spilled|spilt|deleted|pressed|clicked|misplaced !off|out|through
    that was your own? choice|decision
    do|can not blame us|me|our
    your own ~1 error|failure|doing
    caused|broken|damaged|lost by you|yourself|misuse
    caused|broken|damaged by your ~1 own|handling|use|misuse|mistake|error
    problem|fault|issue|error|mistake is|lies|was on|with|at your|you ~1 side|end
    is|was|were ~1 your|yours ~1 own|entirely|clearly? fault|mistake|error|doing
    -if|in|case|when|that you forgot to
    -if|in|case|when|that you have|had failed|neglected|forgotten|ignored|misused
    you have not ~1 provided|read|sent|told|followed|paid|given|included|answered|replied|responded|filled|listened`,
    unless: `
    not|never|neither|nothing|none|no|nobody|hardly ~4 your|yours ~2 fault|mistake|error|doing
    not|never|neither|nothing|none|no|hardly ~2 by you|your|yourself|misuse
    mistake|error|fault ~3 ours|our|us|we|my
    if|whether you|it`,
    instead: "I don't have this yet",
  },
  {
    find: `
    ${HARMLESS_BEFORE} you need|have to ${HARMLESS_BEHIND}
    -what|everything|all|that you will need|have to !know|do|worry|explain|wait|excuse|forgive|bear|trust|repeat|be|deal|hear|chase|pay|say|go|ask|think|feel
    -if|and|why|that|what|how you must !be|feel|have|think|wonder|know|say|admit|wish
    -when|if|that|what you are required|obliged|expected to
    you had better
    wait ~1 like everyone|everybody|anyone|all
    wait your turn
    you need|have|must to? understand|realise|realize|accept that|our|we
    you need|have to be more|patient|clearer|quicker|realistic|reasonable
    it is your responsibility|duty|job|obligation
    your responsibility|duty to
    you are responsible for`,
    unless: `
    need to know|hear ~2 that|how
    sorry|sad|wish|hate|unfair|not|never ~5 you
    all|only|everything|nothing|anything|whatever|whenever|if ~3 you need|have|will|must
    ^ to ~9 ,you
    because|otherwise|since`,
    instead: 'could you please',
  },
];
