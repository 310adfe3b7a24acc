import { error, warning } from './problem.mjs';

const REFUSED = [
  ...['rar', 'zip', 'gz', 'gzip', 'bz', 'bz2', '7z', 'jar', 'bin', 'csh', 'sh'],
  ...['pdf', 'doc', 'docx', 'odt', 'ppt', 'pptx', 'xls', 'xlsx', 'avi', 'mp3', 'mpeg'],
];
const ACCEPTED = [
  ...['png', 'jpg', 'jpeg', 'gif', 'svg', 'js', 'htm', 'html', 'css', 'map', 'json', 'xml'],
  ...['eot', 'woff', 'woff2', 'otf', 'ttf', 'hbs', 'hdbs'],
];
/** How refused kinds of files begin, in hexadecimal: an extension proves nothing. */
const BEGINNINGS = {
  zip: /^504b0304/,
  gzip: /^1f8b/,
  pdf: /^25504446/,
  rar: /^526172211a07/,
  '7z': /^377abcaf271c/,
  bz2: /^425a68/,
  'an old Office file': /^d0cf11e0a1b11ae1/,
  avi: /^52494646.{8}415649/,
  mp3: /^(494433|fff[23ab])/,
  mpeg: /^000001b[3a]/,
};

export function symlinksRule({ files }) {
  return files.filter(({ isLink }) => isLink).map(({ path }) => error('symlink_in_zip', `${path} is a symbolic link.`));
}

export function refusedTypesRule({ files }) {
  return files.flatMap((file) => {
    const type = REFUSED.find((refused) => refused === extensionOf(file.path)) ?? sniffed(file.bytes);
    if (!type) return [];
    return [error('unsupported_mime_type_detected', `${file.path} is ${type}, which Zendesk refuses.`)];
  });
}

export function unusualTypesRule({ files }) {
  return files
    .map(({ path }) => path)
    .filter((path) => path.startsWith('assets/') && ![...ACCEPTED, ...REFUSED].includes(extensionOf(path)))
    .map((path) => warning('own.unusual_extension', `${path} is not among the kinds of files that Zendesk names.`));
}

function sniffed(bytes) {
  const beginning = bytes.subarray(0, 16).toString('hex');
  return Object.keys(BEGINNINGS).find((type) => BEGINNINGS[type].test(beginning));
}

function extensionOf(path) {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
