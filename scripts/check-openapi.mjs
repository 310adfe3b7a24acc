import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { openDocument } from './openapi/document.mjs';
import { withSandbox } from './openapi/running-sandbox.mjs';
import { sandboxAnswers } from './openapi/sandbox-answers.mjs';
import { ROOT } from './root.mjs';
import { say, stop } from './say.mjs';

/** Holds the sandbox's answers against Zendesk's OpenAPI document: a table of what differs. */
const file = process.argv[2];
if (file === undefined) stop('Which document? node scripts/check-openapi.mjs PATH/TO/oas.yaml');
if (!existsSync(file)) stop(`There is no file ${file}. Zendesk publishes its document with the API reference.`);
await ensureBuilt();

const known = readFileSync(join(ROOT, 'docs', 'api-differences.md'), 'utf8');
const counts = { checked: 0, unknown: 0, withoutRow: 0, known: 0, new: 0 };
await withSandbox(Number(process.env.PORT ?? 4690), async (origin) => {
  const sandbox = sandboxAnswers(origin);
  for (const { path, check } of openDocument(file)) await compare(sandbox, path, check);
});
say(
  `${counts.checked} routes answered, ${counts.unknown} of the document’s are not the sandbox’s, ` +
    `${counts.withoutRow} have nothing to show. ${counts.known} known differences, ${counts.new} new.`,
);
process.exitCode = counts.new === 0 ? 0 : 1;

async function compare(sandbox, path, check) {
  const asked = await sandbox.filled(path);
  if (asked === undefined) {
    counts.withoutRow += 1;
    return;
  }
  const answer = await sandbox.ask(asked);
  if (answer.status === 404) {
    counts.unknown += 1;
    return;
  }
  counts.checked += 1;
  const differences = answer.status === 200 ? check(answer.body) : [`answers ${answer.status}`];
  for (const difference of differences) tell(path, difference);
}

function tell(path, difference) {
  const isKnown = known.includes(`\n| ${difference} `);
  counts[isKnown ? 'known' : 'new'] += 1;
  say(`${isKnown ? 'known' : 'NEW  '} ${path.padEnd(60)} ${difference}`);
}
