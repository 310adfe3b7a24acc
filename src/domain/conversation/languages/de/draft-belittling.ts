import type { DraftWords } from '../../draft/draft-words';

/** Wording that makes people small: their trouble, their tone or their understanding. */
export const belittling: DraftWords['harmful'] = [
  {
    find: `
    hören|hör ~1 sie ~1 auf
    das höre|hören ich|wir ~1 zu dem ersten
    sie|du das ~1 beweisen $
    anderen? andere kunden|kundinnen|gäste|nutzer|mieter|fahrgäste|mitglieder ~6 kein*|auch|geduldig|nie|schaffen|nicht
    bei ~1 anderen|allen|niemandem|keinem ~2 kunden|nutzern|gästen|anderen ~6 nicht|kein*|problem|funktioniert
    sie|du ~3 nicht ~2 einzige*|allein ~1 kunde|kundin|kunden|hier
    ist ~4 für uns|mich ~3 erledigt|abgeschlossen|beendet
    erst|erstmal|zuerst ~5 ,bevor sie|du ~2 schreiben|anrufen|beschweren|schreibst|anrufst
    müssen|musst|brauchen|brauchst ~2 nur ~3 anleitung|mail|e-mail|website|webseite|faq|hilfe|agb|beschreibung
    verstehe|sehe|erkenne ~1 nicht ~1 ,wo|was ~2 problem
    ^ ich|wir verstehe|verstehen|sehe @your problem nicht
    sie|du sind|bist ~3 ungeduldig|unhöflich|uneinsichtig|unverschämt
    @your eigene|eigenes entscheidung|wahl|risiko|pech
    sehe|sehen|kann|können ~1 ich|wir ~1 da|hier|darin? ~1 kein problem
    sonst hat|hatte|beschwert ~4 niemand|keiner|nie
    niemand|keiner ~1 sonst|anderes|außer
    stehlen|verschwenden|kosten|rauben ~3 zeit
    @your ton|tonfall|verhalten|benehmen|wortwahl|umgangston
    lasse|lassen mich|uns ~3 nicht ~2 beleidigen|beschimpfen|anschreien|drohen
    @your ständigen|ewigen|dauernden mails|nachrichten|anrufe|nachfragen
    ist|sind lächerlich|albern|kindisch
    so ein unsinn|quatsch|blödsinn
    niemand|keiner ~1 sie|dich ~1 gezwungen|zwingt
    @demand|@demande halt
    @step sie ~4 halt
    eben|halt selbst|selber
    lesen|lies ~1 erst|erstmal ~1 einmal|mal
    das behauptest|behaupten|behauptet
    ich|wir kann|können ~1 nichts dafür
    leute|kunden wie sie
`,
    unless: `
    danke|dank|wenn|leid|entschuldigung|verstehe
    ich|wir ~6 eben|halt selbst|selber
    nicht allein ,*
`,
  },
];
