import {
  createContext,
  createElement,
  lazy,
  useContext,
  type FunctionComponent,
  type LazyExoticComponent,
} from 'react';

const Attempt = createContext<object>({});

/** What is in it and loads late is loaded once for each value. */
export const AttemptProvider = Attempt.Provider;

type Loading<Props> = LazyExoticComponent<FunctionComponent<{ readonly props: Props }>>;

/** A component that is loaded when it is first drawn. React remembers when that failed, so each attempt asks anew. */
export function late<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  const loadings = new WeakMap<object, Loading<Props>>();
  const loadingIn = (attempt: object): Loading<Props> => {
    const loading = loadings.get(attempt) ?? loadingOf(load);
    loadings.set(attempt, loading);
    return loading;
  };
  return function Late(props) {
    return createElement(loadingIn(useContext(Attempt)), { props });
  };
}

const loadingOf = <Props extends object>(load: () => Promise<FunctionComponent<Props>>): Loading<Props> =>
  lazy(async () => {
    const piece = await load();
    return { default: ({ props }) => createElement(piece, props) };
  });
