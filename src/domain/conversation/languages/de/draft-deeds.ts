import type { DraftWords } from '../../draft/draft-words';

/** What we do about it, and why it came about. */
export const deeds: Pick<DraftWords['acts'], 'own' | 'explain' | 'act'> = {
  own: `
    kümmere|kümmern|kümmer|kümmert ~4 ich|mich|uns|darum|wir
    @we ~5 kümmern|gekümmert
    übernehme|übernehmen|übernommen|übernimmt ~3 ich|wir|verantwortung|das|den|die|gern|persönlich|@your|hiermit|ab
    bleibe|bleiben|bleib ~4 dran|bei|daran|ansprechpartner*|zuständig
    @we ~4 dran|dranbleiben
    liegt|bleibt|ist ~2 bei mir
    lag|liegt|passiert ~2 bei|an|von uns|mir|unserer
    unser|mein|unserer|unserem|uns|unseren ~1 fehler|versehen|versäumnis|schuld|irrtum|verschulden|patzer
    fehler ~2 unsererseits|unserer|auf|bei|von|liegt|lag|ist|gemacht|unterlaufen|passiert
    ist|sind uns|mir|da ~3 fehler|panne|versehen|durchgerutscht|passiert|unterlaufen|durchgegangen
    haben|habe|hätten|hätte ~3 fehler|versäumt|vergessen|übersehen|verwechselt|falsch|nicht|enttäuscht|hängen
    verantwortlich|verantwortung
    in die hand
    nehme|nehmen ~4 an|ab|hand
    sorge|sorgen ~2 ich|wir|dafür|dass
    stelle|stellen ~2 sicher
    kläre|klären ~2 ich|wir|das|es|den|die|alles
    gehe|gehen ~2 ich|dem|der|wir ~7 nach
    spreche|sprechen ~1 ich|wir|für ~3 mit
    @we spreche|sprechen
    nach|an mir|mich ,dann
    persönlich|selbst
    @your ~1 ansprechpartner|ansprechpartnerin|kontakt
    unsere|meine ~1 aufgabe|sache|verantwortung|pflicht
    an uns|mir ~1 das|gewesen|es
    hätte|hätten|dürfen ~4 nicht ~3 passieren|vorkommen|sollen|dürfen
    direkt|jederzeit an mich
    verlassen ~2 auf mich|uns
    auf mich verlassen
    bringe|bringen ~3 in ordnung
    mache|machen ~4 gut`,
  explain: `
    weil|nämlich
    kurz gesagt
    erkläre|erklären|erklärung
    hatte|hat ~1 einen grund
    gefunden habe|haben ich|wir
    weiß|wissen ~2 ,warum|warum|woran|weshalb
    ganz offen
    schiefgegangen|schiefgelaufen $
    sendungsverfolgung
    aufgrund|wegen|infolge
    grund|ursache|auslöser|hintergrund ~2 ist|war|dafür|liegt|lag|hierfür|sind|des|für
    der|den|die|ein ~1 grund|ursache|auslöser
    lag|liegt|gelegen|lagen ~2 daran|an|darin
    daran ~2 lag|liegt|gelegen
    durch ~1 ein|eine|einen|den|die|das|unser* ~2 *
    verursacht|ausgelöst|entstanden|zurückzuführen
    passiert ~2 ist|war|folgendes
    war|ist ~1 passiert|geschehen|folgendes
    schiefgelaufen ~1 ,weil
    deshalb|daher|deswegen|dadurch|sodass|wodurch|weswegen|weshalb
    denn das|die|der|unser|unsere|es|wir|ein|eine|bei|beim|im|in|uns
    ,da ~4 *
    stellte|hat ~1 sich ~1 heraus|herausgestellt|gezeigt
    verwechselt|vertauscht|steckengeblieben|hängengeblieben|überlastet|ausgefallen|abgelaufen|gelistet|hing|festgehalten
    störung|ausfall|fehler ~2 in|im|bei|beim|an
    dahinter|steckt|zustande|kommt ~1 steckt|dahinter|davon|daher|hinter
    doppelt|falsch|versehentlich ~2 gebucht|verbucht|zugeordnet|eingetragen|ausgelöst|übermittelt|hinterlegt|gespeichert|gelegt|verladen|sortiert|eingestellt
    ursache ~2 kenne|kennen
    fiel|blieb|brach|riss|platzte|hing|lief ~7 aus|liegen|kaputt|ab|zusammen|fest|leer|hängen|voll
    braucht|benötigt|verlangt|erfordert|kostet|gilt ~1 die|den|das|eine|einen|ein|nur|rolle|bis
    meist|meistens|oft|vermutlich|wahrscheinlich ist|liegt|war|sind
    leider ~1 nicht|ausverkauft|vergriffen|voll|viel
    ist|war|waren|sind ~2 nun|druckfehler|missverständnis|tippfehler|veraltet|überbucht|vergriffen|ausverkauft|voll|leer|empfindlich|los
    heißt ~2 zu|dass|das|kein|keine
    haben|hat|gibt ~2 zwei|drei|mehrere|verschiedene|eigenen|eigene|jeder ~1 zähler|verträge|konten|tarife|grundpreis|grundpreise
    dauert|dauern|brauchen|braucht ~3 *0|bis|zu|drei|fünf|zwei|einige|mehrere|*5|*7 ~3 tage|tagen|werktage|wochen|stunden|zeit|rolle
    stoppt|schließt|blockiert|sperrt ~2 ,wenn|weil|sobald
    fehlt|fehlte|fehlten $
    sind|ist nicht ~1 garantiert|vorgesehen|dabei|eingegangen
    bei|laut ~1 uns|system ~2 ist|war ~2 nichts|kein|nicht|keine`,
  act: `
    angefangen habe|haben
    was|das ~3 kann|können ~8 tun|machen|anbieten
    rest übernehme|mache|erledige|machen|übernehmen
    probieren|versuchen|testen wir
    erledige|erledigen|mache ich|wir
    @we erledige|erledigen
    habe ~14 @solved
    wir ~1 haben ~14 @solved
    haben ~1 wir ~14 @solved
    @solving ich|wir
    @we @solving !@we
    ,ich|wir @solving
    und @solving|@solved
    werde|werden|möchte|will|wollen ~9 @tosolve
    kann|können|könnte|könnten ich|wir ~9 @tosolve
    @we kann|können|könnte|biete|bieten ~8 @tosolve|an
    wurde|wurden|ist|sind|wird ~6 @solved|unterwegs
    worden|bereits|schon @solved|unterwegs|fertig
    @remedy ~4 ist|wird|geht|kommt|trifft|unterwegs|erfolgt|wurde
    auf den|dem weg
    unterwegs
    möchten|möchtest|wollen|willst|hätten|wünschen|bevorzugen ~1 sie|du ~2 lieber|eine|einen|ein|das|den|die|oder|stattdessen
    ist|wäre @you|ihnen|dir ~3 lieber|recht
    entweder|wahl|entscheiden ~6 oder|zwischen|sie|du
    zwei|drei|mehrere|folgende ~1 möglichkeiten|wege|optionen|varianten|lösungen|schritte|schritten
    gern|gerne|biete|bieten|soll|sollen|sollte ~4 @tosolve
    so|hier|bitte ~2 gehen|geht|gehst|finden|funktioniert|lösen|kommen|wechseln|ändern ~2 sie|du|es|das|vor|die
    bitte|dann|anschließend|danach|und|zuerst|erst|dort|unter|oben|rechts|links @step
    @step ~1 sie|bitte ~1 auf|die|den|das|bitte|dann|einmal|@your|im|in|unter|zuerst|es|kurz|oben
    @step ~1 sie|bitte ~1 zu dem
    können|kannst ~1 sie|du ~9 @tosolve|einloggen|anmelden|herunterladen|öffnen|behalten|finden|abrufen|zurücksenden|zurückschicken|auswählen|wechseln|nutzen|bezahlen|kündigen|eintragen|ausdrucken|hochladen|starten|abholen|wählen|entscheiden|weitermachen|verwenden
    sie|du ~1 können|kannst ~9 @tosolve|kündigen|bestellen|buchen|bezahlen|einloggen|anmelden|herunterladen|öffnen|behalten|finden|abrufen|zurücksenden|zurückschicken|auswählen|wechseln|nutzen|weiter|verwenden
    erhalten|bekommen|bekommst|erhältst|kriegst|finden|findest ~1 sie|du ~3 eine|einen|ein|das|den|die|@your|von|per|dazu|dafür
    sie|du erhalten|bekommen|bekommst|erhältst|haben|hast ~4 eine|einen|ein|zurück|gutschrift|erstattung|ersatz|geld
    nächster|nächsten|nächste schritt|schritte|schritten
    schritt für schritt
    funktioniert|läuft|klappt|geht|ist ~2 jetzt|nun|wieder|alles ~1 wieder|behoben|erledigt|frei|aktiv|möglich|geregelt|gelöst
    geprüft|prüfen|überprüft ~1 wird|wir|haben|habe|und
    kostenlos|kostenfrei ~3 @tosolve|@solved|zu|umtauschen
    mache|machen|gehe|gehen ich|wir
    hängt|hänge|hängen|liegt|liegen ~3 an|bei|anbei|bereit
    anbei|beigefügt|angehängt|erledigt|gutgeschrieben|freigeschaltet|gelöscht|storniert|verlängert|notiert|reserviert|zurückgelegt|zurückgeholt|verschickt
    ^ ja|klar|natürlich|gern|gerne|sicher|erledigt|selbstverständlich ,*
    ^ ja|klar|natürlich|gern|gerne|sicher|erledigt|selbstverständlich $
    @your|die|der|das|den|ein|eine ~5 jetzt|nun|ab|künftig
    ein|eine|unser|unsere|mein|meine|die|der|das ~3 techniker|technikerin|technik|monteur|monteurin|bote|kurier|fahrer|kollege|kollegin|team|leiter|leiterin|chefin|chef|fachabteilung|abteilung|lager|gutachter|gutachterin|lieferant|sicherheit|prüfung|werkstatt|ärztin|arzt ~2 wird|ist|kommt|ruft|meldet|schickt|bringt|prüft|repariert|nennt|sagt|hat|kümmert|weiß|holt|kann
    wird|werden ~6 bearbeitet|geprüft|repariert|verschickt|geschickt|erstattet|gemacht|abgeholt|geliefert|behoben|beheben|prüfen|melden|überwiesen|versendet|ausgetauscht|eingebaut
    finden|bauen|holen|tauschen|zahlen|erstatten|übernehmen|schenken|reparieren|sehen|suchen|testen wir
    @we finde|finden|baue|bauen|hole|zahle|zahlen|übernehme|schenke|sehe|behandle|bringe|beende
    beende|behandle|hole|erstatte|verlängere|zahle|tausche|baue ich|wir
    finden|finde|wählen|wähle|drucken|drucke|antworten|entsorgen|zahlen|senden|schicken|legen|bringen|öffnen|tauschen|melden|rufen sie|das|den|die
    ausdrucken|festdrehen|leeren|auswählen|einreichen|einzureichen|neustarten|aufschrauben
    sie|du|ihr ~4 finden|findest|erhalten|erhältst|bekommen|bekommst|erfahren|wechseln|hinterlegen|hinterlassen|melden|angeben|testen
    können|kannst|könnt ~9 angeben|hinterlassen|melden|testen|erfahren|einlösen|umbuchen|tauschen|umsteigen
    genügt|reicht $
    reicht|genügt ~2 ein|eine|das|der|die
    wenn|sobald|danach|dann ~5 klappt|geht|läuft|funktioniert
    gilt ~2 wieder|jetzt|auch|weiter
    gehen|geht|ging|gehst ~6 zurück|raus
    ist|sind ~4 auf|in @your ~1 konto|karte|weg
    auf @your karte|konto ~2 ist|sind|liegt
    meldungen|über ~3 portal|möglich
    @you passt|lieber|recht
    was ~2 passt|lieber|besser
    zeit|hilft ~2 jede|jeder`,
};
