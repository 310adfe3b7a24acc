/**
 * Words of a language: each the source of a regular expression in lower case with straight quotes and hyphens, tried as a whole word.
 * A source has no `+`, no `*` and no group that repeats.
 */
export type Words = readonly string[];
