import { textWidth } from '../json/index.ts';
import { willBreak } from './builders.ts';
import type { Doc, Fill, Group } from './doc.ts';
import { fits } from './fits.ts';
import type { Broken, Rest } from './fits.ts';

interface Printer {
  readonly width: number;
  readonly groups: Broken;
  /** The lines before the present one, each with its end. */
  readonly lines: string[];
  /** The present line, and how many columns it takes. */
  text: string;
  column: number;
  /** After a line end inside of what was to be flat, groups are measured anew. */
  remeasures: boolean;
  /** What is still to be printed. */
  rest: Rest | undefined;
}

/** Lays a doc out in lines of so many columns, as prettier's printer does. */
export function printDoc(doc: Doc, width: number): string {
  const printer: Printer = { width, groups: new Map(), lines: [], text: '', column: 0, remeasures: false, rest: undefined };
  put(printer, doc, 0, true);
  for (let now = printer.rest; now !== undefined; now = printer.rest) {
    printer.rest = now.next;
    step(printer, now);
  }
  return printer.lines.length === 0 ? printer.text : printer.lines.join('') + printer.text;
}

/** To be printed next. */
function put(printer: Printer, doc: Doc, indentation: number, broken: boolean): void {
  printer.rest = { doc, from: 0, indentation, broken, next: printer.rest };
}

function step(printer: Printer, now: Rest): void {
  const { doc, indentation, broken } = now;
  if (!broken && now.from === 0 && !printer.remeasures && !willBreak(doc)) {
    flat(printer, doc);
  } else if (typeof doc === 'string') {
    write(printer, doc);
  } else if (Array.isArray(doc)) {
    list(printer, doc, now);
  } else {
    switch (doc.type) {
      case 'group':
        return group(printer, doc, indentation, broken);
      case 'indent':
        return put(printer, doc.contents, indentation + doc.columns, broken);
      case 'fill':
        return fill(printer, doc, indentation, broken);
      case 'if-break': {
        const isBroken = doc.groupId === undefined ? broken : printer.groups.get(doc.groupId);
        if (isBroken !== undefined) put(printer, isBroken ? doc.broken : doc.flat, indentation, broken);
        return;
      }
      case 'indent-if-break': {
        const isBroken = printer.groups.get(doc.groupId);
        if (isBroken !== undefined) put(printer, doc.contents, indentation + (isBroken ? 2 : 0), broken);
        return;
      }
      case 'line':
        if (broken || doc.kind === 'hard') lineEnd(printer, indentation, broken);
        else if (doc.kind === 'space') write(printer, ' ');
    }
  }
}

function list(printer: Printer, docs: readonly Doc[], { doc, from, indentation, broken, next }: Rest): void {
  let i = from;
  for (; i < docs.length; i++) {
    const part = docs[i] ?? '';
    if (typeof part !== 'string') break;
    write(printer, part);
  }
  const part = docs[i];
  if (part === undefined) return;
  if (i + 1 < docs.length) printer.rest = { doc, from: i + 1, indentation, broken, next };
  put(printer, part, indentation, broken);
}

/** What holds nothing that must break, and stands in a group that does not. */
function flat(printer: Printer, doc: Doc): void {
  if (typeof doc === 'string') return write(printer, doc);
  if (Array.isArray(doc)) return doc.forEach((part) => flat(printer, part));
  switch (doc.type) {
    case 'group':
      if (doc.id !== undefined) printer.groups.set(doc.id, false);
      return flat(printer, doc.contents);
    case 'indent':
      return flat(printer, doc.contents);
    case 'fill':
      return doc.parts.slice(doc.from).forEach((part) => flat(printer, part));
    case 'if-break': {
      const isBroken = doc.groupId === undefined ? false : printer.groups.get(doc.groupId);
      if (isBroken !== undefined) flat(printer, isBroken ? doc.broken : doc.flat);
      return;
    }
    case 'indent-if-break':
      if (printer.groups.has(doc.groupId)) flat(printer, doc.contents);
      return;
    case 'line':
      if (doc.kind === 'space') write(printer, ' ');
  }
}

function write(printer: Printer, text: string): void {
  printer.text += text;
  printer.column += textWidth(text);
}

function lineEnd(printer: Printer, indentation: number, broken: boolean): void {
  if (!broken) printer.remeasures = true;
  printer.lines.push(withoutTrailingSpace(printer.text), '\n');
  printer.text = ' '.repeat(indentation);
  printer.column = indentation;
}

function withoutTrailingSpace(text: string): string {
  const last = text.at(-1);
  return last === ' ' || last === '\t' ? text.replace(/[ \t]+$/, '') : text;
}

function group(printer: Printer, doc: Group, indentation: number, broken: boolean): void {
  const [contents, isBroken] = chosen(printer, doc, broken);
  put(printer, contents, indentation, isBroken);
  if (doc.id !== undefined) printer.groups.set(doc.id, isBroken);
}

/** What is printed of a group, and whether that breaks. */
function chosen(printer: Printer, { contents, states, forced }: Group, broken: boolean): [Doc, boolean] {
  if (!broken && !printer.remeasures) return [contents, forced];
  printer.remeasures = false;
  if (forced) return [states?.at(-1) ?? contents, true];
  const room = printer.width - printer.column;
  const hasRoom = (doc: Doc): boolean => fits(doc, printer.rest, room, printer.groups);
  if (hasRoom(contents)) return [contents, false];
  const fitting = states?.slice(1, -1).find(hasRoom);
  return fitting === undefined ? [states?.at(-1) ?? contents, true] : [fitting, false];
}

/** Two contents and the line between them at a time: where both fit, the line is none. */
function fill(printer: Printer, doc: Fill, indentation: number, broken: boolean): void {
  const { parts, from } = doc;
  const [content, between, second] = parts.slice(from, from + 3);
  if (content === undefined) return;
  const room = printer.width - printer.column;
  const hasRoom = (one: Doc): boolean => fits(one, undefined, room, printer.groups, true);
  const isFlat = hasRoom(content);
  if (between !== undefined) {
    if (second !== undefined) put(printer, { ...doc, from: from + 2 }, indentation, broken);
    put(printer, between, indentation, second === undefined ? !isFlat : !hasRoom([content, between, second]));
  }
  put(printer, content, indentation, !isFlat);
}
