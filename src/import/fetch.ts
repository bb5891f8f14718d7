// 'http' and 'https' without 'node:' before them: only under these names does VS Code hand an extension its own modules, which go
// through the editor's proxy and certificates.
import { request as httpRequest, type IncomingMessage } from 'http';
import { request as httpsRequest } from 'https';
import { lookup as dnsLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ImportError, type Original } from './types';

/** Bounds on the one thing in Backread that touches the network. */
export interface FetchOptions {
  /** Loopback, link-local and private addresses are refused unless this is set. */
  readonly allowPrivate?: boolean;
  readonly maxBytes?: number;
  /** For the whole of it, redirects included. */
  readonly timeout?: number;
  readonly maxRedirects?: number;
  readonly signal?: AbortSignal;
}

const DEFAULTS = { allowPrivate: false, maxBytes: 40_000_000, timeout: 30_000, maxRedirects: 5 };

/** What is not on the public internet: IANA's special-purpose registries (RFC 6890 and its updates). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** Whether an IP address is not a public one; IPv4 written as IPv6 counts as IPv4. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/^::ffff:(?=\d+\.)/i, '');
  const version = isIP(bare);
  return version !== 0 && PRIVATE.check(bare, version === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Fetches a web page or document: http and https only, redirects, size and time bounded, no cookies, nothing run. Throws an
 * ImportError that names the address and what to do.
 */
export async function fetchOriginal(address: string, options: FetchOptions = {}): Promise<Original> {
  const bounds = { ...DEFAULTS, ...options };
  const timeout = AbortSignal.timeout(bounds.timeout);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let url = parse(address, address);
  for (let redirects = 0; ; redirects++) {
    if (!bounds.allowPrivate && isPrivateAddress(url.hostname)) throw refused(url);
    const response = await open(url, bounds.allowPrivate, signal).catch((error: unknown) => {
      if (options.signal?.aborted) throw error;
      throw error instanceof ImportError ? error : new ImportError(url.href, failure(error, timeout, bounds.timeout));
    });
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status >= 300 && status < 400 && location) {
      response.destroy();
      if (redirects >= bounds.maxRedirects)
        throw new ImportError(
          address,
          `it redirects more than ${bounds.maxRedirects} times. Open it in a browser and add the page you end on.`,
          'redirects',
        );
      url = parse(new URL(location, url).href, address);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new ImportError(
        url.href,
        `the server answered ${status}. Open it in a browser, save the page and add the file.`,
      );
    }
    const bytes = await body(response, url, bounds.maxBytes, signal).catch((error: unknown) => {
      if (options.signal?.aborted) throw error;
      throw error instanceof ImportError ? error : new ImportError(url.href, failure(error, timeout, bounds.timeout));
    });
    const mediaType = response.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    const name = decodeURIComponent(url.pathname.split('/').findLast((part) => part) ?? url.hostname).slice(0, 120);
    return { name, bytes, url: url.href, ...(mediaType && { mediaType }) };
  }
}

function parse(address: string, shown: string): URL {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    throw new ImportError(shown, 'it is no web address. It should begin with https://.');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new ImportError(shown, `only http and https addresses are fetched, not ${url.protocol}`);
  url.username = '';
  url.password = '';
  return url;
}

const refused = (url: URL): ImportError =>
  new ImportError(
    url.href,
    'it is an address on this machine or network, which is refused. The setting backread.addSource.allowPrivateAddresses allows it, on the command line --allow-private.',
    'private address',
  );

function failure(error: unknown, timeout: AbortSignal, milliseconds: number): string {
  if (timeout.aborted)
    return `the server did not send it within ${milliseconds / 1_000} seconds. Try again, or save the page and add the file.`;
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'no server of that name could be found. Check the address and the connection.';
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET')
    return 'the server refused or broke the connection. Try again later.';
  if (/CERT|SSL|TLS|SIGNED|ALTNAME/.test(code))
    return `its certificate is not valid (${code}). It was not fetched; check the address.`;
  return `it could not be fetched (${error instanceof Error ? error.message : String(error)}).`;
}

/** Checks every address a name stands for as the connection is made, so that a second look-up cannot give another. */
const publicOnly: LookupFunction = (hostname, options, callback) =>
  dnsLookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = Array.isArray(found) ? found : [];
    const open = addresses.filter(({ address }) => !isPrivateAddress(address));
    if (error || !open[0]) return callback(error ?? refused(new URL(`http://${hostname}`)), '', 0);
    return options.all ? callback(null, open) : callback(null, open[0].address, open[0].family);
  });

function open(url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        signal,
        headers: {
          accept: 'text/html,application/pdf,*/*;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          'user-agent': 'Backread',
        },
        ...(!allowPrivate && { lookup: publicOnly }),
      },
      resolve,
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** The unpacked body; it is counted as it unpacks, so that a small answer cannot become a large one. */
function body(response: IncomingMessage, url: URL, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const encoding = response.headers['content-encoding']?.toLowerCase();
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : undefined;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = unpack ? pipeline(response, unpack, (error) => error && reject(error)) : response;
    const abort = (): void => {
      response.destroy();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort, { once: true });
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) return void chunks.push(chunk);
      response.destroy();
      reject(new ImportError(url.href, `it is larger than the limit of ${Math.round(maxBytes / 1e6)} MB.`, 'size'));
    });
    stream.on('error', reject);
    stream.on('end', () => {
      signal.removeEventListener('abort', abort);
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
  });
}
