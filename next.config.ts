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
    // Bundled and minified, 17 of 3,990 quantiles of t come out with another last digit: figures of a study must be those that the command computes again.
    '@stdlib/stats-base-dists-binomial-cdf',
    '@stdlib/stats-base-dists-f-cdf',
    '@stdlib/stats-base-dists-f-quantile',
    '@stdlib/stats-base-dists-normal-cdf',
    '@stdlib/stats-base-dists-normal-quantile',
    '@stdlib/stats-base-dists-t-cdf',
    '@stdlib/stats-base-dists-t-quantile',
  ],
  experimental: {
    authInterrupts: true,
    // Each route's bundle holds its own copy of what they share, some 5 MB: those that nobody opens need not be in memory.
    preloadEntriesOnStart: false,
    // A step of a study holds the reference answers of hundreds of questions; `app/studies/most-text.ts` refuses more in words.
    serverActions: { bodySizeLimit: '4mb' },
  },
};

export default config;
