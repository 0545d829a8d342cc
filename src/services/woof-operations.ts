// Woofs for handlers: what the module `nanolambda` asks the node for. A name without `/` lies in the caller's own
// namespace, where a woof is made by the first append; elsewhere the deployment must name it.

import { AppError, isAppError } from '#base';
import type { Element, WoofStore } from '#woof';
import { type Caller, checkAccess, ownNamespace } from './caller.ts';
import { WOOF_ELEMENT_MAX, WOOF_ELEMENTS_MAX, WOOF_HISTORY } from './limits.ts';
import { numberField, type ServiceRequest, type ServiceResult, textField } from './service-message.ts';

type Operation = (store: WoofStore, caller: Caller, request: ServiceRequest) => Promise<ServiceResult>;

export const WOOF_OPERATIONS: Readonly<Record<string, Operation>> = {
  'woof.append': append,
  'woof.get': get,
  'woof.latest': latest,
  'woof.range': range,
};

function target(caller: Caller, request: ServiceRequest, write: boolean): string {
  const given = textField(request, 'woof');
  const name = given.includes('/') ? given : `${ownNamespace(caller)}${given}`;
  checkAccess(caller, request.op.replace('.', ':'), name, { service: 'woof', write });
  return name;
}

async function append(store: WoofStore, caller: Caller, request: ServiceRequest): Promise<ServiceResult> {
  const name = target(caller, request, true);
  return { fields: { seqno: Number(await appendOrCreate(store, name, request.body)) } };
}

async function appendOrCreate(store: WoofStore, name: string, element: Uint8Array): Promise<bigint> {
  try {
    return await store.append(name, element);
  } catch (error) {
    if (!isAppError(error, 'WoofNotFound')) throw error;
  }
  await store.create(name, { elementSizeMax: WOOF_ELEMENT_MAX, history: WOOF_HISTORY }).catch((error) => {
    if (!isAppError(error, 'WoofConflict')) throw error; // made meanwhile, with other wishes
  });
  return store.append(name, element);
}

async function get(store: WoofStore, caller: Caller, request: ServiceRequest): Promise<ServiceResult> {
  const name = target(caller, request, false);
  return { fields: {}, body: (await store.get(name, seqnoField(request, 'seqno'))).bytes };
}

async function latest(store: WoofStore, caller: Caller, request: ServiceRequest): Promise<ServiceResult> {
  const name = target(caller, request, false);
  return elementsOf(await store.latest(name, countField(request)));
}

async function range(store: WoofStore, caller: Caller, request: ServiceRequest): Promise<ServiceResult> {
  const name = target(caller, request, false);
  return elementsOf(await store.range(name, seqnoField(request, 'first'), countField(request)));
}

/** Numbers before the first element are those of elements that are gone. */
function seqnoField(request: ServiceRequest, name: string): bigint {
  const any = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
  const seqno = numberField(request, name, any);
  if (seqno < 1) throw new AppError('Evicted', `there is no element ${seqno}`);
  return BigInt(seqno);
}

/** As a slice: no number is too large, and none below 0 gives anything. */
function countField(request: ServiceRequest): number {
  const any = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
  return Math.max(0, Math.min(numberField(request, 'n', any), WOOF_ELEMENTS_MAX));
}

/** The elements one after the other, and how long each is. */
function elementsOf(elements: readonly Element[]): ServiceResult {
  const fields = { lengths: elements.map(({ bytes }) => bytes.length) };
  return { fields, body: Buffer.concat(elements.map(({ bytes }) => bytes)) };
}
