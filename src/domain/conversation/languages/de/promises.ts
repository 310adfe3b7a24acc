import type { PromiseWords } from '../../facts/fact-words';
import { promiseTimes } from './promise-times';

/** Up to the infinitive, which ends the clause. */
const UNTIL_VERB =
  '(?: [^ !?]{1,25}){0,14} (?!morgen|ihnen|ihren|deinen|allen|jeden|sehen|tagen|wochen|stunden|minuten|können|lernen|daransetzen|brauchen|benötigen|müssen|wollen)\\p{L}{2,20}(?:en|ern|eln) {0,2}$';

/** What is done for a customer, as the passive says it. */
const SERVED = [
  'erledigt|gemacht|korrigiert|berichtigt|geändert|angepasst|umgestellt|beantwortet|geklärt|behoben|beseitigt|gelöst|repariert|reguliert',
  'ausgetauscht|umgetauscht|getauscht|ersetzt|erstattet|zurückerstattet|rückerstattet|überwiesen|zurücküberwiesen|zurückgezahlt|zurückgebucht|gutgeschrieben|ausgezahlt',
  'storniert|gelöscht|aufgehoben|überreicht|neu ausgestellt|zugeteilt|freigeschaltet|freigegeben|entsperrt|umgebucht|eingetragen|angefertigt|eingebaut|bestellt|nachbestellt',
  '(?:zu|ver|nach|los|rüber)?geschickt|(?:zu|ver|nach)?gesendet|(?:zu|ver|nach)?gesandt|versandt|versendet|verschickt|zugestellt|(?:nach|aus|an)?geliefert|abgeholt|(?:vorbei|zurück)?gebracht|nachgereicht|übermittelt',
  'nachgeholt|organisiert|umgesetzt|ergänzt|gekümmert',
].join('|');

/** Of what goes to many, or happens each time, nothing is promised. */
const WILL_BE =
  '(?:wird|wirst|(?<=(?:^|[ ,])(?:die|ihre|deine|beide|alle|unsere|diese|sie|ihnen|dir|zwei|drei|vier|\\d{1,4})(?: [^ !?]{1,20}){0,3} )werden)(?! (?:nicht|nie|oft|immer|jeweils|jede|stets|meist|bei nachbarn|bei jede\\p{L}{1,2}|pro|nach|in der regel|dabei)(?= ))';

/** Verbs for what we say we will do; what is done as it is said (`ich erstatte`) is a deed. */
const SAYS = [
  'werde|werden|rufe|rufen|melde|melden|schicke|schicken|sende|senden|antworte|antworten|prüfe|prüfen|überprüfe|überprüfen|kläre|klären|informiere|informieren|verspreche|versprechen|benachrichtige|benachrichtigen|telefoniere|bespreche|besprechen|untersuche|untersuchen|erledige|erledigen|beantworte|bessern?(?= (?:[^ !?]{1,20} ){0,5}nach)|regle|regeln|organisiere|organisieren|erkundige|erkundigen|begleite|begleiten|kontaktiere|kontaktieren|verschicke|hören',
  'schreibe(?! (?:ihnen|dir|euch),? (?:weil|da|wegen|um))|schreiben',
  'kümmern?e?(?! (?:mich|uns) (?:persönlich|selbst|um (?:alles|den rest|das weitere|das übrige)))',
  'geben?(?= (?:[^ !?]{1,20} ){0,7}(?:bescheid|rückmeldung|auskunft))',
  '(?:komme|kommen)(?= (?:[^ !?]{1,20} ){0,7}(?:auf sie|auf dich|auf euch|vorbei|zurück(?! auf)))',
  '(?:frage|fragen|hake|haken)(?= (?:[^ !?]{1,20} ){0,7}(?:nach|an))',
  '(?:lasse|lassen)(?= (?:[^ !?]{1,20} ){0,7}(?:zukommen|zuschicken|zusenden|nachsenden|nachschicken|ausstellen|einbauen|liefern|prüfen|überprüfen|wissen|reparieren|schicken|zurückrufen|anrufen|anfertigen|beheben|bringen|holen|abholen|austauschen|ändern|nachsehen|von (?:mir|uns) hören))',
  'sagen?(?= (?:[^ !?]{1,20} ){0,7}(?:bescheid))',
  '(?:halte|halten|behalte?|behalten)(?= (?:[^ !?]{1,20} ){0,7}(?:laufenden|im auge|im blick|informiert))',
  'sprechen?(?= (?:[^ !?]{1,20} ){0,7}(?:mit|an))',
  '(?:schaue|schauen|sehe|sehen)(?= (?:[^ !?]{1,20} ){0,7}(?:an|nach))',
  '(?:gehe|gehen)(?= (?:[^ !?]{1,20} ){0,7}(?:nach))',
  '(?:finde|finden)(?= (?:[^ !?]{1,20} ){0,7}(?:heraus|raus|jemanden|jemand|eine lösung|einen (?:weg|termin)))',
  '(?:suche|suchen)(?= (?:[^ !?]{1,20} ){0,7}(?:jemanden|jemand|eine lösung|einen (?:weg|termin|neuen)|danach|weiter))',
  'bearbeiten?|besorgen?|berichtigen?|sorge(?= (?:[^ ,!?]{1,20} ){0,3}dafür)',
  '(?:setze|setzen) (?:mich|uns)(?= (?:[^ !?]{1,20} ){0,7}(?:in verbindung|dafür ein))',
  '(?:rede|reden)(?= (?:[^ !?]{1,20} ){0,4}mit)|(?:richte|richten)(?= (?:[^ !?]{1,20} ){0,4}aus)|(?:bringe|bringen)(?= (?:[^ !?]{1,20} ){0,5}(?:in ordnung|auf den weg|vorbei))',
  '(?:bekomme|bekommen|kriege|kriegen)(?= (?:[^ !?]{1,20} ){0,5}hin)',
  '(?:baue|bauen)(?= (?:[^ !?]{1,20} ){0,7}(?:ein))',
  'nehmen?(?= (?:[^ !?]{1,20} ){0,7}(?:kontakt|in die hand|in angriff))|nehmen? (?:mich|uns)(?= (?:[^ !?]{1,20} ){0,7}(?:an|vor))',
  '(?:lege|legen)(?= (?:[^ !?]{1,20} ){0,7}(?:zur seite|zurück))',
  '(?:stelle|stellen)(?= (?:[^ !?]{1,20} ){0,7}(?:aus|zusammen|neu))',
].join('|');

/** What somebody hears of us by. */
const CONTACT = '(?= (?:[^ !?]{1,20} ){0,6}(?:antwort|rückmeldung|bescheid|nachricht|anruf|update|von (?:mir|uns)))';

/** The first person without its ending, as it is spoken and written to friends. */
const SHORT =
  '(?:meld|ruf|schick|schreib|sag|geb|frag|schau|klär|prüf|kümmer|halt|hol|bring|leg|mach|buch|stell|lass|red|send|check|pack|werf|behalt|besorg|richt|erstatt|überweis|änder|reservier|kontrollier)';

/** What is over: `geschickt`, `bestellt`, `abgeschlossen`. */
const DONE = '(?:\\p{L}{0,12}ge\\p{L}{2,15}|(?:be|ver|er|ent|unter|über|wider|storn)\\p{L}{2,15})(?:t|en)';

/** The people who act for us. */
const OURS =
  '(?:jemand|man|einer von uns|(?:frau|herr|dr\\.)(?: dr\\.)? \\p{L}{2,20}|(?:mein|unser|ein|eine|meine|unsere|der|die|das|einer|unsere[rn]|meiner)(?: \\p{L}{2,20})? (?:kolleg(?:e|in|en|innen)|\\p{L}{0,12}team|techniker(?:in)?|technik|mitarbeiter(?:in)?|\\p{L}{0,12}abteilung|leiter(?:in)?|leitung|chef(?:in)?|lager|buchhaltung|versand|werkstatt|trainer(?:in)?|fahrer(?:in)?|kurier|bote|monteur(?:in)?|spedit(?:eur|ion)|gutachter(?:in)?|berater(?:in)?|entwickl(?:er|erin|ung)|redaktion|support|kundendienst|kundenservice|sicherheit|spezialist(?:in)?|expert(?:e|in)|hausmeister|rezeption|küche|filiale|\\p{L}{0,10}verwaltung|sachbearbeiter(?:in)?|vertrieb|einkauf|vorgesetzte[rn]?|manager(?:in)?|fachbereich|\\p{L}{0,10}stelle|handwerker(?:in)?|schlosser(?:in)?|elektriker(?:in)?|service|zentrale|reiseleitung|pflegeleitung|it)(?: (?:aus|von|vom|im|in|der|dem|des) \\p{L}{2,20}){0,2})';

/** A second verb of the same "ich" or "wir": `und melde mich`. */
const GOES_ON =
  '(?:melden? (?:mich|uns)|(?:gebe|schicke|sende|rufe|schreibe|informiere|benachrichtige|sage|halte|erstatte|überweise|bestätige|bringe|komme|liefere|kontaktiere|teile) (?:mich|ihnen|dir|sie|dich|euch)|(?:geben|schicken|senden|rufen|schreiben|informieren|benachrichtigen|sagen|halten|erstatten|überweisen|bestätigen|bringen|kommen|liefern|kontaktieren|teilen) (?:uns|ihnen|dir|dich|euch))';

/** Says that something will not be. */
const NOBODY =
  '(?:niemand|keine[rs]?(?: von (?:uns|ihnen|denen))?|nichts(?: davon| mehr| weiter)?)(?: \\p{L}{2,12}){0,3} (?:wird|werden)|(?:wird|werden)(?: \\p{L}{2,12}){0,4} (?:niemand|nichts)';

/** What has to happen first. */
const ON_EVENT =
  '(?:nach|bei|mit) (?:der |ihrer |deiner |eurer |erfolgreicher |vollständiger )?(?:legitimation|ablauf|anmeldung|registrierung|bestellung|unterschrift|zustimmung|\\p{L}{4,12}(?:erteilung|abschluss|eingang))';

/** Who does not act for us. */
const OTHERS =
  '(?:die|der|das|ihre?|deine?)(?: \\p{L}{2,20})? (?:\\p{L}{0,8}kasse|tüv|zoll|behörde|finanzamt|\\p{L}{0,12}amt|netzbetreiber|vermieter(?:in)?|verlag|polizei|versicherung|hausarzt|\\p{L}{0,10}anbieter|kundendienst (?:des|der|von|vom) (?!haus)\\p{L}{3,20})(?: \\p{L}{2,20}){0,3} (?:entscheidet|wird|meldet|ruft|kommt|schickt|schreibt|informiert|prüft|zahlt|überweist|erstattet|antwortet)';

/** Tells of what somebody said before. */
const SAID =
  '(?:hatten?|habe|haben)(?: \\p{L}{2,14}){1,5} (?:gesagt|versprochen|zugesagt|angekündigt|geschrieben|mitgeteilt|erklärt|versichert), dass';

export const promises: PromiseWords = {
  joins: [
    `und(?= (?:${GOES_ON}|(?:meldet|setzt) sich|(?:ruft|informiert|kontaktiert) (?:sie|dich|euch)|(?:kommt|bringt|wird|folgt) ))`,
    'und(?= (?:bis|am|morgen|heute|spätestens|noch|anschließend)(?: [^ ,!?]{1,14}){0,4} \\p{L}{2,12}en? (?:ich|wir) )',
    'und(?= (?:unser|unsere|ein|eine|ihre?|deine?) \\p{L}{3,25} (?:wird|ruft|meldet|kommt|bringt|schickt|kümmert|folgt) )',
  ],
  commits: [
    `^ {0,2}${GOES_ON}`,
    `(?:ich|wir) (?:${SAYS})`,
    `(?:${SAYS}) (?:ich|wir)`,
    `ich ${SHORT}|${SHORT} ich|und ${SHORT}(?= (?:dir|dich|euch|ihnen|sie|mich) )`,
    '(?:und|dann) (?:melde|melden) (?:mich|uns)',
    '(?:und|dann) (?:gebe|schicke|sende|rufe|schreibe|informiere|benachrichtige|sage|halte) (?:mich|uns|ihnen|dir|sie|dich|euch)',
    '(?:und|dann) (?:geben|schicken|rufen|schreiben|informieren|benachrichtigen|sagen|halten) (?:uns|ihnen|dir|dich|euch)',
    `(?:werden|bekommen|erhalten) sie${CONTACT}|sie (?:werden|bekommen|erhalten)${CONTACT}`,
    `du (?:bekommst|erhältst|wirst)${CONTACT}|(?:bekommst|erhältst|wirst) du${CONTACT}`,
    'hören sie|sie hören|du hörst|hörst du|hört ihr|ihr hört',
    `${OURS} (?:\\p{L}{2,20} ){0,4}(?:wird|werden|meldet|melden|ruft|rufen|kümmert|kümmern|schickt|kommt|schreibt|prüft|prüfen|schaut|schauen|sieht|nimmt|bringt|kontaktiert|informiert|klärt|setzt sich|nimmt sich|überweist|repariert|behebt|erledigt|bearbeitet|bespricht|vereinbart|regelt|antwortet|korrigiert)`,
    `(?:er|sie) (?:wird sich|meldet sich (?:bei|dann|bald)|ruft (?:sie|dich) (?:an|zurück)|kommt (?:auf|vorbei))`,
    `(?:wird|kommt|meldet) (?:sich )?(?:jemand|man|einer von uns)`,
    `es (?:meldet sich|kommt|wird sich) (?:[^ !?]{1,20} ){0,2}jemand`,
    `(?:meldet|ruft|kommt|wird|kümmert|schaut|prüft) (?:sie |dich |sich )?(?:dann |bald |gleich )?${OURS}`,
    '(?:mein|unser|ein|eine|meine|unsere) (?:\\p{L}{2,20} )?\\p{L}{3,25} (?:wird|meldet|ruft|kümmert|schickt|schreibt|bringt)|(?:mein|unser|meine|unsere) (?:\\p{L}{2,20} )?\\p{L}{3,25} (?:aus (?:de[rm]|dem) \\p{L}{3,25} )?(?:setzt sich|bereinigt|bespricht|repariert|erledigt|klärt|korrigiert|behebt)',
    '(?:die|der|das|ihre?|deine?|eine?|ein dritter|ein neue[rs]|der rest) (?:\\p{L}{3,25} )?(?:kommen nach|kommt nach|folgt|folgen|geht ihnen|gehen ihnen|geht dir|gehen dir|kommt zurück|kommt noch|kommt schon|kommen noch|kommen schon)',
    '(?:näheres|weiteres|mehr|(?:weitere|nähere) \\p{L}{3,20}) (?:folgt|folgen)(?! sie)',
  ],
  sure: [
    '(?:meldet|melden) sich(?: [^ ,!?]{1,20}){0,4} bei (?:ihnen|dir|euch)|(?:bekommen|erhalten) sie(?: \\p{L}{2,20}){0,3} (?:selbstverständlich|natürlich|garantiert|(?:auf jeden|in jedem) fall)',
    'für (?:morgen|heute|übermorgen|den \\d|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?: [^ ,!?]{1,20}){0,12} (?:eingeplant|eingetragen|bestellt|beauftragt|vorgemerkt|vorgesehen|organisiert) {0,2}$',
    `(?<!(?:dann|dabei|danach|anschließend|dadurch|hier|wie|was|ob|warum|wann|wo) )${WILL_BE}(?: [^ !?]{1,25}){0,10} (?:${SERVED})(?: (?:und|oder) (?:\\p{L}{2,20} ){0,5}\\p{L}{3,20})? {0,2}$`,
    `wird (?:erledigt|gemacht) {0,2}$|(?:das )?(?:machen wir|mache? ich)(?: so| fertig)? {0,2}$|(?:ich|wir) (?:mache|machen) (?:das|es) (?:fertig|schon)? {0,2}$`,
    '(?:sie werden|werden sie|du wirst|wirst du)(?! (?:nicht|nie|dann|automatisch)(?= ))(?: [^ !?]{1,20}){0,6} (?:informiert|benachrichtigt|kontaktiert|angerufen|zurückgerufen|angeschrieben|verständigt|unterrichtet)',
    `(?:das|ihr|dein|die|ihre|deine) (?:geld|erstattung|gutschrift|antwort|rückerstattung|bestätigung|rechnung|lieferung|ersatz\\p{L}{0,12}) (?:kommt|folgt)(?: (?:zurück|noch|schon|per \\p{L}{1,6}|dann))? {0,2}$`,
    `(?:ich|wir) (?:werde|werden)(?! (?:nie|nicht|niemals|oft|immer|es nicht|leider|keine|von|ja) )${UNTIL_VERB}`,
    `(?<!(?:wie|was|warum|wann|ob) )(?:werde|werden) (?:ich|wir)(?! (?:nie|nicht|leider|keine) )${UNTIL_VERB}`,
    'dass (?:ich|wir)(?: [^ ,!?]{1,25}){1,12} \\p{L}{2,20}(?:en|ern|eln) (?:werde|werden) {0,2}$',
  ],
  conditions: [
    SAID,
    'wenn (?:sie|du|ihr) (?:möchten|wollen|mögen|möchtest|willst|magst|einverstanden|wünschen|es |das |mir|uns)|wenn (?:ihnen|dir) das',
    '^ {0,2}(?:wenn|falls|sobald) (?:sie|du|ihr)|^ {0,2}(?!geben |seien )\\p{L}{2,15}en sie (?:[^ ,!?]{1,25} ){0,10}[^ ,!?]{1,25}, ?(?:dann|so)|(?:nicht|nichts|kaum) (?:versprechen|garantieren|zusagen|sagen)',
    'falls|sofern|auf wunsch|bei bedarf|je nachdem|oder (?:lieber|doch)|normalerweise|in der regel|üblicherweise|hoffe[n]?|hoffentlich',
  ],
  besideTimes: ['und|zwar|aber|also|nämlich|den|dem|spätestens|voraussichtlich|allerspätestens'],
  outcomes: [
    '(?<!(?:dass|ob|was|wie|wo|wenn|damit|bis|weil|bevor|sobald) )(?:ich|wir) (?!werd|hab|sind|bin|seh|versteh|freu|bitt|hoff|wiss|weiß|entschuldig|glaub|kann|könn|dürf|darf|müss|muss|soll|woll|will|möcht|bedau|brauch|benötig|wart|dank|wünsch|wurde|würde|war|hatt|uns|mich|das|es|ihnen|dir|sie|mit|noch|auch|schon|selbst|gern|bereits|erwart|empfehl|schlag|rechn|geh(?:e|en) davon|schließ|öffn|denk|find(?:e|en) (?:das|es)|schrieb|rief|ging|kam|nahm|gab|fand|stand|bekam|erhielt)\\p{L}{1,14}(?:e|en)(?= |$)',
    '(?!werd|hab|sind|bin|seh|versteh|freu|bitt|hoff|wiss|weiß|entschuldig|glaub|kann|könn|dürf|müss|soll|woll|möcht|bedau|brauch|benötig|wart|dank|wünsch|wurde|würde|war|hatt|erwart|empfehl|rechn|denk|schrieb|rief|ging|kam|nahm|gab|stand|bekam|erhielt|dass|ob|was|wie|wenn|damit|weil|bevor|sobald|öffn|schließ)\\p{L}{2,15}(?:e|en) (?:ich|wir)',
    '(?:kommt|kommen|trifft|treffen|geht|gehen|landet|bringt|holt|holen|liefert|liefern|repariert|tauscht|ruft|rufen|meldet|melden|schreibt|schickt|besucht|erreicht|folgt|folgen|wird|werden|startet|erscheint|bekommt|erhält|verlässt|prüft|stellt|bespricht|telefoniert|bereinigt|besichtigt|erstellt|baut|montiert|installiert|übernimmt|bearbeitet|überweist|behebt|korrigiert|klärt|sucht|fragt|spricht|wechselt)',
    'noch (?:heute|(?:in )?dieser? woche)|rechnen {0,2}$|(?:habe|hab) ich|haben wir|(?:erfolgt|erfolgen)',
    'wisse?n? (?:wir|ich)|weiß ich|bin ich (?:wieder|zurück|bei)|(?:ich|wir) (?:bin|sind) (?:[^ !?]{1,15} ){0,5}(?:wieder|zurück|bei (?:ihnen|dir))',
    '(?:ist|sind)(?: [\\p{L}\\d.:]{1,20}){0,6} (?:bei|auf|da|dort|fertig|zurück|in|wieder|behoben|erledigt|gutgeschrieben|hier|startklar|online|gelöst|repariert|bereit|weg|entsperrt|freigeschaltet|freigegeben|geändert|korrigiert|geklärt|geprüft|erstattet|überwiesen|zurückgebucht|vorbei|warm|durch|verschickt|geliefert|abgeschlossen|aktiv|frei|angekommen)',
    '(?:haben|erhalten|bekommen|hören|sehen|wissen) sie(?= )|sie (?:haben|erhalten|bekommen|hören|sehen|wissen)|(?:hast|bekommst|kriegst|erhältst|hörst|siehst|weißt|findest) du|finden sie|(?:kriegt|seht|findet) ihr|du (?:hast|bekommst|kriegst|erhältst|hörst|siehst|weißt)|(?:habt|bekommt|erhaltet|hört) ihr|ihr (?:habt|bekommt|erhaltet|hört)',
    `ich ${SHORT}|${SHORT} ich|und ${SHORT}(?= (?:dir|dich|euch|ihnen|sie|mich) )`,
    '^ {0,2}(?:sie|du) (?!haben|hast|hatte|möchte|woll|will|müss|muss|soll|brauch|könn|kann)(?:[^ ,!?]{1,25} ){1,9}(?:haben|hast|bekommen|bekommst|erhalten|erhältst) {0,2}$',
    '(?:bei|zu) (?:ihnen|dir|euch)|auf (?:ihrem|deinem|dem|eurem) konto|auf (?:ihrer|deiner) karte|stimmt|stimmen|funktioniert|(?:läuft|laufen|geht|gehen|steht|fährt|klappt|funktioniert)(?: \\p{L}{1,15}){0,4} wieder|(?:steht|stehen|liegt|liegen)(?: [\\p{L}\\d.:]{1,15}){0,6} (?:bereit|in (?:ihre[mr]|deine[mr]|eure[mr])|vor (?:der|ihrer|deiner) tür)|sinkt|taucht|klingelt|klingeln|klappt|unterwegs|auf lager|(?:wissen|weiß) (?:wir|ich) mehr|(?:zahlen|zahlst) (?:sie|du) nur|(?:steht|stehen) (?:unser|der|die|ein)|spielen wir|schalte[nt]? (?:ich|wir)',
    '(?:ist|sind) (?:das|die|der|sie|es|er|ihr\\p{L}{0,2}|dein\\p{L}{0,2}|alles)',
  ],
  notOurs: [
    NOBODY,
    '(?:kommen|rufen|melden|holen|bringen|gehen|treffen|schreiben|schicken|senden|zahlen|prüfen|liefern|stellen|fragen) sie|zeit|\\p{L}{0,24}recht|geht (?:noch )?bis|reserviert|freigehalten|(?:liegt|liegen|steht|stehen|bleibt|bleiben|jetzt|nun)(?: \\p{L}{2,15})? bis|für (?:sie|dich|euch) da',
    'heute (?:läuft|ist|sind|haben|hat|geht es)|(?:nächster?|neuer?) termin ist|ist (?:ein|der|dein|ihr) (?:neuer )?termin|sitzung|schulung|feiertag|einlass|anreise|abreise|abflug|abfahrt|ist (?:der|die|das|unser|unsere) (?:laden|geschäft|filiale|büro|schalter|hotline|praxis|werkstatt|küche)',
    'werktags|täglich|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|wochentags|erfahrungsgemäß|aufs haus|dienstreise|verhindert|verfügbar|belegt|besetzt|ausgebucht|ablauf|immer|stets|jeweils|jede[nrms]?|monatlich|nie|niemals|wie (?:versprochen|angekündigt|zugesagt)|gebucht|zugelassen',
    'sollte[nst]{0,2}|müsste[nst]{0,2}|dürfte[nst]{0,2}|könnte[nst]{0,2}|würde[nst]{0,2}|(?:kann|können|kannst)(?!(?: [^ ,!?]{1,25}){1,10} rechnen)|wäre[nst]{0,2}|hätte[nst]{0,2}|voraussichtlich|vermutlich|wahrscheinlich|normalerweise|üblicherweise|regel|meistens?|meist|eventuell|vielleicht|(?<!wie )möglich\\p{L}{0,6}|hoffe\\p{L}{0,4}|erwartet|(?<!wie )geplant|laut|(?:ab|seit) (?:heute|sofort|morgen)|seit (?:\\d|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|heute)|ungültig|eingetragen|wieder im (?:büro|haus|dienst)|ab \\d{1,2}(?:[:.]\\d\\d)? uhr(?! bei (?:ihnen|dir|euch)|[^,!?]{0,40} wieder (?!erreichbar|geöffnet|da|im|für))|gegangen|rausgegangen|eingegangen|angekommen|reise|fährt|fahren',
    'wenn|falls|sofern|sobald|ob|nicht|kein\\p{L}{0,2}|bitte|müssen|musst?|soll|sollen|dauert|dauern|brauch\\p{L}{1,3}|gilt|gelten|endet|läuft ab|öffnet|geöffnet|geschlossen|schließt|beginnt|findet statt|fällig|nun|reisen|fliegen|heiraten',
    'am (?:selben|gleichen) tag|(?<!(?:ihre|deine|eure|die|diese|alle|beide|beiden) )(?:bestellungen|anfragen|rücksendungen|retouren|pakete|sendungen|reklamationen|überweisungen|zahlungen|termine)',
    'hiermit|anbei|anhang|beigefügt|vom \\d|vom \\p{L}{3,10}tag|von gestern|zu \\p{L}{3,15}en {0,2}$|(?:ich|wir) bestätigen?(?! [^,!?]{0,60}(?:bis|spätestens|morgen|heute))|bestätigen? (?:ich|wir)(?! [^,!?]{0,60}(?:bis|spätestens|morgen|heute))|wollte[nst]{0,2}|eingezogen|abgebucht|eingebucht',
    `(?:sie haben|haben sie|du hast|hast du|ihr habt|habt ihr)(?! bis| spätestens)(?: [^ ,!?]{1,25}){0,10} ${DONE} {0,2}$`,
    `(?:deshalb|daher|darum|deswegen) (?:schreibe|melde|wende|rufe)n? (?:ich|wir)|(?:tag|\\d) (?:ist|sind) (?:erledigt|geändert|storniert|gebucht|umgebucht)|wohl|kostet|erhältlich|${ON_EVENT}|${OTHERS}|bank|banken|lieferant|hersteller|versicherer|airline|gericht|(?<!(?:ich|wir)(?: [^ ,!?]{1,20}){0,4} )(?:ihr|dein)\\p{L}{0,2} (?:reise|flug|termin|buchung|vertrag|kurs|prüfung|hochzeit|urlaub|miete|abo|tarif|mitgliedschaft|aufenthalt)`,
    'war|waren|wurde|wurden|hatte|hatten|ging|gingen|kam|kamen|schrieb|schrieben|rief|riefen|gestern|vorgestern|letzte[nrs]? (?:woche|monat|jahr|mal|nacht|\\p{L}{3,10}tag)|bestellt haben|bestellt hast|gekauft|geschrieben|gemeldet|angerufen|versprochen|gesagt|(?<!(?:bis|spätestens|morgen)(?: [^ ,!?]{1,15}){0,4} )(?:habe?|hat|haben (?:ich|wir)|wir haben)|endete[nt]?|damals|vor (?:zwei|drei|\\d)',
  ],
  acts: [
    'sorge(?: \\p{L}{2,14}){0,3} dafür|besorgen?|berichtigen?|bereinigt|bespricht|setzt sich(?: \\p{L}{2,14}){0,4} dran',
    'versuch(?:e|en)|sprech(?:e|en)|bemüh(?:e|en)|vereinbar(?:e|en|t)|behebe[n]?|korrigier(?:e|en|t)|löse[n]?|rede[n]?|richte[n]?(?: \\p{L}{1,14}){0,5} aus|in ordnung|hin|trage[n]?|in die (?:wege|hand)|dafür ein|nehm(?:e|en) (?:mich|uns)|nimmt sich|sucht|suche[n]?|hilft|helfen|annehmen|zurückrufen|anfertigen|spricht|jemand|überweist|berät|ergänz(?:e|en|t)|kommt zurück|kommt noch|kommen noch|kommt schon|kommen schon|sagt|gibt|findet|antwortet|lassen?|vorbei\\p{L}{0,8}',
    'in verbindung|(?:sehe|schaue)n?(?: \\p{L}{1,14}){0,7} (?:an|nach)',
    'geprüft|geklärt|versandt|nachgeliefert|nachgereicht|zugesandt|untersuch\\p{L}{1,2}|kontaktiert|ausgetauscht|zurückgezahlt|zurücküberwiesen|weitergeleitet|weitergegeben|überprüf\\p{L}{1,2}|gutgeschrieben|angepasst|freigeschaltet|erfolgt|schaut?(?: \\p{L}{1,14}){0,4} an|sieh?t(?: \\p{L}{1,14}){0,5} an|ansehen|anschauen|nachgehen|gehen?(?: \\p{L}{1,14}){0,4} nach|nehmen?(?: \\p{L}{1,14}){0,6} auf|nimmt(?: \\p{L}{1,14}){0,4} auf|kontakt|dran|arbeitet daran|begleite[nt]?|besprech\\p{L}{1,2}|erkundig\\p{L}{1,2}|bessern?|sehe(?: \\p{L}{1,14}){0,5} an|lege(?: \\p{L}{1,14}){0,5} (?:zur seite|zurück)|zukommen|gehen (?:ihnen|dir)|geht (?:ihnen|dir)',
    'beheb(?:e|en|t)|finde[nt]?|bau(?:e|en)(?: \\p{L}{1,14}){0,5} ein|helfe[n]?|kommen nach|kommt nach|beende[nt]?|änder(?:e|n|t)|bring(?:e|en|t)|frag(?:e|en)(?: \\p{L}{1,14}){0,6} nach|regel[nt]|folgt|folgen',
    '(?:ruf|rufe|rufen|ruft)(?: [\\p{L}\\d.:]{1,14}){0,8} (?:an|zurück)|rufe(?:n)? (?:ich|wir)|(?:an|zurück)rufen',
    '(?:an|zurück)zurufen|meld(?:e|en|et)?|schick(?:e|en|t)?|send(?:e|en|et)?|schreib(?:e|en|t)?|bescheid|rückmeldung',
    'antwort(?:e|en)?|kümmer(?:e|n|t)?|prüf(?:e|en|t)?|klär(?:e|en|t)?|erstatte[nt]?|erstattet|erstattung',
    'überw(?:eise|eisen|iesen)|weiterleiten|leite[nt]?(?: \\p{L}{1,14}){0,6} weiter|veranlass(?:e|en|t)',
    'informier(?:e|en|t)|liefer(?:e|n|t)|geliefert|versand|versende[nt]?|versendet|verschick(?:e|en|t)',
    'zugeschickt|raus|erstell(?:e|en|t)|gutschrift|ersetz(?:e|en|t)|ersatz|reparier(?:e|en|t)',
    'stornier(?:e|en|t)|hake|nachfragen|nachhaken|frage?(?: \\p{L}{1,14}){0,6} nach|nachreichen|von (?:mir|uns)',
    'update|nachricht|mail|e-mail|anruf|rückruf|bestätig(?:e|en|t|ung)|ankommen|eintreffen|da sein|zugestellt',
    'bearbeite[nt]?|bearbeitet|lösung|ergebnis|geld|paket|ware|halte(?:n)?|benachrichtig(?:e|en|t)',
    'komm(?:e|en|t)|erledig(?:e|en|t)|gelöst|behoben|buche|organisier(?:e|en|t)|kontaktier(?:e|en|t)',
    'hol(?:e|en|t)|tausch(?:e|en|t)|mitteilen|teile[n]?(?: \\p{L}{1,14}){0,6} mit|retourenlabel',
    'ausgezahlt|zurück|beantwort(?:e|en|et)|schaue?(?: \\p{L}{1,14}){0,6} (?:an|nach)',
    'sage?(?: \\p{L}{1,14}){0,3} bescheid|gebe|geben|stell(?:e|en)',
  ],
  not: [
    NOBODY,
    OTHERS,
    '(?:deshalb|daher|darum|deswegen) (?:schreibe|melde|wende|rufe)n? (?:ich|wir)|wohl|keinerlei|erfahrungsgemäß|gegebenenfalls|ggf\\.?',
    '(?:aktuell|derzeit|momentan|zurzeit|(?:ist|sind)(?: \\p{L}{2,14}){0,2}) ?$',
    `${SAID}(?: [^ ,!?]{1,25}){0,10} ?$`,
    'wenn|falls|sofern|könnten?|könntest|würden?|sobald sie|sobald du|sollten|kann|können|ob|nicht|keine?n?',
    'möglicherweise|eventuell|evtl|vielleicht|voraussichtlich nicht|gerne?(?= (?:weiter|zur))|hoffe|hoffen',
    'normalerweise|in der regel|üblicherweise|möchten?|haben sie (?:noch|fragen|weitere|schon|bereits|denn|das|die)|hast du (?:noch|fragen|weitere|schon|bereits|denn|das|die)|habt ihr|ich bitte',
    '(?:sagen|geben(?! sie (?:mir|uns) (?:bitte |noch |dafür |dazu ){0,3}(?:bis|zeit|etwas|ein|eine|einen|zwei|drei)(?= ))|antworten|schicken|schreiben|nennen|melden|rufen|senden|teilen|wählen) sie|(?:sag|gib|schick|schreib|nenn|antworte|meld)e? (?:mir|uns|einfach|kurz|bitte|bescheid|dich)',
    'gerne?|hiermit|anbei|beigefügt|(?:im|als) anhang|hier(?= ?$)|teilen? (?:wir|ich)(?: ihnen| dir)? mit|immer|stets|grundsätzlich|generell|monatlich|jährlich|pro (?:monat|jahr|nacht|tag)',
    'bitte(?= ?$)',
    '^ {0,2}(?:dann|danach|anschließend)',
    '^ {0,2}(?!(?:jetzt|zuerst|zunächst|geben|seien) )\\p{L}{2,15}(?:en|t|st) (?:sie|du|es|er|das|die|der|ihnen|dir)(?: [^ ,!?]{1,20}){0,8},',
    'falls gewünscht|auf wunsch',
    'habe(?:n)? (?:ich|wir)?(?: \\p{L}{1,20}){0,8} (?:geschickt|gesendet|geprüft|veranlasst|weitergeleitet|erstattet|überwiesen|storniert|geklärt|informiert|bearbeitet|gebucht|erstellt|versendet|gefragt|geschrieben|gegeben|gemacht|kontaktiert|angerufen)',
    'wurde|wurden|wollte[nst]{0,2}|soll ich|sollen wir|darf ich|dürfen wir|wie (?:versprochen|angekündigt|zugesagt)',
  ],
  offers: [
    ON_EVENT,
    '^ ?schreiben? (?:ich|wir) (?:ihnen|dir|euch)(?: (?:heute|nun|jetzt|noch ?mal|direkt)){0,2} ?$',
    '^[^,;!?]{0,80} (?:nicht(?! (?:nur|locker|später|vor|erst|bis|allein|hängen|im (?:regen|stich)))|niemals|keinerlei)',
    '^[^,.;!?]{0,60} (?:(?:sonn|sams|werk|wochen|feier)tags|niemanden)',
    'wenn (?:sie|du|ihr) (?:möchten|wollen|mögen|möchtest|willst|magst|einverstanden|wünschen)',
    'gerne?|automatisch|am (?:schalter|eingang)|wegen (?:ihre[rs]|deine[rs]|der|des|dem)|normalerweise|in der regel|üblicherweise|meistens?|gerade|derzeit|momentan|im moment|aktuell|hier (?:die|das|den|eine?)|anbei|im anhang|hoffe|hoffentlich|gerne? weiter|weiterhelfen|garantie|(?:dein|ihr|das) (?:lob|kompliment)|glück|spaß',
    'wenn (?:ihnen|dir) das|falls|sofern|auf wunsch|bei bedarf|nie|niemals|nicht weiter|ganz wie|je nachdem|wenn (?:sie|du|ihr) (?:es |das )?(?:mir|uns)|oder (?:lieber|doch)',
  ],
  calls: [
    '(?:ruf|rufe|rufen|ruft)(?: \\p{L}{1,14}){0,8} (?:an|zurück)|rufe(?:n)? (?:ich|wir)',
    '(?:an|zurück)(?:zu)?rufen|anruf|rückruf|telefonisch|telefoniere',
  ],
  contacts: [
    '(?:ruf|rufe|rufen|ruft)(?: \\p{L}{1,14}){0,8} (?:an|zurück)|rufe(?:n)? (?:ich|wir)',
    '(?:an|zurück)(?:zu)?rufen|anruf|rückruf|meld(?:e|en|et)|schreib(?:e|en|t)|bescheid|rückmeldung',
    'antwort(?:e|en)?|informier(?:e|en|t)|nachricht|mail|e-mail|update|benachrichtig(?:e|en|t)|mitteilen',
    'kontaktier(?:e|en|t)|hören|von (?:mir|uns)',
  ],
  kept: [
    'wie versprochen|wie angekündigt|wie zugesagt|wie besprochen|wie vereinbart',
    'hier ist (?:die|das|ihr|dein) (?:update|antwort|ergebnis|rückmeldung)|wie zuvor versprochen',
    'versprochene[rnsm]?',
  ],
  ...promiseTimes,
};
