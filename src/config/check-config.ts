import { nearestName } from '../diagnostics/index.ts';
import { pathWords } from './config-fault.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import { shapeWords } from './shape.ts';
import type { Shape } from './shape.ts';

/** Everything in which a value is not of its shape. */
export function checkConfig(value: unknown, shape: Shape, path: ConfigPath = []): ConfigFault[] {
  switch (shape.kind) {
    case 'string':
      return typeof value === 'string' && value !== '' ? textFaults(value, shape, path) : [wrongValue(path, shape)];
    case 'choice':
      return choiceFaults(value, shape, path);
    case 'scalar':
      return ['string', 'number', 'boolean'].includes(typeof value) ? [] : [wrongValue(path, shape)];
    case 'list':
      return listFaults(value, shape, path);
    case 'record':
      return isObject(value)
        ? members(value).flatMap(([key, each]) => entryFaults(key, each, shape, [...path, key]))
        : [wrongValue(path, shape)];
    case 'object':
      return isObject(value) ? objectFaults(value, shape, path) : [wrongValue(path, shape)];
  }
}

type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;

function textFaults(value: string, shape: ShapeOf<'string'>, path: ConfigPath): ConfigFault[] {
  const fault = shape.check?.(value);
  return fault === undefined ? [] : [{ code: 'config/wrong-value', path, message: fault }];
}

function choiceFaults(value: unknown, shape: ShapeOf<'choice'>, path: ConfigPath): ConfigFault[] {
  const given = shape.ignoreCase && typeof value === 'string' ? value.toUpperCase() : value;
  if (typeof given === 'string' && shape.values.includes(given)) return [];
  return [{ ...wrongValue(path, shape), ...didYouMean(String(value), shape.values) }];
}

function listFaults(value: unknown, shape: ShapeOf<'list'>, path: ConfigPath): ConfigFault[] {
  if (!Array.isArray(value))
    return shape.alone && typeof value === 'string' ? checkConfig(value, shape.items, path) : [wrongValue(path, shape)];
  if (value.length === 0) return [{ code: 'config/wrong-value', path, message: `\`${pathWords(path)}\` is empty` }];
  return value.flatMap((item: unknown, index) => checkConfig(item, shape.items, [...path, index]));
}

function entryFaults(key: string, value: unknown, shape: ShapeOf<'record'>, path: ConfigPath): ConfigFault[] {
  const fault = shape.check?.(key, value);
  return fault ? [{ ...fault, path }] : checkConfig(value, shape.values, path);
}

function objectFaults(value: object, shape: ShapeOf<'object'>, path: ConfigPath): ConfigFault[] {
  const known = Object.keys(shape.members);
  const given = members(value);
  const missing = shape.required.filter((key) => !given.some(([name]) => name === key));
  return [
    ...missing.map((key) => missingKey(path, key)),
    ...given.flatMap(([key, member]) => {
      const expected = Object.hasOwn(shape.members, key) ? shape.members[key] : undefined;
      return expected ? checkConfig(member, expected, [...path, key]) : [unknownKey([...path, key], key, known)];
    }),
  ];
}

function unknownKey(path: ConfigPath, key: string, known: readonly string[]): ConfigFault {
  const list = known.map((name) => `\`${name}\``).join(', ');
  const nearest = didYouMean(key, known);
  return { code: 'config/unknown-key', path, atKey: true, message: `unknown key \`${key}\``, hint: nearest.hint ?? `known here: ${list}` };
}

function missingKey(path: ConfigPath, key: string): ConfigFault {
  const where = path.length > 0 ? `\`${pathWords(path)}\`` : 'the config';
  return { code: 'config/missing-key', path, message: `${where} has no \`${key}\`` };
}

function wrongValue(path: ConfigPath, shape: Shape): ConfigFault {
  const where = path.length > 0 ? `\`${pathWords(path)}\`` : 'the config';
  return { code: 'config/wrong-value', path, message: `${where} must be ${shapeWords(shape)}` };
}

function didYouMean(given: string, known: readonly string[]): { hint?: string } {
  const nearest = nearestName(given, known);
  return nearest === undefined ? {} : { hint: `did you mean \`${nearest}\`?` };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key that is set to `undefined` is not there. */
function members(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
