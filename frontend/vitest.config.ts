import { defineConfig, mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      environment: 'jsdom',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['src/shared/testing/setup.ts'],
      restoreMocks: true,
      unstubGlobals: true,
      css: false,
    },
  }),
);
