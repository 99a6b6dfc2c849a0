/** What this page reads of openapi.yaml. */
export interface Contract {
  tags?: { name: string; description?: string }[];
  paths: Record<string, Record<string, ContractOperation>>;
  components: { schemas: Record<string, Schema> };
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  description?: string;
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

export type Content = Record<string, { schema?: Schema; example?: unknown }>;

export interface ContractOperation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { content: Content; required?: boolean };
  responses: Record<string, { description: string; content?: Content }>;
  security: unknown[];
  'x-scope'?: string;
  'x-step-up'?: boolean;
  deprecated?: boolean;
}

export interface Operation extends ContractOperation {
  method: string;
  path: string;
}

export const operationsOf = ({ paths }: Contract): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  );

/** A system may call it: it has a scope, or is open to all. Which it is stands in the contract. */
export const isForSystems = (operation: Operation): boolean =>
  operation['x-scope'] !== undefined || operation.security.length === 0;

/** All words have to be somewhere in what it is called and what it says. */
export function matches(operation: Operation, words: string): boolean {
  const { method, path, summary, description = '', tags, parameters = [] } = operation;
  const text = [
    method,
    path,
    summary,
    description,
    operation['x-scope'] ?? '',
    ...tags,
    ...parameters.map(({ name }) => name),
  ];
  const all = text.join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** By subject, in the order of the contract; without subjects that have none. */
export const bySubject = (contract: Contract, operations: Operation[]) =>
  (contract.tags ?? [])
    .map((subject) => ({
      ...subject,
      operations: operations.filter(({ tags }) => tags.includes(subject.name)),
    }))
    .filter((subject) => subject.operations.length > 0);

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

/** What a schema means: of alternatives the one that is not null, and what it refers to. */
export function resolved(contract: Contract, schema: Schema): Schema & { name?: string } {
  const meant = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  if (!meant.$ref) return meant;
  const name = nameOf(meant.$ref);
  return {
    ...contract.components.schemas[name],
    name,
    ...(schema.description && { description: schema.description }),
  };
}

/** `text`, `list of whole number`, `date or nothing`. */
export function typeWords(contract: Contract, schema: Schema): string {
  const meant = resolved(contract, schema);
  const types = [meant.type ?? []].flat().filter((type) => type !== 'null');
  const nothing =
    [schema.type ?? []].flat().includes('null') || schema.anyOf?.some(({ type }) => type === 'null');
  const one = meant.items
    ? `list of ${typeWords(contract, meant.items)}`
    : wordOf(meant.format ?? '', types[0] ?? '');
  return nothing ? `${one} or null` : one;
}

const WORDS: Record<string, string> = {
  date: 'date',
  'date-time': 'time',
  uuid: 'id',
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
};

const wordOf = (format: string, type: string): string => WORDS[format] ?? WORDS[type] ?? 'anything';

/** What a value has to keep to. */
export function limitsOf({ enum: values, maxLength, minimum, maximum, pattern }: Schema): string {
  return [
    values &&
      `one of ${values
        .filter((value) => value !== null)
        .map(String)
        .join(', ')}`,
    maxLength !== undefined && `at most ${String(maxLength)} characters`,
    minimum !== undefined && `at least ${String(minimum)}`,
    maximum !== undefined && `at most ${String(maximum)}`,
    pattern && pattern !== '\\S' && !values && `like ${pattern}`,
  ]
    .filter(Boolean)
    .join('; ');
}
