import { getColor } from '@zendeskgarden/react-theming';
import styled, { keyframes } from 'styled-components';

const breathe = keyframes`
  50% { opacity: 0.4; }
`;

/** Holds the place of a line of words that is on its way. */
export const Waiting = styled.span<{ readonly $width: string }>`
  display: block;
  width: ${({ $width }) => $width};
  height: 12px;
  margin: 2px 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  animation: ${breathe} 1.5s ease-in-out infinite;
`;
