import type { Field, JsonNode, OperationSample, Schema, SuccessRule } from '../model/index.ts';
import { cuePattern } from '../vocabulary/index.ts';

/** `200 表示成功`, `OK 表示成功,其他表示出错`, `0 means success`: the rule that tells a good answer from a bad one. */
export function successRule(schema: Schema | undefined, samples: readonly OperationSample[]): SuccessRule | undefined {
  const fields = schema?.shape.kind === 'object' ? schema.shape.fields : [];
  for (const field of fields) {
    const stated = statedSuccess(field);
    if (stated) return stated;
  }
  const sample = samples.find((candidate) => candidate.side === 'response' && (candidate.status ?? '200').startsWith('2'));
  return sample ? sampledSuccess(sample.value) : undefined;
}

const statement = new RegExp(
  `(?:^|[^\\w.])\`?(-?\\d+|[A-Z][A-Za-z_]*|true|success|ok)\`?\\s*(?:[-–:：=]\\s*|\\s)?(?:${cuePattern('success')})`,
  'i',
);

function statedSuccess(field: Field): SuccessRule | undefined {
  if (!/code|status|success|ret|errno|result|state|ok/i.test(field.name)) return undefined;
  const found = field.description === undefined ? undefined : statement.exec(field.description)?.[1];
  if (found === undefined) return undefined;
  const name = field.type.kind === 'enum' ? field.type.base : field.type.kind === 'scalar' ? field.type.name : undefined;
  const numeric = name === 'number' || name === 'integer';
  const value = numeric ? Number(found) : name === 'boolean' ? found.toLowerCase() === 'true' : found;
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return { field: field.name, values: [value], source: { via: 'prose', rule: 'success/stated', span: field.source.span } };
}

/** A sample answer says that it succeeded: `"code": 0` beside a message. */
function sampledSuccess(sample: JsonNode): SuccessRule | undefined {
  if (sample.kind !== 'object') return undefined;
  const code = sample.members.find((member) =>
    /^(?:code|errcode|err_code|errno|ret|retcode|ret_code|resultcode|statuscode)$/i.test(member.name),
  );
  const told = sample.members.some((member) => /^(?:msg|message|errmsg|err_msg|errormessage|desc|success)$/i.test(member.name));
  const value = code?.value.kind === 'scalar' ? code.value.value : undefined;
  if (!code || !told || value === undefined || value === null) return undefined;
  if (!/^(?:0|200|0000|000000|ok|success)$/i.test(String(value))) return undefined;
  const guess = `the sample answer holds \`${code.name}: ${String(value)}\`, which was taken as success`;
  return { field: code.name, values: [value], source: { via: 'sample', rule: 'success/sampled', span: code.value.span, guess } };
}
