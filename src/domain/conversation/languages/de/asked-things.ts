import type { AskedThing } from '../../facts/fact-words';

/** How people reach each other. */
const CONTACT =
  '(?:anruf(?:en)?|angerufen|rufen|telefon\\p{L}{0,10}|e-?mails?|mails?|schreiben|schriftlich|sms|post|brief|chat|whats ?app|nachricht|anschreiben)';

/** What drafts ask for in German. */
export const things: readonly AskedThing[] = [
  {
    kind: 'order',
    of: 'purchase',
    names: [
      '(?:welche[rmns]?|was für eine) (?:bestellung|auftrag|einkauf)|nummer (?:auf|aus|zu|von) (?:der|ihrer|deiner) (?:bestell|auftrags)\\p{L}{4,12}',
      '(?:die |ihre |deine )?(?:bestell|auftrags|order|bestätigungs|kauf)-?(?:nummern?|nr\\.?)|bestell-?id',
      'nummer (?:ihrer|deiner|der|eurer) bestellung|welche bestellung|um welche(?:n)? (?:bestellung|auftrag)',
      'bestelldaten|bestellbestätigung|unter welcher nummer (?:läuft|lief|ist|wurde)(?: \\p{L}{2,14}){0,3} (?:bestellung|auftrag|kauf)',
    ],
  },
  { kind: 'order', names: ['(?:referenz|bezugs)-?(?:nummer|nr\\.?|zeichen)|referenz|vorgangsreferenz'] },
  {
    kind: 'order',
    of: 'other',
    names: [
      '(?!abo|abonnenten|teilnehmer|serien|telefon|handy|mobil|ruf|rückruf|festnetz|kontakt|haus|zimmer|modell|teile|artikel|produkt|rechnung|beleg|bon|quittung|sendung|paket|tracking|fehler|version|fax|karten|kreditkarten|bank|konto|sozial|steuer|ausweis|personal|pass|kunden|mitglied|bestell|auftrag|order|buchung|reservierung|vertrag|policen|zähler|versicherung|genehmigung|ticket|vorgang|fall|gutschein|retouren|rücksende|sitz|flug|zug|sim|imei|chargen|größen|hotline|service|material|benutzer|kundenkonto|referenz|bestätigung|post|tür|fahrgestell|typ|geräte|störung|iban|durch|personen|stück|die|eine)\\p{L}{3,20}-?(?:nummer|nr\\.?)',
      'nummer (?:ihrer|deiner|ihres|deines|eurer|eures|des|der) (?!bestellung|buchung|reservierung|rechnung|sendung|gäste|personen|artikel)\\p{L}{3,25}',
    ],
  },
  {
    kind: 'order',
    of: 'customer',
    names: [
      '(?:kunden|mitglieds?|kundenkarten|konto|kundenkonto|benutzer|abo|abonnenten|teilnehmer)-?(?:nummer|nr\\.?|id)',
    ],
  },
  {
    kind: 'order',
    of: 'booking',
    names: [
      '(?:buchungs|reservierungs)-?(?:nummer|nr\\.?|code|daten|bestätigung)|welche (?:buchung|reservierung)',
      'nummer (?:ihrer|deiner|der|eurer) (?:buchung|reservierung)|welche[rn] (?:buchung|reservierung|reise)',
    ],
  },
  {
    kind: 'order',
    of: 'contract',
    names: [
      '(?:\\p{L}{0,10}vertrags|policen|zähler|vertragskonto|versicherungs|versicherungsschein|genehmigungs|lizenz)-?(?:nummer|nr\\.?)|lizenz(?:schlüssel|code)|aktenzeichen',
      '(?:welche[rmns]?) (?:vertrag|police|versicherung)|nummer (?:ihres|deines|des|ihrer|deiner|der) (?:\\p{L}{0,10}vertrags|\\p{L}{0,10}vertrages|police|versicherung|versicherungsscheins?)',
    ],
  },
  {
    kind: 'invoice',
    names: [
      '(?:rechnungs|beleg|bon|quittungs)-?(?:nummern?|nr\\.?)|nummer (?:ihrer|deiner|der) rechnung',
      'welche[rn]? (?:rechnung|beleg|bon|quittung)|nummer (?:auf|von|aus) (?:der|dem|ihrer|ihrem) (?:rechnung|beleg|bon)',
    ],
  },
  {
    kind: 'tracking',
    names: [
      '(?:sendungs|paket|tracking|sendungsverfolgungs)-?(?:nummern?|nr\\.?|code|id)',
      'nummer (?:ihrer|deiner|der) sendung|sendungsdaten',
      'welche[sr]? (?:paket|sendung)|nummer (?:des|ihres|deines) pakets|sendungsverfolgung|sendungslink|tracking-?link',
    ],
  },
  {
    kind: 'error',
    names: [
      'fehler-?(?:code|meldung|nummer|text)(?:en|s)?|störungs(?:code|meldung)|wortlaut|welche[nr]? fehler',
      '(?<!(?:pass|geheim|rabatt) )code(?= |$)(?! (?:per|zum|zur|für))|was genau(?: \\p{L}{1,14}){0,4} (?:erscheint|angezeigt|steht)|(?:genauen? )?text der meldung',
      'meldung(?= (?:sie|genau|erscheint|angezeigt|lautet|kommt|wird|du))|error-?code',
    ],
  },
  {
    kind: 'error',
    isQuestion: true,
    names: [
      'was (?:genau )?(?:zeigt|steht|sagt|erscheint|sehen sie|siehst du)(?: \\p{L}{1,20}){0,4}',
      'welche (?:fehler)?meldung|wie lautet die (?:genaue )?(?:fehler)?meldung',
    ],
  },
  {
    kind: 'date',
    isQuestion: true,
    names: [
      'wann (?:genau |denn |ungefähr )?(?:reisen|reist|fliegen|fliegst|fahren|fährst|ziehen|ziehst|kommen sie an|checken|starten|beginnt|startet|endet|findet|heiraten|soll(?:te)? (?:die|der|das|es|ihre|deine)|geht|steht|trafen|kaufte\\p{L}{1,2}|bestellte\\p{L}{1,2}|ist (?:denn )?(?:die|der|das|ihre?|deine?) (?!beste|günstigste)|lief|fiel|erhielten|bekamen|stellten|bemerkte\\p{L}{0,2})',
      'wie lange (?:haben|hast|ist|besteht|gibt|geht|tritt|läuft|schon|nutzen|warten|wartest)|wie alt ist|an welchem|ab welchem|bis wann|für wann|ab wann',
      'wann (?:genau |ungefähr |etwa )?(?:fing|fingen|startete|passierte|geschah|tauchte|entstand|trafen|ereignete|(?:haben|hast|habt)(?! (?:sie|du|ihr) (?:zeit|feierabend|frei|luft))|war|wurde|wurden|ist(?! (?:es (?:ihnen|dir|günstig|gut|passend|recht|am besten|möglich)|ein|der beste|die beste))|sind(?! (?:sie|du))|trat|ging|begann|kam|hatten|tritt|fand|sollte)',
      'von wann|seit wann|(?:an|zu) welchem (?:tag|datum)|welches datum|wie lautet das (?:kauf|bestell|liefer)datum',
    ],
  },
  {
    kind: 'date',
    names: [
      '(?!wunsch|geburts|ablauf|gültigkeits|verfalls|druck)\\p{L}{3,20}-?(?:datum|termin)(?! (?:vereinbaren|ausmachen|vorschlagen))',
      'datum (?:des|der|ihrer|ihres|deiner|deines|eures|eurer|an|vom|von|wann)|tag (?:des|der|ihrer|an)',
      'wann (?:sie|du|das|der|die|es|ihr|genau)(?: \\p{L}{1,20}){0,8} (?:haben|hast|wurde|ist|war|hat|auftrat|aufgetreten|kam|gekauft|bestellt|begann|ging)',
    ],
  },
  {
    kind: 'address',
    names: [
      '(?:richtige|korrekte|genaue|exakte) (?:liefer|post)?-?(?:adresse|anschrift)|(?:ihre|deine|die|der) (?:straße|hausnummer|postleitzahl|plz|wohnort)|hausnummer|straße(?=,? (?:und )?(?:haus|plz|post))|welche postleitzahl',
      '(?:liefer|post|versand|wohn|privat|haus|melde|zustell|wohnort|kunden)?-?(?:adresse|anschrift)|adressdaten|adresse',
      'wo (?:sie|du) (?:wohnen|wohnst)|wohin (?:wir|das|die|der|es|ich)|straße und hausnummer',
      'anschrift',
    ],
  },
  {
    kind: 'address',
    isQuestion: true,
    names: [
      'wo (?:sollen|dürfen|können|soll|darf|kann) (?:wir|ich|der|die|das)(?: \\p{L}{2,20}){0,4} (?:abholen|hinschicken|hinliefern|abgeben|hin|anliefern)|wohin (?:sollen|dürfen|soll|darf|können|kann|möchten)|wo wohn(?:en sie|st du)|an welche adresse|wohin (?:geht|schicken|senden|liefern|wird|müssen)',
    ],
  },
  {
    kind: 'phone',
    names: [
      '(?:telefon|handy|rückruf|mobil|ruf|festnetz|kontakt)-?(?:nummer|nr\\.?)',
      '(?:telefon|handy|mobil|tel\\.?)(?=:)|(?:beste|gute|passende) nummer|welche nummer(?! (?:hat|haben|steht|ist))',
      'nummer(?=,? (?:unter|auf) (?:der|welcher))|mobilfunknummer|(?:eine|ihre|deine) nummer(?= (?:für|zum|unter|wo|damit)|$)',
      '(?:telefonische )?kontaktdaten|(?:unter|auf) welcher (?:telefon|handy)?nummer(?! (?:läuft|lief|ist die|wurde|wird))|durchwahl',
    ],
  },
  {
    kind: 'phone',
    isQuestion: true,
    names: [
      '(?:unter|auf) welcher (?:telefon)?(?:nummer|rufnummer|handynummer)?(?! (?:läuft|lief|ist die|wurde|wird))',
    ],
  },
  {
    kind: 'time',
    isQuestion: true,
    names: [
      'wann (?:sind|bist|seid|können|kann|dürfen|darf|passt|wäre|erreiche\\p{L}{0,1}|soll|sollen|könnten|hätten|ist es|würde|haben sie zeit|hast du zeit)',
      'passt es ihnen (?:\\p{L}{2,12} ){0,2}(?:vormittags?|nachmittags?|abends?|morgens)',
      'wann (?:dürfen|darf|können|kann|sollen|soll|rufen|rufe|erreichen|erreich|passt|wären|wärst|wär|geht es|klappt|(?:haben|hast) (?:sie|du) (?:feierabend|frei)|(?:möchten|möchtest)(?= (?:\\p{L}{1,14} ){0,4}(?:angerufen|anruf|telefonieren|sprechen|kontaktiert|hören))|hast du|haben sie (?:zeit|luft)|am besten|sollte(?! (?:die|der|das|es|ihre?|deine?))|dürfte)',
      '(?:eher |lieber )?(?:vormittags?|nachmittags?|abends?|morgens|mittags?) oder (?:eher |lieber )?(?:vormittags?|nachmittags?|abends?|mittags?)',
      'welche[rsnm]? (?:wochentag|tag|tageszeit|zeitfenster|uhrzeit|zeiten|tage)(?! (?:ist|war|haben|hat|hast|wurde|trat|kam|ging|soll))|wie lange sind sie',
      '(?:zu|um) welche[rn]? (?:uhr)?zeit(?:en)?|welche (?:uhr)?zeit(?:en)?',
      'welcher (?:zeitpunkt|zeitraum|termin|tag) ',
      'wann (?:ist|wäre)(?: \\p{L}{1,14}){0,4} (?:günstig|recht|passend|erreichbar|besten)',
    ],
  },
  {
    kind: 'time',
    names: [
      'wann (?:sie|du|wir|ich|es)(?: \\p{L}{1,20}){0,6} (?:erreichbar|erreichen|anrufen|passt|zeit|verfügbar|telefonieren|recht|zurückrufen)',
      '(?:paar|mehrere|zwei|drei|mögliche|passende|ein) (?:zeiten|termine|zeitfenster|terminvorschläge|terminvorschlag)|(?:wie viel|wieviel) uhr',
      '(?:wunschtermin|wunschzeit|erreichbarkeit)',
      '(?:beste|günstige|passende|gute|geeignete)[nr]? (?:zeit|uhrzeit|zeitpunkt|zeitfenster|zeitraum|termin)',
      'welche uhrzeit|zu welcher (?:uhr)?zeit|uhrzeit',
    ],
  },
  {
    kind: 'channel',
    isQuestion: true,
    names: [
      `${CONTACT}(?: [^.!?,\\s]{1,15}){0,5} oder (?:[^.!?,\\s]{1,15} ){0,6}${CONTACT}`,
      `oder (?:ist|wäre|sollen|dürfen|lieber|doch|reicht|passt|per|möchten|möchtest)(?: [^.!?,\\s]{1,15}){0,5} ${CONTACT}`,
      '(?:telefon|telefonisch|sms|e-?mail|mail|post|brief|whats ?app|chat|anruf|schriftlich|anrufen|schreiben|nachricht|messenger)(?:,| oder)(?: oder)? (?:per |lieber |eher |als |am |eine |einen |doch )?(?:telefon|telefonisch|sms|e-?mail|mail|post|brief|whats ?app|chat|anruf|schriftlich|anrufen|schreiben|nachricht|messenger)',
      'wie (?:dürfen|können|kann|darf|sollen|soll|möchten|möchtest|wollen|willst|würden|erreichen|erreiche|sollten)(?: \\p{L}{1,14}){1,6} (?:bescheid|informieren|informiert|benachrichtigen|benachrichtigt|antworten|melden|erreichen|kontaktieren|kontaktiert|halten|gehalten|hören|rückmelden|verständigen|geben|kontakt|kommunizieren|schreiben)',
      'auf welche[mn] (?:weg|wege|kanal)|über welchen (?:weg|kanal)|welche[rn]? (?:kontaktweg|kanal|kontaktart|weg)|wie (?:ist|wäre) es (?:ihnen|dir) (?:am )?lieb',
      'wie(?: am besten)? (?:erreiche|erreichen|erreich) (?:ich|wir)',
      'wie (?:dürfen|können|kann|darf|sollen|soll|möchten|möchtest|wollen|erreichen|erreiche)(?: (?:wir|ich|sie|du|dich|euch|am besten|besten|am|gerne|lieber|künftig)){1,5}(?: (?:erreichen|kontaktieren|kontaktiert|erreicht))',
      '(?:per|lieber|telefonisch)(?: \\p{L}{1,8}){0,2} (?:e-?mail|mail|telefon|telefonisch) oder (?:per |lieber |telefonisch|am )?(?:e-?mail|mail|telefon|telefonisch)?',
      '(?:telefonisch|per telefon|anrufen) oder (?:per |lieber )?(?:e-?mail|mail|schriftlich|schreiben)',
      '(?:möchten|wünschen|bevorzugen) sie(?: \\p{L}{1,14}){0,3} (?:einen rückruf|einen anruf|e-?mails?|angerufen werden)',
      'e-?mail oder (?:telefon|anruf|telefonisch)|auf welchem (?:weg|kanal)',
      '(?:reicht|genügt)(?: ihnen| dir)? (?:eine?n? )?(?:e-?mail|mail|anruf|sms|nachricht)|(?:e-?mail|mail|sms|nachricht|brief|schreiben) oder (?:hätten|hättest|möchten|möchtest|wollen|willst|lieber|doch|sollen|soll)',
    ],
  },
  {
    kind: 'channel',
    names: [
      '(?:bevorzugte[nrs]?|gewünschte[nrs]?|liebste[nrs]?) (?:kontaktweg|kontaktart|kanal|weg|kontaktmöglichkeit)',
      'auf welchem weg',
      'wie (?:sie|du) (?:am liebsten|am besten|gern|lieber)(?: \\p{L}{1,14}){0,3} (?:erreicht|kontaktiert|erreichbar|erreichen)',
      'wie wir sie (?:am besten )?erreichen',
    ],
  },
  { kind: 'product', of: 'browser', names: ['browser(?:version)?'] },
  {
    kind: 'product',
    of: 'system',
    names: [
      'welche[smrn]? (?:system|windows|android|ios|mac ?os)(?!-?gerät)|betriebssystem(?:version)?|(?:windows|android|ios|mac ?os)-?version',
    ],
  },
  {
    kind: 'product',
    of: 'version',
    names: [
      '(?:app|software|firmware)-?version|version(?:snummer)?(?! von (?:windows|android))|welche[rn]? version|welche[rnsm]? (?:firmware|app-?version|release|stand)|version (?:der|ihrer|deiner|von)',
    ],
  },
  {
    kind: 'product',
    of: 'plan',
    names: [
      'welche[nsrm]? (?:tarif|abo|paket|abonnement|plan|vertrag)|in welche[mr] (?:tarif|abo|paket|vertrag|mitgliedschaft)',
      '(?:ihr|dein|ihren|deinen) (?:aktuelle[rn]? |jetzige[rn]? )?tarif|welche (?:mitgliedschaft|option)|tarif(?:name|bezeichnung)',
    ],
  },
  {
    kind: 'product',
    of: 'model',
    names: [
      'modell(?:bezeichnung|name|nummer)?|gerätetyp|typenbezeichnung|gerätebezeichnung|(?:welche|welcher) (?:marke|hersteller)|typenschild|typ(?= (?:sie|du|haben|hast|ist|genau))',
    ],
  },
  {
    kind: 'product',
    names: [
      'welche[srnm]? (?:unserer|ihrer|deiner|der) (?:produkte|geräte|modelle|artikel|\\p{L}{3,20})|was (?:haben sie|hast du)(?: \\p{L}{2,14}){0,4} (?:gekauft|bestellt)',
      'um welche[snrm]? (?!einkauf|bestellung|auftrag|rechnung|buchung|uhrzeit|zeit|vertrag|sendung|paket|fehler|betrag|reservierung|tag|termin|datum|konto|kunden|problem|anliegen|thema)\\p{L}{3,25} (?:geht|handelt|dreht)',
      'welche[snrm]? (?:produkt|gerät|modell|teil|ware|möbel\\p{L}{0,8}|kleidungsstück|tablet|kamera|uhr|gegenstand|ausführung|artikel|maschine|router|drucker|handy|smartphone|computer|laptop|fernseher)',
      'was für (?:eine?n?|ein) \\p{L}{3,20}(?= (?:ist|haben|hast|nutzen|nutzt|verwenden|verwendest|war))|welche[nsrm]? (?!bestellung|auftrag|rechnung|buchung|nummer|\\p{L}{0,20}nummer|postleitzahl|plz|straße|fehler\\p{L}{0,8}|meldung|datum|tag|uhrzeit|zeit|adresse|anschrift|browser|version|tarif|schritte|frage|fragen|farbe|größe|option|vorteile|möglichkeit|marke|weg|sendung|paket|code|unterlagen|angaben|daten)\\p{L}{3,25} (?:haben|hast|habt|nutzen|nutzt|verwenden|verwendest|besitzen|besitzt|benutzen|benutzt)(?= (?:sie|du|ihr))|welche[nsrm]? (?!zahlung|rechnung)\\p{L}{3,20} (?:ist betroffen|ist kaputt|kam|fehlt|wurde beschädigt|war beschädigt)',
      '(?:produkt|geräte|artikel)-?(?:name|bezeichnung)',
      'um (?:welches|welchen|was für ein) (?:produkt|gerät|artikel|modell)|name des (?:produkts|geräts|artikels)',
    ],
  },
];
