# AWS signature version 4: the signing key and the signature of a string.
import hashlib
import hmac


def sign(key, message):
    return hmac.new(key, message.encode('utf-8'), hashlib.sha256).digest()


def signing_key(secret, date, region, service):
    key = sign(('AWS4' + secret).encode(), date)
    for part in (region, service, 'aws4_request'):
        key = sign(key, part)
    return key


key = signing_key('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', '20150830', 'us-east-1', 'iam')
print(key.hex())
text = 'AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n' + hashlib.sha256(b'GET').hexdigest()
print(hmac.new(key, text.encode(), hashlib.sha256).hexdigest())
