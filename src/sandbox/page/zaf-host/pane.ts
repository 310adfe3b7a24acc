import type { ZafHost } from './host';

/**
 * Shows an instance that agents open and close. Its page loads when it is first shown; `pane.activated` is for coming back
 * to it only.
 */
export function openPane(host: ZafHost, guid: string): void {
  const pane = host.find(guid);
  if (pane?.src === undefined || pane.active) return;
  if (!pane.registered) {
    host.alter(guid, { awake: true, active: true });
    return;
  }
  host.setActive(guid, true);
  host.tell(guid, 'pane.activated');
}

/** Its page lives on. */
export function closePane(host: ZafHost, guid: string): void {
  if (host.find(guid)?.active !== true) return;
  host.setActive(guid, false);
  host.tell(guid, 'pane.deactivated');
}

/** What a pane's page hears when it has come to life. */
export const PANE_CREATED = ['pane.created'] as const;
