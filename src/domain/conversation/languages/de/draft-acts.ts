import type { DraftWords } from '../../draft/draft-words';
import { deeds } from './draft-deeds';

export const acts: DraftWords['acts'] = {
  ...deeds,
  validate: `
    ist|war|wäre|klingt|wirkt|sein|bleibt|fühlt|finde|sind|wird|macht|das ~4 @upsetting
    wie @upsetting|schwer|mühsam|lange|sehr|unsicher
    sehr|wirklich|mehr|äußerst|besonders|natürlich|absolut|ausgesprochen|ziemlich|echt|total ~1 @upsetting
    nicht ~1 leicht|einfach|schön|angenehm zu
    dieselbe|gleiche frage
    auch ~3 nervt|ärgert|stört|lästig
    verständlich !zu|erklärt|erklären|formuliert|beschrieben|machen
    verständlicherweise|nachvollziehbar|verständliche|nachvollziehbare|berechtigt|berechtigte|berechtigter|berechtigten
    @we ~4 verstehen|nachvollziehen|nachempfinden|nachfühlen
    verstehe|verstehen|begreife|sehe ~1 dass|warum|wie|@your ~5 @upset|@feeling|@upsetting|fragen|ungeduldig|wissen|erwarten|ist
    verstehe|verstehen|teile @your ~1 @feeling
    verstehe|verstehen ~1 wie|warum|weshalb
    kann|können ~2 gut|voll|völlig|sehr|absolut|nur|vollkommen|durchaus ~1 verstehen|nachvollziehen|nachempfinden
    @your ~1 @feeling
    zu recht
    recht ~1 mit|damit|haben|hast|geben|gebe|auf
    haben|hast|gebe|völlig|habt ~3 recht
    kein wunder
    würde|würden|wäre|ginge|hätte ~2 mich|mir|ich ~4 auch|genauso|ebenso|nicht|verärgert|ärgern|so|stören|enttäuscht
    geht|ginge|erginge mir ~2 auch|genauso|nicht|so
    darf|dürfen|dürft|darfst|kann|können ~3 erwarten|verlangen|ärgern
    guter|gutes recht
    allen|jeden|guten grund
    da|daran ist etwas|was dran
    nicht ~2 was|wie|worauf|so|das ~4 erwartet|erwarten|gehofft|wünschen|gewünscht|vorgestellt|sein|verdient|soll
    geht|darf|ist|war ~2 nicht|gar ~2 passieren|sein|gehen|so|gut|ordnung|akzeptabel|hinnehmbar|geht
    hätten|hätte|verdienen|verdient ~3 verdient|erwartet|besseres|bessere
    macht|machen ~4 sorgen|mürbe|nervös|unruhig|wütend
    das letzte ,was|was|das
    ärgern|ärgerst|sorgen|gefreut|verlassen ~2 sich|dich|machen|machst|darauf
    dass|wenn sie|du ~4 @upset
    kostet|gekostet|kosten|raubt ~3 nerven|kraft|zeit
    gehört|gehören ~2 nicht ~2 über|in|auf|geworfen
    darf|hätte|hätten|dürfen ~3 nie|niemals|nicht|so ~6 dürfen|passieren|laufen|sollen
    macht|erschreckt|verunsichert|nervt|zermürbt|quält ~3 jeden|jede|erst|mal|einen|nervös|wütend|angst|sie|dich|unruhig
    spüre|weiß|verstehe ~3 ,wie ~2 sich|dich|sehr|sie ~4 fühlen|fühlst|quält|belastet
    @your gefühle ~2 verstehen|nachvollziehen
    das|dies|es ist ~1 unzumutbar
    nur|mehr recht|als ~1 recht|verständlich|billig`,
  apologise: `
    entschuldigung|entschuldige|entschuldigen|entschuldigt|verzeihung|verzeihen|sorry|verzeih|entschuldigungen|pardon|peinlich
    tut|tun|täte ~4 leid
    leid ~3 tut
    @we bedauern|bedauere|bedaure
    bedauern ~2 sehr|zutiefst|wir|ich`,
  sympathise: `
    beileid|anteilnahme|mitgefühl|kondolieren|kondolenz
    leid|schade|traurig ~1 das|davon|von ~4 hören|lesen|erfahren
    tut|leid ~5 zu|das hören|lesen|erfahren
    leid ~1 dass sie|du|ihnen|dir|ihr|euch ~2 sich|dich|das|so|solche|solchen|damit|gerade|diese|krank|so|in|es ~5 müssen|musst|mussten|herumschlagen|erleben|durchmachen|ärger|schwierigkeiten|probleme|passiert|geht|erlebt|befinden
    leid für|um @you|@your|den|die
    gute|schnelle|baldige besserung
    viel kraft|stärke
    schade|pech ,dass|für|wirklich|mit|um|das
    wie schade|traurig
    so|wirklich|echtes ein|so? pech
    klingt nach ~2 schwer*|stressig*|anstrengend*|harten
    viel auf einmal
    kann|könnte jedem|jeder|allen ~1 passieren
    passiert|geht jedem|vielen|den
    in|zu dieser|der ~1 schweren|schwierigen|traurigen zeit
    verlust|trauerfall|tod|sterbefall ~3 leid|tut|getroffen|berührt|@your
    herz ~3 ist|bricht|zerreißt|bei
    bricht|zerreißt|blutet ~2 das|mir|uns ~2 herz
    erschüttert|betroffen|bestürzt
    fühle|fühlen|leide ~3 mit ihnen|dir|euch
    wie ~1 furchtbar|schrecklich|schlimm|traurig ,dass
    leid ~2 dach|sturm|unwetter|wetter|unfall|einbruch|diebstahl
    dach|sturm|unwetter|unfall|einbruch|diebstahl ~2 tut ~3 leid
    dafür können|konnten|kannst|konntest ~1 sie|du nichts
    ungünstig*|falschen|schlechter|schlechtesten|blöden moment|zeitpunkt|zeit`,
  thank: `
    danke|dank|dankeschön|bedanken|bedanke|danken|merci
    dankbar
    freut|freue|freuen|gefreut ~4 mich|uns|sehr|dass|über|zu
    schön|toll ,dass
    gut aufgepasst
    lieb|nett ,dass|von`,
  reassure: `
    brauchen|brauchst|müssen|musst|braucht ~5 nichts|nicht|keine|sich|niemand*
    keine sorge
    bei mir|uns richtig
    zeile|schritt für zeile|schritt
    erst erledigt
    alle zeit
    keine sorgen
    seien|sei ~3 sicher|beruhigt|unbesorgt
    ist|sind|bleibt|bleiben|liegt ~3 sicher|geschützt|gültig|erhalten|reserviert|unberührt|vor
    nichts ~4 verloren|passieren|tun|abgebucht|weiter|befürchten|eilt
    hören|hörst|hört ~2 von mir|uns
    von mir|uns ~1 hören|hörst
    auch|ob wenn|es ~4 neues|neuigkeiten
    so|hier geht ~2 weiter
    auf|im dem|laufenden ~1 laufenden
    wissen|weißt ~2 ,woran|woran|bescheid
    nicht ~1 im ungewissen
    sobald ~5 ,*
    nicht ~2 allein|alleine
    schritt nach dem
    in ruhe|guten
    haben|hast|nehmen|nimm ~2 zeit
    ganz normal|üblich
    gut ,dass ~2 fragen|fragst|melden
    liegt|liegen mir|uns ~1 vor
    es ~2 möglichkeiten
    auf der sicheren|sicher`,
  'follow-up': `
    melden|melde|schreiben|schreib|antworten|antworte|rufen|ruf|kommen|wenden ~1 sie|dich|mir|uns|einfach|gern|gerne|jederzeit|euch ~4 gern|gerne|jederzeit|einfach|bei|mir|uns|noch|bitte|wieder|an|auf|direkt|hier|doch|kurz|mich
    sagen|sag|geben|gib|sagt|gebt ~2 sie|mir|uns|einfach|bitte|gern|gerne|kurz ~3 bescheid|rückmeldung|wenn|falls|ob
    bescheid ~2 ,wenn
    bei|noch|weitere|weiteren|offene|sonst|irgendwelche ~1 fragen|unklarheiten|rückfragen
    sollte|sollten|falls|wenn|haben|hast ~6 fragen|unklar|offen|nicht|etwas|wieder|noch ~6 melden|melde|schreiben|schreib|sagen|sag|da|helfe|antworten|antworte|rufen|ruf|freuen
    haben|hast|gibt|kann|können ~2 sonst|noch|weitere
    stehe|stehen|steht|bin|sind ~5 zur|gerne|gern|jederzeit|weiter|da ~3 verfügung|da|erreichbar|weiter
    für @you ~1 da
    jederzeit|gern|gerne|einfach|direkt ~4 melden|antworten|schreiben|anrufen|fragen|wenden
    hake|frage|schaue|sehe|melde|prüfe|erkundige ~3 ich|mich|wir ~4 noch|nochmal|wieder|nach|erneut
    @we frage|hake|melde|erkundige|schaue|sehe ~3 noch|nochmal|wieder|nach|erneut|mich
    frage|fragen ~5 ob|wie
    @we ~6 nachfragen|nachhaken
    im|in auge|blick
    hilft|helfen|passt|beantwortet|klappt|funktioniert ~1 @you|das|es|so|damit ~3 $
    sagt|hilft ~1 das @you
    hoffe|hoffen|freue|freuen ~5 bald|wieder|auf
    ob|wie alles|es ~3 geklappt|passt|läuft|angekommen|klappt|ordnung|funktioniert|wieder|geht
    wie erreiche|erreichen|möchten
    nächste mal
    wie es|das ~2 ausgeht|ausgegangen|weitergeht|läuft|lief
    wo ~3 findest|finden
    nachzufragen|nachzuhaken|nachfragen
    freude gemacht
    wenn|falls|sobald noch|sie|du|etwas|es ~6 ,melden`,
};

export const notActs: DraftWords['notActs'] = {
  validate: `
    leid|entschuldigung|entschuldigen ~2 falls|wenn|sollten
    falls|wenn|sollten|sollte|dass sie|du ~3 fühlen|fühlst|empfinden|gefühlt
    nicht ~1 verstehen|nachvollziehen|verständlich
    verständnis
    falls ~5 @upset`,
  apologise: `
    leid|entschuldigung|entschuldigen|entschuldige|sorry|bedauern ~2 ,falls
    leid|bedauern|bedauere ~1 dass sie|du ~1 sich|dich|das|es|so ~3 fühlen|fühlst|empfinden|empfinde|gefühlt
    sollten|falls|wenn sie|du ~4 leid|entschuldigung
    sollten|solltest|sollte|falls|sofern !niemand|nie|nicht|so ~9 leid|entschuldigung|entschuldigen|bedauern
    nicht|nichts|müssen|brauchen|musst|brauchst|kein*|muss ~3 entschuldigen|entschuldigung|leid
    bedauern ~2 ihnen|dir ~3 mitteilen`,
  thank: `
    danke|dank ~2 im voraus
    vielen|besten|herzlichen dank und|mit ~2 freundlichen|freundliche|viele|beste|herzliche|liebe
    keine|zu gut|schön`,
  own: 'wenn|falls|sofern|dass sie|du selbst|persönlich\nsie|du ~3 verantwortlich\nnicht ~3 zuständig|verantwortlich',
  sympathise: 'leid ,falls',
};
