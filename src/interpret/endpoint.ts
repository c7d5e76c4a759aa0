import type { Provenance } from '../model/index.ts';
import type { OperationSheet } from '../sheet/index.ts';
import { camelCase, nameWords, pascalCase } from '../model/index.ts';

/** How a config states endpoints that the pages leave out; see `EndpointRule` of the config. */
export interface EndpointRule {
  readonly method?: string;
  readonly path?: string;
  readonly overrides?: Readonly<Record<string, { readonly method?: string; readonly path?: string }>>;
}

export interface Endpoint {
  readonly method?: string;
  readonly path?: string;
  readonly methodSource: Provenance;
  readonly pathSource: Provenance;
}

/** The endpoint of an operation: an exception of the config, else the page, else the config's rule. */
export function resolveEndpoint(sheet: OperationSheet, relative: string, rule: EndpointRule | undefined): Endpoint {
  const file = stem(relative);
  const hint = sheet.names[0]?.value;
  const own = rule?.overrides;
  const exception = own && (own[relative] ?? own[file] ?? (hint !== undefined ? (own[hint] ?? own[lowerFirst(hint)]) : undefined));
  const configured: Provenance = { via: 'config', rule: 'endpoint/config', span: sheet.span };
  const pick = (part: 'method' | 'path'): { value?: string; source: Provenance } => {
    const stated = sheet[part];
    if (exception?.[part] !== undefined) return { value: exception[part], source: configured };
    if (stated && (!stated.guess || rule?.[part] === undefined))
      return {
        value: stated.value,
        source: { via: 'prose', rule: stated.rule, span: stated.span, ...(stated.guess !== undefined && { guess: stated.guess }) },
      };
    if (rule?.[part] !== undefined) return { value: rule[part], source: configured };
    return { source: configured };
  };
  const method = pick('method');
  const path = pick('path');
  const filled = path.value === undefined ? undefined : fill(path.value, file, hint ?? file);
  return {
    methodSource: method.source,
    pathSource: path.source,
    ...(method.value !== undefined && { method: method.value.toLowerCase() }),
    ...(filled !== undefined && { path: filled.startsWith('/') ? filled : `/${filled}` }),
  };
}

export function stem(relative: string): string {
  return relative.slice(relative.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `{file}` is the name as it stands; a case rewrites it. Other braces are path parameters. */
function fill(path: string, file: string, operation: string): string {
  return path.replace(/\{(file|operation)(?::(kebab|camel|pascal|snake|lower))?\}/g, (_, what: string, form: string | undefined) =>
    cased(what === 'file' ? file : operation, form),
  );
}

function cased(text: string, form: string | undefined): string {
  const words = nameWords(text);
  if (form === 'kebab') return words.join('-').toLowerCase();
  if (form === 'snake') return words.join('_').toLowerCase();
  if (form === 'camel') return camelCase(words);
  if (form === 'pascal') return pascalCase(words);
  return form === 'lower' ? words.join('').toLowerCase() : text;
}
