import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { ConfigPath } from './config-fault.ts';

/** Start and end of a value in a JSON text, or of its key. */
export function locateInJson(text: string, path: ConfigPath, atKey: boolean): [number, number] | undefined {
  const root = parseTree(text);
  const found = root && findNodeAtLocation(root, [...path]);
  const node = atKey && found?.parent?.type === 'property' ? found.parent.children?.[0] : found;
  return node && [node.offset, node.offset + node.length];
}
