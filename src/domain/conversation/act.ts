/** What words do for the customer who reads them (Packard and Berger 2021, Herhausen et al. 2023, Roschk and Kaiser 2013, Lewicki et al. 2016). */
export const EMPATHY_ACTS = [
  'greet',
  'reflect',
  'validate',
  'apologise',
  'sympathise',
  'own',
  'explain',
  'act',
  'reassure',
  'thank',
  'follow-up',
] as const;

export type EmpathyAct = (typeof EMPATHY_ACTS)[number];
