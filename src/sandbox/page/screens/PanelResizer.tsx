import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import styled from 'styled-components';
import { colour } from './colour';
import { NARROWEST, WIDEST } from './panel-width';

const Handle = styled.div`
  position: absolute;
  z-index: 2;
  inset-block: 0;
  left: -3px;
  width: 7px;
  cursor: col-resize;
  touch-action: none;
  &:hover,
  &:focus-visible,
  &[data-dragging='true'] {
    outline: none;
    background: ${colour('border.primaryEmphasis')};
  }
  /* While the pointer drags, frames must not swallow it. */
  &[data-dragging='true']::after {
    content: '';
    position: fixed;
    inset: 0;
    cursor: col-resize;
  }
`;

const STEP = 20;

interface PanelResizerProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

export function PanelResizer({ width, onResize }: PanelResizerProps) {
  const [start, setStart] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const drag = (event: PointerEvent) => {
    if (start !== null) onResize(start.width + start.x - event.clientX);
  };
  const press = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: WIDEST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onResize(wanted);
  };
  return (
    // A separator that can be moved is a control, whatever the rule thinks of the element.

    <Handle
      role="separator"
      aria-label="Width of the app"
      aria-orientation="vertical"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      data-dragging={start !== null}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart({ x: event.clientX, width });
      }}
      onPointerMove={drag}
      onPointerUp={() => setStart(null)}
      onPointerCancel={() => setStart(null)}
      onKeyDown={press}
    />
  );
}
