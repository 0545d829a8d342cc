/* What the loop's longer instructions do. All [gc], all false with an exception pending, unless said otherwise. */
#pragma once
#include "frame.h"

/** A generator's frame. No [gc]. */
static inline bool nl_frame_is_generator(const nl_slot *frame) {
  return frame_is_extended(frame) && frame_mode(frame) != MODE_INIT;
}

/** The compiler never makes such code: SystemError. Always false. */
bool nl_bad_register(nl_vm *vm);
void nl_undefined_global(nl_vm *vm, uint32_t index);
/** The running function's own variable, or one of a function around it? */
void nl_undefined_cell(nl_vm *vm, nl_value cell, nl_slot *name);
/** MKFUNC: target[0] gets the function; defaults, keyword defaults and closure stand behind it. */
bool nl_make_function(nl_vm *vm, nl_value code, uint32_t parts, nl_slot *target);
bool nl_add_small(nl_vm *vm, nl_slot *a, int32_t n, nl_slot *out);

bool nl_display_set(nl_vm *vm, uint32_t count, nl_slot *items, nl_slot *out);
bool nl_display_dict(nl_vm *vm, uint32_t count, nl_slot *pairs, nl_slot *out);
bool nl_display_extend(nl_vm *vm, nl_slot *list, nl_slot *iterable);
bool nl_display_set_update(nl_vm *vm, nl_slot *set, nl_slot *iterable);
bool nl_display_dict_update(nl_vm *vm, nl_slot *dict, nl_slot *mapping);
/** callee: what is going to be called, for messages. */
bool nl_merge_keywords(nl_vm *vm, nl_slot *dict, nl_slot *mapping, nl_slot *callee);
/** `f(*iterable)`: *iterable becomes a tuple. */
bool nl_spread_arguments(nl_vm *vm, nl_slot *callee, nl_slot *iterable);
bool nl_format_field(nl_vm *vm, nl_slot *v, nl_slot *spec, uint32_t conversion, nl_slot *out);
bool nl_join_strings(nl_vm *vm, uint32_t count, nl_slot *parts, nl_slot *out);
bool nl_unpack(nl_vm *vm, nl_slot *source, uint32_t count, nl_slot *targets);
bool nl_unpack_starred(nl_vm *vm, nl_slot *source, uint32_t before, uint32_t after, nl_slot *targets);

/** RANGEPREP for numbers beyond 32 bits: state[0] becomes an iterator, state[1] undefined. */
bool nl_range_loop(nl_vm *vm, nl_slot *state);
/** yield from an iterator that is no generator: true with the next value in *out; false at the end with the result in *out, or with an exception. */
bool nl_delegate(nl_vm *vm, nl_slot *iterator, nl_value sent, nl_slot *out);
/** The pending exception was thrown into a generator that stands at a yield from: a GeneratorExit closes the iterator first
 *  and goes on, any other one is the iterator's to handle. The answer is that of nl_delegate. */
bool nl_delegate_throw(nl_vm *vm, nl_slot *iterator, nl_slot *out);
/** Whether it is what asend() and its like of an async generator return. No [gc]. */
bool nl_is_async_step(const nl_vm *vm, nl_value v);
/** Goes on with such a step; answers as nl_delegate. `thrown`: value is an exception. */
bool nl_async_step(nl_vm *vm, nl_slot *step, nl_value value, bool thrown, nl_slot *out);
/** source: as GETAWAIT's C. */
bool nl_get_awaitable(nl_vm *vm, nl_slot *v, uint32_t source, nl_slot *out);
/** NEEDS: false with TypeError pending unless the type of v has the methods of protocol number `which`. */
bool nl_needs(nl_vm *vm, nl_slot *v, uint32_t which);
void nl_stop_iteration(nl_vm *vm, nl_value value);

void nl_raise_object(nl_vm *vm, nl_slot *v);
/** [gc] Calls an exception class; a TypeError where that makes something else. */
bool nl_exception_made(nl_vm *vm, nl_slot *cls, uint32_t argc, nl_slot *args, nl_slot *out);
void nl_raise_from(nl_vm *vm, nl_slot *v, nl_slot *cause);
bool nl_exception_matches(nl_vm *vm, nl_slot *exception, nl_slot *classes, bool *out);

/** *started: a frame for the module's top level has been pushed. */
bool nl_import(nl_vm *vm, uint32_t index, nl_slot *out, bool *started);
/** The frame of a module's top level, or of an `__init__`, ends with an exception: the next import runs the module again. */
void nl_import_failed(nl_vm *vm, const nl_slot *frame);
/** The main module, from C: the frame ends the loop. */
bool nl_import_main(nl_vm *vm, nl_slot *out, bool *started);

bool nl_matches_sequence(nl_vm *vm, nl_value v);
bool nl_matches_mapping(nl_vm *vm, nl_value v);
bool nl_match_keys(nl_vm *vm, nl_slot *subject, nl_slot *keys, nl_slot *out);
/** cls[0] the class, cls[1] the tuple of keyword names. */
bool nl_match_class(nl_vm *vm, nl_slot *subject, nl_slot *cls, uint32_t positional, nl_slot *out);
