import { useEffect, useRef, useState } from 'react';

/**
 * What is said of the last press. Where its button or form is gone or rests by then, the keyboard goes on at the sentence; whoever is
 * elsewhere stays there.
 */
export function useSaying() {
  const [said, say] = useState('');
  const sentence = useRef<HTMLParagraphElement>(null);
  const isOwed = useRef(false);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (!isOwed.current || said === '' || !isLost) return;
    isOwed.current = false;
    sentence.current?.focus();
  });
  const begin = () => {
    isOwed.current = true;
    say('');
  };
  return { said, say, begin, sentence };
}
