import type { Generate } from '@duikou/language';

export const makeDocuments: Generate = async () => ({ files: [] });
