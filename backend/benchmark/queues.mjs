export const QUEUE = '/api/v1/applications?status=SUBMITTED';
const PAGES = 99;

/** What the queue is narrowed to: the nearest to what reviewers do most. */
export const queues = [
  { name: 'queue', filter: '' },
  { name: 'queue of a council', filter: '&authority=LDS' },
  { name: 'queue of a region', filter: '&region=London' },
  { name: 'queue of a course', filter: '&course=introduction-to-content-design' },
  { name: 'queue of an outcome', filter: '&ruleOutcome=ELIGIBLE' },
  { name: 'queue, late', filter: '&late=true' },
];

/** The hundredth page of each queue, or its last if it has not so many: as a reviewer comes there, page by page. */
export async function walked(url, token) {
  const far = {};
  for (const { name, filter } of queues) {
    let cursor = '';
    for (let page = 0; page < PAGES; page++) {
      const answer = await fetch(`${url}${QUEUE}${filter}${cursor && `&cursor=${cursor}`}`, { headers: { Authorization: token } });
      const { next } = await answer.json();
      if (!next) break;
      cursor = next;
    }
    far[name] = cursor;
  }
  return far;
}
