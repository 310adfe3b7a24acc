import { warning } from './problem.mjs';

const ADDRESS = /http:\/\/[^\s"'`<>()\\]+/g;
const HARMLESS = /^http:\/\/(?:[\w.-]*\.)?(?:w3\.org|localhost|127\.0\.0\.1)\b/;
const SECRET_WORDS = /password|secret|auth_?key|auth_?pass|auth_?user|api_key|token["']?\s*[:=]/i;
const SECRETS = {
  'a private key': /-----BEGIN (?:RSA |OPENSSH |DSA |EC )?PRIVATE KEY/,
  'a Slack token': /xox[pboa]-[0-9a-z]/,
  'an AWS key': /AKIA[0-9A-Z]{12,24}/,
  'a GitHub token': /gh[pousr]_[0-9a-zA-Z]{30,}/,
};

export function insecureRequestsRule({ files }) {
  return files
    .filter(({ path }) => /\.(?:js|html?)$/.test(path))
    .flatMap(({ path, text }) => {
      const addresses = [...new Set(text().match(ADDRESS))].filter((address) => !HARMLESS.test(address));
      if (addresses.length === 0) return [];
      return [warning('insecure_http_request', `${path} contains ${addresses.join(', ')} without https.`)];
    });
}

export function secretsRule({ files }) {
  return textFiles(files).flatMap(({ path, text }) =>
    Object.keys(SECRETS)
      .filter((kind) => SECRETS[kind].test(text()))
      .map((kind) => warning('application_secret', `${path} seems to contain ${kind}.`)),
  );
}

/** Names of form fields in libraries trip this one, so it counts and leaves the reading to a person. */
export function secretWordsRule({ files }) {
  const suspicious = textFiles(files).filter(({ text }) => SECRET_WORDS.test(text()));
  if (suspicious.length === 0) return [];
  const paths = suspicious.map(({ path }) => path).join(', ');
  return [warning('generic_secrets', `Words like password, secret or token in ${suspicious.length} files: ${paths}.`)];
}

function textFiles(files) {
  return files.filter(({ path }) => /\.(?:html?|xml|js|json)$/.test(path));
}
