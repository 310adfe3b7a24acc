/** What a phrase does for the customer who reads it. */
export type EmpathyAct =
  'reflect' | 'validate' | 'agree' | 'apologise' | 'sympathise' | 'own' | 'act' | 'reassure' | 'thank' | 'follow-up';

/** Words suggested for one empathy act, ready to be sent as they are. */
export interface Phrase {
  /** Language, act and what sets it apart, such as `en.reflect.heard`; stays the same when the words change. */
  readonly id: string;
  readonly act: EmpathyAct;
  readonly text: string;
}
