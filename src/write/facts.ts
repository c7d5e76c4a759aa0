/** A row of a page, or what a page says of an operation or a structure as a whole, as `openapi.json` has it. */
export interface Fact {
  /** `operation createUser`, `schema User`. */
  readonly owner: string;
  /** The parameter or member; absent for the owner itself. */
  readonly member?: string;
  /** Absent where the document does not say. */
  readonly place?: FactPlace;
  /** As JSON, by keyword; places left out. */
  readonly says: ReadonlyMap<string, string>;
}

export interface FactPlace {
  /** The page, inside the input. */
  readonly file: string;
  readonly line: number;
}

type Json = Readonly<Record<string, unknown>>;

/** Every fact of a document, by owner and member; none, where the text is no such document. */
export function facts(openapi: string): ReadonlyMap<string, Fact> {
  const document = parsed(openapi);
  const schemas = entries(entry(document, 'components')['schemas']).flatMap(([name, schema]) => schemaFacts(name, schema));
  const operations = entries(document['paths']).flatMap(([path, item]) =>
    entries(item).flatMap(([method, operation]) => operationFacts({ method, path, ...operation })),
  );
  return new Map([...schemas, ...operations].map((fact) => [`${fact.owner} ${fact.member ?? ''}`, fact]));
}

function schemaFacts(name: string, { properties, required, ...own }: Json): Fact[] {
  const owner = `schema ${name}`;
  const needed = new Set(Array.isArray(required) ? required : []);
  const members = entries(properties).map(([member, schema]) =>
    fact(owner, needed.has(member) ? { ...schema, required: true } : schema, member),
  );
  return [fact(owner, own), ...members];
}

function operationFacts({ parameters, ...own }: Json): Fact[] {
  const owner = `operation ${String(own['operationId'])}`;
  const list = Array.isArray(parameters) ? parameters.filter(isObject) : [];
  return [fact(owner, own), ...list.map((parameter) => fact(owner, parameter, String(parameter['name'])))];
}

function fact(owner: string, { 'x-source': source, ...said }: Json, member?: string): Fact {
  const { file, line } = isObject(source) ? source : {};
  const place = typeof file === 'string' && typeof line === 'number' ? { file, line } : undefined;
  const says = new Map(Object.entries(said).map(([keyword, value]) => [keyword, JSON.stringify(value)]));
  return { owner, says, ...(member !== undefined && { member }), ...(place && { place }) };
}

function parsed(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function entry(value: Json, key: string): Json {
  const found = value[key];
  return isObject(found) ? found : {};
}

function entries(value: unknown): [string, Json][] {
  return isObject(value) ? Object.entries(value).filter((pair): pair is [string, Json] => isObject(pair[1])) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
