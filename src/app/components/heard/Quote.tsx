import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

/** A few of the customer's own words, with a press behind them. */
export const Quote = styled.span`
  display: inline-flex;
  align-items: center;
  max-width: 100%;
  padding-inline-start: ${({ theme }) => theme.space.xxs};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.md};

  q {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

/** A small press that says by a sign what its label says in words. */
export const Sign = styled.button`
  flex: none;
  min-width: 24px;
  min-height: 24px;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font: inherit;
  cursor: pointer;
  ${({ theme }) => focusStyles({ theme })}

  &:hover {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  }
`;
