/** As the English ones. */
export const german = `
u|greet reflect apologise act reassure||Der Wasserkocher kam mit einem Riss im Deckel an, ich schreibe zum dritten Mal!|Guten Tag Frau Kern, Ihr Wasserkocher kam mit einem Riss im Deckel an. Das tut mir leid, der Fehler liegt bei uns. Ich habe Ihnen einen neuen bestellt, er ist bis Freitag bei Ihnen.
u|validate act||Wo bleibt mein Paket? Seit drei Wochen nichts!|Drei Wochen ohne Nachricht würden mich auch ärgern. Ich habe beim Paketdienst eine Suche veranlasst.
p||harmful acknowledge|Die App stürzt beim Export ab.|Wie bereits erwähnt, gibt es dafür ein Update im Store, das die Sache behebt.
u||harmful acknowledge|Sie haben doppelt abgebucht und keinen interessiert es!!|Bitte beruhigen Sie sich. Die Buchhaltung sieht sich das an, sobald dort Zeit ist.
u||harmful acknowledge|Das WLAN ist seit Montag weg.|Sie hätten den Router vorher neu starten müssen. Das steht auch so in der Anleitung.
p|act|harmful acknowledge|Ich kann mich nicht mehr einloggen.|Sie müssen zuerst das Passwort ändern. Klicken Sie auf den Link und folgen Sie den Schritten.
u||harmful acknowledge|Die Jacke ist nach zwei Tagen gerissen.|Dafür sind wir nicht zuständig. Für Schäden dieser Art gibt es ein Formular vom Hersteller.
u||harmful acknowledge|Mein Zug fiel aus und ich verlor einen Tag.|Da kann ich nichts machen. Der Fahrplan kommt von einer anderen Firma und wird dort gepflegt.
p||harmful acknowledge|Kann ich die Schuhe noch zurückgeben? Sie drücken.|Laut unseren Richtlinien ist eine Rückgabe nach dreißig Tagen nicht möglich, ohne Ausnahme und für alle.
u||harmful acknowledge|Auf der Rechnung steht Roaming, ich war aber daheim.|Da irren Sie sich. Das Gerät war an dem Tag im Ausland, das zeigt unser System.
u||harmful acknowledge|Angeblich zugestellt, hier ist nichts.|Offensichtlich hat jemand in Ihrem Haus das Paket angenommen. Fragen Sie dort bitte einmal nach.
u||harmful acknowledge|Die Heizungs-App hat wieder alle Zeiten vergessen.|Starten Sie einfach die App neu, dann sind die Zeiten nach ein paar Minuten wieder da.
p|act||Die Heizungs-App hat alle Zeiten vergessen.|Ich habe die Zeiten gerade aus der Kopie von gestern Nacht wieder eingestellt.
u|apologise|cold|Das Sofa kommt zwei Wochen zu spät.|Wir bitten die entstandenen Unannehmlichkeiten zu entschuldigen.
u||cold acknowledge|Der Techniker war unhöflich zu meiner Mutter.|Es tut uns leid, falls Sie das so empfunden haben. Unsere Techniker haben einen engen Zeitplan.
u||cold acknowledge|Sie haben mein Konto ohne ein Wort geschlossen.|Leider ist das Konto geschlossen. Leider lässt sich das so schnell auch nicht mehr umkehren.
p|apologise|cold|Können Sie die Karte erstatten?|Es tut mir leid, aber die Karte ist nach der Abfahrt nicht mehr erstattbar.
u||cold acknowledge|Eine Stunde Warteschleife. Wieder!|Ihr Anruf ist uns sehr wichtig. Die Anrufe werden in der Reihenfolge angenommen, in der sie eingehen.
w|validate|cold|Ich glaube, jemand benutzt meine Karte.|Ich verstehe genau, wie Sie sich fühlen. Welche Buchungen meinen Sie?
p||cold acknowledge|Auf der Rechnung steht die falsche Adresse.|Leider ist die Rechnung schon abgeschlossen, und die Adresse darauf bleibt nun so stehen.
c|act thank||Wie ändere ich meine Lieferadresse?|Danke für Ihre Frage. Öffnen Sie Ihr Profil, wählen Sie Adressen und tippen Sie auf Bearbeiten.
c|act validate|heavy|Wie kündige ich den Vertrag?|Ich kann sehr gut nachvollziehen, wie belastend das für Sie sein muss. Sie können unter Konto kündigen.
c|act apologise|heavy|Welcher Tarif hat mehr Speicher?|Es tut uns wirklich sehr leid! Wir hatten das unklar beschrieben. Der Plus-Tarif hat 200 GB, Sie können jederzeit wechseln.
g|thank||In fünf Minuten gelöst, vielen Dank!|Danke, dass Sie sich die Zeit dafür genommen haben. Das freut mich sehr.
b|sympathise act||Mein Mann ist letzte Woche gestorben. Ich möchte sein Konto schließen.|Mein herzliches Beileid. Ich habe das Konto heute gelöscht, Sie brauchen uns nichts zu schicken.
b|sympathise|cold|Mein Vater ist verstorben, sein Vertrag läuft noch.|Mein Beileid. Ich helfe Ihnen sehr gerne weiter!
n|sympathise act||Der Sturm hat das Dach abgedeckt, ich kann diesen Monat nicht zahlen.|Es tut mir leid, dass Sie das gerade durchmachen müssen. Die Zahlung habe ich auf nächsten Monat verschoben.
u|validate own||Keiner liest meine Nachrichten!|Sie erwarten zu Recht eine Antwort. Ab jetzt kümmere ich mich persönlich darum.
w|reassure||Sind meine Fotos weg? Ich mache mir Sorgen.|Keine Sorge, es ist nichts verloren gegangen.
u|explain apologise||Warum wurden 49 Euro doppelt abgebucht?|Der Zahlungsdienst hat die Anfrage zweimal geschickt, weil die Verbindung abbrach. Das hätten wir merken sollen, bitte entschuldigen Sie.
p|act|acknowledge|Die Lampe flackert.|Möchten Sie lieber Ersatz oder Ihr Geld zurück? Beides kann ich heute veranlassen.
p|reflect act||Die Lampe flackert beim Dimmen.|Wenn eine Lampe beim Dimmen flackert, passt oft das Leuchtmittel nicht. Ich schicke Ihnen zwei passende.
p|follow-up act|acknowledge|Der Scanner klemmt bei dünnem Papier.|Eine neue Rolle habe ich verschickt. Melden Sie sich gern, wenn es noch klemmt.
p|thank||Auf Ihrer Preisseite ist ein Fehler.|Danke, dass Sie uns darauf aufmerksam machen.
u||acknowledge|Ich will mein Geld zurück, SOFORT. Die Matratze stinkt.|Bitte senden Sie uns Ihre Bestellnummer und ein Foto vom Etikett, damit es weitergehen kann.
u||acknowledge|Die dritte kaputte Tasse.|Guten Tag, Ihre Nachricht ist bei uns angekommen, und unser Team sieht sie sich in Kürze an.
p|apologise act||Sie haben mir Größe 38 statt 40 geschickt.|Es tut mir leid, dass wir die falsche Größe geschickt haben. Das richtige Paar ist unterwegs.
u|own apologise||Der Fahrer hat das Paket in den Regen gestellt.|Das war unser Fehler, bitte entschuldigen Sie.
c|act||Wo sehe ich meine Rechnungen?|Alle Rechnungen finden Sie unter Einstellungen. Sie können sie dort auch herunterladen.
c|explain||Warum ist am Montag zu?|Am Montag ist wegen des Feiertags geschlossen.
c|||Liefern Sie nach Norwegen?|Ja, das tun wir. Es kostet neun Euro.
c|follow-up||Ist die rote noch da?|Ja. Sagen Sie mir gern Bescheid, wenn Sie eine möchten.
p|act reassure|acknowledge|Mein Gutschein geht nicht.|Ich habe den Code zurückgesetzt, ab morgen geht er wieder.
p|validate||Die Anleitung versteht kein Mensch.|Das ist wirklich verwirrend beschrieben.
u||harmful acknowledge|Ich habe den ganzen Tag gewartet.|Sie haben den Termin nicht bestätigt, deshalb kam der Fahrer an dem Tag nicht.
u||harmful acknowledge|Immer noch keine Antwort von der Buchhaltung.|Wie in meiner letzten E-Mail geschrieben, antwortet die Buchhaltung, wenn sie so weit ist.
p|act|acknowledge|Ich finde den Knopf zum Kündigen nicht.|Sie brauchen nicht zu suchen, ich schicke Ihnen den Link.
p|act apologise||Der Download ist kaputt.|Da ist bei uns offensichtlich etwas schiefgegangen, bitte entschuldigen Sie. Ich habe die Datei ersetzt.
p|reflect act||Meine Waschmaschine leckt an der Tür.|Wenn die Maschine an der Tür leckt, ist es meist die Dichtung. Ich habe einen Techniker für Donnerstag gebucht.
u|validate||Mir wurde ein Rückruf am Dienstag versprochen. Niemand rief an.|Ich verstehe, dass Sie verärgert sind: Sie haben am Dienstag auf einen Rückruf gewartet, der nie kam.
p||cold acknowledge|Mein Abo wurde gegen meinen Willen verlängert.|Ihre Anfrage wurde an die zuständige Abteilung weitergeleitet. Wir bitten um Verständnis, dass das dauert.
p||cold acknowledge|Der Reißverschluss ist kaputt.|Es wurde entschieden, dass Verschlüsse nicht abgedeckt sind. Näheres steht in den Bedingungen auf der Seite.
u||cold acknowledge|Zwei Tage kein Wasser!|Bald ist das Wasser wieder da!! Danke an alle für die Geduld und bis bald!
u||cold acknowledge|Mit Ihrer Firma bin ich fertig.|Oh nein 😊 was dürfen wir tun, damit Sie es sich noch einmal überlegen?
p|sympathise||Mir ist das Tablet runtergefallen.|Wie schade um das Gerät. Das kann jedem passieren.
p|own||Wer bearbeitet meinen Schaden?|Ich kümmere mich um Ihren Schaden und bleibe dran, bis alles erledigt ist.
p|follow-up|acknowledge|Die Klingel geht wieder.|Nächste Woche frage ich noch einmal nach, ob alles läuft.
u|validate act|register|Das Gerät ist schon wieder ausgefallen, das ärgert mich.|Dein Ärger über das Gerät ist klar. Ich schicke dir Ersatz, bitte halten Sie die Rechnung bereit.
c|act||Wie lade ich die Karte auf?|Öffne die App und tippe auf Aufladen. Sie zeigt dir dann den Stand.
u||harmful acknowledge|Der Koffer ist weg.|Das ist nicht unser Problem. Am Flughafen gibt es dafür einen eigenen Schalter im Untergeschoss.
u||harmful acknowledge|Vier Mails ignoriert!|Es gibt keinen Grund, sich so aufzuregen. Vier Mails liest auch hier niemand an einem Tag.
u||harmful acknowledge|Der Tisch wackelt.|Das ist halt so. Jeder Tisch wackelt am Anfang ein bisschen, das gibt sich mit der Zeit.
p|apologise|cold|Meine Erstattung fehlt.|Wir bitten, die Verzögerung zu entschuldigen.
`;
