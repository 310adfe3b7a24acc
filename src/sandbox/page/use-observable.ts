import { useSyncExternalStore } from 'react';
import type { Watched } from './observable';

export function useObservable<T>(observable: Watched<T>): T {
  return useSyncExternalStore(observable.watch, observable.get);
}
