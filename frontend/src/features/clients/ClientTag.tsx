import { Tag, type TagColour } from '../../shared/ui/Tag';
import type { Client } from './api';

const tags: Record<Client['status'], [words: string, colour: TagColour]> = {
  WAITING_FOR_APPROVAL: ['Waiting for approval', 'yellow'],
  ACTIVE: ['Active', 'green'],
  REVOKED: ['Revoked', 'grey'],
};

export function ClientTag({ status }: Pick<Client, 'status'>) {
  const [words, colour] = tags[status];
  return <Tag colour={colour}>{words}</Tag>;
}
