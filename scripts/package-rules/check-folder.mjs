import { readPackage } from './app-package.mjs';
import { manifestFileRule } from './manifest-file.mjs';
import { RULES } from './rules.mjs';

/**
 * Applies the rules of Zendesk's own validator to a folder and answers everything that is wrong with it at once.
 * Rules whose name begins with "own." are this project's, or come from Zendesk's documentation only.
 */
export async function checkFolder(folder) {
  const appPackage = await readPackage(folder);
  // Without a manifest every other complaint would be about the same thing.
  if (!appPackage.manifest) return manifestFileRule(appPackage);
  return RULES.flatMap((rule) => rule(appPackage));
}
