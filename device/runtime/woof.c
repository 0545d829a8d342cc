/* See woof.h. */
#include "woof.h"

#include <string.h>

#include "../vm/nanolambda.h"
#include "out.h"

static uint8_t *place_of(const nl_woof *woof, uint64_t seqno) {
  return woof->places + (size_t)((seqno - 1) % woof->history) * (woof->element_size + 2u);
}

int64_t nl_woof_put(nl_woof *woof, const uint8_t *data, size_t length) {
  if (length > woof->element_size) return NL_WOOF_TOO_LARGE;
  uint8_t *place = place_of(woof, woof->last + 1);
  place[0] = (uint8_t)length;
  place[1] = (uint8_t)(length >> 8);
  if (length > 0) memcpy(place + 2, data, length);
  woof->last++;
  return (int64_t)woof->last;
}

int64_t nl_woof_at(const nl_woof *woof, int64_t seqno, const uint8_t **data) {
  if (seqno > (int64_t)woof->last) return NL_WOOF_NOT_YET;
  if (seqno < 1 || (uint64_t)seqno + woof->history <= woof->last) return NL_WOOF_EVICTED;
  const uint8_t *place = place_of(woof, (uint64_t)seqno);
  *data = place + 2;
  return nl_read_u16(place);
}
