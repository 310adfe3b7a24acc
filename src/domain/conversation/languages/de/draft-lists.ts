import type { DraftWords } from '../../draft/draft-words';

export const lists: DraftWords['lists'] = {
  we: 'ich wir',
  you: 'ihnen dir euch sie dich',
  demand: `gib nimm lies sieh wirf hilf vergiss versprich schreib sag schick meld ruf klick drück nenn probier komm geh hol bring schau
    trag lösch lad stell leg setz kleb steck zieh mach lass miss prüf such zeig bestell bleib fahr füll frag heb installier
    aktualisier kontrollier bezahl behalt scann dreh schalt`,
  demande: `schreibe sage schicke melde rufe klicke öffne wähle drücke prüfe lade antworte sende teste probiere starte nenne nutze
    entsorge ändere tippe lösche lege setze klebe stecke ziehe mache zeige zahle bestelle bleibe fahre
    fülle hebe installiere aktualisiere kontrolliere bezahle behalte scanne verwende verbinde trenne entferne registriere beachte
    überprüfe bestätige kopiere schließe warte versuche schalte drehe bewahre vergleiche kündige`,
  can: 'kann können könnte könnten',
  your: 'ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines euer eure euren eurem eurer',
  softly: `jetzt nun auch gerade soeben bereits schon persönlich gern gerne dann deshalb daher sofort direkt gleich zuerst natürlich heute
    noch umgehend selbst eben inzwischen selbstverständlich parallel außerdem zusätzlich nochmal vorhin gestern`,
  upsetting: `ärgerlich frustrierend enttäuschend unangenehm nervig belastend beunruhigend stressig verwirrend zermürbend ermüdend lästig
    unerfreulich verunsichernd schlimm furchtbar schrecklich inakzeptabel ärgerliche frustrierende enttäuschende unangenehme
    belastende beunruhigende unschön unschöne anstrengend mühsam bitter aufreibend erschöpfend irritierend unerträglich ernüchternd
    peinlich nervenaufreibend kräftezehrend ärgerliches frustrierendes enttäuschendes ärgerlicher unzumutbar blöd doof
    unbefriedigend nervt ärgert zermürbt frustriert enttäuscht verunsichert verärgert beunruhigt belastet`,
  upset: `verärgert enttäuscht frustriert sauer wütend besorgt beunruhigt verunsichert verwirrt unzufrieden genervt ungeduldig nervös
    ärgern ärgerst aufgebracht sorgen sorge gestresst irritiert ungehalten unruhig angespannt unsicher böse geärgert ärgerten`,
  feeling: `ärger unmut frust frustration enttäuschung sorge sorgen verärgerung verunsicherung bedenken unzufriedenheit ungeduld unruhe
    verwirrung aufregung wut befürchtung befürchtungen skepsis zweifel lage situation reaktion kritik unsicherheit`,
  solved: `erstattet storniert geprüft gesendet geschickt verschickt versendet veranlasst bestellt ersetzt korrigiert behoben zurückgesetzt
    weitergeleitet weitergegeben gutgeschrieben ausgetauscht gesperrt entsperrt freigeschaltet aktiviert gelöscht geändert angepasst
    eingerichtet gebucht umgebucht reserviert verlängert angefordert beauftragt nachgesehen nachgeschaut nachgefragt gesprochen
    angerufen kontaktiert überwiesen hinterlegt repariert aktualisiert berichtigt angelegt eingeleitet angestoßen eingestellt
    herausgefunden gefunden geklärt organisiert vereinbart losgeschickt abgeschickt überprüft angewiesen zurückgebucht gestoppt
    storniert vorgemerkt ausgestellt erstellt aufgehoben verschoben getauscht gelöst beigefügt angehängt zurückerstattet zugeschickt
    bestätigt eingetragen ausgebucht abgebrochen entfernt übertragen getestet nachgestellt zusammengestellt notiert gemeldet
    rausgeschickt umgestellt ausgelöst nachgeforscht zurückverfolgt verfolgt abgemeldet hochgestuft vorgezogen zugewiesen gebeten
    gekündigt durchgesehen durchgegangen angeschaut angesehen gelegt geholt gesichert`,
  solving: `erstatte erstatten storniere stornieren prüfe prüfen schicke schicken sende senden veranlasse veranlassen bestelle bestellen
    ersetze ersetzen korrigiere korrigieren behebe beheben setze setzen leite leiten gebe geben tausche tauschen sperre
    sperren schalte schalten aktiviere aktivieren lösche löschen ändere ändern passe richte richten buche buchen reserviere reservieren
    verlängere verlängern fordere fordern beauftrage beauftragen sehe schaue frage fragen spreche sprechen rufe überweise
    überweisen hinterlege hinterlegen repariere reparieren aktualisiere aktualisieren berichtige berichtigen lege leiten stoße
    stelle stellen suche suchen kläre klären organisiere organisieren vereinbare vereinbaren verschicke verschicken versende versenden
    lasse gehe gehen teste testen stoppe stoppen ziehe ziehen überprüfe überprüfen nehme nehmen hole holen lade laden hänge hängen
    erkläre markiere trage`,
  tosolve: `erstatten stornieren prüfen schicken senden zusenden zuschicken veranlassen bestellen ersetzen korrigieren beheben zurücksetzen
    weiterleiten weitergeben gutschreiben austauschen tauschen umtauschen sperren entsperren freischalten aktivieren löschen ändern
    anpassen einrichten buchen umbuchen reservieren verlängern anfordern beauftragen nachsehen nachschauen nachfragen überweisen
    hinterlegen reparieren aktualisieren berichtigen anlegen einleiten anstoßen klären organisieren vereinbaren verschicken versenden
    überprüfen stoppen zurückzahlen zurückerstatten anbieten lösen abholen vorziehen einstellen ausstellen nachliefern testen
    nachforschen untersuchen zurücknehmen verschieben zurückbuchen ansehen anschauen durchgehen ermöglichen aufheben erlassen`,
  step: `öffnen öffne klicken klick klicke tippen tippe wählen wähle gehen geh gehe drücken drück drücke halten halte starten starte
    trennen trenne ziehen zieh ziehe stecken steck stecke installieren installiere deinstallieren deinstalliere laden lade
    aktualisieren aktualisiere leeren leere geben gib scannen scanne entfernen entferne schalten schalte prüfen prüf prüfe versuchen
    versuch versuche probieren probier probiere nutzen nutze verwenden verwende ändern ändere stellen stell stelle scrollen drucken
    druck drucke legen leg lege löschen lösche rufen setzen setz setze kleben kleb klebe bringen bring schließen schließ schließe
    einloggen folgen folge kopieren kopiere benutzen benutz deaktivieren aktivieren`,
  remedy: `ersatz ersatzgerät ersatzlieferung erstattung rückerstattung gutschrift techniker techniker austausch austauschgerät
    rücksendeetikett retourenlabel retourenetikett ersatzteil neue neues neuer neuen sendung nachlieferung monteur betrag geld kurier`,
  day: `montag dienstag mittwoch donnerstag freitag samstag sonntag morgen übermorgen heute januar februar märz april mai juni juli august
    september oktober november dezember weihnachten ostern mittag abend montagvormittag freitagmittag wochenende monatsende
    wochenbeginn montagmorgen dienstagmittag donnerstagabend feierabend mittags abends`,
  unit: 'minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten werktag werktage werktagen arbeitstag arbeitstage arbeitstagen',
};
