import type { Block } from '../../outline/index.ts';
import type { EndpointFact } from '../endpoint/fact.ts';
import { actionName } from '../../vocabulary/index.ts';
import { cellText } from '../columns/header.ts';
import { perCells } from '../per-cells.ts';
import type { Label } from './label.ts';

/** The stretch of a page that documents one operation. */
export interface Segment {
  /** Indexes of blocks; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly method?: EndpointFact;
  readonly path?: EndpointFact;
}

interface Group {
  method?: EndpointFact;
  path?: EndpointFact;
  last: number;
}

/** Cuts a page at the endpoints that it states; a page that states one or none is one segment. */
export function segmentsOf(blocks: readonly Block[], labels: readonly (Label | undefined)[], facts: readonly EndpointFact[]): Segment[] {
  const strong = facts.filter((fact) => !fact.weak);
  const groups = grouped(strong.some((fact) => fact.kind === 'path') ? strong : facts, blocks);
  const stated = groups.filter((group) => group.path);
  if (stated.length <= 1) {
    const whole = segment(0, blocks.length, merged(groups), facts);
    return byAction(whole, blocks, labels) ?? [whole];
  }
  const starts = stated.map((group, index) => startOf(group, stated[index - 1]?.last ?? -1, blocks, labels));
  return stated.map((group, index) => segment(starts[index] ?? 0, starts[index + 1] ?? blocks.length, group, facts));
}

/** One address for all operations, told apart by an `Action` parameter: each table that has it is an operation. */
function byAction(whole: Segment, blocks: readonly Block[], labels: readonly (Label | undefined)[]): Segment[] | undefined {
  const tables = blocks.flatMap((block, index) =>
    block.kind === 'table' && block.table.rows.some((row) => isActionRow(row.cells)) ? [index] : [],
  );
  if (tables.length < 2) return undefined;
  const starts = tables.map((at, index) => titleAbove(at, tables[index - 1] ?? -1, blocks, labels));
  return starts.map((from, index) => ({ ...whole, from, to: starts[index + 1] ?? blocks.length }));
}

const isActionRow = perCells((cells) => {
  const texts = cells.map(cellText);
  return (
    texts.some((text) => actionName.test(text)) &&
    texts.some((text) => /(?:取值|固定|fixed|value|must be)\S*\s*[:：为是]?\s*`?"?[A-Za-z]\w+/i.test(text))
  );
});

function titleAbove(at: number, after: number, blocks: readonly Block[], labels: readonly (Label | undefined)[]): number {
  for (let i = at; i > after; i--) if (blocks[i]?.kind === 'heading' && !labels[i]) return i;
  return at;
}

function segment(from: number, to: number, group: Partial<Group>, facts: readonly EndpointFact[]): Segment {
  const within = facts.filter((fact) => fact.at >= from && fact.at < to);
  const method = group.method ?? within.find((fact) => fact.kind === 'method');
  const path = group.path ?? within.find((fact) => fact.kind === 'path');
  return { from, to, ...(method && { method }), ...(path && { path }) };
}

/** Facts that belong to one endpoint: nothing is stated twice, and no table or sample stands between two of them. */
function grouped(facts: readonly EndpointFact[], blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const unit of unitsOf(facts)) {
    const group = groups.at(-1);
    const parted = group === undefined || contentBetween(blocks, group.last, unit.last);
    if (group && agrees(group, unit, parted)) {
      if (parted) continue;
      group.method ??= unit.method as EndpointFact;
      group.path ??= unit.path as EndpointFact;
      if (!group.method) delete group.method;
      if (!group.path) delete group.path;
      group.last = unit.last;
    } else groups.push(unit);
  }
  return groups;
}

/** What one block states, together. */
function unitsOf(facts: readonly EndpointFact[]): Group[] {
  const units = new Map<number, Group>();
  for (const fact of facts) units.set(fact.at, { ...units.get(fact.at), [fact.kind]: fact, last: fact.at });
  return [...units.values()];
}

/** Whether a unit completes or repeats the endpoint before it. Behind a table only the same path repeats it. */
function agrees(group: Group, unit: Group, parted: boolean): boolean {
  const methods = !group.method || !unit.method || group.method.value === unit.method.value;
  const paths = !group.path || !unit.path || group.path.value === unit.path.value;
  const repeats = unit.path !== undefined && group.path?.value === unit.path.value;
  return methods && paths && (!parted || repeats);
}

function contentBetween(blocks: readonly Block[], from: number, to: number): boolean {
  return blocks.slice(from + 1, to).some((block) => block.kind === 'table' || block.kind === 'sample');
}

function merged(groups: readonly Group[]): Partial<Group> {
  const path = groups.find((group) => group.path);
  const method = path?.method ?? groups.find((group) => group.method)?.method;
  return { ...(method && { method }), ...(path?.path && { path: path.path }) };
}

/** An operation begins at the title above its endpoint; failing that, at the first label that leads to it. */
function startOf(group: Group, after: number, blocks: readonly Block[], labels: readonly (Label | undefined)[]): number {
  const first = Math.min(group.method?.at ?? Infinity, group.path?.at ?? Infinity);
  let start = first;
  for (let i = first; i > after; i--) {
    const block = blocks[i];
    if (block?.kind === 'table' && i < first) break;
    if (block?.kind === 'heading') {
      start = i;
      if (!labels[i]) return i;
    }
  }
  return start;
}
