const ANSWERS = {
  storyCode: 'US01',
  problem: 'Residents phone us because they cannot finish our online form.',
  motivators: ['solve-now'],
  constraints: ['little-time'],
  confidenceBefore: 2,
  intendedUse: 'In my next piece of work.',
  declared: true,
};

/** The requests of one caller, as lua/ sends them by the thousand. */
export class Requests {
  #url;
  #token;

  constructor(url, token) {
    this.#url = url;
    this.#token = token;
  }

  get(address) {
    return this.#send('GET', address);
  }

  post(address, body, headers) {
    return this.#send('POST', address, body, headers);
  }

  start(courseSlug, key) {
    return this.post('/api/v1/applications', { courseSlug }, { 'Idempotency-Key': key });
  }

  answer(draft) {
    return this.#send('PATCH', `/api/v1/applications/${draft.id}`, ANSWERS, { 'If-Match': `"${draft.version}"` });
  }

  submit(draft, key) {
    return this.post(`/api/v1/applications/${draft.id}/submission`, undefined, { 'If-Match': `"${draft.version}"`, 'Idempotency-Key': key });
  }

  approve(id, key) {
    return this.post(`/api/v1/applications/${id}/approval`, {}, { 'If-Match': '"0"', 'Idempotency-Key': key });
  }

  async #send(method, address, body, headers = {}) {
    const answer = await fetch(this.#url + address, {
      method,
      body: body && JSON.stringify(body),
      headers: { ...(this.#token && { Authorization: `Bearer ${this.#token}` }), ...(body && { 'Content-Type': 'application/json' }), ...headers },
    });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`${method} ${address}: ${answer.status} ${text}`);
    }
    return JSON.parse(text);
  }
}
