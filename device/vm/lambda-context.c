/* The context object of an invocation and what hangs on it, as AWS's Python runtime makes them: LambdaContext, its
 * CognitoIdentity, its ClientContext and the Client in that. None lives in the heap: each is an immediate value whose
 * attributes come from what the host gave. The client context is parsed when it is first asked for, and kept in
 * vm->context, so that a handler sees the same dicts each time.
 */
#include "containers.h"
#include "native.h"
#include "types.h"

/* In the order of their repr. The first seven are the host's texts. */
static const uint16_t context_fields[] = {SYM_aws_request_id,       SYM_log_group_name,   SYM_log_stream_name,
                                          SYM_function_name,        SYM_memory_limit_in_mb, SYM_function_version,
                                          SYM_invoked_function_arn, SYM_client_context,   SYM_identity,
                                          SYM_tenant_id};
enum { TEXT_FIELDS = 7 };
static const uint16_t identity_fields[] = {SYM_cognito_identity_id, SYM_cognito_identity_pool_id};
static const uint16_t client_context_fields[] = {SYM_custom, SYM_env, SYM_client};
static const uint16_t client_fields[] = {SYM_installation_id, SYM_app_title, SYM_app_version_name, SYM_app_version_code,
                                         SYM_app_package_name};

static const uint16_t *fields_of(nl_value v, uint32_t *count) {
#define FIELDS(list) (*count = sizeof(list) / sizeof *(list), list)
  return v == NL_LAMBDA_CONTEXT     ? FIELDS(context_fields)
         : v == NL_COGNITO_IDENTITY ? FIELDS(identity_fields)
         : v == NL_CLIENT_CONTEXT   ? FIELDS(client_context_fields)
                                    : FIELDS(client_fields);
}

static const char *host_text(const nl_context *context, uint32_t field) {
  const char *const texts[TEXT_FIELDS] = {context->request_id,       context->log_group_name,   context->log_stream_name,
                                          context->function_name,    context->memory_limit_in_mb, context->function_version,
                                          context->invoked_function_arn};
  return texts[field];
}

static bool context_field(nl_vm *vm, uint32_t field, nl_slot *out) {
  static const nl_context nothing = {0};
  const nl_context *context = vm->invocation ? vm->invocation : &nothing;
  *out = NL_NONE;
  if (field < TEXT_FIELDS) {
    const char *text = host_text(context, field);
    *out = text ? nl_str_new(vm, text, strlen(text)) : NL_EMPTY_STR;
    return !nl_is_undefined(*out);
  }
  if (context_fields[field] == SYM_identity) *out = NL_COGNITO_IDENTITY;
  if (context_fields[field] == SYM_client_context && context->client_context) *out = NL_CLIENT_CONTEXT;
  return true;
}

/** [gc] dict[symbol], or None. `dict` may be `out`. */
static bool entry(nl_vm *vm, nl_value dict, uint16_t symbol, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_text text = nl_symbol_name(symbol);
  nl_slot *held = nl_push(vm, dict), *name = held ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = name && !nl_is_undefined(*name = nl_str_new(vm, text.data, text.length));
  nl_value found = ok && nl_is_kind(*held, KIND_DICT) ? nl_dict_get_name(vm, NL_LO(*held), name) : NL_UNDEFINED;
  nl_release(vm, mark);
  *out = nl_is_undefined(found) ? NL_NONE : found;
  return ok;
}

/** [gc] The client context as the dict that the caller sent. */
static bool client_context(nl_vm *vm, nl_slot *out) {
  const char *text = vm->invocation ? vm->invocation->client_context : NULL;
  *out = NL_NONE;
  if (!text) return true;
  if (nl_is_undefined(vm->context)) {
    if (!nl_json_read(vm, text, strlen(text), out)) return false;
    vm->context = *out;
  }
  *out = vm->context;
  return true;
}

static bool client_field(nl_vm *vm, nl_value v, uint16_t symbol, nl_slot *out) {
  if (!client_context(vm, out)) return false;
  if (v == NL_CLIENT) return entry(vm, *out, SYM_client, out) && entry(vm, *out, symbol, out);
  if (!entry(vm, *out, symbol, out)) return false;
  if (symbol == SYM_client && !nl_is_none(*out)) *out = NL_CLIENT;
  return true;
}

bool nl_context_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out) {
  uint32_t count;
  const uint16_t *fields = fields_of(v, &count);
  for (uint32_t i = 0; i < count; i++) {
    if (fields[i] != symbol) continue;
    if (v == NL_LAMBDA_CONTEXT) return context_field(vm, i, out);
    if (v == NL_COGNITO_IDENTITY) return *out = NL_NONE, true;
    return client_field(vm, v, (uint16_t)symbol, out);
  }
  return false;
}

bool nl_context_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  uint32_t count, mark = nl_mark(vm);
  const uint16_t *fields = fields_of(*v, &count);
  nl_builder builder;
  nl_slot *text = nl_push(vm, nl_type_of(vm, *v));
  bool ok = text && nl_class_name_value(vm, text, text) && nl_builder_start(vm, &builder, 64) && nl_builder_add_value(&builder, text) &&
            nl_builder_add(&builder, "([", 2);
  for (uint32_t i = 0; ok && i < count; i++) {
    nl_text name = nl_symbol_name(fields[i]);
    ok = nl_builder_add(&builder, ",", i > 0) && nl_builder_add(&builder, name.data, name.length) && nl_builder_add(&builder, "=", 1) &&
         nl_context_attribute(vm, *v, fields[i], text) && nl_str_of(vm, text, text) && nl_builder_add_value(&builder, text);
  }
  ok = ok && nl_builder_add(&builder, "])", 2) && nl_builder_finish(&builder, out);
  nl_release(vm, mark);
  return ok;
}
