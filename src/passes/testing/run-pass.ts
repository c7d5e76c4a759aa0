import type { Diagnostic } from '../../diagnostics/index.ts';
import type { ApiModel, Field, Operation, Schema, TypeRef } from '../../model/index.ts';
import { typeText } from '../../model/testing/type-text.ts';
import type { Pass } from '../pass.ts';

export interface PassRun {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  /** `Schema.field` → type, in a few characters; parameters stand under their operation. */
  readonly types: Readonly<Record<string, string>>;
}

/** Runs one pass over a model, for tests. */
export function runPass(pass: Pass, model: ApiModel, types: ReadonlyMap<string, TypeRef> = new Map()): PassRun {
  const diagnostics: Diagnostic[] = [];
  const done = pass.run(model, { report: (diagnostic) => void diagnostics.push(diagnostic), types });
  return { model: done, diagnostics, types: typesOf(done) };
}

export function modelOf(schemas: readonly Schema[], operations: readonly Operation[] = []): ApiModel {
  return { name: 'test', schemas, operations };
}

export function fieldIn(model: ApiModel, id: string, name: string): Field {
  const schema = model.schemas.find((candidate) => candidate.id === id);
  const field = schema?.shape.kind === 'object' ? schema.shape.fields.find((candidate) => candidate.name === name) : undefined;
  if (!field) throw new Error(`no field ${id}.${name}`);
  return field;
}

function typesOf(model: ApiModel): Record<string, string> {
  const members = model.schemas.flatMap(({ id, shape }) =>
    shape.kind === 'object' ? shape.fields.map((field) => [`${id}.${field.name}`, typeText(field.type)]) : [],
  );
  const parameters = model.operations.flatMap((operation) =>
    operation.parameters.map((parameter) => [`${operation.id}.${parameter.name}`, typeText(parameter.type)]),
  );
  return Object.fromEntries([...members, ...parameters]) as Record<string, string>;
}
