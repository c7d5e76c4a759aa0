import type { Parameter, Provenance } from '../model/index.ts';
import type { CallSheet } from '../sheet/index.ts';
import { isCredential } from './parameters.ts';

const transport: ReadonlySet<string> = new Set([
  'content-type',
  'accept',
  'content-length',
  'host',
  'user-agent',
  'connection',
  'accept-encoding',
  'cache-control',
  'origin',
  'referer',
  'cookie',
  'accept-language',
]);

/** Query parameters and headers that only a sample command shows. */
export function callParameters(calls: readonly CallSheet[], known: readonly Parameter[], body: ReadonlySet<string>): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const call of calls) {
    const source: Provenance = { via: 'sample', rule: 'parameter/in-call', span: call.span, guess: 'only the sample command shows it' };
    for (const [name, value] of call.query) if (!body.has(name)) take({ ...parameter(name, value, source), in: 'query' });
    for (const [name, value] of call.headers) {
      if (transport.has(name.toLowerCase())) continue;
      take({
        ...parameter(name, value, source),
        in: 'header',
        ambient: isPlaceholderValue(value) || isCredential(name) ? 'signed' : 'constant',
      });
    }
  }
  return [...found.values()];

  function take(candidate: Parameter): void {
    const same = (other: Parameter): boolean => other.in === candidate.in && other.name.toLowerCase() === candidate.name.toLowerCase();
    if (!known.some(same)) found.set(`${candidate.in}:${candidate.name.toLowerCase()}`, candidate);
  }
}

function parameter(name: string, value: string, source: Provenance): Omit<Parameter, 'in'> {
  return {
    name,
    type: { kind: 'scalar', name: 'string' },
    required: false,
    examples: value !== '' && !isPlaceholderValue(value) ? [value] : [],
    limits: {},
    deprecated: false,
    source,
    evidence: { type: source, required: source },
  };
}

/** `{{X-Ca-Key}}`, `<token>`, `$TOKEN`, `YOUR_KEY`, `xxx`: the caller's own, not a constant. */
function isPlaceholderValue(value: string): boolean {
  return /\{\{|<[^>]+>|\$\{?\w|your|xxx|\*\*\*|…|\.\.\.|替换/i.test(value);
}
