import { DIRECT, FrameLine, type FrameTraffic } from './frame-line';
import { aHost, anAppIn, aSpec } from './test-app';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function aLine(traffic: FrameTraffic, ...random: number[]) {
  const state = { traffic };
  const arrived: string[] = [];
  const line = new FrameLine(
    () => state.traffic,
    () => random.shift() ?? 0,
  );
  const send = (name: string) => line.pass(() => arrived.push(name));
  const answer = (name: string) => line.passFreely(() => arrived.push(name));
  return { line, state, arrived, send, answer };
}

test('messages are there at once unless something else is asked for', () => {
  const { arrived, send, answer } = aLine(DIRECT);

  send('event');
  answer('answer');

  expect(arrived).toEqual(['event', 'answer']);
});

test('a delay holds everything back and keeps its order', () => {
  const { arrived, send, answer } = aLine({ delayMs: 300, shuffle: false });

  send('one');
  answer('two');
  jest.advanceTimersByTime(299);
  expect(arrived).toEqual([]);
  jest.advanceTimersByTime(1);

  expect(arrived).toEqual(['one', 'two']);
});

test('what follows when the delay has been taken away does not overtake what still travels', () => {
  const { arrived, send, state } = aLine({ delayMs: 300, shuffle: false });
  send('one');
  state.traffic = DIRECT;

  send('two');
  jest.advanceTimersByTime(300);

  expect(arrived).toEqual(['one', 'two']);
});

test('shuffled answers overtake each other and events, while events stay in order', () => {
  const { arrived, send, answer } = aLine({ delayMs: 10, shuffle: true }, 0.9, 0.1);

  answer('slow answer');
  send('one');
  answer('quick answer');
  send('two');
  jest.advanceTimersByTime(120);

  expect(arrived).toEqual(['one', 'two', 'quick answer', 'slow answer']);
});

test('nothing arrives over a line that was cut', () => {
  const { arrived, send, answer, line } = aLine({ delayMs: 10, shuffle: true });
  send('event');
  answer('answer');

  line.cut();
  jest.advanceTimersByTime(1000);

  expect(arrived).toEqual([]);
});

test('an app behind slow and shuffled messages registers, gets each answer for its question, and says good-bye', async () => {
  const host = aHost({ traffic: () => ({ delayMs: 400, shuffle: true }) });
  const instance = host.create(aSpec({ context: { ticketId: 7 } }));
  const app = anAppIn(host, instance);
  const client = app.start();
  app.load();
  const answers = Promise.all([client.context(), client.get('instances'), client.invoke('resize', { height: '90px' })]);
  await jest.advanceTimersByTimeAsync(3000);

  expect(app.events().slice(0, 2)).toEqual(['zaf.app.registered', 'zaf.app.activated']);
  const [context, instances] = await answers;
  expect(context).toMatchObject({ ticketId: 7 });
  expect(instances).toMatchObject({ instances: { 'guid-1': { location: 'ticket_sidebar' } } });
  expect(host.find('guid-1')?.size).toEqual({ height: '90px' });

  const gone = host.destroy(instance.guid);
  await jest.advanceTimersByTimeAsync(1000);
  await gone;
  expect(app.events()).toContain('zaf.app.willDestroy');
});
