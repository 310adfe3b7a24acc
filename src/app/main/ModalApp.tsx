import { useEffect, useState } from 'react';
import type { ColorScheme, Workspace } from '../../ports/workspace';
import { Look } from '../components/Look';
import { CardSpeechProvider, type CardSpeech } from '../i18n/CardSpeech';
import { SpeechProvider } from '../i18n/SpeechContext';
import { CardModal, type CardModalProps } from '../locations/modal/CardModal';

interface ModalAppProps {
  readonly scheme: ColorScheme;
  readonly workspace: Pick<Workspace, 'onColorScheme'>;
  readonly speech: CardSpeech;
  readonly card: CardModalProps;
}

/** The window in which a card is composed, in the helpdesk's colours as they change. */
export function ModalApp({ scheme: first, workspace, speech, card }: ModalAppProps) {
  const [scheme, setScheme] = useState(first);
  useEffect(() => workspace.onColorScheme(setScheme), [workspace]);
  return (
    <SpeechProvider value={speech}>
      <CardSpeechProvider value={speech}>
        <Look scheme={scheme}>
          <div lang={speech.locale}>
            <CardModal {...card} />
          </div>
        </Look>
      </CardSpeechProvider>
    </SpeechProvider>
  );
}
