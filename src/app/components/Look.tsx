import { DEFAULT_THEME, getColor, ThemeProvider } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import { createGlobalStyle } from 'styled-components';
import type { ColorScheme } from '../../ports/workspace';

const THEMES = {
  light: { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: 'light' } },
  dark: { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: 'dark' } },
} as const;

const Page = createGlobalStyle`
  *, *::before, *::after { box-sizing: border-box; }
  body {
    margin: 0;
    padding: ${({ theme }) => theme.space.sm};
    font-family: ${({ theme }) => theme.fonts.system};
    font-size: ${({ theme }) => theme.fontSizes.md};
    background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
    color-scheme: ${({ theme }) => theme.colors.base};
  }
  h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation: none !important; transition: none !important; }
  }
`;

/** Garden's look in the helpdesk's colour scheme. */
export function Look({ scheme, children }: { readonly scheme: ColorScheme; readonly children: ReactNode }) {
  return (
    <ThemeProvider theme={THEMES[scheme]}>
      <Page />
      {children}
    </ThemeProvider>
  );
}
