import { frameSize } from './frame-size';

test('sizes are as the app gave them', () => {
  expect(frameSize({ width: '100%', height: 56 }, 'ticket_sidebar')).toEqual({ width: '100%', height: 56 });
  expect(frameSize({ height: '75vh', depth: 3 }, 'modal')).toEqual({ height: '75vh' });
  expect(frameSize('large', 'modal')).toEqual({});
});

test.each([
  [
    { width: 50, height: 900 },
    { width: 100, height: 320 },
  ],
  [
    { width: '2000px', height: '10' },
    { width: '1000px', height: '100px' },
  ],
  [{ width: '50%' }, { width: 'clamp(100px, 50%, 1000px)' }],
  [
    { width: 400, height: 200 },
    { width: 400, height: 200 },
  ],
])('in the editor %j is %j', (wanted, got) => {
  expect(frameSize(wanted, 'ticket_editor')).toEqual(got);
});
