import { Tag, type TagColour } from '../../shared/ui/Tag';
import type { Delivery, Webhook } from './api';

const deliveries: Record<Delivery['status'], [string, TagColour]> = {
  WAITING: ['Waiting', 'blue'],
  DELIVERED: ['Delivered', 'green'],
  DEAD: ['Given up', 'red'],
};

export const deliveryStatuses = Object.entries(deliveries).map(([id, [text]]) => ({ id, text }));

export function DeliveryTag({ status }: { status: Delivery['status'] }) {
  const [word, colour] = deliveries[status];
  return <Tag colour={colour}>{word}</Tag>;
}

export function WebhookTag({ webhook: { status, failingSince } }: { webhook: Webhook }) {
  if (status === 'OFF') return <Tag colour="red">Off</Tag>;
  return failingSince ? <Tag colour="orange">Failing</Tag> : <Tag colour="green">On</Tag>;
}
