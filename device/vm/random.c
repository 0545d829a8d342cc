/* The generator behind the module `random`: MT19937 of Matsumoto and Nishimura (1998), the one CPython uses, so that a
 * seed gives the same sequence. The state lives in a bytearray of the library's: 624 words, then the index of the next.
 */
#include "native.h"
#include "text.h"

enum { WORDS = 624, MIDDLE = 397, STATE_BYTES = (WORDS + 1) * 4 };

/** The words of a state; NULL with an exception pending. Dead after [gc]. */
static uint32_t *state_of(nl_vm *vm, nl_slot *v) {
  nl_bytearray *state = nl_is_kind(*v, KIND_BYTEARRAY) ? nl_obj(vm, *v) : NULL;
  if (!state || state->length != STATE_BYTES) {
    nl_raise(vm, TYPE_TypeError, "the state of a generator is a bytearray of %d bytes", STATE_BYTES);
    return NULL;
  }
  uint32_t *words = (uint32_t *)(void *)((uint8_t *)nl_at(vm, state->data) + 4);
  if (words[WORDS] > WORDS) words[WORDS] = WORDS;
  return words;
}

static uint32_t twist(uint32_t high, uint32_t low, uint32_t far) {
  uint32_t y = (high & 0x80000000u) | (low & 0x7FFFFFFFu);
  return far ^ (y >> 1) ^ (y & 1 ? 0x9908B0DFu : 0);
}

static uint32_t next_word(uint32_t *state) {
  if (state[WORDS] >= WORDS) {
    for (uint32_t i = 0; i < WORDS; i++) state[i] = twist(state[i], state[(i + 1) % WORDS], state[(i + MIDDLE) % WORDS]);
    state[WORDS] = 0;
  }
  uint32_t y = state[state[WORDS]++];
  y ^= y >> 11;
  y ^= (y << 7) & 0x9D2C5680u;
  y ^= (y << 15) & 0xEFC60000u;
  return y ^ (y >> 18);
}

static uint32_t key_word(const uint8_t *key, uint32_t length, uint32_t index) {
  uint32_t word = 0;
  for (uint32_t i = 0; i < 4; i++)
    if (index * 4 + i < length) word |= (uint32_t)key[index * 4 + i] << (8 * i);
  return word;
}

static uint32_t mixed(const uint32_t *state, uint32_t i, uint32_t factor) { return state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) * factor); }

/** Fills the state from a key: words of 32 bits, least first. */
static void seed(uint32_t *state, const uint8_t *key, uint32_t length) {
  uint32_t count = (length + 3) / 4, i = 1, j = 0;
  if (count == 0) count = 1;
  state[0] = 19650218u;
  for (uint32_t k = 1; k < WORDS; k++) state[k] = (state[k - 1] ^ (state[k - 1] >> 30)) * 1812433253u + k;
  for (uint32_t k = count > WORDS ? count : WORDS; k > 0; k--) {
    state[i] = mixed(state, i, 1664525u) + key_word(key, length, j) + j;
    if (++i == WORDS) state[0] = state[WORDS - 1], i = 1;
    if (++j == count) j = 0;
  }
  for (uint32_t k = WORDS - 1; k > 0; k--) {
    state[i] = mixed(state, i, 1566083941u) - i;
    if (++i == WORDS) state[0] = state[WORDS - 1], i = 1;
  }
  state[0] = 0x80000000u;
  state[WORDS] = WORDS;
}

NL_NATIVE_DEFINE(py__random_seed) {
  (void)argc;
  const uint8_t *key;
  uint32_t length;
  uint32_t *state = state_of(vm, &args[0]);
  if (!state) return NATIVE_RAISE;
  if (!nl_bytes_view(vm, &args[1], &key, &length)) return nl_raise(vm, TYPE_TypeError, "a key is bytes, not %t", &args[1]), NATIVE_RAISE;
  seed(state, key, length);
  *out = NL_NONE;
  return NATIVE_OK;
}

/** A float of [0, 1) with 53 random bits. */
NL_NATIVE_DEFINE(py__random_random) {
  (void)argc;
  uint32_t *state = state_of(vm, &args[0]);
  if (!state) return NATIVE_RAISE;
  uint32_t high = next_word(state) >> 5, low = next_word(state) >> 6;
  *out = nl_from_float((high * 67108864.0 + low) * (1.0 / 9007199254740992.0));
  return NATIVE_OK;
}

/** `bits` random bits, 1 to 32, as an int. */
NL_NATIVE_DEFINE(py__random_bits) {
  (void)argc;
  int32_t bits;
  uint32_t *state;
  if (!nl_index(vm, &args[1], &bits) || !(state = state_of(vm, &args[0]))) return NATIVE_RAISE;
  if (bits < 1 || bits > 32) return nl_raise(vm, TYPE_ValueError, "bits must be 1 to 32"), NATIVE_RAISE;
  nl_value v = nl_int_from_i64(vm, next_word(state) >> (32 - bits));
  *out = v;
  return nl_is_undefined(v) ? NATIVE_RAISE : NATIVE_OK;
}

/** Any number of random bits as bytes, least first, in whole words; the last word is shifted to the bits it gives. */
NL_NATIVE_DEFINE(py__random_words) {
  (void)argc;
  int32_t bits;
  if (!nl_index(vm, &args[1], &bits) || !state_of(vm, &args[0])) return NATIVE_RAISE;
  if (bits < 1) return nl_raise(vm, TYPE_ValueError, "bits must be positive"), NATIVE_RAISE;
  nl_value made = nl_bytes_new(vm, NULL, (uint32_t)(bits - 1) / 32 * 4 + 4);
  if (nl_is_undefined(made)) return NATIVE_RAISE;
  uint32_t *state = state_of(vm, &args[0]);
  if (!state) return NATIVE_RAISE;
  uint8_t *to = ((nl_bytes *)nl_obj(vm, made))->data;
  for (; bits > 0; bits -= 32, to += 4) {
    uint32_t word = next_word(state) >> (bits < 32 ? 32 - bits : 0);
    for (uint32_t i = 0; i < 4; i++) to[i] = (uint8_t)(word >> (8 * i));
  }
  *out = made;
  return NATIVE_OK;
}
