import type { AskedThing } from '../../facts/fact-words';
import { askedProducts } from './asked-products';

/** How people reach each other. */
const CONTACT =
  '(?:anruf(?:en)?|angerufen|rufen|telefon\\p{L}{0,10}|e-?mails?|mails?|schreiben|schriftlich|sms|post|brief|chat|whats ?app|nachricht|anschreiben|telefonat|video(?:anruf|call|chat)|fernwartung|fax|sprachnachricht|als text)';

/** Which of several is meant: "die Nummer der betroffenen Rechnung". */
const MEANT = '(?:betroffenen |betreffenden |fehlerhaften |genannten |fraglichen |strittigen |letzten )?';

/** What drafts ask for in German. */
export const things: readonly AskedThing[] = [
  {
    kind: 'order',
    of: 'purchase',
    names: [
      '(?:welche[rmns]?|was für eine) (?:bestellung|auftrag|einkauf)|nummer (?:auf|aus|zu|von) (?:der|ihrer|deiner) (?:bestell|auftrags)\\p{L}{4,12}',
      '(?:die |ihre |deine )?(?:bestell|auftrags|order|bestätigungs|kauf)-?(?:nummern?|nr\\.?)|bestell-?id',
      `nummer (?:ihrer|deiner|der|eurer) ${MEANT}bestellung|welche bestellung|um welche(?:n)? (?:bestellung|auftrag)`,
      'bestelldaten|bestellbestätigung|unter welcher nummer (?:läuft|lief|ist|wurde)(?: \\p{L}{2,14}){0,3} (?:bestellung|auftrag|kauf)',
    ],
  },
  { kind: 'order', names: ['(?:referenz|bezugs)-?(?:nummer|nr\\.?|zeichen)|referenz|vorgangsreferenz'] },
  {
    kind: 'order',
    of: 'other',
    names: [
      '(?!abo|abonnenten|teilnehmer|serien|telefon|handy|mobil|ruf|rückruf|festnetz|kontakt|haus|zimmer|modell|teile|artikel|produkt|rechnung|beleg|bon|quittung|sendung|paket|tracking|fehler|version|fax|karten|kreditkarten|bank|konto|sozial|steuer|ausweis|personal|pass|kunden|mitglied|bestell|auftrag|order|buchung|reservierung|vertrag|policen|zähler|versicherung|genehmigung|ticket|vorgang|fall|gutschein|retouren|rücksende|sitz|flug|zug|sim|imei|chargen|größen|hotline|service|material|benutzer|kundenkonto|referenz|bestätigung|post|tür|fahrgestell|typ|geräte|störung|iban|durch|personen|stück|die|eine)\\p{L}{3,20}-?(?:nummer|nr\\.?)',
      'nummer (?:ihrer|deiner|ihres|deines|eurer|eures|des|der) (?!betroffenen|betreffenden|fehlerhaften|genannten|fraglichen|strittigen|letzten|bestellung|buchung|reservierung|rechnung|sendung|gäste|personen|artikel)\\p{L}{3,25}',
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
      `nummer (?:ihrer|deiner|der|eurer) ${MEANT}(?:buchung|reservierung)|welche[rn] (?:buchung|reservierung|reise)`,
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
      `(?:rechnungs|beleg|bon|quittungs)-?(?:nummern?|nr\\.?)|nummer (?:ihrer|deiner|der) ${MEANT}rechnung`,
      'nummer (?:oben|unten|rechts|links)(?: \\p{L}{2,8}){0,2} (?:auf|an) (?:der|ihrer|deiner) rechnung|welche[rn]? (?:rechnung|beleg|bon|quittung)|nummer (?:auf|von|aus) (?:der|dem|ihrer|ihrem) (?:rechnung|beleg|bon)',
    ],
  },
  {
    kind: 'tracking',
    names: [
      '(?:sendungs|paket|tracking|sendungsverfolgungs)-?(?:nummern?|nr\\.?|code|id)',
      '(?:dhl|hermes|dpd|gls|ups)-?(?:nummer|nr)|identcode|barcode|paketschein\\p{L}{0,8}|(?:versand|fracht|liefer)-?(?:nummer|nr)|tracking-?code',
      `nummer (?:ihrer|deiner|der) ${MEANT}sendung|sendungsdaten|nummer(?: \\p{L}{2,10}){0,2} (?:auf|vom|von|unter|aus) (?:dem|der|ihrem|deinem) (?:\\p{L}{0,10}etikett|paket|karton|label|sendung|versandschein|abholkarte|lieferschein)|\\p{L}{0,4}nummer steht auf (?:dem|der) (?:\\p{L}{0,10}etikett|paket|karton|label)`,
      'welche[sr]? (?:paket|sendung)|nummer (?:des|ihres|deines) pakets|sendungsverfolgung|sendungslink|tracking-?link',
    ],
  },
  {
    kind: 'error',
    names: [
      'fehler-?(?:code|meldung|nummer|text)(?:en|s)?|störungs(?:code|meldung)|wortlaut|welche[nr]? fehler',
      '(?<!(?:pass|geheim|rabatt) )code(?= |$)(?! (?:per|zum|zur|für))|was genau(?: \\p{L}{1,14}){0,4} (?:erscheint|angezeigt|steht)|(?:genauen? )?text der meldung',
      'was (?:im|auf dem|am|in der) (?:display|bildschirm|anzeige) (?:steht|angezeigt|erscheint|stand)|(?:genauen?|exakten?) fehler|(?:welcher|welchen) (?:fehler|code)',
      'meldung(?= (?:sie|genau|erscheint|angezeigt|lautet|kommt|wird|du))|error-?code',
    ],
  },
  {
    kind: 'error',
    isQuestion: true,
    names: [
      'was (?:genau |denn )?(?:stand|zeigte|kam|sagte|wird|wurde)(?: \\p{L}{2,14}){0,3} (?:bildschirm|display|angezeigt|anzeige|meldung)',
      'was (?:genau )?(?:zeigt|steht|sagt|erscheint|sehen sie|siehst du)(?: \\p{L}{1,20}){0,4}',
      'welche (?:fehler)?meldung|wie lautet die (?:genaue )?(?:fehler)?meldung',
    ],
  },
  {
    kind: 'date',
    isQuestion: true,
    names: [
      'wann (?:genau |denn |ungefähr )?(?:reisen|reist|fliegen|fliegst|fahren|fährst|ziehen|ziehst|kommen sie an|checken|starten|beginnt|startet|endet|findet|heiraten|soll(?:te)? (?:die|der|das|es|ihre|deine)|geht|steht|trafen|kaufte\\p{L}{1,2}|bestellte\\p{L}{1,2}|ist (?:denn )?(?:die|der|das|ihre?|deine?) (?!beste|günstigste)|lief|fiel|erhielten|bekamen|stellten|bemerkte\\p{L}{0,2})',
      'wie lange (?:haben|hast|ist|besteht|gibt|geht|tritt|läuft|schon|nutzen|warten|wartest)|wie alt ist|an welchem|ab welchem|bis wann(?! (?:brauch|benötig|soll|möcht|hätte))|für wann|ab wann|wie lange (?:der|die|das|es|ihr|ihre|dein|deine)(?: [\\p{L}-]{2,20}){0,5} (?:ist|steht|geht|läuft|hat|haben|auftritt|besteht|dauert)',
      'wann (?:genau |ungefähr |etwa )?(?:fing|fingen|startete|passierte|geschah|tauchte|entstand|trafen|ereignete|(?:haben|hast|habt)(?! (?:sie|du|ihr) (?:zeit|feierabend|frei|luft))|war|wurde|wurden|ist(?! (?:es (?:ihnen|dir|günstig|gut|passend|recht|am besten|möglich)|ein|der beste|die beste))|sind(?! (?:sie|du))|trat|ging|begann|kam|hatten|tritt|fand|sollte)',
      'welche[rn]? (?:tag|wochentag|datum) (?:war|ist|wurde)|wann (?:genau |denn )?(?:hätte|hätten)(?: \\p{L}{2,14}){1,6} (?:sollen|müssen)|wie lange (?:ist|liegt)(?: \\p{L}{2,14}){1,3} (?:her|zurück)|von wann|seit wann|(?:an|zu) welchem (?:tag|datum)|welches datum|wie lautet das (?:kauf|bestell|liefer)datum|welche[nr]? termin (?:willst|möchtest|möchten|wollen|meinst|meinen|sollen|soll|dürfen)(?: [^.!?,\\s]{1,14}){0,4} (?:absagen|verschieben|stornieren|verlegen|ändern|umbuchen)',
    ],
  },
  {
    kind: 'date',
    names: [
      '(?!wunsch|geburts|ablauf|gültigkeits|verfalls|druck)\\p{L}{3,20}-?(?:datum|termin)(?! (?:vereinbaren|ausmachen|vorschlagen))',
      'datum (?:des|der|ihrer|ihres|deiner|deines|eures|eurer|an|vom|von|wann)|tag (?:des|der|ihrer|an)',
      'wann(?! (?:sie|du|ihr|wir|es|ich)(?: \\p{L}{1,14}){0,6} (?:zeit|luft|frei|erreichbar|passt|telefon\\p{L}{0,8}))(?: [\\p{L}-]{1,20}){1,8} (?:haben|hast|hatten|wurde|wurden|war|waren|hat|aufgetreten|gekauft|bestellt|begann|anfing|passierte|auftrat|geschah|losging|kaputtging)',
      '(?:beginn|zeitpunkt) (?:der|des|ihres|ihrer|deiner|deines)|(?:ab|seit|zu) wann (?:sie|du|ihr|das|der|die|es)(?!(?: [^.!?,\\s]{1,14}){0,3} (?:erreichbar|zeit))',
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
      'wohin(?= (?:genau|denn|bitte|damit)|$)|wohin(?: \\p{L}{2,12}){1,6} (?:schicken|senden|liefern|kommen|gehen|bringen|geschickt|geliefert|zustellen)|wo(?: \\p{L}{2,12}){1,6} (?:hinkommen|vorbeikommen|abholen|abgeholt|hinliefern|hinschicken|hinsenden|anliefern)',
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
    kind: 'phone',
    isQuestion: true,
    names: [
      'wie (?:kann|darf|können|dürfen)? ?(?:ich|wir|erreiche|erreichen)(?: (?:ich|wir|sie|dich)){1,2}(?: am besten)? (?:telefonisch|per telefon)',
    ],
  },
  {
    kind: 'time',
    isQuestion: true,
    names: [
      'wann (?:sind|bist|seid|können|kann|dürfen|darf|passt|wäre|erreiche\\p{L}{0,1}|soll|sollen|könnten|hätten|ist es|würde|haben sie zeit|hast du zeit)',
      'passt es ihnen (?:\\p{L}{2,12} ){0,2}(?:vormittags?|nachmittags?|abends?|morgens)',
      'wann (?:erreicht|erreichen|trifft) (?:[\\p{L}-]{2,14} ){1,3}(?:sie|dich|euch)|wann (?:dürfen|darf|können|kann|sollen|soll|rufen|rufe|erreichen|erreich|passt|wären|wärst|wär|geht es|klappt|(?:haben|hast) (?:sie|du) (?:feierabend|frei)|(?:möchten|möchtest)(?= (?:\\p{L}{1,14} ){0,4}(?:angerufen|anruf|telefonieren|sprechen|kontaktiert|hören))|hast du|haben sie (?:zeit|luft)|am besten|sollte(?! (?:die|der|das|es|ihre?|deine?))|dürfte)',
      '(?:eher |lieber )?(?:vormittags?|nachmittags?|abends?|morgens|mittags?) oder (?:eher |lieber )?(?:vormittags?|nachmittags?|abends?|mittags?)',
      'welche[rsnm]? (?:wochentag|tag|tageszeit|zeitfenster|uhrzeit|zeiten|tage)(?! (?:ist|war|haben|hat|hast|wurde|trat|kam|ging|soll))|wie lange sind sie|(?:um )?wie ?viel uhr|(?:zu|an) welchen (?:zeiten|tagen|uhrzeiten)',
      '(?:sind|wären|bist|wärst) (?:sie|du) (?:denn )?(?:morgen|heute|nächste|am|vormittags|nachmittags|abends|diese)(?: \\p{L}{2,12}){0,2} (?:da|erreichbar|zu hause|zuhause|daheim|verfügbar)|(?:anderer|welcher) (?:tag|termin) (?:besser|lieber|recht)',
      'wann (?:hätten|hättest|haben|hast|wäre|ist|geht|passt|erwische\\p{L}{0,1}|trifft)(?: \\p{L}{1,14}){0,6} (?:zeit|luft|günstigsten|am besten|besten|telefonieren|anrufen?|sprechen|recht|erreichbar|gelegen)',
      '(?:zu|um) welche[rn]? (?:uhr)?zeit(?:en)?|welche (?:uhr)?zeit(?:en)?',
      'welcher (?:zeitpunkt|zeitraum|termin|tag)(?! (?:war|wurde|hat))',
      'wann (?:ist|wäre)(?: \\p{L}{1,14}){0,4} (?:günstig|recht|passend|erreichbar|besten)',
    ],
  },
  {
    kind: 'time',
    names: [
      'wann (?:sie|du|wir|ich|es)(?: \\p{L}{1,20}){0,6} (?:erreichbar|erreichen|anrufen|passt|zeit|verfügbar|telefonieren|recht|zurückrufen)',
      '(?:paar|mehrere|zwei|drei|mögliche|passende|ein) (?:zeiten|termine|zeitfenster|terminvorschläge|terminvorschlag)|(?:wie viel|wieviel) uhr',
      '(?:zeiten|zeitfenster|tage|termine),? (?:zu|in|an) (?:denen|welchen)|zu welchen zeiten|(?:zeitfenster|zeitraum)',
      '(?:wunschtermin|wunschzeit|erreichbarkeit)',
      '(?:beste|günstige|passende|gute|geeignete)[nr]? (?:zeit|uhrzeit|zeitpunkt|zeitfenster|zeitraum|termin)',
      'welche uhrzeit|zu welcher (?:uhr)?zeit|uhrzeit(?:en)?|(?:ihre|deine|eure)n? (?:telefonischen? )?(?:sprechzeiten|telefonzeiten|rückrufzeiten)|(?:tage|zeiten)(?: (?:und|oder) (?:tage|zeiten|uhrzeiten))',
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
      'wie(?: am besten)? (?:erreiche|erreichen|erreich|erwische|erwischen) (?:ich|wir)(?! (?:sie|dich|euch)(?: am besten)? (?:telefonisch|per telefon))|(?:reicht|genügt)(?: ihnen| dir)? (?:eine? )?(?:e-?mail|mail|sms|nachricht|anruf|brief),? oder',
      '(?:soll|darf|kann|sollen|dürfen|können) (?:ich|wir) (?:lieber |eher |dir |ihnen )?(?:mailen|schreiben|anrufen|texten|simsen) oder|(?:wäre|ist) (?:ihnen|dir) (?:eine? |der |die |ein )?(?:anruf|e-?mail|mail|telefonat|sms|rückruf|brief|telefon)(?: \\p{L}{2,8})? (?:lieber|recht|angenehmer|lieb)',
      `${CONTACT}(?:, ${CONTACT})? oder ${CONTACT}, was`,
      '(?:chat|telefonisch|telefon|anruf(?:en)?|telefonat)(?:,| [^.!?,\\s]{1,14}){0,3} oder (?:[^.!?,\\s]{1,14} ){0,4}(?:filiale|filialbesuch|vor ort|persönlich)|(?:filiale|filialbesuch|vor ort|persönlich)(?: [^.!?,\\s]{1,14}){0,3} oder (?:[^.!?,\\s]{1,14} ){0,4}(?:chat|telefonisch|telefon|anruf|telefonat)',
      '(?:bevorzugen|wünschen|möchten|hätten|bevorzugst|möchtest|hättest|ist|wäre)(?: [^.!?,\\s]{1,10}){0,3} (?:einen? |ein )?ander(?:en|er) (?:weg|kanal|kontaktweg)',
      '(?:dürfen|darf) (?:wir|ich) (?:sie|dich|euch)(?: (?:kurz|auch|gern|gerne)){0,1} (?:dazu|dafür|deswegen|deshalb|hierzu)(?: (?:kurz|einmal|auch|gern|gerne)){0,2} (?:anrufen|telefonisch (?:kontaktieren|erreichen)|per (?:e-?mail|mail|sms|whats ?app|telefon) kontaktieren)',
      'wie (?:möchten|möchtest|wollen|willst|wünschen|hätten|dürfen|sollen)(?: \\p{L}{1,10}){1,3} (?:antwort|rückmeldung|bescheid|nachricht|angebot|informationen|infos|kontakt)',
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
      'auf welchem weg|über welchen (?:weg|kanal)|was (?:ihnen|dir) (?:am liebsten|lieber) (?:ist|wäre)|ob (?:sie|du)(?: \\p{L}{2,14}){0,3} (?:lieber|eher|per|gern)(?: \\p{L}{2,14}){0,3} (?:sms|mail|e-?mail|telefon|anruf|post|brief) oder',
      'wie (?:sie|du) (?:am liebsten|am besten|gern|lieber)(?: \\p{L}{1,14}){0,3} (?:erreicht|kontaktiert|erreichbar|erreichen)',
      'wie wir sie (?:am besten )?erreichen|ob (?:wir|ich)(?: [^.!?,\\s]{1,20}){1,8} oder(?: [^.!?,\\s]{1,14}){0,3} (?:per (?:post|e-?mail|mail|sms|brief|telefon|fax)|telefonisch|schriftlich)',
    ],
  },
  ...askedProducts,
];
