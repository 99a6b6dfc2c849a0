import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/preact';
import { afterAll, afterEach, vi } from 'vitest';

// A busy machine is slow, not broken.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

// jsdom has no layout, so it leaves these out.
window.scrollTo = vi.fn();
Element.prototype.scrollIntoView = vi.fn();
window.matchMedia = vi.fn(
  (media: string) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList,
);

afterEach(cleanup);

// Effects wait for a frame, or 35 ms for want of one; when the file ends, the frames end with it.
afterAll(() => new Promise((done) => setTimeout(done, 50)));
