import type { CalendarWords, ReachWords } from '../../facts/fact-words';

export const calendar: CalendarWords = {
  months: [
    'jan(?:uar)?|jänner',
    'feb(?:ruar)?',
    'märz|maerz|mrz',
    'apr(?:il)?',
    'mai',
    'juni?|juno',
    'juli?',
    'aug(?:ust)?',
    'sept?(?:ember)?',
    'okt(?:ober)?',
    'nov(?:ember)?',
    'dez(?:ember)?',
  ],
  ordinals: ['\\.|ten'],
  ofMonth: ['im'],
  articles: ['den|dem|der|am'],
  weekdays: [
    '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:früh|vormittag|mittag|nachmittag|abend|nacht|morgen)?',
    '(?<=(?:am|letzten|seit|bis|vom|diesen|kommenden|spätestens) )(?:mo|di|mi|do|fr|sa|so)(?=\\.|,| (?:\\d|den))',
  ],
  weekdayStems: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
  dayparts: [
    '(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|(?:früh)?morgens',
    '(?:am )?(?:frühen |späten )?(?:vormittags?|nachmittags?|abends?)|mittags|nachts|werktags|wochentags',
    'unter der woche|am wochenende|wochenends|ganztags|den ganzen tag|nach feierabend|nach der arbeit|jederzeit',
    'vor der arbeit|in der mittags(?:pause|zeit)|mittags(?:pause|zeit)',
    'mo(?:ntag)?s?\\.?(?: ?- ?| bis )(?:do|fr|freitag|donnerstag|sa)s?',
    '(?:mo|di|mi|do|fr)\\.?(?: ?- ?| bis | und | oder )(?:di|mi|do|fr|sa)|zu bürozeiten|vormittag|nachmittag',
    'abend|bürozeiten|geschäftszeiten',
  ],
  inMonth: [
    'im|seit|anfang|ende|mitte|letzten|vergangenen|seit anfang|seit ende|seit mitte|bis|ab|diesen|vom|von|monat',
    'bis ende|für|seit dem|in',
  ],
  onDay: ['(?:am|seit dem|seit|vom|bis zum|bis|zum|ab|ab dem|für den|der|dem|den)'],
  which: ['letzten|letzter|vergangenen|vorigen|diesen|kommenden|nächsten|letzte|letztem'],
  yesterday: [
    'vorgestern|vorvorgestern|gestern(?: (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?',
    'heute (?:früh|morgen|nacht)|letzte nacht',
  ],
  today: ['heute(?: (?:vormittag|mittag))?(?! (?:noch|ist|noch nicht))'],
  tomorrow: ['morgen(?: (?:früh|vormittag|mittag|nachmittag|abend))?|übermorgen|heute (?:nachmittag|abend)'],
  notDays: [
    'jeden|jeder|black|cyber|schönen|schöner|guten|nettes?|immer|geboren(?: am)?|geb\\.?(?: am)?|geburtsdatum',
    'geburtstag(?: ist)?(?: am)?|ganzen|version|ios|android|firmware|v',
  ],
  clocks: [
    '(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)? ?(?:uhr|h)(?: ?(?:morgens|abends|nachmittags|\\d0))?',
    '(?:[01]?\\d|2[0-3]):[0-5]\\d(?: uhr)?',
    '(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)? ?(?:-|bis) ?(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)? ?(?:uhr|h)',
    '(?:halb|viertel vor|viertel nach|kurz nach|kurz vor) (?:\\d{1,2}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)',
    '(?<=(?:ab|nach|vor|zwischen|bis|gegen|um|und) )(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?: uhr)?(?! (?:tag|woche|stunde|mal|monat|minute)\\p{L}{0,2})',
  ],
  clockAfter: [
    'nicht vor|nicht nach|nicht zwischen|erst ab|erst nach|ab|nach|vor|zwischen|bis|gegen|um|von|so ab|ab ca\\.?|nur',
  ],
  joins: ['und|oder|bis|-|&|am|immer|ab|nach|vor|auch|nur|jeweils|so|ca\\.?|etwa|an|bzw\\.?|den|gegen|im'],
  units: [
    'tag(?:en?)?|wochen?|monaten?|monat|jahren?|stunden?|std|minuten?|min|mal|versuchen?|anrufen?|mails?',
    'werktagen?|sekunden?|euro|€|%|x|leute|schritten?|stück',
  ],
};

/** "rufen Sie mich nicht an", where no time follows that says when not. */
const REFUSED =
  '(?:bitte )?(?:(?:rufen|ruf|ruft|rufe) (?:sie |ihr )?(?:mich|uns)(?: bitte)? nicht(?: mehr)?(?: an)?(?! (?:vor|nach|ab|zwischen|während|am|um|vormittags|mittags|nachmittags|abends|nachts))|(?:schreiben|schreib|schreibt|schicken|schickt|schick) (?:sie |ihr )?(?:mir|uns)(?: bitte)? keine (?:e-?mails?|mails?|sms|nachrichten)(?: mehr)?)';
const MANNER =
  '(?:e-?mail|mail|telefon|handy|sms|whats ?app|chat|post|brief|festnetz|messenger|video(?:call|anruf|chat|telefonie|konferenz)|fernwartung|sprachnachricht|einschreiben|fax|threema)';
/** Who may be asked to call: "kann jemand anrufen?". */
const CALLER = '(?:jemand|wer|einer|eine|(?:der|die|ein|eine|ihre?|euer|eure) \\p{L}{3,20})';
const BY = `(?:per|via|über|übers|mit|am|auf) ${MANNER}`;

export const reach: ReachWords = {
  cues: [
    'anrufen?|anruf|rückruf|zurückrufen|zurückzurufen|anzurufen|rufen|ruf|ruft|erreichbar|erreichen|erreichst',
    'erreicht|melden(?= sie)|meld(?:e|et)? (?:dich|euch|sie)|telefonisch|telefonieren|sprechen|kontaktieren',
    'am besten|passt|passen|verfügbar|zeit|ans telefon|tel|bin ich (?:da|frei|zuhause|zu hause|daheim)',
    'ich bin (?:da|frei)|durchklingeln|klingeln sie|ideal|lieber|günstig|bevorzugt|hätte ich zeit|telefontermin',
    'ich bin(?: [\\p{L}\\d.:]{1,14}){0,6} (?:da|zuhause|daheim|zu hause|erreichbar|frei)|\\+?0\\d{2,5}[ /-]\\d{5,9}',
    'bitte(?= (?:(?:erst|nur|nicht|lieber|eher) ){0,1}(?:in der mittagszeit|vormittags?|nachmittags?|abends?|morgens|mittags|werktags|wochentags|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|wochenende)|(?:ab|nach|vor|zwischen|gegen) (?!\\d{1,2}\\.(?: ?\\d| [a-zäö]))))',
    '(?:techniker(?:in)?|monteur|handwerker|installateur|gutachter|ableser|jemand)(?: [^.!?,\\s]{1,14}){0,3} (?:kommen|vorbeikommen|vorbeischauen),? (?:aber )?(?:gerne?|nur|lieber|bitte|am besten|am liebsten|frühestens|erst)',
    '(?:ich|wir) (?:hab|habe|haben)(?: (?:da|dann|immer|auch)){0,2} (?:frei|zeit|luft)|(?:habe?|hab|haben) (?:ich|wir)(?: (?:da|dann|immer|auch|meistens|wieder)){0,2} (?:frei|zeit|luft)|(?:geht|ginge|passt|klappt) (?:es |das )?(?:auch |gut )?(?:bei|für) (?:mir|mich|uns)(?! (?:um|seit|nicht|nichts|kein|das|der|die))|(?:wir sind|sind wir|bin ich)(?: [\\p{L}\\d.:]{1,14}){0,10} (?:da|zuhause|daheim|zu hause|erreichbar|frei)',
    'feierabend|schluss|(?:zuhause|daheim|zu hause)$|wunschtermin für|geht (?:es )?(?:immer|gut|auch)',
  ],
  past: [
    'angerufen|war|waren|wurde|wurden|hat|hatte|hatten|haben sie|niemand|keiner|versprochen|zugesagt|sollte',
    'sollten|wollte|wollten|gewartet|konnte|erreicht(?! (?:ihr|mich))|gesagt|hieß|nie|seit|öffnungszeiten',
    'geöffnet|sind sie|seid ihr|nicht erreichbar waren|geliefert|zugestellt|versucht|(?:lieferung|zustellung)(?! bitte)',
    '(?:bin|sind) (?:ich|wir)(?: (?:in \\p{L}{3,20}|auf \\p{L}{3,15}|unterwegs|weg|arbeiten|nicht da))$|schläft|schlafen|wochen(?! (?:vom|von))|ihre hotline|(?:arbeite|arbeiten|schlafe|dienst|schicht)(?: \\p{L}{2,10}){0,2} nachts?|nachtschicht|nachtdienst|(?:vormittags?|nachmittags?|abends?|morgens|nachts|mittags)(?: \\p{L}{2,8}){0,2} (?:schlecht|ungünstig|unmöglich|schwierig|nie|geht nicht|gar nicht)|arbeite nachts',
  ],
  wishes: [
    REFUSED,
    `(?:${MANNER}|schreiben|mailen|anrufen|anruf|schriftlich|telefonisch) (?:ist|wäre|geht|passt)(?: (?:mir|für mich|uns|auch|immer|eigentlich)){0,2} (?:besser|am besten|einfacher|lieber|gut|schneller|okay|in ordnung)|${MANNER} (?:passt|reicht|genügt|geht)(?: (?:mir|uns|völlig|auch))*(?! (?:\\p{L}{2,10} ){0,2}(?:nicht|nie|kaum|schlecht|gar))`,
    '(?:anrufen|anruf|rückruf|zurückrufen)(?= (?:gern|gerne|erwünscht|gewünscht|erbeten|jederzeit|am besten|möglich|bitte|nach|ab|vor|zwischen|vormittags|nachmittags|abends|unter))',
    'wenn (?:sie|ihr|du|jemand|man|mich jemand)(?: [^.!?,\\s]{1,14}){0,5} (?:anrufen|zurückrufen|schreiben|melden|anriefe|anriefen|anruft|anrufst|zurückruft)',
    'bitte (?:[^.!?,\\s]{1,16} ){1,4}(?:anrufen|zurückrufen|anmailen|anschreiben)|rufen sie (?:bitte |gerne? |doch |einfach |mal |dann |da |auch |lieber ){0,3}(?:durch|an|zurück)|rufen sie (?:bitte )?(?:meine[nm]?|unsere[nm]?) \\p{L}{3,15}(?: \\p{L}{3,12})? an',
    `(?:mir|uns)(?: bitte| doch| einfach| dann)? (?:eine |ne |einen |nen |ein |per )?(?:sms|e-?mail|mail|whats ?app|nachricht|brief|fax|sprachnachricht)(?: [^.!?,\\s]{1,12}){0,2} (?:schicken|schreiben|senden|schickt|schreibt)|(?:mir|uns)(?: [^.!?,\\s]{1,12}){0,3} (?:als|per) (?:sprachnachricht|text|fax|brief|video)(?: [^.!?,\\s]{1,12}){0,1} (?:schicken|erklären|senden|geben|schreiben|beantworten)|(?:antworte[nt]?|schreib(?:en|t|e)?|meld(?:en|et|e)?)(?: (?:sie|ihr|sich|mir|uns|euch|dich|bitte|einfach|gerne?|doch)){0,3} (?:hier(?! (?:im|in) (?:haus|ort|der|den))|im chat)|(?:hier|lieber|nur) (?:hier )?im chat (?:klären|besprechen|lösen|weitermachen|bleiben|schreiben)|^ ?(?:bitte )?nur (?:noch )?${MANNER}(?= bitte)|(?:antwort|antworten|schreiben|weiter)(?: [^.!?,\\s]{1,10}){0,2} hier im chat`,
    '(?:schriftlich|telefonisch)(?: \\p{L}{2,8})? (?:bescheid|antwort|rückmeldung|kontaktieren|erreichen|melden)|(?:anruf|rückruf|e-?mail|sms) (?:ist )?(?:erwünscht|gewünscht|erbeten)|ans? (?:handy|festnetz)',
    '(?<=(?:kann|könnte|kannst|könnten|können|könntest|könnt) (?:mich|uns|sie mich|ihr mich|du mich|sie uns)[^.!?]{0,60} )(?:anrufen|zurückrufen|kontaktieren)',
    `(?<=(?:kann|könnte|könnten|können) ${CALLER}(?! (?:sie|euch|ihnen|dich|ihn))(?: [^.!?,\\s]{1,16}){0,8} )(?:anrufen|zurückrufen|durchklingeln)|(?<=(?:kann|könnte) (?:jemand|wer|einer) )anrufen`,
    '^ ?(?:am besten |ich würde |ich möchte |wir möchten )?(?:am liebsten|lieber) (?:persönlich|vor ort|in (?:der|eurer|ihrer) filiale)',
    '(?:bitte )?(?:rufen|ruf|ruft|rufe) (?:sie |ihr )?(?:mich|uns)(?: bitte| doch| einfach| gerne?| mal| kurz)?(?: (?:zurück|an))?',
    '(?:rufen|ruf) (?:sie )?(?:bitte )?(?:zurück|an)',
    '(?:um |einen |auf |den |für einen |für )?(?:telefonischen |baldigen |kurzen )?rückruf(?= (?:bitte|erbeten|gewünscht|erwünscht|wäre|unter|unt|ab|am|zwischen|nach|vormittags|nachmittags|auf)|[,.!]|$)',
    '(?:um|bitte um|bitte|einen|erbitte|wünsche|wünscht|erwarte|erwartet|möchte|hätte gern|hätte gerne|gerne?)(?: \\p{L}{1,14})? rückruf',
    '(?:bitte|gerne|lieber|mich|uns|möchte|nur)(?: \\p{L}{1,14})? (?:anrufen|zurückrufen|zurückzurufen|anzurufen|durchklingeln|anschreiben|anmailen)',
    '(?:anruf|anrufen)(?= bitte)',
    `(?:bitte |gerne |lieber |nur |am liebsten |am besten |möglichst |ausschließlich |bevorzugt |einfach |antwort |antworten sie |antworte |melden sie sich |meld dich |schreiben sie mir |schreib mir |kontakt(?:ieren sie mich)? |rückmeldung |erreichbar |reicht )(?:bitte |nur |gerne? |einfach |auch |doch |kurz |mir |mich |lieber |am besten |wieder |dann ){0,2}${BY}`,
    `(?:bitte |gerne |lieber |nur |am liebsten |am besten |möglichst |bevorzugt |ausschließlich )(?:nur )?(?:schriftlich|telefonisch|postalisch|anrufen|schreiben|mailen|whats ?app|e-?mail|mail)`,
    '(?:schreiben|schreib|schreibt|mailen|mail|simsen|texten|faxen|faxt|fax) (?:sie |ihr )?(?:mir|uns)(?: bitte| doch| einfach| gerne?| lieber)?(?: (?:an|zurück|eine (?:mail|e-mail|sms|nachricht|whats ?app)|per (?:e-?)?mail))?(?! (?:ob|was|wann|wie|wo|dass))',
    'schick(?:en|t)? (?:sie |ihr )?(?:mir|uns) (?:bitte |einfach )?(?:eine |ne )?(?:mail|e-mail|sms|whats ?app|nachricht)(?! (?:mit|über))',
    'kontaktieren sie mich (?:bitte )?(?:nur )?(?:telefonisch|schriftlich|per \\p{L}{3,9})',
    '(?:melden|meldet|meld) (?:sie sich|euch|dich) (?:bitte |gerne |doch )?(?:telefonisch|schriftlich|per \\p{L}{3,9})',
    '(?:telefonisch|per \\p{L}{3,9}|schriftlich) (?:bin ich |wäre (?:mir )?|ist (?:mir )?)?(?:am besten|am liebsten|lieber|besser|erreichbar|zu erreichen)',
    'bevorzuge (?:ich )?(?:e-?mails?|telefon|anrufe?|einen anruf|den kontakt per \\p{L}{3,9}|whats ?app|sms)',
    '(?:möchte|wünscht|will|bevorzugt|hätte gern(?:e)?|lieber|nur|gerne?|bitte) (?:nur )?(?:eine?n? |die )?(?:sms|whats ?app|e-?mails?|mails?|anruf|schriftliche antwort)(?! (?:mit|von|an|über))',
    'rückruf(?= (?:\\+|0)\\d)|(?:antwort|rückmeldung|kontakt|bescheid) (?:bitte )?(?:per|via|über) \\p{L}{3,10}',
    '(?:anruf|mail|e-mail|sms|whats ?app|telefon|telefonisch|schriftlich|brief)(?: (?:wäre|ist|passt|geht))(?: (?:mir|es|für mich|uns|auch)){0,3} (?:lieber|gut|besser|einfacher|am liebsten|am besten|prima|super|okay|recht)|(?:e-?mail|mail|sms|nachricht|anruf) (?:reicht|genügt)|(?:um|bitte) (?:eine )?(?:telefonische|schriftliche) (?:rückmeldung|antwort|kontaktaufnahme)|(?:nicht anrufen|keine anrufe)(?= bitte|,|$)',
    `${MANNER}(?: (?:wäre|wär|wärs|ist|is|passt|geht))?(?: (?:mir|für mich|uns))?(?: (?:am liebsten|am besten|am einfachsten|lieber|bevorzugt))`,
    `mir (?:ist|wäre) (?:eine? |der |die |ein )?${MANNER}`,
    'klingeln sie (?:bitte )?(?:durch|mich an)|rückruf erbeten|rückruf gewünscht|wünscht rückruf',
    'kunde (?:bittet um|will|möchte) rückruf|bittet um rückruf',
  ],
  refusals: ['nicht|bitte nicht|keine anrufe', REFUSED],
  ways: [
    BY,
    'telefonisch|schriftlich|(?:per|via|über) (?:teams|zoom|skype)|auf (?:dem postweg(?:e)?|postalischem wege?|elektronischem wege?|dem postalischen weg)',
  ],
  prefers: [
    'sonst|ansonsten|stattdessen|kontakt|immer',
    'bitte|lieber|am liebsten|am besten|bevorzuge|bevorzugt|nur|erreichbar|erreichen|kontaktieren|antwort',
    'antworten|melden|gerne|rückmeldung|wünsche',
  ],
  wished: [
    'gebeten|versprochen|zugesagt|kam|kommt nie|erhalten|bekommen|blieb|nie|angekündigt|vereinbart|ausgemacht|passiert|hieß|ausgeblieben|wurde|nicht erfolgt',
  ],
  notWishes: [
    'wollte|wollten|sollte|sollten|würde|würden|wird|werden|nicht|nie|niemand|keiner|hat|haben|hatte|gesagt',
    'schreibt (?:ihnen|euch)|(?:habe?|hab) (?:ich )?(?:ihnen|euch)|versprochen|dass|wurde|keinen|kein|warte(?: ich)? auf|warum|kann ich|darf ich|soll ich|ob',
  ],
};
