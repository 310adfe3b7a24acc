import type { FactWords } from '../../facts/fact-words';
import { asks } from './asks';
import { calendar, reach } from './calendar';
import { products } from './products';
import { promises } from './promises';
import { tried } from './tried';

/** How customers tell facts in German, and how we ask for them. */
export const facts: FactWords = {
  numbers: [
    {
      kind: 'secret',
      alone: [
        'pass ?w(?:o|ö)rt(?:er)?|kennwort|pw|passwd|pin|tan|otp',
        '(?:sicherheits|bestätigungs|verifizierungs|zugangs|freischalt|aktivierungs|login|sms|einmal)-?code|mtan',
        'sms-?tan|pruefziffer|prüfziffer|cvv|cvc|(?:personal)?ausweis(?:es|nummer|-?nr)?(?:,(?= n(?:r|um)))?(?!-?(?:nummer)? der bibliothek)|perso|identitätskarte(?:n-?(?:nummer|nr))?|aufenthaltstitel(?:s|nummer)?',
        'reisepass(?:es|nummer|-?nr)?|passnummer|pass-?nr|sozialversicherung(?:s-?(?:nummer|nr))?|sv-?(?:nummer|nr)|e-?card(?:-?(?:nummer|nr))?',
        'rentenversicherungsnummer|steuer-?id(?:-?nr)?|id-?nr(?=\\.?:? ?\\d)|steuernummer|steuer-?nr|steueridentifikationsnummer',
        'steuer-?identifikationsnummer|(?:ust|umsatzsteuer|mwst)-?(?:id\\p{L}{0,20}|nummer|nr)(?:-?nr)?|uid(?:-?(?:nummer|nr))?|(?:kranken)?versicherten-?(?:nummer|nr)|kvnr|krankenversicherungs-?(?:nummer|nr)|zmr(?:-?zahl)?|führerschein(?:s|-?nummer|-?nr)?|iban|bic',
        'blz|bankleitzahl|kreditkarte(?:nnummer)?|kartennummer|karten-?nr|ec-?karte|girokarte|endziffern?|endet auf',
        'geburtsdatum|geb\\.? ?datum|ahv(?:-?(?:nummer|nr))?|(?:bank|giro|spar|gehalts|privat)?konto[ -]?(?:nummer|nr)|kto\\.?(?: ?-?nr)?|(?:bank|giro|spar|gehalts|privat)konto|bankverbindung',
        '(?<=(?:überweis|erstatt|auszahl)\\p{L}{0,6}[^!?\\n]{0,30} auf (?:mein |das |unser |dieses )?)konto|konto(?: mit der nummer)?(?=[^!?\\n]{0,40} (?:blz|bankleitzahl|überweis|erstatt|gutschreib|bank|sparkasse)|:? ?\\d{8,12}(?!\\d))|(?<=überweis\\p{L}{0,4} )auf(?= \\d{6})',
      ],
      withNumber: [],
      prefixes: [],
    },
    {
      kind: 'order',
      of: 'purchase',
      alone: [
        'bestellung(?:en)?|order|auftr(?:ag|äge|\\.)|bestellnummern?|bestell-?nr|best\\.? ?-?nr|auftragsnummern?',
        'auftrags-?nr|auftragsbestätigung',
      ],
      withNumber: ['bestell|best\\.?|auftrags|order|bestätigungs|bestellung|kauf'],
      prefixes: 'ORD ORDER BE AU AB WEB SO PO BN'.split(' '),
    },
    {
      kind: 'order',
      of: 'booking',
      alone: [
        'buchung(?:en)?|reservierung(?:en)?|buchungsnummer|buchungs-?nr|buchungscode|reservierungsnummer',
        'reservierungs-?nr',
      ],
      withNumber: ['buchungs|reservierungs|buchung|termin'],
      prefixes: ['BU', 'BK', 'RES'],
    },
    {
      kind: 'order',
      of: 'customer',
      alone: [
        '(?:mitglied|kunde|konto|\\p{L}{3,10}konto|kundin|händler)(?=:? ?#?[a-z]{0,3}[\\d-]{4})',
        'kundennummer|kunden-?nr|kd\\.? ?-?nr|kdnr|mitgliedsnummer|mitglieds-?nr|kundenkonto|kunden-?id',
        'teilnehmernummer|benutzer-?id|nutzer-?id|mitgliedschaft',
      ],
      withNumber: [
        'kunden|kd\\.?|mitglieds?|kundenkonto|kunde|benutzer|abo|abonnenten|vertragskonto|kundenkarten',
        'teilnehmer|account',
      ],
      prefixes: ['KD', 'KN', 'K', 'M', 'KNR'],
    },
    {
      kind: 'order',
      of: 'contract',
      alone: [
        '(?:\\p{L}{2,14}vertrag|police|vertragskonto)(?=:? ?#?[a-z]{0,4}[-/ ]?\\d[\\d-]{2})|vertr(?:ag|äge)|vertragsnummer|vertrags-?nr|policennummer|versicherungsschein|vertragskonto|zählernummer',
        'zähler-?nr|abonummer',
      ],
      withNumber: [
        'vertrags?|policen|versicherungs(?:schein)?|zähler|ausweis(?=-?nummer der bibliothek)|genehmigungs',
        'parkausweis-?|abo',
      ],
      prefixes: ['V', 'VT', 'VN', 'POL'],
    },
    {
      kind: 'invoice',
      alone: [
        'rechnung(?:en)?|rechnungsnummern?|rechnungs-?nr|rg\\.? ?-?nr|rgnr|re\\.? ?-?nr|rechn\\.? ?-?nr|beleg',
        'belegnummer|bon(?= ?:? ?\\d)|quittung|kassenbon|kassenzettel|bonnummer|bon-?nr|gutschrift',
      ],
      withNumber: ['rechnungs|rechnung|rg|re|beleg|bon|kassenbon|quittungs|rechn\\.?'],
      prefixes: ['RE', 'RG', 'R', 'RNR', 'INV'],
    },
    {
      kind: 'tracking',
      alone: [
        '(?:paket|sendung)(?=:? ?#?(?:[a-z]{0,2}\\d(?: ?\\d){4}|[a-z]{1,2}\\d{2}[a-z\\d]{6}))|(?:gepäck)?(?:beleg|tag|anhänger)(?=:? (?:\\d{4} )?[a-z]{2} ?\\d{4})',
        'sendung(?:en)?|sendungsnummer|sendungs-?nr|sendungsverfolgung|sendungsverfolgungsnummer|paketnummer',
        'paket-?nr|tracking|trackingnummer|tracking-?nr|tracking-?code|tracking-?id|dhl|hermes|dpd|gls|ups',
      ],
      withNumber: ['sendungs?|paket|tracking|versand|sendungsverfolgungs|dhl|hermes|dpd|gls|liefer'],
      prefixes: [],
    },
    {
      kind: 'order',
      alone: [
        '(?<![\\p{L}\\d] ?)(?:nummer|nr\\.?)(?=:? ?#?[a-z]{0,3}[- ]?\\d{3})(?!:? ?(?:0\\d{2,5}[ /-]\\d{3}|01[5-7]\\d{8,9}(?!\\d)))|unter (?:der )?nummer(?=:? ?#?[a-z]{0,3}[- ]?[1-9]\\d{2})|ref\\.?(?=:? ?#?[a-z]{0,3}[-/ ]?\\d{3})|referenz(?=:? ?#?(?=[a-z\\d-]{0,10}\\d)[a-z\\d-]{5,})|lizenz(?:schlüssel|code)',
      ],
      withNumber: ['referenz|bezugs'],
      prefixes: [],
    },
    {
      kind: 'ours',
      alone: [
        'tickets?|ticketnummer|ticket-?nr|vorgang|vorgangsnummer|vorgangs-?nr|fall|fallnummer|aktenzeichen',
        'bearbeitungsnummer|anfragenummer|referenz ?nummer|case|flug|flugnummer|flüge',
        'gutschein(?:code|nummer|-?nr)?|rabattcode|aktionscode|promocode|code(?= ?:? ?[a-z]{3,})|geschenkkarte|seriennummer|serien-?nr',
        'imei|s/n|artikelnummer|artikel-?nr|art\\.? ?-?nr|ean|zimmer|plz|postleitzahl|retourennummer|retouren-?nr',
        'reklamationsnummer|beschwerde-?nr|hausnummer|filiale|gate|zug|ice|linie',
      ],
      withNumber: [
        'ticket|vorgangs|fall|flug|serien|artikel|retouren|gutschein|ihre|eure|bearbeitungs|material|teile|modell',
      ],
      prefixes:
        'TKT CASE SR INC REQ TICKET RMA SN ISO COVID ERR HTTP DIN EN DSGVO WPA IEC USB HDMI ICE IC LH EW PLZ D A CH'.split(
          ' ',
        ),
    },
    {
      kind: 'order',
      of: 'other',
      alone: [
        '(?:\\p{L}{0,12}schadens?|\\p{L}{0,10}antrag|\\p{L}{0,6}darlehen|kredit|charge|bibliotheksausweis|bibliothekskarte|kundenkarte|mitgliedskarte|dauerkarte|bahncard|bestätigung|auszahlung|az\\.?|matrikel|mieter)(?=:? ?#?[a-z]{0,4}[- ]?\\d[\\d-]{2})',
        '(?!telefon|tel|handy|mobil|ruf|rückruf|festnetz|haus|zimmer|modell|teile|fax|fehler|version|größen|hotline|service|durchwahl|typ|flug|zug|seiten|tisch|sim|chargen|whatsapp|karten|post|tür|steuer|sozial|fon|artikel|serien|konto|gleis|platz|sitz|vorgangs|pass|ausweis)(?!\\p{L}{0,12}(?:telefon|karten|ausweis|versicherten))\\p{L}{3,20}(?:nummer|-?nr)\\.?(?=:? ?(?:ist |lautet )?#?[a-z]{0,3}[- ]?\\d{2})',
      ],
      withNumber: [],
      prefixes: [],
    },
  ],
  numberWords: ['nummern?|nr|nrn|no|num|id|kennung|code|kennzeichen|zeichen|#'],
  joiners: [
    'ist|ist die|ist:|war|lautet|lautete|wäre|sind|lauten|nr|nummer|nummern|no|mit der|mit|der|die|unter|meine',
    'von|zur|zu|also|hier|ist folgende|hat|hat die|folgende|ist hier|habe ich|dazu|dafür|davon|id',
  ],
  bareAfter: ['bei|für|in|aus|zu|zur|von|wegen|kommt|betreff|betr\\.?|auf|über|als|und|um|es geht um|#|nr\\.?'],
  counted: [
    '(?:leute|personen|menschen|gästen?|besuchern?|nutzern?|kunden|mitgliedern?|mitarbeitern?|schülern?|kindern?|stück|teilen?|exemplaren?|seiten|fällen?|bestellungen|paketen?|mal|tagen?|wochen|stunden|minuten|plätzen?|wörtern?|schritten?|metern?|kilometern?)',
  ],
  and: ['(?:und|oder|sowie|plus|bzw\\.?)(?: (?:auch|die|der|nr|nummer|noch))?'],
  isMy: [
    '(?:ist|war|lautet|wäre|sind|als|=) (?:meine|die|unsere|der|mein|unser|das)(?: \\p{L}{1,12})?',
    'für (?:meine|die)',
  ],
  shortForms:
    '-nr|-str|nr|str|tel|z.b|z. b|u.a|ca|bzw|evtl|ggf|dr|best|kd|rg|art|inkl|zzgl|u|d.h|jan|feb|apr|aug|sept|okt|nov|dez|mo|di|mi|do|fr|sa|usw|hr|fa|geb|vorm|nachm|mfg|vlg|bspw'.split(
      '|',
    ),
  afterOrdinal: ['und|bis|oder|mal|stock|etage|klasse'],
  clauseBreaks: [
    'aber|jedoch|weil|da(?= (?:ich|wir|es|der|die|das) )|dass|obwohl|(?<=, )(?:denn|doch)|sondern|trotzdem',
    '(?:und|u\\.|&|\\+)(?= (?:ich|wir|es|der|die|das|jetzt|nun|nichts|niemand|keiner|seitdem|trotzdem|bitte|habe|hab|haben|bin|ist|wurde|auch|danach|dann|sogar|schon|bereits|den|mit|bei|im|alle|alles|meine?n?|kabel|cache|app|stecker|batterien|akku|router|sender|mehrfach|mehrmals|immer|kein\\p{L}{0,2}|sie|ihr|können|könnten|kann|warte) )',
    '(?:und|&|\\+)(?= (?:ein )?ander\\p{L}{1,2} \\p{L}{3,20}(?:$|[.,!\\n]))',
    '(?:und|&|\\+)(?= (?!neu |wieder |am |an |auf |in |über |dann |danach |anschließend |später |nochmal |erneut )(?:[\\p{L}-]{2,20} ){1,5}(?:gestellt|abgewischt|eingestellt|angeschlossen|ausgeschaltet|eingeschaltet|deaktiviert|aktiviert|gesteckt|neu gestartet|neugestartet|getauscht|gewechselt|gelöscht|geleert|geprüft|gezogen|installiert|gefragt|gereinigt|entkalkt|zurückgesetzt|ausgetauscht|aktualisiert|angerufen|geschickt|kontrolliert|ausgefüllt|probiert|versucht))',
  ],
  wishes: [
    'bitte|können sie|könnten sie|kannst du|könntest du|könnt ihr|könntet ihr|kann ich|könnte ich|können wir',
    'möchten?|würde(?:n)? (?:gern|gerne|ich|wir)|hätte gern(?:e)?|will|wollen|ist es möglich|wäre es möglich',
    'ginge es|geht es auch|brauchen?|benötigen?|wünsche|hoffe|umbuchen|verschieben|soll ich|darf ich|würde gern',
  ],
  calendar,
  reach,
  tried,
  products,
  errors: {
    codeAfter: [
      'err\\.?(?= ?-?\\d)|(?<=(?:bricht|stürzt|hängt|scheitert|fehlgeschlagen|abgebrochen)[^.!?]{0,60}, )code(?= ?:? ?[a-z]{0,3}-?\\d{2,12})|fehler(?:code|-?nr|nummer|meldung|-code)?s?|störung(?:scode|smeldung)?|error(?: ?-?code)?|fehlern',
      '(?<=(?:zeigt|zeigte|mit|meldet|kommt|blinkt|steht|erscheint|bekomme|der|den)(?: [^.!?,\\s]{1,12}){0,3} )code(?=:? ?\\d{1,4}(?![.,-]?\\d))|(?:bekomme|kriege|kommt|erscheint)(?: \\p{L}{2,8}){0,2} (?:eine?n?|der)(?= [45]\\d\\d(?![.,-]?\\d| ?(?:€|%|euro|g|ml|km|stück|x)))',
      '(?:kommt|erscheint)(?: (?:nur|immer|dann|jetzt|ständig|wieder))?(?= [45]\\d\\d(?![.,-]?\\d| ?(?:€|%|euro|g|ml|km|stück|x|mal|watt|w|kw|leute|personen|gäste|uhr)))|code(?= \\d{3,4}(?!\\d))|statuscode|status|meldung|code(?= ?:? ?[a-z]{1,2}-?\\d{1,3}(?!\\w))',
    ],
    shows: [
      '(?:bleibt|bricht|stürzt|stoppt|stehen|hängt|schaltet)(?: [^.!?,\\s]{1,15}){0,5} mit',
      '(?:zeigt|zeigte|blinkt|blinkte|leuchtet|anzeige|display|erscheint|erschien|steht|stand|kommt|kam|meldet|meldete|angezeigt|gezeigt|meldung|code)(?: (?:immer|nur|dann|jetzt|ständig|wieder|einfach|der|den|die|fehler|code|dauernd|mir|im display|dort|da|nun|plötzlich|auch|immer noch))?(?: (?:fehler|code|immer|wieder|nur|fehlercode))?',
    ],
    codeBefore: ['fehler|error|fehlermeldung|fehlercode|seite|fehlerseite'],
    says: [
      'fehlern?|fehlermeldung(?:en)?|fehlertext|meldung(?:en)?|meldet|hinweis|warnung|anzeige|zeigt|zeigte',
      'angezeigt|steht|stand|kommt|kam|erscheint|erschien|display|bildschirm|heißt es|heisst es|sagt mir|lautet',
      'bricht ab|abgebrochen|geht nicht|klappt nicht|funktioniert nicht|lässt sich nicht|nicht (?:zahlen|öffnen|laden)|stürzt ab|login',
      'bekomme|bekommen|erhalte|bekam|erhielt|sehe|popup|pop-up|error|immer nur|text|nachricht|mit(?=:? ?$)',
    ],
    saysBehind: [
      'erscheint|erschien|kommt|kam|steht|angezeigt|meldung|fehlermeldung|im display|wird',
      'auf dem (?:bildschirm|display)|aufploppt|auf',
    ],
    states: [
      '^(?:ihre?|deine?|die|der)? ?(?:retoure|rücksendung|rückgabe|bestellung|zahlung|sendung|lieferung|auftrag|paket|antrag|gutschrift|erstattung|kündigung|ware|vorgang)(?: [\\p{L}]{2,8}){0,2} (?:geprüft|versandt|versendet|verschickt|zugestellt|unterwegs|bearbeitung|eingegangen|abgeschlossen|bearbeitet|storniert|angenommen|erhalten|eingetroffen|bezahlt|erfolgreich|veranlasst|zustellung|bestätigt)$',
      '^(?:zugestellt|versandt|in bearbeitung|in zustellung|abgeschlossen|bezahlt|unterwegs|eingegangen|wird bearbeitet|wird geprüft)$',
    ],
    typical: [
      'fehler|fehlgeschlagen|schiefgelaufen|schiefgegangen|nicht möglich|nicht gefunden|nicht verfügbar',
      'ungültig\\p{L}{0,2}|abgelaufen|abgelehnt|verweigert|konnte nicht|kann nicht|konnten nicht|bitte versuchen',
      'erneut|versuche es|unbekannt\\p{L}{0,2}|gesperrt|kein(?:e)? (?:signal|verbindung|netz|internet)|offline',
      'error|failed|invalid|went wrong|timeout|unterbrochen|falsch\\p{L}{0,2}|gescheitert|papierstau',
    ],
    label: [
      '(?:fehler|fehlermeldung|meldung|warnung|hinweis)(?: (?:lautet|ist|war))?(?=: )|(?:es|da|dort|dann) (?:steht|kommt|erscheint) (?:nur|immer|dann|jetzt|ständig)',
      'steht da(?=:)|dann steht(?: da)?|steht(?=:)|kommt(?=:)|meldung(?=:)',
      'fehlermeldung(?: lautet| ist| war)?|meldung(?: lautet)?',
      'es kommt(?: immer| dann| nur| ständig| jedes mal)?(?: die)?(?: meldung| fehlermeldung)?',
      '(?:display|bildschirm|da|dort|app|seite) steht(?: immer| dann| nur| jetzt)?',
    ],
    people: [
      'anleitung|beschreibung|katalog|broschüre|prospekt|agb|rechnung|konto|kontoauszug|auszug|brief|schreiben|packung|etikett|angebot|verpackung|werbung|karton',
      'mitarbeiter(?:in)?|kolleg(?:e|in|en)|fahrer|bote|zusteller|nachbar(?:n|in)?|hotline|mail|e-mail',
      '(?<=(?:unter|auf|im menü|im bereich|im reiter|menüpunkt|button|schaltfläche|taste|knopf|option|feld|reiter|bereich|link) ?)(?=$)|klingel(?:schild)?|briefkasten|firmenname|name|anzeige im|sendungsstatus|sendungsverfolgung|tracking|verkäufer(?:in)?',
      'techniker|berater(?:in)?|status|namens|produkt',
      'ausreden?|vorw[aä]nde?|begründung(?:en)?|behauptung(?:en)?|antwort(?:en)?|versprechen|worten|angeblich\\p{L}{0,2}',
    ],
  },
  places: {
    streets: [
      '(?:(?!ist|sind|adresse|anschrift|lautet|wohne|wohnen|wohnt|jetzt|nach|bitte|neue|unsere|meine|ihre|also|nämlich|seit|noch|hier|lieber|ab|und|oder|an|der|die|das|straße|lieferadresse|rechnungsadresse|postadresse)[\\p{L}][\\p{L}.-]{1,20} )?[\\p{L}][\\p{L}.-]{1,25}(?:straße|strasse|str\\.|str|weg|allee|platz|gasse|ring|ufer|damm|chaussee|steig|stieg|pfad|promenade|graben|markt|hof|berg|wall|tor|park|twiete|kamp|garten|feld)(?: |(?<=\\.))\\d{1,3} ?(?:[a-h](?![\\p{L}]))?(?:[-/]\\d{1,3})?(?![.:,]?\\d| ?(?:uhr|euro|€|tage|wochen|stück|mal|x ))',
      '[\\p{L}][\\p{L}.-]{1,25} (?:straße|strasse|str\\.|str|allee|platz|gasse|ring|weg|ufer|damm|chaussee|markt|promenade) \\d{1,3} ?(?:[a-h](?![\\p{L}]))?(?:[-/]\\d{1,3})?',
      '(?:am|an der|an den|auf der|auf dem|im|in der|in den|zum|zur|unter den|hinter der|bei der|beim|alte|alter|neue|kleine|große) (?!mo|di|mi|do|fr|sa|so|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|wert|alter|preis|umfang|schnitt|jahr|moment|tag|ende|anfang|letzten|ganzen|nummer|nr|rechnung|bestellung|auftrag|paket)[\\p{L}][\\p{L}-]{2,20} \\d{1,3} ?[a-h]?(?=,? {0,2}\\n? ?(?:in )?\\d{4,5}(?!\\d))',
      '(?!bestellung|auftrag|rechnung|nummer|nr|uhr|seite|zimmer|kunde|vertrag|betrag|menge|stück|am|im|vom|bis|seit|ab|de[rmn] |die |das )[\\p{L}][\\p{L}.-]{2,25}(?: [\\p{L}][\\p{L}.-]{2,25})? \\d{1,3} ?[a-h]?(?=, ?\\d{5} [\\p{L}]{3})',
      '(?:postfach|packstation) \\d{2,6}(?: \\d{2})?',
    ],
    rest: [
      '(?:d-|a-|ch-)?\\d{5} (?!bitte|danke|habe?|das|die|ich|ist|und|oder|nicht|statt|an|wohne)[\\p{L}][\\p{L}.-]{2,25}(?: (?:am|an der|im|ob der|bei|a\\.d\\.|main|rhein|bad) ?[\\p{L}]{0,15})?',
      '\\d{5}|(?:in )?(?:a-|ch-)\\d{4} [\\p{L}]{3,25}|(?:in )\\d{5} [\\p{L}][\\p{L}-]{2,25}',
      '(?:in )\\d{4} (?:wien|graz|linz|salzburg|zürich|bern|basel)|\\d{4} (?!euro|stück|bitte)[\\p{L}]{3,25}',
      '(?:wohnung|whg\\.?|etage|stock|hinterhaus|vorderhaus|c/o|apt\\.?) ?[\\p{L}\\d.]{0,12}',
      '(?:berlin|hamburg|münchen|köln|frankfurt|stuttgart|düsseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nürnberg|wien|graz|zürich|bern|basel|mainz|bonn|münster|karlsruhe|mannheim|augsburg|freiburg|kiel|lübeck|erfurt|rostock|kassel|potsdam|bochum|wuppertal|bielefeld|aachen|ulm|regensburg)',
    ],
    notStreets: [
      'arbeitsplatz|bahnhof|parkplatz|unterwegs|stellplatz|sitzplatz|park',
      'supermarkt|baumarkt|flohmarkt|vertrag|garantie|werktag(?:en)?|motor|monitor|router|sportplatz',
      'elektromarkt|ohrring|hering|datenfeld|eingabefeld|steckplatz|umweg|hinweg|rückweg|speicherplatz',
      'adventsmarkt|erdberg',
    ],
    phoneCues: [
      'tel|telefon|telefonisch|telefonnummer|telefonnr|telefonnr\\.|telnr|handy|handynummer|handynr|mobil',
      'mobilnummer|mobilnr|mobiltelefon|festnetz|festnetznummer|rückruf|rückrufnummer|zurückrufen|anrufen|anruf',
      'ruf|rufen|rufnummer|nummer|nr|erreichbar|erreichen|erreicht|erreichst|whats ?app|sms|unter|durchwahl',
      'melden|rufnr|fon|kontakt',
    ],
    notTheirs: [
      '(?:ihre|eure|der|die|deine)[rnm]? (?:\\p{L}{1,12} )?(?:hotline|nummer(?! (?:lautet|dafür|dazu|für))|servicenummer|kundenservice|telefonnummer|service)',
      'hotline|servicenummer|kundenhotline|habe (?:ich )?(?:schon |bereits |gestern |mehrfach )?(?:bei|unter|die)',
      'fax|wurde(?: ich)? von|angerufen unter|fahrer(?! ?:)|(?:bestell|rechnungs)\\p{L}{0,12}(?![^,]{0,25}(?:,|: | - |rufen|rückruf|handy|mobil|telefon|melden|erreich))',
      '(?:kunden-?(?:nr|nummer)|sendungs\\p{L}{0,8}|paket\\p{L}{0,8})(?![^,]{0,25}(?:,|: | - |rufen|rückruf|handy|mobil|telefon|melden|erreich))|iban|konto',
    ],
  },
  asks,
  promises,
};
