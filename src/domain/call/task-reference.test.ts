import { taskIn, taskReference } from './task-reference';

test('a task is found again by its reference', () => {
  expect(taskIn(taskReference(1203))).toBe(1203);
});

test.each([undefined, '', 'no-task', 'task/', 'task/12a', 'THANKYOU', `task/${'9'.repeat(16)}`])(
  '%p names no task',
  (reference) => {
    expect(taskIn(reference)).toBeUndefined();
  },
);
