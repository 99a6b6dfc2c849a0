// Writes the types of ../openapi.yaml, or with --check says whether they are stale.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const types = new URL('../src/shared/api/schema.d.ts', import.meta.url);
const contract = parse(await readFile(new URL('../../openapi.yaml', import.meta.url), 'utf8'));

for (const operation of Object.values(contract.paths).flatMap(Object.values)) {
  // useSend makes the key of every sending, so no call has to pass it as a parameter.
  operation.parameters = operation.parameters?.filter(({ name }) => name !== 'Idempotency-Key');
  // The pages ask for JSON only, where others may ask for CSV.
  for (const { content } of Object.values(operation.responses).filter((answer) => answer.content)) {
    const json = Object.keys(content).filter((type) => /^application\/(problem\+)?json$/.test(type));
    if (json.length > 0) Object.keys(content).forEach((type) => json.includes(type) || delete content[type]);
  }
  // Types need no examples, which are longer than they are.
  const answers = Object.values(operation.responses).flatMap(({ content = {} }) => Object.values(content));
  const sent = Object.values(operation.requestBody?.content ?? {});
  for (const each of [...answers, ...sent, ...(operation.parameters ?? [])]) delete each.example;
}

const written = astToString(await openapiTS(contract, { alphabetize: true }));
if (!process.argv.includes('--check')) {
  await writeFile(types, written);
} else if ((await readFile(types, 'utf8')) !== written) {
  console.error('src/shared/api/schema.d.ts is stale: run npm run types and commit it.');
  process.exit(1);
}
