import type { DraftWords } from '../../draft/draft-words';

/** What we do about it, and why it came about. */
export const deeds: Pick<DraftWords['acts'], 'own' | 'explain' | 'act'> = {
  own: `
    @we am|are|will|have|be ~2 look|looking|looked|take|taking|taken after|care|charge|ownership|over
    take|taking|takes full|complete|personal? responsibility|ownership
    leave it|this|that|everything with|to me|us
    @we am|are ~1 on it|this|to
    @we will|am|are ~2 stay|staying|remain ~2 on|with|until
    @we will ~2 see ~1 to it|this|that
    @we will ~3 make|making ~1 sure|certain|right|good
    @we will|am|are|have ~2 handle|handling|deal|dealing|own|owning|manage|managing|chase|chasing
    personally|myself
    is|are|was|this|it|that|one ~2 on us|me $
    my|our|us|ours ~1 mistake|error|fault|responsibility|oversight|slip|job|doing|mix-up|failure
    ours to|not
    the|this mistake|fault|error is|was|lies ~1 ours|with|on
    mistake|error|fault|oversight|slip on|at our|my part|end|side
    @we ~1 let you|this|things down|slip
    @we ~2 got|get|made|dropped|messed|missed|should|mishandled|misread|overlooked ~1 wrong|mistake|ball|up|have|that|it|error
    is|stays|stay|remains ~2 with me
    come|straight|directly ~1 to me
    i am your|the ~2 contact|person
    responsible|accountable for
    up|down to us|me
    put|set|make|get|putting|making|getting ~3 right
    @we fell|fall short
    follow|following|followed ~2 up|through ~1 with|on|the`,
  explain: `
    because !you
    in short
    explain|explaining|explained
    what ~1 the tracking|log|logs|system|records
    due|owing|thanks to
    caused|triggered by
    the|a|one ~1 reason|cause|explanation ~6 is|was|for|why|behind|being
    is|was|that|which why ~1 you|your|the|it|this|we|i|there
    what ~1 happened ~2 is|was|here|on|with
    happened ~1 because|when|was|is|on|after|during|as|since
    here|this is|are|be ~1 what ~2 happened|went|behind|found
    turns|turned out
    it ~1 looks|seems|appears like|that|as|to
    was|were|is|been|got|are ~2 held|stuck|caught|mixed|overwritten|blocked|swapped|misrouted|mislabelled|mislabeled ~1 up|at|in|back|by|when|with|on
    as a result|consequence
    led|leads|comes|came|stems|stemmed|resulted|results to|from|down|in
    which ~1 means|meant|caused|made|stopped|blocked|led
    mixed|mix|mix-up|swapped|typo|glitch|bug|outage|backlog ~1 up|in|at|on|between|with|that|when|during|caused|meant|left|our|was
    so ~1 that|the|your ~3 system|payment|order|parcel|message|request ~2 did|could|was|got
    @we ~2 traced|found ~2 why|back|out|the|that|it
    @did|found|shows|see|saw ~3 that the|your|our|a|it ~4 was|were|had|is|did|has|expired|failed
    went|gone wrong|missing|astray|out|down ~1 because|when|on|in|at|during|after|with
    do not ~1 know ~2 why|cause|yet
    the|a|an|it|our|your|this ~4 broke|failed|crashed|expired|ran|leaked|slipped|jammed|froze|burst|overheated ~1 down|at|when|out|on|in|during|overnight|because|twice|and
    was|were|is ~2 misprint|misunderstanding|typo|mistake|delayed|overbooked|backed|jammed|stolen|sold|understaffed|busy|full|outdated
    it|that|this|problem|fault|cause ~1 usually|mostly|normally|often|probably|likely ~1 is|comes|means
    is|was|it ~1 usually|mostly|probably|likely the|a|an|because|caused
    needs|requires|takes|holds|applies|covers|contains|counts ~2 only|role|licence|license|permission|days|up|for|until
    banks|refunds|payments|transfers|orders|parcels ~1 take|need
    no ~3 was|were free|available|left
    subject to
    fabrics|materials|prices|times|stocks|meals|seats ~1 mark|vary|change|can|are|may
    there|you is|are|have|has two|three|several|different|separate ~1 meters|contracts|accounts|rates|parts|systems|bookings
    each has|have|needs its|their|a
    our|the system|records|log|tracking|file shows|show|says|say
    discount|offer|contract|trial|warranty|promotion|rate|tariff ~2 ended|expired|ran
    stops|stopped|fails|closes|locks|blocks ~3 when|if|because|once
    ended|changed|moved|closed|started ~2 in|on without|january|february|march|april|may|june|july|august|september|october|november|december
    that|this|here is ~1 what|where|how|low|high|why ~1 water|pressure|the|it|happened
    means ~2 that|the|your|there|too`,
  act: `
    @we have @softly? @softly? !@notdone *ed|@done
    @we have @softly? @softly? taken|made|asked ~2 out|off|note|an|sure|the|our|up|for
    @we @softly? @did
    and @softly? @did the|your|a|it|you|that|this
    @we @will @softly? @softly? !@notwill *
    @we @will @softly? make|take|help|get|ask|look|follow|keep|call|contact ~1 a|an|the|our|into|at|for|it|up|this|every|your|through
    @we am|are going to !@notwill *
    @we am|are @softly? @softly? !@notdoing|*ed *ing
    @we am|are @softly? looking|asking|taking|getting|going into|at|for|through|the|our|a|another|this|it
    has|have|is|are|will @softly? been|being|be @softly? @softly? @fixed
    @remedy ~4 will|is|are|comes|leaves|arrives|ships|goes|has|on|should|by|went
    on its|their|the way
    you will ~1 receive|get|have|see|find|be ~1 a|an|the|your|it|both|refunded|charged|that|no|everything|another
    your ~5 will|should|is|are|has ~1 be|been ~1 @fixed|back|working|ready|available|complete|with
    would you like|prefer|rather
    which ~3 would|suits|works|prefer
    either|both ~9 or
    two|three|several|some|couple ~1 ways|options|possibilities|choices|routes|solutions|things
    what i|we can do|offer
    do the rest
    @we can|could|would ~2 @solve
    able to @solve
    happy|glad|pleased to @solve
    shall|should|may|can|could|want|would ~1 i|we|me|us to? @solve
    let|lets me|us|is ~1 @solve|try|take|see|go|sort|find|arrange
    here|below|following|these is|are|the ~2 how|steps|what|way
    follow these|the|this ~1 steps|instructions|link|guide
    here is|are ~1 how|what ~1 you|to|i|we|can|happens|will|am
    please ~1 @step
    ^ @softly? @step
    ^ then|next|first|second|afterwards|finally|after|once|now|and|step|to|if|when|in|under|on|from|at ~9 ,@step
    you|it can|could|should|may|might ~1 @softly? @softly? be? able? to? @step|keep|reply|move
    and|then @step the|your|it|on|to|for|again|in|out
    my|our|the ~1 next step|steps|move
    -until|once|when|if|whether it|that|everything|this|account|app|order|payment|you is|are|works|has|should|does|be ~2 working|works|sorted|fixed|back|done|resolved|set|settled
    next|first thing|step|i ~1 will|is|do|am
    free of|replacement charge|arrives
    is|are|was|find|see ~1 attached|enclosed|included|booked|reserved|listed|below|above|linked|online|live|ready|upgraded
    ^ done|sorted|fixed|easy|sure|yes|certainly|absolutely
    your|the|a|an|her|his|their ~6 now|already uses|shows|set|due|runs|ends|starts|includes|works|valid|open|free|on|goes|has
    a|an|the|our|my|another|someone|their|her ~3 technician|technicians|engineer|engineers|courier|driver|colleague|team|manager|supervisor|specialist|surveyor|department|warehouse|supplier|doctor|expert ~2 will|is|are|can|comes|come|says|takes|looks|visits|collects|brings|checks
    will ~1 be sent|posted|repaired|made|paid|handled|processed|reviewed|delivered|collected|transferred|sorted|taken|on
    @we will|shall ~2 check|find|swap|collect|pay|add|repair|sort|solve|look|review|investigate|send|help|get|have|ring|pick|test|put|bring
    kindly|simply|just @step|send|provide|contact|read|reset|pay|post|call|wait|tighten|fill
    you need|have|must ~1 to @step|send|tighten|provide|contact|wait|pay|press|turn|check
    must not use
    dispose|go|goes|done through|via|of|online
    stay|keep|leave|hold off|away|it|them|on|onto
    can|could ~3 you? ~2 order|report|find|use|choose|switch|try|keep|collect|exchange|return|give
    is|are|sits ~2 on your|its account|card|way
    want|need me|us|the|a|to
    @we pay|cover|give|owe|offer|credit|refund
    suits|suit you|best|better
    @we am|are ~1 on|treating|sending|calling|asking|booking|looking the|it|this|with|for|your`,
};
