/** What `eslint-plugin-boundaries` takes as elements and as rules. */
export const rooms: readonly object[];
export const roomRules: Record<string, ['error', object]>;
export const roomRulesOfTests: typeof roomRules;
