import { Tag } from '@zendeskgarden/react-tags';
import type { Status } from '../ticket/edits';

const HUES: Record<Status, string> = {
  new: 'yellow',
  open: 'red',
  pending: 'blue',
  hold: 'grey',
  solved: 'grey',
  closed: 'grey',
};

const NAMES: Record<Status, string> = {
  new: 'New',
  open: 'Open',
  pending: 'Pending',
  hold: 'On hold',
  solved: 'Solved',
  closed: 'Closed',
};

export function StatusTag({ status }: { readonly status: Status }) {
  return (
    <Tag hue={HUES[status]} size="medium">
      <span>{NAMES[status]}</span>
    </Tag>
  );
}
