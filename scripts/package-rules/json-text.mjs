const TOKEN = /"(?:[^"\\]|\\.)*"|[{}:]/g;

/** Reads JSON without throwing: `fault` says why it cannot be read, `duplicates` names keys that an object has twice. */
export function readJsonText(text) {
  try {
    return { value: JSON.parse(text), duplicates: duplicateKeys(text) };
  } catch (cause) {
    return { fault: cause.message, duplicates: [] };
  }
}

/** JSON.parse silently keeps the last of two equal keys, so the text itself is searched; it is known to be valid. */
function duplicateKeys(text) {
  const open = [];
  const duplicates = [];
  let string = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (token !== ':') string = JSON.parse(token);
    else if (open.at(-1).has(string)) duplicates.push(string);
    else open.at(-1).add(string);
  }
  return duplicates;
}

export function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
