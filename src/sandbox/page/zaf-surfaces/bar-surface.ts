import { cssLength, frameSize } from '../zaf-host/frame-size';
import type { FrameSize } from '../zaf-host/instance';
import { isRecord } from '../zaf-host/is-record';
import { ApiUnavailable, NOTHING, type Surface } from '../zaf-host/surface';

/** What an app in one of the bars can do with its icon and what opens below it. */
export interface Bar {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly resize: (size: FrameSize) => void;
  /** Loads the page without showing it. */
  readonly preload: () => void;
  /** Which symbol of the icon's file is shown. */
  readonly showSymbol: (name: string) => void;
  /** Two letters in the place of an icon. */
  readonly showLetters: (letters: string) => void;
}

export function barSurface(location: 'nav_bar' | 'top_bar', bar: Bar): Surface {
  const symbol = (name: unknown) => bar.showSymbol(String(name));
  const letters = (text: unknown) => bar.showLetters(String(text));
  return {
    ...NOTHING,
    setters: { iconSymbol: symbol, iconChars: letters },
    actions: {
      preloadPane: () => bar.preload(),
      iconSymbol: ([name]) => symbol(name),
      iconChars: ([text]) => letters(text),
      ...(location === 'top_bar' && { popover: ([wanted]) => popover(bar, wanted) }),
    },
  };
}

/** Without an argument it toggles; with a size it only takes the size. */
function popover(bar: Bar, wanted: unknown = 'toggle'): void {
  if (isRecord(wanted)) {
    bar.resize(sized(frameSize(wanted, 'top_bar')));
    return;
  }
  const isToOpen = { show: true, hide: false, toggle: !bar.isOpen() }[String(wanted)];
  if (isToOpen === undefined) throw new ApiUnavailable('takes show, hide, toggle or {width, height}');
  if (isToOpen) bar.open();
  else bar.close();
}

/** `auto` is what the frame has by itself. */
function sized({ width, height }: FrameSize): FrameSize {
  return {
    ...(width !== undefined && width !== 'auto' && { width: cssLength(width) }),
    ...(height !== undefined && height !== 'auto' && { height: cssLength(height) }),
  };
}
