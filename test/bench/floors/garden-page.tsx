import { Button } from '@zendeskgarden/react-buttons';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { createRoot } from 'react-dom/client';

/** React, Garden's theme and one button: what every app of this kind pays. */
export function drawButton(text: string): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <ThemeProvider theme={DEFAULT_THEME}>
      <Button size="small">{text}</Button>
    </ThemeProvider>,
  );
}
