import type { AskedThing } from '../../facts/fact-words';

/** How people reach each other. */
const CONTACT =
  '(?:e-?mail(?:ed|s)?|mail|call(?:ed|s)?|phon(?:e|ed)|ring|rang|text(?:ed|s)?|writ(?:e|ten)|wrote|chat|message|whats ?app|sms|letter|post|video call)';

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
  { kind: 'order', names: ['reference(?: number| code)?|ref(?:\\.| no\\.?| number)?(?! to)'] },
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
      'number of (?:the|your) invoice',
    ],
  },
  {
    kind: 'tracking',
    names: [
      '(?:tracking|parcel|consignment|shipment|shipping|delivery|package|courier) (?:number|no\\.?|id|ref(?:erence)?(?: number)?|code)s?',
      'tracking (?:details|information|info|link)|number (?:of|on|from) (?:your|the) (?:parcel|package|label|shipment)',
      '(?:which|what) (?:parcel|package|shipment)',
    ],
  },
  {
    kind: 'error',
    names: [
      'error(?: code| message| number| text|s)?|fault(?: code| message| number)?(?! of)|warning(?: message)?',
      '(?<!(?:tracking|order|reservation|customer|member|product|reference|licence|license|discount|promo|voucher|gift|access|pass|security|verification|activation|bar|qr|sort|area|dress|zip|post|booking|country|source) )code(?! (?:to|for|you (?:received|were sent)))',
      'what (?:exactly )?(?:comes up|pops up|appears|is (?:displayed|shown))',
      '(?:exact )?(?:wording|message)(?: (?:of|you|that|on|it|appears|is))|message (?:do|did|are|exactly)',
    ],
  },
  {
    kind: 'error',
    isQuestion: true,
    names: [
      'what (?:exactly )?(?:does|did|do) (?:the |it |your )?(?:error|message|screen|display|app|page)?(?: message)? ?(?:say|show|read)',
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
      'how long (?:ago|have you (?:had|owned|been)|has (?:it|this|that|the \\p{L}{2,14})(?: been)?)|since what (?:date|day)',
      "when (?:it|that|this|the \\p{L}{2,14}) (?:was|were|did|had|is due|is taking)|when(?:'s| is) (?:the|your) (?!best|good)\\p{L}{3,16}",
      'when (?:exactly |roughly )?(?:did|was|were) (?:you|it|this|that|the|your|they)|since when',
      '(?:on )?(?:which|what) (?:date|day)(?! (?:(?:and|or) (?:what )?time|suits|works|work|would|is best|is good|are you (?:free|in|available|home|at)|can we|could we|should|can i|could i|may))',
    ],
  },
  {
    kind: 'date',
    names: [
      '(?:purchase|order|delivery|arrival|payment|departure|travel|moving|move|incident|return|event|wedding|start|end|due|check-in) date',
      'date (?:of(?! birth)|you|when|that|it|on which|the|your)|day (?:you|it|on which|of)|dates (?:of|you|for)',
      'when (?:you|it|this|the (?:problem|issue|item|parcel|order|payment)) (?:ordered|bought|purchased|first|last|placed|started|happened|arrived|was|received|began|broke|stopped|noticed|paid)',
    ],
  },
  {
    kind: 'address',
    names: [
      '(?:correct |right |exact )?(?:delivery|shipping|postal|home|full|mailing|street|complete|house|your)? ?address(?! book)|your (?:street|house number|post ?code|zip(?: code)?)|house number|street name|where you live|where (?:it|this|the parcel) (?:should|is to|needs to) (?:go|be sent)|where to (?:send|ship|deliver)',
    ],
  },
  {
    kind: 'address',
    isQuestion: true,
    names: [
      'where (?:should|shall|can|do|would you like) (?:we|i|us|me|you want us|you want it)(?: to)? (?:send|ship|deliver|post)',
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
      "(?:on )?(?:which|what) number (?:can|could|should|shall|is|do|may|would|are)|what's the (?:best )?number(?! (?:of|on|for the))",
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
      'how (?:would|do|should|can|may|shall|could) (?:you|we|i) (?:like|prefer|want|best|to be|contact|reach)(?! (?:to (?:pay|proceed|receive)))',
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
      "how you(?:'d| would)? (?:like|prefer|want|wish) to be (?:contacted|reached)",
      'how (?:we|i) (?:can|should|may) (?:best )?(?:reach|contact)',
    ],
  },
  { kind: 'product', of: 'browser', names: ['browser(?: version)?s?'] },
  {
    kind: 'product',
    of: 'system',
    names: [
      '(?:which|what) (?:windows|android|ios|mac ?os|system)(?! plan)|operating system|os(?: version)?|(?:windows|android|ios|mac ?os) version',
      'version of (?:windows|android|ios|mac ?os)',
    ],
  },
  {
    kind: 'product',
    of: 'version',
    names: [
      '(?:app|software|firmware)(?: version)|(?:which|what) (?:release|build|firmware)',
      'version(?: number)?(?: of (?:the|our|your) (?:app|software|firmware))?|which version',
    ],
  },
  {
    kind: 'product',
    of: 'plan',
    names: [
      '(?:which|what) (?:plan|subscription|tier|package|tariff|membership)(?! (?:number|details))',
      "(?:plan|package|tariff|subscription|tier|membership) (?:are )?you(?:'re| are| have| use| pay| currently)",
      "(?:your|the) (?:plan|subscription|tariff) (?:name|type|level)|plan (?:are )?you(?:'re| are)? on",
    ],
  },
  {
    kind: 'product',
    of: 'model',
    names: ['model(?: number| name|s)?(?! of)|(?:make and )?model of|make and model|(?:what|which) (?:make|brand)'],
  },
  {
    kind: 'product',
    names: [
      '(?:which|what) one (?:of|is|are|do|did|does)(?= )|(?:which|what) (?:piece|item|bit) of (?:furniture|clothing|equipment|jewellery)|what (?:it is|is it) (?:you|called|that)',
      "what(?:'s| is| was) the (?:name of the )?(?:product|device|item|article|appliance)|(?:name|type|kind) of (?:the |your )?(?:product|device|item|machine)",
      '(?:which|what) (?:kind of |type of |sort of |of our |of your )?(?:article|gadget|model|equipment|unit|tablet|camera|tool|furniture|garment|products?|devices?|items?|machine|appliance|phone(?! number)|laptop|computer|router|printer|tv)',
      '(?:name of (?:the|your)) (?:product|device|item)',
      '(?:product|device|item)(?: name)?(?= (?:is (?:it|this|affected)|you|this|it|do|are|did|has|name|concerned|affected))',
      'what (?:did you|have you) (?:buy|order|bought|ordered|purchased)',
      '(?:which|what) (?!order|tracking|number|reference|purchase|parcel|package|plan|month|area|country|city|invoice|booking|date|day|time|address|error|code|browser|version|steps?|happened|colou?r|size|advantages?|benefits?|questions?|options?|phone|other|exactly|else|way|form|method|channel|name|email)\\p{L}{3,20}(?: \\p{L}{3,20})? (?:do you (?:have|own|use)|did you (?:buy|order|purchase|get)|are you using|have you (?:got|bought|ordered)|is (?:it|this|that|affected|broken|faulty|damaged)|arrived|was (?:damaged|broken|missing))',
    ],
  },
];
