import { outputType } from '../../model/index.ts';
import type { ApiModel, Operation, OperationInput, TypeRef } from '../../model/index.ts';
import { lowerFirst, reservedTypes, safeIdentifier, uniqueName, upperFirst } from '../kit/index.ts';
import { modulePaths } from './module-paths.ts';
import type { OperationNames, TypeNames } from './type-names.ts';

export interface EmittedNames {
  readonly schema: (id: string) => TypeNames;
  readonly operation: (id: string) => OperationNames;
  /** Every type and every value that a module exports, so that whoever re-exports more can give way. */
  readonly types: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
}

/** Names everything, in the model's order: operations first, then schemas, then what operations need besides. */
export function emittedNames(model: ApiModel, input: (operationId: string) => OperationInput): EmittedNames {
  const types = new Set(reservedTypes);
  const values = new Set<string>();

  const functions = new Map(model.operations.map(({ id }) => [id, uniqueName(safeIdentifier(id, 'operation'), values)]));
  const schemas = new Map(model.schemas.map((schema) => [schema.id, typeNames(typeName(schema.name, types), values)]));
  const operations = new Map(model.operations.map((operation) => [operation.id, operationNames(operation)]));

  function operationNames(operation: Operation): OperationNames {
    const name = functions.get(operation.id) ?? operation.id;
    const own = (suffix: string): TypeNames => typeNames(typeName(upperFirst(name) + suffix, types), values);
    const { members, body } = input(operation.id);
    const bodyType = operation.requestBody?.type;
    const takesInput = members.length > 0 || body !== 'none';
    const inputRef = members.length === 0 && body === 'rest' ? schemaOf(bodyType) : undefined;
    const output = outputType(operation);
    const outputRef = schemaOf(output);
    return {
      function: { module: modulePaths.operations, name },
      ...(takesInput && { input: inputRef ?? own('Input') }),
      ...(output !== undefined && { output: outputRef ?? own('Output') }),
      ownInput: takesInput && inputRef === undefined,
      ownOutput: output !== undefined && outputRef === undefined,
    };
  }

  function schemaOf(type: TypeRef | undefined): TypeNames | undefined {
    return type?.kind === 'ref' ? schemas.get(type.schema) : undefined;
  }

  return { schema: lookUp(schemas), operation: lookUp(operations), types, values };
}

function lookUp<T>(names: ReadonlyMap<string, T>): (id: string) => T {
  return (id) => {
    const found = names.get(id);
    if (found === undefined) throw new Error(`nothing is named for the id ${JSON.stringify(id)}`);
    return found;
  };
}

/** A name that generated code needs for itself gets a suffix that reads better than a number. */
function typeName(name: string, taken: Set<string>): string {
  const safe = safeIdentifier(name, 'Unnamed');
  return uniqueName(reservedTypes.has(safe) ? `${safe}Type` : safe, taken);
}

function typeNames(name: string, values: Set<string>): TypeNames {
  const value = (wanted: string) => ({ module: modulePaths.validators, name: uniqueName(wanted, values) });
  return {
    type: { module: modulePaths.types, name },
    schema: value(`${lowerFirst(name)}Schema`),
    is: value(`is${upperFirst(name)}`),
    parse: value(`parse${upperFirst(name)}`),
    safeParse: value(`safeParse${upperFirst(name)}`),
  };
}
