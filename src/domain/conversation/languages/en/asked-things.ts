import type { AskedThing } from '../../facts/fact-words';
import { askedProducts } from './asked-products';

/** How people reach each other. */
const CONTACT =
  '(?:e-?mail(?:ed|s)?|mail|call(?:ed|s)?|phon(?:e|ed)|ring|rang|text(?:ed|s)?|writ(?:e|ten)|wrote|chat|message|whats ?app|sms|letter|post|video call)';

/** What people do on the phone. */
const TALK = '(?:call|phone|ring|chat|talk|speak|reach you|catch you|contact you|get you|get hold|pick up|discuss)';

/** What drafts ask for in English. */
export const things: readonly AskedThing[] = [
  {
    kind: 'order',
    of: 'purchase',
    names: [
      'order (?:number|no\\.?|id|ref(?:erence)?(?: number)?|code|#)s?|order details|which order|what order',
      'number of (?:the|your) order|(?:order )?confirmation number|purchase (?:order )?number',
      'order(?= is (?:this|it|that) (?:about|for))',
      '(?:which|what) (?:purchase|one of your orders)|number (?:on|from) (?:your|the) (?:order|purchase|confirmation)',
    ],
  },
  {
    kind: 'order',
    names: [
      '(?<!(?:tracking|parcel|package|shipment|shipping|delivery|consignment|courier|payment|bank|transfer|invoice) )(?:reference(?: number| code)?|ref(?:\\.| no\\.?| number)?(?! to))',
    ],
  },
  {
    kind: 'order',
    of: 'other',
    names: [
      '(?!serial|phone|telephone|mobile|cell|contact|daytime|landline|house|flat|room|door|model|part|item|product|article|invoice|receipt|bill|tracking|parcel|consignment|shipment|shipping|delivery|package|courier|error|version|build|fax|card|bank|security|insurance|tax|passport|iban|pin|sort|date|large|total|wrong|this|that|same|the|any|which|what|best|your|ticket|case|gift|voucher|return|seat|flight|whatsapp|a|an|our|right|customer|client|account|membership|member|user|loyalty|order|booking|reservation|contract|policy|permit|subscription|licence|license|one|another|small|good|to|is|in|of|for|and|or|other|new|different|second|imei|batch|vin|sim|postcode|quantity|registration|confirmation|purchase)[\\p{L}-]{3,20} (?:number|no\\.|ref(?:erence)?(?: number)?)',
      'number of (?:your|the) (?!order|booking|reservation|contract|policy|invoice|items|people|guests|days|times|pieces|persons|passengers|users|adults)\\p{L}{3,20}',
    ],
  },
  {
    kind: 'order',
    of: 'customer',
    names: [
      '(?:customer|account|client|membership|member|user|loyalty) (?:number|no\\.?|id|ref(?:erence)?(?: number)?)',
    ],
  },
  {
    kind: 'order',
    of: 'booking',
    names: [
      '(?:travel|trip|flight|hotel)? ?(?:booking|reservation) (?:number|no\\.?|id|ref(?:erence)?(?: number)?|code|confirmation|details)',
      'which booking|what booking|(?:which|what) reservation|number of (?:your|the) (?:booking|reservation)',
    ],
  },
  {
    kind: 'order',
    of: 'contract',
    names: [
      '(?:contract|policy|permit|subscription|licen[cs]e|agreement) (?:number|no\\.?|id|ref(?:erence)?(?: number)?|details|key|code)',
      'number of (?:your|the) (?:contract|policy|permit|subscription|licen[cs]e)|(?:which|what) (?:contract|policy)',
    ],
  },
  {
    kind: 'invoice',
    names: [
      '(?:invoice|receipt|bill) (?:number|no\\.?|id|ref(?:erence)?(?: number)?)s?|which invoice|what invoice',
      '(?:which|what) (?:receipt|bill|statement)|number (?:on|from) (?:your|the) (?:invoice|receipt|bill)',
      '(?:receipt|invoice)(?= is (?:it|this|that))',
      'number (?:of|at the top of|at the bottom of|printed on|shown on) (?:the|your) (?:invoice|bill|receipt)',
    ],
  },
  {
    kind: 'tracking',
    names: [
      '(?:tracking|parcel|consignment|shipment|shipping|delivery|package|courier) (?:number|no\\.?|id|ref(?:erence)?(?: number)?|code)s?',
      'tracking (?:details|information|info|link)|number (?:of|on|from) (?:your|the) (?:parcel|package|label|shipment)',
      '(?:which|what) (?:parcel|package|shipment)|(?:number|code|barcode)(?: \\p{L}{2,10}){0,2} (?:on|of|from|under) (?:the|your) (?:shipping label|label|parcel|package|box|shipment|delivery (?:card|slip|note))',
      '(?:courier|carrier|delivery)(?: company)?.{0,3}s? (?:link|text|message) with',
    ],
  },
  {
    kind: 'error',
    names: [
      'error(?: code| message| number| text|s)?|fault(?: code| message| number)?(?! of)|warning(?: message)?',
      '(?<!(?:tracking|order|reservation|customer|member|product|reference|licence|license|discount|promo|voucher|gift|access|pass|security|verification|activation|bar|qr|sort|area|dress|zip|post|booking|country|source) )code(?! (?:to|for|you (?:received|were sent)))',
      'what (?:exactly )?(?:comes up|pops up|appears|is (?:displayed|shown))',
      'what (?:it|the (?:screen|display|app|machine|message|panel|device|page|system)) (?:says|shows|reads|displays)|what (?:you|you can) (?:see|read) on (?:the|your) (?:screen|display)',
      '(?:exact )?(?:wording|message)(?: (?:of|you|that|on|it|appears|is))|message (?:do|did|are|exactly)',
    ],
  },
  {
    kind: 'error',
    isQuestion: true,
    names: [
      'what (?:exactly )?(?:does|did|do) (?:the |it |your )?(?:error|message|screen|display|app|page|system|site|website|machine|portal|printer|panel)?(?: message)? ?(?:say|show|read)',
      'what (?:exactly )?(?:do|did|can) you (?:see|get) (?:on|when)|(?:what|which) (?:error|message|code)',
      "what(?: exactly|'s| is| does)? (?:the |your |on |it )?(?:the |your )?(?:screen|display|panel) (?:say|show|read)\\p{L}{0,3}",
      "what(?:'s| is) (?:on|shown on|displayed on) (?:the|your) (?:screen|display|panel)",
    ],
  },
  {
    kind: 'date',
    isQuestion: true,
    names: [
      'when (?:exactly |roughly )?(?:are|were|will|do|is|have) (?:you|your|the) (?!need|needs|finish|get|expect|prefer|leave|usually|normally|generally|typically|most|around|likely|back|next|best|good|convenient|free|available|reachable|home|in\\b|at|be\\b|preferred|like|want|have|time)[\\p{L}]{2,20}',
      'how long (?:it|this|that|the [\\p{L}-]{2,14}|your [\\p{L}-]{2,14}) (?:has|have|had|was|is)',
      'how long (?:ago|have you (?:had|owned|been)|has (?:it|this|that|the \\p{L}{2,14})(?: been)?)|since what (?:date|day)',
      "when (?:it|that|this|the \\p{L}{2,14}) (?:was|were|did|had|is due|is taking)|when(?:'s| is) (?:the|your) (?!best|good)\\p{L}{3,16}",
      'when (?:exactly |roughly )?(?:did|was|were) (?:you|it|this|that|the|your|they)|since when',
      '(?:on )?(?:which|what) (?:date|day)(?! (?:(?:and|or) (?:what )?time|suits|works|work|would|is best|is good|are you (?:free|in|available|home|at)|can we|could we|should|can i|could i|may))',
    ],
  },
  {
    kind: 'date',
    names: [
      '(?!(?:birth|expiry|expiration|best-before|new|current|todays?|release|launch|blind|valid|print|closing|cut-?off|billing|another|other|different|this|that|the|a|your|which|what|no|any|same|to|out|later|earlier|preferred|save|good|suitable|convenient) )[\\p{L}-]{3,14} date(?! (?:of birth|suits?|works?|would|is best|do you (?:prefer|want)|for you))',
      '(?:purchase|order|delivery|arrival|payment|departure|travel|moving|move|incident|return|event|wedding|start|end|due|check-in) date',
      'date (?:of(?! birth)|you|when|that|it|on which|the|your)|day (?:you|it|on which|of)|dates (?:of|you|for)',
      'when (?:you|it|this|that|the [\\p{L}-]{3,14}) (?:began|occurred|appeared|failed|ordered|bought|purchased|first|last|placed|started|happened|arrived|was|received|began|broke|stopped|noticed|paid)',
    ],
  },
  {
    kind: 'address',
    names: [
      '(?:correct |right |exact )?(?:delivery|shipping|postal|home|full|mailing|street|complete|house|your)? ?address(?! book)|your (?:street|house number|post ?code|zip(?: code)?)|house number|street name|where you live|where (?:it|this|the parcel) (?:should|is to|needs to) (?:go|be sent)|where to (?:send|ship|deliver)|where (?:we|i) (?:should|can|may|shall|are to) (?:send|ship|deliver|post|bring)',
    ],
  },
  {
    kind: 'address',
    isQuestion: true,
    names: [
      'where (?:should|shall|can|do|would you like) (?:we|i|us|me|you want us|you want it)(?: to)? (?:send|ship|deliver|post)',
      'where (?:should|shall|would you like|do you want|may|can) (?:it|them|(?:the|this|your) [\\p{L}-]{3,14}) (?:to )?(?:be |to be )?(?:sent|shipped|delivered|go|posted|arrive)',
      'where (?:should|shall|would you like) (?:it|the (?:parcel|replacement|order|new one)) (?:be |to be )?(?:sent|shipped|delivered|go)',
      'where (?:should|can|shall|may|do|could) (?:the|our|a) \\p{L}{3,14} (?:collect|pick|come|go|deliver|visit)|where are you (?:based|located|living)|where do you live|where (?:are we|am i) (?:sending|delivering|shipping)|where (?:does|should|must|is) (?:it|this|the \\p{L}{3,14}) (?:need to )?(?:go|be (?:sent|delivered)|going)',
    ],
  },
  {
    kind: 'phone',
    names: [
      '(?:phone|telephone|contact|mobile|call ?back|cell|daytime|landline)(?: phone| contact)? (?:number|no\\.?)',
      '(?:tele)?phone(?=:)|mobile(?=:)|tel\\.?(?=:)',
      '(?:best|good|direct|daytime|better|different) number|(?:number|phone|line) (?:that )?(?:we|i|you) (?:can|could|should|may|are|use|want)|contact (?:details|info(?:rmation)?)',
      'number (?:to (?:reach|call|ring)|(?:we|i) (?:can|could|should)|where|on which|for (?:the|a|our|my) call)',
      'a number(?= (?:we|i|to|where|for))|your number|phone details',
    ],
  },
  {
    kind: 'phone',
    isQuestion: true,
    names: [
      '(?:on|under|at) (?:which|what) number',
      "(?:on )?(?:which|what) number (?:can|could|should|shall|is|do|may|would|are)|what's the (?:best )?number(?! (?:of|on|for the))",
    ],
  },
  {
    kind: 'phone',
    isQuestion: true,
    names: [
      'how (?:can|could|may|do|should|shall) (?:i|we) (?:reach|contact|get|call) (?:hold of )?you (?:by|on the|over the) (?:tele)?phone',
    ],
  },
  {
    kind: 'time',
    isQuestion: true,
    names: [
      `(?:when|(?:at )?(?:what|which) (?:time|hour|day)s?)(?: (?!did|does|was|were|had|have|has|you|your|we|it)\\p{L}{1,8}|'s)(?: (?!does|do|open|close|delivered|your|shop|store)\\p{L}{1,14}){0,7} (?:convenient|good moment|good time|suits?|best to|${TALK}|available|reachable|around|at home)`,
      '(?:are|will) you (?:be )?(?:around|free|available|reachable|in|home|at home)(?= (?:in the (?:mornings?|afternoons?|evenings?|daytime)|mornings?|afternoons?|evenings?|on weekdays|during the (?:day|week))|$)',
      '(?:another|a different|which|what) (?:day|time|slot)s? (?:is|would be|are|be) (?:better|easier|ok|okay|good|best|you)|(?:which|what) days? are you',
      '(?:mornings?|afternoons?|evenings?|weekdays?|weekends?),? or (?:\\p{L}{2,10} ){0,2}(?:mornings?|afternoons?|evenings?|weekdays?|weekends?)',
    ],
  },
  {
    kind: 'time',
    isQuestion: true,
    names: [
      '(?:mornings?|afternoons?|evenings?|weekdays?|weekends?)(?: \\p{L}{2,10}){0,2} or (?:\\p{L}{2,10} ){0,2}(?:mornings?|afternoons?|evenings?|weekdays?|weekends?)(?= (?:suit|work|be|better|best|ok|good|fit))',
      "when's (?:good|best|convenient|it best)|time in mind|preference (?:as to|for|on|about) (?:when|the time|a time)",
      "when (?:is|would be|'s|are|will) (?:it |a |the |be )?(?:best|good|convenient|suitable|better|right|suit|works?)(?: for you| time| moment)?",
      "what(?:'s| is| would be|s)? (?:a |the |your )?(?:good |best |convenient |suitable |preferred )?time|what (?:would|might) be (?:a|the) (?:good|best|convenient|suitable) time",
      'when (?:can|could|may|should|shall) (?:our|the|a|one of our) \\p{L}{3,14} (?:come|visit|call|ring|reach|drop)|when do you (?:finish|get (?:home|off|back))',
      'when (?:can|could|may|should|shall) (?:i|we|our (?:team|colleagues?)) (?:best )?(?:call|reach|ring|phone|contact|speak)',
      'when (?:are|will|would) you(?: (?:usually|normally|generally|typically|most likely|next))?(?: be)? (?:at home|around|free|available|reachable|home|in)',
      'when (?:would|does|will|do|shall) (?:you like(?: us| me)?(?= (?:to (?:call|ring|be called|speak|talk|hear)|a call|the call))|suit|work|it suit|a call|be|you (?:like|prefer|want)|we (?:call|ring))|when suits|when works|when best|what (?:hours|part of the day|times?)|which (?:day|time)s? (?:suits?|works?|would)',
    ],
  },
  {
    kind: 'time',
    names: [
      '(?:best|good|convenient|suitable|preferred) times?(?: (?:to|for|when|we|of|slot))?',
      "when (?:you(?:'re| are)|it(?:'s| is)|we (?:can|could|should)|i (?:can|could|should|may)|it (?:would )?(?:suits?|works?)|would) (?:free|available|reachable|best|convenient|good|call|reach|ring|phone|be|you|suits?|works?|for)",
      '(?:preferred|convenient|suitable) (?:window|slot|hours?|day|moment)|(?:hours?|times?|days?) (?:in|at|on|during|between)? ?which (?:you|we|i)|(?:window|slot) (?:for|that|which|to)|say when',
      "your availability|(?:times?|hours|slots?|days?) (?:that )?(?:suits?|works?|would (?:suit|work)|you(?:'re| are| can)|when you)",
      '(?:couple of|few|some|two|three|possible|preferred|other) (?:times|slots|time slots|time windows|windows)',
      'when (?:to|we may|a call|i might|you can|you could) (?:call|ring|reach|be|speak|talk|take)',
      '(?:mornings?|afternoons?|evenings?|weekdays?|weekends?) or (?:in the |the )?(?:mornings?|afternoons?|evenings?|weekdays?|weekends?)',
    ],
  },
  {
    kind: 'channel',
    isQuestion: true,
    names: [
      `${CONTACT}(?: [^.!?,\\s]{1,15}){0,5} or (?:[^.!?,\\s]{1,15} ){0,5}${CONTACT}`,
      `or (?:is|would|shall|should|do|could|may|rather|via|by)(?: [^.!?,\\s]{1,15}){0,4} ${CONTACT}`,
      'how (?:shall|should|can|may|do|would)(?: \\p{L}{1,8}){1,4} (?:get in touch|reach|contact|let you know|get back to)',
      'would (?:you like |you prefer )?(?:an? )?(?:phone |quick |short |video )?(?:call|e-?mail|text|message|letter)(?: back)? (?:be (?:better|easier|ok|okay|fine|more)|suit|do|work)(?: you)?|(?:rather|prefer to|sooner) (?:talk|speak|write|call|e-?mail|text|chat|be (?:called|emailed|texted|rung))',
      `${CONTACT},? (?:${CONTACT},? )?(?:or|and) ${CONTACT}[;,:]? (?:which|what)`,
      'how (?:would you like|do you want|do you wish|would you prefer)(?: us| me)? (?:to )?(?:hear|stay in touch|keep in touch|(?:receive|get|have) (?:the |our |an |your |my |any )?(?:answer|reply|response|quote|update|news|information|confirmation|documents?|letter|feedback)s?)|(?:way|means) (?:to|of) (?:get|getting|reach|reaching|contact|contacting)(?: hold of)? you',
      'how (?:would|do|should|can|may|shall|could) (?:you|we|i) (?:like|prefer|want|best|to be|contact|reach)(?! you (?:by|on the|over the) (?:tele)?phone)(?! (?:to (?:pay|proceed|receive)))',
      '(?:would you|do you) (?:prefer|like|rather|want)(?: (?:me|us|to|a|an|that|be|we|i|it))*(?: (?:contact(?:ed)?|call(?:ed)?|phone|e-?mail|text|reached|ring|reply|chat|hear back))',
      'how (?:would you like|do you want|do you prefer|should|shall|can|may|will|could) (?:me |us |we |i )?(?:to )?(?:best )?(?:be |let you know|get back|keep you|keep in|inform|update|notify|contact|reach|answer|reply|respond|tell|get in touch|hear)',
      '(?:phone|telephone|text|e-?mail|mail|post|letter|sms|whats ?app|chat|call|message)(?:,| or)(?: or)? (?:by |via |an? |over the |on )?(?:phone|telephone|text|e-?mail|mail|post|letter|sms|whats ?app|chat|call|message)',
      "(?:what(?:'s| is| would be)|which is) (?:the |your )?(?:best|easiest|preferred|favou?rite) (?:way|method|channel|means)",
      '(?:call|ring|phone|email|write|text|message)(?: (?:to )?you)? or (?:call|ring|phone|email|write|text|message)|(?:e-?mail|call|text|message)(?: be \\p{L}{2,10}),? or (?:would|do) you|(?:which|what) (?:way|form|means|method|channel) (?:of|to|do|would|should|suits)|would an? (?:e-?mail|call|text|message) (?:be|do|suit)|(?:call or (?:an )?e-?mail|e-?mail or (?:phone|call|by phone)|phone or e-?mail|by phone or by e-?mail)',
    ],
  },
  {
    kind: 'channel',
    names: [
      '(?:preferred|best|favou?rite) (?:contact method|method of (?:contact|communication)|way (?:to (?:reach|contact)|of (?:contact|reaching))|channel|means of)',
      "how you(?:'d| would)? (?:like|prefer|want|wish)(?: us| me)? to (?:be (?:contacted|reached|kept|informed|updated|called)|stay in touch|keep in touch|keep you|contact|reach|get in touch|hear|(?:receive|get) (?:the |our |an |your |my |any )?(?:answer|reply|response|quote|update|news|information|confirmation|documents?|letter|feedback)s?)",
      'which (?:do you (?:like|prefer)|would you (?:like|prefer)|suits you) (?:best|better|most|more)?(?= |$)',
      'how (?:we|i) (?:can|should|may) (?:best )?(?:reach|contact)',
    ],
  },
  ...askedProducts,
];
