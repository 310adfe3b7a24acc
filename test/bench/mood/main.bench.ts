import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Agreement } from './agreement';
import { figuresOf, type Figures } from './figures';
import { labelledTexts, UnreadableLine } from './labelled-text';

const USAGE = 'npm run bench:mood -- FILE.jsonl… [--json] [--problems-are-negative]';

function main(): void {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, 'problems-are-negative': { type: 'boolean' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UnreadableLine(`Which texts? ${USAGE}`);
  const all = positionals.map((path) => ({
    file: basename(path),
    ...figuresOf(readTexts(path), values['problems-are-negative'] === true),
  }));
  if (values.json) console.log(JSON.stringify(all.length === 1 ? all[0] : all, rounded, 2));
  else for (const { file, ...figures } of all) console.log([file, ...linesOf(figures)].join('\n'));
}

function readTexts(path: string) {
  try {
    return labelledTexts(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof UnreadableLine) throw new UnreadableLine(`${path}: ${error.message}`);
    throw new UnreadableLine(`${path} cannot be read: is there such a file?`, { cause: error });
  }
}

function linesOf(figures: Figures): readonly string[] {
  const { texts, upsetShare, shownUpsetPrecision, microsecondsPerText, problemsAreNegative, baseline } = figures;
  return [
    `  texts                  ${texts}`,
    ...agreementLines('', figures),
    `  upsetShare             ${shown(upsetShare)}`,
    `  shownUpsetPrecision    ${shown(shownUpsetPrecision)}`,
    `  microsecondsPerText    ${microsecondsPerText.toFixed(0)}`,
    ...(problemsAreNegative ? agreementLines('with serious problems as negative:', problemsAreNegative) : []),
    ...(baseline ? agreementLines('multilang-sentiment on the same texts:', baseline) : []),
  ];
}

function agreementLines(title: string, { accuracy, macroF1, precision, recall }: Agreement): readonly string[] {
  const each = (part: Agreement['recall']) =>
    `negative ${shown(part.negative)}, neutral ${shown(part.neutral)}, positive ${shown(part.positive)}`;
  return [
    ...(title === '' ? [] : [`  ${title}`]),
    `  accuracy               ${shown(accuracy)}`,
    `  macroF1                ${shown(macroF1)}`,
    `  precision              ${each(precision)}`,
    `  recall                 ${each(recall)}`,
  ];
}

function shown(figure: number): string {
  return figure.toFixed(3);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
}

try {
  main();
} catch (error) {
  console.error(error instanceof UnreadableLine || error instanceof TypeError ? error.message : error);
  process.exitCode = 1;
}
