import type { FactKind } from './fact';
import type { ProductWords } from './product-words';
import type { TriedWords } from './tried-words';
import type { Words } from './words';

/** What numbers are called. */
export interface NumberWords {
  /** `secret`: what must never be shown. `ours`: what nobody would ask a customer for. */
  readonly kind: 'order' | 'invoice' | 'tracking' | 'secret' | 'ours';
  /** What the number belongs to, where that is not the kind itself, such as `customer` for a kind of `order`. */
  readonly of?: string;
  /** Before a number by themselves: "order 48213". */
  readonly alone: Words;
  /** Only together with a word for number: "customer number 48213". */
  readonly withNumber: Words;
  /** With which such numbers begin, in capitals: "INV-48213". */
  readonly prefixes: Words;
}

/** How calendar days and clock times are written. */
export interface CalendarWords {
  /** From January on. */
  readonly months: Words;
  /** Behind the number of a day: "3rd", "3.". */
  readonly ordinals: Words;
  /** Between a day and its month, and between a weekday and its day. */
  readonly ofMonth: Words;
  readonly articles: Words;
  readonly weekdays: Words;
  /** The beginnings of their names, from Monday on. */
  readonly weekdayStems: Words;
  /** Days of the week that come again and again, and parts of days. */
  readonly dayparts: Words;
  /** Before a month that stands alone: "in May". */
  readonly inMonth: Words;
  /** Before a day of the month that stands alone: "on the 14th". */
  readonly onDay: Words;
  /** Joined with a weekday: "last Tuesday". */
  readonly which: Words;
  readonly yesterday: Words;
  /** Says when only where nothing is wished. */
  readonly today: Words;
  readonly tomorrow: Words;
  /** Before a weekday that names none: "every Monday", "have a nice Friday". */
  readonly notDays: Words;
  /** A clock time that is sure to be one. */
  readonly clocks: Words;
  /** Before a clock time: "after 5". */
  readonly clockAfter: Words;
  /** Between two times: "between 9 and 12". */
  readonly joins: Words;
  /** Behind a number that is no clock time: "after 5 days". */
  readonly units: Words;
}

/** How a customer says how and when to reach them. */
export interface ReachWords {
  /** A sentence with one of these may say when to reach them. */
  readonly cues: Words;
  /** A sentence with one of these tells of the past, or of what we were to do. */
  readonly past: Words;
  /** "ring me", "bitte anrufen". */
  readonly wishes: Words;
  /** Begin a wish that says only how not to: "don't call". */
  readonly refusals: Words;
  /** "by email", which is a wish where `prefers` is in the clause, too. */
  readonly ways: Words;
  readonly prefers: Words;
  /** Behind what was a wish once: "a call back | was promised". */
  readonly wished: Words;
  /** Before a wish that is none: "you said you would call me". */
  readonly notWishes: Words;
}

/** How error messages are quoted. */
export interface ErrorWords {
  readonly codeAfter: Words;
  /** Before a code of a letter and digits: "shows E24". */
  readonly shows: Words;
  /** Behind a number of an error: "404 error". */
  readonly codeBefore: Words;
  /** Before a quoted message. */
  readonly says: Words;
  /** Behind a quoted message. */
  readonly saysBehind: Words;
  /** A quoted message that only says how far something has come: "return approved". */
  readonly states: Words;
  /** In a quoted message, where nothing else says that it is one. */
  readonly typical: Words;
  /** Before a message without quotes, which reaches to the end of the clause. */
  readonly label: Words;
  /** Who says something that is no error. */
  readonly people: Words;
}

/** How addresses and phone numbers are written. */
export interface PlaceWords {
  /** Complete expressions for a street with its number, in lower case. */
  readonly streets: Words;
  /** What may follow a street: flat, postcode, town. */
  readonly rest: Words;
  /** What looks like a street and is none. */
  readonly notStreets: Words;
  readonly phoneCues: Words;
  /** Before a number that is ours: "I called your number". */
  readonly notTheirs: Words;
}

/** How drafts ask for something. */
export interface AskWords {
  /** A sentence with one of these asks, with or without a question mark. */
  readonly asks: Words;
  /** Asks where the sentence is a question. */
  readonly questions: Words;
  /** A clause with one of these does not ask for what it names. */
  readonly not: Words;
  /** The same, unless the sentence is a question: "your number is on the invoice", "you have already restarted it". */
  readonly told: Words;
  /** Makes a request of a few words: "order number, please". */
  readonly please: Words;
  /** Right before a thing that is not the one we have: "new", "serial". */
  readonly other: Words;
  /** Between two to choose from: "or". */
  readonly either: Words;
  /** A sentence that begins a list of things to give: "please provide the following". */
  readonly listBegins: Words;
  /** Tells what to do: "please restart". */
  readonly instructs: Words;
  /** Asks for all that was tried: "what have you tried so far". */
  readonly whatTried: Words;
  readonly things: readonly AskedThing[];
}

/** What a draft may ask for. */
export interface AskedThing {
  readonly kind: FactKind;
  /** Which sort of the kind answers it; absent when each does. A number of which nobody knows the sort answers any. */
  readonly of?: string;
  readonly names: Words;
  /** Asks by itself: "when did you order". */
  readonly isQuestion?: true;
}

/** How people commit themselves, and by when. */
export interface PromiseWords {
  /** Between two promises of one clause, before the verb of the second: "and" send. */
  readonly joins: Words;
  /** "I'll", "wir werden", before what is promised. */
  readonly commits: Words;
  /** What can be promised: "call", "melde mich". */
  readonly acts: Words;
  /** Commits by itself, whatever follows: "we'll add". */
  readonly sure: Words;
  /** With a date in the same clause: "it is with you", "kommt ein Monteur". */
  readonly outcomes: Words;
  /** In such a clause: what others do, what is past, what is only likely. */
  readonly notOurs: Words;
  /** Before what is promised, in its sentence: then nothing is: "if", "could". */
  readonly not: Words;
  /** Behind it, the same: "if you like". */
  readonly offers: Words;
  /** Anywhere in its sentence: then not even what has a time is promised: "in case". */
  readonly conditions: Words;
  /** Beside a time that stands alone between commas: "and" by Friday. */
  readonly besideTimes: Words;
  /** What is promised is a call. */
  readonly calls: Words;
  /** What is promised is a call or a message. */
  readonly contacts: Words;
  /** Says that a promise was kept: "as promised". */
  readonly kept: Words;
  readonly by: Words;
  /** "within 2 days": the unit behind a number, by what it means. */
  readonly durations: readonly {
    readonly unit: 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month';
    readonly names: Words;
  }[];
  readonly within: Words;
  /** Behind a duration that begins with an event: "five days after". */
  readonly from: Words;
  /** Small numbers as words, from one on. */
  readonly numbers: Words;
  /** Between two numbers: "2 to 3 days". */
  readonly or: Words;
  /** "today", "tonight", "by the end of the day": due the same day. */
  readonly sameDay: Words;
  readonly tomorrow: Words;
  readonly endOfWeek: Words;
  readonly nextWeek: Words;
  /** Words that put something off without saying until when: `shortly`. */
  readonly soon: readonly string[];
  readonly inTwoDays: Words;
}

/** How a language names facts, asks for them and promises. */
export interface FactWords {
  readonly numbers: readonly NumberWords[];
  /** "number", "no". */
  readonly numberWords: Words;
  /** Between what a number is called and the number: "is". */
  readonly joiners: Words;
  /** Before a number that nothing names: "about 66-0192". */
  readonly bareAfter: Words;
  /** Behind a number that counts them: "12-1234 people". */
  readonly counted: Words;
  /** Between two numbers: "and". */
  readonly and: Words;
  /** Before the name where the number came first: "48213 is my order number". */
  readonly isMy: Words;
  /** Words that are written with a dot; one that begins with a hyphen ends longer words. */
  readonly shortForms: Words;
  /** Behind a number with a dot that ends no sentence, apart from months: "3. Stock". */
  readonly afterOrdinal: Words;
  readonly clauseBreaks: Words;
  /** A clause with one of these wishes for something. */
  readonly wishes: Words;
  readonly calendar: CalendarWords;
  readonly reach: ReachWords;
  readonly tried: TriedWords;
  readonly products: ProductWords;
  readonly errors: ErrorWords;
  readonly places: PlaceWords;
  readonly asks: AskWords;
  readonly promises: PromiseWords;
}
