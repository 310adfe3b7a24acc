import { composeCard, type Card, type CardFaults } from '../../../domain/card/card';
import { designsFor, type CardDesign } from '../../../domain/card/card-design';
import { reasonFor } from '../../../domain/card/reason-for';
import { isCheerful, OCCASIONS, type Occasion } from '../../../domain/card/occasion';
import type { Result } from '../../../domain/result';
import type { CardDraft, CardStart } from '../../../ports/card-desk';
import { voiceFor, type Voice } from '../../i18n/voices';

/** What an agent has decided so far. */
export interface CardForm {
  readonly occasion: Occasion;
  readonly design: CardDesign;
  readonly voice: Voice;
  readonly message: string;
  /** Whether the message is still the first line that we began it with. */
  readonly isUntouched: boolean;
  readonly sender: string;
  readonly isOwed: boolean;
  readonly reason: string;
  /** Whether the agent has chosen the reason, which then stays whatever the card is for. */
  readonly isReasonChosen: boolean;
  readonly reasons: CardStart['reasons'];
}

/** One decision. */
export type Change =
  | { readonly kind: 'occasion'; readonly occasion: Occasion }
  | { readonly kind: 'design'; readonly design: CardDesign }
  | { readonly kind: 'voice'; readonly voice: Voice }
  | { readonly kind: 'message'; readonly message: string }
  | { readonly kind: 'begin-again' }
  | { readonly kind: 'sender'; readonly sender: string }
  | { readonly kind: 'owed'; readonly isOwed: boolean }
  | { readonly kind: 'reason'; readonly reason: string };

export const occasionsFor = ({ isQuiet }: CardStart): readonly Occasion[] =>
  OCCASIONS.filter((occasion) => !(isQuiet && isCheerful(occasion)));

/** What stood in the window before, else a card as it would be given if the agent only chose a reason. */
export function firstForm(start: CardStart, voices: readonly Voice[]): CardForm {
  const empty = emptyForm(start, voiceFor(voices, start.customerLocale, start.tone));
  if (!start.draft) return empty;
  const { voice: id, message, isUntouched, sender, isOwed } = start.draft;
  const voice = voices.find((each) => each.id === id) ?? empty.voice;
  return inVoice({ ...withChoices(empty, start, start.draft), voice, message, isUntouched, sender, isOwed });
}

/** What may be chosen can have changed in between: somebody may have died, a reason may be gone. */
function withChoices(empty: CardForm, start: CardStart, draft: CardDraft): CardForm {
  const { occasion, design, reason, isReasonChosen } = draft;
  const isOffered = occasionsFor(start).includes(occasion) && designsFor(occasion).includes(design);
  const form = isOffered ? { ...withOccasion(empty, occasion), design } : empty;
  const isKept = (isOffered || isReasonChosen) && start.reasons.some(({ id }) => id === reason);
  return isKept ? { ...form, reason, isReasonChosen } : form;
}

export function draftOf(form: CardForm): CardDraft {
  const { occasion, design, message, isUntouched, sender, isOwed, reason, isReasonChosen } = form;
  return { occasion, design, voice: form.voice.id, message, isUntouched, sender, isOwed, reason, isReasonChosen };
}

function emptyForm(start: CardStart, voice: Voice): CardForm {
  const occasion = firstOccasion(start);
  return {
    ...{ occasion, design: firstDesign(occasion), voice },
    ...{ message: voice.firstLine(occasion), isUntouched: true, sender: start.agentName },
    ...{ isOwed: false, isReasonChosen: false, reasons: start.reasons },
    reason: start.reason ?? reasonFor(occasion, start.reasons),
  };
}

function firstOccasion(start: CardStart): Occasion {
  const offered = occasionsFor(start);
  const suggested = start.occasion;
  if (suggested && offered.includes(suggested)) return suggested;
  return start.isQuiet ? 'sympathy' : (offered[0] ?? 'apology');
}

function firstDesign(occasion: Occasion): CardDesign {
  const [design] = designsFor(occasion);
  if (design === undefined) throw new Error(`There is no card for ${occasion}`);
  return design;
}

/** What was typed is never replaced unless the agent begins again. */
export function changed(form: CardForm, change: Change): CardForm {
  switch (change.kind) {
    case 'occasion':
      return inVoice(withOccasion(form, change.occasion));
    case 'voice':
      return inVoice({ ...form, voice: change.voice });
    case 'begin-again':
      return inVoice({ ...form, isUntouched: true });
    case 'message':
      return { ...form, message: change.message, isUntouched: change.message.trim() === '' };
    case 'design':
      return { ...form, design: change.design };
    case 'sender':
      return { ...form, sender: change.sender };
    case 'owed':
      return { ...form, isOwed: change.isOwed };
    case 'reason':
      return { ...form, reason: change.reason, isReasonChosen: true };
  }
}

function withOccasion(form: CardForm, occasion: Occasion): CardForm {
  const reason = form.isReasonChosen ? form.reason : reasonFor(occasion, form.reasons);
  return { ...form, occasion, design: firstDesign(occasion), reason };
}

const inVoice = (form: CardForm): CardForm =>
  form.isUntouched ? { ...form, message: form.voice.firstLine(form.occasion) } : form;

export const cardIn = ({ occasion, design, message, sender }: CardForm): Result<Card, CardFaults> =>
  composeCard({ occasion, design, message, sender });
