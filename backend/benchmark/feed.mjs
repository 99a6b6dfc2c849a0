export const FEED = '/api/v1/changes';
const PAGE = 100;

/** The token of the system that load/changes.sql makes. */
export async function systemToken(url) {
  const answer = await fetch(`${url}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'benchmark', client_secret: 'benchmark-secret' }),
  });
  if (!answer.ok) {
    throw new Error(`The system was given no token: ${answer.status} ${await answer.text()}`);
  }
  return (await answer.json()).access_token;
}

/** @returns where the last full page of the feed begins, come to page by page as a system does */
export async function lastPage(url, token) {
  let [before, after] = ['', ''];
  for (;;) {
    const answer = await fetch(`${url}${FEED}${after && `?after=${after}`}`, { headers: { Authorization: token } });
    const { items, next } = await answer.json();
    if (items.length < PAGE) {
      return before;
    }
    [before, after] = [after, next];
  }
}
