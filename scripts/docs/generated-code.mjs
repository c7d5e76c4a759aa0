import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const md2sdk = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A document with the code that md2sdk makes of its pages: fences that name a file of `sdk/`, below those that name one of `docs/`. */
export function withGeneratedCode(markdown) {
  const generated = /^(```ts file=(sdk\/\S+)\n)[^]*?^```$/gm;
  if (!generated.test(markdown)) return markdown;
  const folder = mkdtempSync(path.join(tmpdir(), 'md2sdk-docs-'));
  try {
    for (const [, name, page] of markdown.matchAll(/^```md file=(docs\/\S+)\n([^]*?)^```$/gm)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), page);
    }
    execFileSync(process.execPath, [md2sdk, 'docs', '--out', 'sdk', '--quiet'], { cwd: folder, stdio: 'inherit' });
    return markdown.replace(generated, (_, fence, file) => `${fence}${readFileSync(path.join(folder, file), 'utf8')}\`\`\``);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
