import type { TypeRef } from '../../model/index.ts';
import { typeText as modelTypeText } from '../../model/testing/type-text.ts';

/** A type in a few characters; references are without their page. */
export function typeText(type: TypeRef): string {
  return modelTypeText(type, (schema) => schema.replace(/^[^#]*(?=#)/, ''));
}
