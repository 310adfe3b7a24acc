import type { DraftWords } from '../../draft/draft-words';
import { deeds } from './draft-deeds';

export const acts: DraftWords['acts'] = {
  ...deeds,
  validate: `
    is|was|be|been|feel|feels|felt|sounds|sound|looks|seems|gets|get|find|found|are ~3 @upsetting
    is|was|be|been|feel|feels|sounds|must ~2 @hard !to
    how very|really|truly|incredibly|deeply? @upsetting|@upset|hard|difficult|tough|much
    what a ~1 @upsetting
    @upsetting|@hard -a|the experience|situation|surprise|wait|start|time|moment|week|day
    -to|not understand|see|get|appreciate|imagine|know why|how you|that|this|it|anyone|someone|waiting|having
    understand|appreciate|share|hear|recognise|recognize|acknowledge|see|feel|get your ~2 @feeling
    your ~1 @feeling is|are|makes|make
    understandable|understandably|justifiably|rightfully
    rightly @upset|so|expect|want|ask|say|point
    right to|that expect|ask|be|complain|raise|question|want|feel|say|point|call|bring|tell|insist|hold|this|it
    every|good|full right|reason|cause to
    fair|valid|reasonable|legitimate point|question|concern|concerns|expectation|complaint|criticism|thing
    makes|make ~1 sense that|why|you
    i|that makes complete|perfect|total|a sense
    no|small|little wonder
    would be|feel|have ~4 @upset
    would|will ~1 frustrate|annoy|upset|worry|disappoint|bother|drive|unsettle|irritate|anger me|anyone|anybody|us|everyone|most
    would|will feel|be|react|think ~2 the same|that|likewise
    you|customers deserve|deserved ~2 better|an|a|more|clear|to|the|than|answers
    i hear you
    a real|big|great|huge disappointment|letdown|nuisance|pain|worry
    is|was not ~1 easy|fun|nice|pleasant|ideal|great
    the same question
    you are ~1 right !to|now
    completely|absolutely|quite|totally|entirely|perfectly right
    last thing you|anyone|anybody
    not what you|anyone|we|a ~2 expect|expected|want|wants|wanted|hoped|paid|signed|ordered|deserve|deserved
    not|nowhere near? good|acceptable|okay|ok|right|fair enough|at|from|and|for|when
    should not have|be ~1 to|had|happened|been|happen|this
    -if|when|unless|case|whenever you are|must|feel|felt|were|be|been|have|sound ~3 @upset
    wears|wear|gets ~2 anyone|anybody|people|you down|patience
    patience|trust has|is|was ~2 tested|tried|worn|stretched
    any|no|more than? ~1 use|fun|joke|anyone|consolation to|for|should
    must ~1 be|have|feel ~3 stressful|@upsetting|@upset|@hard|caused|been
    plainly|simply|clearly|just not on|right|good|okay|acceptable
    that|this|which is|was|were wrong|bad|worse|frightening|infuriating|miserable
    know|understand ~2 how ~1 you ~1 feel|felt
    should|ought ~1 never|to ~1 have|tell
    can not argue
    every right to
    frustration|worry|distress|annoyance|disappointment ~2 this|caused|must|it
    i|we can|do ~1 imagine|understand|appreciate|relate|sympathise|sympathize|empathise|empathize ~4 you|that|how|why|this|what`,
  apologise: `
    sorry|apologise|apologize|apologies|apologising|apologizing|apology
    forgive us|me|our
    excuse us|me|my|our|the
    mea culpa
    @we ~2 regret !to
    my|our bad $`,
  sympathise: `
    sorry to hear|read|learn|see
    sad|saddened|sadness to hear|read|learn|by
    sorry|sad for|about your|the ~1 loss|bereavement|passing|death
    condolences|sympathies|sympathy
    sorry ~1 you|this|it ~2 going|dealing|facing|having|through|happened|happening|unwell|ill|sick|struggling|happens
    sorry ~1 you are|have|had ~1 to deal|not
    thinking|thoughts of|are|with you|with|your
    what|that ~2 a shame|pity
    what ~1 bad|awful|rotten|terrible|unlucky|horrible|lousy luck|timing|news|day|shock
    hope ~3 feel|feels|feeling|get|gets|recover better|well|soon
    get well
    sounds like ~1 a ~2 difficult|rough|hard|tough|long|awful|terrible|stressful day|week|time|month|few|morning
    a lot to deal|carry|cope|take|handle|go
    wish ~3 had|were|could ~3 differently|different|better|otherwise
    such a ~1 difficult|hard|sad time
    happens|happen to all|everyone|everybody|anyone|many|lots|the
    upsetting ,however|however|no
    heart|hearts ~1 goes|go|breaks|aches|sinks|with out|to|for|with|hear
    breaks|broke my|our|the heart|hearts
    devastated|saddened|shocked|heartbroken|gutted to|by|for|that
    sorry ~1 the|a storm|weather|flood|theft|burglary|accident|strike|hail|fire|snow`,
  thank: `
    thank|thanks
    @we ~3 appreciate !if|why|how
    grateful for|that|to
    appreciated
    glad|good|happy ~1 you ~1 told|wrote|raised|said|spotted|let|flagged|mentioned|brought|got
    good|great|kind ~1 of|catch|spot|point ~1 you|to
    made|makes|make ~1 my|our ~1 day|morning|week
    means|meant a|so lot|much`,
  reassure: `
    no need to|for
    nothing|not ~3 you ~2 have|need to do
    you do not|need ~2 need|have|not to ~1 do|worry|anything|call|send|return|chase|take|pay|contact|explain|start
    nothing|anything ~2 you|is ~3 lost|charged|do|worry|urgent|wrong
    you will hear from|back
    right place
    is|are here with
    line|step|one by line|step|one
    one step at
    no|any hurry|rush
    still ~1 things|options|ways
    full attention
    stays|remains open
    do not have to ~1 sort|remember|prove|find|deal|explain
    with|whether|even ~5 without|or|if|when ~4 news|not
    what|here happens|is next
    your ~4 is|are|remains|stays ~1 safe|secure|protected|guaranteed|unaffected|valid|reserved
    you will not|never ~1 lose|be|have|miss|pay|get
    do not|no ~2 worry|need|reason
    rest assured
    you can rely|count|rest
    your own time|pace
    i|we will ~2 tell|let ~1 you ~2 when|even
    left wondering|alone|guessing|in
    know where|exactly you|where ~2 stand
    in ~1 good|safe|the hands|right
    good|best ~1 news
    is|are|be normal|common|expected|usual
    as it should|they be`,
  'follow-up': `
    let|tell me|us know if|whether|when|how|should|once|in
    tell me|us if|whether|how
    feel free
    do not hesitate
    just|simply|please|can|could|always|and|or|welcome|to ~1 reply|write|call|ring|answer|respond|come ~3 here|to|back|again|me|us|any|anytime|this|directly|straight|if
    any|further|more|other|another ~2 question|questions|concerns|issues|problems|trouble
    anything|something ~4 else|more|unclear|comes|crops|goes|clear|wrong|need|not|feels|looks|changes
    get|be|stay|getting ~1 in touch
    reach ~1 out|me|us|back
    here|there|around|available ~1 for|if|to|whenever|anytime|any ~1 you|help|questions|time|anything|it
    happy|glad|here to ~2 help|assist|answer|explain|go|talk
    check|checking|checked in|back|again|up|with ~4 you|on|to|whether|if|how|by|@day|that|and|in
    @we will ~3 ask|see|hear|follow|look ~4 how|whether|if|again|up|everything
    follow|following ~1 up|back ~2 with|on|by|to|in|and|@day
    keep ~1 an eye|you|track|watching
    get|write|circle back|again|once ~1 to|by|on|with|and|when|in|@day
    hear|know|see ~1 how ~3 goes|went|works|worked|is|are|get|you|it|likes|turns
    does ~1 that|this ~1 help|answer|work|make|solve|fix|suit|sound
    would ~1 that|this ~1 help|work|suit
    know where to|i|we ~1 find|am
    hope ~3 see|hear|that|this ~4 again|helps|soon|from
    call|write|remind|contact you|to ~2 again|back
    look|looking forward to
    by ~1 phone|email|e-mail or ~1 in|by|phone|email
    shout|holler|ping|just ~1 if|say|ask|me|shout
    @we am|are here on|until|till|for|whenever|if
    keep|keeping|leave|leaving ~2 open until|till
    @we will ~3 call|phone|ring|write|check|ask|email ~6 to|that|whether|if hear|see|check|make|is|it|everything
    if|should ~6 ,tell|just|reply|write|call|let|forward|give|shout|we|i !do
    if|should ~2 happens|happen|comes|come|returns|problem|it|need|still|change|prefer|would ~6 ,let|again`,
};

export const notActs: DraftWords['notActs'] = {
  own: `
    not ~2 responsible|accountable|liable
    not our|my`,
  validate: `
    sorry that? you feel|felt|are|were
    -me|i|we if you are|feel|have
    do|can not understand|see why
    not ~1 understand`,
  apologise: `
    sorry|apologise|apologize|apologies if
    sorry|apologise|apologize|apologies that|for|about? you|how? feel|felt|think|believe|may
    sorry ~2 any ~2 if
    no|not|do|never ~2 need|reason|have|must|should to ~1 apologise|apologize|sorry|be
    better safe than`,
  act: 'will|can|could|are|have not be|able|do|been|help|offer',
  thank: 'thank|thanks ~2 in|but advance|no',
  sympathise: `
    sorry if
    that you feel`,
};
