import type { Operation } from './operation.ts';
import type { TypeRef } from './type-ref.ts';

/** What a call returns: the body of the first success that states one. */
export function outputType(operation: Operation): TypeRef | undefined {
  const success = operation.responses.find(({ status, type }) => /^(?:2|default)/.test(status) && type !== undefined);
  return success?.type?.kind === 'unknown' ? undefined : success?.type;
}
