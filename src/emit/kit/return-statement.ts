import type { Doc } from '../doc/index.ts';
import { call, nameExpression } from './expression.ts';
import { fitsInLine, print } from './layout.ts';

const indentation = 2;

/** `return callee(a, b);`, as the one line of a function's body. */
export function returnStatement(callee: Doc, args: readonly string[]): string {
  if (typeof callee === 'string') {
    const inOneLine = `return ${callee}(${args.join(', ')});`;
    return fitsInLine(inOneLine, { indentation }) ? inOneLine : `return ${callee}(\n    ${args.join(',\n    ')},\n  );`;
  }
  return print(['return ', call(callee, args.map(nameExpression)).doc, ';'], { indentation }).replaceAll('\n', '\n  ');
}
