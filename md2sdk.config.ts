import { defineConfig } from 'md2sdk';
import type { Config } from 'md2sdk';

const config: Config = defineConfig({
  apis: [
    {
      name: 'authing',
      input: ['docs-input/authing'],
      out: 'generated/authing',
      // these pages state no endpoint, but for the few that show one
      endpoint: {
        method: 'POST',
        path: '/api/v3/{operation:kebab}',
        overrides: {
          getUser: { method: 'GET', path: '/api/v3/user/{userId}' },
          'list-departments.md': { method: 'GET' },
        },
      },
    },
    {
      name: 'atrust',
      input: ['docs-input/atrust'],
      out: 'generated/atrust',
    },
  ],
});

export default config;
