/** Whether the text is an absolute http or https address with a host. */
export function isWebAddress(text) {
  return /^https?:\/\/[^/]/.test(text) && URL.canParse(text);
}
