import type { Words } from './words';

/** How customers say what they bought, whatever it is. */
export interface BoughtWords {
  /** Right before a thing: "I ordered". */
  readonly before: Words;
  /** Right behind it: "the lamp | that I ordered". */
  readonly behind: Words;
  /** At the end of the clause that names it: "eine Lampe | bestellt". */
  readonly closes: Words;
  /** Begin the name of a thing: "a", "two". */
  readonly determiners: Words;
  /** Between two things. */
  readonly joins: Words;
  /** Words that belong to no thing's name, so that it ends before them: "from", "online". */
  readonly ends: Words;
  /** Before a determiner of what is not the thing itself: "für". */
  readonly notObject: Words;
  /** What can be ordered, and says nothing about the thing: "item", "size". */
  readonly notThings: Words;
}

/** How a thing is named. */
export interface ProductWords {
  readonly bought: BoughtWords;
  /** What customers own, use and order, where no model is named: "coat". */
  readonly nouns: Words;
  /** Nouns that are other things, too, unless `got` stands before them: "phone". */
  readonly unsure: Words;
  /** Before what was got or is wanted: "received a". */
  readonly got: Words;
  /** "my". */
  readonly mine: Words;
  /** Before a name, or what is no name: "my", "using the". */
  readonly owned: Words;
  /** Before a capitalised name that a known thing or one of `heads` must follow: "the". */
  readonly named: Words;
  /** Say what a name is, but are no product by themselves: "app", "suite". */
  readonly heads: Words;
  /** Before a thing that is only a place: "slept on the". */
  readonly places: Words;
  /** "plan", "Tarif". */
  readonly plans: Words;
  /** What plans are called. */
  readonly planNames: Words;
  readonly versions: Words;
  /** Capitalised words that name no product: "my Visa card". */
  readonly notNames: Words;
  /** Before a model: "model", "Typ". */
  readonly labels: Words;
  /** In or before what looks like a model and is none: "room", "near". */
  readonly notModels: Words;
  /** Whose age a number behind them or their names tells: "daughter", "Emma". */
  readonly people: Words;
  /** Behind a car maker's name what is no model: "dealer". */
  readonly notCars: Words;
  /** Begin what is no app's name: "Your app". */
  readonly notApps: Words;
  /** Whether every noun has a capital, so that a capital says nothing. */
  readonly nounsHaveCapitals: boolean;
}
