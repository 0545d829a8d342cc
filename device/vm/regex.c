/* The matcher behind the module `re`: runs the programs that stdlib/re.py makes of patterns.
 *
 * A program is a bytes object: a header (flags, groups, words of state u16, whether a first byte is known, that byte),
 * then instructions of an opcode byte and its operands. Subjects are UTF-8 and places are byte offsets, so a literal is
 * compared as memory. Alternatives not yet tried wait as frames of three words in one buffer of the VM's heap, behind
 * the state: ends of groups, the last closed group, then counters. A frame also remembers each state word that
 * was overwritten, so going back restores it. Only the push of a frame allocates.
 *
 * Invariants: every step counts as an instruction, so that a pattern which explodes stops at the budget; the C stack
 * does not grow with the subject; a program that reads outside itself fails with ValueError (programs are made by a
 * library module, but any program may call this native).
 */
#include "regex.h"

enum { MODE_ANCHORED = 1, MODE_FULL = 2, MODE_ADVANCE = 4 };
enum { HEADER_BYTES = 6, FRAME_WORDS = 3, STEPS_UNPAID = 4096 };
#define WITHOUT_END 0xFFFFu

typedef enum { FAIL, GO, DONE, RAISED, BAD } outcome;
enum frame_kind { FRAME_GO, FRAME_UNDO, FRAME_RUN, FRAME_RUN_LAZY };

typedef outcome (*step_fn)(nl_regex *m, const uint8_t *op);

static void refresh(nl_regex *m) {
  nl_bytes_view(m->vm, &m->args[0], &m->program, &m->program_size);
  nl_regex_text(m->vm, &m->args[1], &m->text, &m->text_size);
  m->words = (uint32_t *)(void *)((uint8_t *)nl_obj(m->vm, *m->buffer) + 4);
}

/** [gc] Room for `words` words in the buffer. */
static bool reserve(nl_regex *m, uint32_t words) {
  if (words <= m->capacity) return true;
  uint32_t capacity = words + words / 2 + 24;
  nl_ref made = nl_alloc(m->vm, KIND_RAW, 1 + capacity);
  if (!made) return false;
  uint32_t *to = (uint32_t *)(void *)((uint8_t *)nl_at(m->vm, made) + 4);
  if (m->capacity) memcpy(to, (uint8_t *)nl_obj(m->vm, *m->buffer) + 4, m->used * 4);
  *m->buffer = NL_OBJECT(KIND_RAW, made);
  m->capacity = capacity;
  refresh(m);
  return true;
}

static bool push(nl_regex *m, enum frame_kind kind, uint32_t where, uint32_t a, uint32_t b) {
  if (!reserve(m, m->used + FRAME_WORDS)) return false;
  uint32_t *frame = m->words + m->used;
  frame[0] = (uint32_t)kind << 24 | where;
  frame[1] = a;
  frame[2] = b;
  m->used += FRAME_WORDS;
  return true;
}

static outcome set_state(nl_regex *m, uint32_t index, uint32_t value) {
  if (index >= m->state_words) return BAD;
  if (m->used > m->state_words && !push(m, FRAME_UNDO, index, m->words[index], 0)) return RAISED;
  m->words[index] = value;
  return GO;
}

/** Counts the steps as instructions; false with the VM stopped when they were too many or took too long. */
static bool pay(nl_regex *m) {
  nl_vm *vm = m->vm;
  vm->instructions += m->steps;
  m->steps = 0;
  bool late = vm->deadline_ms > 0 && vm->host.monotonic_ms && vm->host.monotonic_ms(vm->host.context) >= vm->deadline_ms;
  if (!late && !(vm->budget && vm->instructions >= vm->budget)) return true;
  vm->exception = NL_ELLIPSIS; /* what no handler catches: see loop.c */
  return false;
}

enum opcode {
  RE_MATCH, RE_LITERAL, RE_FOLDED, RE_ANY, RE_ALL, RE_SET, RE_SAVE, RE_SPLIT, RE_SPLIT_LAZY, RE_JUMP, RE_AT, RE_BACK, RE_LOOK, RE_LOOK_END,
  RE_ATOMIC_END, RE_LOOK_NOT, RE_LOOK_NOT_END, RE_BEHIND, RE_LOOP_START, RE_LOOP, RE_LOOP_ENTER, RE_RUN, RE_COND, RE_COUNT
};
static const uint8_t op_sizes[RE_COUNT] = {1, 2, 4, 1, 1, SET_BYTES, 3, 3, 3, 3, 2, 3, 3, 3, 3, 5, 3, 3, 3, 10, 3, 6, 4};

/** Bytes of an instruction; 0 when it does not lie inside the program. */
static uint32_t size_of(const nl_regex *m, uint32_t pc) {
  if (pc >= m->program_size || m->program[pc] >= RE_COUNT) return 0;
  const uint8_t *op = m->program + pc;
  uint32_t size = op_sizes[op[0]], left = m->program_size - pc;
  if (size > left) return 0;
  if (op[0] == RE_LITERAL) size += op[1];
  if (op[0] == RE_SET && u16(op + 1) > size) size = u16(op + 1);
  return size > left ? 0 : size;
}

/** Matches one instruction that takes text without alternatives; the place moves only when it does. */
static bool take(nl_regex *m, const uint8_t *op) {
  uint32_t start = m->at, c;
  bool ok;
  if (op[0] == RE_LITERAL) {
    ok = m->end - start >= op[1] && memcmp(m->text + start, op + 2, op[1]) == 0;
    if (ok) m->at += op[1];
    return ok;
  }
  if ((c = nl_regex_next(m)) == NOWHERE) return false;
  switch (op[0]) {
  case RE_FOLDED: ok = nl_regex_same_folded(m, c, u24(op + 1)); break;
  case RE_ANY: ok = c != '\n'; break;
  case RE_SET: ok = nl_regex_in_set(op, c); break;
  default: ok = op[0] == RE_ALL; break;
  }
  if (!ok) m->at = start;
  return ok;
}

static outcome step_take(nl_regex *m, const uint8_t *op) {
  uint32_t size = size_of(m, m->pc);
  if (!take(m, op)) return FAIL;
  m->pc += size;
  return GO;
}

/* ---- ends, groups ---- */
static outcome step_match(nl_regex *m, const uint8_t *op) {
  (void)op;
  if ((m->mode & MODE_FULL && m->at != m->end) || (m->mode & MODE_ADVANCE && m->at == m->origin)) return FAIL;
  m->words[1] = m->at;
  return DONE;
}

static outcome step_save(nl_regex *m, const uint8_t *op) {
  uint32_t index = u16(op + 1);
  if (index > 2u * m->groups + 1) return BAD;
  m->pc += 3;
  outcome o = set_state(m, index, m->at);
  return o == GO && index & 1 ? set_state(m, 2u * m->groups + 2, index / 2) : o;
}

static bool word_boundary(nl_regex *m) {
  uint32_t at = m->at;
  bool left = false, right = false;
  if (at > 0) {
    m->at = nl_regex_before(m, at);
    uint32_t end = m->end;
    m->end = at;
    left = nl_regex_is_word(m, nl_regex_next(m));
    m->end = end;
  }
  m->at = at;
  uint32_t c = nl_regex_next(m);
  if (c != NOWHERE) right = nl_regex_is_word(m, c);
  m->at = at;
  return left != right;
}

enum { AT_START, AT_LINE_START, AT_END, AT_LINE_END, AT_VERY_END, AT_BOUNDARY, AT_NO_BOUNDARY };
static outcome step_at(nl_regex *m, const uint8_t *op) {
  bool ok;
  uint32_t at = m->at;
  switch (op[1]) {
  case AT_START: ok = at == 0; break;
  case AT_LINE_START: ok = at == 0 || m->text[at - 1] == '\n'; break;
  case AT_END: ok = at == m->end || (at + 1 == m->end && m->text[at] == '\n'); break;
  case AT_LINE_END: ok = at == m->end || m->text[at] == '\n'; break;
  case AT_VERY_END: ok = at == m->end; break;
  default: ok = m->text_size > 0 && word_boundary(m) == (op[1] == AT_BOUNDARY); break;
  }
  m->pc += 2;
  return ok ? GO : FAIL;
}

static bool group_span(const nl_regex *m, uint32_t group, uint32_t *start, uint32_t *end) {
  *start = m->words[2 * group];
  *end = m->words[2 * group + 1];
  return *start != NOWHERE && *end != NOWHERE && *start <= *end;
}

static outcome step_back(nl_regex *m, const uint8_t *op) {
  uint32_t start, end;
  if (op[1] > m->groups) return BAD;
  if (!group_span(m, op[1], &start, &end)) return FAIL;
  m->pc += 3;
  if (!op[2]) {
    uint32_t size = end - start;
    if (m->end - m->at < size || memcmp(m->text + start, m->text + m->at, size) != 0) return FAIL;
    m->at += size;
    return GO;
  }
  while (start < end) {
    uint32_t at = m->at, c;
    m->at = start;
    c = nl_regex_next(m);
    start = m->at;
    m->at = at;
    uint32_t other = nl_regex_next(m);
    if (other == NOWHERE || !nl_regex_same_folded(m, c, other)) return FAIL;
  }
  return GO;
}

static outcome step_cond(nl_regex *m, const uint8_t *op) {
  uint32_t start, end;
  if (op[1] > m->groups) return BAD;
  m->pc = group_span(m, op[1], &start, &end) ? m->pc + 4 : u16(op + 2);
  return GO;
}

/* ---- alternatives ---- */
static outcome step_split(nl_regex *m, const uint8_t *op) {
  uint32_t other = u16(op + 1), next = m->pc + 3;
  bool lazy = op[0] == RE_SPLIT_LAZY;
  m->pc = lazy ? other : next;
  return push(m, FRAME_GO, lazy ? next : other, m->at, 0) ? GO : RAISED;
}

static outcome step_jump(nl_regex *m, const uint8_t *op) {
  m->pc = u16(op + 1);
  return GO;
}

/** Undoes everything down to a height of the frames. */
static void unwind(nl_regex *m, uint32_t to) {
  while (m->used > to) {
    const uint32_t *frame = m->words + (m->used -= FRAME_WORDS);
    if (frame[0] >> 24 == FRAME_UNDO) m->words[frame[0] & 0xFFFFFF] = frame[1];
  }
}

/** Drops the alternatives above a height, but keeps what going further back must restore. */
static void cut(nl_regex *m, uint32_t to) {
  uint32_t kept = to;
  for (uint32_t at = to; at < m->used; at += FRAME_WORDS) {
    if (m->words[at] >> 24 != FRAME_UNDO) continue;
    memmove(m->words + kept, m->words + at, FRAME_WORDS * 4);
    kept += FRAME_WORDS;
  }
  m->used = kept;
}

/** Height remembered by the look-around or atomic group whose state stands at an operand. */
static bool height(const nl_regex *m, const uint8_t *op, uint32_t *out) {
  uint32_t slot = u16(op + 1);
  if (slot + 1 >= m->state_words) return false;
  *out = m->words[slot];
  return *out >= m->state_words && *out <= m->used && (*out - m->state_words) % FRAME_WORDS == 0;
}

static outcome step_look(nl_regex *m, const uint8_t *op) {
  uint32_t slot = u16(op + 1);
  if (slot <= 2u * m->groups + 2 || slot + 1 >= m->state_words) return BAD;
  m->words[slot] = m->used;
  m->words[slot + 1] = m->at;
  if (op[0] == RE_LOOK) return m->pc += 3, GO;
  m->pc += 5;
  return push(m, FRAME_GO, u16(op + 3), m->at, 0) ? GO : RAISED;
}

static outcome step_look_end(nl_regex *m, const uint8_t *op) {
  uint32_t to;
  if (!height(m, op, &to)) return BAD;
  if (op[0] == RE_LOOK_NOT_END) return unwind(m, to), FAIL;
  cut(m, to);
  if (op[0] == RE_LOOK_END) m->at = m->words[u16(op + 1) + 1];
  if (m->at > m->end) return BAD;
  m->pc += 3;
  return GO;
}

static outcome step_behind(nl_regex *m, const uint8_t *op) {
  uint32_t at = m->at;
  for (uint32_t i = u16(op + 1); i > 0; i--) {
    if (at == 0) return FAIL;
    at = nl_regex_before(m, at);
  }
  m->at = at;
  m->pc += 3;
  return GO;
}

/* ---- repetition ---- */
static outcome step_loop_start(nl_regex *m, const uint8_t *op) {
  uint32_t slot = u16(op + 1);
  if (slot <= 2u * m->groups + 2) return BAD;
  m->pc += 3;
  outcome o = set_state(m, slot, 0);
  return o == GO ? set_state(m, slot + 1, NOWHERE) : o;
}

/* loop: counter u16, lazy u8, least u16, most u16, exit u16; what follows enters the body, which jumps back here.
 * An iteration beyond the least that took nothing is the last. */
static outcome step_loop(nl_regex *m, const uint8_t *op) {
  uint32_t slot = u16(op + 1), least = u16(op + 4), most = u16(op + 6), leave = u16(op + 8), enter = m->pc + 10;
  if (slot + 1 >= m->state_words) return BAD;
  uint32_t count = m->words[slot];
  m->pc = enter;
  if (count < least) return GO;
  bool may_enter = (most == WITHOUT_END || count < most) && m->words[slot + 1] != m->at;
  bool lazy = op[3];
  if (!may_enter || lazy) m->pc = leave;
  if (!may_enter) return GO;
  return push(m, FRAME_GO, lazy ? enter : leave, m->at, 0) ? GO : RAISED;
}

static outcome step_loop_enter(nl_regex *m, const uint8_t *op) {
  uint32_t slot = u16(op + 1);
  if (slot <= 2u * m->groups + 2 || slot + 1 >= m->state_words) return BAD;
  m->pc += 3;
  uint32_t count = m->words[slot];
  outcome o = set_state(m, slot, count + 1);
  return o == GO ? set_state(m, slot + 1, m->at) : o;
}

/* run: lazy u8, least u16, most u16, then the instruction that is repeated, which takes one character */
static outcome step_run(nl_regex *m, const uint8_t *op) {
  uint32_t pc = m->pc, inner = size_of(m, pc + 6), least = u16(op + 2), most = u16(op + 4), count = 0;
  if (!inner || op[6] < RE_LITERAL || op[6] > RE_SET) return BAD;
  if (most == WITHOUT_END) most = NOWHERE;
  while (count < least && take(m, op + 6)) count++;
  m->steps += count;
  if (count < least) return FAIL;
  m->pc = pc + 6 + inner;
  if (op[1]) return count == most || push(m, FRAME_RUN_LAZY, pc, m->at, most == NOWHERE ? most : most - count) ? GO : RAISED;
  uint32_t from = m->at;
  while (count < most && take(m, op + 6)) count++;
  m->steps += count - least;
  return m->at == from || push(m, FRAME_RUN, m->pc, from, m->at) ? GO : RAISED;
}

/** Goes back to the last alternative. */
static outcome go_back(nl_regex *m) {
  while (m->used > m->state_words) {
    uint32_t *frame = m->words + m->used - FRAME_WORDS, where = frame[0] & 0xFFFFFF;
    m->pc = where;
    switch (frame[0] >> 24) {
    case FRAME_UNDO:
      m->words[where] = frame[1];
      break;
    case FRAME_GO:
      m->at = frame[1];
      m->used -= FRAME_WORDS;
      return GO;
    case FRAME_RUN:
      m->at = frame[2] = nl_regex_before(m, frame[2]);
      if (frame[2] <= frame[1]) m->used -= FRAME_WORDS;
      return GO;
    default:
      m->at = frame[1];
      if (take(m, m->program + where + 6)) {
        frame[1] = m->at;
        if (frame[2] != NOWHERE && --frame[2] == 0) m->used -= FRAME_WORDS;
        m->pc = where + 6 + size_of(m, where + 6);
        return GO;
      }
    }
    m->used -= FRAME_WORDS;
  }
  return FAIL;
}

static const step_fn steps[RE_COUNT] = {
  step_match, step_take, step_take, step_take, step_take, step_take, step_save, step_split, step_split, step_jump, step_at, step_back, step_look,
  step_look_end, step_look_end, step_look, step_look_end, step_behind, step_loop_start, step_loop, step_loop_enter, step_run, step_cond};

/** Tries one start. */
static outcome run(nl_regex *m, uint32_t start) {
  for (uint32_t i = 0; i < m->state_words; i++) m->words[i] = NOWHERE;
  m->words[0] = m->at = start;
  m->used = m->state_words;
  m->pc = HEADER_BYTES;
  for (;;) {
    if (++m->steps >= STEPS_UNPAID && !pay(m)) return RAISED;
    if (!size_of(m, m->pc)) return BAD;
    outcome o = steps[m->program[m->pc]](m, m->program + m->pc);
    if (o == FAIL) o = go_back(m);
    if (o != GO) return o;
  }
}

static outcome search(nl_regex *m) {
  for (uint32_t start = m->origin;; m->steps++) {
    if (m->program[3] & 0x80 && !(m->mode & MODE_ANCHORED)) { /* a first byte is known */
      const uint8_t *found = start < m->end ? memchr(m->text + start, m->program[4], m->end - start) : NULL;
      if (!found) return FAIL;
      start = (uint32_t)(found - m->text);
    }
    outcome o = run(m, start);
    if (o != FAIL || m->mode & MODE_ANCHORED || start >= m->end) return o;
    m->at = start;
    nl_regex_next(m);
    start = m->at;
  }
}

/** [gc] Ends of all groups, -1 where there are none, then the number of the group that closed last. */
static bool result(nl_regex *m, nl_slot *out) {
  uint32_t count = 2u * m->groups + 3;
  nl_value tuple = nl_tuple_new(m->vm, count);
  if (nl_is_undefined(tuple)) return false;
  refresh(m);
  nl_slot *items = ((nl_tuple *)nl_obj(m->vm, tuple))->items;
  for (uint32_t i = 0; i < count; i++) items[i] = NL_INT((int32_t)m->words[i]);
  for (uint32_t i = 0; i + 1 < count; i += 2)
    if (m->words[i] == NOWHERE || m->words[i + 1] == NOWHERE) items[i] = items[i + 1] = NL_INT(-1);
  *out = tuple;
  return true;
}

/** args: program, subject, first place, end (bytes), mode. None when nothing matches. */
NL_NATIVE_DEFINE(py__re_search) {
  (void)argc;
  int32_t from, end, mode;
  nl_regex m = {.vm = vm, .args = args};
  if (!nl_index(vm, &args[2], &from) || !nl_index(vm, &args[3], &end) || !nl_index(vm, &args[4], &mode)) return NATIVE_RAISE;
  m.buffer = nl_push(vm, NL_NONE);
  if (!m.buffer) return NATIVE_RAISE;
  if (!nl_bytes_view(vm, &args[0], &m.program, &m.program_size) || !nl_regex_text(vm, &args[1], &m.text, &m.text_size))
    return nl_raise(vm, TYPE_TypeError, "expected string or bytes-like object, got '%t'", &args[1]), NATIVE_RAISE;
  if (m.program_size <= HEADER_BYTES || from < 0 || end < from || (uint32_t)end > m.text_size) goto bad;
  m.flags = m.program[0];
  m.groups = m.program[1];
  m.state_words = m.program[2] | (uint32_t)(m.program[3] & 0x7F) << 8;
  if (m.state_words < 2u * m.groups + 3) goto bad;
  m.origin = (uint32_t)from;
  m.end = (uint32_t)end;
  m.mode = (uint8_t)mode;
  if (!reserve(&m, m.state_words + 4 * FRAME_WORDS)) return NATIVE_RAISE;
  outcome o = search(&m);
  if (o == BAD) goto bad;
  if (o == RAISED || !pay(&m)) return NATIVE_RAISE;
  *out = NL_NONE;
  return o == FAIL || result(&m, out) ? NATIVE_OK : NATIVE_RAISE;
bad:
  nl_raise(vm, TYPE_ValueError, "no program of a regular expression");
  return NATIVE_RAISE;
}
