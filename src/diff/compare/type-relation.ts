import type { Field, Schema, TypeRef } from '../../model/index.ts';
import type { Audience } from '../change.ts';
import { limitChanges } from './limit-changes.ts';
import type { Side } from './side.ts';
import { typeAtoms } from './type-atoms.ts';
import type { Atom } from './type-atoms.ts';

/** What two types are to code that was written for the old one. */
export interface TypeRelation {
  /** What was written as a value of the old type still compiles. */
  readonly sends: boolean;
  /** What reads a value of the old type still compiles. */
  readonly reads: boolean;
  /** Values of the old type are values of the new one at run time. */
  readonly fits: boolean;
}

/** `sends` and `fits` lead from old to new, `reads` from new to old. */
type Question = keyof TypeRelation;

export interface Relations {
  readonly ofTypes: (old: TypeRef, fresh: TypeRef) => TypeRelation;
  /** Of two structures, even if they are a pair. */
  readonly ofSchemas: (old: Schema, fresh: Schema) => TypeRelation;
}

/** Structures that are a pair count as the same: what differs between them is told where it stands. */
export function relations(old: Side, fresh: Side, isPair: (old: string, fresh: string) => boolean): Relations {
  function ask(question: Question, from: readonly Atom[], to: readonly Atom[], trail: Trail): boolean {
    return from.every((one) => to.some((other) => goes(question, one, other, trail)));
  }

  function askTypes(question: Question, oldType: TypeRef, newType: TypeRef, trail: Trail): boolean {
    const olds = typeAtoms(oldType, old.schema);
    const news = typeAtoms(newType, fresh.schema);
    return question === 'reads' ? ask(question, news, olds, trail) : ask(question, olds, news, trail);
  }

  /** `inner` types in the order old, new, whichever way the question leads. */
  function askInner(question: Question, from: TypeRef, to: TypeRef, trail: Trail): boolean {
    return question === 'reads' ? askTypes(question, to, from, trail) : askTypes(question, from, to, trail);
  }

  function goes(question: Question, from: Atom, to: Atom, trail: Trail): boolean {
    if (to.kind === 'unknown') return true;
    switch (from.kind) {
      case 'unknown':
        return false;
      case 'literal':
        return literalGoes(question, from.value, to);
      case 'scalar':
        return to.kind === 'scalar' && scalarGoes(question, from.name, to.name);
      case 'array':
        return to.kind === 'array' && askInner(question, from.items, to.items, trail);
      case 'map':
        if (to.kind === 'map') return askInner(question, from.values, to.values, trail);
        return to.kind === 'structure' && mapGoes(question, from.values, to.schema, trail);
      case 'structure':
        if (to.kind === 'map')
          return question !== 'reads' && fieldsOf(from.schema).every(({ type }) => askInner(question, type, to.values, trail));
        return to.kind === 'structure' && structureGoes(question, from.schema, to.schema, trail);
    }
  }

  function structureGoes(question: Question, from: Schema, to: Schema, trail: Trail): boolean {
    const [oldOne, newOne] = question === 'reads' ? [to, from] : [from, to];
    if (isPair(oldOne.id, newOne.id)) return true;
    return trail.once(`${oldOne.id} ${newOne.id}`, () => askStructures(question, oldOne, newOne, trail));
  }

  function askStructures(question: Question, oldOne: Schema, newOne: Schema, trail: Trail): boolean {
    const news = new Map(fieldsOf(newOne).map((field) => [field.name, field]));
    const olds = fieldsOf(oldOne);
    for (const field of olds) {
      const other = news.get(field.name);
      if (other ? !fieldGoes(question, field, other, trail) : !goesWithout(question, newOne)) return false;
    }
    if (question === 'reads') return !isOpen(oldOne) || isOpen(newOne);
    if (question === 'sends' && isOpen(oldOne) && !isOpen(newOne)) return false;
    const names = new Set(olds.map(({ name }) => name));
    return fieldsOf(newOne).every(({ name, required }) => names.has(name) || !required);
  }

  function fieldGoes(question: Question, field: Field, other: Field, trail: Trail): boolean {
    if (question === 'reads' ? field.required && !other.required : other.required && !field.required) return false;
    if (question === 'fits' && limitChanges(field, other, old, fresh).tightened.length > 0) return false;
    return askTypes(question, field.type, other.type, trail);
  }

  /** Free keys in place of members that are known. */
  function mapGoes(question: Question, values: TypeRef, to: Schema, trail: Trail): boolean {
    const open = question !== 'sends' || isOpen(to);
    return open && fieldsOf(to).every(({ type, required }) => !required && askInner(question, values, type, trail));
  }

  const all = (answer: (question: Question) => boolean): TypeRelation => ({
    sends: answer('sends'),
    reads: answer('reads'),
    fits: answer('fits'),
  });
  return {
    ofTypes: (oldType, newType) => all((question) => askTypes(question, oldType, newType, newTrail())),
    ofSchemas: (oldOne, newOne) =>
      all((question) => {
        if (oldOne.shape.kind === 'object' && newOne.shape.kind === 'object') return askStructures(question, oldOne, newOne, newTrail());
        return askTypes(question, aliased(oldOne), aliased(newOne), newTrail());
      }),
  };
}

/** Whose code a relation breaks, of those who work with the type. */
export function brokenBy({ sends, reads, fits }: TypeRelation, audiences: readonly Audience[]): readonly Audience[] {
  return audiences.filter((audience) => !fits || (audience === 'senders' ? !sends : !reads));
}

/** A member that the new structure lacks: its value may stand where more keys are let in, and does no harm at run time. */
function goesWithout(question: Question, newOne: Schema): boolean {
  return question === 'fits' || (question === 'sends' && isOpen(newOne));
}

function literalGoes(question: Question, value: string | number | boolean, to: Atom): boolean {
  if (to.kind === 'literal') return to.value === value;
  if (to.kind !== 'scalar') return false;
  if (typeof value === 'number') return to.name === 'number' || (to.name === 'integer' && (question !== 'fits' || Number.isInteger(value)));
  return typeof value === to.name;
}

/** The compiler knows one kind of numbers. */
function scalarGoes(question: Question, from: string, to: string): boolean {
  if (from === to || (from === 'integer' && to === 'number')) return true;
  return question !== 'fits' && from === 'number' && to === 'integer';
}

function fieldsOf({ shape }: Schema): readonly Field[] {
  return shape.kind === 'object' ? shape.fields : [];
}

function isOpen({ shape }: Schema): boolean {
  return shape.kind === 'object' && shape.open;
}

function aliased({ id, shape }: Schema): TypeRef {
  return shape.kind === 'alias' ? shape.type : { kind: 'ref', schema: id };
}

/** Structures that hold themselves: what is being asked already is taken to hold, until it does not. */
interface Trail {
  readonly once: (key: string, answer: () => boolean) => boolean;
}

function newTrail(): Trail {
  const held: string[] = [];
  return {
    once(key, answer) {
      if (held.includes(key)) return true;
      const mark = held.length;
      held.push(key);
      const holds = answer();
      // What was found on the strength of a wrong assumption is to be asked anew.
      if (!holds) held.length = mark;
      return holds;
    },
  };
}
