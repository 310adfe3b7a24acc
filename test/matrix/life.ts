/** A frame lives until its tab is closed: from then on nothing of it goes on, and nothing that it waits for is answered. */
export function aLife() {
  let isOver = false;
  let tell: (nothing: undefined) => void = () => undefined;
  const over = new Promise<undefined>((resolve) => (tell = resolve));
  return {
    isOn: () => !isOver,
    end: () => {
      isOver = true;
      tell(undefined);
    },
    never: <Answer>() => new Promise<Answer>(() => undefined),
    /** What is done in it; nothing where it ended before. */
    unlessOver: <Done>(done: Promise<Done>): Promise<Done | undefined> => Promise.race([done, over]),
  };
}

export type Life = ReturnType<typeof aLife>;
