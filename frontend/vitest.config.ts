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
      // Pages save by themselves after a pause, which a busy machine can put anywhere: what fails three times is broken.
      retry: 2,
    },
  }),
);
