const LINES = 300;

/** Some 20,000 characters in one message: what an espresso machine writes down while it is descaled, run after run. */
export function machineLog(): string {
  const lines = Array.from({ length: LINES }, (_, index) => logLine(index));
  return [
    'Guten Abend Herr Keller,',
    'anbei das vollständige Protokoll, sechs Läufe am Stück. Ich habe es gleich in den Text kopiert, der Anhang war zu groß.',
    lines.map((line) => `| ${line}`).join('\n'),
    'Ab etwa 92 Grad bricht der Durchfluss ein, jedes Mal. Das kann doch kein Kalk sein?\n| J. Brandstetter',
  ].join('\n\n');
}

const LINES_PER_RUN = 50;
const LINES_PER_MINUTE = 12;
const MINUTES_BETWEEN_RUNS = 9;
const TOO_HOT_CELSIUS = 92;

function logLine(index: number): string {
  const run = Math.floor(index / LINES_PER_RUN);
  const step = index % LINES_PER_RUN;
  const minute = run * MINUTES_BETWEEN_RUNS + Math.floor(step / LINES_PER_MINUTE);
  const celsius = 41 + step * 1.1;
  const tooHot = celsius > TOO_HOT_CELSIUS;
  const flow = tooHot ? 1.2 - (step - 46) * 0.2 : 4.1 + (index % 7) * 0.05;
  return [
    `18:${padded(minute)} Lauf ${run + 1} Schritt ${padded(step)}`,
    `Boiler ${celsius.toFixed(1)} C`,
    `Durchfluss ${flow.toFixed(2)} ml/s`,
    verdictOn(step, tooHot),
  ].join('  ');
}

function verdictOn(step: number, tooHot: boolean): string {
  if (step === LINES_PER_RUN - 1) return 'ABBRUCH E4';
  return tooHot ? 'WARNUNG' : 'ok';
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
