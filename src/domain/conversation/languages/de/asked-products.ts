import type { AskedThing } from '../../facts/fact-words';
import { products } from './products';

/** What customers own, whatever its model. */
const THING = `(?:${[...products.nouns, ...products.unsure].join('|')}|fahrzeug|rad|kannen?|spielzeug|werkzeug)`;

/** Of these, what is nothing else: no bank, no picture. */
const SURE_THING = `(?:${products.nouns.join('|')}|fahrzeug|gerät|rad|kannen?)`;

/** What drafts ask for in German when they ask for a product. */
export const askedProducts: readonly AskedThing[] = [
  { kind: 'product', of: 'browser', names: ['browser(?:version)?'] },
  {
    kind: 'product',
    of: 'system',
    names: [
      'welche[smrn]? (?:system|windows|android|ios|mac ?os)(?!-?gerät)|betriebssystem(?:version)?|(?:windows|android|ios|mac ?os)-?version',
    ],
  },
  {
    kind: 'product',
    of: 'version',
    names: [
      '(?:app|software|firmware)-?version|(?<!-)version(?:snummer)?(?! von (?:windows|android))|welche[rn]? version|welche[rnsm]? (?:firmware|app-?version|release|stand)|version (?:der|ihrer|deiner|von)',
    ],
  },
  {
    kind: 'product',
    of: 'plan',
    names: [
      'welche[nsrm]? (?:tarif|abo|paket|abonnement|plan|vertrag)|in welche[mr] (?:tarif|abo|paket|vertrag|mitgliedschaft)',
      '(?:ihr|dein|ihren|deinen) (?:aktuelle[rn]? |jetzige[rn]? )?tarif|welche (?:mitgliedschaft|option)|welche[nr]? (?:variante|stufe|ausführung) (?:der|des|ihre[rs]|deine[rs]) \\p{L}{3,20}(?:versicherung|tarifs?|vertrags?|schutz(?:es)?)|tarif(?:name|bezeichnung)',
    ],
  },
  {
    kind: 'product',
    of: 'model',
    names: [
      'modell(?:bezeichnung|name|nummer)?|gerätetyp|typenbezeichnung|gerätebezeichnung|(?:genaues? )?modell|marke(?! (?:eigenbau|ihres vertrauens))|hersteller|fabrikat|typenschild|typ(?= (?:sie|du|haben|hast|ist|genau|ihre[rs]|deine[rs]|eure[rs]|des))',
    ],
  },
  {
    kind: 'product',
    names: [
      'welche[srnm]? (?:unserer|ihrer|deiner|der) (?:produkte|geräte|modelle|artikel|(?!bestellungen|rechnungen|sendungen|buchungen|filialen|banken|konten|verträge|nummern|bank|termine|karten|adressen|pakete|beiden)\\p{L}{3,20})|was (?:haben sie|hast du)(?: \\p{L}{2,14}){0,4} (?:gekauft|bestellt)',
      `(?:welche[snrm]?|was für eine?n?)(?: \\p{L}{3,12}e[nsr]?)? ${THING}(?= (?:haben|hast|habt|nutz\\p{L}{1,2}|benutz\\p{L}{1,3}|verwend\\p{L}{1,3}|besitz\\p{L}{1,2}|tragen|trägst|fahren|fährst|spielen|spielst|spielt|betreib\\p{L}{1,3}|läuft|sie|du|ihr|es|ist|war|macht|geht|genau|betrifft|denn|kam|zeigt)|$)`,
      `(?:für|bei|von|an|auf|mit|in|zu) welche[nsrm]?(?: \\p{L}{3,12}e[nr])? ${SURE_THING}(?= [\\p{L}])(?![^.!?]{0,50}(?:interessier|entschieden|entscheiden|wünsch|hätten|tauschen|wechseln|liefern))`,
      `welche[nsrm]? (?:${THING}|artikel|produkt|teil|gerät|ware) (?:möchten|möchtest|wollen|willst|möchtet|wollt|soll(?:en)?|dürfen)(?: [^.!?,\\s]{1,14}){1,5} (?:zurückgeben|zurückschicken|zurücksenden|reklamieren|umtauschen|stornieren|reparieren|einschicken|retournieren|abholen)`,
      '(?:was|welchen artikel|welches gerät) (?:sie|du|ihr) (?:(?:denn|genau|bei uns|ursprünglich|eigentlich|damals|zuerst) ){0,2}(?:gekauft|bestellt|benutzen|nutzen|nutzt)|name[ns]? (?:des|ihres|deines) (?:produkts?|geräts?|artikels?)|was für (?:eine?n?|ein) \\p{L}{3,20}(?= (?:sie|du|ihr|es|das))|was (?:haben|hast|habt) (?:sie|du|ihr) (?:denn )?(?:zu hause|zuhause|daheim|im einsatz)',
      'um welche[snrm]? (?!einkauf|bestellung|auftrag|rechnung|buchung|uhrzeit|zeit|vertrag|sendung|paket|fehler|betrag|reservierung|tag|termin|datum|konto|kunden|problem|anliegen|thema)\\p{L}{3,25} (?:geht|handelt|dreht)',
      'welche[snrm]? (?:produkt|gerät|teil|ware|möbel\\p{L}{0,8}|kleidungsstück|tablet|kamera|uhr|gegenstand|ausführung|artikel|maschine|router|drucker|handy|smartphone|computer|laptop|fernseher)(?! (?:möcht|woll|will|wünsch|hätte|soll|dürf|suchen|suchst|interessier)\\p{L}{0,6})',
      'was für (?:eine?n?|ein) \\p{L}{3,20}(?= (?:ist|haben|hast|nutzen|nutzt|verwenden|verwendest|war))|welche[nsrm]? (?!bestellung|auftrag|rechnung|buchung|nummer|\\p{L}{0,20}nummer|postleitzahl|plz|straße|fehler\\p{L}{0,8}|meldung|datum|tag|uhrzeit|zeit|adresse|anschrift|browser|version|tarif|schritte|frage|fragen|farbe|größe|option|vorteile|möglichkeit|marke|weg|sendung|paket|code|unterlagen|angaben|daten)\\p{L}{3,25} (?:haben|hast|habt|nutzen|nutzt|verwenden|verwendest|besitzen|besitzt|benutzen|benutzt)(?= (?:sie|du|ihr))|welche[nsrm]? (?!zahlung|rechnung|bestellung|sendung|buchung|lieferung|auftrag|vertrag|konto|karte|bank|filiale|seite|funktion|\\p{L}{0,12}nummer|paket|tag|adresse|meldung|fehler|daten|versicherung)\\p{L}{3,20} (?:ist betroffen|ist kaputt|kam|fehlt|wurde beschädigt|war beschädigt)',
      '(?:produkt|geräte|artikel)-?(?:name|bezeichnung)|was (?:haben sie|hast du) (?:bestellt|gekauft)',
      'um (?:welches|welchen|was für ein) (?:produkt|gerät|artikel|modell)|name des (?:produkts|geräts|artikels)',
    ],
  },
];
