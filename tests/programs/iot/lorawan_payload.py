# Decoding base64 payloads of a LoRaWAN device: bit fields, signed values, versions, and bad frames.
import base64
import json
import struct


def decode(payload):
    version = payload[0] >> 4
    if version == 1:
        battery, temperature, humidity = struct.unpack_from('>BhB', payload, 1)
        return {'battery': battery / 50, 'temperature': temperature / 100, 'humidity': humidity / 2, 'moving': bool(payload[0] & 1)}
    if version == 2:
        count = payload[0] & 0x0F
        return {'series': [v / 10 for v in struct.unpack(f'<{count}h', payload[1:1 + 2 * count])]}
    raise ValueError(f'version {version}')


def handler(event, context):
    try:
        data = base64.b64decode(event['frm_payload'], validate=True)
        return {'statusCode': 200, 'body': json.dumps(decode(data))}
    except (ValueError, KeyError, struct.error) as error:
        return {'statusCode': 422, 'body': type(error).__name__ + ': ' + str(error)}


frames = [struct.pack('>BBhB', 0x11, 180, -525, 93), struct.pack('<B3h', 0x23, 215, -40, 3200), b'\x30', b'\x10\x01', b'\x25\x01\x02']
for frame in frames:
    text = base64.b64encode(frame).decode()
    print(text, handler({'frm_payload': text}, None))
print(handler({'frm_payload': 'not base64!'}, None))
print(handler({}, None))
