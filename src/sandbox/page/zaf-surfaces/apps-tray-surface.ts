import type { Observable } from '../observable';
import type { Surface } from '../zaf-host/surface';

/** The panel with the apps beside a ticket, a user or an organization. */
export function appsTraySurface(isOpen: Observable<boolean>): Surface {
  return {
    values: { appsTray: () => ({ isVisible: isOpen.get() }) },
    setters: {},
    actions: { 'appsTray.show': () => isOpen.set(true), 'appsTray.hide': () => isOpen.set(false) },
  };
}
