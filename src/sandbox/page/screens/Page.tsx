import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useMemo } from 'react';
import styled, { createGlobalStyle } from 'styled-components';
import { useObservable } from '../use-observable';
import { BackgroundFrames } from './BackgroundFrames';
import { colour } from './colour';
import { MainArea } from './MainArea';
import { Modals } from './Modals';
import { NavRail } from './NavRail';
import { useServices } from './services-context';
import { TabsRow } from './TabsRow';
import { ToastCorner } from './ToastCorner';
import { TopBar } from './TopBar';

const PageStyle = createGlobalStyle`
  *, *::before, *::after { box-sizing: border-box; }
  html, body, #root { height: 100%; }
  body {
    margin: 0;
    background: ${colour('background.default')};
    color: ${colour('foreground.default')};
    font-family: ${({ theme }) => theme.fonts.system};
    font-size: ${({ theme }) => theme.fontSizes.md};
    line-height: 20px;
  }
  h1, h2, h3, p, ul, ol, figure { margin: 0; padding: 0; }
  [hidden] { display: none !important; }
`;

const Layout = styled.div`
  display: grid;
  grid-template: auto auto minmax(0, 1fr) / 56px minmax(0, 1fr);
  grid-template-areas: 'rail top' 'rail tabs' 'rail main';
  height: 100vh;
`;

export function Page() {
  const { scheme } = useServices();
  const base = useObservable(scheme);
  const theme = useMemo(() => ({ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } }), [base]);
  return (
    <ThemeProvider theme={theme}>
      <PageStyle theme={theme} />
      <Layout>
        <NavRail />
        <TopBar />
        <TabsRow />
        <MainArea />
      </Layout>
      <BackgroundFrames />
      <Modals />
      <ToastCorner />
    </ThemeProvider>
  );
}
