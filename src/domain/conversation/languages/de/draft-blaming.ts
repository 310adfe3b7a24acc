import type { DraftWords } from '../../draft/draft-words';

/** Wording that blames people or tells them what to do. */
export const blaming: DraftWords['harmful'] = [
  {
    find: `
    beruhigen sie sich
    beruhige|beruhig dich
    sich|dich|euch ~2 erst|erstmal|bitte|einmal|mal|wieder ~2 beruhigen
    jetzt|mal|erstmal|erst|bitte|doch ~2 runter|runterkommen|herunter
    kein*|nicht ~3 aufregen|aufzuregen
    kein* ~1 grund ~6 aufzuregen|aufregung|verärgert|wütend|laut|ausfallend
    regen|reg ~1 sie|dich ~2 nicht|ab|auf
    bleiben|bleib sie? ~3 ruhig|sachlich|höflich
    mäßigen|mäßige ~3 ton
    übertreiben|übertreib|übertreibst|übertrieben ~1 sie|nicht|du
    sie|du übertreiben|übertreibst
    stellen|stell ~1 sie|dich ~3 an
    -tut|mir nun|jetzt mal ~1 langsam|halblang
    nicht|kein ~2 so? ~1 hysterisch|aufbrausend|emotional|empfindlich
    kühlen|bewahren|bewahre sie? ~2 kopf|ruhe|fassung
    nicht ,warum|weshalb|was sie|du ~4 aufregen|aufregst|beschweren|beschwerst|wollen|willst|erwarten|erwartest
    ton ~3 vergreifen|vergriffen|mäßigen
    kein|keinen ~1 grund|anlass ~1 zur|für ~1 aufregung|panik|ärger|hysterie
    in diesem ton
    immer mit der ruhe
    sachlich|höflich zu? bleiben
    mach|machen|machst ~2 halblang
    grund|anlass ~4 aufgebracht|verärgert|ärgern|ungehalten
    sie|du reagieren|reagierst über|übertrieben
    aufregung|empörung|wut ist ~3 nicht|unnötig|übertrieben|fehl
    gang zurück|runter
    schreien|brüllen ~2 nicht|bringt|hilft
    entspannen|entspann sie|dich`,
    unless: `
    damit|dass|um ~6 beruhigen
    sie|du übertreiben|übertreibst nicht|keineswegs|keinesfalls`,
    instead: 'ich verstehe, dass Sie das ärgert',
  },
  {
    find: `
    wie ich|wir|man ~5 bereits|schon|mehrfach|wiederholt|mehrmals ~3 gesagt|erwähnt|mitgeteilt|erklärt|geschrieben|erläutert|beschrieben|dargelegt
    wie ich|wir ihnen|dir|sie|dich ~4 sagte|sagten|schrieb|schrieben|erklärte|erklärten|mitteilte
    ich|wir sagte|sagten|schrieb|schrieben|erklärte|erklärten ~2 schon|bereits|doch|mehrfach
    habe|haben|hatte|hatten|hab ~1 ich|wir ~1 ihnen|dir ~5 schon|bereits|mehrfach|mehrmals|doch|längst ~5 geschrieben|geantwortet|mitgeteilt|gesagt|erklärt
    ich|wir habe|haben|hatte|hatten ihnen|dir ~5 schon|bereits|mehrfach|mehrmals|doch|längst ~5 geschrieben|geantwortet|mitgeteilt|gesagt|erklärt`,
    unless: `
    wie sie|du ~9 *
    wie ich|wir sehe|sehen|lese|lesen
    haben|hast sie|du uns|mir`,
    instead: 'ich fasse es gern noch einmal zusammen',
  },
  {
    find: `
    wie ~2 bereits|schon|mehrfach|wiederholt|mehrmals|oben|zuvor|eingangs ~3 gesagt|erwähnt|mitgeteilt|erklärt|geschrieben|erläutert|beschrieben|dargelegt|informiert|ausgeführt|angemerkt|angegeben|kommuniziert|gesagt
    wie gesagt
    ^ noch einmal ,*
    ich|wir wiederhole|wiederholen ~2 mich|uns|es|das
    das ~2 hatten|haben wir|ich ~3 schon|bereits|doch ~2 gesagt|besprochen|erklärt|geklärt|mitgeteilt|geschrieben
    -nicht nachzulesen|nachlesbar
    steht|stand doch|bereits|schon|alles ~3 in|auf meiner|unserer ~1 mail|e-mail|nachricht|antwort|bestätigung
    wie ~3 mehrfach|mehrmals|wiederholt|schon|bereits betont|angekündigt|bekannt
    habe|haben|hatten|hatte ~1 ich|wir|sie|dich ~2 schon|bereits|mehrfach|mehrmals|wiederholt|ausdrücklich darauf hingewiesen
    wie oft soll|sollen|muss|müssen|noch
    ^ siehe ~1 meine|unsere|letzte|vorherige|frühere|oben
    ich|wir sage|sagen|erkläre|erklären ~1 es|das|ihnen|dir ~2 noch|nochmal|nochmals|erneut
    sage|sagen|erkläre ich|wir ~3 noch|nochmal|nochmals|erneut
    hätten|hättest sie|du ~5 richtig|genau|aufmerksam
    wie ~2 in|aus meiner|unserer ~1 letzten|vorherigen|früheren|e-mail|mail|nachricht
    wie ~2 meiner|unserer ~1 letzten|vorherigen|früheren|vorigen
    noch einmal|mal zu dem mitschreiben
    lesen|lies ~5 noch|nochmal|genau|richtig|aufmerksam|gründlich ~2 durch|e-mail|mail|nachricht
    hätten|hättest sie|du ~7 gelesen|geprüft|geschaut|bezahlt|gezahlt|aufgepasst|gekündigt|überprüft|befolgt|eingehalten|zugehört|hingesehen|beachtet|nachgesehen|gemeldet|gefragt|informiert|reagiert
    wenn sie|du ~7 gelesen|geprüft|bezahlt|gezahlt|aufgepasst|gekündigt|befolgt|eingehalten|zugehört|beachtet|gemeldet|gefragt|reagiert hätten|hättest
    ich|wir ~6 zu dem ~1 dritten|zweiten|vierten mal
    habe|haben|hatte|hatten|wurde|wurden ~2 ihnen|dir ~3 bereits|schon|mehrfach|mehrmals ~3 gesagt|erklärt|mitgeteilt|erläutert|beantwortet`,
    unless: `
    wie sie|du ~9 *
    danke|dank|leid|entschuldigung|entschuldigen|verzeihung
    kollegen|lager|kollegin|kollege|fachabteilung|team|technik|versand|paketdienst
    haben|hast|hatten|hattest sie|du
    sie|du haben|hast|hatten|hattest`,
    instead: 'ich fasse es gern noch einmal zusammen',
  },
  {
    find: `
    sie|du hätten|hättest ~7 müssen|sollen
    hätten|hättest sie|du ~9 müssen|sollen
    warum|wieso|weshalb haben|hast sie|du ~3 nicht
    das|dies ~2 hätten|hättest sie|du ~5 können|wissen|merken|sehen
    hätten|hättest sie|du ~2 nur|doch|einfach|mal
    hätten|hättest sie|du ~6 @check ~1 können
    sie|du hätten|hättest ~6 @check ~1 können
    warum|wieso|weshalb haben|hast|melden|schauen|lesen|prüfen|sagen|schreiben|kommen sie|du ~3 nicht|erst
    warum|wieso|weshalb haben|hast sie|du ~2 lange ~1 gewartet|gezögert
    sollten|solltest sie|du ~2 eigentlich|doch|wirklich|selbst|schon|inzwischen|langsam ~3 wissen
    hätte|hätten ~1 ihnen|dir ~2 auffallen|klar|bewusst|bekannt
    wäre ~2 @your ~1 aufgabe|pflicht|sache
    sie|du müssten|müsstest|sollten|solltest ~3 wissen
    beim nächsten mal ~2 sie|du ~5 vorher|besser|genauer|früher|rechtzeitig
    sie|du ~4 besser|genauer ~4 aufpassen|achten|hinsehen|nachdenken`,
    unless: `
    nie|niemals|nicht|gar|längst|bessere|schneller|zweimal|dreimal|ständig ~6 müssen|sollen
    werden müssen|sollen|können
    nächsten mal ~1 wir|ich
    verdient
    von uns|mir
    wir|uns|ich hätten|hätte
    sollen|müssen ~2 warten|erfahren|hören|bekommen|erhalten
    erfahren|hören|bekommen|erhalten|warten|nachfragen|haben|ankommen|sein ~1 sollen|müssen`,
    instead: 'beim nächsten Mal hilft es',
  },
  {
    find: `
    wie sie|du ~5 mail|e-mail|nachricht|antwort|schreiben|agb|bedingungen ~1 entnehmen
    wir|ich haben|habe sie|dich ~3 darauf hingewiesen`,
    instead: 'beim nächsten Mal hilft es',
  },
  {
    find: `
    da ~1 haben|hast sie|du ~2 wohl|offenbar|anscheinend|scheinbar ~3 nicht|falsch|vergessen|versäumt
    sie|du haben|hast ~6 nicht|kein|keine|keinen|nie|versäumt|vergessen|ignoriert ~4 angegeben|gelesen|beachtet|mitgeteilt|geschickt|gesendet|bezahlt|ausgefüllt|geantwortet|befolgt|eingehalten|beigefügt|gemeldet|reagiert|angehängt|genannt|aufgepasst|bestätigt|überprüft|geprüft|gesagt|zugehört|eingegeben|übermittelt|versäumt|vergessen|ignoriert|gekündigt|hinterlegt|verstanden|eingereicht|abgesagt|wahrgenommen|zurückgeschickt|zurückgesendet|mitgeschickt|mitgesendet|installiert|angeschlossen|aktiviert|gespeichert|aktualisiert|beglichen|überwiesen|vorgelegt|vorgezeigt|benachrichtigt
    haben|hast sie|du ~1 versäumt|vergessen|ignoriert|missachtet
    haben|hast sie|du ~5 nicht ~2 angegeben|gelesen|beachtet|mitgeteilt|beigefügt|befolgt|eingehalten|reagiert|genannt|ausgefüllt
    sie|du ~1 haben|hast es ~1 versäumt|unterlassen|verpasst
    @your ~1 eigenes|eigene|eigener|eigenen|alleiniger|eigenes fehler|schuld|verschulden|versäumnis|unachtsamkeit
    selbst|selber schuld|verschuldet
    @your ~2 schuld
    ist|war @your ~1 fehler|versäumnis|schuld|problem $
    haben|hast sie|du überhaupt ~1 mal|schon|nicht|die|das|den
    ist|war|liegt|lag ~2 an|bei ihnen|dir ~1 selbst|selber
    fehler|problem|ursache|schuld liegt|lag|sitzt|steckt ~2 bei|an ihnen|dir|@your
    sie|du haben|hast ~2 termin ~2 verpasst|versäumt|vergessen
    -kein|nicht|keine unsachgemäß*|anwenderfehler|bedienungsfehler|benutzerfehler|eigenverschulden
    ^ das|dies|es liegt|lag|liege ~3 an ihnen|dir $
    muss|wird ~2 bei|an ihnen|dir ~1 liegen
    selbst|selber ~1 zuzuschreiben
    frist|zahlungsziel|kündigungsfrist|rückgabefrist ~2 verpasst|versäumt|überschritten|verschlafen|verstreichen
    sie|du haben|hast ~5 verschlafen|missachtet|verschusselt|übersehen|unterlassen
    haben|hast sie|du ~1 wohl|offenbar|anscheinend|offensichtlich ~4 *sehen|übersehen|überlesen|verwechselt|vergessen
    sie|du haben|hast ~6 falsch|verkehrt|fehlerhaft|unvollständig ~1 ausgefüllt|eingegeben|bedient|angegeben|angeschlossen|eingestellt|verstanden|gelesen|montiert|gemacht|bestellt|gebucht|angewendet|gewählt|abgelesen|behandelt|gewaschen
    haben|hast sie|du ~4 falsche|falschen|falsches|verkehrte* ~2 eingegeben|angegeben|gewählt|genannt|gebucht|benutzt|verwendet|bestellt|ausgewählt|gekauft
    haben|hast sie|du ~6 falsch|verkehrt|fehlerhaft|unvollständig ~1 ausgefüllt|eingegeben|bedient|angegeben|angeschlossen|eingestellt|gelesen|montiert|gemacht|angewendet|abgelesen|behandelt|gewaschen
    sie|du haben|hast ~2 falsche|falschen|falsches ~2 eingegeben|angegeben|gewählt|genannt|gebucht|benutzt|verwendet|bestellt|ausgewählt
    weil|da sie|du ~5 nicht|keine|keinen|kein ~3 ge*|be*|ein*|an*|über* haben|hast
    von ihnen|dir kam|kamen ~5 nichts|keine|nie|nicht
    ihrerseits|deinerseits
    haben|hast sie|du ~3 nicht ~1 aufgepasst|hingeschaut|hingesehen|zugehört|mitgedacht|nachgedacht
    nicht ~2 richtig|genau|aufmerksam|ordentlich|sorgfältig gelesen|geschaut|hingeschaut|zugehört|hingesehen|geprüft|aufgepasst`,
    unless: `
    wenn|falls|ob|sofern|obwohl|sollten sie|du
    nichts ~3 falsch|versäumt
    nicht ~2 schuld|fehler
    nicht ~1 an|bei ihnen|dir|@your
    keinen fall ~1 an|bei ihnen|dir|@your
    keinesfalls|keineswegs|nie ~1 an|bei ihnen|dir|@your
    nicht verpasst|versäumt
    anwenderfehler|bedienungsfehler|benutzerfehler war|ist|liegt ~2 nicht !ausgeschlossen|auszuschließen
    anwenderfehler|bedienungsfehler|benutzerfehler schließen|schließe wir|ich ~1 aus
    noch nicht|kein|keine|keinen
    wir|ich ~1 haben|habe ~9 nicht`,
    instead: 'mir fehlt hier noch etwas',
  },
  {
    find: `
    -wenn|falls|dass|was|da|weil|nicht|warum|wie|wofür|damit|ob|bevor|ehe|wo|welche|womit|sobald|solange|denn sie|du müssen|musst
    -wie|was|warum|wann|wo müssen|musst sie|du
    -wie|was|nichts|das|alles sie|du haben|hast ~8 zu !tun|erwarten|hören|verstehen|recht|hause|befürchten *en $
    sie|du sind|bist ~2 verpflichtet|angehalten|gezwungen
    sie|du sind|bist ~1 selbst ~1 verantwortlich|zuständig
    sind|bist sie|du ~2 verpflichtet|angehalten
    @your pflicht|aufgabe|verantwortung`,
    unless: `
    müssen|musst|zu ~6 nicht|nichts|keine|kein|keinen|niemand*
    nicht|nichts|keine|kein|keinen ~9 müssen|musst
    sie|du müssen|musst ~3 warten|sehr|entschuldigen
    müssen|musst ~3 sich|dich !an
    müssen|musst ~9 warten|wiederholen|ärgern|kümmern|fühlen|erklären|herumschlagen|denken|nachfragen|hinterherlaufen|befürchten
    leid|schade|unangenehm|ärgerlich|verstehe ~9 müssen|musst
    -doch nur|lediglich|einzige|alles
    nicht ~2 verantwortlich|schuld
    schritt|schritte`,
    instead: 'bitte',
  },
];
