/* Variables of the environment, for os.environ. Asking for one is noted, so that no snapshot freezes its value (see
 * nl_host_use).
 */
#include "native.h"
#include "text.h"

enum { ENVIRONMENT_BYTES = 256 };

/** Value of an environment variable, or None. */
NL_NATIVE_DEFINE(py__device_getenv) {
  (void)argc;
  if (!nl_is_str(args[0])) return nl_raise(vm, TYPE_TypeError, "str expected, not %t", &args[0]), NATIVE_RAISE;
  if (!vm->host_use) vm->host_use = "environment";
  char small[ENVIRONMENT_BYTES];
  nl_text name = nl_str_text(vm, &args[0]);
  int64_t size = vm->host.environment ? vm->host.environment(vm->host.context, name.data, name.length, small, sizeof small) : -1;
  *out = NL_NONE;
  if (size < 0) return NATIVE_OK;
  if (size <= ENVIRONMENT_BYTES) {
    *out = nl_str_new(vm, small, (size_t)size);
    return nl_is_undefined(*out) ? NATIVE_RAISE : NATIVE_OK;
  }
  if (size > NL_MAX_OBJECT_WORDS * 4ll - 16) return nl_raise(vm, TYPE_MemoryError, ""), NATIVE_RAISE;
  nl_ref str = nl_str_alloc(vm, (uint32_t)size);
  if (!str) return NATIVE_RAISE;
  name = nl_str_text(vm, &args[0]);
  char *to = (char *)((nl_str *)nl_at(vm, str))->data;
  int64_t again = vm->host.environment(vm->host.context, name.data, name.length, to, (size_t)size);
  *out = nl_str_finish(vm, str);
  return again == size || nl_raise(vm, TYPE_OSError, "the environment changed while it was read") ? NATIVE_OK : NATIVE_RAISE;
}
