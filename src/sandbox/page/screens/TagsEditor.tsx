import { Field, Input } from '@zendeskgarden/react-forms';
import { Tag } from '@zendeskgarden/react-tags';
import { useState, type KeyboardEvent } from 'react';
import styled from 'styled-components';
import type { TicketWorkspace } from '../ticket/ticket-workspace';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs};
`;

const List = styled.ul`
  display: contents;
  list-style: none;
`;

const AddTag = styled(Input)`
  width: 120px;
`;

interface TagsEditorProps {
  readonly workspace: TicketWorkspace;
  readonly tags: readonly string[];
}

export function TagsEditor({ workspace, tags }: TagsEditorProps) {
  const [word, setWord] = useState('');
  const isOpen = workspace.mayWrite('public');
  const add = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || word.trim() === '') return;
    event.preventDefault();
    workspace.setTags([...tags, word]);
    setWord('');
  };
  return (
    <Row>
      <List aria-label="Tags">
        {tags.map((tag) => (
          <li key={tag}>
            <Tag>
              <span>{tag}</span>
              {isOpen && (
                <Tag.Close
                  aria-label={`Remove tag ${tag}`}
                  onClick={() => workspace.setTags(tags.filter((each) => each !== tag))}
                />
              )}
            </Tag>
          </li>
        ))}
      </List>
      {isOpen && (
        <Field>
          <Field.Label hidden>Add a tag</Field.Label>
          <AddTag
            isCompact
            placeholder="Add a tag"
            value={word}
            onChange={({ target }) => setWord(target.value)}
            onKeyDown={add}
          />
        </Field>
      )}
    </Row>
  );
}
