import { defineConfig } from 'md2sdk';

export default defineConfig({
  apis: [{ name: 'billing', input: 'docs', out: 'sdk', packageName: '@example/billing-sdk', packageVersion: '1.0.0' }],
});
