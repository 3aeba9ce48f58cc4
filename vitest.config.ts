import { defineConfig } from 'vitest/config';

/** Unit and integration tests. The real-editor and LibreOffice suites have a project each: they need tools of the system. */
export default defineConfig({
  test: {
    // The default leaves a processor idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'office', include: ['test/office/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      {
        // One after the other: each packs the extension into the same file.
        test: {
          name: 'editor',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
