import { outputType } from '../../model/index.ts';
import type { Operation } from '../../model/index.ts';

/** How the runtime must read the answer's body. */
export function answerKind(operation: Operation): 'json' | 'text' | 'blob' {
  const type = outputType(operation);
  if (type?.kind !== 'scalar') return 'json';
  if (type.name === 'binary') return 'blob';
  const response = operation.responses.find((one) => one.type === type);
  return type.name === 'string' && /^text\//i.test(response?.contentType ?? '') ? 'text' : 'json';
}
