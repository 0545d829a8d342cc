// The S3 API through the real AWS SDK.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
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
import { startTestServer, type TestServer } from './test-server.ts';

let testServer: TestServer;
let s3: S3Client;

function client(options: Partial<S3ClientConfig> = {}, accessKeyId = 'ADMIN', secretAccessKey = 'secret'): S3Client {
  const credentials = { accessKeyId, secretAccessKey };
  return new S3Client({
    endpoint: testServer.server.url,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials,
    maxAttempts: 1,
    ...options,
  });
}

before(async () => {
  testServer = await startTestServer();
  s3 = client();
  await s3.send(new CreateBucketCommand({ Bucket: 'test' }));
});
after(async () => {
  s3.destroy();
  await testServer.close();
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
