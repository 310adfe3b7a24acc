import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { initialsOf } from './initials';

// Garden's Avatar weighs as much as a tenth of the whole sidebar may: this is its look without its badges.
const Circle = styled.span`
  display: flex;
  align-items: center;
  justify-content: center;
  width: 40px;
  height: 40px;
  overflow: hidden;
  border-radius: 50%;
  background: ${({ theme }) => getColor({ theme, variable: 'background.primaryEmphasis' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.onEmphasis' })};
  font-size: ${({ theme }) => theme.fontSizes.md};

  img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
`;

/** A picture of the customer, or initials. The name stands beside it, so that nobody needs to hear it twice. */
export function Portrait({ name, url }: { readonly name: string; readonly url: string | undefined }) {
  return <Circle aria-hidden="true">{url ? <img alt="" src={url} /> : initialsOf(name) || '?'}</Circle>;
}
