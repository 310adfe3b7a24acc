import type { ComponentProps } from 'react';
import { LateWords } from '../../i18n/LateSpeech';
import { Pending } from './Pending';

/** What is not sent yet, with its words. */
export function LatePending(props: ComponentProps<typeof Pending>) {
  return (
    <LateWords>
      <Pending {...props} />
    </LateWords>
  );
}
