import type { Words } from './words';

/** One step that a customer may have taken, in whatever form it is named. */
export interface StepWords {
  readonly names: Words;
  /** Something that they gave us, so that who asks for it asks again: "photos". */
  readonly isGiven?: true;
  /** Its names are verbs, so that what it was done to must be the same: "restarted". */
  readonly isDeed?: true;
}

/** How customers say what they have tried. */
export interface TriedWords {
  /** A clause with one of these says it: "I have already restarted it". */
  readonly done: Words;
  /** Says it only for a step of `steps`: "restarted twice, no luck". */
  readonly bare: Words;
  /** Begins a clause that goes on from one that says it: "I restarted it and | changed the cable". */
  readonly goesOn: Words;
  /** A clause with one of these does not say it: "should I restart it?". */
  readonly not: Words;
  /** Steps by which an instruction is known again. */
  readonly steps: readonly StepWords[];
  /** Forms of a verb in which a step is told, each with its `stem`, and those in which it is asked for. */
  readonly doneForms: Words;
  readonly toldForms: Words;
  /** Verbs that say nothing without what they are done to: "checked". */
  readonly generic: Words;
  /** Behind what stands the `object` of a deed: "the drum". */
  readonly objects: Words;
  /** Each the names of one thing, although they differ or are among the words of `generic` and `vague`: "phone" and "mobile". */
  readonly things: readonly Words[];
  /** The same without an article, where it was done: "Filter gereinigt". */
  readonly bareObjects: Words;
  /** Stands for what it was done to, which something else may have named: "it". */
  readonly unnamed: Words;
  /** Words that name no step, so that an instruction that shares one with what was tried may be another one. */
  readonly vague: Words;
}
