import type { DraftWords } from '../../draft/draft-words';
import { acts, notActs } from './draft-acts';
import { belittling } from './draft-belittling';
import { blaming } from './draft-blaming';
import { cold, regret, turns } from './draft-cold';
import { brushingOff } from './draft-brushing-off';
import { dismissive } from './draft-dismissive';
import { grave, gravest } from './draft-grave';
import { lists } from './draft-lists';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const draft: DraftWords = {
  writing: {
    contractions: { "'s": 'es' },
    joined: {
      "geht's": ['geht', 'es'],
      "gibt's": ['gibt', 'es'],
      zum: ['zu', 'dem'],
      tuts: ['tut', 'es'],
    },
    abbreviations: words(
      'z b d h nr ca bzw bspw evtl ggf inkl zzgl tel str hr fr dr prof usw etc vgl mio max min std s o u a',
    ),
  },
  lists,
  acts,
  notActs,
  greeting: {
    salutations: `
      ^ herr|frau
      ^ ja|nein|natürlich|klar|erledigt|danke|gern|gerne|doch ,herr|frau
      ^ hallo|hi|hey|moin|servus|liebe|lieber|grüezi|tag
      ^ guten|schönen|gruezi morgen|tag|abend
      ^ hallo|guten|moin tag? liebe|lieber|frau|herr
      ^ sehr geehrte|geehrter|verehrte|verehrter
      ^ hallo|moin|grüß|servus ~1 gott|dich|liebe|lieber`,
    nobody: words(
      'zusammen kunde kundin kunden damen herren team alle leute und zurück nochmal da ihr du sie kundenservice user nutzer freunde wir ich vielen danke dank interessent ratsuchende kundinnen',
    ),
  },
  bareSorry: `
    das|dies tut ~4 leid $
    es tut ~4 leid $
    tut ~3 leid $
    leid tut $
    tut ~3 leid ,*
    leid für @you
    leid ~1 dass das|es|so|dies* ~4 passiert|geschehen|ist
    ^ sorry $`,
  ours: 'wir|uns|unser|unsere|unserer|unserem|unseren|unserseits|unsererseits\nmein|meinen|meine fehler|versehen\nich ~4 vergessen|versäumt|übersehen',
  when: `
    bis|ab|vor ~2 @day|freitagabend|ende|dahin
    bis|spätestens ~3 ende|anfang|mitte|@day
    bis ~2 uhr
    am|noch|kommenden|nächsten|diesen ~1 @day ~9 @solving
    innerhalb|binnen ~4 @unit
    in den nächsten|kommenden
    in ~3 minuten|minute|stunden|stunde|tagen|tag|wochen|werktagen|arbeitstagen|werktage|monat|monaten
    dauert|dauern ~5 @unit
    morgen|übermorgen
    noch|spätestens heute|diese|am|@day
    heute noch|abend|nachmittag|mittag
    nächste|kommende|nächster|kommender|nächsten|kommenden|nächstes|kommendes woche|@day|monat|jahr|wochenende
    ende|mitte|anfang ~1 nächster|nächsten|kommenden|des|kommender|dieser|der ~1 *
    ende|mitte|anfang @day
    im laufe|verlauf des|der|dieser
    nächsten|nächster|kommenden rechnung|abrechnung|werktag|arbeitstag
    täglich|kw|kalenderwoche
    am|gegen ~1 nachmittag|abend|mittag|vormittag
    am|bis *0|*1|*2|*3|*4|*5|*6|*7|*8|*9
    zu dem @day|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9`,
  upon: `
    ,sobald|bis|wenn ~1 es|sie|er|das|die|der|alles|ihr|ihre|dein|deine|wir|ich|etwas !möglich
    ^ dann|danach|anschließend
    jetzt|sofort|gleich|direkt
    ,dann
    nach|ab|bei|mit ~1 eingang|erhalt|prüfung|freigabe|ankunft|rücksendung|zahlungseingang|wareneingang|vertragsende|abschluss
    tag davor|danach|darauf|vorher`,
  inPassing: `
    gebe|geben|gib|leite|leiten|reiche|reichen ~8 lob|dank|worte|feedback|anregung|anregungen|vorschlag|idee|grüße|wünsche ~8 weiter
    lob|dank|worte|feedback|anregung|anregungen|vorschlag|idee|grüße|wünsche ~6 gebe|geben|leite|leiten|reiche|reichen ~8 weiter
    werde|werden ~6 lob|dank|worte|feedback|anregung|anregungen|vorschlag|idee|grüße|wünsche ~8 weitergeben|weiterleiten|weiterreichen|ausrichten
    richte|richten ~8 aus
    drücke|drücken ~5 daumen
    hinterlege|vermerke|notiere ~2 das|es|dies`,
  harmful: [...blaming, ...dismissive, ...brushingOff, ...belittling],
  cold,
  regret,
  turns,
  grave,
  gravest,
  joining: words('und aber oder denn weil dass also dann doch jedoch nun sowie da'),
  quoting: {
    self: words('ich wir mich mir uns mein meine meinen meinem meiner unser unsere unseren unserem unserer'),
    joins: words('und aber doch denn sondern'),
    unreal: words(
      'bitte wenn falls sofern ob als würde würden wäre wären hätte hätten könnte könnten sollte sollten vielleicht wünsche hoffe hoffentlich',
    ),
  },
  requests: `
    bitte
    ich ~1 möchte|will|würde|wollte|brauche|benötige|hätte nur
    ich ~1 möchte|würde|wollte|bräuchte|suche ~4 gern|gerne|zurückgeben|umtauschen|ändern|buchen|wissen|fragen|bestellen|einen|eine|ein|auf|noch|mal|zu !dringend|sofort|endlich
    frage ,*
    neue|neuen|geänderte adresse|anschrift|iban|bankverbindung|telefonnummer|handynummer|nummer|mailadresse|e-mail-adresse
    ich|wir ziehe|ziehen|suche|suchen !dringend
    interessiere|interessieren|interessiert mich
    wir ~1 möchten|würden|wollten|brauchen|benötigen|hätten
    könnt|könnten|könntest|kann|können|kannst|würden|dürfte|darf ~1 sie|ihr|du|ich|man|wir
    sagen|schicken|senden|geben|löschen|ändern|schick|schickt|sag|sagt sie|ihr|mir|uns
    hätte|würde ~1 gern|gerne`,
  reproaches: `
    warum|wieso|weshalb|weswegen
    wo bleibt|bleiben
    wann ~3 endlich|kommt|bekomme|erhalte
    endlich|unverschämt|frechheit|kaputt|defekt|falsch|beschädigt|fehlt|fehler|nicht !mehr|nur
    immer noch
    schon wieder`,
  heard: `
    geduld|offenheit|ehrlichkeit|offen|ehrlich|rückmeldung|hinweis|kritik|vertrauen|gewartet|entspannt
    sie|du|ihr warten|wartest|wurden|wurdest|hatten|hattest|mussten|musstest
    @your !konto|passwort ~1 schreck|ärger|unmut|sturz|mühe|aufwand|frust|sorge|sorgen|enttäuschung
    unser|unserer|mein|uns ~1 fehler|versehen|versäumnis|schuld|patzer
    macht|machen|mach sie|dir ~5 gedanken|sorgen|vorwürfe
    das|es ~1 nervt|ärgert|zermürbt|stimmte|zehrt|verunsichert|erschreckt
    böse|unangenehme|blöde überraschung
    richtig gehandelt|gemacht|reagiert
    gut ,dass
    danke|dank ,dass
    recht|berechtigt|verständlich|verstehe|nachvollziehen
    keine sorge
    nicht allein|alleine|leicht|einfach|dumm
    hoffe|hoffen ~6 gut|besser|heil
    weiß|verstehe|sehe ~1 ,warum|wieso|weshalb`,
  reflect: {
    hasCompounds: true,
    you: words(
      'ihnen dir euch sie dich du ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines euer eure euren',
    ),
    empty:
      words(`aber alle allem allen alles also andere anderen auch bald beim bereits besser bitte damit dank danke dann daran darauf darum
      dass dein deine deinem deinen deiner denn deren dessen dich dies diese diesem diesen dieser dieses dort durch eben eine einem einen
      einer eines einfach einmal euch euer eure ganz gegen gern gerne gibt guten habe haben hallo hast hatte hatten hätte hätten heute
      hier hilfe hoffe ihnen ihre ihrem ihren ihrer ihres immer jede jeden jeder jetzt kann kannst kein keine keinen können könnte
      könnten leider liebe lieber mache machen mehr mein meine meinem meinen meiner mich möchte möchten morgen muss müssen nach nicht
      nichts noch nun oder ohne schon sehr sein seine seit selbst sich sind sogar soll sollen sollte sollten sondern sonst tage tagen über
      unser unsere unserem unseren unserer unter viel viele vielen vom wann warum weil weiter welche wenn werde werden wieder will wir
      wird wirklich woche wochen wollen worden wurde wurden wäre zeit zwar zwei drei grüße gruß freundliche freundlichen herr frau
      sagen gesagt etwas steht stehen bleibt melden sofort endlich gestern einige wenig neue neuen erst letzte letzten beste viele gut
      schreiben schreibe warten warte wissen sehen meinung sache dinge ding gehen geht kommt kommen gekommen gemacht bekommen bekomme
      erhalten frage fragen mal mail monat monate stunden stunde minuten jahr jahre mir uns sie ihr verstehe verstehen passiert`),
    general:
      words(`bestellung bestellungen bestellt konto e-mail nachricht nachrichten support service kunde kundin kunden problem probleme
      anliegen anfrage ticket nummer antwort antworten geschrieben firma team person telefon anruf angerufen geschickt gesendet
      funktioniert funktionieren bezahlt bezahlen gekauft kaufen artikel produkt produkte webseite seite geprüft geändert geld
      erstattung stornieren storniert lösung angekommen ankommen gestartet information informationen name adresse abend mittag
      kundenservice bestellnummer unterlagen daten`),
    endings: ['ungen', 'ern', 'en', 'em', 'er', 'es', 'e', 'n', 's', 't'],
    asks: `
      könnten|können|würden|kannst|könntest|würdest ~1 sie|du|ihr
      bitte ~5 senden|schicken|mitteilen|teilen|nennen|geben|prüfen|bestätigen|schick|nenn|teil|gib|prüf|laden|@step
      senden|schicken|nennen|teilen|geben|prüfen|rufen|sagen|melden|kommen|schreiben|lassen|bringen|antworten|wenden|machen|legen|zeigen|heben|werfen|holen|lesen sie
      müssen|musst sie|du
      sie|du müssen|musst`,
  },
  address: {
    familiar: words('du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer'),
    polite: words('Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres'),
    titles: words('frau herr herrn dr damen'),
    politeStarts: `
      ^ ihr|ihre|ihren|ihrem|ihrer|ihres ~1 unterlagen|gerät|anruf|bescheid|kundennummer|dokumente|police|versicherung|beitrag|guthaben|mietvertrag|zähler|rückgabe|kündigung|zahlung|überweisung|mitgliedschaft|gebühr|kundenkarte|angaben|bestellung|konto|rechnung|paket|vertrag|ticket|anfrage|anliegen|nachricht|mail|buchung|termin|geld|erstattung|daten|reservierung|abo|karte|tarif|gutschrift|sendung|lieferung|passwort|zugang|gutschein|rücksendung|team|feedback|hinweis|antrag|beschwerde
      ^ sie haben ~3 recht|fragen|möglichkeit|anspruch
      ^ sie können|müssen|finden|erhalten|bekommen|brauchen|möchten|dürfen|sollten|sehen|hören uns|mir|mich|ihn|sie|es|den|das|die|von|jederzeit|gern|gerne|unter|ihre|ihren|ihr|hier|dort|in|dazu|dafür|dann|nichts|eine|einen|ein`,
    casual: words('hi hey hallo liebe lieber moin servus huhu'),
    several: {
      called: words('Ihr'),
      beside: words(
        'habt könnt seid wollt müsst dürft werdet wisst mögt solltet könntet hättet möchtet würdet euch euer eure euren eurem eurer',
      ),
    },
    others: words(
      'ihr ihre ihren ihrem ihrer ihres ihnen Schwester Mutter Tochter Freundin Kollegin Kollegen Kolleginnen Eltern Kinder Nachbarin Oma Technikerin Fahrerin',
    ),
    familiarDemands: `
      ^ @demand|@demande !ich|wir|ihnen|dir|dich|euch|mich|er|sie|es
      ,@demand !ich|wir|mich|er
      bitte|einfach|dann|gern|gerne|jederzeit|auch @demand !ich|wir|mich
      ^ hab !ich|wir|das|die|den|dir|dich|es|ihnen|sie|gerade|eben|schon|da|mir|deine*
      habt|könnt|seid|wollt|müsst|dürft|werdet|solltet ihr
      ihr ~3 habt|könnt|seid|wollt|müsst
      bitte|einfach drucke|halte|stelle|trage !ich|wir|mich|und|oder
      ^ sehr|guten|hallo|liebe|lieber|hi ~4 ,@demande !ich|wir|mich|ihnen|gern|gerne|gerade|gleich
      bitte !ich|wir @demande !ich|wir|mich
      und|oder @demand !ich|wir|mich
      ^ @step sie ~7 und|oder @demande !ich|wir|mich|ihnen
      ^ melde|registriere|entscheide|beruhige|beruhig dich
      -ich|uns entschuldige|verzeih !ich|mich
      -du hast|kannst|magst|möchtest|willst|musst|bist|wirst|darfst|solltest|könntest|brauchst|bekommst|findest|hättest|erhältst|lädst|siehst|gibst|nimmst|klickst|öffnest|wählst|drückst|schickst|schreibst|machst|hältst|stellst|weißt|suchst|startest|wohnst|bestellst|zahlst|möchtest|hattest|warst|würdest !du`,
    ambiguousAtStart: words('Sie Ihr Ihre Ihren Ihrem Ihrer Ihres Ihnen'),
  },
};
