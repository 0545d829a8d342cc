// From a request's head to a verified identity: claim → service → credential → time → headers → signature.

import type { Clock } from '#base';
import { checkSignedHeaders, checkTime } from './claim-check.ts';
import { HttpError } from './errors.ts';
import { type QueryPair, queryParameters } from './query.ts';
import { BufferedBody, planPayload, readWhole, VerifiedBody } from './request-body.ts';
import type { RequestHead } from './request-head.ts';
import type { ApiRequest, Credential, CredentialStore, RequestBody, Service } from './service.ts';
import { type SignedRequest, sameSignature, scopeText, sha256Hex, verifySignature } from './signature.ts';
import { readSignatureClaim, type SignatureClaim } from './signature-claim.ts';

export interface Authenticator {
  services: Readonly<Record<string, Service>>;
  credentials: CredentialStore;
  clock: Clock;
}

export interface Authenticated {
  service: Service;
  request: Omit<ApiRequest, 'signal'>;
}

const PRESIGNED_PARAMETER =
  /^x-amz-(algorithm|credential|date|expires|signedheaders|signature|security-token|content-sha256)$/i;

function findService(authenticator: Authenticator, claim: SignatureClaim): Service {
  const { service } = claim.scope;
  const found = Object.hasOwn(authenticator.services, service) ? authenticator.services[service] : undefined;
  if (found) return found;
  const names = Object.keys(authenticator.services).sort().join(', ');
  throw new HttpError(
    'WrongService',
    `Credential should be scoped to a service that is served here (${names}), not '${service}'.`,
  );
}

async function findCredential(authenticator: Authenticator, claim: SignatureClaim): Promise<Credential> {
  const credential = await authenticator.credentials.lookup(claim.scope.accessKeyId);
  if (!credential) {
    throw new HttpError('UnknownAccessKey', 'The AWS Access Key Id you provided does not exist in our records.', {
      AWSAccessKeyId: claim.scope.accessKeyId,
    });
  }
  const { sessionToken } = credential;
  const given = claim.sessionToken;
  if (sessionToken === undefined && given === undefined) return credential;
  if (sessionToken !== undefined && given !== undefined && sameSignature(sessionToken, given)) return credential;
  throw new HttpError('InvalidToken', 'The provided token is malformed or otherwise invalid.');
}

function payloadHashOf(head: RequestHead, claim: SignatureClaim): string | undefined {
  const inQuery = head.query.find(([name]) => name.toLowerCase() === 'x-amz-content-sha256')?.[1];
  return head.headers['x-amz-content-sha256'] ?? inQuery ?? (claim.presigned ? 'UNSIGNED-PAYLOAD' : undefined);
}

/** S3: the signed head says what the payload is, so the signature is checked first and the body streams. */
function verifyStreaming(head: RequestHead, claim: SignatureClaim, service: Service, secret: string): RequestBody {
  const payloadHash = payloadHashOf(head, claim);
  const plan = planPayload(payloadHash, head.headers);
  const key = verifySignature(signedRequest(head, service), claim, payloadHash!, secret);
  return new VerifiedBody({
    source: head.source,
    plan,
    signing: { key, date: claim.date, scope: scopeText(claim.scope), seed: claim.signature },
    limitBytes: service.bodyLimitBytes,
    declaredSizeBytes: head.contentLength,
  });
}

async function verifyBuffered(
  head: RequestHead,
  claim: SignatureClaim,
  service: Service,
  secret: string,
): Promise<RequestBody> {
  const bytes = await readWhole(head.source, head.contentLength, service.bodyLimitBytes);
  verifySignature(signedRequest(head, service), claim, sha256Hex(bytes), secret);
  return new BufferedBody(bytes);
}

function signedRequest(head: RequestHead, service: Service): SignedRequest {
  const { method, path, query, headerValues } = head;
  return { method, path, query, headerValues, signing: service.signing };
}

function visibleQuery(query: readonly QueryPair[], claim: SignatureClaim): readonly QueryPair[] {
  return claim.presigned ? query.filter(([name]) => !PRESIGNED_PARAMETER.test(name)) : query;
}

/** Every check that needs no body, then the signature. Throws HttpError. */
export async function authenticate(
  authenticator: Authenticator,
  head: RequestHead,
  onClaim: (claim: SignatureClaim, service: Service | undefined) => void,
): Promise<Authenticated> {
  const claim = readSignatureClaim(head.headers, head.query);
  onClaim(claim, undefined);
  const service = findService(authenticator, claim);
  onClaim(claim, service);
  const credential = await findCredential(authenticator, claim);
  checkTime(claim, authenticator.clock.nowMs(), service.clockSkewMaxMs);
  checkSignedHeaders(claim, Object.keys(head.headers));
  const verify = service.signing === 's3' ? verifyStreaming : verifyBuffered;
  const body = await verify(head, claim, service, credential.secretAccessKey);
  const { method, path, rawQuery, headers, requestId } = head;
  const request = {
    ...{ method, path, rawQuery, headers, requestId, body },
    query: queryParameters(visibleQuery(head.query, claim)),
    host: headers['host'] ?? '',
    accessKeyId: claim.scope.accessKeyId,
    principal: credential.principal,
    service: claim.scope.service,
    region: claim.scope.region,
  };
  return { service, request };
}
