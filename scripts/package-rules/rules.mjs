import * as manifestFile from './manifest-file.mjs';
import * as manifestKeys from './manifest-keys.mjs';
import * as appKind from './app-kind.mjs';
import * as locations from './locations.mjs';
import * as parameters from './parameters.mjs';
import * as parameterScopes from './parameter-scopes.mjs';
import * as oauth from './oauth.mjs';
import * as secureSettings from './secure-settings.mjs';
import * as translations from './translations.mjs';
import * as marketplaceTexts from './marketplace-texts.mjs';
import * as requirements from './requirements.mjs';
import * as customObjects from './custom-objects.mjs';
import * as customObjectLimits from './custom-object-limits.mjs';
import * as images from './images.mjs';
import * as fileTypes from './file-types.mjs';
import * as sourceText from './source-text.mjs';
import * as ownRules from './own-rules.mjs';

const MODULES = [
  manifestFile,
  manifestKeys,
  appKind,
  locations,
  parameters,
  parameterScopes,
  oauth,
  secureSettings,
  translations,
  marketplaceTexts,
  requirements,
  customObjects,
  customObjectLimits,
  images,
  fileTypes,
  sourceText,
  ownRules,
];

/** Every rule in the order in which the problems are shown: the manifest first, then what it names. */
export const RULES = MODULES.flatMap((module) =>
  Object.entries(module)
    .filter(([name]) => name.endsWith('Rule'))
    .map(([, rule]) => rule),
);
