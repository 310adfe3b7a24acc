import type { DraftWords } from '../../draft/draft-words';

/** Wording that sends people away, contradicts or belittles them. */
export const dismissive: DraftWords['harmful'] = [
  {
    find: `
    nicht ~2 unser|mein|unsere|meine|unserer|meiner ~2 problem|schuld|aufgabe|verantwortung|zuständigkeit|baustelle|bereich|sache|abteilung|fehler|verschulden|bier|zuständigkeitsbereich
    @we|dafür ~4 nicht|keine ~1 zuständig|verantwortlich|haftbar
    nicht ~1 zuständig
    verantwortlich|zuständig|schuld ,nicht wir|ich|uns
    fällt|fallen|liegt|gehört ~2 nicht|außerhalb ~2 unseren|unserer|unsere|meinen|meine|meiner
    nicht|nie ~2 verantwortungsbereich|aufgabenbereich|zuständigkeitsbereich
    können|kann|lassen ~2 wir|uns|ich ~4 nicht|keine ~2 verantwortlich|haftbar|haften
    haften|hafte ~2 wir|ich|dafür|hierfür ~1 nicht
    ihre|deine|deren sache
    das|dies ist ~1 sache @your|des|der|vom
    mit @your ~1 selbst|allein klären|ausmachen
    klären|klär ~1 sie ~1 das|dies ~3 mit|selbst
    dafür|dazu|da ~1 können|kann wir|ich|man ~2 nichts $
    betrifft uns|mich ~1 nicht
    sind|bist sie|du ~1 bei|hier uns|mir? ~1 falsch|verkehrt
    sie|du ~2 sich|dich ~1 selbst|selber ~1 kümmern
    steht|liegt ~1 nicht in meiner|unserer macht|hand
    nur|bloß ~2 hersteller|verkäufer|bank|vermieter|airline|paketdienst|post|händler|anbieter ~1 helfen|sagen|klären
    falsche|falschen|verkehrten ~1 abteilung|stelle|adresse|ansprechpartner
    geht uns|mich ~1 nichts an
    nichts ~2 mit uns|mir ~1 zu
    damit|hiermit|dafür ~4 nichts zu
    übernehmen|übernehme ~2 keine|keinerlei haftung|verantwortung|gewähr|garantie
    @your eigenes|eigen|alleiniges problem
    ist|bleibt|wäre @your problem $
`,
    unless: `
    nicht ~1 ihr|ihre|dein|deine|@your schuld|fehler
    trotzdem|dennoch|obwohl|kläre|helfe|übernehme
    ob`,
    instead: 'ich finde heraus, wer das klären kann, und',
  },
  {
    find: `
    dafür|hierfür|da ist|sind|wäre|sei ~5 zuständig|verantwortlich
    zuständig|verantwortlich dafür|hierfür? ~1 ist|sind ~5 $`,
    unless: `
    ich|wir
    kümmere|übernehme|frage|gebe|leite|kläre|habe|weitergegeben|weitergeleitet`,
    instead: 'ich finde heraus, wer das klären kann, und',
  },
  {
    find: `
    @we|man|da|hier ~6 nichts|nicht|nix ~2 machen|tun|ändern|weiterhelfen
    kann|können ~1 ich|wir|man ~6 nichts|nicht|nix ~3 machen|tun|ändern|weiterhelfen|unternehmen
    nichts ~2 zu machen|ändern
    mir|uns ~2 sind|die die? ~1 hände ~2 gebunden
    hände gebunden
    keine|nicht ~3 diskussion|diskussionen|diskutieren|verhandelbar
    ist|war ~1 nun|eben|halt|einfach mal|einmal|so ~1 so?
    ist ~1 leider so $
    ist ~1 halt|eben|nun so
    so ist ~2 das|es ~1 nun|eben|halt|leider
    da|damit ~2 müssen|musst ~3 durch|leben|abfinden
    pech gehabt
    mehr|anderes ~2 kann|können ~1 ich|wir ~3 nicht ~1 tun|machen|anbieten
    nicht|nichts ~1 weiterhelfen|ausrichten|bewirken
    ist|bleibt ~2 nichts ~1 zu? ~1 machen|ändern
    da ~1 lässt|ließe sich ~1 nichts|nicht
    ^ unmöglich|ausgeschlossen $
    damit ~2 sie|du ~2 leben
    keine ausnahmen|ausnahme
    ausnahmen ~2 wir|ich ~3 nicht
    machtlos
    hände ~3 gebunden`,
    unless: `
    nichts ~2 ändern ,was
    ,aber|dafür|stattdessen ~2 ich|wir|kann|können|biete|bieten
    ohne|solange|bevor|wenn|falls ~5 nichts|nicht
    nichts ~2 tun ,damit|müssen|brauchen|musst|brauchst
    brauchen|brauchst|müssen|musst|können|kannst sie|du
    sie|du ~1 brauchen|brauchst|müssen|musst
    sie|du haben|hast ~1 nichts|nicht`,
    instead: 'was ich tun kann:',
  },
  {
    find: `
    nicht|kein*|leider ~9 unsere|unseren|unserer|interne|internen ~2 richtlinie|richtlinien|vorschrift|vorschriften|regeln|regelung|policy|agb|geschäftsbedingungen|bestimmungen|vorgaben
    unsere|unserer|interne|die ~2 richtlinie|richtlinien|vorschrift|vorschriften|regeln|regelung|policy|agb|geschäftsbedingungen|bestimmungen|vorgaben ~5 nicht|kein*|leider|verbieten|verbietet
    ^ das|dies|so ~3 unsere|die|interne ~1 richtlinie|richtlinien|vorschrift|vorschriften|regeln|regelung|policy|agb|geschäftsbedingungen|bestimmungen|vorgaben ~1 $
    laut|gemäß|nach|gegen|wegen ~2 richtlinie|richtlinien|vorschrift|vorschriften|regeln|regelung|policy|agb|geschäftsbedingungen|bestimmungen|vorgaben|unternehmensrichtlinien|rückgaberichtlinie|rückgaberichtlinien
    laut|gemäß ~1 agb|richtlinie|richtlinien|vorschrift
    vorschrift ist vorschrift
    ^ so|das|dies|es ~1 steht ~3 in ~2 agb|geschäftsbedingungen|bedingungen|richtlinien
    widerspricht ~2 agb|geschäftsbedingungen|richtlinien|bedingungen
    so ~1 sind|lauten|ist unsere|die ~1 richtlinien|regeln|regel|vorschriften|bedingungen|vorgaben
    sehen|sieht|lassen|erlauben|verbieten ~2 unsere|die|meine ~1 richtlinien|regeln|vorschriften|bedingungen|vorgaben|agb
    regel|regeln|vorschrift ist|sind ~1 regel|regeln|vorschrift
    aus prinzip|grundsatz
    ist|wird|bleibt bei uns ~2 so|nicht ~1 vorgeschrieben|geregelt|vorgesehen|üblich
    laut|gemäß|nach @your? ~1 vertrag|tarif|vertragsbedingungen|mietvertrag ~5 nicht|kein*`,
    unless: `
    regeln|richtlinien|bedingungen geben|gewähren|erlauben|schützen
    erlauben|erlaubt|kulanz|kulanterweise|gilt|abgedeckt|steht|@you ~3 zu
    steht|stehen|haben|dürfen|können|erlaubt @you|sie|du !kein*|nicht|leider
    eine|mache|machen ~1 ausnahme
    kulanz
    trotzdem|dennoch|datenschutz|ändern|überarbeiten|angepasst`,
    unlessExplained: `
    weil|damit|denn|nämlich|hintergrund|grund|hygiene|schutz|sicherheit|deshalb|daher|hygienegründen|sonst|schützen|sicherheitsgründen|gründen
    ,da *`,
    instead: 'anbieten kann ich Ihnen:',
  },
  {
    find: `
    sie|du irren|irrst ~1 sich|dich
    da|hier irren|irrst|täuschen|täuschst sie|du
    sie|du täuschen|täuschst ~1 sich|dich
    sie|du liegen|liegst ~2 falsch
    da|hier liegen|liegst sie|du ~2 falsch|daneben
    sie|du haben|hast ~1 unrecht
    da ~1 haben|hast sie|du ~1 sich|dich|etwas ~2 geirrt|falsch|missverstanden|vertan
    sie|du haben|hast ~2 etwas|da|wohl|mich|uns|das|offenbar|anscheinend|schlicht ~2 missverstanden|falsch
    haben|hast sie|du ~1 sich|dich ~2 verrechnet|verlesen|vertan|getäuscht|geirrt|verguckt|verhört
    sie|du haben|hast sich|dich ~2 verrechnet|verlesen|vertan|getäuscht|geirrt|verguckt|verhört
    bilden|bildest sie|du ~1 sich|dir
    sie|du behaupten|behauptest|bilden|bildest`,
    unless: 'falls|wenn|ob\nnicht ~2 falsch\nleid|entschuldigung|entschuldigen',
    instead: 'ich sehe hier Folgendes:',
  },
  {
    find: `
    das|dies|@your ~2 stimmt ~2 nicht
    stimmt ~1 so|einfach|schlicht|schlichtweg ~1 nicht
    das|dies ist|war ~2 falsch|unwahr|unsinn|quatsch|gelogen|absurd !gelaufen|gebucht|berechnet|eingetragen|angekommen|adressiert|geliefert|hinterlegt|verbucht|zugeordnet|angezeigt
    das|dies trifft ~2 nicht zu
    ist|war nicht richtig|korrekt|wahr|zutreffend $
    @your angaben|angabe|aussage|aussagen|darstellung|vermutung|annahme ~1 ist|sind ~2 falsch|unzutreffend|unwahr|unrichtig|haltlos
    @your ~1 angebliche|angeblicher|angebliches|behauptung|vorwurf|vorwürfe
    angeblich`,
    unless: `
    recht
    leid|entschuldigung|unser|unsere|wir|uns|mir ~9 *
    falls|wenn|ob
    nicht ~2 falsch
    betrag|preis|adresse|rechnung|datum|anzeige|artikel|größe|farbe`,
    instead: 'ich sehe hier Folgendes:',
  },
  {
    find: `
    offensichtlich
    offenkundig
    selbstverständlich nicht|müssen|kein*
    das ~1 versteht sich
    logischerweise
    jeder ~2 vernünftige|normale
    gesunder|gesunde|gesunden menschenverstand
    bekanntlich
    wie jeder weiß
    doch ~1 klar|logisch ,dass
    ist|liegt ~2 doch ~1 klar|logisch|offensichtlich|selbsterklärend|einfach
    auf der hand
    selbsterklärend
    jedem|jeder ~2 klar|bekannt|bewusst
    unschwer ~3 *
    wie man|sie ~2 leicht|deutlich|klar ~2 sieht|sehen|erkennt|erkennen
    steht|stand ~1 doch|ausdrücklich|groß ~1 ,dass
    auf|in|im ~4 steht|stand ~1 doch|eindeutig|klar|deutlich|ausdrücklich|groß
    steht doch|ausdrücklich|groß ~3 in|im|auf|unter|am
    natürlich|selbstverständlich geht|ist|kann|können|gibt|funktioniert ~4 nicht|kein*
    ist|wäre ~1 ja|wohl|doch logisch|selbsterklärend
    versteht sich ~1 von
    das|dies ~1 weiß ~1 doch|ja? ~1 jeder|man
    wie ~1 jeder|man ~2 weiß|sieht|kann
    steht ~2 klar|deutlich|eindeutig
    wer lesen kann`,
    unless: `
    unser|unsere|unserer|unserem|wir|uns|mir|ich
    etwas|was schief*|schiefgegangen|schiefgelaufen
    nicht ~2 gut|richtig|funktioniert|geklappt|angekommen`,
    instead: 'soweit ich sehe,',
  },
  {
    find: `
    einfach|doch|lediglich|bloß|halt ~3 @step|schicken|schick|senden|warten|warte|lesen|lies|ausfüllen|zahlen|bezahlen|anrufen|neustarten|abwarten|angeben|machen|mach|tun|starten|einloggen|nachsehen|nachschauen|suchen|melden|eingeben|drücken|umtauschen|zurückschicken|zurücksetzen|aktualisieren|akzeptieren
    @step|schicken|schick|senden|warten|warte|lesen|lies|füllen|füll|zahlen|zahl|machen|mach|rufen|ruf|schauen|schau|suchen|such|nehmen|nimm|tun ~2 einfach|doch|halt|eben|bloß
    starten|schalten|stecken|schicken|lesen|nehmen sie das|die|den|ihr|ihre|ihren ~1 einfach|doch|halt|eben|bloß
    müssen|musst|brauchen|brauchst ~3 einfach|lediglich|bloß ~9 *
    müssen|musst ~1 sie|du? doch|halt|eben|ja nur
    sie|du lediglich|einfach ~9 müssen|brauchen|musst
    sie|du müssen|musst|brauchen|brauchst doch|halt|eben|ja|bloß ~1 nur|einfach|bloß
    ^ einfach ~6 leeren|lesen|warten|abwarten|ausfüllen|neustarten|einschalten|drehen|drücken|aktualisieren|löschen|neuinstallieren|installieren $`,
    unless: `
    melden|melde|antworten|antworte|schreiben|schreib|sagen|sag|rufen|ruf ~3 einfach|doch|gern|jederzeit
    einfach ~2 melden|antworten|schreiben|bei
    einfach ~1 auf|an diese|die|diesen|mich|uns
    nicht|so|ganz|wirklich|zu einfach
    können|kannst|lässt sie|du|das|es|sich ~5 einfach
    sie|du|das|es können|kannst|lässt|geht ~4 einfach
    einfach nur|nicht|toll|super|schön
    ich|wir|uns|mir|es|war|ist|wäre|hat ~2 einfach
    jedoch`,
    instead: 'bitte',
    to: 'troubled',
  },
  {
    find: `
    ^ egal $
    ^ mir|uns ~1 egal
    ist|wäre|wärs mir|uns ~2 egal|gleichgültig|wurscht|schnuppe|gleich
    doch egal
    ^ wie dem auch sei
    ^ wie sie|du meinen|meinst $
    ^ dann eben|halt nicht $
    ^ na und $
    ^ wie|was auch immer $
    ^ was|wie auch immer ,*
    ^ meinetwegen
    ^ von mir aus
    ^ tja
    oder was|so auch immer
    was soll|sollen ich|wir ~2 tun|machen
    ^ ihr|dein|euer problem $`,
  },
  {
    find: '^ nein|nö|nee $\n^ hallo|hi|hey|guten ~3 ,nein|nö $\n^ nicht möglich $\n^ das? geht ~1 nicht $\n^ keine chance $\n^ auf keinen fall $',
    instead: 'Das geht so nicht, möglich ist aber Folgendes:',
  },
  {
    find: `
    ^ nein ,das|dies !muss|müssen|musst|brauchen|brauchst|braucht|schadet|stört ~4 nicht $
    ^ das|dies ist|geht ~2 nicht ~1 möglich $
    ^ das|dies ~1 geht ~3 nicht $`,
    to: 'troubled',
    instead: 'Das geht so nicht, möglich ist aber Folgendes:',
  },
];
