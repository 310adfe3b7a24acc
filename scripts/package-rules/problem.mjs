/** A broken rule: Zendesk refuses the package. `rule` is the validator's own key where it has one. */
export function error(rule, message) {
  return { rule, message, severity: 'error' };
}

/** Something that Zendesk accepts and asks to reconsider. */
export function warning(rule, message) {
  return { rule, message, severity: 'warning' };
}
