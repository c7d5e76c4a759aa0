import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { builtPackage } from './built-package.ts';
import { documents, documentText } from './documents.ts';
import { orderServer } from './order-server.ts';
import type { OrderServer } from './order-server.ts';
import { newProject } from './project.ts';
import type { Project } from './project.ts';
import { snippetsOf } from './snippet.ts';
import { expectSnippet } from './expect-snippet.ts';

let home: string;
let server: OrderServer;

beforeAll(async () => {
  home = await builtPackage();
  server = await orderServer();
}, 60_000);
afterAll(async () => {
  await server.close();
  await rm(home, { recursive: true });
});

describe.each(documents.filter((name) => snippetsOf(documentText(name)).length > 0))('%s', (name) => {
  let project: Project;
  beforeAll(async () => {
    project = await newProject(home, name.replaceAll('/', '-'));
  });

  for (const snippet of snippetsOf(documentText(name))) {
    it(`line ${snippet.line} does what it says`, { timeout: 30_000 }, async () => {
      await expectSnippet(snippet, { project, serverUrl: server.url });
    });
  }
});
