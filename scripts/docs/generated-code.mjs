import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const md2sdk = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A page of `docs/`, or code that is made of the page above it. */
const fence = /^```(md file=docs\/\S+|ts file=sdk\/\S+)\n([^]*?)^```$/gm;

/** A document with the code that md2sdk makes of its pages: fences that name a file of `sdk/`, below those that name one of `docs/`. */
export function withGeneratedCode(markdown) {
  if (!/^```ts file=sdk\//m.test(markdown)) return markdown;
  const folder = mkdtempSync(path.join(tmpdir(), 'md2sdk-docs-'));
  try {
    let page = '';
    return markdown.replace(fence, (whole, head, text) => {
      const [language, name] = head.split(' file=');
      if (language === 'ts') return `\`\`\`${head}\n${codeOf(page, name, folder)}\`\`\``;
      page = name;
      mkdirSync(path.dirname(path.join(folder, page)), { recursive: true });
      writeFileSync(path.join(folder, page), text);
      return whole;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function codeOf(page, file, folder) {
  execFileSync(process.execPath, [md2sdk, page, '--out', 'sdk', '--quiet'], { cwd: folder, stdio: 'inherit' });
  return readFileSync(path.join(folder, file), 'utf8');
}
