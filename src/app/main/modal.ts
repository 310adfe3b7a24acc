import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { browserCardStudio } from '../../adapters/cards/browser-card-studio';
import { connect } from '../../adapters/zaf/zaf-client';
import { zafCardDesk } from '../../adapters/zaf/zaf-card-desk';
import { zafWorkspace } from '../../adapters/zaf/zaf-workspace';
import { NoCardAnswer } from '../../ports/card-desk';
import { cardSpeech } from '../i18n/CardSpeech';
import { speechFor } from '../i18n/languages';
import { allVoices } from '../i18n/voices';
import type { CardModalProps } from '../locations/modal/CardModal';
import { ModalApp } from './ModalApp';

/** Puts the window together in which a card is composed. */
async function start(root: Element): Promise<void> {
  const client = connect(window);
  const workspace = zafWorkspace(client);
  const desk = zafCardDesk(client);
  const report = (error: unknown) => console.error(error);
  const [begin, scheme, voices] = await Promise.all([desk.start(), workspace.colorScheme(), allVoices()]);
  const speech = await cardSpeech(await speechFor(begin.agentLocale));
  const card: CardModalProps = {
    ...{ start: begin, voices, studio: browserCardStudio(), report },
    onDraft: (draft) => desk.keep(draft),
    onGive: (gift) => desk.give(gift),
    onPut: (card) => desk.put(card),
    onClose: () => void desk.close().catch(report),
  };
  createRoot(root).render(createElement(ModalApp, { scheme, workspace, speech, card }));
}

/** Before the sidebar has answered nobody's language is known but the browser's. */
async function sayWhyNot(root: Element, error: unknown): Promise<void> {
  const { t } = await cardSpeech(await speechFor(navigator.language));
  root.setAttribute('role', 'alert');
  root.textContent = t(error instanceof NoCardAnswer ? 'card.startFailed' : 'card.openFailed');
}

const root = document.getElementById('root');
if (root) {
  start(root).catch((error: unknown) => {
    console.error(error);
    return sayWhyNot(root, error);
  });
}
