import type { TriedWords } from '../../facts/tried-words';

const HAVE =
  "(?:i|we|i've|we've|ive|weve|i have|we have|i had|we had|have|i've had|ive had|(?:my|our|an?) (?:husband|wife|son|daughter|partner|dad|mum|brother|sister|friend|colleague|flatmate|housemate|landlord|neighbou?r|electrician|plumber|optician|technician|mechanic|dentist|engineer|handyman|it (?:guy|team|department|person))|cust(?:omer)?(?: has)?|she|he)";
const OFTEN =
  "(?: (?:already|also|just|even|now|then|since|tried|both|twice|all|of course|obviously|again|repeatedly|manually|first|have|did|has|'ve|had|personally))?";
const SURE =
  '(?:tried|re-?started|re-?booted|re-?set|re-?installed|uninstalled|updated|upgraded|unplugged|plugged|disconnected|cleared|emptied|replaced|swapped|switched|turned|power ?-?cycled|checked|double[- ]checked|rechecked|cleaned|descaled|charged|recharged|logged|signed|re-?paired|unpaired|tested|troubleshot|followed|looked|searched|uploaded|re-?entered|refreshed|reloaded|rinsed|tightened|forgot|ran|held|factory[- ]reset|re-?downloaded|re-?attached|inspected|verified|scanned|bled|topped|pressed|toggled|(?:moved|removed|deleted|closed|visited|measured)(?= (?:it|the|my|them|all|everything) )|re-?seated|re-?added|quit|force[- ](?:closed|quit|stopped)|dusted|wiped|washed|dried|adjusted|soaked|flushed|drained|connected|paired|typed|re-?typed|re-?sent|re-?submitted|re-?tried|(?:entered|converted|renamed|split)(?= (?:it|the|my|them) )|disabled|enabled|deactivated|installed|downloaded|re-?tightened|re-?aligned|re-?connected|re-?fitted|unblocked|unscrewed|defrosted|lubricated|oiled|greased|soldered|synced|re-?synced|re-?scanned|blew out)';
const TOLD =
  "(?:called|phoned|rang|rung|texted|whatsapped|e-?mailed|mailed|contacted|written|wrote|spoken|spoke|asked|complained|reported|messaged|chatted|chased|raised|opened|filled|submitted|completed|sent|provided|attached|forwarded|explained|dm'?ed|tweeted)";
const RECIPIENT =
  '(?: (?:in|out|up|it|this|twice|three times|several times|many times|multiple times|again|already|before|last week|yesterday|with|to))?(?: (?:(?:with|to|at|for|the|my|all(?: of)?|both|some|every|next|door|in|on) ){0,4}(?:you|your|neighbou?rs?|neighbors?|courier|driver|support|customer|bank|seller|carrier|dhl|ups|dpd|evri|hermes|royal mail|post office|fedex|depot|store|shop|form|online form|web form|contact form|photos?|pictures?|pics?|proof|screenshots?|receipt|documents?|evidence|helpline|hotline|manufacturer|landlord|concierge|reception|technician|electrician|provider|isp|team|manager|chat|complaint|issue|problem|about|details|copy|information))';

/** Past forms that tell of no step: what happened to somebody, what they bought, felt or called off. */
const NO_STEP =
  '(?!(?:need|want|receiv|order|pre-?order|purchas|book|reserv|pay|return|cancell?|refund|notic|expect|lov|lik|enjoy|hat|miss|hop|plann|wonder|decid|realis|realiz|discover|assum|believ|thank|appreciat|trust|agre|accept|refus|reject|declin|charg|deliver|damag|destroy|ruin|scratch|crack|shipp|dispatch|stopp|start|fail|crash|end|appear|happen|occur|experienc|suffer|chang|mov|liv|stay|join|sign|subscrib|renew|upgrad|switch|transferr|shopp|watch|play|travell?|arriv|land|attend|includ|attach|mention|recommend|promis|confirm|inform|invit|offer|pick|select|recogni[sz]|us|work|help|look|turn|ask|bas|visit|show|wait|increas|reduc|overcharg|debit|bill|delay|reschedul|postpon|misplac|dropp|spill|park|tripp|injur|burn|scald|bruis|shock|electrocut|poison|swallow|chok|sing|explod|pass|earn|collect|donat|pledg|gift|hir|rent|borrow|sav|deposit|fund|invest|claim|appli|register|enroll?|creat|open|follow|remember|listen|learn|train|rais|finish|complet|settl|contact|call|phon|e-?mail|messag|explain|describ|point|finali[sz]|quot|own|possess|insur|marri|retir|graduat|celebrat|scor|not|rat|skipp|plac(?=ed (?:an?|the|my|our|this) (?:\\p{L}{2,12} )?(?:orders?|booking|bid|deposit)))ed\\b)';

const I =
  "(?:^|(?:i|we|i've|we've|ive|i have|we have|customer|cust|and|then)(?: (?:has|have|already|also|even|just|then|now|since))* )(?:already |also |even |have |then |just )*";

export const tried: TriedWords = {
  done: [
    `${I}(?:sent|wrote) (?:[\\p{L}\\d]{1,10} ){0,3}(?:e-?mails?|letters?|messages?|reminders?|texts?|photos?|pictures?|pics|screenshots?|videos?|proof|receipts?|forms?|documents?|them|it|those|everything)(?! back)`,
    `${I}left (?:(?:an?|another|two|several|\\d) (?:voice ?mails?|messages?|notes?)|(?:it|them|the \\p{L}{2,14}) (?:un)?(?:plugged|charging|to |overnight|on|off|for|in|open|alone|standing|over))`,
    `${I}(?:gave|handed|passed|showed|read) (?:[^.!?,\\s]{1,14} ){1,4}to (?:you|your|the|my)`,
    `${I}(?:put|set|hung|kept|held|moved) (?:it|them|the [\\p{L}-]{2,14}|new [\\p{L}-]{2,14}|fresh [\\p{L}-]{2,14}) (?:in|on|into|onto|next|near|at|under|to (?:one side|manual|another|a different)|straight|back|close|down|up)`,
    `${I}(?:took|brought|carried) (?:it|them|the [\\p{L}-]{2,14}|my [\\p{L}-]{2,14}) (?:back )?to (?:the|your|a|my|another)`,
    `${I}(?:drove|went|walked|cycled|travelled|rode|been|gone) (?:back |over |round |down |in )?(?:to|into) (?:the|your|my|a|one of your|another|our)(?: \\p{L}{2,14}){0,2} (?:shop|store|depot|branch|office|counter|desk|station|point|locker|garage|dealer|bank|pharmacy|library|reception|workshop|place|showroom|centre|center|post office)`,
    `${I}(?:asked|enquired|inquired|checked|looked) (?:at|in|around|behind|under|with|next door|reception|inside|through|everywhere|upstairs|outside|on)(?! (?:hold|top))`,
    "(?:i|we|i've|we've|i have|we have)(?: (?:already|also|even))? (?:had|got|asked|let) (?:an?|my|the|our) (?:electrician|plumber|technician|engineer|mechanic|friend|optician|neighbou?r|colleague|builder|son|daughter|husband|wife|landlord|locksmith)(?: to)? (?:\\p{L}{2,10} )?(?:look|check|test|have|come|try|measure|open|fix|repair)",
    `${I}(?:bought|fitted|used|got|borrowed) (?:an?|another|some|two|different)? ?(?:new|different|other|another|second|fresh|spare) (?:[\\p{L}-]{2,10} )?(?:sd card|cables?|batter(?:y|ies)|chargers?|bulbs?|filters?|cards?|adapt[eo]rs?|plugs?|fuses?|leads?|cartridges?|seals?|hoses?|sockets?|browser|phone|laptop|sim)`,
    `${I}shut (?:it|them|the \\p{L}{2,14}|everything) (?:down|off)|${I}switched (?:it|them|everything) off`,
    '(?:^|i |we )(?:already |also |even )?did (?:an?|the|another|several|two|all(?: of)?(?: the)?|both|every) (?!not|order|payment|booking|favou?r|great|good|bad|big|job|thing|mistake)[\\p{L}-]{3,14}',
    "(?:i've|we've|i have|we have)(?: already| also)? been on (?:the |to |your |live )?(?:chat|phone|hold|hotline|support)",
    '^\\p{L}{3,14}ing (?:[\\p{L}-]{1,14} ){0,6}(?:did|does|made|makes|changed|changes|helped|helps|has|have|brought|solved|fixed)(?:n.t| not)? ?(?:nothing|no|help|work|solve|fix|change|only|briefly|a bit|anything|it)',
    `^(?:already |also |then )?(?:deleted|removed|downloaded|restored|formatted|closed|opened|ran|used) (?:[\\p{L}-]{2,14})(?= (?:and|again|twice|too|from|on|in|as)|$)`,
    '^(?:knocked|rang|asked|looked) (?:on|at|in|around|next|behind|everyone|everybody|all|the)',
    `(?:^|(?:i|we|i've|we've|ive|i have|we have)(?: (?:already|also|even|just|then|now))? )(?:already |also |even |then )?${NO_STEP}\\p{L}{3,14}ed (?:it|them|everything|the|my|our|all|both)`,
    `^(?:yes |also |even |and |then |already |just |have |both )?${SURE}$`,
    `^(?:also |even |and |then |already |just |have |both )?${SURE} (?!twice as|as (?:usual|soon)|by |at )\\p{L}{2,20}`,
    '(?:^|(?:i|we|did|and) )(?:also |already |even |just |have |did )?(?:tried|try)(?= (?!to |every|any|all sorts|my best|my luck|for |hard|contacting (?:you|your) (?:for|since))[\\p{L}\\d])',
    '(?:^|(?:i|we) )(?:already |also |even )?(?:took|put|pulled|popped|plugged) (?:the|my|it|them|everything) (?:[\\p{L}-]{2,14} ){0,2}(?:out|off|apart|back in|back on|back together|to pieces|away|aside|elsewhere)',
    "(?:i|we|i've|we've|ive|i have|we have)(?: (?:already|also|even|just|then))? (?:complained|reported|escalated|flagged|chased|texted|dm'?ed|chatted|tweeted|queried|disputed)(?! (?:missing|lost|stolen|as|for (?:a|an|the)))",
    "(?:i|we)(?:'ve| have)?(?: (?:already|also|even))? (?:told|informed|notified|warned) (?:you|your|one of|the|them|someone|somebody)(?! (?:i|we|that|to|if|not) )",
    "(?:i|we)(?:'ve| have)?(?: (?:already|also|even))? (?:spoke|spoken|talked|chatted) (?:to|with) (?!you\\p{L})",
    "(?:i|we)(?:'ve| have)?(?: (?:already|also|even))? (?:went|been) (?:there|back|in|down|round) ?(?:on|twice|already|again|in person|and|to the|$)",
    "(?:i|we|i've|i have|we've|we have|my \\p{L}{3,10})(?: (?:already|even|also|then|since|have|has))? (?:moved (?:it|the \\p{L}{2,12}) (?:to|closer|nearer|away)|filled (?:in|out) (?:the|your|a)|bought (?:a )?new (?:cable|batter\\p{L}{1,3}|charger|bulb|filter)|(?:took|taken) (?:it|them|the \\p{L}{2,12}) (?:to|out|apart|back)|opened (?:a|another) (?:complaint|ticket|case|dispute|claim)|put (?:it|them) back|put (?:in )?(?:new|fresh) batter|(?:disabled|enabled|deactivated) (?:my|the|all)|blown out|let it (?:charge|run|dry|cool|rest)|waited (?:\\d{1,3}|an?|two|three|the) (?:hours?|minutes?|days?) (?:as|like) (?:you|told|instructed))",
    "(?:i|we|i've|we've|i have|we have)(?: (?:already|even|also|then))? (?:went|been|gone) (?:to|through) (?:the|your|my|all)(?: \\p{L}{2,12}){0,2} (?:shop|store|depot|faqs?|branch|office|steps|guide|settings|manual|desk|counter|bank)",
    'already (?:spoke|spoken|talked|chatted|called|emailed|phoned|rang|wrote|written|complained|asked|reported)(?: (?:to|with|you|your|the|my|it|about|in))',
    '^(?:used|deleted|switched|disabled|removed|scanned|ran|downloaded|opened) (?:another|a different|the|my|to|all|it|your)',
    `(?:i've|i have|we've|we have|ive|weve)(?: (?:already|also|just|even|now|then|since|both))? (?!dropp|compar|arrang|play|receiv|order|purchas|pay|paid|wait|notic|decid|need|mov|enjoy|lov|liv|own|subscrib|attach|includ|book|schedul|cancel|return|expect|want|miss|been|had|got|bought|seen|heard|lost|found|us(?:ed|ing) (?:it|this|the|them|your)(?! )|charg|happen|experienc|realis|realiz|recommend|sign|join|pack|ask(?:ed)? for|agreed|renew|transferr|refus|shipp|switched|discover|fail|suffer|spend|spent|turned|watched|stayed|shopped|travell)\\p{L}{3,14}ed (?:it|the|my|them|everything|all|both|this|that|a|an|in|and|to|on|with)`,
    "(?:i've|i have|we've|we have|ive) (?:already |also )?(?:left|put|set|taken|held|split|run|kept|shut|undone|redone|rung|written|gone) (?:it|the|my|them|everything|all|both|this|to|through|into|off)",
    "(?:i|we|i've|i have) (?:already )?(?:rang|called|phoned|rung|e-?mailed|contacted|asked|wrote to|visited|went to|told) (?:the|my|your|our|a|both|all|next|their)(?! (?:refund|replacement|answer|reply|room|table))",
    "(?:i|we|i've|i have|we have) (?:already |also )?(?:reported|raised|flagged|submitted|escalated) (?:it|this|that|the)(?: (?:in|on|to|last|already|before|twice|through|via|problem|issue|fault))",
    '^(?:also |even |and )?(?:sent|attached|uploaded|emailed) (?:you |in |over )?(?:a |the |an |some |my |two |three |all )?(?:photos?|pictures?|pics|proof|screenshots?|forms?|receipts?|videos?)',
    '^(?:yes |yep |yeah |also |already )?(?:tested|changed|swapped|replaced|cleaned|checked|moved|removed|reset|restarted|rebooted|charged|emptied|unplugged|tightened|descaled) (?:the|my|it|both|all|them)',
    "(?:i've|we've|ive|i have|we have) (?:(?:already|also|even|now) )?(?:emailed|e-mailed|called|phoned|rang|rung|written|complained|messaged)",
    '^(?:contacted|called|emailed|phoned|rang|messaged|asked|complained to) (?:you|your|the|my|customer|support)',
    "(?:i've|we've|i|we|have)(?: already| also)? used (?:the|your) (?:live )?(?:chat|form|chatbot|contact form|help)",
    `${HAVE}${OFTEN} ${SURE}`,
    `(?:i've|we've|ive|i have|we have|have|i|we)${OFTEN} ${TOLD}${RECIPIENT}`,
    `(?:i've|we've|ive|i have|we have|have|already) (?:already|also|tried)(?: \\p{L}{2,12})? (?:${TOLD}|changed|removed|deleted|done|moved|used|taken|made|gone|been|put|opened|closed|given|bought|fitted|set)`,
    '(?:i|we|have|has) (?:already )?(?:did|done) (?:a|the|all|that|this|everything)(?: \\p{L}{1,14})? ?(?:reset|restart|reboot|steps?|update|test|factory reset|hard reset|speed test|reinstall|check|descaling|troubleshooting|clean)',
    '(?:^|already |also |even )(?:tried|re-?started|rebooted|reinstalled|uninstalled|unplugged|cleared|checked|replaced|swapped|reset|updated|descaled|power ?-?cycled|turned|switched|asked|logged out|phoned|called|emailed|contacted) (?:it|the|my|our|all|both|everything|a|an|another|different|two|three|with|to|on|in|off|out|and|cache|cookies|again|twice|several|multiple|neighbou?rs?|router|app|app store|\\p{L}{3,12}ing)',
    'tried \\p{L}{3,14}ing|tried (?:an?|the|my|your|another|different|several|both|two|three|it|them|with|in|on|from|via|again) ',
    `^(?:yes |also |even |and |then |already |just |have |both )?${SURE}(?: (?:it|the|my|our|all|both|everything|an?|another|different|two|three|every|with|to|on|in|off|out|and|again|twice|several|multiple|fully|overnight|through|up|them|this|that|back))`,
    `^(?:already |also |even |then )?${SURE} \\p{L}{3,14}(?: (?:twice|too|already|again|and|as well|filter|app|cache|password|settings|browser|folder|box|cable))?$`,
    "(?:nothing|not|isn't|it's not|no (?:mail|e-?mail|code|link|message)s?) (?:there )?in (?:my |the )?(?:spam|junk)",
    "(?:no|none of (?:the|my)|my|the) neighbou?rs? (?:have|has|haven't|don't|didn't|doesn't|hasn't) (?:it|got|seen|heard|received|taken|the parcel|anything|know|either|have)",
    "(?:i|we)(?:'ve| have)? (?:already |also )?(?:changed|deleted|removed|used|opened|put|took|taken) (?:the|my|a|another|it|both|new)(?: \\p{L}{1,14})? ?(?:batter(?:y|ies)|cables?|fuses?|passwords?|filters?|settings?|cookies|cache|browsers?|sockets?|outlets?|device|computer|laptop|phone|plugs?|bulbs?|app|back|out|apart)",
  ],
  bare: [
    'no (?:luck|joy|change|difference|effect|good|use|success|help|improvement)',
    "did(?:n't| not) (?:help|work|fix|change|make|solve)|does(?:n't| not) (?:help|work|fix|change)|(?:is|was|been) already",
    'same (?:thing|result|problem|issue|error|story) (?:in|on|with|after|when)',
    'to no avail|made no difference|changed nothing|(?:restarted|rebooted|reinstalled|unplugged)',
  ],
  goesOn: [
    `${NO_STEP}\\p{L}{3,14}ed|new \\p{L}{3,14}|tried|rang|bled|took|held|factory reset`,
    SURE,
    TOLD,
    'changed|removed|deleted|emptied|opened|moved|used|made|went|put|even \\p{L}{2,12}ed|an? (?:new|different|fresh|second) \\p{L}{3,14}|an?other \\p{L}{3,14}|(?:in|on|with) an?other',
    'also \\p{L}{2,12}ed|(?:have|then|also) (?:also )?\\p{L}{2,12}ed',
  ],
  not: [
    '(?:tried|done|checked) (?:everything|anything|all sorts|what|whatever|my best|for (?:hours|days|weeks))(?! (?:twice|again|three))|what (?:i|we)(?: have)? \\p{L}{3,12}',
    'asked (?:the|your) (?:driver|courier) to',
    "haven'?t|have not|hasn'?t|didn'?t (?:try|restart|reset|check|call|contact|get|even|know)",
    'did not (?:try|restart|reset|check)|never (?:tried|got|received)|should i|shall i|do i|can i|could i|would',
    "if i|if we|i'?ll|i will|going to|how (?:do|can|to)|before i|when i (?:tried|try|restarted|turned|checked)",
    'whenever|every time i|without|by (?:mistake|accident)|accidentally',
    'tried to (?:cancel|return|pay|order|buy|place|purchase|check ?out|send (?:it|them) back)',
    '(?:paid|cancell?ed|returned|refunded|ordered|bought|purchased)(?! to)|forgot (?:my|the|to)',
    'switched (?:from|to|provider|over|supplier)|turned (?:up|out|\\d{2}|into)|signed (?:up|for|a)',
    'checked (?:in|out)(?! (?:the|with))|i was (?:asked|told|sent|called|charged|contacted)',
    'been (?:charged|told|asked|sent|given|waiting)|charged (?:me|us|twice|for|[£$€]|my (?:card|account))',
    'has been|i (?:have|had)? ?(?:looked|looking) forward|updated (?:me|you|us)|no one|nobody',
    "you (?:have |'ve )?(?:already )?(?:sent|asked|told|charged|called|checked|tried)",
    'opened (?:the|my) (?:box|parcel|package|account)|ran (?:out|over|into)|upgraded (?:to|my|from)',
    'until (?:i|we)|when (?:i|we)|since (?:i|we) (?:updated|upgraded|moved|installed|changed|switched)|changed (?:my|our) (?:name|mind|address|number|job)|(?:sent|transferred|put down) (?:the|my|a|you the) (?:deposit|money|payment|rent|funds)|signed (?:the|my|our|an?)|logged in (?:this|today|yesterday|to (?:see|find)|and)|logged in(?: [\\p{L}]{2,10}){0,3} and (?:saw|found|noticed)|(?:closed|blocked|locked|suspended|emptied|debited|charged|deleted) (?:my|our) (?:account|card|money|bank)|never',
    '(?:by|of) (?:itself|themselves|its own)|on its own|itself|moved (?:house|home|flat|in\\b|out\\b|abroad|my (?:number|contract|account))|^(?:charged|updated|connected|checked|logged|signed|turned|switched) (?:me|us|you|twice|wrong|incorrectly)|tried to (?:deliver|contact me|call me|charge)|wrote (?:off|down)',
    'reported (?:missing|lost)|sent (?:me|us|the wrong)|tried on|typed (?:in )?the wrong|(?:put|left|wrote|entered|typed) (?:it |this |that |them )?(?:wrong|incorrectly)|left (?:it|them|the \\p{L}{2,14}) in (?:a|the|my|our) (?:safe|porch|shed|garage|rain)|wrote (?:about|that|how)',
    '(?:take|took|taken) (?:\\p{L}{1,10} ){0,4}(?:days?|time|mornings?|afternoons?|weeks?|hours?|shifts?|work|leave|holiday) (?:\\p{L}{1,10} ){0,2}off|(?:take|took|taken) (?:my|our) (?:business|custom|money) elsewhere|put (?:my|our|the) (?:holiday|plans?|trip|wedding|party|move|life) (?:off|aside)',
  ],
  doneForms: ['(?<stem>\\p{L}{3,14}?)(?:e?d|ied)'],
  toldForms: ['(?<stem>\\p{L}{3,14}?)(?:e|es|s|ed|d|ing|(?<![aeou])(?:y|ying|ies|ied))?', '(?<stem>\\p{L}{3,14})'],
  generic: [
    '(?:re-?|double-?)?check(?:ed|ing)?|ask(?:ed|ing)?|call(?:ed|ing)?|phoned?|sent|send|e-?mailed|contact(?:ed|ing)?|tried|try(?:ing)?|used?|opened|looked|turned|switched|changed|messaged|written|wrote|waited|needed|helped|worked|wanted|logged|signed|entered|chatted|texted|talked|seemed|already|received|ordered|noticed|located|added|clicked|pressed|followed|searched|visited',
  ],
  objects: [
    '(?:the|my|your|our|a|an|another|different|new|both|all) (?:[\\p{L}-]{2,14} ){0,2}?(?!(?:the|my|your|our) )(?<object>\\p{L}{3,20})',
  ],
  things: [
    ['phone|mobile|smartphone|handset'],
    ['computer|pc|laptop|mac'],
    ['router|modem|hub|box'],
    ['address'],
    ['account'],
    ['passwords?'],
    ['website'],
    ['e-?mails?'],
  ],
  bareObjects: [],
  unnamed: ['it|them|everything|all of them|both'],
  vague: [
    'passwords?|already|again|twice|times|several|multiple|everything|nothing|something|another|different|others?|problems?|issues?|errors?',
    'messages?|emails?|numbers?|orders?|accounts?|websites?|online|customers?|service|support|contact\\p{L}{0,4}|please|still',
    'yesterday|today|before|after|without|through|using|which|about|there|where|their|these|those|would|could|should|never',
    'night|morning|evening|afternoon|weeks?|months?|hours?|minutes?|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    'parcels?|packages?|devices?|appliances?|units?|systems?|equipment|machine|pages?|screens?|things?|first|second|third|three|checks?|results?|changes?|because|while',
    'since|delivery|products?|items?|address|tried|trying|being|having|until|every|whole|right|wrong|company|people|colleagues?',
    're-?sets?|great|going|latest|newest|versions?|doing|asked|wrote|spoke|written|spoken|called|\\p{L}{2,12}ed|\\p{L}{2,12}ing|always|maybe|though|broken|damaged',
  ],
  steps: [
    { names: ['bulbs?'] },
    { names: ['sockets?|outlets?|somewhere else|elsewhere'] },
    {
      names: [
        'unplug\\p{L}{0,4}|re-?start\\p{L}{0,4}|re-?boot\\p{L}{0,4}|power ?-?cycl\\p{L}{1,3}',
        '(?:turn|switch)(?:ed|ing)?[^.!?]{0,20} off[^.!?]{0,30} (?:turn|switch)(?:ed|ing)?[^.!?]{0,12} on',
        '(?:turn|switch)(?:ed|ing)?[^.!?]{0,25} off and (?:back )?on(?: again)?|off and on again',
      ],
      isDeed: true,
    },
    { names: ['(?:factory |hard |soft )?re-?set(?:ting)?'], isDeed: true },
    {
      names: [
        're-?install\\p{L}{0,5}|uninstall\\p{L}{0,5}|re-?download\\p{L}{0,4}',
        'delet\\p{L}{1,3} (?:and re\\p{L}{2,12}|the app)',
      ],
      isDeed: true,
    },
    { names: ['updat\\p{L}{1,3}|upgrad\\p{L}{1,3}|latest version'], isDeed: true },
    { names: ['cache|cookies|clear\\p{L}{0,3} (?:your|my|the|all)? ?(?:browser|history|data|cache)'] },
    {
      names: [
        '(?:un)?plug\\p{L}{0,4}|(?:power )?(?:cable|cord|lead|plug)s?|reconnect\\p{L}{0,3}|disconnect\\p{L}{0,3}',
        'connections?',
      ],
    },
    { names: ['neighbou?rs?|neighbors?'] },
    { names: ['safe (?:place|space)'] },
    {
      names: [
        '(?:different|another|other|second|new|incognito|private) (?:browser|window|device|computer|phone|tablet|laptop)',
        'incognito|private (?:mode|window|browsing)|(?:in|with|on) (?:chrome|firefox|safari|edge)',
      ],
    },
    {
      names: [
        '(?:log|sign)(?:ged|ging|ned|ning|ing)?[^.!?]{0,12} (?:out|off|back in|in again)',
        '(?:log|sign)(?:ged|ging|ned|ning|ing)? in',
      ],
    },
    {
      names: ['(?:different|another|other|new|second) (?:socket|outlet|cable|charger|plug|port|adapter|lead)|charger'],
    },
    { names: ['(?:re-?)?charg(?:ed|ing|e) (?:it|the|my|overnight|fully|for|your)|fully charged'], isDeed: true },
    { names: ['batter(?:y|ies)'] },
    { names: ['clean(?:ed|ing)?|wip(?:ed|ing|e)|rins(?:ed|ing|e)'], isDeed: true },
    { names: ['descal\\p{L}{1,4}'], isDeed: true },
    { names: ['filters?'] },
    { names: ['spam|junk(?: folder| mail)?'] },
    {
      names: ['re-?set[^.!?]{0,20} passwords?|chang\\p{L}{1,3}[^.!?]{0,20} passwords?|passwords?[^.!?]{0,12} re-?set'],
    },
    {
      names: [
        '(?<!(?:another|more|further|additional|new|better|clearer|sharper|second|closer|extra) )(?:photos?|pictures?|pics?|images?|screenshots?|videos?)(?! (?:of|showing) (?:the|your) (?:\\p{L}{2,12} )?(?:label|serial|packaging|box|barcode|receipt|plate|sticker|meter|id|passport|invoice|back|other))',
      ],
      isGiven: true,
    },
    { names: ['proof|evidence|receipts?|certificate|documents?'], isGiven: true },
    { names: ['forms?'], isGiven: true },
    { names: ['(?:courier|carrier|driver|depot|dhl|ups|dpd|evri|hermes|royal mail|fedex|post office)'] },
    { names: ['bank|card (?:issuer|provider)'] },
    { names: ['(?:un)?pair\\p{L}{0,3}|re-?pair(?:ed|ing)?|bluetooth'] },
    { names: ['manual|instructions?|guide|faqs?|help (?:page|article|centre|center)'] },
    { names: ['fuses?|breaker|fuse ?box'] },
    { names: ['vpn|firewall|antivirus|ad ?blocker'] },
    { names: ['settings?'] },
    { names: ['speed test|ethernet|wired'] },
    { names: ['manufacturer'] },
    { names: ['tracking (?:page|link|site)|track(?:ed|ing)? (?:it|the parcel|the order|your)'] },
  ],
};
