import { renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { aPlace, appDesk } from '../../../../../test/support/app-desk';
import { aReservation, bookOf, issuedBy, stored } from '../../../../../test/support/ledger-samples';
import { standingOf } from '../../../../domain/ledger/standing';
import { ServicesProvider } from '../../../Services';
import { useKeptMinutes } from './use-kept-minutes';

const gift = { kind: 'extra-time', minutes: 15 } as const;
const running = standingOf(stored(aReservation({ gift })), bookOf('r1', [1, issuedBy()]));

test('while a press is answered, which may be the one that adds them, minutes are left alone; then they are looked after once', () => {
  const { services } = appDesk();
  const keepMinutes = jest.fn(services.gestures.keepMinutes);
  const value = { ...services, gestures: { ...services.gestures, keepMinutes } };
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(ServicesProvider, { value }, children);
  const { rerender } = renderHook(({ isBusy }) => useKeptMinutes(running, aPlace(), isBusy), {
    wrapper,
    initialProps: { isBusy: true },
  });
  expect(keepMinutes).not.toHaveBeenCalled();

  for (const isBusy of [false, true, false]) rerender({ isBusy });

  expect(keepMinutes.mock.calls).toEqual([[running]]);
});
