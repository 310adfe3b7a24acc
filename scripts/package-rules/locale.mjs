/** A language, with a country or a script where needed: en, pt-BR, zh-TW. */
export const LOCALE = /^[a-z]{2,3}(-\w{2,3})?$/;
