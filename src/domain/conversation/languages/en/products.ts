import type { ProductWords } from '../../facts/product-words';

const MINE = 'my|our';

export const products: ProductWords = {
  bought: {
    before: [
      '(?:ordered|bought|purchased|pre-?ordered)(?: (?:myself|us|online|from you|from your (?:shop|store|site|website)))?|(?:placed|made) an order(?: [^.!?,\\n]{1,40})? for|orders? (?:for|of)',
    ],
    behind: [
      "(?:that |which )?(?:i|we|my \\p{L}{2,10})(?:'ve| have| had|'d)?(?: just| already| recently| originally)? (?:ordered|bought|purchased|pre-?ordered|got from you|received from you)(?! (?:it|them|this|these|those|an?|the|one|two|my|some) )",
    ],
    closes: [],
    determiners: [
      '(?:a|one|two|three|four|the|\\d{1,3}|some|several)(?: new)? (?:pairs?|sets?|box(?:es)?|packs?|bottles?|bunch|couple|tins?|bags?) of(?: your)?',
      'an?|the|one|two|three|four|five|six|ten|twelve|\\d{1,3}(?! (?:november|october|december|september|nov|oct|dec|days?|weeks?|months?|years?|hours?|times?))|some(?: of)?(?: your)?|this|these|that|those|my|our|your|another|several',
    ],
    joins: ['and|plus|as well as'],
    ends: [
      'from|on|in|for|with|at|via|through|and|but|which|that|last|yesterday|today|this|these|those|to|by|over|online|ago|because|as|when|it|of',
      'is|was|were|are|am|has|have|had|be|been|i|we|you|he|she|they|me|us|them|my|your|his|her|their|our|a|an|the|some|off|back|only|so|or|if|until|since|after',
      "before|during|about|without|than|then|now|again|together|plus|who|where|while|arrived|came|got|gets?|broke|stopped|doesn't|don't|didn't|won't|can't|isn't|wasn't|hasn't|not|no|yet|still|just|also|both",
      'twice|sent|costs?|weeks?|months?|years?|days?|hours?|here|there|under|using|though|although|however|please|never|turned|turns|looks?|looked|keeps?|does|did|would|should|will|can|could|says?|said|instead|two|three|four|direct|directly|order|number|ref|reference|per|recently|early|late|up|out|down|into|near|works?|makes?|shows?|leaks?|needs?|goes|starts?|seems?',
    ],
    notObject: ['for|in|at|on|with|from|to|by|of'],
    notThings: [
      'lots?|few|items?|products?|things?|stuff|ones?|sizes?|colou?rs?|gifts?|presents?|parcels?|packages?|replacement|total|couple|pair|orders?|wrong|same|right|other|following|nothing|everything|something|anything|delivery|goods|amount|numbers?|articles?|tickets?|flights?|way|moment|version|evening|morning|afternoon|night|weekend|time|times|first time|second time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|food|meal|dinner|lunch|mother|mum|mom|dad|father|wife|husband|daughter|son|sister|brother|friends?|boss|company|office|wedding|party|birthday|school|partner|customer|clients?|neighbou?rs?|collection|people|person',
    ],
  },
  nouns: [
    'routers?|modems?|set-?top box|wi-?fi extender|mesh system|laptops?|desktop(?: pc| computer)|smart ?phones?',
    'mobile phone|tablets?|e-?readers?|smart ?watch(?:es)?|fitness tracker|headphones?|headset|ear ?buds',
    'ear ?phones|smart tv|televisions?|tv(?! (?:licen[cs]e|programme|show|advert))|soundbar|smart speaker|bluetooth speaker|speakers|printers?|scanner',
    'webcam|doorbell(?: camera)?|security camera|dash ?cam|cameras?|projector|game console|console|controller',
    'keyboard|graphics card|hard drive|ssd|power ?bank|thermostat|smart meter|drone|turntable|record player',
    'e-?bike|electric bike|e-?scooter|scooter|baby monitor|hearing aids?|washing machine|washer|tumble dryer',
    'dryer|dishwasher|fridge(?:-| )?freezer|fridge|refrigerator|freezer|oven|microwave|hob|cooker|stove',
    'extractor fan|toaster|kettle|(?:coffee|espresso) (?:machine|maker)|coffee grinder|blender|food processor',
    'stand mixer|mixer|juicer|air ?fryer|slow cooker|rice cooker|bread maker|vacuum(?: cleaner)?|hoover',
    'robot vacuum|steam mop|steam iron|boiler|radiator|heater|air con(?:ditioner)?|dehumidifier|humidifier',
    'air purifier|hair ?dryer|straighteners|shaver|electric toothbrush|toothbrush|sewing machine|lawn ?mower',
    'strimmer|drill|pressure washer|barbecue|bbq|grill|sofa(?: bed)?|couch|arm ?chairs?|office chair',
    'dining (?:table|chairs?)|coffee table|(?<!(?:reception|help|front|service|information|support) )desk(?! (?:team|staff|agent))|wardrobe|bookcase|bookshelf',
    'shelving unit|chest of drawers|mattress|bed ?frame|bunk bed|cot(?! )|duvet(?: cover)?|pillows?|bedding',
    'curtains|blinds?|rug|carpet|floor lamp|table lamp|desk lamp|lamps?|chandelier|mirror|vase|saucepan',
    'frying pan|knife set|dinner set|mugs?|water bottle|thermos|tent|sleeping bag|hammock|parasol',
    'garden (?:table|chairs?|furniture|hose|bench)|paddling pool|high ?chair|pushchair|pram|buggy|stroller',
    'car seat|trampoline|treadmill|exercise bike|rowing machine|dumbbells|yoga mat|bicycle|bike|helmet',
    'skateboard|tyres?|tires|jigsaw(?: puzzle)?|board game|dolls? house|lego set|teddy(?: bear)?|coats?',
    '(?:rain |winter |leather |puffer |denim )?jackets?|parka|blazer|cardigan|jumpers?|sweaters?|sweatshirt',
    'hoodies?|t-?shirts?|shirts?|blouse|dress(?:es)?|skirt|jeans|trousers|leggings|shorts|swimsuit|bikini',
    'pyjamas|suit|trainers|sneakers|boots|(?:running |hiking |walking )?shoes|sandals|slippers|high heels|socks',
    'gloves|scarf|beanie|handbag|backpack|rucksack|suitcase|wallet|purse|sunglasses|necklace|bracelet|earrings',
    'engagement ring|wedding ring|perfume|face cream|moisturiser|shampoo|lipstick|foundation|serum|bouquet',
    'flowers|hamper|gift set|advent calendar|coffee beans|dog bed|dog food|cat food|cat tree|aquarium',
    'gift ?cards?|ink cartridges?|toner|sim card|e-?sim|rental car|hire car|camper ?van',
    'pizzas?|burgers?|curry|sushi|birthday cake|scented candles?|candles?|chargers?|picture frames?|kayak|surfboard|skis|snowboard|saddle|fence panels?|patio heater|shower head|taps?(?= (?:leak|drip))|bath mat|towels?|cushions?|blankets?|side ?board|tv stand|bar stools?|stools?|bench|greenhouse|shed',
  ],
  unsure: [
    'phone(?! (?:number|call|is \\+?\\d|no)|:| ?[+\\d])|mobile(?! (?:is|number|no|phone)|:| ?[+\\d])|watch|computer|pc|mac|monitor',
    'screen|mouse|speaker|camera|remote(?: control)?|charger|cable|adapter|battery|iron|fan|table|chairs?|bed',
    'bag|cap|hat(?! (?:feuer|angst|fieber|probleme?|mein\\p{L}{0,2}|sich|nicht))|belt|ring|top|book|toy|doll|game|puzzle|plant|candles?|pan|pot|knife|bowl|plates?|towels?',
    'cushions?|blanket|throw|shelf|cabinet|light|bulbs?|lock|alarm|case|cover|poster|frame',
    'calendar|guitar|piano|violin|saw|ladder|sweater|sink|tap|shower|toilet',
  ],
  got: [
    '(?:received|got|sent me|sent us|gave me|delivered|own|missing|exchange|return|returning|exchanging)(?: back)? (?:an?|the|my|this|one|only one|your)',
    "(?:i|we)(?:'ve| have) (?:got )?an?|(?:refund|replacement|repair|return|exchange|delivery|collection) (?:for|of) (?:an?|the|my|our|this)|pair of",
    '(?:ordered|bought|purchased|preordered)(?: (?:an?|the|one|two|\\d|some|this|your|my))?',
  ],
  named: ['the|your|an?|this|that|these|his|her|their|i|we|with|for|of|about'],
  heads: [
    'app|software|platform|suite|kit|set|tree|machine|device|system|sensor|pump|bundle|cream|cake|collection|cabin|extension|widget|plug-?in|boiler|strap|dock|stand|frame',
  ],
  places: [
    '(?:sleep\\p{L}{0,3}|slept|s[ai]t|sitting|lying|laying|lay|laid|stood|stand(?:s|ing)?|put|left|leave|leaving|kept|keep|hid|hidden|threw|thrown|dumped|dropped|stored|next)(?: [^.!?,\\s]{1,15}){0,3} (?:on|in|under|behind|over|to|by|into|at|onto|inside|against|beside) (?:an?|the|my|our|his|her|their)',
    'used (?:the|a)|(?:on|from|with|using|via) (?:my|our|his|her)|(?:on|behind|under|over|next to|beside|into|inside) (?:his|her|their|a)',
  ],
  mine: [MINE],
  owned: [
    'the(?= \\p{L}{3,15} \\p{L}{0,3}\\d{1,4}\\p{L}{0,3}(?![\\p{L}\\d]|[.,:/]\\d))',
    MINE,
    'ordered|ordered (?:a|an|the|one|two|2|some|this|new)|bought',
    'bought (?:a|an|the|one|two|2|some|this|your)|purchased|purchased (?:a|an|the|one|two|2|some|this|your)',
    "using|using (?:a|an|the|your)|own (?:a|an|the)|have (?:a|an)|(?:i|we)'ve got (?:a|an)|got (?:a|an)",
    'received (?:a|an|the|my)|return (?:a|an|the|my|this)|with (?:a|an)|about (?:a|the|my)|on (?:a|an)|new|this',
    "it'?s (?:an?|the|my)|(?:it|this|that) is (?:an?|the)|is an?|sent me (?:a|an|the)|delivered (?:a|an)|missing (?:a|the)|pair of",
  ],
  plans: ['plan(?! [a-z]\\d)|subscription|tier|package|tariff|membership|account(?= (?:holder|plan|tier))'],
  planNames: [
    'premium(?: plus)?|pro(?:fessional)?|business|basic|family|starter|standard|enterprise|student|team|plus',
    '(?:full )?fib(?:re|er)(?= \\d)|broadband(?= \\d)|gold|silver|platinum|essential|essentials|advanced|unlimited|duo|individual|annual|yearly|monthly|free',
    'lite|growth|ultimate|prime|vip',
  ],
  versions: ['version|app version|v|firmware(?: version)?|build|release|software version|ver\\.?'],
  notNames: [
    'room|gate|line|section|step|page|chapter|unit|terminal|platform|house|zone|level|day|week',
    'visa|mastercard|amex|american express|paypal|klarna|google pay|apple pay|apple id|google|facebook',
    'instagram|twitter|amazon(?! (?:echo|kindle|fire))|dhl|ups|dpd|evri|hermes|royal mail|parcelforce|fedex|gls',
    'usps|royal|mum|mom|dad|gp|isp|vat|pin|id|uk|us|eu|mr|mrs|ms|miss|dr|christmas|xmas|easter|gmail|hotmail',
    'yahoo|outlook|wi-?fi|wlan|english|german|sent|street|road|avenue|lane|drive|flat|customer|service|support',
    'team|credit|debit|direct debit|gift|i|bank|name|email|sepa|iban|monzo|barclays|hsbc|lloyds|whats ?app|am',
    'pm|trustpilot|citizens|ombudsman|trading standards|qr|usb|hdmi|url|sms|pdf|faq|tv|pc|ceo|asap',
  ],
  labels: ['model(?: name| number| no\\.?)?|make and model|type|version of the'],
  notModels: [
    '(?:tower|wing|corridor|stair(?:s|case|well)?|deck|lounge|booth|stand|pitch|cell|category|vitamin|english|german|version|plan|hangar|ward|pier|exit)(?= [a-z]-?\\d{1,2}$)',
    'rooms?|gate|line|row|seat|flights?|platform|channel|page|street|road|bus|train|coach|terminal|building|block|flat|apartment|unit|floor|house|hall|aisle|shelf|bay|desk|table|junction|zone|area|level|section|chapter|step|form|team|group|class|grade|week|day|batch|lot|serial|tag|reg|plate|registration|card|dear|hello|hi|hey|thanks|regards|best|kind|cheers|sincerely|at|in|to|from|near|of the|via|mr|mrs|ms|dr|size|postcode|zip|covid|article|part|paid|payment|charge|season|episode|question|point|option|all|only|just|code|store|shop|branch|about|since|after|before',
  ],
  people: [
    'child(?:ren)?|kids?|daughters?|sons?|(?:grand)?(?:mother|father|daughter|son|child|children)|mum|mom|dad|sister|brother|wife|husband|niece|nephew|cousin|aunt|uncle|friends?|twins?|toddler',
    'emma|olivia|amelia|sophie|sophia|mia|ella|anna|maria|max|oliver|harry|noah|james|john|paul|ben|lucy|william|thomas|david|emily|sarah',
  ],
  notCars: [
    '(?:dealer(?:ship)?s?|garage|service|finance|financial|app|owners?|drivers?|parts?|main|centre|center|warranty|group|motors?|customers?|support|uk|usa|bank|leasing|and)',
    '(?:i|we|it|the|my|is|has|please|can|when|why|but)',
  ],
  notApps: [
    'the|your|my|our|this|that|an|mobile|phone|web|desktop|banking|which|what|when|if|in|on|via|and|with|no|any|new|old|every|another|same|other|parking|since|after|then|latest|use|using|i|hi|hello',
  ],
  nounsHaveCapitals: false,
};
