/* Frames: how a running function lies on the stack.
 *
 *   higher addresses: the caller's frame, temporaries
 *      registers      frame[0 … register_count - 1]      ← vm->frame
 *      function       frame[-1]   the FUNCTION
 *      link           frame[-2]   mode, destination and pc of this frame, and the caller's frame
 *      held           frame[-3]   extended frames only: the generator that runs, or the instance whose __init__ runs
 *      handling       frame[-4]   extended frames only: what the resumer was handling
 *   lower addresses: temporaries of natives, the next frame
 *
 * The link looks like a small float, so the collector passes over it.
 */
#pragma once
#include "vm.h"

/** What becomes of the result when a frame returns. */
enum nl_frame_mode {
  MODE_VALUE, /* into the caller's register `destination` */
  MODE_HOST,  /* into vm->result; the loop that was entered for this frame ends */
  MODE_INIT,  /* it must be None; the instance held by the frame goes into the register */
  MODE_ITER,  /* FORITER: a yielded value into the register; the end makes the jump */
  MODE_NEXT,  /* as MODE_VALUE, and the end of a generator raises StopIteration */
  MODE_DELEGATE /* yield from: what is yielded is yielded on; the result is that of the expression */
};
#define FRAME_EXTENDED 16u /* flag beside the mode */

#define FRAME_LINK(mode, destination, pc, caller) \
  NL_PACK(((uint32_t)(mode) << 24) | ((uint32_t)(destination) << 16) | (uint32_t)(pc), caller)

static inline nl_slot *nl_frame_at(const nl_vm *vm, uint32_t frame) { return (nl_slot *)((uintptr_t)vm + frame); }
static inline uint32_t frame_mode(const nl_slot *frame) { return (NL_HI(frame[-2]) >> 24) & 15u; }
static inline bool frame_is_extended(const nl_slot *frame) { return (NL_HI(frame[-2]) >> 24) & FRAME_EXTENDED; }
static inline uint32_t frame_destination(const nl_slot *frame) { return (NL_HI(frame[-2]) >> 16) & 0xFFu; }
static inline uint32_t frame_pc(const nl_slot *frame) { return NL_HI(frame[-2]) & 0xFFFFu; }
static inline uint32_t frame_caller(const nl_slot *frame) { return NL_LO(frame[-2]); }
static inline void frame_save_pc(nl_slot *frame, uint32_t pc) {
  frame[-2] = NL_PACK((NL_HI(frame[-2]) & 0xFFFF0000u) | pc, NL_LO(frame[-2]));
}
static inline nl_function *frame_function(const nl_vm *vm, const nl_slot *frame) { return nl_obj(vm, frame[-1]); }
static inline const nl_code *frame_code(const nl_vm *vm, const nl_slot *frame) {
  return nl_at(vm, frame_function(vm, frame)->code);
}
/** Lowest stack offset that belongs to a frame. */
static inline uint32_t frame_base(const nl_slot *frame, uint32_t offset) {
  return offset - (frame_is_extended(frame) ? 32u : 16u);
}

/** [gc] Pushes a frame for a FUNCTION (a stack slot or otherwise rooted). False with an exception pending. */
bool nl_frame_push(nl_vm *vm, nl_slot *function, uint32_t mode, uint32_t destination);
/** Drops the running frame; its caller runs again. */
void nl_frame_pop(nl_vm *vm);

typedef enum { CALL_FAILED, CALL_DONE, CALL_FRAME } nl_call_outcome;

/** [gc] Starts a call: `args` are npos positional values and then the values of the keywords in the tuple `kwnames` (undefined: none), all
 *  stack slots that the call may overwrite. CALL_DONE: *out is the result. CALL_FRAME: a frame has been pushed, to be run. */
nl_call_outcome nl_call_begin(nl_vm *vm, nl_value callee, uint32_t npos, nl_slot *args, nl_value kwnames, uint32_t mode,
                              uint32_t destination, nl_slot *out);
/** [gc] Starts generator.send(value) (MODE_NEXT, MODE_ITER, MODE_DELEGATE or MODE_HOST). `thrown`: an exception to raise inside instead. CALL_FAILED also when it has ended
 *  (then nothing is pending but for MODE_NEXT). */
nl_call_outcome nl_generator_begin(nl_vm *vm, nl_slot *generator, nl_slot *sent, bool thrown, uint32_t mode, uint32_t destination);
/** Runs frames until the MODE_HOST frame that is running now returns. The result is in vm->result. */
nl_status nl_run(nl_vm *vm);
/** Moves a generator's registers from the running frame into it; the frame is still to be dropped. */
void nl_generator_suspend(nl_vm *vm, uint32_t pc, uint32_t resume_register);
/** The running generator has returned or raised: it is done. The frame is still to be dropped. */
void nl_generator_end(nl_vm *vm);

/** [gc] As nl_call, with keywords; args are stack slots that the call may overwrite. */
bool nl_call_named(nl_vm *vm, nl_value callee, uint32_t npos, nl_slot *args, nl_value kwnames, nl_slot *out);
/** [gc] Lays *tuple and **keywords (dict or None) out on the stack. kwnames: a stack slot. */
bool nl_spread(nl_vm *vm, nl_slot *tuple, nl_slot *keywords, nl_slot **args, uint32_t *npos, nl_slot *kwnames);
