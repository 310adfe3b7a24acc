/** After so many of our replies have apologised, another apology is worth less than nothing (Halperin et al. 2022). */
export const ENOUGH_APOLOGIES = 2;
