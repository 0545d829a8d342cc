// The server around a service: limits, dispatch, unsigned app, closing. The service is a small real one.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { Hono } from 'hono';
import { isAppError } from '#base';
import { type ApiServer, createApiServer, restJsonFailure, type Service } from './index.ts';
import { HEADER_BYTES_MAX } from './limits.ts';

const echo: Service = {
  bodyLimitBytes: 1000,
  signing: 'standard',
  clockSkewMaxMs: 300_000,
  ownsPath: () => true,
  async handle(request) {
    if (request.path === '/boom') throw new Error('unexpected');
    const body = Buffer.from(await request.body.bytes()).toString();
    const { method, path, principal, region } = request;
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ method, path, principal, region, body }),
    };
  },
  fail: (error, context) => restJsonFailure(error, context.requestId) ?? { status: 500, body: 'internal' },
};

const app = new Hono().get('/nanolambda/health', (c) => c.text('ok'));
const unexpected: unknown[] = [];
let server: ApiServer;

before(async () => {
  server = await createApiServer({
    services: { lambda: echo },
    credentials: {
      lookup: (id) => (id === 'AKID' ? { secretAccessKey: 'secret', principal: { kind: 'admin' } } : undefined),
    },
    unsigned: { prefix: '/nanolambda/health', fetch: app.fetch },
    onUnexpectedError: (error) => unexpected.push(error),
  });
});
after(() => server.close());

interface Sent {
  accessKeyId?: string;
  secret?: string;
  service?: string;
  date?: Date;
  body?: string;
  sentBody?: string;
  path?: string;
}

async function send(one: Sent): Promise<Response> {
  const body = one.body ?? '{}';
  const signer = new SignatureV4({
    service: one.service ?? 'lambda',
    region: 'eu-west-1',
    credentials: { accessKeyId: one.accessKeyId ?? 'AKID', secretAccessKey: one.secret ?? 'secret' },
    sha256: Sha256,
  });
  const path = one.path ?? '/2015-03-31/functions/a%3Ab/invocations';
  const headers = { host: `127.0.0.1:${server.port}` };
  const signed = await signer.sign(
    { method: 'POST', protocol: 'http:', hostname: '127.0.0.1', path, headers, body },
    { signingDate: one.date ?? new Date() },
  );
  return fetch(server.url + path, { method: 'POST', headers: signed.headers, body: one.sentBody ?? body });
}

test('a signed request reaches its service with what was verified', async () => {
  const response = await send({ body: '{"a":1}' });
  assert.deepEqual(await response.json(), {
    ...{ method: 'POST', path: '/2015-03-31/functions/a%3Ab/invocations', principal: { kind: 'admin' } },
    ...{ region: 'eu-west-1', body: '{"a":1}' },
  });
});

const failures: Array<[string, Sent, number, string, RegExp]> = [
  [
    'unknown key',
    { accessKeyId: 'NOPE' },
    403,
    'UnrecognizedClientException',
    /^The security token included in the request is invalid\.$/,
  ],
  [
    'wrong secret',
    { secret: 'x' },
    403,
    'InvalidSignatureException',
    /^The request signature we calculated does not match/,
  ],
  [
    'tampered body',
    { sentBody: '[]' },
    403,
    'InvalidSignatureException',
    /^The request signature we calculated does not match/,
  ],
  [
    'stale date',
    { date: new Date(Date.now() - 301_000) },
    403,
    'InvalidSignatureException',
    /^Signature expired: \d{8}T\d{6}Z/,
  ],
  [
    'date ahead',
    { date: new Date(Date.now() + 320_000) },
    403,
    'InvalidSignatureException',
    /^Signature not yet current/,
  ],
  ['unknown service', { service: 'dynamodb' }, 403, 'InvalidSignatureException', /lambda.*dynamodb/],
  ['large body', { body: 'x'.repeat(1001) }, 413, 'RequestEntityTooLargeException', /1000 bytes/],
];
for (const [name, sent, status, type, message] of failures) {
  test(`${name} → ${status} ${type}`, async () => {
    const response = await send(sent);
    assert.equal(response.status, status);
    assert.equal(response.headers.get('x-amzn-errortype'), type);
    const answer = (await response.json()) as { message: string };
    assert.deepEqual(Object.keys(answer), ['message']);
    assert.match(answer.message, message);
  });
}

test('no signature → 403 MissingAuthenticationTokenException', async () => {
  const response = await fetch(`${server.url}/2015-03-31/functions/`);
  assert.equal(response.status, 403);
  assert.deepEqual(await response.json(), { message: 'Missing Authentication Token' });
});

test('a bug in a service is reported and answered with 500', async () => {
  assert.equal((await send({ path: '/boom' })).status, 500);
  assert.match(String(unexpected.at(-1)), /unexpected/);
});

test('the unsigned app answers under its prefix', async () => {
  assert.equal(await (await fetch(`${server.url}/nanolambda/health`)).text(), 'ok');
});

test('a busy port is a clear error', async () => {
  const { port } = server;
  const busy = createApiServer({ services: {}, credentials: { lookup: () => undefined }, port });
  await assert.rejects(busy, (error) => isAppError(error, 'PortInUse') && error.message.includes(String(port)));
  const nowhere = createApiServer({ services: {}, credentials: { lookup: () => undefined }, host: '203.0.113.1' });
  await assert.rejects(nowhere, (error) => isAppError(error, 'ListenFailed'));
});

async function raw(text: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  socket.setEncoding('latin1');
  let answer = '';
  socket.on('data', (piece) => {
    answer += piece;
  });
  socket.on('error', () => {});
  socket.end(text);
  await once(socket, 'close');
  return answer.split('\r\n')[0]!;
}

const lines: Array<[string, string, RegExp]> = [
  ['no HTTP at all', 'hello\r\n\r\n', /^HTTP\/1.1 400/],
  [
    'headers over the limit',
    `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(HEADER_BYTES_MAX)}\r\n\r\n`,
    /^HTTP\/1.1 431/,
  ],
  ['a query that is not UTF-8', 'GET /?%ff HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', /^HTTP\/1.1 400/],
  ['another Expect', 'GET / HTTP/1.1\r\nhost: a\r\nexpect: tea\r\nconnection: close\r\n\r\n', /^HTTP\/1.1 403/],
];
for (const [name, request, status] of lines) {
  test(`${name} → ${status.source}`, async () => {
    assert.match(await raw(request), status);
  });
}
