/* Natives that ask the host: time, the invocation's context, the woofs of this device. Each notes its use, so that a
 * snapshot is never taken of a module whose top level depended on the moment or the place it ran.
 */
#include "containers.h"
#include "exceptions.h"
#include "native.h"
#include "operands.h"
#include "types.h"

#define OK_IF(condition) ((condition) ? NATIVE_OK : NATIVE_RAISE)

/** Notes the use; false with an exception when the host does not offer the function. */
static bool host_has(nl_vm *vm, bool offered, const char *name) {
  if (!vm->host_use) vm->host_use = name;
  return offered || nl_raise(vm, TYPE_OSError, "this device offers no %s", name);
}

/* ---- time ---- */
static nl_native_status seconds(nl_vm *vm, double (*clock)(void *), const char *name, nl_slot *out) {
  if (!host_has(vm, clock != NULL, name)) return NATIVE_RAISE;
  *out = nl_from_float(clock(vm->host.context) / 1000.0);
  return NATIVE_OK;
}

static nl_native_status nanoseconds(nl_vm *vm, double (*clock)(void *), const char *name, nl_slot *out) {
  if (!host_has(vm, clock != NULL, name)) return NATIVE_RAISE;
  nl_value v = nl_int_from_i64(vm, (int64_t)(clock(vm->host.context) * 1e6));
  *out = v;
  return OK_IF(!nl_is_undefined(v));
}

#define CLOCK_NATIVE(python_name, convert, function) \
  NL_NATIVE_DEFINE(python_name) { \
    (void)args, (void)argc; \
    return convert(vm, vm->host.function, #function, out); \
  }
CLOCK_NATIVE(py__time_time, seconds, time_ms)
CLOCK_NATIVE(py__time_monotonic, seconds, monotonic_ms)
CLOCK_NATIVE(py__time_perf_counter, seconds, monotonic_ms)
CLOCK_NATIVE(py__time_time_ns, nanoseconds, time_ms)
CLOCK_NATIVE(py__time_monotonic_ns, nanoseconds, monotonic_ms)
CLOCK_NATIVE(py__time_perf_counter_ns, nanoseconds, monotonic_ms)

NL_NATIVE_DEFINE(py__time_sleep) {
  (void)argc;
  double duration;
  nl_slot number = nl_unwrap(vm, args[0]);
  if (!nl_to_float(vm, &number, &duration)) {
    if (nl_is_undefined(vm->exception)) nl_raise(vm, TYPE_TypeError, "'%t' object cannot be interpreted as an integer", &args[0]);
    return NATIVE_RAISE;
  }
  if (!(duration >= 0)) return nl_raise(vm, TYPE_ValueError, "sleep length must be non-negative"), NATIVE_RAISE;
  if (!host_has(vm, vm->host.sleep_ms != NULL, "sleep_ms")) return NATIVE_RAISE;
  vm->host.sleep_ms(vm->host.context, duration * 1000.0);
  *out = NL_NONE;
  return NATIVE_OK;
}

/* ---- the invocation ---- */
NL_NATIVE_DEFINE(py_LambdaContext_get_remaining_time_in_millis) {
  (void)args, (void)argc;
  double left = 0;
  if (vm->host.monotonic_ms && vm->deadline_ms > 0) left = vm->deadline_ms - vm->host.monotonic_ms(vm->host.context);
  *out = NL_INT(left > 0 ? left < 2e9 ? (int32_t)left : 2000000000 : 0);
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_LambdaContext_log) {
  (void)argc;
  if (!nl_str_of(vm, &args[1], &args[1])) return NATIVE_RAISE;
  nl_text text = nl_str_text(vm, &args[1]);
  if (vm->host.write) vm->host.write(vm->host.context, 1, text.data, text.length);
  *out = NL_NONE;
  return NATIVE_OK;
}

/* ---- `_woofs`: the woofs of this device. None where it has none of that name: the node may, see stdlib/nanolambda.py ---- */
static bool woof_failed(nl_vm *vm, nl_slot *woof, int64_t code) {
  switch (code) {
  case NL_WOOF_EVICTED: return nl_raise(vm, TYPE_LookupError, "the element of woof '%v' is no longer kept", woof);
  case NL_WOOF_NOT_YET: return nl_raise(vm, TYPE_LookupError, "the element of woof '%v' has not been appended yet", woof);
  case NL_WOOF_TOO_LARGE: return nl_raise(vm, TYPE_ValueError, "the element is larger than woof '%v' takes", woof);
  case NL_WOOF_FULL: return nl_raise(vm, TYPE_BufferError, "woof '%v' is full: a trigger still owes its oldest element", woof);
  default: return nl_raise(vm, TYPE_OSError, "woof '%v' failed", woof);
  }
}

static bool woof_name(nl_vm *vm, nl_slot *woof) {
  if (!vm->host_use) vm->host_use = "woof";
  return nl_is_str(*woof) || nl_raise(vm, TYPE_TypeError, "a woof's name is a str, not %t", woof);
}

NL_NATIVE_DEFINE(py__woofs_append) {
  (void)argc;
  const uint8_t *data;
  uint32_t length;
  if (!woof_name(vm, &args[0])) return NATIVE_RAISE;
  if (nl_is_str(args[1])) {
    nl_text text = nl_str_text(vm, &args[1]);
    data = (const uint8_t *)text.data;
    length = text.length;
  } else if (!nl_bytes_view(vm, &args[1], &data, &length)) {
    return nl_raise(vm, TYPE_TypeError, "an element is bytes or str, not %t", &args[1]), NATIVE_RAISE;
  }
  nl_text name = nl_str_text(vm, &args[0]);
  int64_t seqno = NL_WOOF_NOT_FOUND;
  if (vm->host.woof_append) seqno = vm->host.woof_append(vm->host.context, name.data, name.length, data, length);
  if (seqno == NL_WOOF_NOT_FOUND) return nl_give_native(out, NL_NONE);
  if (seqno < 0) return woof_failed(vm, &args[0], seqno), NATIVE_RAISE;
  nl_value v = nl_int_from_i64(vm, seqno);
  *out = v;
  return OK_IF(!nl_is_undefined(v));
}

/** [gc] Element `seqno` as bytes; None without such a woof. */
static bool element(nl_vm *vm, nl_slot *woof, int64_t seqno, nl_slot *out) {
  nl_text name = nl_str_text(vm, woof);
  int64_t size = NL_WOOF_NOT_FOUND;
  if (vm->host.woof_get) size = vm->host.woof_get(vm->host.context, name.data, name.length, seqno, NULL, 0);
  if (size == NL_WOOF_NOT_FOUND) return *out = NL_NONE, true;
  if (size < 0) return woof_failed(vm, woof, size);
  if (size > NL_MAX_OBJECT_WORDS * 4ll - 16) return nl_raise(vm, TYPE_MemoryError, "");
  nl_value made = nl_bytes_new(vm, NULL, (uint32_t)size);
  if (nl_is_undefined(made)) return false;
  *out = made;
  name = nl_str_text(vm, woof);
  nl_bytes *bytes = nl_obj(vm, made);
  int64_t again = vm->host.woof_get(vm->host.context, name.data, name.length, seqno, bytes->data, (size_t)size);
  return again == size || woof_failed(vm, woof, again < 0 ? again : NL_WOOF_FAILED);
}

NL_NATIVE_DEFINE(py__woofs_get) {
  (void)argc;
  int64_t seqno;
  if (!woof_name(vm, &args[0])) return NATIVE_RAISE;
  if (!nl_int_to_i64(vm, args[1], &seqno)) return nl_raise(vm, TYPE_TypeError, "a seqno is an int, not %t", &args[1]), NATIVE_RAISE;
  return OK_IF(element(vm, &args[0], seqno, out));
}

/** The last n elements that are still kept, oldest first. */
NL_NATIVE_DEFINE(py__woofs_latest) {
  (void)argc;
  int32_t n;
  if (!woof_name(vm, &args[0]) || !nl_index(vm, &args[1], &n)) return NATIVE_RAISE;
  nl_text name = nl_str_text(vm, &args[0]);
  int64_t last = NL_WOOF_NOT_FOUND;
  if (vm->host.woof_latest && vm->host.woof_get) last = vm->host.woof_latest(vm->host.context, name.data, name.length);
  if (last == NL_WOOF_NOT_FOUND) return nl_give_native(out, NL_NONE);
  if (last < 0) return woof_failed(vm, &args[0], last), NATIVE_RAISE;
  int64_t first = last - (n > 0 ? n : 0) + 1;
  if (first < 1) first = 1;
  while (first <= last && vm->host.woof_get(vm->host.context, name.data, name.length, first, NULL, 0) == NL_WOOF_EVICTED) first++;
  nl_slot *list = nl_push(vm, nl_list_new(vm, last >= first ? (uint32_t)(last - first + 1) : 0)), *item = list ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!item || nl_is_undefined(*list)) return NATIVE_RAISE;
  for (int64_t seqno = first; seqno <= last; seqno++)
    if (!element(vm, &args[0], seqno, item) || !nl_list_append(vm, list, item)) return NATIVE_RAISE;
  *out = *list;
  return NATIVE_OK;
}
