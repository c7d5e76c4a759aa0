import { diagnose } from '../diagnostics/index.ts';
import type { Operation } from '../model/index.ts';
import type { Pass } from './pass.ts';

/** Two operations with one method and path are reported; the first is kept. */
export const separateEndpoints: Pass = {
  name: 'separate-endpoints',
  run: (model, context) => {
    const seen = new Map<string, Operation>();
    const operations = model.operations.filter((operation) => {
      const key = endpointKey(operation);
      const first = seen.get(key);
      if (!first) {
        seen.set(key, operation);
        return true;
      }
      context.report(
        diagnose(
          'link/same-endpoint',
          operation.evidence.path.span,
          `\`${operation.method.toUpperCase()} ${operation.path}\` is already another operation`,
          { related: [{ message: 'it is this one', span: first.evidence.path.span }] },
        ),
      );
      return false;
    });
    return operations.length === model.operations.length ? model : { ...model, operations };
  },
};

/** The names of path parameters do not tell endpoints apart; a constant parameter (`Action=…`) does. */
export function endpointKey(operation: Operation): string {
  const constants = operation.parameters
    .filter((parameter) => parameter.ambient === 'constant' && parameter.in === 'query')
    .map((parameter) => `${parameter.name}=${String(parameter.default ?? parameter.examples[0] ?? '')}`);
  return `${operation.method} ${operation.path.replace(/\{[^{}]*\}/g, '{}')} ${constants.sort().join('&')}`;
}
