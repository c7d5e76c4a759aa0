import fc from 'fast-check';
import { hostileText } from './hostile-text.ts';

/** Text as nobody should write it, and pieces of it in every order. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...hostileText.split(/(?<=\s)|(?=[*@/`"'])/)), fc.string({ maxLength: 3 })))
    .map((parts) => parts.join('')),
);
