import { Observable } from './observable';
import type { Notification } from './zaf-surfaces/core-surface';

export interface Toast extends Notification {
  readonly id: number;
}

/** Messages in the corner, the newest last. */
export class Toasts {
  readonly shown = new Observable<readonly Toast[]>([]);
  #lastId = 0;

  add(notification: Notification): void {
    const toast = { ...notification, id: ++this.#lastId };
    this.shown.update((toasts) => [...toasts, toast]);
    if (toast.durationMs !== 'sticky') setTimeout(() => this.close(toast.id), toast.durationMs);
  }

  close(id: number): void {
    this.shown.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}
