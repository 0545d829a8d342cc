// The key pair of the node's owner: given, or generated once and kept in the data folder, readable by the owner alone.

import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, type RandomBytes } from '#base';

export interface AdminCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const FILE_NAME = 'credentials.json';
const ACCESS_KEY_ID = /^\w{16,128}$/;
const SECRET_MIN_LENGTH = 16;

export async function adminCredentials(
  dataFolder: string,
  given: { readonly accessKeyId?: string; readonly secretAccessKey?: string },
  random: RandomBytes,
): Promise<AdminCredentials> {
  const { accessKeyId, secretAccessKey } = given;
  if (accessKeyId !== undefined && secretAccessKey !== undefined) return checked({ accessKeyId, secretAccessKey });
  if (accessKeyId !== undefined || secretAccessKey !== undefined) {
    throw new AppError('InvalidConfiguration', 'Give both an access key id and a secret access key, or neither.');
  }
  return (await readCredentials(dataFolder)) ?? (await generate(dataFolder, random));
}

/** What an earlier start kept in the data folder. `InvalidConfiguration` where the file is damaged. */
export async function readCredentials(dataFolder: string): Promise<AdminCredentials | undefined> {
  const path = join(dataFolder, FILE_NAME);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new AppError('InvalidConfiguration', `Cannot read ${path}: ${error.message}`, { cause: error });
  });
  if (text === undefined) return undefined;
  try {
    return checked(JSON.parse(text) as AdminCredentials);
  } catch (error) {
    const what = `${path} holds no usable credentials (${(error as Error).message}). Repair or remove it.`;
    throw new AppError('InvalidConfiguration', what, { cause: error });
  }
}

async function generate(dataFolder: string, random: RandomBytes): Promise<AdminCredentials> {
  const id = Array.from(random(16), (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('');
  const credentials = { accessKeyId: `NLAD${id}`, secretAccessKey: Buffer.from(random(30)).toString('base64') };
  const path = join(dataFolder, FILE_NAME);
  await writeFile(`${path}.draft`, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await chmod(`${path}.draft`, 0o600);
  await rename(`${path}.draft`, path);
  return credentials;
}

function checked(credentials: AdminCredentials): AdminCredentials {
  const { accessKeyId, secretAccessKey } = credentials;
  if (typeof accessKeyId !== 'string' || !ACCESS_KEY_ID.test(accessKeyId)) {
    throw new AppError('InvalidConfiguration', 'An access key id is 16 to 128 letters, digits or underscores.');
  }
  if (typeof secretAccessKey !== 'string' || secretAccessKey.length < SECRET_MIN_LENGTH) {
    throw new AppError('InvalidConfiguration', `A secret access key has at least ${SECRET_MIN_LENGTH} characters.`);
  }
  return { accessKeyId, secretAccessKey };
}
