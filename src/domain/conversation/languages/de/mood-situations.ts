import type { Cue } from '../../mood/mood-words';

/** What has happened to a customer, as they say it in German. From weight 2 on it is serious by itself. */
export const GERMAN_SITUATIONS: readonly Cue[] = [
  {
    shows: 'silence',
    weight: 2,
    phrases: `kein/keine/keinen/keinerlei/nie/nicht/nichts/noch .. antwort/rückmeldung/reaktion/nachricht/rückruf/auskunft/bestätigung/mail .. bekommen/erhalten/gekriegt/gekommen/eingegangen`,
  },
  {
    shows: 'waiting',
    weight: 1,
    phrases: `warte seit; warten seit; wartet seit; warte immer noch; warte noch immer; warte schon; warten schon; seit wochen; seit
      monaten; seit tagen; seit über einer woche; seit mehr als; seit einer ewigkeit; ewig gewartet; stundenlang; wochenlang;
      monatelang; tagelang; in der warteschleife; immer noch nicht; noch immer nicht; bis heute nicht; bis heute nichts; wie lange
      soll; wie lange noch; wann endlich; längst überfällig; hätte längst; sollte längst; sollte schon; zu spät; verspätet;
      lieferverzug; termin nicht eingehalten; hängt seit`,
  },
  {
    shows: 'again',
    weight: 2,
    phrases: `schon wieder; zum zweiten mal; zum dritten mal; zum vierten mal; zum fünften mal; zum wiederholten mal; zum x-ten mal; zum
      hundertsten mal; das dritte mal; immer wieder; jedes mal; bereits mehrfach; schon mehrfach; mehrmals angerufen; mehrfach
      angerufen; mehrmals geschrieben; mehrfach geschrieben; wie bereits geschrieben; wie schon geschrieben; wie bereits erwähnt;
      habe ich doch schon; habe ich ihnen schon; habe ich dir schon; noch einmal erklären; nochmal erklären; alles von vorn; erneut
      das gleiche; dasselbe problem; das gleiche problem; wieder dasselbe; dritte mail; dritte e-mail; dritte nachricht; dritter
      anruf; hinterherlaufen; hinterherrennen; hinterhertelefonieren; ständig nachfragen`,
  },
  {
    shows: 'failure',
    weight: 2,
    phrases: `funktioniert nicht; funktioniert immer noch nicht; funktioniert nicht mehr; funktioniert gar nicht; geht nicht; geht nicht
      mehr; geht gar nichts; läuft nicht; klappt nicht; lässt sich nicht; startet nicht; lädt nicht; öffnet sich nicht; reagiert
      nicht; bricht ab; stürzt ab; abgestürzt; friert ein; ausgefallen; außer betrieb; fehlermeldung; kann mich nicht anmelden;
      kann mich nicht einloggen; komme nicht rein; kein zugriff; nicht erreichbar; falsch geliefert; falsche ware; falscher
      artikel; falschen artikel; falsche größe; nicht wie beschrieben; nicht wie bestellt; entspricht nicht; unbrauchbar; nicht zu
      gebrauchen; gibt den geist auf; hat den geist aufgegeben; schiefgelaufen; schiefgegangen`,
  },
  {
    shows: 'money',
    weight: 2,
    phrases: `doppelt abgebucht; zweimal abgebucht; doppelt berechnet; zweimal berechnet; doppelt bezahlt; zu viel abgebucht; zu viel
      berechnet; zu viel bezahlt; falsch berechnet; falsche rechnung; rechnung ist falsch; unberechtigt abgebucht; ohne meine
      zustimmung abgebucht; nicht autorisiert; geld zurück; wo ist mein geld; wo bleibt mein geld; keine erstattung; nicht
      erstattet; noch nicht erstattet; erstattung nicht erhalten; gutschrift fehlt; kein geld bekommen; kein geld erhalten; mahnung
      erhalten; mahnung bekommen; mahngebühr; inkasso; versteckte kosten; trotz kündigung; trotz widerruf; trotz stornierung; zahle
      doch nicht; überteuert; abgezockt`,
  },
  {
    shows: 'lost',
    weight: 2,
    phrases: `nicht angekommen; nie angekommen; nicht geliefert; nicht erhalten; nie erhalten; nichts angekommen; verloren gegangen;
      verlorengegangen; paket verschwunden; ist verschwunden; unauffindbar; unvollständig geliefert; teil fehlt; teile fehlen;
      fehlt in der lieferung; leeres paket; angeblich zugestellt; als zugestellt markiert`,
  },
  {
    shows: 'broken',
    weight: 2,
    phrases: `kaputt angekommen; beschädigt angekommen; defekt angekommen; beschädigt geliefert; karton war aufgerissen; zerbrochen;
      zerkratzt; kaputtgegangen; kaputt gegangen; in scherben; ausgelaufen`,
  },
  {
    shows: 'silence',
    weight: 2,
    phrases: `keine antwort; nie eine antwort; keinerlei antwort; keine rückmeldung; keinerlei rückmeldung; keine reaktion; niemand
      antwortet; niemand reagiert; niemand meldet sich; meldet sich niemand; meldet sich keiner; antwortet keiner; nichts gehört;
      nichts von ihnen gehört; nichts mehr gehört; geht niemand ran; geht keiner ran; geht keiner ans telefon; nicht zu erreichen;
      nie zurückgerufen; nicht zurückgerufen; rückruf kam nicht; werde ignoriert; ignorieren mich; wird ignoriert; nur automatische
      antworten; immer nur textbausteine; standardantwort; aufgelegt`,
  },
  {
    shows: 'passed-around',
    weight: 2,
    phrases: `weitergeleitet worden; ständig weitergeleitet; von einem zum anderen; von einer abteilung zur anderen; von pontius zu
      pilatus; hin und her geschickt; hin- und hergeschickt; weiterverbunden; niemand ist zuständig; niemand fühlt sich zuständig;
      keiner ist zuständig; keiner fühlt sich zuständig; nicht zuständig; jeder sagt etwas anderes; jeder sagt mir etwas anderes;
      jedes mal ein anderer; abgewimmelt; im kreis geschickt; einer schiebt es auf den anderen; widersprüchliche auskünfte;
      vertröstet`,
  },
  {
    shows: 'leaving',
    weight: 3,
    phrases: `nie wieder; letztes mal; letzte bestellung; werde kündigen; kündige hiermit; fristlos; wechsle zu; werde wechseln; zur
      konkurrenz; anderen anbieter; trete vom vertrag zurück; vom kauf zurücktreten; anwalt; rechtsanwalt; rechtliche schritte;
      rechtsweg; vor gericht; klage einreichen; verklagen; anzeige erstatten; strafanzeige; zur polizei; polizei einschalten/informieren/rufen; verbraucherzentrale;
      verbraucherschutz; bundesnetzagentur; schlichtungsstelle; letzte frist; setze ihnen eine frist; setze ich ihnen eine frist;
      schlechte bewertung; negativ bewerten; 1 stern; null sterne; ein stern; rückbuchung veranlassen; zurückbuchen lassen; lasse
      den betrag zurückbuchen; an die presse`,
  },
  {
    shows: 'deceived',
    weight: 3,
    phrases: `betrug; betrogen; abzocke; nepp; über den tisch gezogen; für dumm verkauft; für dumm verkaufen; verarscht; hinters licht
      geführt; angelogen; belogen; gelogen; leere versprechungen; leere versprechen; falsche versprechungen; falsche versprechen;
      war versprochen; wurde mir versprochen; haben sie versprochen; hast du versprochen; habt ihr versprochen; zugesagt und nicht;
      nicht eingehalten; irreführend; lockangebot; mogelpackung; täuschung; untergejubelt; ungewollt abgeschlossen; fake shop;
      fakeshop`,
  },
  {
    shows: 'failure',
    weight: 2,
    phrases: `funktioniert/funktionieren/funktionierte/geht/ging/klappt/klappte/läuft/startet/lädt/reagiert/öffnet/druckt/lässt .. nicht; nicht funktioniert/geklappt/gegangen; will nicht; defekt; defekte/defekter/defektes/defekten; falsche/falscher/falsches/falschen artikel/produkt/größe/farbe/ware/betrag/adresse/modell/teil/teile/paket/lieferung/bestellung; fehler/problem tritt .. auf; gar nichts mehr; totalausfall`,
  },
  {
    shows: 'failure',
    weight: 1,
    phrases: `kann/konnte/können/könnte/komme/finde/sehe/bekomme .. nicht; nicht möglich; nicht mehr; problem/probleme mit; ein/das/dieses problem; probleme; fehler; fehlermeldung; störung; falsch; gesperrt; abgelehnt; fehlgeschlagen`,
  },
  {
    shows: 'waiting',
    weight: 1,
    phrases: `immer noch .. nicht/nichts/kein/keine/keinen; noch immer .. nicht/nichts/kein/keine/keinen; bis/noch heute .. nicht/nichts/kein/keine/keinen; warte/warten .. seit; seit .. wochen/monaten/tagen; wochen/monate später; viel zu lange/langsam; dauert zu/ewig/so lange`,
  },
  {
    shows: 'again',
    weight: 2,
    phrases: `zum/das dritte/dritten/vierte/vierten/fünfte/fünften/wievielte/wievielten/zehnte/zehnten/x-ten mal; dritte/vierte/fünfte mail/e-mail/nachricht/anfrage/versuch/anruf/ersatz; wieder das gleiche/selbe; wieder dasselbe; wie oft noch; zum wiederholten/erneuten; mehrmals/mehrfach kontaktiert/gemeldet/geschrieben/angerufen/nachgefragt; schon dreimal/viermal/fünfmal/zweimal`,
  },
  {
    shows: 'lost',
    weight: 2,
    phrases: `nicht/nie/nichts .. angekommen/erhalten/bekommen/geliefert/zugestellt/eingetroffen; kein/keine/keinen .. angekommen/erhalten/bekommen/geliefert; gestohlen; geklaut; verschwunden; wo bleibt/ist mein/meine; fehlt noch; nicht dabei`,
  },
  { shows: 'lost', weight: 1, phrases: 'fehlt; fehlen; fehlte; vermisse' },
  {
    shows: 'broken',
    weight: 2,
    phrases: `kaputt/kaputte/kaputter/kaputtes/kaputten; beschädigt/beschädigte/beschädigter/beschädigtes; zerbrochen; zerkratzt; gebrochen; abgebrochen; undicht; gerissen; auseinandergefallen; auseinander gefallen; schrott; schlechte/miese/minderwertige qualität/verarbeitung; verschlissen`,
  },
  {
    shows: 'money',
    weight: 2,
    phrases: `zwei/2/drei mal .. abgebucht/berechnet/belastet/eingezogen; 2x/zweifach/mehrfach .. abgebucht/berechnet/belastet; doppelte/doppelten/zweite/zweiten/doppelter abbuchung/abbuchungen/belastung/belastungen/buchung/zahlung/rechnung; zwei/2 abbuchungen/buchungen/belastungen; wann/wo .. mein geld; doppelt/zweimal/dreimal .. abgebucht/berechnet/belastet/bezahlt/eingezogen; zu viel .. abgebucht/berechnet/bezahlt/gezahlt; trotz kündigung .. abgebucht/berechnet; geld .. zurück; unberechtigte/falsche/unbekannte abbuchung/rechnung/mahnung/belastung; nicht .. erstattet/zurückerstattet/zurückgezahlt/gutgeschrieben; rückerstattung .. nicht/fehlt; aus dem fenster geworfen; geldverschwendung; rausgeworfenes geld`,
  },
  {
    shows: 'silence',
    weight: 2,
    phrases: `keine/keinerlei antwort/reaktion/rückmeldung/auskunft; keinen rückruf; niemand/keiner antwortet/reagiert/meldet/hilft/kümmert/erreichbar; meldet sich niemand/keiner; antwortet/reagiert/hilft/kümmert .. niemand/keiner; nicht/nie .. zurückgerufen/geantwortet/gemeldet; nichts .. gehört; ignoriert/ignorieren; niemanden/keinen erreicht/erreichen; hotline .. nicht; einfach aufgelegt`,
  },
  {
    shows: 'failure',
    weight: 2,
    phrases: `nur/gerade .. tage/wochen/monate/stunden gehalten; hält/hielt/halten nicht; nicht/anders wie/als erwartet/versprochen/beschrieben/abgebildet; geht/ging/gehen wieder zurück; geht/ging zurück; musste/mussten .. zurückschicken/zurückgeben/umtauschen/ersetzen; erfüllt/erfüllen nicht/keine; taugt/taugen nicht/nichts`,
  },
  { shows: 'failure', weight: 1, phrases: 'passt/passen/passte/passten .. nicht' },
  {
    shows: 'rude',
    weight: 3,
    phrases: `unfreundlich*; unhöflich*; respektlos*; herablassend*; patzig*; pampig*; arrogant*; von oben herab; angeschnauzt; abgefertigt; angeschrien; frech; beleidigt; wie man .. kunden behandelt; unprofessionell*; inkompeten*`,
  },
  {
    shows: 'not-ours',
    weight: 1,
    phrases: `meine schuld; mein fehler; mein eigener fehler; selbst schuld; aus versehen; versehentlich; ich habe vergessen; habe ich vergessen; mir ist .. runtergefallen/heruntergefallen; ich habe mich vertippt/verschrieben/vertan; wegen des wetters/streiks/sturms; wegen dem wetter/streik/sturm; nicht ihre/deine/eure schuld`,
  },
];
