import type { ApiModel } from '../model/index.ts';
import type { Subject } from './change.ts';

/** Where an operation or a structure stands in a report: as in the new model, operations before structures, what is gone behind. */
export function subjectOrder(old: ApiModel, fresh: ApiModel): (subject: Subject) => number {
  const keys = [
    ...[fresh, old].flatMap(({ operations }) => operations.map(({ id }) => `operation ${id}`)),
    ...[fresh, old].flatMap(({ schemas }) => schemas.map(({ name }) => `structure ${name}`)),
  ];
  const order = new Map<string, number>();
  for (const key of keys) if (!order.has(key)) order.set(key, order.size);
  return ({ kind, name }) => order.get(`${kind} ${name}`) ?? order.size;
}
