/* Built-in functions on numbers: abs, bin, divmod, format, hex, oct, pow, round. */
#include "format.h"
#include <math.h>

NL_NATIVE_DEFINE(py_b_abs) {
  (void)argc;
  bool found;
  if (!nl_call_special(vm, &args[0], SYM___abs__, 0, NULL, out, &found)) return NATIVE_RAISE;
  if (found) return NATIVE_OK;
  nl_slot v = nl_unwrap(vm, args[0]);
  if (nl_is_float(v)) return nl_give_native(out, nl_from_float(fabs(nl_as_float(v))));
  if (!nl_is_int_or_bool(v)) return nl_done(nl_raise(vm, TYPE_TypeError, "bad operand type for abs(): '%t'", &args[0]));
  args[0] = nl_is_bool(v) ? NL_INT(NL_LO(v)) : v;
  if (nl_int_compare(vm, args[0], NL_INT(0)) < 0) return nl_done(nl_int_negate(vm, &args[0], out));
  return nl_give_native(out, args[0]);
}

static nl_native_status in_base(nl_vm *vm, nl_slot *v, uint32_t type, nl_slot *out) {
  nl_builder builder;
  nl_format_spec spec = {.fill = ' ', .type = type, .width = -1, .align = '>', .alternate = true};
  return nl_done(nl_want_int(vm, v) && nl_builder_start(vm, &builder, 16) && nl_int_lay_out(&builder, &spec, v, 0) &&
                 nl_builder_finish(&builder, out));
}

NL_NATIVE_DEFINE(py_b_bin) { return (void)argc, in_base(vm, &args[0], 'b', out); }
NL_NATIVE_DEFINE(py_b_oct) { return (void)argc, in_base(vm, &args[0], 'o', out); }
NL_NATIVE_DEFINE(py_b_hex) { return (void)argc, in_base(vm, &args[0], 'x', out); }

NL_NATIVE_DEFINE(py_b_format) {
  (void)argc;
  if (!nl_is_undefined(args[1]) && !nl_is_str(nl_unwrap(vm, args[1])))
    return nl_done(nl_raise(vm, TYPE_TypeError, "format() argument 2 must be str, not %T", &args[1]));
  args[1] = nl_unwrap(vm, args[1]);
  return nl_done(nl_format(vm, &args[0], &args[1], out));
}

static bool divmod_numbers(nl_vm *vm, nl_slot *args, nl_slot *out) {
  double x, y, rest;
  if (!nl_is_float(args[0]) && !nl_is_float(args[1])) {
    if (nl_int_compare(vm, args[1], NL_INT(0)) == 0) return nl_raise(vm, TYPE_ZeroDivisionError, "integer division or modulo by zero");
    return nl_int_divide(vm, &args[0], &args[1], &args[0], &args[1]) && nl_pair(vm, &args[0], &args[1], out);
  }
  if (!nl_to_float(vm, &args[0], &x) || !nl_to_float(vm, &args[1], &y)) return false;
  if (y == 0) return nl_raise(vm, TYPE_ZeroDivisionError, "float divmod()");
  args[0] = nl_from_float(nl_float_divmod(x, y, &rest));
  args[1] = nl_from_float(rest);
  return nl_pair(vm, &args[0], &args[1], out);
}

NL_NATIVE_DEFINE(py_b_divmod) {
  (void)argc;
  bool found;
  if (!nl_call_special(vm, &args[0], SYM___divmod__, 1, &args[1], out, &found)) return NATIVE_RAISE;
  if (found && *out != NL_NOTIMPLEMENTED) return NATIVE_OK;
  if (!nl_call_special(vm, &args[1], SYM___rdivmod__, 1, &args[0], out, &found)) return NATIVE_RAISE;
  if (found && *out != NL_NOTIMPLEMENTED) return NATIVE_OK;
  if (!nl_is_number(nl_unwrap(vm, args[0])) || !nl_is_number(nl_unwrap(vm, args[1])))
    return nl_done(nl_raise(vm, TYPE_TypeError, "unsupported operand type(s) for divmod(): '%t' and '%t'", &args[0], &args[1]));
  args[0] = nl_unwrap(vm, args[0]);
  args[1] = nl_unwrap(vm, args[1]);
  return nl_done(divmod_numbers(vm, args, out));
}

NL_NATIVE_DEFINE(py_b_pow) {
  (void)argc;
  bool found;
  if (nl_is_missing(args[2])) return nl_done(nl_binary(vm, OP_POW, &args[0], &args[1], out));
  if (!nl_call_special(vm, &args[0], SYM___pow__, 2, &args[1], out, &found)) return NATIVE_RAISE;
  if (found) return NATIVE_OK;
  for (uint32_t i = 0; i < 3; i++) {
    args[i] = nl_unwrap(vm, args[i]);
    if (!nl_is_number(args[i]))
      return nl_done(nl_raise(vm, TYPE_TypeError, "unsupported operand type(s) for ** or pow(): '%t', '%t', '%t'", &args[0], &args[1], &args[2]));
  }
  if (nl_is_float(args[0]) || nl_is_float(args[1]) || nl_is_float(args[2]))
    return nl_done(nl_raise(vm, TYPE_TypeError, "pow() 3rd argument not allowed unless all arguments are integers"));
  return nl_done(nl_int_power_modulo(vm, &args[0], &args[1], &args[2], out));
}

/** round(v, -digits) of an int: to the nearest multiple of 10^digits, half to even. */
static bool round_int(nl_vm *vm, nl_slot *v, uint32_t digits, nl_slot *out) {
  nl_int_view view;
  nl_int_view_of(vm, *v, &view);
  if (digits > view.count * 10 + 1) { /* 10^digits is more than twice v */
    *out = NL_INT(0);
    return true;
  }
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 4);
  nl_slot *power = &slots[0], *quotient = &slots[1], *rest = &slots[2], *twice = &slots[3];
  bool ok = slots != NULL;
  if (ok) {
    *power = NL_INT(10);
    *quotient = NL_INT(digits);
    ok = nl_int_power(vm, power, quotient, power) && nl_int_divide(vm, v, power, quotient, rest) && nl_int_shift(vm, rest, 1, twice);
  }
  if (ok) {
    int order = nl_int_compare(vm, *twice, *power);
    nl_int_view_of(vm, *quotient, &view);
    bool odd = view.count && (view.limbs[0] & 1);
    ok = nl_int_add(vm, v, rest, true, rest);
    if (ok && (order > 0 || (order == 0 && odd))) ok = nl_int_add(vm, rest, power, false, rest);
    if (ok) *out = *rest;
  }
  nl_release(vm, mark);
  return ok;
}

NL_NATIVE_DEFINE(py_b_round) {
  (void)argc;
  bool found, whole = nl_is_missing(args[1]);
  if (!nl_call_special(vm, &args[0], SYM___round__, whole ? 0 : 1, &args[1], out, &found)) return NATIVE_RAISE;
  if (found) return NATIVE_OK;
  nl_slot v = nl_unwrap(vm, args[0]);
  if (!nl_is_number(v)) return nl_done(nl_raise(vm, TYPE_TypeError, "type %t doesn't define __round__ method", &args[0]));
  args[0] = nl_is_bool(v) ? NL_INT(NL_LO(v)) : v;
  int32_t digits = 0;
  if (!whole && !nl_index(vm, &args[1], &digits)) return NATIVE_RAISE;
  if (nl_is_float(v)) return nl_done(whole ? nl_int_from_float(vm, rint(nl_as_float(v)), out) : nl_float_round(vm, nl_as_float(v), digits, out));
  if (digits < 0) return nl_done(round_int(vm, &args[0], 0u - (uint32_t)digits, out));
  return nl_give_native(out, args[0]);
}
