import type { ComponentProps } from 'react';
import type { Standing } from '../../../domain/ledger/standing';
import { LateWords } from '../../i18n/LateSpeech';
import { PlannedCalls } from './courtesy-call/PlannedCalls';
import { Pending } from './Pending';

type LatePendingProps = ComponentProps<typeof Pending> & { readonly planned: readonly Standing[] };

/** What is not sent yet and what is for later, with its words. */
export function LatePending({ planned, ...props }: LatePendingProps) {
  return (
    <LateWords>
      <Pending {...props} />
      <PlannedCalls {...props} standings={planned} />
    </LateWords>
  );
}
