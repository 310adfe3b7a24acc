import styled from 'styled-components';

/** One of several, chosen as radio buttons are; what it is about stands in its legend. */
export const Choice = styled.fieldset`
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
  & legend {
    padding: 0;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    line-height: ${({ theme }) => theme.lineHeights.md};
  }
`;
