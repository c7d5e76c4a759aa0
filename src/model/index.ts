export type { ApiModel } from './api-model.ts';
export type { JsonValue } from './json.ts';
export type { ErrorEntry, HttpMethod, Operation, Parameter, RequestBody, Response, SuccessRule } from './operation.ts';
export type { Provenance, Via } from './provenance.ts';
export type { Field, FieldEvidence, Limits, Schema, Shape } from './schema.ts';
export type { EnumValue, ScalarName, TypeRef } from './type-ref.ts';
