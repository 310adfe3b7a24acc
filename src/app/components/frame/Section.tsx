import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import { useId, useState, type ReactNode, type RefObject } from 'react';
import styled from 'styled-components';
import { Chevron } from './Chevron';

const Frame = styled.section`
  border-top: ${({ theme }) => theme.borders.sm} ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  padding: ${({ theme }) => theme.space.xs} 0;
`;

const SectionTitle = styled.h2`
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  ${({ theme }) => focusStyles({ theme })}
`;

/** A title that opens and closes what is below it. */
export const Press = styled.button`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  width: 100%;
  padding: ${({ theme }) => theme.space.xxs} 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
  ${({ theme }) => focusStyles({ theme })}
`;

const Aside = styled.span`
  margin-inline-start: auto;
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

interface OpenSectionProps extends SectionProps {
  /** Its title, where the keyboard goes on there. */
  readonly place?: RefObject<HTMLHeadingElement>;
}

/** A part of the sidebar that is always open. */
export function Section({ title, children, place }: OpenSectionProps) {
  const id = useId();
  return (
    <Frame aria-labelledby={id}>
      <SectionTitle id={id} {...(place && { ref: place, tabIndex: -1 })}>
        {title}
      </SectionTitle>
      {children}
    </Frame>
  );
}

interface DisclosureProps extends SectionProps {
  readonly aside?: string;
  readonly startsOpen?: boolean;
}

/** A part of the sidebar that opens when pressed; what is in it is made only then. */
export function Disclosure({ title, aside, startsOpen = false, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  const id = useId();
  return (
    <Frame aria-labelledby={id}>
      <SectionTitle id={id}>
        <Press type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <Chevron isOpen={isOpen} />
          {title}
          {aside !== undefined && <Aside>{aside}</Aside>}
        </Press>
      </SectionTitle>
      {isOpen && children}
    </Frame>
  );
}
