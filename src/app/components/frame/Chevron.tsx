import styled from 'styled-components';

const Turning = styled.svg<{ $isOpen: boolean }>`
  flex: none;
  width: 12px;
  height: 12px;
  transform: rotate(${({ $isOpen }) => ($isOpen ? 90 : 0)}deg);
`;

/** Points right while closed and down while open. */
export function Chevron({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <Turning $isOpen={isOpen} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </Turning>
  );
}
