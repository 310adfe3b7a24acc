/**
 * Says in a few words how the installed packages differ from the lockfile, or nothing when they match.
 * Optional packages may be absent: most of them are made for other systems.
 */
export function differenceFromLock(lock, installed) {
  for (const [path, wanted] of packagesOf(lock)) {
    const present = installed.packages?.[path];
    if (!present && !mayBeAbsent(wanted)) return `${nameOf(path)} is missing`;
    if (present && !isSame(wanted, present)) return `${nameOf(path)} is not version ${wanted.version}`;
  }
  const extra = packagesOf(installed).find(([path]) => !lock.packages?.[path]);
  return extra && `${nameOf(extra[0])} is not in package-lock.json`;
}

function packagesOf(lock) {
  return Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
}

function mayBeAbsent(wanted) {
  return Boolean(wanted.optional || wanted.devOptional);
}

function isSame(wanted, present) {
  return wanted.version === present.version && wanted.integrity === present.integrity;
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
