import { useObservable } from '../use-observable';
import { AppFrame } from './AppFrame';
import { useServices } from './services-context';

/** Apps without a face: they work, nobody sees them. */
export function BackgroundFrames() {
  const { host } = useServices();
  const instances = useObservable(host.instances).filter(({ location, awake }) => location === 'background' && awake);
  return (
    <div hidden>
      {instances.map((instance) => (
        <AppFrame key={instance.guid} instance={instance} />
      ))}
    </div>
  );
}
