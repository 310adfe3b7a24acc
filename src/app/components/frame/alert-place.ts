import { createContext, useContext, type RefObject } from 'react';

const AlertPlace = createContext<RefObject<Element>>({ current: null });

export const AlertPlaceProvider = AlertPlace.Provider;

/** Where what must be known before anything else is drawn, whoever finds it out. */
export const useAlertPlace = (): Element | null => useContext(AlertPlace).current;
