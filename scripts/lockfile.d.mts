interface Lock {
  packages?: Record<string, { version?: string; integrity?: string; optional?: boolean; devOptional?: boolean }>;
}

export function differenceFromLock(lock: Lock, installed: Lock): string | undefined;
