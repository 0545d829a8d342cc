/* The whole of embedding NanoLambda: a host with a clock and an output, a handler's image, one call.
 *   cc -std=c11 example.c nanolambda.c -lm && ./a.out handler.img '{"name": "World"}'
 * Compile the image with: nanolambda compile FOLDER --handler module.function -o handler.img
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "nanolambda.h"

static uint64_t image[64 * 1024 / 8];  /* on a board: flash */
static uint64_t memory[32 * 1024 / 8]; /* all that the VM uses, but for the C stack */

static void write_out(void *context, int stream, const char *text, size_t length) {
  (void)context;
  fwrite(text, 1, length, stream == 2 ? stderr : stdout);
}

static double now_ms(void *context) {
  (void)context;
  return (double)time(NULL) * 1000;
}

static int complain(const char *what, unsigned number) {
  fprintf(stderr, "%s: %u (docs/errors.md)\n", what, number);
  return 1;
}

int main(int argc, char **argv) {
  FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
  if (!file) return complain("usage: example IMAGE EVENT", NL_BAD_ARGUMENT);
  size_t image_size = fread(image, 1, sizeof image, file);
  fclose(file);

  uint32_t failed = nl_image_check((const uint8_t *)image, image_size); /* once; a device remembers that it was good */
  if (failed) return complain("bad image, check", failed);

  const nl_host host = {.write = write_out, .time_ms = now_ms, .monotonic_ms = now_ms};
  nl_vm *vm;
  nl_status status = nl_vm_init(memory, sizeof memory, (const uint8_t *)image, image_size, true, &host, &vm);
  if (status != NL_OK) return complain("no VM", status);
  nl_set_slice(vm, 10000);     /* come back after so many instructions */
  nl_set_budget(vm, 10000000); /* and stop for good after so many */

  const nl_context context = {.request_id = "1", .function_name = "example"};
  const char *text = "";
  size_t length = 0;
  status = nl_invoke(vm, argv[2], strlen(argv[2]), &context, &text, &length);
  while (status == NL_SUSPENDED) status = nl_resume(vm, &text, &length); /* here a device serves its radio */
  if (status == NL_EXCEPTION && nl_error_json(vm, &text, &length) != NL_OK) length = 0;
  if (status != NL_OK && status != NL_EXCEPTION) return complain("stopped, status", status);
  printf("%.*s\n", (int)length, text);

  nl_stats stats;
  nl_vm_stats(vm, &stats);
  fprintf(stderr, "heap %u B, C stack %u B\n", (unsigned)stats.heap_peak, (unsigned)stats.c_stack_peak);
  return status == NL_OK ? 0 : 1;
}
