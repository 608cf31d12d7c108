import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  devIndicators: false,
  reactStrictMode: true,
  // `npm run verify` checks types; the build on a user's machine must not fail on them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@lancedb/lancedb',
    'apache-arrow',
    '@electric-sql/pglite',
    '@huggingface/transformers',
    'pdfjs-dist',
    'postgres',
    'tsx',
  ],
  // A step of a study holds the reference answers of hundreds of questions; `app/studies/most-text.ts` refuses more in words.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '4mb' } },
};

export default config;
