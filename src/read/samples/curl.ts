/** What a curl command sends. */
export interface CurlCall {
  readonly method: string;
  readonly url?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly data?: string;
}

const methodFlags: ReadonlySet<string> = new Set(['-X', '--request']);
const dataFlags: ReadonlySet<string> = new Set([
  '-d',
  '--data',
  '--data-raw',
  '--data-binary',
  '--data-ascii',
  '--json',
  '--data-urlencode',
]);
const formFlags: ReadonlySet<string> = new Set(['-F', '--form', '--form-string']);
/** Flags that take a value which is none of ours. */
const otherFlags: ReadonlySet<string> = new Set([
  '-u',
  '--user',
  '-o',
  '--output',
  '-A',
  '--user-agent',
  '-b',
  '--cookie',
  '-e',
  '--referer',
  '--max-time',
  '-m',
  '--connect-timeout',
  '--cacert',
  '--cert',
  '--key',
  '-x',
  '--proxy',
]);

/** Reads a curl command as a shell would cut it; flags that it does not know are passed over. */
export function readCurl(command: string): CurlCall {
  const words = shellWords(command);
  let method: string | undefined;
  let url: string | undefined;
  let data: string | undefined;
  let form = false;
  const headers: [string, string][] = [];
  for (let i = words.indexOf('curl') + 1; i < words.length; i++) {
    const word = words[i] ?? '';
    const joined = /^(--[\w-]+)=([^]*)$/.exec(word) ?? /^(-[XHdF])([^]+)$/.exec(word);
    const flag = joined?.[1] ?? word;
    const value = (): string => joined?.[2] ?? words[++i] ?? '';
    if (methodFlags.has(flag)) method = value();
    else if (flag === '-H' || flag === '--header') headers.push(header(value()));
    else if (dataFlags.has(flag)) data = value();
    else if (formFlags.has(flag)) form = value() !== '';
    else if (flag === '--url') url = value();
    else if (otherFlags.has(flag)) value();
    else if (flag === '-G' || flag === '--get') method ??= 'GET';
    else if (!flag.startsWith('-') && url === undefined) url = word;
  }
  const implied = data !== undefined || form ? 'POST' : 'GET';
  return {
    method: (method ?? implied).toLowerCase(),
    headers: headers.filter(([name]) => name !== ''),
    ...(url !== undefined && { url }),
    ...(data !== undefined && { data }),
  };
}

function header(text: string): [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? ['', ''] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

function shellWords(command: string): string[] {
  const words: string[] = [];
  const word = /(?:[^\s"'\\]|\\[^]|"(?:[^"\\]|\\[^])*"|\$?'[^']*')+/g;
  for (const [found] of command.replace(/[\\^]\r?\n/g, ' ').matchAll(word)) {
    words.push(
      found.replace(
        /\$?'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])/g,
        (_, single?: string, double?: string, escaped?: string) => single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? '',
      ),
    );
  }
  return words;
}
