import { describe, expect, it } from 'vitest';
import { authoriseRequest } from './authorise-request';

const request = (host: string | null, origin: string | null = null, secFetchSite: string | null = null) => ({
  host,
  origin,
  secFetchSite,
});

describe('authoriseRequest', () => {
  it.each(['127.0.0.1:3000', 'localhost:3000', '[::1]:3000', '192.168.1.4:3000', 'almanac.example'])(
    'answers to %s',
    (host) => {
      expect(() => authoriseRequest(request(host), ['almanac.example'])).not.toThrow();
    },
  );

  it.each([null, 'evil.example', 'evil.example:3000', 'bad host'])('refuses the host name %s', (host) => {
    expect(() => authoriseRequest(request(host), [])).toThrow('host name');
  });

  it('refuses a page of another site and accepts our own', () => {
    expect(() => authoriseRequest(request('127.0.0.1:3000', 'https://evil.example'), [])).toThrow(
      'other sites',
    );
    expect(() => authoriseRequest(request('127.0.0.1:3000', 'null'), [])).toThrow('other sites');
    expect(() => authoriseRequest(request('127.0.0.1:3000', 'http://127.0.0.1:3000'), [])).not.toThrow();
  });
});
