import type { Channel } from '../customer/channel';
import { instant } from '../time';
import { withoutDescription, type Turn } from './conversation';

test.each<[Channel, number]>([
  ['email', 2],
  ['web', 2],
  ['chat', 2],
  ['messaging', 1],
  ['phone', 1],
])('of a ticket of two turns that came by %s, %i are what somebody said', (channel, count) => {
  const turn: Turn = { by: 'customer', isPublic: true, channel, at: instant(0), text: 'Hello' };

  expect(withoutDescription([turn, turn], channel)).toHaveLength(count);
});
