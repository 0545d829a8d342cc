/* Message digests: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4). hashlib keeps a digest in a bytearray of ours, which these
 * natives check and never trust: a program can hand over any other.
 *
 * The constants of SHA-256 and SHA-224 are halves of those of SHA-512 and SHA-384, so one table serves all four.
 */
#include "operands.h"
#include "text.h"

enum algorithm { MD5, SHA1, SHA224, SHA256, SHA384, SHA512, ALGORITHM_COUNT };
static const uint8_t digest_sizes[] = {16, 20, 28, 32, 48, 64};

/** What the bytearray holds. */
typedef struct {
  uint32_t algorithm, filled /* bytes of block */;
  uint64_t length;
  union {
    uint32_t narrow[8];
    uint64_t wide[8];
  } h;
  uint8_t block[128];
} digest;

static const uint64_t sha2_constants[80] = {
  0x428a2f98d728ae22u, 0x7137449123ef65cdu, 0xb5c0fbcfec4d3b2fu, 0xe9b5dba58189dbbcu, 0x3956c25bf348b538u, 0x59f111f1b605d019u,
  0x923f82a4af194f9bu, 0xab1c5ed5da6d8118u, 0xd807aa98a3030242u, 0x12835b0145706fbeu, 0x243185be4ee4b28cu, 0x550c7dc3d5ffb4e2u,
  0x72be5d74f27b896fu, 0x80deb1fe3b1696b1u, 0x9bdc06a725c71235u, 0xc19bf174cf692694u, 0xe49b69c19ef14ad2u, 0xefbe4786384f25e3u,
  0x0fc19dc68b8cd5b5u, 0x240ca1cc77ac9c65u, 0x2de92c6f592b0275u, 0x4a7484aa6ea6e483u, 0x5cb0a9dcbd41fbd4u, 0x76f988da831153b5u,
  0x983e5152ee66dfabu, 0xa831c66d2db43210u, 0xb00327c898fb213fu, 0xbf597fc7beef0ee4u, 0xc6e00bf33da88fc2u, 0xd5a79147930aa725u,
  0x06ca6351e003826fu, 0x142929670a0e6e70u, 0x27b70a8546d22ffcu, 0x2e1b21385c26c926u, 0x4d2c6dfc5ac42aedu, 0x53380d139d95b3dfu,
  0x650a73548baf63deu, 0x766a0abb3c77b2a8u, 0x81c2c92e47edaee6u, 0x92722c851482353bu, 0xa2bfe8a14cf10364u, 0xa81a664bbc423001u,
  0xc24b8b70d0f89791u, 0xc76c51a30654be30u, 0xd192e819d6ef5218u, 0xd69906245565a910u, 0xf40e35855771202au, 0x106aa07032bbd1b8u,
  0x19a4c116b8d2d0c8u, 0x1e376c085141ab53u, 0x2748774cdf8eeb99u, 0x34b0bcb5e19b48a8u, 0x391c0cb3c5c95a63u, 0x4ed8aa4ae3418acbu,
  0x5b9cca4f7763e373u, 0x682e6ff3d6b2b8a3u, 0x748f82ee5defb2fcu, 0x78a5636f43172f60u, 0x84c87814a1f0ab72u, 0x8cc702081a6439ecu,
  0x90befffa23631e28u, 0xa4506cebde82bde9u, 0xbef9a3f7b2c67915u, 0xc67178f2e372532bu, 0xca273eceea26619cu, 0xd186b8c721c0c207u,
  0xeada7dd6cde0eb1eu, 0xf57d4f7fee6ed178u, 0x06f067aa72176fbau, 0x0a637dc5a2c898a6u, 0x113f9804bef90daeu, 0x1b710b35131c471bu,
  0x28db77f523047d84u, 0x32caab7b40c72493u, 0x3c9ebe0a15c9bebcu, 0x431d67c49c100d4cu, 0x4cc5d4becb3e42b6u, 0x597f299cfc657e2au,
  0x5fcb6fab3ad6faecu, 0x6c44198c4a475817u,
};

/** Of SHA-512, then of SHA-384. */
static const uint64_t sha2_starts[16] = {
  0x6a09e667f3bcc908u, 0xbb67ae8584caa73bu, 0x3c6ef372fe94f82bu, 0xa54ff53a5f1d36f1u,
  0x510e527fade682d1u, 0x9b05688c2b3e6c1fu, 0x1f83d9abfb41bd6bu, 0x5be0cd19137e2179u,
  0xcbbb9d5dc1059ed8u, 0x629a292a367cd507u, 0x9159015a3070dd17u, 0x152fecd8f70e5939u,
  0x67332667ffc00b31u, 0x8eb44a8768581511u, 0xdb0c2e0d64f98fa7u, 0x47b5481dbefa4fa4u,
};

static const uint32_t md5_constants[64] = {
  0xd76aa478u, 0xe8c7b756u, 0x242070dbu, 0xc1bdceeeu, 0xf57c0fafu, 0x4787c62au, 0xa8304613u, 0xfd469501u,
  0x698098d8u, 0x8b44f7afu, 0xffff5bb1u, 0x895cd7beu, 0x6b901122u, 0xfd987193u, 0xa679438eu, 0x49b40821u,
  0xf61e2562u, 0xc040b340u, 0x265e5a51u, 0xe9b6c7aau, 0xd62f105du, 0x02441453u, 0xd8a1e681u, 0xe7d3fbc8u,
  0x21e1cde6u, 0xc33707d6u, 0xf4d50d87u, 0x455a14edu, 0xa9e3e905u, 0xfcefa3f8u, 0x676f02d9u, 0x8d2a4c8au,
  0xfffa3942u, 0x8771f681u, 0x6d9d6122u, 0xfde5380cu, 0xa4beea44u, 0x4bdecfa9u, 0xf6bb4b60u, 0xbebfbc70u,
  0x289b7ec6u, 0xeaa127fau, 0xd4ef3085u, 0x04881d05u, 0xd9d4d039u, 0xe6db99e5u, 0x1fa27cf8u, 0xc4ac5665u,
  0xf4292244u, 0x432aff97u, 0xab9423a7u, 0xfc93a039u, 0x655b59c3u, 0x8f0ccc92u, 0xffeff47du, 0x85845dd1u,
  0x6fa87e4fu, 0xfe2ce6e0u, 0xa3014314u, 0x4e0811a1u, 0xf7537e82u, 0xbd3af235u, 0x2ad7d2bbu, 0xeb86d391u,
};

static const uint32_t sha1_start[5] = {0x67452301u, 0xefcdab89u, 0x98badcfeu, 0x10325476u, 0xc3d2e1f0u};

static uint32_t rotate(uint32_t x, uint32_t left) { return x << left | x >> (32 - left); }
static uint64_t rotate_wide(uint64_t x, uint32_t right) { return x >> right | x << (64 - right); }
static bool is_wide(const digest *d) { return d->algorithm >= SHA384; }
static uint32_t block_size(const digest *d) { return is_wide(d) ? 128 : 64; }

static uint32_t read_big(const uint8_t *at) {
  return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static uint32_t read_little(const uint8_t *at) {
  return (uint32_t)at[3] << 24 | (uint32_t)at[2] << 16 | (uint32_t)at[1] << 8 | at[0];
}

static void md5_block(uint32_t *h, const uint8_t *block) {
  static const uint8_t turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
  static const uint8_t factors[4] = {1, 5, 3, 7}, offsets[4] = {0, 1, 5, 0};
  uint32_t a = h[0], b = h[1], c = h[2], d = h[3];
  for (uint32_t i = 0; i < 64; i++) {
    uint32_t round = i / 16, mixed;
    if (round == 0) mixed = (b & c) | (~b & d);
    else if (round == 1) mixed = (d & b) | (~d & c);
    else if (round == 2) mixed = b ^ c ^ d;
    else mixed = c ^ (b | ~d);
    uint32_t word = read_little(block + (i * factors[round] + offsets[round]) % 16 * 4);
    uint32_t sum = a + mixed + md5_constants[i] + word;
    a = d;
    d = c;
    c = b;
    b += rotate(sum, turns[round][i % 4]);
  }
  h[0] += a;
  h[1] += b;
  h[2] += c;
  h[3] += d;
}

static void sha1_block(uint32_t *h, const uint8_t *block) {
  static const uint32_t constants[4] = {0x5a827999u, 0x6ed9eba1u, 0x8f1bbcdcu, 0xca62c1d6u};
  uint32_t w[16], v[5];
  memcpy(v, h, sizeof v);
  for (uint32_t i = 0; i < 80; i++) {
    w[i % 16] = i < 16 ? read_big(block + i * 4) : rotate(w[(i + 13) % 16] ^ w[(i + 8) % 16] ^ w[(i + 2) % 16] ^ w[i % 16], 1);
    uint32_t round = i / 20, mixed = v[1] ^ v[2] ^ v[3];
    if (round == 0) mixed = (v[1] & v[2]) | (~v[1] & v[3]);
    if (round == 2) mixed = (v[1] & v[2]) | (v[1] & v[3]) | (v[2] & v[3]);
    uint32_t sum = rotate(v[0], 5) + mixed + v[4] + constants[round] + w[i % 16];
    v[4] = v[3];
    v[3] = v[2];
    v[2] = rotate(v[1], 30);
    v[1] = v[0];
    v[0] = sum;
  }
  for (uint32_t i = 0; i < 5; i++) h[i] += v[i];
}

static void sha256_block(uint32_t *h, const uint8_t *block) {
  uint32_t w[16], v[8];
  memcpy(v, h, sizeof v);
  for (uint32_t i = 0; i < 64; i++) {
    uint32_t early = w[(i + 1) % 16 * (i >= 16)], late = w[(i + 14) % 16 * (i >= 16)];
    if (i < 16) w[i] = read_big(block + i * 4);
    else
      w[i % 16] += (rotate(early, 25) ^ rotate(early, 14) ^ early >> 3) + w[(i + 9) % 16] + (rotate(late, 15) ^ rotate(late, 13) ^ late >> 10);
    uint32_t one = v[7] + (rotate(v[4], 26) ^ rotate(v[4], 21) ^ rotate(v[4], 7)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) +
                   (uint32_t)(sha2_constants[i] >> 32) + w[i % 16];
    uint32_t two = (rotate(v[0], 30) ^ rotate(v[0], 19) ^ rotate(v[0], 10)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
    memmove(v + 1, v, 7 * sizeof *v);
    v[4] += one;
    v[0] = one + two;
  }
  for (uint32_t i = 0; i < 8; i++) h[i] += v[i];
}

static void sha512_block(uint64_t *h, const uint8_t *block) {
  uint64_t w[16], v[8];
  memcpy(v, h, sizeof v);
  for (uint32_t i = 0; i < 16; i++) w[i] = (uint64_t)read_big(block + i * 8) << 32 | read_big(block + i * 8 + 4);
  for (uint32_t i = 0; i < 80; i++) {
    uint64_t early = w[(i + 1) % 16], late = w[(i + 14) % 16];
    if (i >= 16)
      w[i % 16] += (rotate_wide(early, 1) ^ rotate_wide(early, 8) ^ early >> 7) + w[(i + 9) % 16] +
                   (rotate_wide(late, 19) ^ rotate_wide(late, 61) ^ late >> 6);
    uint64_t one = v[7] + (rotate_wide(v[4], 14) ^ rotate_wide(v[4], 18) ^ rotate_wide(v[4], 41)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) +
                   sha2_constants[i] + w[i % 16];
    uint64_t two = (rotate_wide(v[0], 28) ^ rotate_wide(v[0], 34) ^ rotate_wide(v[0], 39)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
    memmove(v + 1, v, 7 * sizeof *v);
    v[4] += one;
    v[0] = one + two;
  }
  for (uint32_t i = 0; i < 8; i++) h[i] += v[i];
}

static void take_block(digest *d, const uint8_t *block) {
  if (is_wide(d)) sha512_block(d->h.wide, block);
  else if (d->algorithm >= SHA224) sha256_block(d->h.narrow, block);
  else if (d->algorithm == SHA1) sha1_block(d->h.narrow, block);
  else md5_block(d->h.narrow, block);
}

static void start(digest *d, uint32_t algorithm) {
  memset(d, 0, sizeof *d);
  d->algorithm = algorithm;
  for (uint32_t i = 0; i < 8; i++) {
    if (algorithm == SHA512) d->h.wide[i] = sha2_starts[i];
    else if (algorithm == SHA384) d->h.wide[i] = sha2_starts[i + 8];
    else if (algorithm == SHA256) d->h.narrow[i] = (uint32_t)(sha2_starts[i] >> 32);
    else if (algorithm == SHA224) d->h.narrow[i] = (uint32_t)sha2_starts[i + 8];
    else if (i < 5) d->h.narrow[i] = sha1_start[i]; /* MD5 has the first four */
  }
}

static void take(digest *d, const uint8_t *data, uint32_t length) {
  uint32_t size = block_size(d);
  d->length += length;
  while (length) {
    uint32_t count = size - d->filled < length ? size - d->filled : length;
    memcpy(d->block + d->filled, data, count);
    data += count;
    length -= count;
    d->filled = (d->filled + count) % size;
    if (d->filled == 0) take_block(d, d->block);
  }
}

/** The padding, and the length in bits at the end of the last block. */
static void finish(digest *d) {
  static const uint8_t padding[128] = {0x80};
  uint64_t bits = d->length * 8;
  uint32_t size = block_size(d), tail = is_wide(d) ? 16 : 8;
  uint8_t text[16] = {0};
  for (uint32_t i = 0; i < 8; i++) text[d->algorithm == MD5 ? i : tail - 1 - i] = (uint8_t)(bits >> (i * 8));
  take(d, padding, 1 + (2 * size - 1 - tail - d->filled) % size);
  take(d, text, tail);
}

static uint8_t result_byte(const digest *d, uint32_t i) {
  if (is_wide(d)) return (uint8_t)(d->h.wide[i / 8] >> (56 - i % 8 * 8));
  uint32_t bit = i % 4 * 8;
  return (uint8_t)(d->h.narrow[i / 4] >> (d->algorithm == MD5 ? bit : 24 - bit));
}

/** Copies a digest out of its bytearray. */
static bool load(nl_vm *vm, nl_slot *v, digest *d) {
  const uint8_t *data;
  uint32_t length;
  if (nl_is_kind(*v, KIND_BYTEARRAY) && nl_bytes_view(vm, v, &data, &length) && length == sizeof *d) {
    memcpy(d, data, sizeof *d);
    if (d->algorithm < ALGORITHM_COUNT && d->filled < block_size(d)) return true;
  }
  return nl_raise(vm, TYPE_ValueError, "not the state of a digest");
}

/** Copies it back; nothing may have been allocated in between. */
static void store(nl_vm *vm, nl_value v, const digest *d) {
  nl_bytearray *array = nl_obj(vm, v);
  memcpy((uint8_t *)nl_at(vm, array->data) + 4, d, sizeof *d);
}

NL_NATIVE_DEFINE(py__hashlib_start) {
  (void)argc;
  digest d;
  int32_t algorithm;
  if (!nl_index(vm, &args[0], &algorithm)) return NATIVE_RAISE;
  if (algorithm < 0 || algorithm >= ALGORITHM_COUNT) return nl_done(nl_raise(vm, TYPE_ValueError, "no such digest"));
  nl_value made = nl_bytearray_new(vm, sizeof d);
  if (nl_is_undefined(made)) return NATIVE_RAISE;
  start(&d, (uint32_t)algorithm);
  store(vm, made, &d);
  return nl_give_native(out, made);
}

NL_NATIVE_DEFINE(py__hashlib_update) {
  (void)argc;
  digest d;
  const uint8_t *data;
  uint32_t length;
  args[1] = nl_unwrap(vm, args[1]);
  if (nl_is_str(args[1])) return nl_done(nl_raise(vm, TYPE_TypeError, "Strings must be encoded before hashing"));
  if (!load(vm, &args[0], &d)) return NATIVE_RAISE;
  if (!nl_bytes_view(vm, &args[1], &data, &length)) return nl_done(nl_raise(vm, TYPE_TypeError, "object supporting the buffer API required"));
  take(&d, data, length);
  store(vm, args[0], &d);
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py__hashlib_digest) {
  (void)argc;
  digest d;
  uint8_t result[64];
  if (!load(vm, &args[0], &d)) return NATIVE_RAISE;
  finish(&d);
  for (uint32_t i = 0; i < digest_sizes[d.algorithm]; i++) result[i] = result_byte(&d, i);
  return nl_done(nl_give(out, nl_bytes_new(vm, result, digest_sizes[d.algorithm])));
}
