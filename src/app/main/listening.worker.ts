import { expose } from 'comlink';
import { listenerFor } from '../../use-cases/hearing/listener';
import { languageNamed } from './spoken-languages';

expose({ ...listenerFor(languageNamed), isThere: async () => true });
