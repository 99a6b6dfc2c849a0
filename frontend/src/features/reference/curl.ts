import type { Operation } from './contract';

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const pairs = (name: string, value: unknown): [string, string][] =>
  [value].flat().map((each) => [name, String(each)]);

/** The example of an operation as a command; undefined where the contract has none. */
export function curl(operation: Operation, host: string): string | undefined {
  const { method, parameters = [], requestBody, responses } = operation;
  const answered = Object.values(responses).some(({ content }) => content?.['application/json']?.example);
  if (!answered) return undefined;
  const of = (place: string) => parameters.filter((each) => each.in === place && each.example !== undefined);
  const path = of('path').reduce(
    (built, { name, example }) => built.replace(`{${name}}`, encodeURIComponent(String(example))),
    operation.path,
  );
  const query = new URLSearchParams(
    of('query').flatMap(({ name, example }) => pairs(name, example)),
  ).toString();
  const headers = of('header').map(
    ({ name, example }) => `--header ${quoted(`${name}: ${String(example)}`)}`,
  );
  if (operation['x-scope']) headers.unshift("--header 'Authorization: Bearer ACCESS_TOKEN'");
  return [
    `curl ${quoted(host + path + (query && `?${query}`))}`,
    ...headers,
    ...sent(requestBody?.content ?? {}),
    ...(method === 'POST' && !requestBody ? ['--request POST'] : []),
  ].join(' \\\n  ');
}

function sent(content: NonNullable<Operation['requestBody']>['content']): string[] {
  const json = content['application/json']?.example;
  if (json !== undefined) return [`--json ${quoted(JSON.stringify(json))}`];
  const form = content['application/x-www-form-urlencoded']?.example;
  if (form === undefined) return [];
  const fields = Object.entries(form as Record<string, unknown>).flatMap(([name, value]) =>
    pairs(name, value),
  );
  return ["--user 'CLIENT_ID:CLIENT_SECRET'", ...fields.map((field) => `--data ${quoted(field.join('='))}`)];
}
