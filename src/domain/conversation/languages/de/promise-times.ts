import type { PromiseWords } from '../../facts/fact-words';

type Times =
  'by' | 'or' | 'within' | 'from' | 'numbers' | 'durations' | 'sameDay' | 'tomorrow' | 'endOfWeek' | 'nextWeek';

/** How German says by when something is promised. */
export const promiseTimes: Pick<PromiseWords, Times | 'inTwoDays' | 'soon'> = {
  by: [
    'bis|bis zum|bis spätestens|spätestens|spätestens am|am|zum|noch|bis einschließlich|vor|um|ab|gegen|diesen',
    'kommenden|nächsten|bis kommenden|bis nächsten|bis diesen',
  ],
  or: ['bis|oder'],
  within: [
    '(?:innerhalb von|innerhalb|binnen|in|in spätestens|in etwa|in ca\\.?|spätestens in|nach|in max\\.?|in maximal|in rund)(?: den| der)?(?: nächsten| kommenden)?',
  ],
  from: [
    'nach (?:eingang|erhalt|ankunft|rücksendung|ihrer|deiner|ihrem|dem|der|prüfung|freigabe)|ab (?:eingang|heute|erhalt)',
  ],
  numbers: [
    'eine[mrns]?|ein',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
    'dreizehn',
    'vierzehn',
    'fünfzehn',
    'sechzehn',
    'siebzehn',
    'achtzehn',
    'neunzehn',
    'zwanzig',
  ],
  durations: [
    { unit: 'minute', names: ['min(?:ute)?n?|min\\.'] },
    { unit: 'hour', names: ['(?:halben |knappen |guten |viertel)?stunden?|std\\.?|h'] },
    {
      unit: 'workday',
      names: ['werktag(?:e|en|es)?|arbeitstag(?:e|en|es)?|geschäftstag(?:e|en)?|bankarbeitstag(?:e|en)?'],
    },
    { unit: 'day', names: ['tag(?:e|en|es)?|kalendertag(?:e|en)?'] },
    { unit: 'week', names: ['wochen?'] },
    { unit: 'month', names: ['monat(?:e|en|s)?'] },
  ],
  sameDay: [
    'heute(?: (?:noch|morgen|früh|nachmittag|abend|vormittag|mittag))?|noch heute',
    'am (?:selben|gleichen|nächsten) (?:tag|morgen|abend)|noch in dieser (?:stunde|minute)',
    'im laufe des (?:tages|nachmittags|vormittags|abends|mittags)|am (?:nachmittag|abend|vormittag|mittag)',
    'bis (?:zum |heute )?(?:mittag|nachmittag|abend|vormittag)|gegen (?:mittag|abend)',
    '(?:bis|vor) (?:feierabend|dienstschluss|ende des tages|tagesende|geschäftsschluss)',
  ],
  tomorrow: ['(?<!heute )morgen(?: (?:früh|vormittag|mittag|nachmittag|abend))?|morgigen tag'],
  endOfWeek: [
    '(?:bis )?(?:zum )?ende (?:der|dieser) woche|diese woche|im laufe der woche|noch diese woche',
    'bis (?:zum )?wochenende',
  ],
  nextWeek: ['(?:anfang |ende |im laufe der |bis )?(?:nächste[rn]?|kommende[rn]?) woche'],
  inTwoDays: ['übermorgen'],
  soon: [
    'in (?:den|der) (?:nächsten|kommenden) (?:tagen|wochen|stunden|zeit|minuten)|in kürze|bald|demnächst|(?:vor|bis|zu|an) (?:dem |den |zu den )?(?:weihnachten|ostern|pfingsten|silvester|wochenende|feiertagen)|am (?:kommenden |nächsten )?wochenende(?= \\p{L}{2,12}en? (?:ich|wir) )|kw \\d{1,2}|kalenderwoche|am nächsten (?:werk|arbeits)tag|zeitnah|umgehend|schnellstmöglich|so (?:schnell|bald|rasch) wie möglich|in der (?:ersten|zweiten|dritten|letzten) \\p{L}{0,12}(?:woche|hälfte)|in den \\p{L}{3,10}ferien|in absehbarer zeit|in (?:wenigen|ein paar|einigen) (?:tagen|minuten|stunden|wochen)|die (?:nächsten|kommenden) tage|(?:bis |zum |am )?(?:monats|jahres|quartals)ende|(?:anfang|mitte|ende) (?:des monats|(?:nächsten|kommenden|des nächsten) (?:monats|jahres)|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|(?:nächsten|kommenden) monat|(?:von|mit|auf) (?:der|ihrer|deiner|einer der) nächsten (?:ab)?rechnung',
  ],
};
