import type { DraftWords } from '../../draft/draft-words';

export const cold: DraftWords['cold'] = [
  {
    find: `
    -viele|ihre|deine unannehmlichkeit*
    ungelegenheit*
    entstandene|entstandenen|etwaige|eventuelle|mögliche|verursachten|verursachte ~1 umstände|probleme|schwierigkeiten|ärger|störungen
    umstände ~2 entschuldigen|entschuldigung|bedauern|bitten|verzeihung
    entschuldigen|entschuldigung|entschuldige|bedauern|leid ~5 umstände
    bitten|bitte ~1 ,die|den|das|diese ~2 zu entschuldigen`,
    instead: 'das, was Sie deswegen erlebt haben',
    unless: 'ohne|keine|vermeiden|ersparen ~3 unannehmlichkeit*',
  },
  {
    find: `
    leid|bedauern|bedauere|entschuldigung|entschuldigen|entschuldige|sorry ~2 ,falls|wenn
    leid|bedauern ,dass ~4 eindruck
    leid|bedauern|bedauere|schade ~1 ,dass|dass sie|du ~1 sich|dich|das|es|so ~4 fühlen|fühlst|empfinden|empfindest|sehen|wahrnehmen
    sollten|falls|wenn sie|du sich|dich ~4 fühlen|gefühlt|verletzt
    sollten|solltest|sollte|falls !niemand|nie|nicht|so ~9 leid|entschuldigung|entschuldigen|bedauern|bedauere
    leid|entschuldigung|entschuldigen|bedauern ~2 sollten|solltest|sollte|falls|sofern
    leid|bedauern ,dass ~2 erwartungen
    leid|bedauern ~1 dass sie|du ~3 unzufrieden|nicht ~1 zufrieden`,
    instead: 'es tut mir leid, dass wir',
  },
  {
    find: `
    leid|entschuldigung|entschuldigen|verzeihung|sorry|entschuldige ,aber|aber|jedoch|allerdings
    leid|entschuldigung|sorry|entschuldigen|entschuldige|verzeihung|bedauern ~12 ,aber|jedoch|allerdings|doch`,
    unless:
      'aber|jedoch|allerdings|nur|doch ~2 ich|wir|jetzt|habe|haben|kümmere|gibt|dafür|stattdessen|nun\naber|doch ~1 sie|du können|kannst',
    instead: 'Das tut mir leid.',
  },
  {
    find: `
    verzögerung|verspätung|wartezeit ~2 entschuldigen|entschuldigung|bedauern|leid $
    entschuldigen|entschuldigung|bedauern|entschuldige ~4 verzögerung|verspätung|wartezeit $
    leid ~2 verzögerung $`,
    instead: 'dass Sie auf uns warten mussten',
  },
  {
    find: `
    ist|sind uns|mir ~3 wichtig
    uns ~3 wichtig ist|sind
    seien|sei sie? ~1 versichert|gewiss
    können|dürfen|kannst sie|du ~1 versichert|gewiss sein
    liegt|liegen uns|mir ~2 am herzen
    @your ~1 meinung|anfrage|anliegen|zufriedenheit|feedback|anruf|nachricht|ticket|vertrauen ~5 priorität|bedeutung|stelle
    kundenzufriedenheit|kundenservice|kundenorientierung ~5 priorität|stelle|herzen|bedeutung|groß*|oberste*
    nehmen|nehme ~1 @your ~3 ernst
    schätzen|schätze ~1 sie|dich ~1 als kunden|kundin|kunde
    stets|immer|allzeit bemüht
    sind|bin ~4 bemüht
    -kunden zufriedenheit ~5 wichtig|priorität|herzen|ziel|stelle
    wert|werte|werter|geschätzte|geschätzter|geschätzten ~1 kunde|kunden|kundin|kundinnen
    als ~2 geschätzter|geschätzte|treuer|treue kunde|kundin`,
    unless:
      'es|mir ist|wäre ~3 wichtig ,dass\ndanke|dank|freut|freue\nnehme|nehmen ~3 sorge|sorgen|ärger|hinweis|warnung|verdacht',
  },
  {
    find: `
    ^ kein|überhaupt problem|ding
    ^ hallo|hi|hey|moin|guten|liebe|lieber ~3 ,kein|alles|nicht problem|ding|gut|schlimm
    ^ das|dies ist|wäre ~1 kein|überhaupt ~1 problem !für
    halb so schlimm|wild
    nicht ~1 so schlimm|tragisch|wild
    macht ~1 nichts $
    ^ kein thema
    ^ hallo|hi|hey|moin ~3 ,kein thema
    kein ~1 drama|weltuntergang|beinbruch
    kann ~1 mal passieren|vorkommen`,
    to: 'troubled',
    instead: 'gut, dass Sie sich melden',
  },
  {
    find: `
    verstehe|weiß|wissen|nachvollziehen|verstehen|vorstellen|kenne ~3 wie|was ~1 sie|du ~2 sich|dich ~2 fühlen|fühlst|ging|geht|durchmachen|durchmachst
    weiß|wissen genau ,wie
    weiß|wissen wie ~2 sich|sie|du|das ~3 fühlen|fühlt|anfühlt|fühlst
    verstehe|nachvollziehen|verstehen ~2 genau ,wie
    weiß ~2 wie @you|ihnen|dir ~2 geht
    nachfühlen|nachempfinden|nachvollziehen wie|was ~1 es|sie|du ~1 ihnen|dir|sich|dich? ~1 geht|ging|fühlen|fühlst
    kenne|kennen ~1 ich|wir ~2 zu gut
    fühle|fühlen ~1 ihren|deinen ~1 schmerz
    verstehe|verstehen|kenne|kennen|nachvollziehen ~1 @your gefühle|gefühl|emotionen|empfindungen
    kann|können ~1 @your gefühle|gefühl|emotionen|empfindungen
    kennen wir|ich alle|auch|selbst ~1 $
    geht|ging uns allen`,
    unless: 'nicht ~3 wissen|weiß|vorstellen\nweiß genau|nicht ,was ~1 passiert|zu|wir|ich|es|der|die',
    instead: 'ich verstehe, dass Sie das ärgert',
  },
  {
    find: `
    hiermit|anbei|beiliegend ~1 teilen|informieren|möchten
    teilen|teile ~2 wir|ich ~3 mit ,dass
    mitteilen|mitzuteilen ,dass|zu
    müssen|muss ~1 @you|wir|ich ~5 mitteilen
    möchten|wollen|möchte|mache|machen ~3 darauf aufmerksam
    erlauben|erlaube ~3 hinweis
    bitten|ersuchen ~2 höflichst|höflich|freundlichst
    ersuchen ~1 sie
    beachten|beachte ~2 ,dass ~8 nicht|kein*|nur|gebührenpflichtig|muss|müssen
    zu ~1 unserem|meinem ~1 bedauern
    veranlassen|erledigen ~1 sie|bitte ~2 nötige|erforderliche|weitere|notwendige
    nötige|erforderliche|notwendige ~1 veranlassen
    von ~4 abzusehen
    bezug|bezugnehmend auf @your
    somit|folglich|demnach|daher ~2 ausgeschlossen|hinfällig|gegenstandslos
    ist|hat|muss der|die kunde|kundin
    möchten|wollen ~2 darauf hinweisen|hinzuweisen
    weisen|weise ~4 darauf hin
    bitte ~2 zu beachten|entnehmen
    nehmen|nimm ~1 sie ~1 zur kenntnis
    zur kenntnis
    bitten ~2 um ~2 verständnis
    um @your? ~1 verständnis
    bitte ~1 haben|hab|zeigen ~1 sie ~3 verständnis
    haben|hab sie|bitte ~3 verständnis
    zu unserer ~1 entlastung|bedauern
    bezüglich @your|ihres|ihrer ~1 anliegens|anfrage|schreibens|beschwerde
    in bezug auf @your ~1 anliegen|anfrage|beschwerde
    gemäß @your !wunsch|angaben|bitte
    sehen|sieh ~2 von ~3 nachfragen|rückfragen|anfragen|anrufen|e-mails|mails|nachrichten|schreiben ~1 ab
    mit ~1 bedauern
    zeitnah wie möglich`,
    unless:
      'wir|ich ~6 unannehmlichkeit*\ndank|danke ~3 verständnis\nhabe|haben ich|wir ~4 verständnis\nich|wir habe|haben ~4 verständnis\nverständnis für @you|@your\nanfrage|anliegen habe ich',
  },
  {
    find: `
    es|das|dies wurde|worden|ist ~3 entschieden|beschlossen|festgestellt|festgelegt
    aufgrund|wegen|bedingt ~4 anfrageaufkommen*|anrufaufkommen*|*aufkommens|aufkommen|nachfrage|andrangs|unvorhergesehene*|unvorhersehbare*|auslastung
    wurde ~2 entschieden|beschlossen|festgestellt ,dass
    die|eine entscheidung ~3 getroffen|gefallen
    @your|der|die|das|dieses|dieser ~1 ticket|vorgang|fall|anfrage|anliegen|beschwerde|reklamation|ticketnummer ~2 wurde|ist|worden ~5 geschlossen|weitergeleitet|bearbeitet|abgelehnt|registriert|erfasst|aufgenommen|zugewiesen|abgeschlossen|eskaliert|bearbeitung|entgegengenommen|beendet
    seitens des|der kunden|kundin
    man hat ~3 entschieden|beschlossen
    ^ es konnte|konnten ~6 werden
    @your|der|die|das vorgang|fall|anliegen|antrag|ticket|anfrage|beschwerde befindet|befinden sich
    fehler passieren ~1 nun|eben|halt|mal|überall|jedem
    der|die kunde|kundin hat|muss|wird|ist
    fehler ~1 wurden|wurde ~2 gemacht`,
    unless: 'von|durch mir|mich|uns\nich|wir',
  },
  {
    find: `
    freut mich|uns
    toll|super|prima|klasse|wunderbar|fantastisch|großartig|perfekt
    gute|tolle neuigkeiten|nachrichten|nachricht
    viel spaß|freude|vergnügen
    glückwunsch|gratuliere|gratulation
    schönen|schönes|wunderschönen tag|wochenende|abend
    gerne $
    sehr gerne|gern
    ich helfe|hilft ~3 gern|gerne
    mit ~1 freude|vergnügen`,
    isCheer: true,
    to: 'bereaved',
  },
];

export const regret: DraftWords['regret'] = { find: 'leider\nbedauerlicherweise', instead: 'ich sage es Ihnen offen:' };

export const turns: DraftWords['turns'] =
  '^ aber|jedoch|allerdings|dennoch|trotzdem|nur !ich|wir|habe|haben|jetzt|kann|können|gibt|gute|nun|dein|deine|ihr|ihre|hier|es';
