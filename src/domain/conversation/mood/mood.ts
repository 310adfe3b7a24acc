/** How bad the matter is, whatever anybody feels about it: friction is not anger. */
export type Problem = 'none' | 'some' | 'serious';

export type Feeling = 'calm' | 'worried' | 'confused' | 'disappointed' | 'angry' | 'grateful';

/** What has happened to the customer, by their own words. */
export type Situation =
  | 'waiting'
  | 'again'
  | 'failure'
  | 'money'
  | 'lost'
  | 'broken'
  | 'silence'
  | 'passed-around'
  | 'leaving'
  | 'deceived'
  | 'rude'
  | 'danger'
  | 'not-ours';

/** The customer's words that caused a part of the verdict. */
export interface Evidence {
  /** As they stand in the customer's text. */
  readonly words: string;
  readonly shows: Situation | Feeling | 'bereaved' | 'triage';
}

/** How a customer's words read. Never stored, never sent: it is made anew from the words wherever it is needed. */
export interface Mood {
  readonly problem: Problem;
  /** `unsure`: too little is said, its signs contradict each other, or it is in a language we do not know. */
  readonly feeling: Feeling | 'unsure';
  /** 0 for calm and unsure, 3 for the strongest. */
  readonly strength: 0 | 1 | 2 | 3;
  /** Against what the customer said before; absent where there is too little to compare. */
  readonly direction?: 'rising' | 'easing';
  /** Recognised apart from feeling: somebody has died. */
  readonly isBereaved: boolean;
  /** What happened, strongest first. */
  readonly situations: readonly Situation[];
  /** What the verdict rests on, strongest first; empty for calm without a problem. */
  readonly evidence: readonly Evidence[];
  /** Why it is unsure because of the language: the language is not one of ours. */
  readonly isForeign: boolean;
}

/** How it reads where nothing can be read: as a calm request. */
export const UNREAD: Mood = {
  problem: 'none',
  feeling: 'unsure',
  strength: 0,
  isBereaved: false,
  situations: [],
  evidence: [],
  isForeign: false,
};
