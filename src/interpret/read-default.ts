import { diagnose, nearestName } from '../diagnostics/index.ts';
import type { Related } from '../diagnostics/index.ts';
import type { JsonValue, Provenance, TypeRef } from '../model/index.ts';
import type { Row } from '../sheet/index.ts';
import { isPlaceholder } from '../vocabulary/index.ts';
import type { InterpretContext } from './context.ts';
import type { FoundEnum } from './enums/read-enum.ts';
import { statedDefault } from './facts-in-prose.ts';
import { bareLiteral, literalOf } from './literal.ts';

/** The value of a field that is not sent: of its column, of the listed value that is marked so, or of the prose. */
export function readDefault(
  row: Row,
  type: TypeRef,
  found: FoundEnum | undefined,
  context: InterpretContext,
): { value: JsonValue; source: Provenance } | undefined {
  const cell = row.cells.default;
  const listed = cell && type.kind === 'enum' && type.values.some(({ value }) => String(value) === bareLiteral(cell.text));
  if (cell && (listed || !isPlaceholder(cell.text))) {
    const value = literalOf(cell.text, type);
    if (value !== undefined && fits(value, type)) return { value, source: { via: 'table', rule: 'default/column', span: cell.span } };
    context.report(
      diagnose(
        'interpret/default-misfits',
        cell.span,
        `default \`${bareLiteral(cell.text)}\` does not fit the type of \`${row.name}\``,
        misfit(bareLiteral(cell.text), type),
      ),
    );
    return undefined;
  }
  const preset = found?.reading.default;
  if (found && preset !== undefined) {
    const value = literalOf(preset, type);
    if (value !== undefined) return { value, source: { via: 'prose', rule: 'default/marked-value', span: found.words.span } };
  }
  const stated = statedDefault(row);
  const value = stated && literalOf(stated.text, type);
  return stated && value !== undefined && fits(value, type) ? { value, source: stated.source } : undefined;
}

/** Where the values stand that the default is none of, and which of them was probably meant. */
function misfit(text: string, type: TypeRef): { readonly related?: Related[]; readonly hint?: string } {
  const [first] = type.kind === 'enum' ? type.values : [];
  if (!first || type.kind !== 'enum') return {};
  const values = type.values.map(({ value }) => String(value));
  const near = nearestName(text, values);
  const listed = values.slice(0, 20).map((value) => `\`${value}\``);
  return {
    related: [{ message: `the page lists ${listed.join(', ')}${values.length > 20 ? ', …' : ''}`, span: first.source.span }],
    ...(near !== undefined && { hint: `did you mean \`${near}\`?` }),
  };
}

function fits(value: JsonValue, type: TypeRef): boolean {
  return type.kind !== 'enum' || type.values.some((listed) => listed.value === value);
}
