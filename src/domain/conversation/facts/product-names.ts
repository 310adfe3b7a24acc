/** Names of what is run or used everywhere, in lower case, in every language the same. */
export const BROWSERS: readonly string[] = [
  'google chrome|chrome|mozilla firefox|firefox|safari|microsoft edge|ms edge',
  'edge(?= (?:v(?:ersion)? ?)?\\d|-browser| browser)|(?<=(?:and|or|und|oder|noch|mit|using|auch|nor|plus) )edge(?! (?:of|case))|internet explorer|ie ?1[01]',
  'opera(?= (?:v(?:ersion)? ?)?\\d|-browser| browser)|brave(?= (?:v(?:ersion)? ?)?\\d|-browser| browser)',
  'vivaldi|samsung internet|duckduckgo',
];

export const SYSTEMS: readonly string[] = [
  'windows(?= (?:7|8|10|11|xp|vista|server|pc|laptop|computer|rechner))|windows-?(?:7|8|10|11|pc|rechner)',
  'win ?(?:7|8|10|11)|mac ?os(?: x)?|os x|ipados|ios|android|linux|ubuntu|debian|fedora|chrome ?os|harmonyos',
  'watchos|tvos',
];

/** Families of devices, whose members are told apart by what follows. */
export const FAMILIES: readonly string[] = [
  'iphones?|ipads?|macbooks?|imac|mac mini|airpods|apple watch|apple tv',
  '(?:samsung )?galaxy(?= (?:[a-z]?\\d|tab|watch|buds|note|fold|flip))|(?:google )?pixel(?= \\d)',
  '(?:amazon )?kindle|playstation|ps ?[345]|xbox|nintendo switch|steam deck|fritz!? ?box|fritz!? ?repeater',
  'speedport|easybox|echo(?= (?:dot|show|plus|studio))|fire ?tv(?: stick)?|chromecast|chromebook|roomba|thermomix',
  'surface(?= (?:pro|go|laptop|book|\\d))|thinkpad|ideapad|gopro|fitbit|alexa|nespresso|kitchenaid|airfryer',
];

export const BRANDS: readonly string[] = [
  'acer|aeg|amazon|apple|asus|avm|babyliss|bauknecht|beko|blaupunkt|bosch|bose|braun|brother|canon|casio',
  "de'? ?longhi|dell|devolo|dyson|electrolux|epson|fujitsu|garmin|google|gorenje|grundig|haier|hisense|honor",
  'hoover|hotpoint|hp|htc|huawei|indesit|irobot|jabra|jbl|jura|karcher|kärcher|kenwood|krups|kyocera|lenovo',
  'lg|liebherr|linksys|logitech|makita|medion|melitta|microsoft|miele|motorola|msi|neff|netgear|nikon',
  'nintendo|nokia|oneplus|oppo|panasonic|philips|philco|ring|roborock|rowenta|russell hobbs|samsung',
  'sennheiser|severin|sharp|shark|siemens|smeg|sonos|sony|tado|tefal|tp-?link|vorwerk|western digital',
  'whirlpool|xiaomi|zanussi|zyxel|anker|razer|corsair|synology|qnap|ubiquiti|zte|realme|polar|suunto|withings',
  'oral-b|remington|wmf',
];

/** Makers of cars, whose models are mere names. */
export const CAR_MAKERS: readonly string[] = [
  'audi|bmw|citro[eë]n|cupra|dacia|fiat|hyundai|kia|mazda|mercedes(?:-benz)?|mitsubishi|nissan|opel|peugeot|polestar',
  'porsche|renault|skoda|škoda|subaru|suzuki|tesla|toyota|vauxhall|volkswagen|volvo|vw',
];
