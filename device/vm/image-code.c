/* The verifier's part for code: after it, the interpreter may take every operand of every instruction as it stands. */
#include "image-check.h"

/* A frame keeps its pc in 16 bits. */
#define CODE_WORDS_MAX 0xFFFFu

typedef struct {
  uint8_t format, kinds[4], run[3];
} opcode_shape;

static const opcode_shape shapes[OP_COUNT] = {NL_OPCODE_SHAPES};

/** One instruction with its operands taken apart: A, B (Bx, sBx, sJ), C, E in the order of the table. */
typedef struct {
  const opcode_shape *shape;
  uint32_t op, at, size;
  uint32_t operands[4];
} instruction;

typedef struct {
  image_check *image;
  const nl_code *code;
  const uint32_t *words;
  const nl_slot *constants;
  uint32_t constant_count;
} code_check;

static uint32_t sign_extend(uint32_t field, uint32_t bits) {
  uint32_t sign = 1u << (bits - 1);
  return (field ^ sign) - sign;
}

/** In the tables part of the image, aligned, and paid for from the budget of work; otherwise `check` failed. */
static uint32_t check_table(image_check *c, nl_ref ref, uint64_t bytes, uint32_t align, uint32_t check) {
  uint32_t offset = ref & ~NL_IN_IMAGE;
  if (bytes == 0) return 0;
  REQUIRE((ref & NL_IN_IMAGE) && offset >= sizeof(nl_image_header) && offset % align == 0, check);
  REQUIRE(offset + bytes <= c->header->objects, check);
  return image_work(c, bytes) ? 0 : CHECK_WORK;
}

static bool is_start(const code_check *c, uint32_t at) {
  return at < c->code->word_count && image_starts_at(c->image, (c->code->words & ~NL_IN_IMAGE) + at * 4);
}

static uint32_t decode(const code_check *c, uint32_t at, instruction *out) {
  uint32_t word = c->words[at];
  REQUIRE((word & 0xFF) < OP_COUNT, CHECK_OPCODE);
  const opcode_shape *shape = &shapes[word & 0xFF];
  bool extended = shape->format == FORMAT_ABCE || shape->format == FORMAT_ABxE;
  *out = (instruction){.shape = shape, .op = word & 0xFF, .at = at, .size = extended ? 2 : 1};
  REQUIRE(c->code->word_count - at >= out->size, CHECK_CODE_END);
  out->operands[0] = shape->format == FORMAT_sJ ? sign_extend(word >> 8, 24) : (word >> 8) & 0xFF;
  if (shape->format == FORMAT_ABC || shape->format == FORMAT_ABCE) {
    out->operands[1] = (word >> 16) & 0xFF;
    out->operands[2] = word >> 24;
  } else if (shape->format != FORMAT_sJ) {
    out->operands[1] = shape->format == FORMAT_AsBx ? sign_extend(word >> 16, 16) : word >> 16;
  }
  if (extended) out->operands[3] = c->words[at + 1];
  return 0;
}

static uint32_t check_jump(const code_check *c, const instruction *i, uint32_t distance) {
  return is_start(c, i->at + i->size + distance) ? 0 : CHECK_JUMP_TARGET;
}

/** The run of registers of a `base` operand. */
static uint32_t check_run(const code_check *c, const instruction *i, uint32_t first) {
  const uint8_t *run = i->shape->run;
  uint64_t length = run[0] + (uint64_t)run[1] * i->operands[2] + (uint64_t)run[2] * i->operands[3];
  return first + length <= c->code->register_count ? 0 : CHECK_OPERAND_REGISTER;
}

static uint32_t check_code_constant(const code_check *c, uint32_t index) {
  REQUIRE(index < c->constant_count && nl_is_kind(c->constants[index], KIND_CODE), CHECK_OPERAND_CONSTANT);
  return 0;
}

static uint32_t check_operand(const code_check *c, const instruction *i, uint32_t kind, uint32_t operand) {
  const image_check *image = c->image;
  switch (kind) {
    case OPERAND_dst:
    case OPERAND_src:
    case OPERAND_both: return operand < c->code->register_count ? 0 : CHECK_OPERAND_REGISTER;
    case OPERAND_base: return check_run(c, i, operand);
    case OPERAND_const: return operand < c->constant_count ? 0 : CHECK_OPERAND_CONSTANT;
    case OPERAND_code: return check_code_constant(c, operand);
    case OPERAND_global: return operand < image->global_count ? 0 : CHECK_OPERAND_GLOBAL;
    case OPERAND_name: return operand < image->name_count ? 0 : CHECK_OPERAND_NAME;
    case OPERAND_module: return operand < image->header->module_count ? 0 : CHECK_OPERAND_MODULE;
    case OPERAND_jump: return check_jump(c, i, operand);
    default: return 0;
  }
}

static uint32_t check_name_constant(const code_check *c, uint32_t index) {
  return index < c->constant_count && nl_is_str(c->constants[index]) ? 0 : CHECK_OPERAND_CONSTANT;
}

/** The names of a call's keyword arguments: a tuple of str, no more than there are arguments. */
static uint32_t check_keywords(const code_check *c, uint32_t index, uint32_t argument_count) {
  nl_value v = c->constants[index];
  const uint32_t *tuple; /* the constants may come later, so their references are not checked yet */
  REQUIRE(nl_is_kind(v, KIND_TUPLE), CHECK_OPERAND_CONSTANT);
  TRY(image_check_reference(c->image, NL_LO(v), KIND_TUPLE, false, &tuple));
  uint32_t count = image_slot_count(tuple);
  REQUIRE(count <= argument_count, CHECK_OPERAND_CONSTANT);
  for (uint32_t i = 0; i < count; i++) REQUIRE(nl_is_str(image_slots(tuple)[i]), CHECK_OPERAND_CONSTANT);
  return 0;
}

static uint32_t at_most(uint32_t number, uint32_t most) { return number <= most ? 0 : CHECK_OPERAND_NUMBER; }

/** What the operand kinds of the table cannot say. */
static uint32_t check_special(const code_check *c, const instruction *i) {
  const uint32_t *x = i->operands;
  switch (i->op) {
    case OP_LOADS: return at_most(x[1], 5);
    case OP_INPLACE: return at_most(x[3], 12);
    case OP_FORMAT: return at_most(x[3], 3);
    case OP_MKFUNC: return at_most(x[3], 7);
    case OP_CELLGET:
    case OP_CELLDEL: return check_name_constant(c, x[2]);
    case OP_CHECKLOCAL: return check_name_constant(c, x[1]);
    case OP_CALLKW: return check_keywords(c, x[3], x[2]);
    case OP_NSLOAD: TRY(check_name_constant(c, x[3] & 0xFFFF)); return check_jump(c, i, x[3] >> 16);
    case OP_MATCHCLASS: TRY(at_most(x[3], 0xFF)); return x[2] + 1 < c->code->register_count ? 0 : CHECK_OPERAND_REGISTER;
    case OP_YIELD:
    case OP_YIELDFROM: return c->code->flags & (CODE_GENERATOR | CODE_COROUTINE) ? 0 : CHECK_YIELD;
    case OP_JLT:
    case OP_JLE:
    case OP_JEQ:
    case OP_JNE:
    case OP_JGT:
    case OP_JGE:
    case OP_JIN:
    case OP_JIS:
    case OP_JEXC: return at_most(x[2], 1);
    default: return 0;
  }
}

/** Whether nothing is executed after an instruction. */
static bool ends_path(uint32_t op) {
  return op == OP_JMP || op == OP_RET || op == OP_RETNONE || op == OP_RAISE || op == OP_RAISEFROM || op == OP_RERAISE ||
         op == OP_RAISECUR;
}

static uint32_t check_instruction(const code_check *c, const instruction *i) {
  REQUIRE(is_start(c, i->at) && (i->size == 1 || !is_start(c, i->at + 1)), CHECK_CODE_START);
  for (uint32_t n = 0; n < 4; n++) TRY(check_operand(c, i, i->shape->kinds[n], i->operands[n]));
  return check_special(c, i);
}

static uint32_t check_words(const code_check *c) {
  instruction i = {0};
  for (uint32_t at = 0; at < c->code->word_count; at += i.size) {
    TRY(decode(c, at, &i));
    TRY(check_instruction(c, &i));
  }
  return ends_path(i.op) ? 0 : CHECK_CODE_END;
}

static uint32_t check_handlers(const code_check *c) {
  const nl_code *code = c->code;
  if (code->handler_count == 0) return 0;
  const nl_handler *handlers = (const nl_handler *)(const void *)(c->image->image + (code->handlers & ~NL_IN_IMAGE));
  for (uint32_t i = 0; i < code->handler_count; i++) {
    const nl_handler *h = &handlers[i];
    REQUIRE(h->start < h->end && is_start(c, h->start), CHECK_HANDLER_RANGE);
    REQUIRE(h->end == code->word_count || is_start(c, h->end), CHECK_HANDLER_RANGE);
    REQUIRE(is_start(c, h->target), CHECK_HANDLER_RANGE);
    REQUIRE(h->reg < code->register_count, CHECK_OPERAND_REGISTER);
  }
  return 0;
}

static uint32_t check_parameters(const image_check *c, const nl_code *code) {
  REQUIRE(code->flags <= (CODE_VARARGS | CODE_VARKW | CODE_GENERATOR | CODE_COROUTINE | CODE_DOCSTRING), CHECK_CODE_FLAGS);
  uint32_t stars = (code->flags & CODE_VARARGS ? 1u : 0) + (code->flags & CODE_VARKW ? 1u : 0);
  uint32_t count = (uint32_t)code->parameter_count + code->keyword_only_count + stars;
  REQUIRE(count <= code->register_count, CHECK_CODE_REGISTERS);
  REQUIRE(code->positional_only_count <= code->parameter_count, CHECK_CODE_PARAMETERS);
  REQUIRE(NL_HEADER_WORDS(code->header) == sizeof(nl_code) / 4 + count * 2, CHECK_CODE_PARAMETERS);
  TRY(image_check_name(c, code->name));
  TRY(image_check_name(c, code->qualname));
  for (uint32_t i = 0; i < count; i++) TRY(image_check_name(c, code->parameters[i]));
  return 0;
}

uint32_t image_check_code(image_check *c, const nl_code *code) {
  TRY(check_parameters(c, code));
  REQUIRE(code->module < c->header->module_count, CHECK_CODE_MODULE);
  REQUIRE(code->word_count > 0, CHECK_CODE_END);
  REQUIRE(code->word_count <= CODE_WORDS_MAX, CHECK_CODE_WORDS);
  TRY(check_table(c, code->words, (uint64_t)code->word_count * 4, 4, CHECK_CODE_WORDS));
  TRY(check_table(c, code->handlers, (uint64_t)code->handler_count * sizeof(nl_handler), 4, CHECK_CODE_HANDLERS));
  REQUIRE(code->line_bytes % 2 == 0, CHECK_CODE_LINES);
  TRY(check_table(c, code->lines, code->line_bytes, 1, CHECK_CODE_LINES));
  const uint32_t *constants = image_object(c, code->constants);
  code_check check = {c, code, image_words(c, code->words & ~NL_IN_IMAGE), image_slots(constants),
                      image_slot_count(constants)};
  TRY(check_words(&check));
  return check_handlers(&check);
}
