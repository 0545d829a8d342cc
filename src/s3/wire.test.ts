// The S3 API by hand, where the SDK would not send what an attacker or another client does.

import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { ApiServer } from '#http';
import { startTestServer, type TestServer } from './test-server.ts';

let testServer: TestServer;
let server: ApiServer;
before(async () => {
  testServer = await startTestServer();
  server = testServer.server;
  assert.equal((await raw({ method: 'PUT', path: '/test', body: '' })).status, 200);
});
after(() => testServer.close());

interface Raw {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  /** Signed as this … */
  body?: string;
  /** … but sent as this. */
  sentBody?: string;
}

async function signedHeaders(one: Raw, host: string): Promise<Record<string, string>> {
  const signer = new SignatureV4({
    ...{ service: 's3', region: 'us-east-1', sha256: Sha256, uriEscapePath: false },
    credentials: { accessKeyId: 'ADMIN', secretAccessKey: 'secret' },
  });
  const [path, rawQuery] = one.path.split('?');
  const query = Object.fromEntries(new URLSearchParams(rawQuery ?? ''));
  const request = {
    method: one.method ?? 'GET',
    protocol: 'http:',
    hostname: host,
    path: path!,
    query,
    body: one.body,
  };
  return (await signer.sign({ ...request, headers: { host, ...one.headers } })).headers;
}

async function raw(one: Raw, host = `127.0.0.1:${server.port}`): Promise<{ status: number; text: string }> {
  const headers = await signedHeaders(one, host);
  return new Promise((resolve, reject) => {
    const { method = 'GET', path } = one;
    const outgoing = httpRequest({ port: server.port, host: '127.0.0.1', method, path, headers }, async (incoming) => {
      const text = Buffer.concat(await Array.fromAsync(incoming)).toString();
      resolve({ status: incoming.statusCode!, text });
    });
    outgoing.on('error', reject);
    outgoing.end(one.sentBody ?? one.body);
  });
}

const code = (answer: { status: number; text: string }) =>
  `${answer.status} ${/<Code>(.*?)<\/Code>/.exec(answer.text)?.[1]}`;

test('a tampered payload is refused and leaves nothing', async () => {
  const answer = await raw({ method: 'PUT', path: '/test/tampered', body: 'good', sentBody: 'evil' });
  assert.equal(code(answer), '400 XAmzContentSHA256Mismatch');
  assert.equal(code(await raw({ path: '/test/tampered' })), '404 NoSuchKey');
});

test('an upload that breaks off leaves nothing', async () => {
  const host = `127.0.0.1:${server.port}`;
  const unsigned = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', 'content-length': '500000' };
  const headers = await signedHeaders({ method: 'PUT', path: '/test/broken', headers: unsigned }, host);
  const outgoing = httpRequest({ port: server.port, host: '127.0.0.1', method: 'PUT', path: '/test/broken', headers });
  outgoing.on('error', () => {});
  outgoing.write(Buffer.alloc(200_000));
  while (readdirSync(join(testServer.bodies, 'incoming')).length === 0) await setImmediate();
  outgoing.destroy();
  while (readdirSync(join(testServer.bodies, 'incoming')).length > 0) await setImmediate();
  assert.equal(code(await raw({ path: '/test/broken' })), '404 NoSuchKey');
});

test('100-continue comes only when the head was accepted', async () => {
  const ask = async (path: string, secretSpoiled: boolean) => {
    const host = `127.0.0.1:${server.port}`;
    const headers = await signedHeaders({ method: 'PUT', path, body: 'x', headers: { expect: '100-continue' } }, host);
    if (secretSpoiled) headers['authorization'] = headers['authorization']!.replace(/\w{64}$/, '0'.repeat(64));
    return new Promise<string>((resolve, reject) => {
      const options = {
        port: server.port,
        host: '127.0.0.1',
        method: 'PUT',
        path,
        headers: { ...headers, 'content-length': '1' },
      };
      let seen = '';
      const outgoing = httpRequest(options, (incoming) => {
        incoming.resume();
        outgoing.destroy();
        resolve(`${seen}${incoming.statusCode}`);
      });
      outgoing.on('continue', () => {
        seen = '100 ';
        outgoing.end('x');
      });
      outgoing.on('error', reject);
      outgoing.flushHeaders();
    });
  };
  assert.equal(await ask('/test/continue', false), '100 200');
  assert.equal(await ask('/test/continue', true), '403');
});

test('virtual-host style', async () => {
  await raw({ method: 'PUT', path: '/test/virtual', body: 'v' });
  assert.deepEqual(await raw({ path: '/virtual' }, `test.s3.localhost:${server.port}`), { status: 200, text: 'v' });
});

const oddities: Array<[string, Raw, string]> = [
  ['an empty continuation token', { path: '/test?list-type=2&continuation-token=' }, '400 InvalidArgument'],
  ['another list-type', { path: '/test?list-type=3' }, '501 NotImplemented'],
  ['a max-keys that is none', { path: '/test?max-keys=x' }, '400 InvalidArgument'],
  ['a subresource on DELETE', { method: 'DELETE', path: '/test?policy' }, '501 NotImplemented'],
  ['a subresource on PUT', { method: 'PUT', path: '/test/k?acl', body: '' }, '501 NotImplemented'],
  ['another method', { method: 'PATCH', path: '/test/k' }, '501 NotImplemented'],
  ['DeleteObjects without XML', { method: 'POST', path: '/test?delete=', body: 'x' }, '400 MalformedXML'],
  ['DeleteObjects of nothing', { method: 'POST', path: '/test?delete=', body: '<Delete/>' }, '400 MalformedXML'],
  [
    'an entity bomb',
    {
      method: 'POST',
      path: '/test?delete=',
      body: '<!DOCTYPE d [<!ENTITY a "aaaa">]><Delete><Object><Key>&a;</Key></Object></Delete>',
    },
    '400 MalformedXML',
  ],
  ['a payload hash that is none', { path: '/test', headers: { 'x-amz-content-sha256': 'abc' } }, '400 InvalidArgument'],
];
for (const [name, request, expected] of oddities) {
  test(`${name} → ${expected}`, async () => {
    assert.equal(code(await raw(request)), expected);
  });
}

test('an anonymous request is refused in XML', async () => {
  const response = await fetch(`${server.url}/test/k`);
  assert.equal(response.status, 403);
  assert.match(await response.text(), /^<\?xml.*<Code>AccessDenied<\/Code>.*<Resource>\/test\/k<\/Resource>/s);
  assert.ok(response.headers.get('x-amz-request-id'));
});

test('a presigned URL works until it expires, and only for what it was signed', async () => {
  const presign = async (method: string, path: string, date: Date) => {
    const signer = new SignatureV4({
      ...{ service: 's3', region: 'us-east-1', sha256: Sha256, uriEscapePath: false },
      credentials: { accessKeyId: 'ADMIN', secretAccessKey: 'secret' },
    });
    const host = `127.0.0.1:${server.port}`;
    const unsigned = { method, protocol: 'http:', hostname: host, path, headers: { host } };
    const signed = await signer.presign(
      { ...unsigned, headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } },
      { expiresIn: 60, signingDate: date, unhoistableHeaders: new Set() },
    );
    return `${server.url}${path}?${new URLSearchParams(signed.query as Record<string, string>)}`;
  };
  const put = await presign('PUT', '/test/presigned', new Date());
  assert.equal((await fetch(put, { method: 'PUT', body: 'by url' })).status, 200);
  const get = await presign('GET', '/test/presigned', new Date());
  assert.equal(await (await fetch(get)).text(), 'by url');
  assert.equal((await fetch(get.replace('/test/presigned', '/test/range'))).status, 403);
  await raw({ method: 'PUT', path: '/test/range', body: 'other' });
  const old = await presign('GET', '/test/presigned', new Date(Date.now() - 61_000));
  assert.match(await (await fetch(old)).text(), /<Message>Request has expired<\/Message>/);
});

test('a signed aws-chunked body: stored without its framing, refused when a chunk was changed', async () => {
  const chunk = 'chunk data';
  const send = async (sent: string) => {
    const path = '/test/chunked';
    const host = `127.0.0.1:${server.port}`;
    const streaming = {
      'content-encoding': 'aws-chunked',
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      'x-amz-decoded-content-length': String(chunk.length),
    };
    const headers = await signedHeaders({ method: 'PUT', path, headers: streaming }, host);
    const date = headers['x-amz-date']!;
    const scope = `${date.slice(0, 8)}/us-east-1/s3/aws4_request`;
    const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();
    const key = scope.split('/').reduce<string | Buffer>((previous, part) => hmac(previous, part), 'AWS4secret');
    const sha = (data: string) => createHash('sha256').update(data).digest('hex');
    let previous = /Signature=(\w+)/.exec(headers['authorization']!)![1]!;
    const frame = (signed: string, data: string) => {
      previous = hmac(
        key,
        ['AWS4-HMAC-SHA256-PAYLOAD', date, scope, previous, sha(''), sha(signed)].join('\n'),
      ).toString('hex');
      return `${data.length.toString(16)};chunk-signature=${previous}\r\n${data}\r\n`;
    };
    return fetch(server.url + path, { method: 'PUT', headers, body: frame(chunk, sent) + frame('', '') });
  };
  assert.match(await (await send('chunk DATA')).text(), /<Code>SignatureDoesNotMatch<\/Code>/);
  assert.equal((await send(chunk)).status, 200);
  assert.deepEqual(await raw({ path: '/test/chunked' }), { status: 200, text: chunk });
});
