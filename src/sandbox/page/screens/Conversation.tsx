import { Avatar } from '@zendeskgarden/react-avatars';
import { Anchor } from '@zendeskgarden/react-buttons';
import { Tag } from '@zendeskgarden/react-tags';
import { SM } from '@zendeskgarden/react-typography';
import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import type { PageComment, PageUser } from '../api/shapes';
import type { TicketFile } from '../ticket/ticket-file';
import { channelOfMessage } from './channel-names';
import { colour, shadeOf } from './colour';
import { momentText } from './moments';

const List = styled.ol`
  flex: 1 1 auto;
  min-height: 120px;
  overflow-y: auto;
  padding: ${({ theme }) => theme.space.md};
  list-style: none;
`;

const Item = styled.li`
  display: flex;
  gap: ${({ theme }) => theme.space.sm};
  margin-bottom: ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.sm};
  border: ${({ theme }) => theme.borders.sm} ${colour('border.subtle')};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  &[data-internal='true'] {
    border-color: ${colour('border.warning')};
    background: ${colour('background.warning')};
  }
`;

const Face = styled(Avatar)`
  flex: none;
  background-color: ${shadeOf('neutralHue', 700)} !important;
  &[data-staff='true'] {
    background-color: ${shadeOf('primaryHue', 700)} !important;
  }
`;

const Words = styled.div`
  flex: 1;
  min-width: 0;
`;

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
`;

const Body = styled.div`
  margin-top: ${({ theme }) => theme.space.xxs};
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

/** What was said, oldest first. Everything is text here, whoever wrote it and whatever it looks like. */
export function Conversation({ file }: { readonly file: TicketFile }) {
  const list = useRef<HTMLOListElement>(null);
  const count = file.comments.length;
  useEffect(() => {
    if (list.current !== null) list.current.scrollTop = list.current.scrollHeight;
  }, [count]);
  return (
    // A list that scrolls must be reachable by keyboard.

    <List ref={list} aria-label="Conversation" tabIndex={0}>
      {file.comments.map((comment) => (
        <Message key={comment.id} comment={comment} author={file.people.get(comment.author_id ?? 0)} />
      ))}
    </List>
  );
}

interface MessageProps {
  readonly comment: PageComment;
  readonly author: PageUser | undefined;
}

function Message({ comment, author }: MessageProps) {
  const name = author?.name || author?.email || (comment.author_id === null ? 'Transcript' : 'Somebody without a name');
  const isStaff = author !== undefined && author.role !== 'end-user';
  return (
    <Item data-internal={!comment.public}>
      <Face size="small" data-staff={isStaff}>
        <Avatar.Text aria-hidden="true">{initials(name)}</Avatar.Text>
      </Face>
      <Words>
        <Line>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {!comment.public && (
            <Tag hue="yellow" size="small">
              <span>Internal note</span>
            </Tag>
          )}
          <Faint tag="span">{channelOfMessage(comment.via.channel, isStaff)}</Faint>
          <Faint tag="span">
            <time dateTime={comment.created_at}>{momentText(comment.created_at)}</time>
          </Faint>
        </Line>
        <Body dir="auto">{comment.body}</Body>
        <Files comment={comment} />
      </Words>
    </Item>
  );
}

function Files({ comment: { attachments } }: Pick<MessageProps, 'comment'>) {
  if (attachments.length === 0) return null;
  return (
    <Line>
      {attachments.map(({ content_url, file_name }) => (
        <Anchor key={content_url} href={content_url} target="_blank">
          {file_name}
        </Anchor>
      ))}
    </Line>
  );
}

const Faint = styled(SM)`
  color: ${colour('foreground.subtle')};
`;

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word = '') => Array.from(word)[0] ?? '').join('');
}
