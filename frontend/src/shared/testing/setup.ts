import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';

// jsdom has no layout, so it leaves this one out.
window.scrollTo = vi.fn();

afterEach(cleanup);
