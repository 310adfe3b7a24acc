import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { aPlace, appDesk } from '../../../../test/support/app-desk';
import { aPolicy, noon } from '../../../../test/support/ledger-samples';
import { drawBefore } from '../../../../test/support/show-sidebar';
import { viewOf } from '../../../domain/ledger/ledger-view';
import { reservationId } from '../../../domain/ids';
import { ok } from '../../../domain/result';
import { LateWords } from '../frame/LateWords';
import { ComposerForm } from './ComposerForm';

const policy = aPolicy({
  limits: [],
  reasons: [
    { id: 'late', label: 'It took too long' },
    { id: 'broken', label: 'It was broken' },
  ],
});

/** A form that begins with a reason, below these fields. */
async function show(reason: string, fields: ReactNode): Promise<void> {
  const about = { place: aPlace(), zone: 'UTC', policy, id: reservationId('r1'), amends: {}, isQuiet: false } as const;
  drawBefore(
    appDesk(),
    <LateWords>
      <ComposerForm
        {...about}
        title="Give"
        confirm="Give 10 %"
        wish={{ kind: 'discount', percent: 10 }}
        reading={{ view: viewOf([], { now: noon, isWhole: true }), policy: ok(policy), now: noon }}
        isGiving={false}
        beginning={{ reason }}
        fields={() => fields}
        onConfirm={async () => undefined}
        onCancel={() => undefined}
        onClosed={() => undefined}
      />
    </LateWords>,
  );
  await screen.findByRole('form', { name: 'Give' });
}

test.each([
  ['the reason that is chosen', 'broken', 'It was broken'],
  ['the first reason where none is', '', 'It took too long'],
])('where reasons are all that is asked, the keyboard goes on at %s', async (_, reason, name) => {
  await show(reason, null);

  expect(screen.getByRole('radio', { name })).toHaveFocus();
});

test('what else is asked comes first', async () => {
  await show('broken', <input aria-label="Percent" />);

  expect(screen.getByRole('textbox', { name: 'Percent' })).toHaveFocus();
});
