// CreateFunction, GetFunction, ListFunctions, the updates and DeleteFunction: request fields in, JSON out.

import { AppError, isAppError } from '#base';
import {
  type FunctionRecord,
  type FunctionReference,
  type FunctionService,
  type FunctionSettings,
  parseFunctionName,
  UNZIPPED_CODE_MAX_BYTES,
  violation,
  ZIPPED_CODE_MAX_BYTES,
} from '#functions';
import type { ApiResponse } from '#http';
import type { ObjectStore } from '#objects';
import { functionConfiguration, type ViewMoment } from './function-view.ts';
import type { RequestFields } from './request-fields.ts';

export interface FunctionOperationsOptions {
  readonly functions: FunctionService;
  /** Where `S3Bucket` and `S3Key` of a request are read. */
  readonly objects: ObjectStore;
  /** A URL from which the zip can be fetched for ten minutes. */
  readonly codeLocation: (record: FunctionRecord, host: string) => Promise<string>;
}

const PAGE_DEFAULT = 50;
const PAGE_MAX = 10_000;

export class FunctionOperations {
  readonly #functions: FunctionService;
  readonly #options: FunctionOperationsOptions;

  constructor(options: FunctionOperationsOptions) {
    this.#functions = options.functions;
    this.#options = options;
  }

  async create(fields: RequestFields): Promise<ApiResponse> {
    const functionName = required(fields.text('FunctionName'), 'functionName');
    const { name } = parseFunctionName(functionName, this.#functions.identity, 140);
    refuseUnsupported(fields);
    const settings = settingsOf(fields);
    if (settings.runtime === undefined || settings.handler === undefined) {
      throw invalid('Runtime and Handler are mandatory parameters for functions created with deployment packages.');
    }
    required(settings.role, 'role');
    const architecture = architectureOf(fields);
    const record = await this.#functions.create({
      ...settings,
      functionName: name,
      zip: await this.#zipOf(fields.object('Code')),
      tags: fields.textMap('Tags') ?? {},
      ...(architecture && { architecture }),
    });
    return json(201, this.#view(record, 'created'));
  }

  async get(reference: FunctionReference, host: string): Promise<ApiResponse> {
    const record = this.#functions.get(reference);
    const location = await this.#options.codeLocation(record, host);
    return json(200, {
      Configuration: this.#view(record, 'settled', reference.qualifier),
      Code: { RepositoryType: 'S3', Location: location },
      ...(Object.keys(record.tags).length > 0 && { Tags: record.tags }),
    });
  }

  getConfiguration(reference: FunctionReference): ApiResponse {
    return json(200, this.#view(this.#functions.get(reference), 'settled', reference.qualifier));
  }

  list(marker: string | undefined, maxItems: string | undefined, functionVersion: string | undefined): ApiResponse {
    if (functionVersion !== undefined && functionVersion !== 'ALL') {
      throw failed(violation(functionVersion, 'functionVersion', 'satisfy enum value set: [ALL]'));
    }
    const limit = maxItems === undefined ? PAGE_DEFAULT : Number(maxItems);
    if (!Number.isInteger(limit) || limit < 1) {
      throw failed(violation(String(maxItems), 'maxItems', 'have value greater than or equal to 1'));
    }
    if (limit > PAGE_MAX)
      throw failed(violation(String(limit), 'maxItems', `have value less than or equal to ${PAGE_MAX}`));
    const after = marker ? Buffer.from(marker, 'base64url').toString() : undefined;
    const qualifier = functionVersion === 'ALL' ? '$LATEST' : undefined;
    const page = this.#functions.list({ limit, ...(after !== undefined && { after }) });
    const last = page.records.at(-1);
    return json(200, {
      Functions: page.records.map((record) => this.#view(record, 'settled', qualifier)),
      ...(page.more && last && { NextMarker: Buffer.from(last.functionName).toString('base64url') }),
    });
  }

  async updateCode(reference: FunctionReference, fields: RequestFields): Promise<ApiResponse> {
    refuseQualifier(reference);
    this.#functions.get({ name: reference.name });
    refuseUnsupported(fields);
    if (fields.text('ImageUri')) {
      throw invalid("Please don't provide ImageUri when updating a function with packageType Zip.");
    }
    const revisionId = fields.text('RevisionId');
    const dryRun = fields.flag('DryRun');
    const zip = await this.#zipOf(fields);
    const record = await this.#functions.updateCode(reference.name, { zip, dryRun, ...(revisionId && { revisionId }) });
    return json(200, this.#view(record, dryRun ? 'settled' : 'updated'));
  }

  async updateConfiguration(reference: FunctionReference, fields: RequestFields): Promise<ApiResponse> {
    refuseQualifier(reference);
    refuseUnsupported(fields);
    const record = await this.#functions.updateSettings(reference.name, settingsOf(fields), fields.text('RevisionId'));
    return json(200, this.#view(record, 'updated'));
  }

  async delete(reference: FunctionReference): Promise<ApiResponse> {
    if (reference.qualifier === '$LATEST') {
      throw invalid('$LATEST version cannot be deleted without deleting the function.');
    }
    this.#functions.get(reference);
    await this.#functions.delete(reference.name);
    return { status: 204 };
  }

  #view(record: FunctionRecord, moment: ViewMoment, qualifier?: string): Record<string, unknown> {
    const { identity } = this.#functions;
    const state = this.#functions.stateOf(record);
    return functionConfiguration(record, { identity, state, moment, ...(qualifier !== undefined && { qualifier }) });
  }

  async #zipOf(code: RequestFields | undefined): Promise<Uint8Array> {
    const zip = code?.bytes('ZipFile');
    const bucket = code?.text('S3Bucket');
    const key = code?.text('S3Key');
    if (zip && (bucket || key)) {
      throw invalid('Please do not provide other FunctionCode parameters when providing a ZipFile.');
    }
    if (bucket && key) return this.#fetchZip(bucket, key);
    if (!zip) throw invalid('Please provide a source for function code.');
    if (zip.length === 0) throw invalid('Uploaded file must be a non-empty zip');
    if (zip.length > ZIPPED_CODE_MAX_BYTES) {
      throw new AppError('CodeTooLarge', `Zipped size must be smaller than ${ZIPPED_CODE_MAX_BYTES} bytes`);
    }
    return zip;
  }

  async #fetchZip(bucket: string, key: string): Promise<Uint8Array> {
    try {
      return (await this.#options.objects.readObject(bucket, key, UNZIPPED_CODE_MAX_BYTES)).bytes;
    } catch (error) {
      if (!isAppError(error)) throw error;
      const known: Record<string, string> = {
        NoSuchKey: 'The specified key does not exist.',
        NoSuchBucket: 'The specified bucket does not exist',
      };
      const text = known[error.code] ?? error.message;
      throw invalid(`Error occurred while GetObject. S3 Error Code: ${error.code}. S3 Error Message: ${text}`);
    }
  }
}

export function json(status: number, value: unknown): ApiResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function settingsOf(fields: RequestFields): FunctionSettings {
  const values = {
    runtime: fields.text('Runtime'),
    role: fields.text('Role'),
    handler: fields.text('Handler'),
    description: fields.text('Description'),
    timeoutSeconds: fields.number('Timeout'),
    memorySizeMiB: fields.number('MemorySize'),
    temporaryStorageMiB: fields.object('EphemeralStorage')?.number('Size'),
    environment: environmentOf(fields),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function environmentOf(fields: RequestFields): Record<string, string> | undefined {
  const environment = fields.object('Environment');
  return environment && (environment.textMap('Variables') ?? {});
}

function architectureOf(fields: RequestFields): 'x86_64' | 'arm64' | undefined {
  const architectures = fields.texts('Architectures');
  if (!architectures) return undefined;
  const [first] = architectures;
  if (architectures.length === 1 && (first === 'x86_64' || first === 'arm64')) return first;
  const constraint =
    architectures.length > 1
      ? 'have length less than or equal to 1'
      : 'satisfy constraint: [Member must satisfy enum value set: [x86_64, arm64], Member must not be null]';
  throw failed(violation(`[${architectures.join(', ')}]`, 'architectures', constraint));
}

/** What would change how a function runs and is not served is refused, never ignored. */
function refuseUnsupported(fields: RequestFields): void {
  const refused: [boolean, string][] = [
    [fields.flag('Publish'), 'Publish: this node keeps no numbered versions'],
    [(fields.texts('Layers')?.length ?? 0) > 0, 'Layers: put the modules into the zip'],
    [fields.text('PackageType') === 'Image', 'PackageType Image: use a zip'],
    [(fields.object('VpcConfig')?.texts('SubnetIds')?.length ?? 0) > 0, 'VpcConfig'],
    [Boolean(fields.object('DeadLetterConfig')?.text('TargetArn')), 'DeadLetterConfig'],
    [Boolean(fields.text('CodeSigningConfigArn')), 'CodeSigningConfigArn'],
  ];
  const found = refused.find(([present]) => present);
  if (found) throw invalid(`This node does not support ${found[1]}.`);
}

function refuseQualifier(reference: FunctionReference): void {
  if (reference.qualifier === undefined || reference.qualifier === '$LATEST') return;
  throw invalid(
    'This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. Please specify either a function name or an unqualified function ARN.',
  );
}

function required(value: string | undefined, field: string): string {
  if (value !== undefined) return value;
  throw failed(
    `1 validation error detected: Value null at '${field}' failed to satisfy constraint: Member must not be null`,
  );
}

function invalid(text: string): AppError {
  return new AppError('InvalidParameter', text);
}

function failed(text: string): AppError {
  return new AppError('ValidationFailed', text);
}
