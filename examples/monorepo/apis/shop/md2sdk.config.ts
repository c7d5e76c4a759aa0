import { defineConfig } from 'md2sdk';

export default defineConfig({
  apis: [{ name: 'shop', input: 'docs', out: 'sdk', packageName: '@example/shop-sdk', packageVersion: '1.0.0' }],
});
