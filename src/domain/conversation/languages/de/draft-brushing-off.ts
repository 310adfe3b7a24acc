import type { DraftWords } from '../../draft/draft-words';

/** Wording that waves a trouble away: it is not believed, not ours, not to be changed, or the customer's own doing. */
export const brushingOff: DraftWords['harmful'] = [
  {
    find: `
    das|dies kann ~2 nicht|unmöglich stimmen ~2 $
    das|dies|es glaube|bezweifle|bezweifeln|glauben ich|wir ~2 nicht|kaum|stark? $
    @can ich|wir ~1 mir|uns nicht|kaum|schwer vorstellen|glauben
    sie|du|ihr verwechseln|verwechselst|verwechselt ~2 da|das|etwas|hier|wohl
    da|hier|das haben|hast|habt|müssen|musst sie|du|ihr ~2 etwas|wohl|falsch|was? ~1 verwechselt|falsch|missverstanden|verwechseln|verstanden
    das haben|hast sie|du ~1 falsch verstanden|gelesen
    bei uns ~2 läuft|funktioniert|geht|ist ~3 es|alles|einwandfrei|normal|fehlerfrei $
    kein bug|fehler ,das|sondern|es
    -nicht so gewollt|beabsichtigt
    sie|du werden|wirst wohl ~9 haben
    sie|du werden|wirst wohl ~9 gewesen sein
    sie|du|ihr haben|hast|habt ~2 bestimmt|sicher|wahrscheinlich|vermutlich|wohl ~5 falsch|selbst|selber|vergessen|übersehen|überlesen`,
    unless: `
    recht|leid|entschuldigung|entschuldigen
    haben|hast sie|du ~1 recht`,
    instead: 'ich sehe hier Folgendes:',
  },
  {
    find: `
    liegt|lag ~1 nicht ~1 bei|an uns|mir
    da|dafür|hier sind|bin wir|ich ~2 raus|falsch
    dafür|dazu|darum bin|sind|kümmern|kümmere ~1 ich|wir|uns|mich ~2 nicht ~2 $
    für ~3 können|kann wir|ich ~2 nichts ~1 $
    beschweren|beschwer|beklagen sie? sich|dich ~2 bei|beim
    damit ~2 nichts am hut
    @can wir|ich ~4 nicht ~1 helfen|weiterhelfen ~1 $
    wir|ich @can ~4 nicht ~1 helfen|weiterhelfen ~1 $`,
    unless: `
    nicht ~1 schuld|fehler
    nicht nur
    ohne|solange|bevor|wenn|falls`,
    instead: 'ich finde heraus, wer das klären kann, und',
  },
  {
    find: `
    lässt|lassen sich ~2 nicht|nichts ~1 ändern|machen|beeinflussen $
    mehr|anders|schneller|früher|billiger geht|ist ~1 es|das? ~2 nicht $
    leider pech ~1 $
    ^ pech
    ^ da haben|hast sie|du pech gehabt? $
    ^ das|dies|es ist ~2 bei uns ~1 so $
    ^ das|dies|es ist ~2 so ~1 geregelt|vorgeschrieben|festgelegt|vorgesehen|üblich $
    ^ das|dies ist ~1 vorschrift|usus $
    machen|mache|akzeptieren|erlauben|erstatten wir|ich ~2 grundsätzlich|prinzipiell|generell nicht
    ausnahmen|ausnahme|kulanz|diskussion|sonderregelung ~1 gibt|machen ~2 nicht
    bedingungen|agb|regeln|richtlinien|vorgaben sind ~3 eindeutig|klar|verbindlich|unmissverständlich
    das sind ~1 die|unsere vorgaben|regeln|vorschriften|bedingungen $
    wir|ich habe|haben|hatten ~5 keine zeit ~2 $
    habe|haben|hatten wir|ich ~4 keine zeit ~2 $
    nein ,das? geht|ist ~1 nicht möglich? $
    ^ gibt es? nicht $
    ^ abgelehnt $`,
    unless: `
    weil|denn|aber|dafür|stattdessen|damit
    ,da *
    @can|biete|bieten ~1 ich|wir|@you|sie|du
    ich|wir @can|biete|bieten`,
    instead: 'was ich tun kann:',
  },
  {
    find: `
    sie|du|ihr haben|hast|habt ~2 vergessen|versäumt|unterlassen|verpasst ,*
    sie|du|ihr haben|hast|habt ~1 vergessen|versäumt|unterlassen|verpasst ~4 zu
    sie|du|ihr haben|hast|habt ~5 zu spät gekündigt|geschickt|abgeschickt|gemeldet|bezahlt|gezahlt|storniert|bestellt|gebucht|angemeldet|eingereicht|reagiert|zurückgeschickt|widerrufen
    sie|du|ihr haben|hast|habt sich|dich|euch ~2 vertippt|verklickt|verschrieben|geirrt|verguckt|vertan
    sie|du|ihr haben|hast|habt ~5 selbst|selber|ausdrücklich|freiwillig ~3 zugestimmt|akzeptiert|unterschrieben|bestellt|gewählt|gewollt|bestätigt|entschieden|gebucht|verursacht|abgeschlossen
    das|dem|den|der|die|dies|diesem|dieser|diesen|dazu|damit|so ~4 haben|hast|habt sie|du|ihr ~2 akzeptiert|unterschrieben|zugestimmt $
    sie|du|ihr haben|hast|habt ~6 nicht|kein|keine|keinen|unvollständig ~3 beigelegt|eingereicht|hinterlegt|aufgehoben|nachgereicht|nachgesehen|beantragt|abgemeldet|angemeldet|storniert|widerrufen|versichert|eingehalten|wahrgenommen|abgegeben|abgeholt|unterschrieben|angekreuzt
    sie|du|ihr waren|warst|wart ~3 zu? ~1 spät|langsam|unvorsichtig|unaufmerksam|ungenau|nachlässig
    @your angaben|unterlagen waren ~2 unvollständig|fehlerhaft|falsch
    sie|du|ihr hätten|hättest|hättet ~3 früher|eher|rechtzeitig|vorher|gleich ~4 bestellen|buchen|melden|kündigen|kommen|anrufen|schreiben|sagen|fragen|lesen|prüfen|reagieren|schicken|losfahren|stornieren
    hätten|hättest|hättet sie|du|ihr ~3 früher|eher|rechtzeitig|vorher|gleich ~4 bestellen|buchen|melden|kündigen|kommen|anrufen|schreiben|sagen|fragen|lesen|prüfen|reagieren|schicken|losfahren|stornieren
    ihr hättet ~5 müssen|sollen|können
    wäre|wär ~2 besser|klüger|sinnvoller|einfacher gewesen ,wenn sie|du|ihr
    haben|hast|habt sie|du|ihr ~3 überhaupt
    werden|wirst sie|du ~2 warten|gedulden|abfinden müssen
    sie|du werden|wirst ~3 warten|gedulden|abfinden müssen
    ^ sie|du müssen|musst ~4 warten ~1 $
    muss|müssen man|sie|du ~3 gewöhnen|abfinden
    nächstes mal ~3 aufpassen|früher|genauer|besser|rechtzeitig
    können|kannst sie|du|ihr ~1 nicht ~1 lesen|rechnen|zuhören|aufpassen
    man ~2 doch|vorher ~2 nicht? ~2 $
    prüfen|schauen|suchen|sehen ~1 sie|du? erst|erstmal ~2 @your eigenen|eigene`,
    unless: `
    wenn|falls|ob|obwohl|nicht @you|sie|du
    nie|niemals|nicht|nichts|gar|unser|unsere|uns|wir ~9 *
    leid|entschuldigung|entschuldigen|danke|recht`,
    instead: 'beim nächsten Mal hilft es',
  },
  {
    find: `
    ^ nochmals|nochmal|abermals ,*
    zu dem ~1 letzten|wiederholten|x-ten|hundertsten|tausendsten mal ,*
    jetzt|nun|hiermit ~2 dem letzten mal
    @can mich|uns ~1 nur|da? ~1 wiederholen
    @can ich|wir mich|uns ~1 nur|da? ~1 wiederholen
    das|dies hatte|hatten ich|wir ~2 bereits|schon|doch ~2 erwähnt|gesagt|geschrieben|erklärt|mitgeteilt|angekündigt
    haben|habe|hatten|hatte wir|ich @you ~1 doch|längst ~2 geschickt|gesendet|zugeschickt|gegeben|genannt|beantwortet|gezeigt
    steht|stand doch ~1 in|im|auf|unter
    ^ das|dies steht alles ~1 in|im|auf|unter
    das|es hatten wir ~1 doch`,
    unless: 'danke|dank|leid|entschuldigung|entschuldigen|verzeihung',
    instead: 'ich fasse es gern noch einmal zusammen',
  },
  {
    find: `
    nehmen|reißen|reiß|nimm sie|dich ~1 sich? zusammen
    ,ganz|nur|immer|schön|mal ruhig|sachte|langsam|entspannt $
    ^ ganz|nur|immer|schön ruhig|sachte|langsam|entspannt
    jetzt|nun mal ~1 ganz|schön ruhig|sachte|langsam|entspannt
    machen|mach ~1 sie|du? ~1 kein|keine|daraus drama|theater|aufstand|szene
    so schlimm wird|kann ~3 nicht
    doch ~1 nicht|nur so ~1 schlimm|tragisch|wild|dramatisch
    doch ~1 kein ~1 beinbruch|weltuntergang|drama
    was|mehr erwarten|erwartest sie|du ~1 denn|eigentlich|noch
    was haben|hast sie|du ~1 denn|eigentlich ~1 erwartet|gedacht
    was|wer denn sonst
    bei dem|diesem ~1 preis|tarif ~4 nichts|nicht|kein* ~3 erwarten
    sie|du sind|bist ~1 nicht ~1 der|die einzige*
    andere|andern|anderen|alle kunden|kundinnen|leute? ~1 warten|müssen|mussten|haben ~1 auch|genauso|ebenfalls
    machen|tun|mach sie? ,was sie|du wollen|willst
    dann kündigen|kündige|gehen|geh|kaufen|kauf sie? ~2 eben|halt|doch|woanders
    das|es sieht|weiß|merkt|erkennt|kennt man|jeder doch|ja
    doch ~1 nicht|kaum zu übersehen|überlesen|verfehlen|überhören
    nicht ~1 so schwer|kompliziert $
    ganz einfach ,wenn man
    sollte|müsste|dürfte ~2 eigentlich|doch|wohl ~2 klar|bekannt|bewusst|logisch|einleuchten
    auf|bei solche|solchen|so ~3 man doch|eben|halt ~1 nicht`,
    unless: `
    wir|uns|mir|unser ~2 nicht ~1 übersehen
    danke|dank|leid|entschuldigung`,
    instead: 'ich verstehe, dass Sie das ärgert',
  },
  {
    find: `
    kulanz ~4 nicht|keine|ausgeschlossen|unmöglich
    keine|keinerlei ~1 kulanz`,
    instead: 'anbieten kann ich Ihnen:',
  },
];
