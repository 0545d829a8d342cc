/* Exceptions: what calls.c, the loop and the reports share. */
#pragma once
#include "vm.h"

/** Bytes of a type name that a message copies out of the heap. */
#define NL_NAME_COPY 64

nl_exception *nl_exception_at(const nl_vm *vm, nl_value exception); /* dead after [gc] */
/** [gc] type: NL_TYPE or CLASS; args: a tuple. */
bool nl_exception_new(nl_vm *vm, nl_slot *type, nl_slot *args, nl_slot *out);
/** [gc] Whether a built-in type takes these arguments; TypeError when not. */
bool nl_exception_check(nl_vm *vm, nl_slot *type, nl_slot *args);
/** [gc] Raises UnicodeEncodeError or UnicodeDecodeError; always returns false. object: str, bytes or bytearray. */
bool nl_unicode_error(nl_vm *vm, enum nl_type type, const char *encoding, nl_slot *object, uint32_t start, uint32_t end, const char *reason);
/** [gc] Their text; *handled is false for other exceptions. */
bool nl_unicode_error_str(nl_vm *vm, nl_slot *exception, nl_slot *out, bool *handled);
/** [gc] JSONDecodeError(msg, doc, pos) gets its text and attributes. */
bool nl_json_error_init(nl_vm *vm, nl_slot *exception);
/** Makes an exception the pending one; what is being handled becomes its context. No [gc]. */
void nl_throw(nl_vm *vm, nl_slot *exception);
void nl_throw_value(nl_vm *vm, nl_value exception);
/** [gc] Adds the frame that the pending exception leaves. Never fails: without memory the entry is left out. */
void nl_traceback_add(nl_vm *vm, nl_ref code, uint32_t line);
/** Source line of the instruction at word pc. In an image without lines the word of the image, marked NL_LINE_IS_PLACE: whoever
 *  has the line map turns it into a line. */
#define NL_LINE_IS_PLACE 0x80000000u
uint32_t nl_code_line(const nl_vm *vm, nl_ref code, uint32_t pc);
bool nl_exception_str(nl_vm *vm, nl_slot *exception, nl_slot *out);
bool nl_exception_repr(nl_vm *vm, nl_slot *exception, nl_slot *out);
/** [gc] A text by nl_raise's format. */
bool nl_message(nl_vm *vm, nl_slot *out, const char *format, ...);
/** [gc] `Traceback (most recent call last): …` of an exception, its causes and contexts first. */
bool nl_exception_print(nl_builder *builder, nl_slot *exception);
/** [gc] The same without causes and contexts, and of a group not what it holds. */
bool nl_exception_print_alone(nl_builder *builder, nl_slot *exception);
/** [gc] The pending exception gets `name`, and `obj` unless object is NULL. */
void nl_name_error(nl_vm *vm, nl_slot *name, nl_slot *object);
/** [gc] type(args…) of a built-in exception class; args and kwnames as in nl_call_begin. */
bool nl_exception_call(nl_vm *vm, nl_value type, uint32_t npos, nl_slot *args, nl_value kwnames, nl_slot *out);
