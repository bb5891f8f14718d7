import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../../scripts/lib/paths';
import { importOriginal } from '../../../src/import';
import { fetchOriginal, isPrivateAddress, type FetchOptions } from '../../../src/import/fetch';

const pem = (name: string): string => readFileSync(join(ROOT, `test/fixtures/tls/${name}.pem`), 'utf8');

const routes: Record<string, RequestListener> = {
  '/page': (_, out) => out.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Hello</p>'),
  '/zipped': (_, out) => out.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(50_000))),
  '/moved': (_, out) => out.writeHead(301, { location: '/page' }).end(),
  '/circle': (_, out) => out.writeHead(302, { location: '/circle' }).end(),
  '/away': (_, out) => out.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  '/gone': (_, out) => out.writeHead(404).end(),
  '/picture': (_, out) => out.setHeader('content-type', 'image/png').end('\x89PNG'),
  '/sets-cookie': (_, out) => out.setHeader('set-cookie', 'who=ann').end('x'),
  '/headers': (request, out) => out.end(JSON.stringify(request.headers)),
  '/stalls': (_, out) => void out.write('<p>'),
};

describe('web address', () => {
  let server: Server;
  let base = '';
  before((done) => {
    server = createServer((request, out) =>
      (routes[request.url ?? ''] ?? (routes['/gone'] as RequestListener))(request, out),
    ).listen(0, '127.0.0.1', () => {
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const get = (path: string, options: FetchOptions = {}) =>
    fetchOriginal(base + path, { allowPrivate: true, timeout: 2_000, ...options });

  it('fetches a page, with its type and the address it ends on', async () => {
    const page = await get('/moved');
    assert.equal(new TextDecoder().decode(page.bytes), '<p>Hello</p>');
    assert.deepEqual([page.url, page.mediaType, page.name], [`${base}/page`, 'text/html', 'page']);
  });
  it('unpacks what is sent packed', async () => assert.equal((await get('/zipped')).bytes.length, 50_000));

  const refused: [string, string, FetchOptions, RegExp][] = [
    ['a circle of redirects', '/circle', {}, /circle: it redirects more than 5 times/],
    ['a redirect to a file', '/away', {}, /only http and https/],
    ['what is not there', '/gone', {}, /gone: the server answered 404/],
    ['a server that stalls', '/stalls', { timeout: 150 }, /stalls: the server did not send it within 0\.15 seconds/],
    ['what unpacks to more than the limit', '/zipped', { maxBytes: 1_000 }, /larger than the limit/],
    ['an address on this machine', '/page', { allowPrivate: false }, /is refused/],
  ];
  for (const [what, path, options, message] of refused)
    it(`refuses ${what} and says why`, () => assert.rejects(get(path, options), message));

  it('refuses a server whose certificate nobody vouches for', async () => {
    const secure = createSecureServer({ key: pem('key'), cert: pem('cert') }, (_, out) => out.end('secret')).listen(
      0,
      '127.0.0.1',
    );
    await new Promise((resolve) => secure.once('listening', resolve));
    try {
      await assert.rejects(
        fetchOriginal(`https://127.0.0.1:${(secure.address() as AddressInfo).port}/page`, { allowPrivate: true }),
        /its certificate is not valid \((?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED)/,
      );
    } finally {
      secure.closeAllConnections();
      secure.close();
    }
  });
  it('says what could not be read where the server sends another kind of file than it says', async () =>
    assert.rejects(
      async () => importOriginal(await get('/picture')),
      /picture: its format is not one that can be read/,
    ));
  it('sends no cookie and nothing that tells who asks', async () => {
    await get('/sets-cookie');
    const { bytes } = await get('/headers');
    const headers = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
    assert.deepEqual(Object.keys(headers).sort(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    assert.equal(headers['user-agent'], 'Backread');
  });

  it('refuses a name that stands for this machine', () =>
    assert.rejects(fetchOriginal(`http://localhost:${base.split(':')[2]}/page`), /is refused/));
  it('refuses what is no web address', () =>
    assert.rejects(fetchOriginal('ftp://example.org/x'), /only http and https/));
  it('can be cancelled', () =>
    assert.rejects(get('/stalls', { signal: AbortSignal.timeout(50) }), { name: 'TimeoutError' }));

  for (const [address, expected] of [
    ['127.0.0.1', true],
    ['[::1]', true],
    ['::ffff:10.0.0.1', true],
    ['169.254.169.254', true],
    ['192.168.1.1', true],
    ['fd00::1', true],
    ['93.184.216.34', false],
    ['2606:2800:220:1::1', false],
    ['example.org', false],
  ] as const)
    it(`tells that ${address} is ${expected ? 'private' : 'public'}`, () =>
      assert.equal(isPrivateAddress(address), expected));
});
