const url =
  /(?:https?:\/\/|\/\/)(?:<[\w-]+>|[^\s`"'<>|，。；（）])+|(?:\{\{[^}]*\}\}|\$\{?\w+\}?|\{[^{}\s/]+\}|<[\w-]+>|\[[\w-]+\])?\/[^\s`"'，。；（）]*/i;

/** The path in a text: absolute addresses lose their host, which is the caller's to give. */
export function pathIn(text: string): string | undefined {
  const found = url.exec(text.replace(/<br\s*\/?>/g, ' ').replace(/\{([\w.-]+)#[^}]*\}/g, '{$1}'))?.[0];
  if (found === undefined) return undefined;
  const path = found
    .replace(/^(?:https?:)?\/\/[^/]+/i, '')
    .replace(/^[^/]+/, '')
    .replace(/[?#].*$/, '')
    .replace(/(?:[.,;:!)*]|(?<!\/\[[\w.-]+)\])+$/, '');
  if (path === '') return /^https?:/i.test(found) ? '/' : undefined;
  return templated(path);
}

/** `:id`, `<id>`, `${id}` and `{{id}}` are all `{id}`. */
export function templated(path: string): string {
  const same = path
    .replace(/\$?\{\{?\s*([\w.-]+)\s*\}?\}/g, '{$1}')
    .replace(/<([\w.-]+)>/g, '{$1}')
    .replace(/(?<=\/)\[([\w.-]+)\]/g, '{$1}')
    .replace(/(?<=\/|[\w-]):([A-Za-z_]\w*)/g, (whole, name: string, offset: number, all: string) =>
      all[offset - 1] === '/' ? `{${name}}` : whole,
    );
  return same.length > 1 ? same.replace(/\/+$/, '') : same;
}

const methods = /\b(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/i;

export function methodIn(text: string): string | undefined {
  return methods.exec(text)?.[1]?.toLowerCase();
}
