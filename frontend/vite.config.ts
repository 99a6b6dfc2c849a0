import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const backend = 'http://localhost:8080';

export default defineConfig({
  plugins: [preact({ reactAliasesEnabled: false })],
  css: {
    // govuk-frontend keeps an Internet Explorer media hack that the CSS parser refuses: skip that rule, keep the rest.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true } },
  },
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsDir: 'assets',
    // An inlined asset would be a data: URL, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api': backend, '/oauth2': backend, '/.well-known': backend, '/dev': backend },
  },
});
