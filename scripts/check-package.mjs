import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkFolder } from './package-rules/check-folder.mjs';
import { ROOT } from './root.mjs';
import { say, stop } from './say.mjs';

const folder = process.argv[2] ?? join(ROOT, 'dist');
if (!existsSync(folder)) stop(`There is no folder ${folder}; "npm run package" builds one.`);
const problems = await checkFolder(folder);
const errors = problems.filter(({ severity }) => severity === 'error');

for (const { severity, rule, message } of problems) say(`${severity.padEnd(7)} ${message} [${rule}]`);
say(
  `${relative(process.cwd(), folder) || folder}: ${errors.length} errors, ` +
    `${problems.length - errors.length} warnings by the rules of Zendesk's validator.`,
);
process.exitCode = errors.length === 0 ? 0 : 1;
