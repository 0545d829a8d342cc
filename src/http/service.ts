// What an API (s3, lambda, control, …) sees of HTTP: a verified request in, an answer out. The server has checked the
// signature before `handle` is called; a body whose hash the client signed is checked while it is read.

/** Who signed. Everyone who is not `admin` is refused by whatever does not expressly allow them. */
export type Principal = { kind: 'admin' } | { kind: 'device'; deviceId: string };

export interface Credential {
  secretAccessKey: string;
  /** Set for temporary credentials: the request must carry this token. */
  sessionToken?: string;
  principal: Principal;
}

export interface CredentialStore {
  lookup(accessKeyId: string): Promise<Credential | undefined> | Credential | undefined;
}

/** Decoded names and values in the order in which they came. */
export interface QueryParameters {
  /** The first value, or undefined. A parameter without `=` has the value ''. */
  get(name: string): string | undefined;
  has(name: string): boolean;
  all(name: string): string[];
  names(): string[];
}

export interface RequestBody {
  /** Length after removing any `aws-chunked` framing, if the client declared it. */
  readonly declaredSizeBytes: number | undefined;
  /**
   * The payload without framing, once. Ends with an error (`PayloadHashMismatch`, `ChunkSignatureMismatch`,
   * `IncompleteBody`, `BodyTooLarge`, …) if it is not what was signed: never use what came before such an error.
   */
  stream(): AsyncIterable<Uint8Array>;
  /** The whole payload, verified. `BodyTooLarge` above `limitBytes` (default: the service's limit). */
  bytes(limitBytes?: number): Promise<Uint8Array>;
  /** Trailers of an `aws-chunked` body in lower case; complete once the stream has ended. */
  trailers(): Record<string, string>;
}

export interface ApiRequest {
  method: string;
  /** Path as it stood on the request line, not decoded, without the query. */
  path: string;
  rawQuery: string;
  /** Without the `X-Amz-…` parameters of a presigned URL. */
  query: QueryParameters;
  /** Names in lower case; repeated headers joined with `, `. */
  headers: Readonly<Record<string, string>>;
  /** The Host header, with its port. */
  host: string;
  body: RequestBody;
  accessKeyId: string;
  principal: Principal;
  service: string;
  region: string;
  requestId: string;
  /** Aborts when the client goes away before it was answered. */
  signal: AbortSignal;
}

export interface ApiResponse {
  status: number;
  headers?: Record<string, string>;
  /** A stream that throws cuts the connection, so that the client notices. */
  body?: string | Uint8Array | AsyncIterable<Uint8Array>;
}

/** What is known of a request when it fails, also before its signature was verified. */
export interface FailureContext {
  method: string;
  path: string;
  requestId: string;
  accessKeyId?: string;
}

export interface Service {
  /** Largest body, after removing any framing; beyond it `BodyTooLarge`. */
  readonly bodyLimitBytes: number;
  /**
   * `s3`: the path is encoded once and `x-amz-content-sha256` says what the payload hash is (the body streams).
   * `standard`: every other AWS service: encoded twice, the body is read first, because its hash is signed.
   */
  readonly signing: 's3' | 'standard';
  /** Clock difference that is forgiven. AWS: 15 minutes in S3, 5 elsewhere. */
  readonly clockSkewMaxMs: number;
  /** Whether an unsigned request for this path is to be refused in this service's words. */
  ownsPath(path: string): boolean;
  handle(request: ApiRequest): Promise<ApiResponse>;
  /** Every failure, the server's (`./errors.ts`) and the service's own, as this API words it. Never throws. */
  fail(error: unknown, context: FailureContext): ApiResponse;
}
