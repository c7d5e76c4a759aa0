import type { Schema, TypeRef } from '../../model/index.ts';
import type { EmitContext } from '../emit-context.ts';
import type { JsDoc, ModuleFile, Statement } from '../kit/index.ts';
import { aliasStatement } from './alias-statement.ts';
import { describeField, describeSchema } from './describe.ts';
import { interfaceStatement } from './interface-statement.ts';
import type { InterfaceMember } from './interface-statement.ts';
import { typeDoc } from './type-doc.ts';
import type { NameOf } from './type-doc.ts';

/** The declaration of a schema: an interface where it has members, an alias else. */
export function schemaStatement(schema: Schema, name: string, file: ModuleFile, context: EmitContext): Statement {
  const nameOf = namesIn(file, context);
  const doc = describeSchema(schema, context);
  const { shape } = schema;
  if (shape.kind === 'alias') return typeStatement(shape.type, name, nameOf, doc);
  const members = shape.fields.map((field): InterfaceMember => ({
    name: field.name,
    required: field.required,
    type: typeDoc(field.type, nameOf),
    doc: describeField(field, context),
  }));
  return interfaceStatement({ name, doc, members, ...(shape.open && { index: 'unknown' }) });
}

/** Names types as the module knows them. */
export function namesIn(file: ModuleFile, context: EmitContext): NameOf {
  return (id) => file.type(context.names.schema(id).type);
}

/** A type that is no structure, under a name. */
export function typeStatement(type: TypeRef, name: string, nameOf: NameOf, doc: JsDoc): Statement {
  // Only an interface may hold itself: `type A = Record<string, A>` is refused.
  if (type.kind === 'map') {
    return interfaceStatement({ name, doc, members: [], index: typeDoc(type.values, nameOf) });
  }
  return aliasStatement(name, typeDoc(type, nameOf), doc);
}
