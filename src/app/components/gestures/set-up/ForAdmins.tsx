import { useLateSpeech } from '../../../i18n/LateSpeech';
import { LateWords } from '../../frame/LateWords';
import { Disclosure } from '../../frame/Section';
import { Stack } from '../../frame/Text';
import { TestConnections } from '../TestConnections';
import { SetUp } from './SetUp';

interface ForAdminsProps {
  /** Without a ledger nothing comes before making it. */
  readonly isNotSetUp: boolean;
  /** Codes come from a service that can be tried. */
  readonly asksElsewhere: boolean;
  readonly zone: string;
  readonly onSetUp: () => void;
}

/** What an admin may do to the account, folded away once it is set up. */
export function ForAdmins(props: ForAdminsProps) {
  return (
    <LateWords>
      <Folded {...props} />
    </LateWords>
  );
}

function Folded({ isNotSetUp, asksElsewhere, zone, onSetUp }: ForAdminsProps) {
  const { t } = useLateSpeech();
  return (
    <Disclosure title={t('admin.title')} startsOpen={isNotSetUp}>
      <Stack>
        {asksElsewhere && <TestConnections />}
        <SetUp isFirst={isNotSetUp} zone={zone} onDone={onSetUp} />
      </Stack>
    </Disclosure>
  );
}
