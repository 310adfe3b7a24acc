import type { PromiseWords } from '../../facts/fact-words';

/** The people who act for us. */
const OURS =
  '(?:someone|somebody|(?:mr|ms|mrs|dr)\\.? \\p{L}{2,20}|(?:one of (?:our|my) \\p{L}{3,15})|accounts|billing|finance|support|maintenance|(?:my|our|an?|the|another) (?:\\p{L}{2,15} ){0,2}(?:colleagues?|manager|supervisor|team|technicians?|engineers?|warehouse|specialists?|department|coach|driver|courier|garage|workshop|developers?|fitter|plumber|electrician|adviser|advisor|agent|nurse|doctor|reception|kitchen|office|branch|crew|staff|desk|lead|director|carrier|inspector|surveyor|lab|laboratory|photographer|tutor|trainer)(?: (?:from|in|at|of|for) (?:\\p{L}{2,15} ?){1,3})?)';

const OFFERS = [
  "if you(?:'d| would)? (?:like|want|wish|prefer|need|agree)|if (?:that|this)|should you|unless|if needed|(?:tell|let) (?:me|us) (?:when|which|what|where|if)|suits? you|the post",
  "if necessary|on request|once (?:they|it|one)(?:'s| is|'re| are)|let me know|just (?:say|ask)|say the word",
  'if (?:it|they|he|she|not|so|we|your|the|a|an|there)',
];

/** Says that something will not be. */
const NOBODY =
  "(?:nobody|no[ -]one|none of (?:us|them|this|that|it|these|our \\p{L}{3,12})|neither(?: of (?:us|them|these))?|nothing(?: of this| else| more)?)(?: [\\p{L}']{2,12}){0,4} (?:will|is going to|are going to)";

/** Time that a customer is given. */
const GRACE = "you(?:'ll| will) have (?:until|till|time)";

export const promises: PromiseWords = {
  joins: [],
  conditions: OFFERS,
  besideTimes: ['and|at|on'],
  commits: [
    "(?:i|we)(?:'ll| will| shall|ll)|(?:i|we) promise(?: to| that)?|(?:i|we)(?:'m| am|'re| are) going to",
    "you(?:'ll| will) be (?:called|contacted|notified|informed|phoned|rung)|(?:more|further)(?: \\p{L}{3,15})? will follow|(?:details|more|news) (?:to )?follow",
    "you(?:'ll| will) (?:hear|receive|get|have(?! to))(?! no(?:thing)? )|(?:i|we)(?:'ll| will) make sure",
    `${OURS} (?:will|(?:is|are) going to)`,
    '(?:my|our|a|the) (?!app|light|screen|page|system|device|code|link|button|post )(?:colleague|manager|supervisor|team|technician|engineer|warehouse|specialist|department)s?(?: (?:team|department))? will',
    'expect (?:a|an|my|our)|some(?:one|body)(?: \\p{L}{2,12})? will|(?!(?:banks?|insurer|airline|manufacturer|police|court|they|customs|hospital|supplier|seller|landlord|courier|carrier|not) )\\p{L}{3,14} will(?= (?:call|ring|phone|visit|text) you)|who will(?= (?:contact|call|phone|email|write|be in touch|get back))',
    '(?:your|the|a) (?:refund|replacement|parcel|order|new \\p{L}{2,14}|money|credit|payment|label|package|item|voucher|invoice) will',
    "(?:he|she|they|it|this|that)(?:'ll| will)|you can expect|^(?:i )?will|(?:and|then) will",
    '(?:our|my) (?:\\p{L}{2,15} ){1,3}will|(?:an?|the|another|one of our|one of my) (?!app|light|screen|page|system|device|code|link|button|update|upgrade|discount|install\\p{L}{2,6}|reset|window|pop-?up|program|website|browser|phone|printer|machine|post|bank|fee|price|plan|box )(?:\\p{L}{2,15} ){1,3}will',
    "(?:i|we)(?:'m| am|'re| are)(?= (?:(?:calling|ringing|sending|posting|writing|emailing|shipping|refunding|coming|dispatching|arranging|booking) (?:you|it|them|a|an|the|your|this)[^.!?]{0,40}(?:tomorrow|today|tonight|on \\p{L}{3,6}day|by )))",
    '(?:will|to) be(?= (?:sorted|sent|refunded|credited|paid|delivered|replaced|repaired|fixed|processed|made|reviewed|looked|issued|posted|contacted|notified|informed|investigated|returned|forwarded|passed|resolved|handled|updated|dispatched|shipped|arranged|collected|exchanged|applied|checked|answered|corrected|reimbursed|dealt|escalated|assigned|scheduled|released))',
    '(?:part|item|rest|confirmation|replacement|refund|email|letter|update|document|documents|details|answer) will(?= (?:follow))',
  ],
  sure: [
    "(?:i|we)(?:'ll| will|(?:'m| am|'re| are) going to)(?: (?:also|now|then|just|gladly|certainly|definitely|personally|first|still|of course|make sure|both|all|quickly|soon))? (?!need|have to|see(?! to)|be (?:honest|happy|glad|able|closed|open|delighted|pleased|there)|never|not|no|admit|say|assume|always|leave (?:it|that) (?:to|with)|understand|miss|require|want|let you (?:decide|choose)|wait|gladly|love|bet|probably|hopefully|try|only|of|do (?:our|my) (?:best|utmost)|happily|keep (?:trying|going)|take (?:this|that|your) (?:seriously|on board)|remember|know|both|all|make (?:time|room)|(?:look after|take care of|handle|do|sort|deal with) (?:the rest|everything|it all|all of)|hope|ever|learn|welcome|stay|remain|leave|stick|keep (?:this|it|that|the \\p{L}{2,8}) open|be (?:here|around|away|off|out of|on (?:holiday|leave|vacation|annual leave)|fine|brief|straight|upfront|clear|frank|direct|quick|short|blunt|sad|sorry)|keep (?:it|this) (?:short|brief|simple)|get straight|cut to|come (?:straight )?to the point|skip|start (?:with|by|from)|begin (?:with|by)|walk you|take you (?:through|step)|go (?:through|over|back to)|list|outline|summari[sz]e|spell)\\p{L}{2,}",
  ],
  outcomes: [
    "(?<!(?:you|they|bank|shop|store|office|sale|offer|he|she|customers|courier|carrier|airline|supplier|manufacturer|insurer) )(?:will|'ll)(?: (?:then|also|all|now))? (?:be|land|arrive|reach|come|go|show|have|get|leave|ship|bring|take|call|ring|phone|visit|collect|pick|start|work|run|appear|drop|fix|repair|deliver|change|end|write|email|message|text|send|follow|hear|reopen|return|happen|update|replace|install|decide|test|assess|examine|publish|release|confirm|complete|finish)|(?:he|she|they|it|that|this|we|i)'ll(?: then| also| all| now)? (?:be|land|arrive|reach|come|go|show|leave|ship|bring|take|run|work|fix|change|end|decide|test|start)",
    "you(?:'ll| will) (?:have|get|receive|hear|see|be)|you (?:have|get|receive|hear from)(?= (?:it|them|the|your|a|an|me|us|my|our|one|both|everything))",
    '(?:comes?|arrives?|lands?|reaches|ships?|leaves?|goes|gets?|is going|is coming|is arriving|are coming|are arriving|are going|flies|starts|follows|restarts|is landing|is being (?:sent|delivered|collected|refunded|posted|fixed|repaired|replaced))(?= )',
    "(?:is|are|be|it's|that's|they're)(?: all| both)? (?:back|there|here|with you|yours|ready|done|fixed|sorted|in your|on your|at your|up|live|on its way to you|free|booked in|coming)",
    "with you|at your (?:door|address|home|place)|in your (?:account|inbox|hands)|on your (?:card|account|doorstep)|(?:i|we)(?:'m| am|'re| are) (?!looking forward|hoping|thinking|waiting|offering|closing|going away|writing (?:about|because|to)|getting in touch (?:about|because))\\p{L}{2,14}ing|(?:is|are) (?:calling|ringing|bringing|collecting|delivering|visiting|fixing|sending|posting|coming|picking|repairing)",
    '(?:calls?|rings?|phones?|visits?|brings?|collects?|picks?|delivers?|fixes|repairs?|replaces?|swaps?|sends?|writes?|emails?) (?:you|it|them|your|the|a|an)',
    '(?:works?|running|up and running|live) again|(?:rings|picks|shows|drops|receives|calls|delivers|installs|fits)|you(?:r \\p{L}{2,14})? (?:have|has|get|gets|receive|receives|pay|pays) (?:your|the|it|only|a|an|one|both)|(?:i|we) (?:start|look(?! forward)|begin|check|install|hand|meet|pick|know|roll|open a|see|switch|swap|book|bring|come|arrange|fix|talk|speak|decide)',
    '(?:i|we) (?:call|ring|phone|send|post|refund|pay|collect|deliver|ship|write|replace|fix|credit|email|reply)',
  ],
  notOurs: [
    `${NOBODY}|${GRACE}|(?:be|am|are|i'm|we're) (?:away|off|out of|on (?:\\p{L}{2,10} )?(?:holiday|leave|vacation))`,
    '(?:^ {0,2}(?:and |or |then |just |please |simply )?(?:come|bring|call|ring|email|write|pop|drop|send|reply|return|visit|pick)(?= )|weekdays|every|daily|each|today we|you have until|is yours until)',
    "should|might|may(?= \\p{L})|could|would|can|usually|normally|typically|generally|often|probably|likely|expected|expects?|hope\\p{L}{0,3}|if|unless|whether|when you|once you|please|until you|must|need(?:s|ed)?|have to|has to|never|not|n't|don't|doesn't|isn't|won't",
    'bank|banks|supplier|airline|court|manufacturer|insurer|courier says|carrier says|royal mail says|your (?:trip|flight|appointment|booking|contract|plan|course|class|wedding|exam|stay|subscription|membership|tariff|holiday|rent|train|lesson)|you (?:can|said|wrote|ordered|asked|told|want|wanted|are|were)',
    '(?:course|class|train|flight|bus|lesson|match|show|concert|event|exam|sale|season|you) (?:starts?|leaves?|begins?|arrives?|departs?)|down for',
    'was|were|had|did|wrote|went|sent|said|ago|yesterday|last (?:week|month|night|\\p{L}{3,6}day)|since|now set|is set|are open|is open|opens?|closes?|closed|opening hours|offer|sale|expires?|ends|runs out|takes|take up|lasts|valid|between|according|from (?:today|now|tomorrow)',
  ],
  acts: [
    'call|ring|phone|e-?mail|write|message|text|contact|get back|come back|be back|be in touch|get in touch',
    'reach out|let you know|keep you|update|follow up|follow-up|check|look into|look at|send|ship|dispatch|post',
    'refund|replace|credit|transfer|deliver|arrange|sort|fix|repair|resolve|escalate|chase|investigate|find out',
    'hear|receive|get|have',
    'will follow|to follow|be (?:called|sorted|rung|phoned|contacted|notified|informed|investigated|returned|forwarded|passed|resolved|handled|updated|shipped|arranged|collected|exchanged|applied|checked|answered|corrected|reimbursed|dealt|escalated|assigned|scheduled|released|fixed|made|reviewed|looked|issued|with you|sent|refunded|delivered|dispatched|credited|paid|processed|posted|repaired|replaced|there|in your)',
    'take a (?:closer )?look|look (?:after|at)|follow|help|keep an eye|putting|setting|passing|find',
    'arrive|provide|confirm|forward|pass|answer|reply|respond|cancel|remove|book|issue|process|speak|ask|visit',
    'come|pick|decide|pay for|cover|collect|make sure|see to|take care|a call|an e-?mail|an? (?:update|answer|reply|response)|return',
    'give you|land|go out|leave|reach you|prepare|organi[sz]e|handle|review|share|report|notify|inform',
  ],
  not: [
    "if|unless|could|would|might|may|can(?! expect)|once you|when you(?! (?:get|wake))|as soon as you|won'?t",
    "will not|not be able|never|whether|provided|what (?:i|we)(?:'ll| will)|should (?:you|the|it|this|that|there|any|they)|i'll be (?:honest|happy)|happy to|glad to|hope",
    "try to|you'll (?:need|have to|want)|you will (?:need|have to)|shall i|shall we|do you|as long as|in case",
    'need to|usually|normally|typically|generally',
    NOBODY,
  ],
  offers: [...OFFERS, GRACE],
  calls: ['call|ring|phone|speak|a call'],
  contacts: [
    'call|ring|phone|speak|e-?mail|write|message|text|contact|get back|come back|be back|be in touch',
    'get in touch|reach out|let you know|keep you|update|follow up|follow-up|hear|reply|respond|answer|a call',
    'an e-?mail|an? (?:update|answer|reply|response)|notify|inform|report',
  ],
  kept: [
    'as promised|as (?:i )?(?:said|mentioned|agreed|announced)|like i (?:said|promised)',
    "(?:here(?:'s| is| are)) (?:the|your|my|our) (?:update|answer|result)|i promised",
  ],
  by: ['by|before|on|until|till|this|at|no later than|by the|latest|at the latest'],
  or: ['to|or'],
  within: [
    '(?:within|in|over the next|inside|in under|in less than|during the next|in about|in around|after)(?: the)?(?: next)?',
  ],
  from: ['after|later|from|of (?:us|our|receiving|receipt|getting|the)'],
  numbers: [
    'an?(?= )|one',
    'two|a couple of',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  durations: [
    { unit: 'minute', names: ['min(?:ute)?s?'] },
    { unit: 'hour', names: ['hours?|hrs?|h'] },
    { unit: 'workday', names: ['(?:working|business|work|week)[ -]?days?'] },
    { unit: 'day', names: ['days?|calendar days?'] },
    { unit: 'week', names: ['weeks?|wks?'] },
    { unit: 'month', names: ['months?'] },
  ],
  sameDay: [
    'today|tonight|this (?:morning|afternoon|evening)',
    '(?:by )?(?:the )?(?:end of (?:the |my |this )?(?:day|shift)|close of (?:business|play)|eod|cob)',
    'before (?:i|we) (?:finish|close|leave)|later on',
  ],
  tomorrow: [
    'tomorrow(?: (?:morning|afternoon|evening|lunchtime|noon|night))?|tmrw',
    'first thing(?: tomorrow| in the morning)?|(?:in|by) the morning',
  ],
  endOfWeek: ['(?:by )?(?:the )?end of (?:the|this) week|this week|later this week|eow'],
  nextWeek: ['next week|early next week|(?:the )?(?:beginning|start|end) of next week'],
  inTwoDays: ['the day after tomorrow'],
  soon: [
    'shortly|soon|in the (?:next|coming) (?:few )?(?:days|weeks|hours)|in due course|as soon as (?:possible|we can|i can)|in a (?:few|couple of) (?:days|minutes|weeks|hours)|over the next (?:few )?(?:days|weeks)|before long|any (?:day|minute|time) now',
  ],
};
