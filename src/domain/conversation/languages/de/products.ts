import type { ProductWords } from '../../facts/product-words';

const TAILS =
  '(?:maschinen?|lampen?|leuchten?|lichter|licht|stuhl|stühle|tisch(?:e|chen)?|schränke?|schrank|regale?|kommode|sessel|sofa|bett|decken?|kissen|matratzen?|teppiche?|vorhänge|kleid(?:er)?|jacken?|mantel|hosen?|hemd(?:en)?|pullover|schuhe|stiefel|handschuhe|mützen?|taschen?|rucksack|koffer|brillen?|uhren|kameras?|drucker|staubsauger|sauger|trockner|kocher|grill|ofen|herd|fritteuse|mixer|mühle|automat|vollautomat|pfannen?|messer|topf|lautsprecher|kopfhörer|monitor|tastatur|kabel|adapter|akku|netzteil|fahrrad|roller|sitz|wagen(?= )|zelt|matten?|hocker|spiegel|rollos?|jalousien?|thermostat|pumpe|schlauch|mäher|bohrer|säge|schrauber|waage|föhn|bürsten?|wecker|radio|fernseher|baum|puppe|baukasten|spiel|puzzle|torte|kuchen|creme|tassen?|becher|bretter|brett|dose|kerzen?|anhänger(?= )|kette|therme|heizung|markise|leiter|pool|haus(?= für die katze))';

const MINE = 'mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?';

export const products: ProductWords = {
  bought: {
    before: [
      '(?:bestellt|gekauft)(?: (?:habe|hatte|haben|hatten) (?:ich|wir)| war(?:en)?| wurden?)?:?|bestellung über',
    ],
    behind: [
      '(?<=, )(?:den|die|das|der|welche[nsr]?) (?:ich|wir|mein\\p{L}{0,2} \\p{L}{3,10})(?: [^.!?,\\n\\s]{1,20}){0,8} (?:bestellt|gekauft|erworben|erstanden|ersteigert)',
    ],
    closes: ['bestellt|gekauft|erworben|erstanden|vorbestellt|mitbestellt|nachbestellt'],
    determiners: [
      'eine?[nms]?|die|den|das|der|zwei|drei|vier|fünf|sechs|zehn|\\d{1,3}(?! (?:euro|tage|wochen|monate|jahre|prozent|uhr|mal))|mehrere|diese[ns]?|neue[ns]?|ein paar|paar',
    ],
    joins: ['und|sowie|plus|und (?:noch|auch|dazu)'],
    ends: [
      'und|oder|in|im|am|an|auf|bei|mit|von|vom|für|nach|aus|zu|zum|zur|über|unter|vor|seit|als|per|via|laut|ich|wir|sie|ihr|es|mir|uns|online|bestellt|gekauft|habe|hatte|ist|war|wird|wurde|der|die|das|den|dem|ein|eine|einen',
    ],
    notObject: [
      'für|in|im|an|am|auf|bei|mit|von|nach|aus|zu|über|unter|vor|hinter|neben|wegen|ohne|durch|um|gegen|seit|als|per|via|laut|ab|bis',
    ],
    notThings: [
      '\\p{L}{0,14}bestellung\\p{L}{0,4}|auftrag|\\p{L}{0,10}rechnung\\p{L}{0,8}|artikel|produkte?|waren?|sachen|dinge?|teile?|größen?|farben?|modelle?|\\p{L}{0,12}geschenke?|wochen?|tage?n?|monate?n?|jahre?n?|mal|pakete?|lieferung|ersatz\\p{L}{0,10}|frau|mann|tochter|sohn|mutter|vater|eltern|kinder|kolleg\\p{L}{1,4}|fahrer|euro|stück|menge|essen|anzahl|tickets?|karten|flug|flüge|sie|ihnen|ihre?\\p{L}{0,2}|nummer|betrag|termin|zeit|laden|uhr|gleiche[nsr]?|selbe[nsr]?|falsche[nsr]?|wochenende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|konto|firma|grund|preis|internet|shop|herr|kundin|kunde',
    ],
  },
  nouns: [
    'router|w-?lan-?router|modem|receiver|repeater|laptops?|notebook|smartphone|mobiltelefon|tablet',
    'e-?book-?reader|e-?reader|smart ?watch|fitnessarmband|kopfhörer|headset|in-?ears|fernseher|fernsehgerät',
    'smart-?tv|tv-?gerät|soundbar|lautsprecher|bluetooth-?(?:lautsprecher|box|kopfhörer)|drucker|scanner|webcam',
    'türklingel|überwachungskamera|kamera|digitalkamera|beamer|spielekonsole|konsole|controller|tastatur',
    'grafikkarte|festplatte|powerbank|thermostat|drohne|plattenspieler|e-?bike|pedelec|e-?scooter|e-?roller',
    'babyphone|hörgeräte?|smartmeter|wallbox|waschmaschine|trockner|wäschetrockner|waschtrockner|spülmaschine',
    'geschirrspüler|kühlschrank|kühl-?gefrier-?kombination|gefrierschrank|gefriertruhe|backofen|ofen|mikrowelle',
    'herd|kochfeld|induktionskochfeld|dunstabzugshaube|toaster|wasserkocher|kaffeemaschine|kaffeevollautomat',
    'vollautomat|espressomaschine|siebträger(?:maschine)?|kaffeemühle|mixer|standmixer|stabmixer|küchenmaschine',
    'entsafter|heißluftfritteuse|fritteuse|reiskocher|brotbackautomat|staubsauger|akkustaubsauger|saugroboter',
    'staubsaugerroboter|dampfreiniger|bügeleisen|dampfbügelstation|heizung|heizkörper|heizlüfter|klimaanlage',
    'klimagerät|ventilator|luftentfeuchter|luftbefeuchter|luftreiniger|föhn|haartrockner|glätteisen|rasierer',
    'rasierapparat|elektrische zahnbürste|zahnbürste|nähmaschine|rasenmäher|mähroboter|akkuschrauber',
    'bohrmaschine|hochdruckreiniger|gasgrill|grill|heckenschere|kettensäge|sofa|couch|schlafsofa|ecksofa|sessel',
    'bürostuhl|schreibtischstuhl|schreibtisch|esstisch|couchtisch|stühle|kleiderschrank|schrank|regal',
    'bücherregal|kommode|sideboard|vitrine|matratze|lattenrost|boxspringbett|bettgestell|kinderbett|hochbett',
    'bettwäsche|bettdecke|kopfkissen|vorhänge|gardinen|jalousien?|rollo|teppich|lampe|stehlampe|tischlampe',
    'deckenlampe|schreibtischlampe|leuchte|spiegel|vase|pfanne|topfset|messerset|geschirr|tassen?|trinkflasche',
    'zelt|schlafsack|hängematte|sonnenschirm|gartenmöbel|gartentisch|gartenstuhl|gartenschlauch|planschbecken',
    'pool|hochstuhl|kinderwagen|buggy|kindersitz|trampolin|laufband|heimtrainer|hanteln|yogamatte|fahrrad',
    'kinderfahrrad|laufrad|helm|fahrradhelm|roller|winterreifen|reifen|puzzle|brettspiel|puppenhaus|teddy',
    'kuscheltier|mantel|wintermantel|jacken?|winterjacke|regenjacke|lederjacke|daunenjacke|sakko|strickjacke',
    'pullover|pulli|sweatshirt|hoodie|t-?shirts?|hemd(?:en)?|bluse|kleid(?:er)?|abendkleid|brautkleid',
    'sommerkleid|rock|jeans|hosen?|leggings|shorts|badeanzug|bikini|schlafanzug|anzug|turnschuhe|sneakers?',
    'stiefel|stiefeletten|(?:lauf|wander|winter|kinder)?schuhe|sandalen|hausschuhe|pumps|socken|handschuhe',
    'schal|mütze|handtasche|rucksack|schulranzen|koffer|geldbeutel|geldbörse|portemonnaie|sonnenbrille|brille',
    'kette|halskette|armband|ohrringe|ehering(?:e)?|verlobungsring|armbanduhr|parfüm|parfum|gesichtscreme',
    'shampoo|lippenstift|serum|blumenstrauß|strauß|blumen|präsentkorb|geschenkset|adventskalender|kaffeebohnen',
    'hundebett|hundefutter|katzenfutter|kratzbaum|aquarium|druckerpatronen?|tintenpatronen?|toner|sim-?karte',
    '(?:baby|kinder|damen|herren|brautjungfern|sommer|winter|garten|büro|küchen|wohnzimmer|schlafzimmer|hänge|wand|decken|akku|boden|sport|regen|leder|stoff|fitness|etagen)(?:matratze|kleid|jacke|schuhe|maschine|stuhl|stühle|lampe|leuchte|schrank|regal|hose|mantel|kamera|drucker|sessel|teppich|staubsauger|trockner|gerät|kocher|kombi)',
    `\\p{L}{3,20}-?${TAILS}`,
    '(?:alarm|solar|pv-|photovoltaik|stereo|musik|gegensprech|türsprech|telefon)-?anlage|(?:rolll?aden|markisen|heizungs|garagentor)steuerung|milch(?:auf)?schäumer|boiler|durchlauferhitzer|warmwasserspeicher|wechselrichter',
    'chromebooks?|stuhl|hocker|barhocker|bank(?= (?:aus|in) (?:holz|eiche))|kissen|handtücher|(?:duft)?kerzen?|ladegerät|ladekabel|fernbedienung|gitarre|e-?gitarre|klavier|bilderrahmen|gürtel|kühl-?gefrier-?kombi|duschkopf|badematte|gewächshaus|gartenhaus|kajak|ski|snowboard|sattel|pizza|burger|curry|sushi|torte|geburtstagstorte|mietwagen|leihwagen|transporter|wohnmobil',
    'geschenkkarte|saisonkarte|dauerkarte|jahreskarte|e-?sim|glasfaseranschluss|internetanschluss',
  ],
  got: [
    '(?:erhalten|bekommen|geliefert)(?: habe ich)?:?|(?:mir|uns) (?:eine?n?|den|die|das)|statt (?:der|des|dem|eine[rs])|neue[nrsm]?|paar',
    'es geht um (?:den|die|das|eine?n?|mein\\p{L}{0,2})|(?:zurückgabe|retoure|reparatur|erstattung|rückgabe|lieferung|umtausch|reklamation) (?:von |vom |für |meine[rs] |der |des |die |den |das |mein\\p{L}{0,2} )?(?:meine[rsnm]|der|des|dem|einer|eines)?',
    '(?:bestellt|gekauft|bestellte[nrs]?|gekaufte[nrs]?)(?: habe ich)?:?|eine?[nm]?(?= \\p{L}{0,20} ?\\p{L}{0,20} ?(?:bestellt|gekauft))',
  ],
  named: [],
  heads: [],
  places: [
    '(?:auf|neben|hinter|unter|ins|aufs|vorm)(?: (?:einem?r?|dem|der|den|das|die|mein\\p{L}{1,2}|unser\\p{L}{1,2}|dein\\p{L}{1,2}))?|im(?= (?:regal|schrank|bett|kühlschrank|pool|zelt|herd|ofen))',
  ],
  unsure: [
    'handy(?! ?(?:[:+\\d]|ist|unter|nummer))|telefon(?! ?(?:[:+\\d]|ist|unter|nummer))|rechner|computer|pc|mac|monitor|bildschirm|maus|box|fernbedienung|ladegerät|ladekabel',
    'netzteil|adapter|akku|bett|tisch|tasche|gürtel|ring|uhr|top|shirt|buch|bücher|spielzeug|puppe|spiel',
    'pflanze|topf|messer|schüssel|teller|decke|lampenschirm|schloss|auto|wagen|poster',
    'bild|bilderrahmen|kalender|gitarre|klavier|leiter|filter|creme|dusche|wasserhahn|armatur|tür|bank|maschine',
    'gerät',
  ],
  mine: [MINE],
  owned: [
    MINE,
    '(?:habe|hab|haben)(?: mir)? (?:eine?[nm]?|die|den|das|diese[nsr]?)',
    'eine?[nm]?(?= \\p{L}{0,20} ?\\p{L}{0,20} ?(?:bestellt|gekauft))|neue[nrsm]?',
    '(?:bestellt|gekauft|erhalten|bekommen)(?: habe ich)?:?|die bestellte|der bestellte|das bestellte',
    'den bestellten|dieser?|dieses|diesen|nutze(?: (?:eine?n?|den|die|das))?',
    'verwende(?: (?:eine?n?|den|die|das))?|benutze(?: (?:eine?n?|den|die|das))?',
    '(?:ist|es ist|ist es|das ist|ist das|sind) (?:eine?n?|die|der|das|mein\\p{L}{0,2})',
    'besitze(?: (?:eine?n?|den|die|das))?|(?:hat|hatte) eine?n?|mit (?:dem|der|meinem|meiner|einem|einer)',
    'für (?:den|die|das|einen|eine|meinen|meine|mein)|zu[rm]?|es geht um (?:den|die|das|eine?n?)',
    'statt (?:der|des|dem)|paar',
  ],
  plans: [
    '\\p{L}{3,20}versicherung(?= (?:komfort|comfort|premium|plus|basis|basic|classic|exklusiv|kompakt|optimal|gold|silber)(?!\\p{L}))',
    'tarif|abo|abonnement|paket|plan(?! [a-z]\\d)|mitgliedschaft|vertrag|version(?!s| [a-z]\\d)|konto(?! )',
  ],
  planNames: [
    'premium|pro|business|basic|basis|familien|family|starter|standard|enterprise|studenten|team|plus|gold',
    'silber|platin|komfort|comfort|classic|flex|unlimited|jahres|monats|probe|free|lite|ultimate|duo|einzel|xl',
    'allnet-?flat|glasfaser(?= \\d)|v?dsl(?= \\d)',
  ],
  versions: ['version|app-?version|v|firmware(?:version)?|fritz!?os|build|softwareversion|release|ver\\.?'],
  notNames: [
    'visa|mastercard|paypal|klarna|google pay|apple pay|apple id|dhl|ups|dpd|hermes|gls|google|facebook',
    'instagram|amazon|gmail|gmx|web.de|t-online|wlan|w-lan|usb|hdmi|lte|5g|4g|qr|iban|sepa|bic|nr|uhr|str|euro',
    'eur|tage|wochen|monate|jahre|stück|stunden|minuten|kw|plz|ag|gmbh|ice|lh|bitte|hallo|sehr|damen|pdf|din',
    'größe|gr|mbit|gb|tb|kg|cm|mm|watt|liter|din a4|a4|umfang|höhe|wert|prozent|sterne|kunden?|sendung|paket',
  ],
  labels: [
    '(?:modell|typ|gerätetyp|ausführung|modellnummer)(?:bezeichnung)?|(?:gerät|produkt)(?= [a-z]{1,6}-?\\d| ?$)',
  ],
  notModels: [
    '(?:turm|flügel|flur|treppe(?:nhaus)?|aufgang|\\p{L}{0,8}deck|bucht|\\p{L}{0,6}stand|zelle|kategorie|vitamin|formel|\\p{L}{0,8}niveau|ausgang|steg)(?= [a-z]-?\\d{1,2}$)',
    '\\p{L}{0,10}reise|ankunft|abreise|abfahrt|zimmer|raum|gate|linie|reihe|platz|sitz|sitzplatz|flug|gleis|kanal|seite|straße|bus|zug|terminal|gebäude|block|wohnung|etage|stock|haus|halle|abschnitt|ebene|stufe|schritt|punkt|absatz|kapitel|klasse|gruppe|team|woche|tag|charge|los|kennzeichen|karte|liebe[rs]?|hallo|hi|hey|grüße|gruß|herr|frau|in|im|nach|aus|bei|beim|von|vom|zum|zur|größe|plz|covid|teil|zahlung|folge|staffel|frage|option|code|filiale|laden|nummer|nr|stand|zählerstand|konto|tisch(?= \\d)|bild|foto|datei|anhang|anlage|familie|haltestelle|bahnhof|tor|schalter|mehrwertsteuer|uhr(?= \\d)|az|aktenzeichen|seit|ab|bis|um|am|artikel \\d|datum|version',
  ],
  people: [
    'kind(?:er|ern|es)?|t[oö]chtern?|s[oö]hne?n?|enkel(?:in|kind)?|(?:groß)?(?:mutter|vater|eltern)|oma|opa|schwester|bruder|frau|mann|nichte|neffe|cousine?|tante|onkel|freund(?:in)?|zwillinge?',
    'emma|mia|hannah?|lea|lena|marie|maria|anna|sophie|emilia|lina|clara|max|paul|ben|jonas|felix|finn|luis|elias|noah|lukas|moritz|anton|karl|julia|laura',
  ],
  notCars: [
    '\\p{L}{0,12}(?:händler(?:s|n|in)?|werkstatt|service|autohaus|bank|leasing|zentrum|center|fahrer(?:in)?|vertrag|app|kunden?|kundin|hotline|garantie|modell|niederlassung|konzern|fahrzeuge?|wagen|auto|teile|ersatzteile?|motor|radio|navi|system|schlüssel|probleme?|team|und|ag|gmbh)',
    '(?:ich|wir|er|sie|es|der|die|das|was|wann|wie|ist|hat|bitte|können|warum|leider|mein\\p{L}{0,2})',
  ],
  notApps: [
    '\\p{L}{3,20}(?:ungs|heits|keits|schafts|ions|täts)|photovoltaik|solar|krankenkassen|smart-?home|streaming|bezahl|liefer|ticket|paket|foto|musik|kamera|fitness|sport|lern|arzt|energie|strom',
    'handy|mobil|web|desktop|park|banking|ios|android|smartphone|kunden|bank|bahn|fahrplan|wetter',
  ],
  nounsHaveCapitals: true,
};
