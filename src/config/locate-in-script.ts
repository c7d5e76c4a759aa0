import type { Expression, Node, SourceFile, ts } from 'ts-morph';
import type { ConfigPath } from './config-fault.ts';

/**
 * Start and end of a value in a JavaScript or TypeScript config, or of its key; nothing where the value is computed. Only a config
 * that is at fault is ever parsed here, so the parser is loaded here.
 */
export async function locateInScript(text: string, path: ConfigPath, atKey: boolean): Promise<[number, number] | undefined> {
  const { Node, Project } = await import('ts-morph');
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile('config.ts', text);
  let node = exported(file, Node);
  let key: Node | undefined;
  for (const part of path) {
    const step = node && (typeof part === 'number' ? element(node, part, Node) : member(node, part, Node));
    if (!step) return undefined;
    key = step.key;
    node = unwrapped(step.value, Node);
  }
  const place = atKey && key ? key : node;
  return place && [place.getStart(), place.getEnd()];
}

type Kinds = typeof import('ts-morph').Node;

interface Step {
  readonly key?: Node<ts.Node>;
  readonly value: Expression;
}

/** What `export default` or `module.exports =` gives. */
function exported(file: SourceFile, Node: Kinds): Expression | undefined {
  for (const statement of file.getStatements()) {
    if (Node.isExportAssignment(statement)) return unwrapped(statement.getExpression(), Node);
    if (!Node.isExpressionStatement(statement)) continue;
    const assignment = statement.getExpression();
    if (Node.isBinaryExpression(assignment) && assignment.getLeft().getText() === 'module.exports')
      return unwrapped(assignment.getRight(), Node);
  }
  return undefined;
}

/** Sees through `defineConfig(…)`, parentheses, casts and names of constants. */
function unwrapped(expression: Expression, Node: Kinds): Expression {
  if (Node.isCallExpression(expression)) {
    const [argument] = expression.getArguments();
    return argument && Node.isExpression(argument) ? unwrapped(argument, Node) : expression;
  }
  if (Node.isParenthesizedExpression(expression) || Node.isAsExpression(expression) || Node.isSatisfiesExpression(expression)) {
    return unwrapped(expression.getExpression(), Node);
  }
  if (!Node.isIdentifier(expression)) return expression;
  const value = expression.getSourceFile().getVariableDeclaration(expression.getText())?.getInitializer();
  return value ? unwrapped(value, Node) : expression;
}

function element(node: Expression, index: number, Node: Kinds): Step | undefined {
  const value = Node.isArrayLiteralExpression(node) ? node.getElements()[index] : undefined;
  return value && { value };
}

function member(node: Expression, name: string, Node: Kinds): Step | undefined {
  if (!Node.isObjectLiteralExpression(node)) return undefined;
  for (const property of node.getProperties()) {
    if (!Node.isPropertyAssignment(property)) continue;
    const key = property.getNameNode();
    const spelt = Node.isStringLiteral(key) ? key.getLiteralValue() : key.getText();
    const value = property.getInitializer();
    if (spelt === name && value) return { key, value };
  }
  return undefined;
}
