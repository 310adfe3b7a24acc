import { useObservable } from '../use-observable';
import { AppFrame } from './AppFrame';
import { useServices } from './services-context';

/** The app without a face: it works, nobody sees it. */
export function BackgroundFrames() {
  const { host } = useServices();
  const instances = useObservable(host.instances).filter(({ location }) => location === 'background');
  return (
    <div hidden>
      {instances.map((instance) => (
        <AppFrame key={instance.guid} instance={instance} />
      ))}
    </div>
  );
}
