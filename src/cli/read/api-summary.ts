import type { ApiModel } from '../../model/index.ts';

/** What is told of an API: what its pages hold, and how much; plain data. */
export interface ApiSummary {
  readonly operations: readonly {
    /** `SourceFile.path` of its page. */
    readonly page: string;
    /** Other pages that document it, in another language. */
    readonly also?: readonly string[];
    /** `POST /orders createOrder`. */
    readonly text: string;
  }[];
  readonly schemas: number;
  readonly fields: number;
}

export const emptySummary: ApiSummary = { operations: [], schemas: 0, fields: 0 };

export function summarize({ operations, schemas }: ApiModel): ApiSummary {
  const members = schemas.map(({ shape }) => (shape.kind === 'object' ? shape.fields.length : 0));
  const parameters = operations.map((operation) => operation.parameters.length);
  return {
    operations: operations.map(({ source, also, method, path, id }) => ({
      page: source.span.file,
      ...(also && { also: also.map(({ span }) => span.file) }),
      text: `${method.toUpperCase()} ${path} ${id}`,
    })),
    schemas: schemas.length,
    fields: [...members, ...parameters].reduce((sum, count) => sum + count, 0),
  };
}
