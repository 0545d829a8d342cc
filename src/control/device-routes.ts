// Devices in the control API: register, list, look at, remove. The password is in the answer of the registration only.

import { AppError } from '#base';
import type { DeviceLink } from '#devices';
import type { ApiRequest, ApiResponse } from '#http';
import type { ControlRoute } from './control-service.ts';

export function deviceRoutes(
  link: Pick<DeviceLink, 'createDevice' | 'getDevice' | 'listDevices' | 'deleteDevice' | 'port'>,
): ControlRoute[] {
  return [
    { method: 'GET', pattern: 'devices', handle: async () => json(200, { devices: await link.listDevices() }) },
    {
      method: 'POST',
      pattern: 'devices',
      handle: async (request) =>
        json(201, { ...(await link.createDevice(await nameOf(request))), mqttPort: link.port }),
    },
    { method: 'GET', pattern: 'devices/{}', handle: async (_, [name]) => json(200, await link.getDevice(name!)) },
    {
      method: 'DELETE',
      pattern: 'devices/{}',
      handle: async (_, [name]) => {
        await link.deleteDevice(name!);
        return { status: 204 };
      },
    },
  ];
}

async function nameOf(request: ApiRequest): Promise<string> {
  try {
    const { name } = JSON.parse(new TextDecoder().decode(await request.body.bytes())) as { name?: unknown };
    if (typeof name === 'string') return name;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new AppError('InvalidParameter', 'The body must be JSON like {"name": "my-device"}.');
}

function json(status: number, value: unknown): ApiResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
