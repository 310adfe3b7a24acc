import type { FactWords } from '../../facts/fact-words';
import { asks } from './asks';
import { calendar, reach } from './calendar';
import { promises } from './promises';
import { tried } from './tried';
import { products } from './products';

const FORMS = ['e-?tickets?|tickets?|cases?|case file|incident|support request|complaint|enquiry|inquiry'];

const ACCOUNT = '(?:account|acct?|a/c)(?: (?:numbers?|no\\.?))?';
/** Bank accounts, which customers name as they name the account they have with us: by the bank's words beside them. */
const ACCOUNTS = [
  `(?<=(?:sort code|routing)[^!?\\n]{0,50} )${ACCOUNT}|(?<=(?:transfer|refund|pay|paid|money|deposit|credit)\\p{L}{0,4}[^!?\\n]{0,30} (?:in)?to (?:my |our |the |this )?)${ACCOUNT}`,
  `${ACCOUNT}(?=[^!?\\n]{0,50} (?:sort code|routing|iban|swift|(?:at|with) (?:\\p{L}{2,12} )?bank))`,
].join('|');

/** How customers tell facts in English, and how we ask for them. */
export const facts: FactWords = {
  numbers: [
    {
      kind: 'secret',
      alone: [
        'passwords?|passwd|pwd|pass ?code|pass ?phrase|pin|tan|otp',
        '(?:security|verification|one[- ]time|2fa|login|access|confirmation|sms|auth) code|cvv|cvc|cv2|passports?(?: (?:book|card))?(?:,(?= n(?:o|um)))?|ssn|ss(?=#)|itin',
        "social security|(?<=my |full )social|national insurance|ni|nino|tax(?:payer)?(?: id(?:entification)?)?|vat|tin|ein|utr|unique taxpayer reference|nhs|chi|medicare|driving licen[cs]e|drivers?(?:'s)? licen[cs]e",
        '(?:national|state|government|photo)[- ]id(?: card)?|green card|alien registration|visa(?= (?:number|no\\b))|(?<!(?:customer|user|member|client|account|order|booking|payment|transaction|product|case|ticket|delivery|parcel|student|staff) )id (?:number|no\\.?|document)',
        ACCOUNTS,
        'id card|identity card|identity|iban|sort code|bank account|routing|bic|swift|(?<!(?:library|membership|member|loyalty|club|student|travel|bus|rail) )card|credit card|debit card',
        'card ending|ending in|ends in|last (?:four|4) digits|secret answer|date of birth|dob',
      ],
      withNumber: [],
      prefixes: [],
    },
    {
      kind: 'order',
      of: 'purchase',
      alone: ['orders?|ordernumber|orderno|order-no|purchase order|po|ord'],
      withNumber: ['purchase|web|sales|confirmation|order confirmation|po|ord'],
      prefixes: ['ORD', 'ORDER', 'SO', 'PO', 'WEB', 'BO'],
    },
    {
      kind: 'order',
      of: 'booking',
      alone: ['bookings?|reservations?|booking ref|pnr|record locator'],
      withNumber: ['booking|reservation|booking confirmation|appointment'],
      prefixes: ['BK', 'BKG', 'RES'],
    },
    {
      kind: 'order',
      of: 'customer',
      alone: [
        '(?:account|customer|cust|client|member(?:ship)?|merchant)(?=:? ?#?[a-z]{0,2}[\\d-]{5})',
        'customer id|user ?id|member ?id|account id|client id|acct?|a/c no',
      ],
      withNumber: ['customer|cust|account|acct|acc|a/c|client|membership|member|loyalty|subscriber'],
      prefixes: ['CUST', 'ACC', 'KD'],
    },
    {
      kind: 'order',
      of: 'contract',
      alone: ['(?:policy|agreement)(?=:? ?#?[a-z]{0,4}[-/ ]?\\d)|permits?|contract|subscription id|licen[cs]e'],
      withNumber: ['contract|policy|agreement|permit|subscription|licen[cs]e|plan|meter point'],
      prefixes: ['CON', 'POL', 'SUB'],
    },
    {
      kind: 'invoice',
      alone: ['invoices?|inv|receipts?|bill'],
      withNumber: ['invoice|inv|receipt|bill|billing|statement|credit note'],
      prefixes: ['INV', 'RCPT', 'IN', 'RE', 'RG'],
    },
    {
      kind: 'tracking',
      alone: [
        '(?:parcel|package|shipment|trk)(?=:? ?#?(?:[a-z]{0,3}\\d(?: ?\\d){4}|[a-z]{1,2}\\d{2}[a-z\\d]{6}))|(?:luggage|baggage|bag)? ?tag(?: number)?(?=:? (?:\\d{4} )?[a-z]{2} ?\\d{4})',
        '(?:dhl|ups|dpd|fedex|royal mail|evri|hermes|gls|usps)(?=:? ?#?[a-z]{0,2}\\d{8})',
        'tracking|track|trackingnumber|consignment|waybill|awb',
      ],
      withNumber: [
        'tracking|parcel|shipment|shipping|consignment|delivery|package|dhl|ups|dpd|fedex|royal mail|evri|hermes',
        'gls|usps|waybill|courier',
      ],
      prefixes: [],
    },
    {
      kind: 'order',
      alone: [
        '(?<![\\p{L}\\d] ?)(?:number|no\\.?|ref(?:erence)?)(?=:? ?#?[a-z]{0,3}[- ]?\\d{3})(?!:? ?0\\d{2,5} \\d{3})|(?:my |the )?ref(?:erence)?(?=:? ?#?[a-z]{0,3}[- ]?\\d{3}|:? ?#?(?=[a-z\\d-]{0,10}\\d)[a-z\\d-]{6,})',
      ],
      withNumber: ['my reference|our reference'],
      prefixes: [],
    },
    {
      kind: 'ours',
      alone: [
        ...FORMS,
        'flights?|vouchers?|voucher code|coupons?|promo(?:tion)? code|promo|discount code|gift ?card|gift code',
        'serial|s/n|imei|rma|sku|article|item|ean|gate|seat|room|postcode|zip',
      ],
      withNumber: [...FORMS, 'your|support|flight|serial|item|article|part|product|return|your reference'],
      prefixes:
        'TKT CASE SR INC REQ TICKET CR RMA SN GC ISO COVID ERR HTTP UTF SHA AES GDPR WPA EN DIN IEC BS IEEE USB HDMI'.split(
          ' ',
        ),
    },
    {
      kind: 'order',
      of: 'other',
      alone: [
        '(?:claim|loan|tenan(?:cy|t)|application|lease|mortgage|grant|quote|railcard|pass|file|repair|job|batch|plot|(?:library|member(?:ship)?|loyalty|club|student|travel|bus|savings) (?:card|account))(?=:? ?#?[a-z]{0,4}[- ]?\\d[\\d-]{2})',
        '(?<!your )(?!phone|telephone|mobile|mob|cell|contact|home|work|daytime|landline|house|flat|room|door|model|part|fax|fault|error|version|build|size|date|large|total|wrong|right|this|that|same|the|any|which|what|best|your|my|our|his|her|their|whatsapp|and|or|new|old|batch|vin|sim|quantity|page|bus|train|gate|seat|table|lottery|one|phonenumber|by|on|at|in|is|an|a|to|of|for|with|from|correct|following|reg|registration|item|code|product|zip|post|area|country|ref|reference|order|id|text|call|me|us|him|back|ring|reach)[\\p{L}-]{3,20} (?:numbers?|num|no\\.|ref(?:erence)?)(?=[^.!?\\n]{0,25}\\d)',
      ],
      withNumber: ['claim|loan|tenancy|tenant|application|student|lease|mortgage|grant|quote|council tax'],
      prefixes: [],
    },
  ],
  numberWords: ['numbers?|num|numb|nos?|nr|id|ids|ref|refs|reference|code|no\\.|nbr|#'],
  joiners: [
    "is|was|are|were|being|which is|it|it's|its|no|nr|num|numbers?|ref|reference|id|with|under|the|my|says?",
    "with number|of|for|this|that|here|here's|should be|reads|has|have|above|below|starting with",
  ],
  bareAfter: [',|about|re|regarding|concerning|for|from|of|with|in|to|as|is|#|no'],
  counted: [
    '(?:people|persons|guests|visitors|users|customers|members|employees|staff|students|children|items|pieces|units|copies|pages|cases|orders|parcels|times|days|weeks|hours|minutes|seats|words|steps|metres|miles)',
  ],
  and: ['(?:and|or|plus|also)(?: (?:also|order|orders|number|no|my|the|other))?'],
  isMy: ['(?:is|was|=|are|being) (?:my|the|our|your)(?: [a-z]{1,12})?|for (?:my|the|our)'],
  shortForms:
    'no|nr|st|rd|ave|dr|mr|mrs|ms|e.g|i.e|approx|tel|ref|ext|inv|ord|apt|jan|feb|mar|apr|aug|sept?|sep|oct|nov|dec|a.m|p.m|vs'.split(
      '|',
    ),
  afterOrdinal: [],
  clauseBreaks: [
    'but|so|because|although|though|however|yet|then|while|since(?= (?:i|we|it|the) )',
    '(?:and|&|\\+)(?= (?:i|we|it|the|he|she|they|you|my|nothing|still|now|also|then|please|can|could|no|someone|nobody|is|was) )',
    '(?:and|&|\\+)(?= (?:then |also |even )?(?:\\p{L}{3,14}ed|rang|bled|took|tried) (?:it|them|the|my|our|all|both|a|an|every|another|with|to) )',
    "(?:and|&|\\+)(?= (?:i'll|i'd|i'm|we'll|we'd|we're|you'll|it'll|i've|we've|it's|have|tried|restarted|rebooted|reset|reinstalled|cleared|updated|checked|unplugged|replaced|swapped|changed|deleted|cleaned|called|emailed|asked|contacted|charged|logged|used|filled|emptied|sent|turned|switched|even) )",
  ],
  wishes: [
    "please|pls|plz|can you|could you|can we|could we|can i|could i|will you|would you|i'd like|i would like",
    'would like|want to|wanna|need to|is it possible|possible to|by any chance|hoping to|hope to|i prefer',
    "i'd prefer|would prefer|happy to|let me know|reschedule|rebook|am i able|should i|shall i",
  ],
  calendar,
  reach,
  tried,
  products,
  errors: {
    codeAfter: [
      '(?:error|fault|err|status|failure|exception|stop)(?: (?:codes?|numbers?|messages?|no\\.?))?|errors?',
      '(?<=(?:shows?|showing|showed|displays?|displaying|says?|flashes|flashing|with|gives?|giving|reads?|an?|get|gets|got|getting) (?:an? )?)codes?(?=:? ?\\d{1,4}(?![.,-]?\\d))|(?:get|got|getting|gets|throws?|returns?) an?(?= [45]\\d\\d(?![.,-]?\\d| ?(?:%|euros?|pounds|[gm]b|ml|k?g|km|x|pieces?|pages?|bill|charge|credit|refund|voucher|mile)))',
      'error ?code|err code|codes?(?= ?:? ?[a-z]{1,2}-?\\d{1,3}(?!\\w))',
    ],
    shows: [
      '(?:stops?|stopped|stopping|fails?|failed|crash(?:es|ed)?|quits?|hangs?|cuts out)(?: [^.!?,\\s]{1,15}){0,4} with',
      '(?:shows?|showing|showed|displays?|displaying|displayed|says|said|reads|reading|flashes|flashing|flashed|flashing up|blinks|blinking|code|gives me|giving me|throws|getting|comes up with|coming up with|came up with|shows up as|message)(?: (?:me|a|an|the|just|only|up|always|code|with|error))?',
    ],
    codeBefore: ['errors?|error code|page|status|not found|http'],
    says: [
      'errors?|messages?|msg|says?|saying|said|shows?|showing|showed|shown|displays?|displaying|displayed|reads?',
      'reading|getting|get|gets|got|pops? up|popup|pop-up|popped up|comes? up|came up|coming up|throws?|warning',
      "crash(?:es|ed)?|won't \\p{L}{2,10}|doesn't \\p{L}{2,10}|can't \\p{L}{2,10}|cant \\p{L}{2,10}|(?:is|was) rejected|declined",
      'notice|alert|notification|tells? me|told me|see|seeing|screen|display|fails? with|failed with|gives? me',
    ],
    saysBehind: [
      'errors?|messages?|pops? up|comes? up|came up|appears?|appeared|shows? up|is displayed|every time',
      'on (?:the|my) (?:screen|display)|warning',
    ],
    states: [
      '^(?:your|the)? ?(?:return|order|payment|parcel|package|delivery|refund|application|claim|shipment|cancellation)(?: [\\p{L}]{2,8}){0,2} (?:approved|processed|shipped|dispatched|delivered|received|complete|completed|cancelled|confirmed|accepted|paid|successful|transit|progress|delivery|issued)$',
      '^(?:delivered|shipped|dispatched|in transit|in progress|out for delivery|on its way|completed|paid|processing|being processed|under review)$',
    ],
    typical: [
      "went wrong|errors?|failed|failure|unable|cannot|can't|could not|couldn't|invalid|expired|declined|denied",
      'not found|not available|unavailable|try again|timed? ?out|no signal|not recogni[sz]ed|incorrect',
      'not supported|offline|no connection|unknown|locked|not permitted|blocked',
    ],
    label: [
      '(?:error|message|msg|warning)(?: (?:is|was|says|reads|said))?(?=: )|(?<=(?:^|[,.;] |but |and ))(?:says|saying|shows|reads)',
      '(?:then|and|just|but|which|always|keeps|it) (?:just )?(?:says|saying|shows|reads)',
      'error(?: message| msg)?(?: is| was| says| reads| saying)?(?=:| - | )',
      '(?:it|app|screen|display|site|page|website|machine|browser|checkout|printer|message|system|window|tv|phone|panel)(?: (?:just|only|then|now|always|still|keeps))? (?:says|said|saying|reads|shows|showed)',
    ],
    people: [
      '(?<=(?:under|on|(?:button|tab|menu|link|option|field)(?: called)?|click(?:ed)?|press(?:ed)?|select(?:ed)?) ?)(?=$)',
      'manual|leaflet|adverts?|ads?|description|listing|policy|faq|instructions|booklet|brochure|catalogue|terms|letter|statement|invoice|box',
      'agents?|colleagues?|she|he|they|you|driver|courier|rep|advisor|adviser|lady|guy|man|woman|staff|someone',
      'neighbou?rs?|husband|wife|email|e-mail|text|tracking|status|website says delivered|advert|called',
      'slogan|titled|named|excuses?|pretext|claims?|claimed|promises?|promised|repl(?:y|ies)|answers?|reasons?',
    ],
  },
  places: {
    streets: [
      "(?:(?:flat|apt\\.?|apartment|unit|suite) [a-z]?\\d{0,4}[a-z]?,? )?\\d{1,5}[a-z]?(?:[-/]\\d{1,4})? (?:(?:old|new|north|south|east|west|upper|lower|great|little|st\\.?|n\\.?|s\\.?|e\\.?|w\\.?) )?(?!minutes?|mins?|hours?|days?|weeks?|months?|miles?|years?|metres?|meters?|km|people|times?|different|more|other|of |in |on |and |the |at |to |x )[\\p{L}][\\p{L}'-]{1,20}(?: (?!and |in |on |the |of |to |at |was |is )[\\p{L}][\\p{L}'-]{1,20})? (?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|crescent|cres|way|place|pl|terrace|terr|gardens|gdns|grove|hill|square|sq|boulevard|blvd|mews|parade|rise|highway|hwy|parkway|pkwy|walk|circle|cir|trail|quay|row|yard|wharf|view|vale|heights|alley|fields|embankment|esplanade|gate|approach|rd\\.)\\.?",
      '(?:p\\.?o\\.? box|po box) \\d{1,6}|\\d{1,5}[a-z]? broadway',
      '\\d{1,3}[a-z]? the (?:green|avenue|street|close|crescent|drive|mall|strand|grove)',
      '\\d{1,3}[a-z]? high st(?:reet)?',
      '\\d{1,4},? (?:rue|avenue|boulevard|chemin|via|calle|plaza|piazza|carrer|rua) (?:de |del |della |des |du |la |le |les |las |los )?(?:la )?[\\p{L}][\\p{L}-]{2,20}',
      "(?:[\\p{L}][\\p{L}'-]{2,20} )?[\\p{L}][\\p{L}'-]{2,20} (?:road|street|lane|avenue|drive|close|court|crescent|way|place|terrace|gardens|grove|hill|square|mews|row|park)(?=, ?(?:[\\p{L}'-]{3,20},? )?[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2})",
      '(?<=(?:address|live|living|moved|deliver(?:ed)?|delivery|ship(?:ped)?|send|sent|post ?code)[^.!?\\n\\d]{0,30})(?:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2})',
    ],
    rest: [
      '(?:flat|apt\\.?|apartment|unit|suite|floor|#) ?[a-z]?\\d{0,4}[a-z]?|[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}',
      '[a-z]{2},? \\d{5}(?:-\\d{4})?|\\d{5}(?:-\\d{4})?',
      "(?<=[,\\n] {0,2})(?!please|pls|thanks?|thank you|not|but|and|so|which|it|is|i|my|can|could|the|where|if|just|hope|regards|kind|cheers|best|sincerely|they|you|we|phone|tel|mobile|or|with|for|tomorrow|today|nobody|because|still|call)[\\p{L}][\\p{L}'-]{2,20}(?: (?:upon|on|le|under|city|park|heath|green|bay|beach|springs|falls|hill|valley|town|keynes|regis|spa|wells|vale))?(?= ?(?:[,.\\n]|$| [a-z]{1,2}\\d| [a-z]{2} \\d{5}| \\d{5}))",
      '(?:uk|usa|england|scotland|wales|ireland|united kingdom)',
    ],
    notStreets: [
      'minutes?|hours?|days?|weeks?|miles?|on the way|all the way|half way|the wrong way',
      '(?:my|your|our|a|this|one|same|other|either|any|no) way',
    ],
    phoneCues: [
      'phones?|call|ring|reach|mobile|mob|cell|cellphone|tel|telephone|landline|text|whats ?app|sms|contact',
      'number|num|no\\.?|handy|ph|callback|call ?back|contactable',
    ],
    notTheirs: [
      'your (?:[\\p{L}]{1,12} )?(?:number|line|hotline|helpline|phone|support)|hotline|helpline',
      'i (?:have |already )?(?:called|rang|phoned|dialled|dialed|tried)|called (?:the|you|from)',
      'someone (?:called|rang)|calls? from|called me from|customer services? (?:on|at)|fax|(?:order|invoice)(?![^,]{0,25}(?:,|: | - |(?:call|ring|phone|mobile|reach|contact|text)))|driver',
      'courier|their number',
    ],
  },
  asks,
  promises,
};
