import type { Diagnostic, ReadPagesResult, Span } from '../../src/index.ts';
import { operationsOf } from '../facts/page-facts.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import { operationMisses } from './misses.ts';

/** What differs between the model of a page and the page's facts. */
export function pageMisses({ model }: ReadPagesResult, facts: PageFacts): string[] {
  const named = new Set(model.schemas.map(({ pageName }) => pageName));
  const operations = operationsOf(facts).flatMap((wanted) => {
    const candidates = model.operations.filter(({ method, path }) => method.toUpperCase() === wanted.method && path === wanted.path);
    const operation = candidates.find(({ id }) => id === wanted.operation) ?? candidates[0];
    return operation ? operationMisses(model, operation, wanted) : [`${wanted.method} ${wanted.path}: absent`];
  });
  const own = model.operations.filter(({ source }) => source.span.file === facts.page);
  const invented = own
    .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    .filter((endpoint) => !endpoints(facts).includes(endpoint));
  return [
    ...operations,
    ...invented.map((endpoint) => `${endpoint}: invented`),
    ...(facts.schemas ?? []).filter((name) => !named.has(name)).map((name) => `structure ${name}: absent`),
  ];
}

function endpoints(facts: PageFacts): string[] {
  return operationsOf(facts).map(({ method, path }) => `${method} ${path}`);
}

/**
 * Lines that deserve a word and got none. One cause is one diagnostic: it may name several members of one object, and speak of
 * a structure where another page describes it.
 */
export function silentLines({ diagnostics }: ReadPagesResult, { page, reported = [], setAside = [] }: PageFacts): string[] {
  const silent = [...reported, ...setAside].filter(({ line, why }) => {
    const [, structure, name] = /`(?:([A-Z]\w*)\.)?(?:[^`]*\.)?([^`]+)`/.exec(why) ?? [];
    return !diagnostics.some((said) => {
      const places = placesOf(said);
      const here = places.filter(({ file }) => file === page);
      const named = name !== undefined && said.message.includes(`\`${name}\``);
      return here.some((place) => place.line === line) || (named && (here.length > 0 || structure !== undefined));
    });
  });
  return silent.map(({ line, why }) => `${line}: ${why}`);
}

function placesOf({ span, related = [] }: Diagnostic): Span[] {
  return [...(span ? [span] : []), ...related.map((one) => one.span)];
}
