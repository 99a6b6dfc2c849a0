import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether the service sent this lately: from the headers and the body as they came. */
export function isGenuine(secret: string, headers: Record<string, string>, body: string): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': sentAt, 'webhook-signature': signatures = '' } = headers;
  const age = Math.abs(Date.now() / 1000 - Number(sentAt));
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const hmac = createHmac('sha256', key).update(`${id}.${sentAt}.${body}`);
  const wanted = Buffer.from(`v1,${hmac.digest('base64')}`);
  const fits = (given: Buffer) => given.length === wanted.length && timingSafeEqual(given, wanted);
  return age <= 300 && signatures.split(' ').some((each) => fits(Buffer.from(each)));
}
