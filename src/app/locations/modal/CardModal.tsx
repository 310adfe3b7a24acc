import { useEffect, useReducer, useRef, useState } from 'react';
import styled from 'styled-components';
import type { Card } from '../../../domain/card/card';
import type { CardAnswer, CardDesk, CardDraft, CardGift, CardStart } from '../../../ports/card-desk';
import type { CardStudio, DrawnCard } from '../../../ports/card-studio';
import { useCardSpeech } from '../../i18n/CardSpeech';
import type { Voice } from '../../i18n/voices';
import { CardComposer } from './CardComposer';
import { CardPreview } from './CardPreview';
import { cardIn, changed, draftOf, firstForm, type CardForm } from './card-form';
import { GivenCard } from './GivenCard';
import { useDrawnCard } from './use-drawn-card';
import { useGiveCard } from './use-give-card';

const Title = styled.h1`
  margin-bottom: ${({ theme }) => theme.space.xs};
  font-size: ${({ theme }) => theme.fontSizes.lg};
  line-height: ${({ theme }) => theme.lineHeights.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  overflow-wrap: anywhere;
`;

/** Side by side where there is room, else the preview first. */
const Sides = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
  grid-template-columns: minmax(0, 1fr);
  @media (min-width: 560px) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
  }
`;

const Beside = styled.div`
  @media (max-width: 559px) {
    order: -1;
  }
  @media (min-width: 560px) {
    position: sticky;
    top: ${({ theme }) => theme.space.sm};
    align-self: start;
  }
`;

export interface CardModalProps {
  readonly start: CardStart;
  readonly voices: readonly Voice[];
  readonly studio: CardStudio;
  /** Told each change, since the window may be closed at any time. */
  readonly onDraft: (draft: CardDraft) => void;
  readonly onGive: (gift: CardGift) => Promise<CardAnswer>;
  readonly onPut: CardDesk['put'];
  readonly onClose: () => void;
  readonly report: (error: unknown) => void;
}

/** A card is composed, given once, and taken along. */
export function CardModal(props: CardModalProps) {
  const { start, onPut, onClose, report } = props;
  const { t } = useCardSpeech();
  const [given, setGiven] = useState<{ readonly card: Card; readonly drawn: DrawnCard }>();
  return (
    <main>
      <Title>{start.customerName ? t('card.title', { name: start.customerName }) : t('card.titleNobody')}</Title>
      {given ? (
        <GivenCard
          {...given}
          {...(start.artAddress === undefined ? {} : { onPut })}
          onClose={onClose}
          report={report}
        />
      ) : (
        <Composing {...props} onGiven={(card, drawn) => setGiven({ card, drawn })} />
      )}
    </main>
  );
}

function Composing({
  start,
  voices,
  studio,
  onDraft,
  onGive,
  onClose,
  report,
  onGiven,
}: CardModalProps & { readonly onGiven: (card: Card, drawn: DrawnCard) => void }) {
  const [form, onChange] = useReducer(changed, undefined, () => firstForm(start, voices));
  useTellingChanges(form, onDraft);
  const composed = cardIn(form);
  const card = composed.ok ? composed.value : undefined;
  const drawing = useDrawnCard(studio, card, report);
  const { thumbnail } = studio;
  const { give, ...giving } = useGiveCard({ studio, form, card, onGive, onGiven, report });
  return (
    <Sides>
      <CardComposer
        {...{ start, voices, thumbnail, form, onChange, ...giving }}
        faults={composed.ok ? {} : composed.error}
        isStopped={giving.isGiving || form.isOwed || drawing.status === 'too-full'}
        onGive={give}
        onCancel={onClose}
      />
      <Beside>
        <CardPreview drawing={drawing} design={form.design} message={card?.message} thumbnail={thumbnail} />
      </Beside>
    </Sides>
  );
}

function useTellingChanges(form: CardForm, onDraft: CardModalProps['onDraft']): void {
  const told = useRef(form);
  useEffect(() => {
    if (told.current === form) return;
    told.current = form;
    onDraft(draftOf(form));
  }, [form, onDraft]);
}
