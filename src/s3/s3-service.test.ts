// The S3 API through the real AWS SDK, and by hand where the SDK would not send what an attacker would.

import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Sha256 } from '@aws-crypto/sha256-js';
import {
  ChecksumAlgorithm,
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketAclCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';
import { type ApiServer, createApiServer, type Principal } from '#http';
import { openObjectStore } from '#objects';
import { openWoofStore, type WoofStore } from '#woof';
import { createS3Service } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 's3-test-'));
const people: Record<string, Principal> = { ADMIN: { kind: 'admin' }, DEVICE: { kind: 'device', deviceId: 'dev07' } };
let store: WoofStore;
let server: ApiServer;
let s3: S3Client;

function client(options: Partial<S3ClientConfig> = {}, accessKeyId = 'ADMIN', secretAccessKey = 'secret'): S3Client {
  const credentials = { accessKeyId, secretAccessKey };
  return new S3Client({
    endpoint: server.url,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials,
    maxAttempts: 1,
    ...options,
  });
}

before(async () => {
  store = await openWoofStore({ folder });
  const objects = await openObjectStore({ store, folder: join(folder, 'bodies') });
  const allow = (_: Principal, access: { bucket: string | undefined }) => access.bucket !== undefined;
  const service = createS3Service({ objects, systemBuckets: ['nanolambda-system'], allow });
  server = await createApiServer({
    services: { s3: service },
    credentials: {
      lookup: (id) => (people[id] ? { secretAccessKey: 'secret', principal: people[id] } : undefined),
    },
  });
  s3 = client();
  await s3.send(new CreateBucketCommand({ Bucket: 'test' }));
});
after(async () => {
  s3.destroy();
  await server.close(0);
  await store.close();
  rmSync(folder, { recursive: true });
});

const Bucket = 'test';

async function fails(promise: Promise<unknown>, code: string, status: number): Promise<void> {
  await assert.rejects(promise, (error: Error & { $metadata?: { httpStatusCode?: number } }) => {
    assert.deepEqual([error.name, error.$metadata?.httpStatusCode], [code, status], String(error));
    return true;
  });
}

async function bodyOf(answer: { Body?: { transformToByteArray(): Promise<Uint8Array> } | undefined }): Promise<Buffer> {
  return Buffer.from(await answer.Body!.transformToByteArray());
}

test('buckets', async () => {
  await s3.send(
    new CreateBucketCommand({ Bucket: 'second', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
  );
  assert.equal((await s3.send(new GetBucketLocationCommand({ Bucket: 'second' }))).LocationConstraint, 'eu-west-1');
  assert.equal((await s3.send(new HeadBucketCommand({ Bucket: 'second' }))).BucketRegion, 'eu-west-1');
  await s3.send(new CreateBucketCommand({ Bucket }));
  const elsewhere = client({ region: 'eu-west-1' });
  await fails(elsewhere.send(new CreateBucketCommand({ Bucket })), 'BucketAlreadyOwnedByYou', 409);
  assert.deepEqual(
    (await s3.send(new ListBucketsCommand({}))).Buckets!.map((one) => one.Name),
    ['second', 'test'],
  );
  await s3.send(new DeleteBucketCommand({ Bucket: 'second' }));
  await fails(s3.send(new HeadBucketCommand({ Bucket: 'second' })), 'NotFound', 404);
  await fails(s3.send(new CreateBucketCommand({ Bucket: 'No_Good' })), 'InvalidBucketName', 400);
});

test('an object comes back as it was put, with headers, metadata and checksum', async () => {
  const put = await s3.send(
    new PutObjectCommand({
      ...{ Bucket, Key: 'a b/ü+&"<>//.././x', Body: 'hello', ContentType: 'text/x-test', ContentEncoding: 'gzip' },
      ...{ Metadata: { one: '1' }, CacheControl: 'no-store', ACL: 'private' },
    }),
  );
  assert.equal(put.ETag, '"5d41402abc4b2a76b9719d911017c592"');
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'a b/ü+&"<>//.././x' }));
  assert.equal((await bodyOf(got)).toString(), 'hello');
  assert.deepEqual(
    [got.ContentType, got.ContentEncoding, got.Metadata, got.CacheControl, got.ChecksumCRC32, got.ContentLength],
    ['text/x-test', 'gzip', { one: '1' }, 'no-store', put.ChecksumCRC32, 5],
  );
  const listed = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a b/' }));
  assert.deepEqual(
    listed.Contents!.map((one) => one.Key),
    ['a b/ü+&"<>//.././x'],
  );
});

for (const ChecksumAlgorithmName of Object.values(ChecksumAlgorithm).filter(
  (one) => !/^(MD5|SHA512|XXHASH)/.test(one),
)) {
  test(`checksum ${ChecksumAlgorithmName}, in a header and in the trailer of a stream`, async () => {
    const body = Buffer.alloc(300_000, 'some bytes');
    for (const Body of [body, Readable.from([body.subarray(0, 7), body.subarray(7)])]) {
      const Key = `sum-${ChecksumAlgorithmName}`;
      await s3.send(
        new PutObjectCommand({
          Bucket,
          Key,
          Body,
          ContentLength: body.length,
          ChecksumAlgorithm: ChecksumAlgorithmName,
        }),
      );
      const got = await s3.send(new GetObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
      assert.ok((await bodyOf(got)).equals(body));
      assert.equal(got.ContentEncoding, undefined);
      assert.ok(got[`Checksum${ChecksumAlgorithmName}` as keyof typeof got]);
    }
  });
}

test('a wrong or unreadable checksum is refused and leaves nothing', async () => {
  const put = (extra: object) => s3.send(new PutObjectCommand({ Bucket, Key: 'bad', Body: 'hello', ...extra }));
  await fails(put({ ChecksumCRC32: 'AAAAAA==' }), 'BadDigest', 400);
  await fails(put({ ChecksumSHA256: '!!' }), 'InvalidRequest', 400);
  await fails(put({ ContentMD5: createHash('md5').update('other').digest('base64') }), 'BadDigest', 400);
  await fails(put({ ContentMD5: 'xx' }), 'InvalidDigest', 400);
  await fails(s3.send(new GetObjectCommand({ Bucket, Key: 'bad' })), 'NoSuchKey', 404);
});

test('ranges', async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'range', Body: '0123456789' }));
  const get = async (Range: string) => {
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'range', Range }));
    return `${(await bodyOf(got)).toString()} ${got.ContentRange ?? ''}`;
  };
  assert.equal(await get('bytes=2-4'), '234 bytes 2-4/10');
  assert.equal(await get('bytes=8-'), '89 bytes 8-9/10');
  assert.equal(await get('bytes=-3'), '789 bytes 7-9/10');
  assert.equal(await get('bytes=-99'), '0123456789 bytes 0-9/10');
  assert.equal(await get('bytes=1-0'), '0123456789 ');
  assert.equal(await get('lines=1-2'), '0123456789 ');
  await fails(get('bytes=10-'), 'InvalidRange', 416);
  await fails(get('bytes=-0'), 'InvalidRange', 416);
});

test('conditional reads and writes', async () => {
  const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: 'cond', Body: 'x' }));
  const get = (extra: object) => s3.send(new GetObjectCommand({ Bucket, Key: 'cond', ...extra }));
  const put = (extra: object) => s3.send(new PutObjectCommand({ Bucket, Key: 'cond', Body: 'x', ...extra }));
  await fails(get({ IfNoneMatch: ETag }), 'Unknown', 304);
  await fails(get({ IfMatch: '"other"' }), 'PreconditionFailed', 412);
  await fails(get({ IfUnmodifiedSince: new Date(0) }), 'PreconditionFailed', 412);
  await get({ IfMatch: ETag, IfUnmodifiedSince: new Date(0) });
  await fails(put({ IfNoneMatch: '*' }), 'PreconditionFailed', 412);
  await fails(put({ IfMatch: '"other"' }), 'PreconditionFailed', 412);
  await put({ IfMatch: ETag });
  await fails(s3.send(new PutObjectCommand({ Bucket, Key: 'none', Body: 'x', IfMatch: ETag })), 'NoSuchKey', 404);
});

test('deletion of one and of many', async () => {
  const keys = Array.from({ length: 30 }, (_, index) => `many/${index} &é\u0001\r`);
  await Promise.all(keys.map((Key) => s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))));
  await s3.send(new DeleteObjectCommand({ Bucket, Key: keys[0]! }));
  await s3.send(new DeleteObjectCommand({ Bucket, Key: keys[0]! }));
  const Objects = keys.map((Key) => ({ Key }));
  const many = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  assert.deepEqual([many.Deleted?.length, many.Errors], [30, undefined]);
  assert.equal((await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'many/' }))).KeyCount, 0);
  const tooMany = Array.from({ length: 1001 }, (_, index) => ({ Key: `${index}` }));
  await fails(s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: tooMany } })), 'MalformedXML', 400);
});

test('copy', async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'from é', Body: 'x', Metadata: { a: '1' } }));
  const CopySource = `${Bucket}/${encodeURIComponent('from é')}`;
  await s3.send(new CopyObjectCommand({ Bucket, Key: 'to', CopySource }));
  assert.deepEqual((await s3.send(new HeadObjectCommand({ Bucket, Key: 'to' }))).Metadata, { a: '1' });
  await fails(s3.send(new CopyObjectCommand({ Bucket, Key: 'from é', CopySource })), 'InvalidRequest', 400);
  const refused = new CopyObjectCommand({ Bucket, Key: 'to', CopySource, CopySourceIfMatch: '"other"' });
  await fails(s3.send(refused), 'PreconditionFailed', 412);
  await fails(s3.send(new CopyObjectCommand({ Bucket, Key: 'to', CopySource: 'test/no' })), 'NoSuchKey', 404);
});

test('listing pages, in both versions', async () => {
  const keys = ['p/a', 'p/b/1', 'p/b/2', 'p/c', 'p/d/1'];
  await Promise.all(keys.map((Key) => s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))));
  const asked = { Bucket, Prefix: 'p/', Delimiter: '/', MaxKeys: 2 };
  const first = await s3.send(new ListObjectsV2Command(asked));
  assert.deepEqual(
    [first.Contents?.[0]?.Key, first.CommonPrefixes?.[0]?.Prefix, first.IsTruncated],
    ['p/a', 'p/b/', true],
  );
  const second = await s3.send(new ListObjectsV2Command({ ...asked, ContinuationToken: first.NextContinuationToken! }));
  assert.deepEqual(
    [second.Contents?.[0]?.Key, second.CommonPrefixes?.[0]?.Prefix, second.IsTruncated],
    ['p/c', 'p/d/', false],
  );
  const one = await s3.send(new ListObjectsCommand(asked));
  const two = await s3.send(new ListObjectsCommand({ ...asked, Marker: one.NextMarker! }));
  assert.deepEqual([one.NextMarker, two.Contents?.[0]?.Key, two.NextMarker], ['p/b/', 'p/c', undefined]);
  const encoded = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a b/', EncodingType: 'url' }));
  assert.equal(encoded.Contents?.[0]?.Key, `a%20b/${encodeURIComponent('ü+&"<>')}//.././x`);
  await fails(s3.send(new ListObjectsV2Command({ Bucket, ContinuationToken: 'x' })), 'InvalidArgument', 400);
  await fails(s3.send(new ListObjectsV2Command({ Bucket: 'nothing-here' })), 'NoSuchBucket', 404);
  assert.equal((await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 0 }))).KeyCount, 0);
});

test('who signs wrongly is refused with the code of AWS', async () => {
  const list = (who: S3Client) => who.send(new ListBucketsCommand({}));
  await fails(list(client({}, 'ADMIN', 'wrong')), 'SignatureDoesNotMatch', 403);
  await fails(list(client({}, 'NOBODY')), 'InvalidAccessKeyId', 403);
  await fails(list(client({ systemClockOffset: -16 * 60_000 })), 'RequestTimeTooSkewed', 403);
  const token = { accessKeyId: 'ADMIN', secretAccessKey: 'secret', sessionToken: 'made up' };
  await fails(list(client({ credentials: token })), 'InvalidToken', 400);
});

test('a system bucket is for admin only; others have what the rule allows', async () => {
  await s3.send(new CreateBucketCommand({ Bucket: 'nanolambda-system' }));
  await s3.send(new PutObjectCommand({ Bucket: 'nanolambda-system', Key: 'code', Body: 'secret' }));
  const device = client({}, 'DEVICE');
  const system = { Bucket: 'nanolambda-system', Key: 'code' };
  await fails(device.send(new GetObjectCommand(system)), 'AccessDenied', 403);
  await fails(device.send(new PutObjectCommand({ ...system, Body: 'x' })), 'AccessDenied', 403);
  await fails(
    device.send(new CopyObjectCommand({ Bucket, Key: 'x', CopySource: 'nanolambda-system/code' })),
    'AccessDenied',
    403,
  );
  await fails(device.send(new ListObjectsV2Command({ Bucket: system.Bucket })), 'AccessDenied', 403);
  await fails(device.send(new ListBucketsCommand({})), 'AccessDenied', 403);
  await device.send(new PutObjectCommand({ Bucket, Key: 'reading', Body: '1' }));
});

test('what is not served says so and does nothing', async () => {
  await fails(
    s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } })),
    'NotImplemented',
    501,
  );
  await fails(
    s3.send(new PutObjectTaggingCommand({ Bucket, Key: 'a', Tagging: { TagSet: [] } })),
    'NotImplemented',
    501,
  );
  await fails(s3.send(new GetBucketAclCommand({ Bucket })), 'NotImplemented', 501);
  await fails(
    s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x', ServerSideEncryption: 'AES256' })),
    'NotImplemented',
    501,
  );
  await fails(
    s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x', StorageClass: 'GLACIER' })),
    'InvalidStorageClass',
    400,
  );
  await fails(s3.send(new GetObjectCommand({ Bucket, Key: 'a', VersionId: '1' })), 'NotImplemented', 501);
  await fails(s3.send(new HeadObjectCommand({ Bucket, Key: 'a' })), 'NotFound', 404);
});

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
  while (readdirSync(join(folder, 'bodies', 'incoming')).length === 0) await setImmediate();
  outgoing.destroy();
  while (readdirSync(join(folder, 'bodies', 'incoming')).length > 0) await setImmediate();
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
