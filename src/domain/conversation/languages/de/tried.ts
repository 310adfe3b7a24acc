import type { TriedWords } from '../../facts/tried-words';

const HAVE = '(?:habe?|hab|haben|hatte|hatten|habs|habe es)';
/** Switches that are set, not what goes on and off by itself. */
const SWITCHES =
  '(?:bluetooth|flugmodus|mobile daten|standort|gps|nfc|kindersicherung|(?:daten)?roaming|firewall|vpn|energiesparmodus|stromsparmodus|nicht stören)';
/** Somebody next door has a device of their own, so that they must have done it to this one. */
const HELPERS =
  '(?:mann|frau|sohn|tochter|bruder|schwester|mitbewohner|vermieter|hausmeister|elektriker|installateur|klempner|techniker|optiker|mechaniker|monteur|arzt|it-?ler)';
const OTHERS = '(?:freund|kollege|kollegin|nachbar|nachbarin|bekannter|bekannte)';
const PLACES =
  '(?:filiale|laden|shop|store|geschäft|baumarkt|post|bank|depot|werkstatt|händler|autohaus|studio|ladesäulen?|paketshop|packstation|abholstation|schalter|rathaus|bürgeramt|kundencenter|servicecenter|apotheke|praxis|arzt)';
const SURE =
  '(?:ausgeführt|weggelassen|angeklickt|angetippt|draufgeklickt|angesteckt|angestöpselt|ausgestöpselt|durchgemessen|verkleinert|komprimiert|umgewandelt|konvertiert|neu (?:codiert|kodiert|programmiert|kalibriert|verbunden|verkabelt|aufgesetzt|eingelernt)|angelernt|leer ?laufen lassen|(?:abkühlen|auskühlen|trocknen|einwirken) lassen|aus und (?:wieder )?an|aus und (?:wieder )?ein|ein und (?:wieder )?aus|an ?\\/? ?aus|aus ?\\/? ?an|(?:mit|im|in) [\\p{L}-]{3,20} ?modus (?:neu |hoch)?(?:gestartet|geöffnet|gefahren)|auf (?!den |die |das |dem |der |eine|mein|probe|kopf)[^.!?,\\s]{1,16}(?: [^.!?,\\s]{1,10})? (?:gestellt|gesetzt|gedreht)|ander\\p{L}{1,2} \\p{L}{3,20} (?:hinterlegt|angegeben|ausgewählt|eingesetzt|eingelegt|angeschlossen)|(?:um|hin)gehängt|an ein\\p{L}{1,2} [^.!?,]{3,30} gehängt|(?:neu )?(?:runter|herunter)geladen|eingetragen|angefordert|(?:durch)?laufen lassen|durchlaufen lassen|(?:am|an den) strom gelassen|(?:über nacht|angeschlossen|eingesteckt|offen|stehen|liegen|trocknen|abkühlen) ?gelassen|(?:neue[nrsm]?|frische) \\p{L}{3,20} (?:rein|eingesetzt|drin)|umgebaut|gezählt|gewogen|fotografiert|eingelesen|gespeichert|weitergedreht|leergeräumt|abgeklebt|eingeschmiert|eingefädelt|entkoppelt|gekoppelt|neu ?gekoppelt|gedreht|umgeräumt|geschüttelt|angefeuchtet|nachgespannt|gelockert|gelöst|gesäubert|ausgewechselt|gesteckt|zusammengebaut|auseinandergebaut|auseinandergenommen|zerlegt|weggerückt|verrückt|verschoben|durchgesehen|durchgeschaut|durchgegangen|angesehen|angeschaut|nachgerechnet|aufgetaut|enteist|aufgewärmt|freigeräumt|freigemacht|durchgeblasen|geschmiert|festgemacht|abgeschraubt|neu ?gesetzt|neu ?verlegt|angepasst|hochgefahren|runtergefahren|heruntergefahren|raus und (?:wieder )?rein|rein und (?:wieder )?raus|an und aus|(?:aus|ab|durch|gründlich )?gewaschen|(?:ab|aus|trocken)?gewischt|entlüftet|nachgefüllt|aufgefüllt|befüllt|entleert|abgetaut|entsperrt|freigeschaltet|(?:um|hin|ein)gestellt(?! wurde)|(?:an|in|neben|näher) (?!rechnung|frage|aussicht|zweifel)[^.!?,]{2,30} gestellt|(?:ander\\p{L}{1,2}|neue[nrs]?) \\p{L}{3,20} (?:genommen|verwendet|benutzt|gekauft)|gedrückt|gedrückt gehalten|(?:aus|ein|an|ab)-? ?(?:und|\\/) ?(?:wieder )?(?:ein|aus|an)(?:geschaltet|gesteckt|gemacht|geloggt|gemeldet)|nachjustiert|justiert|ausgerichtet|nachgemessen|abgedichtet|festgeschraubt|angeschraubt|aufgeschraubt|geölt|gefettet|abgestaubt|ausgesaugt|abgesaugt|durchgepustet|ausgespült|abgespült|abgewischt|trocken ?gelegt|getrocknet|angewendet|abgebrochen und neu|beendet|neu ?geladen|aktualisiert|synchronisiert|heruntergeladen|neu ?eingerichtet|eingerichtet|neu ?angelernt|angelernt|umgesteckt|vertauscht|umgedreht|angeschlossen|abgeklemmt|freigegeben|erlaubt|nachgezählt|verglichen|gegoogelt|nachgeschlagen|nachgezogen|gescannt|durchgelesen|eingelegt|ausgeblasen|ersetzt|geguckt|nachgeguckt|reingeguckt|leer ?gemacht|eingetippt|eingegeben|neu ?gestartet|neustarten lassen|resettet|reseted|gerebootet|rebootet|zurückgesetzt|(?:aus|ein|ab|an|um)geschaltet|(?:aus|ein|an)gemacht|(?:neu|de|re)?-?installiert|geleert|geupdatet|upgedatet|upgedated|überprüft|geprüft|nachgeprüft|gecheckt|ausprobiert|durchprobiert|probiert|versucht|getauscht|ausgetauscht|gewechselt|g(?:wechselt|macht|putzt|steckt|startet|schaltet|sucht|schaut|prüft)|gezogen|rausgezogen|abgezogen|(?:aus|ab|an|ein|um)gesteckt|reingesteckt|entkalkt|gereinigt|geputzt|sauber gemacht|saubergemacht|aufgeladen|geladen|(?:ab|an)gemeldet|(?:aus|ein)geloggt|getestet|nachgesehen|nachgeschaut|geschaut|gesucht|durchsucht|abgesucht|befolgt|durchgeführt|gemacht|entfernt|verbunden|neu verbunden|vom strom genommen|vom netz genommen|vom strom getrennt|getrennt|durchgespült|gespült|festgezogen|deaktiviert|aktiviert|ausgebaut|eingebaut|gelöscht|erneuert|umgestellt|nachgelesen|gelesen|gemessen|kontrolliert|ausgelesen|abgewartet)';
const TOLD =
  '(?:auf (?:den|die|ihren|ihre|eure[nr]?|euren) (?:ab|anrufbeantworter|mailbox) gesprochen|geredet|darüber geredet|(?:in|zu|zum|zur|ins)(?: (?:den|die|das|ihre[mrn]?|eure[mrn]?|der|dem|einer|einem))? \\p{L}{3,20} (?:gebracht|gefahren|gegangen|gelaufen|geradelt)|(?:unterlagen|formular\\p{L}{0,2}|dokumente?|antrag|nachweise?|papiere)(?: [^.!?,\\s]{1,20}){0,6} zurückgeschickt|geklingelt|gesimst|getextet|hingeschrieben|nachgereicht|eingesandt|eingeschickt|eskaliert|erzählt|erklärt|gebeten|informiert|gemahnt|angemahnt|bemängelt|beanstandet|moniert|geschimpft|vorbeigegangen|hingegangen|hingefahren|vorgesprochen|draufgesprochen|(?:nachforschungs)?antrag gestellt|nachgefragt|gefragt|gfragt|gschrieben|gschickt|angefragt|nachgehakt|angerufen|telefoniert|gesprochen|geschrieben|angeschrieben|gemailt|gesendet|zugesandt|zugesendet|geschickt|zugeschickt|hochgeladen|ausgefüllt|eingereicht|reklamiert|beschwert|gemeldet|kontaktiert|weitergeleitet|geschildert|beschrieben|mitgeteilt|übermittelt|abgegeben|gechattet|bescheid gegeben|angezeigt|nachforschungsauftrag gestellt|eröffnet)';

export const tried: TriedWords = {
  done: [
    '^(?:[\\p{L}-]{3,20} ){0,2}[\\p{L}-]{4,20}(?:en|n|reset|start|update|tausch|wechsel)(?: [\\p{L}-]{1,14}){0,3} (?:half|hilft|brachte|bringt|bewirkt|bewirkte|änderte|ändert|hat (?:auch |leider )?(?:nichts|nicht|nur|kaum))',
    '(?:neue[nrs]?|anderes?|andere[nr]) [\\p{L}-]{3,20}(?: \\p{L}{2,12}){0,2} (?:änderte|ändert|brachte|bringt|half|hilft|rein|drin|eingesetzt|gekauft)',
    `^(?:[^.!?;,\\s]{2,25} ){0,5}(?:${TOLD})$`,
    `^(?:schon |bereits |auch |alles )?${SURE}$`,
    `^(?:[^.!?;,\\s]{2,25} ){0,4}(?:${SURE}|${TOLD}) ${HAVE}`,
    '(?:^|[ ,])(?:(?:mit|am|an|auf|in|im|über|per) )?(?:[^.!?;,\\s]{2,25} ){1,4}(?:probiert|versucht|getestet|ausprobiert|geschickt|hochgeladen|eingereicht|angerufen|gemeldet)$',
    '(?:ich |wir |^)(?:war|waren) (?:[^.!?;,\\s]{2,25} ){0,5}(?:dort|vor ort|im (?:laden|shop)|in der filiale)',
    `(?:mein|unser|ein)e? (?:${HELPERS}|${OTHERS}(?= hat (?:[^.!?;,\\s]{1,25} ){0,3}(?:schon|bereits|auch|es|ihn|sie|uns|mir|mal))) hat (?:[^.!?;,\\s]{1,25} ){0,6}(?:${SURE}|${TOLD})`,
    `(?:${SURE}|${TOLD}) ${HAVE} (?:ich|wir|i)`,
    `(?:^|[ ,])(?:[^.!?;,\\s]{1,25} ){1,4}(?:habe?|hab|haben) (?:ich|wir|i) (?:[^.!?;,\\s]{1,25} ){0,5}${SURE}`,
    '(?:war|waren)(?: (?:damit|schon|bereits|auch)){0,2} (?:im (?:laden|shop|geschäft|depot)|in (?:der|ihrer|eurer|einer) (?:werkstatt|filiale|postfiliale|bank)|bei der (?:post|bank))',
    '(?:mit|in|über) (?:ander\\p{L}{1,2}|mobilen|einem anderen|einer anderen) \\p{L}{3,20} (?:ging|geht|klappt|klappte|funktioniert|lief|läuft) (?:es )?(?:auch )?nicht',
    `^(?:auch )?(?:in|bei|beim|an|am|im|auf|zu|zur|zum)(?: [^.!?,\\s]{1,20}){0,4} \\p{L}{0,14}${PLACES}n? (?:war|waren) (?:ich|wir)(?: (?:auch|schon|bereits|ebenfalls|selbst|persönlich|gestern|heute|da|zweimal|dreimal|mehrmals|mehrfach|letzte|woche|extra)){0,4}$`,
    `(?:^|mein\\p{L}{0,2} |das |die |der )${SWITCHES} (?:ist|is|sind) (?:auch |schon |bereits |definitiv |natürlich ){0,2}(?:an|aus|aktiv|aktiviert|deaktiviert|eingeschaltet|ausgeschaltet)$`,
    `\\p{L}{0,14}${PLACES}(?: [^.!?,\\s]{2,14}){0,2} (?:habe?|hab|haben) (?:ich|wir|i)(?: [^.!?,\\s]{2,14}){0,3} (?:aufgesucht|besucht)`,
    `"[^"]{3,30}" ${HAVE} (?:ich|wir|i)(?: [^.!?,\\s]{2,14}){0,3} (?:benutzt|genutzt|verwendet|geklickt|gedrückt|gewählt)`,
    '^(?:ein |mit )?(?:ander\\p{L}{1,2}|zweite[nrsm]?) (?:[\\p{L}-]{0,10}kabel|netzteil|ladegerät|browser|gerät|handy|rechner|laptop|pc|steckdose|usb-?port|anschluss|buchse|akku|sim(?:-?karte)?|karte|wlan|netzwerk)$',
    `(?:wurden?|ist|sind)(?: [^.!?,\\s]{1,20}){0,6} (?:neu (?:codiert|kodiert|gestartet|installiert|angelernt|programmiert|kalibriert|gekoppelt|verkabelt)|(?:schon|bereits)(?: [^.!?,\\s]{1,14}){0,2} (?:getauscht|ausgetauscht|gewechselt|gereinigt|entkalkt|entlüftet|zurückgesetzt))`,
    'programm (?:lief|ist) (?:schon |bereits )?durch',
    '(?:^|[ ,])vom (?:strom|netz) genommen',
    `(?:${HAVE}|ich|wir)(?: [^.!?;,\\s]{1,25}){0,12} (?:${SURE}|${TOLD})`,
    `(?:schon|bereits|auch|mehrfach|mehrmals|zweimal|dreimal|\\d ?x|\\dmal|alles|nochmal|erneut|sogar|selbst|mal)(?: [^.!?;,\\s]{1,25}){0,4} (?:${SURE}|${TOLD})`,
    `(?:neu ?gestartet|zurückgesetzt|neu ?installiert|deinstalliert|cache geleert|stecker gezogen|entkalkt|ausprobiert|neustart|reset|werksreset)(?: [^.!?;,\\s]{1,20}){0,5} (?:nichts|erfolglos|ohne erfolg|keine besserung|kein erfolg|hilft nicht|hat nicht geholfen|half nicht|bringt nichts|brachte nichts|gleiche[rs]?|gemacht|durchgeführt|auch nicht|versucht)`,
    '(?:neustart|neu starten|reset|werksreset|neuinstallation|entkalken|update|kabeltausch|ausschalten|aus- und einschalten|anderes kabel|anderer browser)(?: [^.!?;,\\s]{1,20}){0,6} (?:geholfen|gebracht|nichts|erfolg|erfolglos|gemacht|durchgeführt|versucht|probiert)',
    `(?:[^!?;,\\s]{2,25} ){1,5}${SURE}$`,
    `[^.!?;,\\s]{2,25}(?: [^.!?;,\\s]{2,25}){0,3} (?:gelöscht|geteilt|angelegt|eingegeben|getippt|eingetippt|gelassen|umgestellt|eingesteckt|ausgesteckt|ausgeschaltet|deaktiviert|entfernt|abgewartet|hochgeladen|neu ?gestartet|neu ?installiert|zurückgesetzt|entkalkt|ausprobiert|getauscht|ausgetauscht|gewechselt|nachgefragt|gezogen|geleert|überprüft|geprüft|gefragt|gecheckt|getestet|gereinigt|aktualisiert|reklamiert|probiert|versucht|gespült|ausgeblasen|eingeloggt|ausgeloggt|angemeldet|abgemeldet|deinstalliert|gekoppelt|befolgt|kontrolliert|nachgezogen|eingelegt|ersetzt)$`,
  ],
  bare: ['nichts|erfolglos|ohne erfolg|hilft nicht|half nicht|geholfen|bringt nichts|gebracht|kein erfolg'],
  goesOn: [
    '(?:dann |auch |sogar )?(?:neue[nrs]? \\p{L}{3,20}|mit \\p{L}{2,20} auch)',
    `(?:[^!?;,\\s]{1,25} ){0,8}(?:${SURE}|${TOLD}|gewechselt|ausgefüllt|hingegangen)`,
  ],
  not: [
    '(?:wird|werden|möchten?|hätten?|bekomme|bekommt|bekam\\p{L}{0,2}|kriegen?|kriegt|lasse|warten?|soll|sollen|wollten?|konnten?|seit(?:dem)? (?:ich|wir)|als (?:ich|wir|es)|(?:schaden|beule|delle|kratzer|panne|unfall|verlust|diebstahl|einbruch|zählerstand|umzug|kündigung)\\p{L}{0,3}(?: [^.!?,\\s]{1,16}){0,4} gemeldet|war(?:en)? (?:\\p{L}{2,10} )?nicht|(?<!(?:anleitung|handbuch|hilfe\\p{L}{0,6}|faq|beschreibung)(?: [^.!?,\\s]{1,12}){0,3} )gelesen|neu angelegt)',
    'alles (?:schon |bereits |mögliche |erdenkliche )?(?:versucht|probiert|ausprobiert|getan|unternommen)|(?:habe?|haben) (?:es )?(?:schon |bereits )?(?:versucht|probiert)$|^was (?:ich|wir)',
    'noch nicht(?:s)?|(?<!(?:mann|frau|sohn|tochter|bruder|schwester|freund|kollege|kollegin|nachbar|mitbewohner|vermieter|hausmeister|elektriker|installateur|klempner|techniker|optiker|mechaniker|monteur|bekannter|it-?ler) )hat (?!nichts|nicht|auch|leider|keine|es|alles)|habt|(?:sie|ihr) haben|(?:war|waren|ist|sind|wird|werden) \\p{L}{0,3}gemacht|war(?:en)? ausgemacht|aus versehen|versehentlich|(?:was|etwas) gemacht habe',
    'nicht (?:\\p{L}{1,12} )?(?:versucht|probiert|getestet|neu|überprüft|geprüft|gefunden|gemeldet|gelesen|geschickt|gesendet|angerufen|verbunden|gemacht|entfernt)',
    'soll(?:te)? ich|kann ich|muss ich|darf ich|könnte ich|würde|wenn ich|falls ich|werde',
    'wie (?:kann|soll|muss)|bevor ich|ohne(?= dass| zu|,|$)|haben sie|habt ihr',
    '(?<!(?:elektriker|installateur|klempner|optiker|mechaniker|mann|frau|sohn|tochter) )hat (?:mir|uns|mich|sich|man|der|die|das|ihr|dhl|hermes|dpd|es|keiner|niemand|jemand)|hast du|wurden?(?!(?: [^.!?,\\s]{1,20}){0,6} (?:neu (?:codiert|kodiert|gestartet|installiert|angelernt|programmiert|kalibriert|gekoppelt|verkabelt|aufgesetzt)|(?:schon|bereits)(?: [^.!?,\\s]{1,14}){0,2} (?:getauscht|ausgetauscht|gewechselt|gereinigt|entkalkt|entlüftet|zurückgesetzt)))',
    'worden|niemand|keiner',
    `${OTHERS} hat(?! (?:[^.!?;,\\s]{1,25} ){0,3}(?:schon|bereits|auch|es|ihn|sie|uns|mir|mal) )`,
    'hat kein(?! (?:erfolg|ergebnis))',
    '(?:habe?|hab|haben)(?: es| das| ihn| sie)? (?:ich|wir|i)s?(?: [^.!?,\\s]{1,12}){0,2} (?:noch nie(?:mals)?|nie(?:mals)?)',
    '(?:habe?|hab|haben)(?: es| das| ihn| sie)? (?:ich|wir|i)s?(?: (?:es|das|ihn|sie|aber|leider|bisher|bislang|noch|lieber|mal|natürlich)){0,3} nicht(?: getraut)?$',
    '^(?:noch )?nicht \\p{L}{4,20}$',
    '^(?:so |genau |ganz )?wie(?: [^.!?,\\s]{1,16}){1,6} (?:beschrieben|erklärt|geschrieben|angegeben|empfohlen|steht|stand|gesagt|angezeigt|gezeigt|verlangt|gewünscht)',
    '(?:steht|stand|status|angezeigt|heißt|hieß|zeigt)(?=(?: [^.!?,"\\s]{1,16}){0,4} "[^"]{3,40}"$)',
    '(?:geht|gehen|ging|schaltet|schalten|blinkt|springt|flackert)(?: [^.!?,\\s]{1,16}){0,6} (?:(?:an|ein) und (?:wieder )?aus|aus und (?:wieder )?(?:an|ein)|(?:an|aus) ?\\/? ?(?:aus|an))',
    'sie (?:\\p{L}{1,10} )?(?:angerufen|geschrieben|geschickt|gesendet|gemeldet)(?: haben)?|ihr (?:mir|uns)',
    'bezahlt|überwiesen|storniert|gekündigt|(?<!(?:unterlagen|formular|antrag|dokumente|papiere)[^.!?,]{0,40} )zurückgeschickt|zurückgesendet|zurückgegeben|retourniert|bestellt',
    '(?<!(?:neue[nrs]?|andere[nrs]?|anderes) [\\p{L}-]{3,20} )gekauft|widerrufen|keine? (?:mail|antwort|rückmeldung|bestätigung|rechnung|ersatz)|gemacht, wie',
    'fotos? gemacht|freude gemacht|sorgen gemacht|erfahrungen? gemacht|fehler gemacht|mühe gemacht',
    'urlaub gemacht|kaputt ?gemacht|vertrag|wieder gemeldet|hin und her|gefreut',
    '(?:abgegeben|gesucht|eröffnet) (?:wurde|worden)|mich (?:auf|für|entschieden)',
    'versucht, (?:zu )?(?:bestellen|bezahlen|stornieren|kündigen)|die rechnung (?:bezahlt|beglichen)',
    '(?:mich|uns|hab(?:e|en)?) (?:noch )?nie(?:mals)?|nie (?:beschwert|gemeldet|versucht)|nach \\p{L}{3,20} gezogen|umgezogen|eingeloggt und(?: \\p{L}{2,14}){0,6} (?:gesehen|gemerkt|festgestellt|entdeckt)|(?:paket|sendung|lieferung|karte|konto|ware|tasche|koffer)(?: [^.!?,\\s]{1,14}){0,4} (?:abgegeben|eingezogen|gesperrt|gelöscht|umgestellt|abgestellt)',
    '(?:zu|von) (?:ihnen|euch|\\p{L}{3,15}) gewechselt|konto eröffnet|neu angemeldet habe|der fahrer|den fahrer',
  ],
  doneForms: [
    '\\p{L}{0,10}?ge(?<stem>\\p{L}{3,14}?)(?:et|t|en)',
    '(?<stem>(?:ent|be|ver|zer|er|über|unter|um|durch)\\p{L}{3,14}?)(?:et|t)',
    '(?<stem>\\p{L}{3,14}ier)t',
  ],
  toldForms: [
    '(?<stem>\\p{L}{3,20}?)(?:en|n|e|t|et|st)?',
    '(?:ab|an|auf|aus|bei|durch|ein|fest|her|hin|hoch|los|nach|neu|um|vor|weg|zu|zurück)(?:zu)?(?<stem>\\p{L}{3,14}?)(?:en|n|e|t|et)?',
    '\\p{L}{0,10}?ge(?<stem>\\p{L}{3,14}?)(?:et|t|en)',
  ],
  generic: [
    '\\p{L}{0,6}(?:geprüft|gefragt|gerufen|geschickt|gesendet|gesehen|geschaut|gemacht|geschaltet|gestellt|geschrieben|gesprochen|gewartet|gegeben|gebracht|gekommen|gegangen|geholfen|genommen|gehalten|gelassen|gesagt|gesucht|geladen|gebeten|gewechselt|gestartet|gemeldet)|probiert|versucht|verwendet|benutzt|kontaktiert|bestellt|erhalten|bekommen|gerät|seit',
  ],
  objects: [
    '(?:den|die|das|dem|der|einen?|eine|einem|einer|meinen?|meine|ihre?n?|deine?n?|ander\\p{L}{1,2}|neue?\\p{L}?) (?:[\\p{L}-]{3,14} ){0,1}?(?<object>\\p{L}{3,24})',
  ],
  things: [
    ['handy|telefon|smartphone|mobiltelefon|iphone'],
    ['computer|pc|rechner|laptop|notebook'],
    ['router|modem|box|fritzbox'],
    ['spülmaschine|geschirrspüler'],
    ['adresse'],
    ['konto'],
    ['passwort|kennwort'],
  ],
  bareObjects: [
    '(?<=^|mein |meine |meinen |den |die |das |habe |hab )(?<object>\\p{L}{3,24})(?= (?:(?:schon|bereits|auch|mehrfach|mehrmals|zweimal) )?(?:neu ?|zurück|de)?(?:ge\\p{L}{3,14}t|\\p{L}{3,12}iert|entkalkt)$)',
  ],
  unnamed: ['ihn|es|alles|alle|beide'],
  vague: [
    'passwort|kennwort|schon|bereits|wieder|nochmals?|einmal|zweimal|dreimal|mehrfach|mehrmals|alles|nichts|etwas|ander\\p{L}{1,2}|problem\\p{L}{0,2}',
    'fehler\\p{L}{0,10}|meldung|nachricht|e-?mail|mails?|nummer|bestellung|konto|kunden\\p{L}{0,12}|service|support|kontakt|kontaktiert',
    'bitte|immer|gestern|heute|vorher|nachher|danach|letzte\\p{L}{0,1}|dienstag|montag|mittwoch|donnerstag|freitag|samstag|sonntag',
    'ohne|durch|welche\\p{L}{0,1}|diese\\p{L}{0,1}|meine\\p{L}{0,1}|ihre\\p{L}{0,1}|eure\\p{L}{0,1}|unsere\\p{L}{0,1}|deren|nicht|keine\\p{L}{0,1}|leider|trotzdem',
    'stunden?|minuten?|tage?n?|wochen?|monate?n?|paket|sendung|gerät\\p{L}{0,2}|maschine|anlage|system|seite|bildschirm|sachen?|erste\\p{L}{0,1}|zweite\\p{L}{0,1}',
    'lieferung|artikel|adresse|versucht|probiert|wurde|haben|hatte|seitdem|damit|dabei|darauf|davon|selbst|sogar|daraufhin|kaputt\\p{L}{0,2}',
    'ge\\p{L}{2,12}(?:t|en)|\\p{L}{2,8}ge\\p{L}{2,12}(?:t|en)|\\p{L}{2,14}iert|geschrieben|mitarbeiter\\p{L}{0,3}|kolleg\\p{L}{1,4}|firma|frage\\p{L}{0,1}',
    'neueste\\p{L}?|aktuelle\\p{L}?|version|einen|einer|einem|eines|ganze\\p{L}{0,1}|richtig|falsch|genau|lange|hinweis|schritt\\p{L}{0,1}|ergebnis|erfolg|sofort|direkt|wegen|gleiche\\p{L}{0,1}',
  ],
  steps: [
    { names: ['\\p{L}{0,8}birne|leuchtmittel'] },
    {
      names: [
        '(?:netz)?stecker(?: [^.!?,\\s]{1,14}){0,8} (?:ziehen|rausziehen)|zieh\\p{L}{0,2}(?: [^.!?,\\s]{1,14}){0,4} (?:netz)?stecker|(?:schließ|beend)\\p{L}{1,3} [^.!?]{2,50} (?:öffn|start)\\p{L}{1,3} [^.!?]{0,20}(?:neu|erneut|wieder)',
        'vom (?:strom|netz|stromnetz)|neu ?gestartet|neu(?: ?zu)? ?starten|neustart\\p{L}{0,5}',
        '(?:starte|starten|startet)(?: \\p{L}{1,25}){0,6} neu|re-?boot\\p{L}{0,4}',
        '(?:aus|ab)[^.!?]{0,25}(?:ein|an)(?:ge)?schalte[nt]|aus[^.!?]{0,25}(?:ein|an)gemacht',
        '(?:aus|ein)-? ?und (?:wieder |dann )?(?:ein|an|aus)(?:ge)?(?:schalte[nt]|gemacht)?',
        'schalten sie[^.!?]{0,40} (?:aus|ein)',
      ],
      isDeed: true,
    },
    {
      names: [
        'zurück(?:zu)?(?:ge)?setz\\p{L}{1,3}|setzen(?: \\p{L}{1,25}){0,8} zurück',
        'setz(?:e|t)?(?: \\p{L}{1,25}){0,6} zurück|werksreset|werkseinstellung\\p{L}{0,2}|reset(?:tet|ten)?',
      ],
      isDeed: true,
    },
    {
      names: ['(?:neu|de|re)?-?install(?:iert|ieren|iere|ation)|neuinstallation|neu (?:herunter|runter)\\p{L}{0,10}'],
      isDeed: true,
    },
    {
      names: ['aktualisier\\p{L}{1,3}|(?:ge)?update\\p{L}{0,2}|upgedate[dt]|neueste\\p{L}{0,2} version'],
      isDeed: true,
    },
    { names: ['cache|cookies|browserverlauf|browserdaten'] },
    { names: ['stecker|vom (?:strom|netz|stromnetz)|netzstecker|(?:aus|ab)gesteckt|ziehen sie'] },
    { names: ['\\p{L}{0,12}kabel'] },
    { names: ['nachbar\\p{L}{0,6}|hausmeister|mitbewohner\\p{L}{0,2}'] },
    { names: ['ablageort'] },
    { names: ['als pdf'] },
    { names: ['als (?:jpe?g|png|foto|bild)'] },
    {
      names: [
        'ander\\p{L}{1,2} (?:browser|gerät|handy|rechner|computer|laptop|pc)|inkognito\\p{L}{0,6}',
        'privaten? (?:modus|fenster)|(?:mit|in|über|im) (?:chrome|firefox|safari|edge)',
        'zweite[nms] (?:browser|gerät)|(?:am|auf dem|mit dem) \\p{L}{2,14} und (?:auch )?(?:am|auf dem|mit dem) \\p{L}{2,14}',
      ],
    },
    {
      names: [
        '(?:ab|an)(?:ge|zu)?meldet|(?:ab|an|ab- und an)(?:zu)?melden|(?:aus|ein)(?:ge|zu)?logg(?:t|en)',
        '(?:melden sie sich|meld(?:e|et)? (?:dich|euch))(?: \\p{L}{1,20}){0,6} (?:ab|an)|logg(?:en|e|t) (?:sie sich|dich|euch)',
        'ab- und (?:wieder )?an(?:ge|zu)?meld\\p{L}{1,2}|aus- und (?:wieder )?ein(?:ge|zu)?logg\\p{L}{1,2}',
      ],
    },
    { names: ['ander\\p{L}{1,2} (?:steckdose|netzteil|ladegerät|buchse|port)|steckdosen?|ladegerät|netzteil'] },
    { names: ['(?:auf)?geladen|aufladen|akku'] },
    { names: ['batterien?'] },
    { names: ['gereinigt|reinig\\p{L}{1,3}|geputzt|sauber ?(?:ge)?mach\\p{L}{0,2}|putzen'], isDeed: true },
    { names: ['entkalk\\p{L}{1,20}'], isDeed: true },
    { names: ['\\p{L}{0,12}filter|\\p{L}{0,10}sieb'] },
    { names: ['spam\\p{L}{0,8}|junk\\p{L}{0,8}'] },
    {
      names: [
        '(?:passwort|kennwort)[^.!?]{0,25} (?:zurück\\p{L}{0,9}|änder\\p{L}{1,2}|geändert|neu|(?:noch einmal|nochmals?|erneut) ein(?:geben)?)|passwortänderung',
      ],
    },
    {
      names: [
        '(?<!(?:weitere[nrs]?|neue[nrs]?|andere[nrs]?|anderes|zusätzliche[nrs]?|besseres?|schärferes?|zweites) )(?:\\p{L}{0,12}fotos?|\\p{L}{0,8}bild(?:er)?|screenshots?|aufnahmen?|videos?)(?! (?:vom|von der|von dem|des|der) (?:\\p{L}{0,10}etikett|typenschild|\\p{L}{0,8}nummer|verpackung|karton|kassenbon|bon|rechnung|zählers?|ausweis|rückseite|barcode))',
      ],
      isGiven: true,
    },
    {
      names: [
        '\\p{L}{0,6}nachweis\\p{L}{0,2}|beweis\\p{L}{0,7}|(?:kauf|zahlungs)belege?|kassen(?:bons?|zettel)|unterlagen|dokumente?',
      ],
      isGiven: true,
    },
    { names: ['\\p{L}{0,16}formular'], isGiven: true },
    {
      names: [
        'dhl|hermes|dpd|gls|ups|zusteller|paketdienst|paketshop|postfiliale|post|versanddienstleister|fahrer|depot',
      ],
    },
    { names: ['(?:haus)?bank|kreditkarteninstitut'] },
    { names: ['(?:ge)?koppel[nt]|bluetooth|kopplung'] },
    { names: ['anleitung|bedienungsanleitung|handbuch|faq|hilfeseite'] },
    { names: ['sicherung(?:en|skasten)?'] },
    { names: ['vpn|firewall|virenscanner|werbeblocker|ad-?blocker'] },
    { names: ['\\p{L}{0,12}einstellung(?:en)?'] },
    { names: ['speedtest|lan-?kabel'] },
    { names: ['hersteller'] },
    { names: ['sendungsverfolgung|sendungsstatus'] },
  ],
};
