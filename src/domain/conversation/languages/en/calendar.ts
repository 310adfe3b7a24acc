import type { CalendarWords, ReachWords } from '../../facts/fact-words';

const HOUR = '(?:1[0-2]|0?[1-9])';

export const calendar: CalendarWords = {
  months: [
    'jan(?:uary)?',
    'feb(?:ruary)?',
    'mar(?:ch)?',
    'apr(?:il)?',
    'may',
    'june?',
    'july?',
    'aug(?:ust)?',
    'sept?(?:ember)?',
    'oct(?:ober)?',
    'nov(?:ember)?',
    'dec(?:ember)?',
  ],
  ordinals: ['st|nd|rd|th'],
  ofMonth: ['of'],
  articles: ['the'],
  weekdays: [
    'monday|tues?day|wed(?:nes|ens|ns)day|thurs?day|friday|saturday|sunday',
    '(?<=(?:on|last|since|by|until|from|this|next|til) )(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?!\\.?\\p{L})',
  ],
  weekdayStems: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  dayparts: [
    'week ?days?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days',
    '(?:early |late )?(?:mornings?|afternoons?|evenings?)|nights?|lunch ?time|lunch ?break|office hours',
    'working hours|business hours|school hours|any ?time|after work|before work',
    'mon(?:day)?(?: ?- ?| to )fri(?:day)?|(?:mon|tue|wed|thu|fri)(?: ?- ?| to )(?:tue|wed|thu|fri|sat)',
  ],
  inMonth: [
    'for|in|since|last|from|until|till|by|early|late|mid|mid-|end of|beginning of|start of|during|this|back in|of',
  ],
  onDay: ['then the|and the|or the', '(?:on|since|by|from|until|till|before|after|for|was|the|of) the|on'],
  which: ['last|this|this past|past|next|the following'],
  yesterday: ['(?:the )?day before yesterday|yesterday|last night|yest|yday'],
  today: ['today(?! is)|this morning|this afternoon|this evening'],
  tomorrow: ['tomorrow|tmrw|tomoz|the day after tomorrow|tonight'],
  notDays: [
    'every|each|black|cyber|good|nice|great|happy|lovely|wonderful|pleasant|born(?: on)?|dob|date of birth',
    'birthday(?: is)?(?: on)?|most|any',
  ],
  clocks: [
    `${HOUR}(?:[:.][0-5]\\d)? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'?clock)`,
    '(?:[01]?\\d|2[0-3]):[0-5]\\d|noon|midday|midnight',
    '(?:half past|half|quarter past|quarter to) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?(?:am|pm))?',
    `${HOUR} ?- ?${HOUR} ?(?:am|pm)`,
    '(?<=(?:after|before|until|till|from|between|around|at|past|and) )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (?:days?|weeks?|hours?|times|months?|minutes?|mins|of))',
  ],
  clockAfter: [
    'not before|not after|not between|any ?time after|any ?time before|any ?time from|any ?time between|after|before|from',
    'between|until|till|til|past|around|about|by|at|only after',
  ],
  joins: ['and|or|to|-|&|on|in the|onwards?|any ?time|either|the|of|only'],
  units: [
    'days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|times|attempts?|calls?|emails?|working|business',
    'rings?|of|tries|people|%|steps?|seconds?|secs?',
  ],
};

const MANNER =
  '(?:e-?mail|mail|phone|telephone|text|text message|sms|whats ?app|chat|live chat|post|letter|video call|mobile)';

export const reach: ReachWords = {
  cues: [
    'get me|(?:is|are|would be|works?) (?:fine|ok|okay|good|great|best|easiest|ideal|perfect)',
    'call|ring|phone|reach|reachable|contact|available|get hold|get back to me|text me|catch me|best times?',
    'good times?|best (?:is|would be|in|on|after|before|between)|is best|works best|suits?|works for me|free',
    'call ?back|ring ?back|speak|talk|contactable|answer (?:my|the) phone|pick up|prefer',
    "(?:i|we)(?:'m| am| get|'re| are)? (?:usually |normally |always |only |back )?(?:in|home|at home|off|finish|back)|home from|tel|give me a (?:call|ring|bell|buzz)|cb|cust free|avail",
    'calls?(?= (?:after|before|between))|any ?time (?:before|after|between)',
  ],
  past: [
    "called|rang|phoned|was|were|said|told|promised|supposed|should have|did|didn't|never|nobody|no one|waited",
    "waiting|couldn't|had|tried|since|free (?:delivery|shipping|gift|trial|of charge)|available again",
    "back in stock|you(?:'d| would)|your (?:opening|phone)|are you (?:open|available|free)|when are you",
    "don't call|(?:on|work|working|do) nights?|night shifts?|(?:mornings?|afternoons?|evenings?|nights?|weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?) (?:is|are|'s|aren't|isn't|don't|doesn't) (?:bad|difficult|hard|no good|out|impossible|not|tricky|good for|work)",
  ],
  wishes: [
    `(?:please |pls |plz |just |kindly )?(?:call|ring|phone|text|e-?mail|mail|message|whats ?app|dm|sms) (?:me|us)(?: back)?`,
    'give (?:me|us) (?:a|another) (?:quick )?(?:call|ring|bell|buzz|shout|text|phone call|callback)',
    '(?:request(?:ing|ed)?|want(?:s|ed)?|would like|like|wish|prefer|arrange|need|schedule|appreciate) (?:for )?(?:a |an )?(?:phone )?call ?-?back',
    'call ?back (?:please|pls|requested|wanted|preferred)',
    '(?:wants?|wish(?:es)?|would like|prefers?|requests?|asked for) (?:an? |the |any )?(?:sms|text|e-?mail|phone|whats ?app|written)(?: updates?| reply| replies| messages?| answers?| contact)?',
    '(?:ring|call|phone) back(?= (?:on |at |\\d|\\+|after|before|between|any|asap|tomorrow|today|please))|(?:can|could) you (?:e-?)?mail me',
    '(?:only|just|always) (?:by |via )?(?:e-?mail|text|sms|whats ?app|phone)(?= please| pls|$)',
    'please (?:call|ring|phone|text|call back|ring back|e-?mail)(?! (?:the|you|your|them|him|her|my|it))',
    `(?:contact|reach|reply to|reply|answer|answer me|write to|get back to|respond to|respond|get in touch with|get in touch|notify|inform|update) (?:me |us )?(?:back )?(?:only )?(?:by|via|through|over|on) (?:my )?${MANNER}`,
    `(?:i|we)(?:'d| would)? (?:much )?(?:rather|prefer)(?: (?:to be )?(?:contact(?:ed)?|be contacted|reached|a reply|an answer|communication|to communicate|replies))? ?(?:by |via |over |on |the |an |a )?${MANNER}`,
    `${MANNER} (?:is|would be|works) (?:best|better|preferred|easiest|easier|fine|ideal|the best)`,
    `prefers? (?:(?:to be )?(?:contact(?:ed)?|called|rung|texted|emailed)|${MANNER}|(?:contact )?(?:by|via) ${MANNER})`,
    `${MANNER} (?:only|preferred|please|pls)`,
    `(?:only|best|preferably|ideally|rather) (?:by|via|on|over|through) (?:the )?${MANNER}`,
    '(?:speak|talk) to (?:someone|somebody|a (?:person|human)) (?:on|over|by) the phone',
    "best to (?:text|call|e-?mail|ring|phone|message|write to) me|(?:i'd|i would) rather (?:be (?:called|rung|texted|emailed)|you (?:called|rang|phoned|wrote|texted|e-?mailed|messaged)(?: me| us| to me)?)|(?:don't|do not|no need to) (?:call|ring|phone)|no (?:phone )?calls(?= please|,|$)",
    'drop (?:me|us) (?:a|an) (?:line|e-?mail|text|message)',
    'send (?:me|us) (?:a|an) (?:text|e-?mail|sms|whats ?app)(?! with| of| about| from)',
  ],
  refusals: ["don't|do not|no|no need"],
  ways: [`(?:by|via|over|on|through) (?:the )?${MANNER}`],
  prefers: [
    'prefer|prefers|preferred|preferably|rather|best|easiest|only|please|pls|reach|contact|reply|respond',
    'get back',
  ],
  wished: ['never|was|came|promised|arranged|did|were|happened|requested twice|agreed'],
  notWishes: [
    "to|would|will|'d|you'd|he'd|she'd|they'd|'ll|you'll|they'll|don't|do not|didn't|did not|never|not|nobody",
    "no one|nor|said|promised|kept?|stop|asked|why|did|would've|when you|if they|told",
  ],
};
