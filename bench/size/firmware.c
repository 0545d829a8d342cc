/* The least that a firmware needs around the VM: memory, an image in flash, host functions. What is linked is the VM with
 * json and math and whatever of the C library it calls; nothing that prints.
 */
#include "../../device/vm/nanolambda.h"

/** Not a true image: its size is no part of the VM's. Volatile, so that nothing is optimised away. */
static const uint8_t image[4] __attribute__((aligned(8))) = {0};
/** The RAM that is left, as the linker sees it: no part of the VM's statics either. */
extern uint64_t memory[] __asm__("__heap_start");
enum { MEMORY_BYTES = 4096 };
static const char *volatile event;
static volatile size_t event_length;
static const char *volatile result_out;

static void host_write(void *context, int stream, const char *text, size_t length) {
  (void)context, (void)stream, (void)length;
  result_out = text;
}

static double host_clock(void *context) {
  (void)context;
  return (double)event_length;
}

int main(void) {
  const nl_host host = {.write = host_write, .time_ms = host_clock, .monotonic_ms = host_clock};
  nl_vm *vm;
  const char *result;
  size_t length;
  if (nl_vm_init(memory, MEMORY_BYTES, image, sizeof image, false, &host, &vm) != NL_OK) return 1;
  nl_status status = nl_invoke(vm, event, event_length, NULL, &result, &length);
  if (status == NL_EXCEPTION) status = nl_error_json(vm, &result, &length);
  result_out = result;
  return (int)status;
}
