/* Natives: functions in C that Python calls. Their rows stand in src/bytecode/builtins; generated/builtins.c ties both.
 *
 * args holds the named parameters in the row's order, missing ones undefined, then the values of *args, then one dict for
 * **kwargs; argc counts them all. args are stack slots: they stay valid and are updated by the collector, and a native may
 * overwrite them, so they serve as its temporaries.
 */
#pragma once
#include "vm.h"

typedef enum {
  NATIVE_RAISE = 0, /* exception pending */
  NATIVE_OK = 1,
  /* The result is that of a call which the loop makes next, so that no C stack is held: see nl_tail. */
  NATIVE_TAIL = 2
} nl_native_status;

typedef nl_native_status (*nl_native_fn)(nl_vm *vm, nl_slot *args, uint32_t argc, nl_slot *out);
#define NL_NATIVE_DEFINE(name) nl_native_status name(nl_vm *vm, nl_slot *args, uint32_t argc, nl_slot *out)
enum { NATIVE_VARARGS = 1, NATIVE_VARKW = 2, NATIVE_METHOD = 4 };
#define NL_NATIVE_DECLARATION(name) __attribute__((weak)) NL_NATIVE_DEFINE(name)

/** Ends a native with a call of `callee` (args: up to 3 slots, copied). */
nl_native_status nl_tail(nl_vm *vm, nl_value callee, uint32_t argc, const nl_slot *args);

typedef struct {
  nl_native_fn function;
  uint16_t name;       /* symbol */
  uint16_t first_name; /* in nl_native_parameters: symbols of the parameters, 0xFFFF: not by keyword */
  uint8_t parameter_count, required_count, positional_count;
  uint8_t flags; /* 1 *args, 2 **kwargs, 4 method */
  uint8_t owner; /* type whose method it is, 0xFF: none */
} nl_native;

typedef struct {
  uint16_t name, native;
} nl_native_row;

typedef struct {
  uint16_t name, constructor /* native, 0xFFFF: none */, first_row;
  uint8_t row_count, base /* type number, 0xFF: none */;
} nl_builtin_type;

typedef struct {
  uint16_t name, first_row, row_count, first_number, number_count;
} nl_native_module_row;

typedef struct {
  uint16_t name;
  double value;
} nl_native_number;

extern const nl_native nl_natives[NATIVE_COUNT];
extern const uint16_t nl_native_parameters[];
extern const nl_native_row nl_native_rows[];
extern const nl_builtin_type nl_builtin_types[TYPE_COUNT];
extern const nl_native_module_row nl_native_modules[MODULE_COUNT];
extern const nl_native_number nl_native_numbers[];
extern const uint16_t nl_symbol_offsets[SYM_COUNT + 1];
extern const char nl_symbol_text[];
