export function say(line) {
  console.log(line);
}

/** Ends the script with a message for a person: what went wrong needs no stack trace. */
export function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
