/* Made by scripts/generate.ts from src/bytecode; do not edit. */
#include <math.h>

#include "../native.h"

NL_NATIVE_DECLARATION(py_object_new);
NL_NATIVE_DECLARATION(py_object___new__);
NL_NATIVE_DECLARATION(py_object___init__);
NL_NATIVE_DECLARATION(py_object___init_subclass__);
NL_NATIVE_DECLARATION(py_object___setattr__);
NL_NATIVE_DECLARATION(py_object___delattr__);
NL_NATIVE_DECLARATION(py_object___getattribute__);
NL_NATIVE_DECLARATION(py_object___repr__);
NL_NATIVE_DECLARATION(py_object___str__);
NL_NATIVE_DECLARATION(py_object___format__);
NL_NATIVE_DECLARATION(py_object___eq__);
NL_NATIVE_DECLARATION(py_object___ne__);
NL_NATIVE_DECLARATION(py_object___lt__);
NL_NATIVE_DECLARATION(py_object___le__);
NL_NATIVE_DECLARATION(py_object___gt__);
NL_NATIVE_DECLARATION(py_object___ge__);
NL_NATIVE_DECLARATION(py_object___hash__);
NL_NATIVE_DECLARATION(py_object___dir__);
NL_NATIVE_DECLARATION(py_type_new);
NL_NATIVE_DECLARATION(py_type___new__);
NL_NATIVE_DECLARATION(py_type___call__);
NL_NATIVE_DECLARATION(py_type___instancecheck__);
NL_NATIVE_DECLARATION(py_type___subclasscheck__);
NL_NATIVE_DECLARATION(py_type_mro);
NL_NATIVE_DECLARATION(py_int_new);
NL_NATIVE_DECLARATION(py_int_bit_length);
NL_NATIVE_DECLARATION(py_int_bit_count);
NL_NATIVE_DECLARATION(py_int_to_bytes);
NL_NATIVE_DECLARATION(py_int_from_bytes);
NL_NATIVE_DECLARATION(py_int_conjugate);
NL_NATIVE_DECLARATION(py_int_is_integer);
NL_NATIVE_DECLARATION(py_int_as_integer_ratio);
NL_NATIVE_DECLARATION(py_any___add__);
NL_NATIVE_DECLARATION(py_any___sub__);
NL_NATIVE_DECLARATION(py_any___mul__);
NL_NATIVE_DECLARATION(py_any___truediv__);
NL_NATIVE_DECLARATION(py_any___floordiv__);
NL_NATIVE_DECLARATION(py_any___mod__);
NL_NATIVE_DECLARATION(py_any___pow__);
NL_NATIVE_DECLARATION(py_any___radd__);
NL_NATIVE_DECLARATION(py_any___rsub__);
NL_NATIVE_DECLARATION(py_any___rmul__);
NL_NATIVE_DECLARATION(py_any___neg__);
NL_NATIVE_DECLARATION(py_any___abs__);
NL_NATIVE_DECLARATION(py_any___bool__);
NL_NATIVE_DECLARATION(py_any___int__);
NL_NATIVE_DECLARATION(py_any___float__);
NL_NATIVE_DECLARATION(py_any___and__);
NL_NATIVE_DECLARATION(py_any___or__);
NL_NATIVE_DECLARATION(py_any___xor__);
NL_NATIVE_DECLARATION(py_any___lshift__);
NL_NATIVE_DECLARATION(py_any___rshift__);
NL_NATIVE_DECLARATION(py_any___index__);
NL_NATIVE_DECLARATION(py_bool_new);
NL_NATIVE_DECLARATION(py_float_new);
NL_NATIVE_DECLARATION(py_float_is_integer);
NL_NATIVE_DECLARATION(py_float_as_integer_ratio);
NL_NATIVE_DECLARATION(py_float_hex);
NL_NATIVE_DECLARATION(py_float_fromhex);
NL_NATIVE_DECLARATION(py_float_conjugate);
NL_NATIVE_DECLARATION(py_str_new);
NL_NATIVE_DECLARATION(py_str_capitalize);
NL_NATIVE_DECLARATION(py_str_casefold);
NL_NATIVE_DECLARATION(py_str_center);
NL_NATIVE_DECLARATION(py_str_count);
NL_NATIVE_DECLARATION(py_str_encode);
NL_NATIVE_DECLARATION(py_str_endswith);
NL_NATIVE_DECLARATION(py_str_expandtabs);
NL_NATIVE_DECLARATION(py_str_find);
NL_NATIVE_DECLARATION(py_str_format);
NL_NATIVE_DECLARATION(py_str_format_map);
NL_NATIVE_DECLARATION(py_str_index);
NL_NATIVE_DECLARATION(py_str_isalnum);
NL_NATIVE_DECLARATION(py_str_isalpha);
NL_NATIVE_DECLARATION(py_str_isascii);
NL_NATIVE_DECLARATION(py_str_isdecimal);
NL_NATIVE_DECLARATION(py_str_isdigit);
NL_NATIVE_DECLARATION(py_str_isidentifier);
NL_NATIVE_DECLARATION(py_str_islower);
NL_NATIVE_DECLARATION(py_str_isnumeric);
NL_NATIVE_DECLARATION(py_str_isprintable);
NL_NATIVE_DECLARATION(py_str_isspace);
NL_NATIVE_DECLARATION(py_str_istitle);
NL_NATIVE_DECLARATION(py_str_isupper);
NL_NATIVE_DECLARATION(py_str_join);
NL_NATIVE_DECLARATION(py_str_ljust);
NL_NATIVE_DECLARATION(py_str_lower);
NL_NATIVE_DECLARATION(py_str_lstrip);
NL_NATIVE_DECLARATION(py_str_maketrans);
NL_NATIVE_DECLARATION(py_str_partition);
NL_NATIVE_DECLARATION(py_str_removeprefix);
NL_NATIVE_DECLARATION(py_str_removesuffix);
NL_NATIVE_DECLARATION(py_str_replace);
NL_NATIVE_DECLARATION(py_str_rfind);
NL_NATIVE_DECLARATION(py_str_rindex);
NL_NATIVE_DECLARATION(py_str_rjust);
NL_NATIVE_DECLARATION(py_str_rpartition);
NL_NATIVE_DECLARATION(py_str_rsplit);
NL_NATIVE_DECLARATION(py_str_rstrip);
NL_NATIVE_DECLARATION(py_str_split);
NL_NATIVE_DECLARATION(py_str_splitlines);
NL_NATIVE_DECLARATION(py_str_startswith);
NL_NATIVE_DECLARATION(py_str_strip);
NL_NATIVE_DECLARATION(py_str_swapcase);
NL_NATIVE_DECLARATION(py_str_title);
NL_NATIVE_DECLARATION(py_str_translate);
NL_NATIVE_DECLARATION(py_str_upper);
NL_NATIVE_DECLARATION(py_str_zfill);
NL_NATIVE_DECLARATION(py_any___len__);
NL_NATIVE_DECLARATION(py_any___contains__);
NL_NATIVE_DECLARATION(py_any___iter__);
NL_NATIVE_DECLARATION(py_any___getitem__);
NL_NATIVE_DECLARATION(py_bytes_new);
NL_NATIVE_DECLARATION(py_bytes_count);
NL_NATIVE_DECLARATION(py_bytes_decode);
NL_NATIVE_DECLARATION(py_bytes_endswith);
NL_NATIVE_DECLARATION(py_bytes_find);
NL_NATIVE_DECLARATION(py_bytes_fromhex);
NL_NATIVE_DECLARATION(py_bytes_hex);
NL_NATIVE_DECLARATION(py_bytes_index);
NL_NATIVE_DECLARATION(py_bytes_isdigit);
NL_NATIVE_DECLARATION(py_bytes_join);
NL_NATIVE_DECLARATION(py_bytes_lower);
NL_NATIVE_DECLARATION(py_bytes_lstrip);
NL_NATIVE_DECLARATION(py_bytes_partition);
NL_NATIVE_DECLARATION(py_bytes_replace);
NL_NATIVE_DECLARATION(py_bytes_rfind);
NL_NATIVE_DECLARATION(py_bytes_rstrip);
NL_NATIVE_DECLARATION(py_bytes_split);
NL_NATIVE_DECLARATION(py_bytes_startswith);
NL_NATIVE_DECLARATION(py_bytes_strip);
NL_NATIVE_DECLARATION(py_bytes_upper);
NL_NATIVE_DECLARATION(py_bytearray_new);
NL_NATIVE_DECLARATION(py_bytearray_append);
NL_NATIVE_DECLARATION(py_bytearray_clear);
NL_NATIVE_DECLARATION(py_bytearray_copy);
NL_NATIVE_DECLARATION(py_bytearray_decode);
NL_NATIVE_DECLARATION(py_bytearray_extend);
NL_NATIVE_DECLARATION(py_bytearray_find);
NL_NATIVE_DECLARATION(py_bytearray_hex);
NL_NATIVE_DECLARATION(py_bytearray_insert);
NL_NATIVE_DECLARATION(py_bytearray_pop);
NL_NATIVE_DECLARATION(py_bytearray_remove);
NL_NATIVE_DECLARATION(py_bytearray_reverse);
NL_NATIVE_DECLARATION(py_bytearray_startswith);
NL_NATIVE_DECLARATION(py_bytearray_endswith);
NL_NATIVE_DECLARATION(py_any___setitem__);
NL_NATIVE_DECLARATION(py_any___delitem__);
NL_NATIVE_DECLARATION(py_any___iadd__);
NL_NATIVE_DECLARATION(py_tuple_new);
NL_NATIVE_DECLARATION(py_tuple_count);
NL_NATIVE_DECLARATION(py_tuple_index);
NL_NATIVE_DECLARATION(py_list_new);
NL_NATIVE_DECLARATION(py_list_append);
NL_NATIVE_DECLARATION(py_list_clear);
NL_NATIVE_DECLARATION(py_list_copy);
NL_NATIVE_DECLARATION(py_list_count);
NL_NATIVE_DECLARATION(py_list_extend);
NL_NATIVE_DECLARATION(py_list_index);
NL_NATIVE_DECLARATION(py_list_insert);
NL_NATIVE_DECLARATION(py_list_pop);
NL_NATIVE_DECLARATION(py_list_remove);
NL_NATIVE_DECLARATION(py_list_reverse);
NL_NATIVE_DECLARATION(py_list_sort);
NL_NATIVE_DECLARATION(py_dict_new);
NL_NATIVE_DECLARATION(py_dict_clear);
NL_NATIVE_DECLARATION(py_dict_copy);
NL_NATIVE_DECLARATION(py_dict_fromkeys);
NL_NATIVE_DECLARATION(py_dict_get);
NL_NATIVE_DECLARATION(py_dict_items);
NL_NATIVE_DECLARATION(py_dict_keys);
NL_NATIVE_DECLARATION(py_dict_pop);
NL_NATIVE_DECLARATION(py_dict_popitem);
NL_NATIVE_DECLARATION(py_dict_setdefault);
NL_NATIVE_DECLARATION(py_dict_update);
NL_NATIVE_DECLARATION(py_dict_values);
NL_NATIVE_DECLARATION(py_any___ior__);
NL_NATIVE_DECLARATION(py_set_new);
NL_NATIVE_DECLARATION(py_set_add);
NL_NATIVE_DECLARATION(py_set_clear);
NL_NATIVE_DECLARATION(py_set_copy);
NL_NATIVE_DECLARATION(py_set_difference);
NL_NATIVE_DECLARATION(py_set_difference_update);
NL_NATIVE_DECLARATION(py_set_discard);
NL_NATIVE_DECLARATION(py_set_intersection);
NL_NATIVE_DECLARATION(py_set_intersection_update);
NL_NATIVE_DECLARATION(py_set_isdisjoint);
NL_NATIVE_DECLARATION(py_set_issubset);
NL_NATIVE_DECLARATION(py_set_issuperset);
NL_NATIVE_DECLARATION(py_set_pop);
NL_NATIVE_DECLARATION(py_set_remove);
NL_NATIVE_DECLARATION(py_set_symmetric_difference);
NL_NATIVE_DECLARATION(py_set_symmetric_difference_update);
NL_NATIVE_DECLARATION(py_set_union);
NL_NATIVE_DECLARATION(py_set_update);
NL_NATIVE_DECLARATION(py_frozenset_new);
NL_NATIVE_DECLARATION(py_frozenset_copy);
NL_NATIVE_DECLARATION(py_frozenset_difference);
NL_NATIVE_DECLARATION(py_frozenset_intersection);
NL_NATIVE_DECLARATION(py_frozenset_isdisjoint);
NL_NATIVE_DECLARATION(py_frozenset_issubset);
NL_NATIVE_DECLARATION(py_frozenset_issuperset);
NL_NATIVE_DECLARATION(py_frozenset_symmetric_difference);
NL_NATIVE_DECLARATION(py_frozenset_union);
NL_NATIVE_DECLARATION(py_range_new);
NL_NATIVE_DECLARATION(py_range_count);
NL_NATIVE_DECLARATION(py_range_index);
NL_NATIVE_DECLARATION(py_slice_new);
NL_NATIVE_DECLARATION(py_slice_indices);
NL_NATIVE_DECLARATION(py_any___call__);
NL_NATIVE_DECLARATION(py_generator_send);
NL_NATIVE_DECLARATION(py_generator_throw);
NL_NATIVE_DECLARATION(py_generator_close);
NL_NATIVE_DECLARATION(py_any___next__);
NL_NATIVE_DECLARATION(py_coroutine_send);
NL_NATIVE_DECLARATION(py_coroutine_throw);
NL_NATIVE_DECLARATION(py_coroutine_close);
NL_NATIVE_DECLARATION(py_property_new);
NL_NATIVE_DECLARATION(py_property_getter);
NL_NATIVE_DECLARATION(py_property_setter);
NL_NATIVE_DECLARATION(py_property_deleter);
NL_NATIVE_DECLARATION(py_staticmethod_new);
NL_NATIVE_DECLARATION(py_classmethod_new);
NL_NATIVE_DECLARATION(py_super_new);
NL_NATIVE_DECLARATION(py_dict_keys_isdisjoint);
NL_NATIVE_DECLARATION(py_dict_items_isdisjoint);
NL_NATIVE_DECLARATION(py_enumerate_new);
NL_NATIVE_DECLARATION(py_zip_new);
NL_NATIVE_DECLARATION(py_map_new);
NL_NATIVE_DECLARATION(py_filter_new);
NL_NATIVE_DECLARATION(py_reversed_new);
NL_NATIVE_DECLARATION(py_LambdaContext_get_remaining_time_in_millis);
NL_NATIVE_DECLARATION(py_LambdaContext_log);
NL_NATIVE_DECLARATION(py_BaseException_new);
NL_NATIVE_DECLARATION(py_BaseException___init__);
NL_NATIVE_DECLARATION(py_BaseException_with_traceback);
NL_NATIVE_DECLARATION(py_BaseException_add_note);
NL_NATIVE_DECLARATION(py_b_abs);
NL_NATIVE_DECLARATION(py_b_all);
NL_NATIVE_DECLARATION(py_b_any);
NL_NATIVE_DECLARATION(py_b_ascii);
NL_NATIVE_DECLARATION(py_b_bin);
NL_NATIVE_DECLARATION(py_b_callable);
NL_NATIVE_DECLARATION(py_b_chr);
NL_NATIVE_DECLARATION(py_b_delattr);
NL_NATIVE_DECLARATION(py_b_dir);
NL_NATIVE_DECLARATION(py_b_divmod);
NL_NATIVE_DECLARATION(py_b_format);
NL_NATIVE_DECLARATION(py_b_getattr);
NL_NATIVE_DECLARATION(py_b_hasattr);
NL_NATIVE_DECLARATION(py_b_hash);
NL_NATIVE_DECLARATION(py_b_hex);
NL_NATIVE_DECLARATION(py_b_id);
NL_NATIVE_DECLARATION(py_b_isinstance);
NL_NATIVE_DECLARATION(py_b_issubclass);
NL_NATIVE_DECLARATION(py_b_iter);
NL_NATIVE_DECLARATION(py_b_len);
NL_NATIVE_DECLARATION(py_b_max);
NL_NATIVE_DECLARATION(py_b_min);
NL_NATIVE_DECLARATION(py_b_next);
NL_NATIVE_DECLARATION(py_b_oct);
NL_NATIVE_DECLARATION(py_b_ord);
NL_NATIVE_DECLARATION(py_b_pow);
NL_NATIVE_DECLARATION(py_b_print);
NL_NATIVE_DECLARATION(py_b_repr);
NL_NATIVE_DECLARATION(py_b_round);
NL_NATIVE_DECLARATION(py_b_setattr);
NL_NATIVE_DECLARATION(py_b_sorted);
NL_NATIVE_DECLARATION(py_b_sum);
NL_NATIVE_DECLARATION(py_b_vars);
NL_NATIVE_DECLARATION(py_math_acos);
NL_NATIVE_DECLARATION(py_math_acosh);
NL_NATIVE_DECLARATION(py_math_asin);
NL_NATIVE_DECLARATION(py_math_asinh);
NL_NATIVE_DECLARATION(py_math_atan);
NL_NATIVE_DECLARATION(py_math_atan2);
NL_NATIVE_DECLARATION(py_math_atanh);
NL_NATIVE_DECLARATION(py_math_ceil);
NL_NATIVE_DECLARATION(py_math_comb);
NL_NATIVE_DECLARATION(py_math_copysign);
NL_NATIVE_DECLARATION(py_math_cos);
NL_NATIVE_DECLARATION(py_math_cosh);
NL_NATIVE_DECLARATION(py_math_degrees);
NL_NATIVE_DECLARATION(py_math_dist);
NL_NATIVE_DECLARATION(py_math_exp);
NL_NATIVE_DECLARATION(py_math_expm1);
NL_NATIVE_DECLARATION(py_math_fabs);
NL_NATIVE_DECLARATION(py_math_factorial);
NL_NATIVE_DECLARATION(py_math_floor);
NL_NATIVE_DECLARATION(py_math_fmod);
NL_NATIVE_DECLARATION(py_math_frexp);
NL_NATIVE_DECLARATION(py_math_fsum);
NL_NATIVE_DECLARATION(py_math_gcd);
NL_NATIVE_DECLARATION(py_math_hypot);
NL_NATIVE_DECLARATION(py_math_isclose);
NL_NATIVE_DECLARATION(py_math_isfinite);
NL_NATIVE_DECLARATION(py_math_isinf);
NL_NATIVE_DECLARATION(py_math_isnan);
NL_NATIVE_DECLARATION(py_math_isqrt);
NL_NATIVE_DECLARATION(py_math_lcm);
NL_NATIVE_DECLARATION(py_math_ldexp);
NL_NATIVE_DECLARATION(py_math_log);
NL_NATIVE_DECLARATION(py_math_log10);
NL_NATIVE_DECLARATION(py_math_log1p);
NL_NATIVE_DECLARATION(py_math_log2);
NL_NATIVE_DECLARATION(py_math_modf);
NL_NATIVE_DECLARATION(py_math_perm);
NL_NATIVE_DECLARATION(py_math_pow);
NL_NATIVE_DECLARATION(py_math_prod);
NL_NATIVE_DECLARATION(py_math_radians);
NL_NATIVE_DECLARATION(py_math_remainder);
NL_NATIVE_DECLARATION(py_math_sin);
NL_NATIVE_DECLARATION(py_math_sinh);
NL_NATIVE_DECLARATION(py_math_sqrt);
NL_NATIVE_DECLARATION(py_math_tan);
NL_NATIVE_DECLARATION(py_math_tanh);
NL_NATIVE_DECLARATION(py_math_trunc);
NL_NATIVE_DECLARATION(py_json_dumps);
NL_NATIVE_DECLARATION(py_json_loads);
NL_NATIVE_DECLARATION(py_time_time);
NL_NATIVE_DECLARATION(py_time_time_ns);
NL_NATIVE_DECLARATION(py_time_monotonic);
NL_NATIVE_DECLARATION(py_time_monotonic_ns);
NL_NATIVE_DECLARATION(py_time_perf_counter);
NL_NATIVE_DECLARATION(py_time_perf_counter_ns);
NL_NATIVE_DECLARATION(py_time_sleep);
NL_NATIVE_DECLARATION(py__device_write);
NL_NATIVE_DECLARATION(py__device_urandom);
NL_NATIVE_DECLARATION(py__device_exception_text);
NL_NATIVE_DECLARATION(py__device_handled);
NL_NATIVE_DECLARATION(py__device_request_id);
NL_NATIVE_DECLARATION(py__binascii_encode64);
NL_NATIVE_DECLARATION(py__binascii_decode64);
NL_NATIVE_DECLARATION(py__binascii_crc32);
NL_NATIVE_DECLARATION(py__hashlib_start);
NL_NATIVE_DECLARATION(py__hashlib_update);
NL_NATIVE_DECLARATION(py__hashlib_digest);
NL_NATIVE_DECLARATION(py__struct_from_float);
NL_NATIVE_DECLARATION(py__struct_to_float);
NL_NATIVE_DECLARATION(py_nanolambda_append);
NL_NATIVE_DECLARATION(py_nanolambda_get);
NL_NATIVE_DECLARATION(py_nanolambda_latest);

const nl_native nl_natives[NATIVE_COUNT] = {
  {py_object_new, 407, 0, 0, 0, 0, 0, 0},
  {py_object___new__, 1, 0, 1, 1, 1, 3, 0},
  {py_object___init__, 0, 1, 1, 1, 1, 7, 0},
  {py_object___init_subclass__, 25, 2, 1, 1, 1, 2, 0},
  {py_object___setattr__, 19, 3, 3, 3, 3, 4, 0},
  {py_object___delattr__, 20, 6, 2, 2, 2, 4, 0},
  {py_object___getattribute__, 18, 8, 2, 2, 2, 4, 0},
  {py_object___repr__, 2, 10, 1, 1, 1, 4, 0},
  {py_object___str__, 3, 11, 1, 1, 1, 4, 0},
  {py_object___format__, 5, 12, 2, 2, 2, 4, 0},
  {py_object___eq__, 30, 14, 2, 2, 2, 4, 0},
  {py_object___ne__, 31, 16, 2, 2, 2, 4, 0},
  {py_object___lt__, 32, 18, 2, 2, 2, 4, 0},
  {py_object___le__, 33, 20, 2, 2, 2, 4, 0},
  {py_object___gt__, 34, 22, 2, 2, 2, 4, 0},
  {py_object___ge__, 35, 24, 2, 2, 2, 4, 0},
  {py_object___hash__, 6, 26, 1, 1, 1, 4, 0},
  {py_object___dir__, 118, 27, 1, 1, 1, 4, 0},
  {py_type_new, 407, 28, 3, 1, 3, 0, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 400, 37, 1, 1, 1, 4, 1},
  {py_int_new, 407, 38, 2, 0, 2, 0, 5},
  {py_int_bit_length, 203, 40, 1, 1, 1, 4, 5},
  {py_int_bit_count, 202, 41, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 517, 42, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 297, 46, 3, 1, 2, 0, 5},
  {py_int_conjugate, 230, 49, 1, 1, 1, 4, 5},
  {py_int_is_integer, 333, 50, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 190, 51, 1, 1, 1, 4, 5},
  {py_any___add__, 36, 52, 2, 2, 2, 4, 255},
  {py_any___sub__, 37, 54, 2, 2, 2, 4, 255},
  {py_any___mul__, 38, 56, 2, 2, 2, 4, 255},
  {py_any___truediv__, 39, 58, 2, 2, 2, 4, 255},
  {py_any___floordiv__, 40, 60, 2, 2, 2, 4, 255},
  {py_any___mod__, 41, 62, 2, 2, 2, 4, 255},
  {py_any___pow__, 42, 64, 2, 2, 2, 4, 255},
  {py_any___radd__, 49, 66, 2, 2, 2, 4, 255},
  {py_any___rsub__, 50, 68, 2, 2, 2, 4, 255},
  {py_any___rmul__, 51, 70, 2, 2, 2, 4, 255},
  {py_any___neg__, 75, 72, 1, 1, 1, 4, 255},
  {py_any___abs__, 78, 73, 1, 1, 1, 4, 255},
  {py_any___bool__, 7, 74, 1, 1, 1, 4, 255},
  {py_any___int__, 79, 75, 1, 1, 1, 4, 255},
  {py_any___float__, 80, 76, 1, 1, 1, 4, 255},
  {py_any___and__, 44, 77, 2, 2, 2, 4, 255},
  {py_any___or__, 45, 79, 2, 2, 2, 4, 255},
  {py_any___xor__, 46, 81, 2, 2, 2, 4, 255},
  {py_any___lshift__, 47, 83, 2, 2, 2, 4, 255},
  {py_any___rshift__, 48, 85, 2, 2, 2, 4, 255},
  {py_any___index__, 81, 87, 1, 1, 1, 4, 255},
  {py_bool_new, 407, 88, 1, 0, 1, 0, 6},
  {py_float_new, 407, 89, 1, 0, 1, 0, 7},
  {py_float_is_integer, 333, 90, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 190, 91, 1, 1, 1, 4, 7},
  {py_float_hex, 317, 92, 1, 1, 1, 4, 7},
  {py_float_fromhex, 299, 93, 1, 1, 1, 0, 7},
  {py_float_conjugate, 230, 94, 1, 1, 1, 4, 7},
  {py_str_new, 407, 95, 3, 0, 3, 0, 8},
  {py_str_capitalize, 213, 98, 1, 1, 1, 4, 8},
  {py_str_casefold, 214, 99, 1, 1, 1, 4, 8},
  {py_str_center, 217, 100, 3, 2, 3, 4, 8},
  {py_str_count, 236, 103, 4, 2, 4, 4, 8},
  {py_str_encode, 264, 107, 3, 1, 3, 4, 8},
  {py_str_endswith, 268, 110, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 277, 114, 2, 1, 2, 4, 8},
  {py_str_find, 288, 116, 4, 2, 4, 4, 8},
  {py_str_format, 293, 120, 1, 1, 1, 7, 8},
  {py_str_format_map, 294, 121, 2, 2, 2, 4, 8},
  {py_str_index, 324, 123, 4, 2, 4, 4, 8},
  {py_str_isalnum, 334, 127, 1, 1, 1, 4, 8},
  {py_str_isalpha, 335, 128, 1, 1, 1, 4, 8},
  {py_str_isascii, 336, 129, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 338, 130, 1, 1, 1, 4, 8},
  {py_str_isdigit, 339, 131, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 342, 132, 1, 1, 1, 4, 8},
  {py_str_islower, 345, 133, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 347, 134, 1, 1, 1, 4, 8},
  {py_str_isprintable, 348, 135, 1, 1, 1, 4, 8},
  {py_str_isspace, 350, 136, 1, 1, 1, 4, 8},
  {py_str_istitle, 354, 137, 1, 1, 1, 4, 8},
  {py_str_isupper, 355, 138, 1, 1, 1, 4, 8},
  {py_str_join, 361, 139, 2, 2, 2, 4, 8},
  {py_str_ljust, 374, 141, 3, 2, 3, 4, 8},
  {py_str_lower, 382, 144, 1, 1, 1, 4, 8},
  {py_str_lstrip, 383, 145, 2, 1, 2, 4, 8},
  {py_str_maketrans, 384, 147, 3, 1, 3, 0, 8},
  {py_str_partition, 424, 150, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 444, 152, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 445, 154, 2, 2, 2, 4, 8},
  {py_str_replace, 446, 156, 4, 3, 4, 4, 8},
  {py_str_rfind, 451, 160, 4, 2, 4, 4, 8},
  {py_str_rindex, 452, 164, 4, 2, 4, 4, 8},
  {py_str_rjust, 453, 168, 3, 2, 3, 4, 8},
  {py_str_rpartition, 455, 171, 2, 2, 2, 4, 8},
  {py_str_rsplit, 456, 173, 3, 1, 3, 4, 8},
  {py_str_rstrip, 457, 176, 2, 1, 2, 4, 8},
  {py_str_split, 483, 178, 3, 1, 3, 4, 8},
  {py_str_splitlines, 484, 181, 2, 1, 2, 4, 8},
  {py_str_startswith, 487, 183, 4, 2, 4, 4, 8},
  {py_str_strip, 497, 187, 2, 1, 2, 4, 8},
  {py_str_swapcase, 503, 189, 1, 1, 1, 4, 8},
  {py_str_title, 516, 190, 1, 1, 1, 4, 8},
  {py_str_translate, 520, 191, 2, 2, 2, 4, 8},
  {py_str_upper, 526, 193, 1, 1, 1, 4, 8},
  {py_str_zfill, 538, 194, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 196, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 197, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 199, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 200, 2, 2, 2, 4, 255},
  {py_bytes_new, 407, 202, 3, 0, 3, 0, 9},
  {py_bytes_count, 236, 205, 4, 2, 4, 4, 9},
  {py_bytes_decode, 240, 209, 3, 1, 3, 4, 9},
  {py_bytes_endswith, 268, 212, 4, 2, 4, 4, 9},
  {py_bytes_find, 288, 216, 4, 2, 4, 4, 9},
  {py_bytes_fromhex, 299, 220, 1, 1, 1, 0, 9},
  {py_bytes_hex, 317, 221, 3, 1, 3, 4, 9},
  {py_bytes_index, 324, 224, 4, 2, 4, 4, 9},
  {py_bytes_isdigit, 339, 228, 1, 1, 1, 4, 9},
  {py_bytes_join, 361, 229, 2, 2, 2, 4, 9},
  {py_bytes_lower, 382, 231, 1, 1, 1, 4, 9},
  {py_bytes_lstrip, 383, 232, 2, 1, 2, 4, 9},
  {py_bytes_partition, 424, 234, 2, 2, 2, 4, 9},
  {py_bytes_replace, 446, 236, 4, 3, 4, 4, 9},
  {py_bytes_rfind, 451, 240, 4, 2, 4, 4, 9},
  {py_bytes_rstrip, 457, 244, 2, 1, 2, 4, 9},
  {py_bytes_split, 483, 246, 3, 1, 3, 4, 9},
  {py_bytes_startswith, 487, 249, 4, 2, 4, 4, 9},
  {py_bytes_strip, 497, 253, 2, 1, 2, 4, 9},
  {py_bytes_upper, 526, 255, 1, 1, 1, 4, 9},
  {py_bytearray_new, 407, 256, 3, 0, 3, 0, 10},
  {py_bytearray_append, 188, 259, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 223, 261, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 231, 262, 1, 1, 1, 4, 10},
  {py_bytearray_decode, 240, 263, 3, 1, 3, 4, 10},
  {py_bytearray_extend, 279, 266, 2, 2, 2, 4, 10},
  {py_bytearray_find, 288, 268, 4, 2, 4, 4, 10},
  {py_bytearray_hex, 317, 272, 3, 1, 3, 4, 10},
  {py_bytearray_insert, 327, 275, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 429, 278, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 443, 280, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 449, 282, 1, 1, 1, 4, 10},
  {py_bytearray_startswith, 487, 283, 4, 2, 4, 4, 10},
  {py_bytearray_endswith, 268, 287, 4, 2, 4, 4, 10},
  {py_any___setitem__, 14, 291, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 294, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 296, 2, 2, 2, 4, 255},
  {py_tuple_new, 407, 298, 1, 0, 1, 0, 11},
  {py_tuple_count, 236, 299, 2, 2, 2, 4, 11},
  {py_tuple_index, 324, 301, 4, 2, 4, 4, 11},
  {py_list_new, 407, 305, 1, 0, 1, 0, 12},
  {py_list_append, 188, 306, 2, 2, 2, 4, 12},
  {py_list_clear, 223, 308, 1, 1, 1, 4, 12},
  {py_list_copy, 231, 309, 1, 1, 1, 4, 12},
  {py_list_count, 236, 310, 2, 2, 2, 4, 12},
  {py_list_extend, 279, 312, 2, 2, 2, 4, 12},
  {py_list_index, 324, 314, 4, 2, 4, 4, 12},
  {py_list_insert, 327, 318, 3, 3, 3, 4, 12},
  {py_list_pop, 429, 321, 2, 1, 2, 4, 12},
  {py_list_remove, 443, 323, 2, 2, 2, 4, 12},
  {py_list_reverse, 449, 325, 1, 1, 1, 4, 12},
  {py_list_sort, 479, 326, 3, 1, 1, 4, 12},
  {py_dict_new, 407, 329, 1, 0, 1, 2, 13},
  {py_dict_clear, 223, 330, 1, 1, 1, 4, 13},
  {py_dict_copy, 231, 331, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 300, 332, 2, 1, 2, 0, 13},
  {py_dict_get, 309, 334, 3, 2, 3, 4, 13},
  {py_dict_items, 357, 337, 1, 1, 1, 4, 13},
  {py_dict_keys, 366, 338, 1, 1, 1, 4, 13},
  {py_dict_pop, 429, 339, 3, 2, 3, 4, 13},
  {py_dict_popitem, 430, 342, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 470, 343, 3, 2, 3, 4, 13},
  {py_dict_update, 525, 346, 2, 1, 2, 6, 13},
  {py_dict_values, 529, 348, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 349, 2, 2, 2, 4, 255},
  {py_set_new, 407, 351, 1, 0, 1, 0, 14},
  {py_set_add, 182, 352, 2, 2, 2, 4, 14},
  {py_set_clear, 223, 354, 1, 1, 1, 4, 14},
  {py_set_copy, 231, 355, 1, 1, 1, 4, 14},
  {py_set_difference, 251, 356, 1, 1, 1, 5, 14},
  {py_set_difference_update, 252, 357, 1, 1, 1, 5, 14},
  {py_set_discard, 255, 358, 2, 2, 2, 4, 14},
  {py_set_intersection, 330, 360, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 331, 361, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 340, 362, 2, 2, 2, 4, 14},
  {py_set_issubset, 352, 364, 2, 2, 2, 4, 14},
  {py_set_issuperset, 353, 366, 2, 2, 2, 4, 14},
  {py_set_pop, 429, 368, 1, 1, 1, 4, 14},
  {py_set_remove, 443, 369, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 504, 371, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 505, 373, 2, 2, 2, 4, 14},
  {py_set_union, 524, 375, 1, 1, 1, 5, 14},
  {py_set_update, 525, 376, 1, 1, 1, 5, 14},
  {py_frozenset_new, 407, 377, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 231, 378, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 251, 379, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 330, 380, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 340, 381, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 352, 383, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 353, 385, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 504, 387, 2, 2, 2, 4, 15},
  {py_frozenset_union, 524, 389, 1, 1, 1, 5, 15},
  {py_range_new, 407, 390, 3, 1, 3, 0, 16},
  {py_range_count, 236, 393, 2, 2, 2, 4, 16},
  {py_range_index, 324, 395, 2, 2, 2, 4, 16},
  {py_slice_new, 407, 397, 3, 1, 3, 0, 17},
  {py_slice_indices, 325, 400, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 402, 1, 1, 1, 7, 255},
  {py_generator_send, 461, 403, 2, 2, 2, 4, 21},
  {py_generator_throw, 513, 405, 4, 2, 4, 4, 21},
  {py_generator_close, 225, 409, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 410, 1, 1, 1, 4, 255},
  {py_coroutine_send, 461, 411, 2, 2, 2, 4, 22},
  {py_coroutine_throw, 513, 413, 4, 2, 4, 4, 22},
  {py_coroutine_close, 225, 417, 1, 1, 1, 4, 22},
  {py_property_new, 407, 418, 4, 0, 4, 0, 24},
  {py_property_getter, 312, 422, 2, 2, 2, 4, 24},
  {py_property_setter, 471, 424, 2, 2, 2, 4, 24},
  {py_property_deleter, 245, 426, 2, 2, 2, 4, 24},
  {py_staticmethod_new, 407, 428, 1, 1, 1, 0, 25},
  {py_classmethod_new, 407, 429, 1, 1, 1, 0, 26},
  {py_super_new, 407, 430, 2, 0, 2, 0, 27},
  {py_dict_keys_isdisjoint, 340, 432, 2, 2, 2, 4, 28},
  {py_dict_items_isdisjoint, 340, 434, 2, 2, 2, 4, 30},
  {py_enumerate_new, 407, 436, 2, 1, 2, 0, 32},
  {py_zip_new, 407, 438, 1, 0, 0, 1, 33},
  {py_map_new, 407, 439, 1, 1, 1, 1, 34},
  {py_filter_new, 407, 440, 2, 2, 2, 0, 35},
  {py_reversed_new, 407, 442, 1, 1, 1, 0, 36},
  {py_LambdaContext_get_remaining_time_in_millis, 310, 443, 1, 1, 1, 4, 41},
  {py_LambdaContext_log, 376, 444, 2, 2, 2, 4, 41},
  {py_BaseException_new, 407, 446, 0, 0, 0, 1, 42},
  {py_BaseException___init__, 0, 446, 1, 1, 1, 5, 42},
  {py_BaseException_with_traceback, 532, 447, 2, 2, 2, 4, 42},
  {py_BaseException_add_note, 183, 449, 2, 2, 2, 4, 42},
  {py_b_abs, 178, 451, 1, 1, 1, 0, 255},
  {py_b_all, 185, 452, 1, 1, 1, 0, 255},
  {py_b_any, 187, 453, 1, 1, 1, 0, 255},
  {py_b_ascii, 191, 454, 1, 1, 1, 0, 255},
  {py_b_bin, 201, 455, 1, 1, 1, 0, 255},
  {py_b_callable, 212, 456, 1, 1, 1, 0, 255},
  {py_b_chr, 220, 457, 1, 1, 1, 0, 255},
  {py_b_delattr, 244, 458, 2, 2, 2, 0, 255},
  {py_b_dir, 254, 460, 1, 0, 1, 0, 255},
  {py_b_divmod, 257, 461, 2, 2, 2, 0, 255},
  {py_b_format, 293, 463, 2, 1, 2, 0, 255},
  {py_b_getattr, 311, 465, 3, 2, 3, 0, 255},
  {py_b_hasattr, 315, 468, 2, 2, 2, 0, 255},
  {py_b_hash, 316, 470, 1, 1, 1, 0, 255},
  {py_b_hex, 317, 471, 1, 1, 1, 0, 255},
  {py_b_id, 320, 472, 1, 1, 1, 0, 255},
  {py_b_isinstance, 344, 473, 2, 2, 2, 0, 255},
  {py_b_issubclass, 351, 475, 2, 2, 2, 0, 255},
  {py_b_iter, 358, 477, 2, 1, 2, 0, 255},
  {py_b_len, 370, 479, 1, 1, 1, 0, 255},
  {py_b_max, 388, 480, 2, 0, 0, 1, 255},
  {py_b_min, 394, 482, 2, 0, 0, 1, 255},
  {py_b_next, 408, 484, 2, 1, 2, 0, 255},
  {py_b_oct, 416, 486, 1, 1, 1, 0, 255},
  {py_b_ord, 418, 487, 1, 1, 1, 0, 255},
  {py_b_pow, 432, 488, 3, 2, 3, 0, 255},
  {py_b_print, 434, 491, 4, 0, 0, 1, 255},
  {py_b_repr, 447, 495, 1, 1, 1, 0, 255},
  {py_b_round, 454, 496, 2, 1, 2, 0, 255},
  {py_b_setattr, 469, 498, 3, 3, 3, 0, 255},
  {py_b_sorted, 481, 501, 3, 1, 1, 0, 255},
  {py_b_sum, 501, 504, 2, 1, 2, 0, 255},
  {py_b_vars, 530, 506, 1, 0, 1, 0, 255},
  {py_math_acos, 180, 507, 1, 1, 1, 0, 255},
  {py_math_acosh, 181, 508, 1, 1, 1, 0, 255},
  {py_math_asin, 192, 509, 1, 1, 1, 0, 255},
  {py_math_asinh, 193, 510, 1, 1, 1, 0, 255},
  {py_math_atan, 194, 511, 1, 1, 1, 0, 255},
  {py_math_atan2, 195, 512, 2, 2, 2, 0, 255},
  {py_math_atanh, 196, 514, 1, 1, 1, 0, 255},
  {py_math_ceil, 215, 515, 1, 1, 1, 0, 255},
  {py_math_comb, 229, 516, 2, 2, 2, 0, 255},
  {py_math_copysign, 232, 518, 2, 2, 2, 0, 255},
  {py_math_cos, 234, 520, 1, 1, 1, 0, 255},
  {py_math_cosh, 235, 521, 1, 1, 1, 0, 255},
  {py_math_degrees, 243, 522, 1, 1, 1, 0, 255},
  {py_math_dist, 256, 523, 2, 2, 2, 0, 255},
  {py_math_exp, 276, 525, 1, 1, 1, 0, 255},
  {py_math_expm1, 278, 526, 1, 1, 1, 0, 255},
  {py_math_fabs, 280, 527, 1, 1, 1, 0, 255},
  {py_math_factorial, 281, 528, 1, 1, 1, 0, 255},
  {py_math_floor, 290, 529, 1, 1, 1, 0, 255},
  {py_math_fmod, 292, 530, 2, 2, 2, 0, 255},
  {py_math_frexp, 296, 532, 1, 1, 1, 0, 255},
  {py_math_fsum, 303, 533, 1, 1, 1, 0, 255},
  {py_math_gcd, 307, 534, 0, 0, 0, 1, 255},
  {py_math_hypot, 318, 534, 0, 0, 0, 1, 255},
  {py_math_isclose, 337, 534, 4, 2, 2, 0, 255},
  {py_math_isfinite, 341, 538, 1, 1, 1, 0, 255},
  {py_math_isinf, 343, 539, 1, 1, 1, 0, 255},
  {py_math_isnan, 346, 540, 1, 1, 1, 0, 255},
  {py_math_isqrt, 349, 541, 1, 1, 1, 0, 255},
  {py_math_lcm, 368, 542, 0, 0, 0, 1, 255},
  {py_math_ldexp, 369, 542, 2, 2, 2, 0, 255},
  {py_math_log, 376, 544, 2, 1, 2, 0, 255},
  {py_math_log10, 377, 546, 1, 1, 1, 0, 255},
  {py_math_log1p, 378, 547, 1, 1, 1, 0, 255},
  {py_math_log2, 379, 548, 1, 1, 1, 0, 255},
  {py_math_modf, 396, 549, 1, 1, 1, 0, 255},
  {py_math_perm, 427, 550, 2, 1, 2, 0, 255},
  {py_math_pow, 432, 552, 2, 2, 2, 0, 255},
  {py_math_prod, 435, 554, 2, 1, 1, 0, 255},
  {py_math_radians, 438, 556, 1, 1, 1, 0, 255},
  {py_math_remainder, 442, 557, 2, 2, 2, 0, 255},
  {py_math_sin, 473, 559, 1, 1, 1, 0, 255},
  {py_math_sinh, 474, 560, 1, 1, 1, 0, 255},
  {py_math_sqrt, 485, 561, 1, 1, 1, 0, 255},
  {py_math_tan, 508, 562, 1, 1, 1, 0, 255},
  {py_math_tanh, 509, 563, 1, 1, 1, 0, 255},
  {py_math_trunc, 521, 564, 1, 1, 1, 0, 255},
  {py_json_dumps, 259, 565, 10, 1, 1, 0, 255},
  {py_json_loads, 375, 575, 7, 1, 1, 0, 255},
  {py_time_time, 514, 582, 0, 0, 0, 0, 255},
  {py_time_time_ns, 515, 582, 0, 0, 0, 0, 255},
  {py_time_monotonic, 398, 582, 0, 0, 0, 0, 255},
  {py_time_monotonic_ns, 399, 582, 0, 0, 0, 0, 255},
  {py_time_perf_counter, 425, 582, 0, 0, 0, 0, 255},
  {py_time_perf_counter_ns, 426, 582, 0, 0, 0, 0, 255},
  {py_time_sleep, 477, 582, 1, 1, 1, 0, 255},
  {py__device_write, 534, 583, 2, 2, 2, 0, 255},
  {py__device_urandom, 527, 585, 1, 1, 1, 0, 255},
  {py__device_exception_text, 274, 586, 1, 1, 1, 0, 255},
  {py__device_handled, 314, 587, 0, 0, 0, 0, 255},
  {py__device_request_id, 448, 587, 0, 0, 0, 0, 255},
  {py__binascii_encode64, 265, 587, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 241, 588, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 238, 590, 2, 1, 2, 0, 255},
  {py__hashlib_start, 486, 592, 1, 1, 1, 0, 255},
  {py__hashlib_update, 525, 593, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 253, 595, 1, 1, 1, 0, 255},
  {py__struct_from_float, 298, 596, 2, 2, 2, 0, 255},
  {py__struct_to_float, 518, 598, 1, 1, 1, 0, 255},
  {py_nanolambda_append, 188, 599, 2, 2, 2, 0, 255},
  {py_nanolambda_get, 309, 601, 2, 2, 2, 0, 255},
  {py_nanolambda_latest, 367, 603, 2, 1, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,460,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,199,65535,65535,460,371,208,472,209,208,472,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,413,266,272,65535,65535,65535,65535,65535,65535,65535,65535,65535,460,266,272,65535,65535,65535,65535,460,507,65535,65535,65535,65535,460,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,460,463,389,65535,65535,460,463,389,460,364,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,482,266,272,65535,65535,65535,65535,460,266,272,65535,65535,65535,65535,65535,65535,65535,65535,65535,460,463,210,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,460,463,389,65535,65535,65535,65535,65535,65535,65535,482,266,272,65535,65535,65535,65535,460,266,272,65535,65535,65535,65535,65535,65535,460,463,210,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,365,449,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,460,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,283,302,282,258,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,359,486,495,65535,65535,65535,65535,65535,65535,65535,460,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,365,242,365,242,65535,65535,65535,65535,199,276,395,463,267,284,291,65535,410,406,65535,65535,65535,65535,365,449,65535,486,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,177,198,441,179,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,486,65535,65535,65535,65535,65535,65535,65535,65535,65535,412,476,269,219,186,226,323,464,242,480,458,226,414,422,423,421,415,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,533,262,533,466,533,402};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{400,23},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{44,47},{45,48},{46,49},{47,50},{48,51},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{81,52},{190,31},{202,26},{203,25},{230,29},{297,28},{333,30},{517,27},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{190,56},{230,59},{299,58},{317,57},{333,55},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{213,61},{214,62},{217,63},{236,64},{264,65},{268,66},{277,67},{288,68},{293,69},{294,70},{324,71},{334,72},{335,73},{336,74},{338,75},{339,76},{342,77},{345,78},{347,79},{348,80},{350,81},{354,82},{355,83},{361,84},{374,85},{382,86},{383,87},{384,88},{424,89},{444,90},{445,91},{446,92},{451,93},{452,94},{453,95},{455,96},{456,97},{457,98},{483,99},{484,100},{487,101},{497,102},{503,103},{516,104},{520,105},{526,106},{538,107},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{236,113},{240,114},{268,115},{288,116},{299,117},{317,118},{324,119},{339,120},{361,121},{382,122},{383,123},{424,124},{446,125},{451,126},{457,127},{483,128},{487,129},{497,130},{526,131},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{62,148},{188,133},{223,134},{231,135},{240,136},{268,145},{279,137},{288,138},{317,139},{327,140},{429,141},{443,142},{449,143},{487,144},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{51,41},{236,150},{324,151},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{38,34},{51,41},{62,148},{188,153},{223,154},{231,155},{236,156},{279,157},{324,158},{327,159},{429,160},{443,161},{449,162},{479,163},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{45,48},{71,176},{223,165},{231,166},{300,167},{309,168},{357,169},{366,170},{429,171},{430,172},{470,173},{525,174},{529,175},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{182,178},{223,179},{231,180},{251,181},{252,182},{255,183},{330,184},{331,185},{340,186},{352,187},{353,188},{429,189},{443,190},{504,191},{505,192},{524,193},{525,194},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{231,196},{251,197},{330,198},{340,199},{352,200},{353,201},{504,202},{524,203},{8,108},{9,110},{12,109},{13,111},{236,205},{324,206},{325,208},{27,209},{27,209},{27,209},{9,110},{10,213},{225,212},{461,210},{513,211},{225,216},{461,214},{513,215},{245,220},{312,218},{471,219},{8,108},{9,110},{12,109},{340,224},{8,108},{9,110},{8,108},{9,110},{12,109},{340,225},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{310,231},{376,232},{0,234},{183,236},{532,235},{178,237},{185,238},{187,239},{191,240},{201,241},{212,242},{220,243},{244,244},{254,245},{257,246},{293,247},{311,248},{315,249},{316,250},{317,251},{320,252},{344,253},{351,254},{358,255},{370,256},{388,257},{394,258},{408,259},{416,260},{418,261},{432,262},{434,263},{447,264},{454,265},{469,266},{481,267},{501,268},{530,269},{180,270},{181,271},{192,272},{193,273},{194,274},{195,275},{196,276},{215,277},{229,278},{232,279},{234,280},{235,281},{243,282},{256,283},{276,284},{278,285},{280,286},{281,287},{290,288},{292,289},{296,290},{303,291},{307,292},{318,293},{337,294},{341,295},{343,296},{346,297},{349,298},{368,299},{369,300},{376,301},{377,302},{378,303},{379,304},{396,305},{427,306},{432,307},{435,308},{438,309},{442,310},{473,311},{474,312},{485,313},{508,314},{509,315},{521,316},{259,317},{375,318},{398,321},{399,322},{425,323},{426,324},{477,325},{514,319},{515,320},{274,328},{314,329},{448,330},{527,327},{534,326},{238,333},{241,332},{265,331},{253,336},{486,334},{525,335},{298,337},{518,338},{188,339},{309,340},{367,341}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {413, 0, 0, 17, 255},
  {523, 18, 17, 5, 0},
  {148, 65535, 22, 0, 0},
  {263, 65535, 22, 0, 0},
  {150, 65535, 22, 0, 0},
  {329, 24, 22, 28, 0},
  {204, 53, 50, 0, 5},
  {289, 54, 50, 20, 0},
  {492, 60, 70, 55, 0},
  {209, 112, 125, 25, 0},
  {207, 132, 150, 21, 0},
  {522, 149, 171, 9, 0},
  {373, 152, 180, 21, 0},
  {247, 164, 201, 19, 0},
  {468, 177, 220, 24, 0},
  {301, 195, 244, 15, 0},
  {439, 204, 259, 6, 0},
  {478, 207, 265, 1, 0},
  {304, 65535, 266, 1, 0},
  {205, 65535, 267, 1, 0},
  {393, 65535, 268, 1, 0},
  {308, 65535, 269, 5, 0},
  {233, 65535, 274, 3, 0},
  {397, 65535, 277, 0, 0},
  {436, 217, 277, 3, 0},
  {489, 221, 280, 0, 0},
  {222, 222, 280, 0, 0},
  {502, 223, 280, 0, 0},
  {249, 65535, 280, 4, 0},
  {250, 65535, 284, 2, 0},
  {248, 65535, 286, 4, 0},
  {360, 65535, 290, 2, 0},
  {270, 226, 292, 2, 0},
  {539, 227, 294, 2, 0},
  {385, 228, 296, 2, 0},
  {287, 229, 298, 2, 0},
  {450, 230, 300, 2, 0},
  {391, 65535, 302, 0, 0},
  {216, 65535, 302, 0, 0},
  {227, 65535, 302, 0, 0},
  {519, 65535, 302, 0, 0},
  {143, 65535, 302, 2, 0},
  {126, 233, 304, 3, 0},
  {127, 65535, 307, 0, 42},
  {137, 65535, 307, 0, 42},
  {142, 65535, 307, 0, 42},
  {162, 65535, 307, 0, 42},
  {133, 65535, 307, 0, 42},
  {123, 65535, 307, 0, 47},
  {136, 65535, 307, 0, 48},
  {152, 65535, 307, 0, 48},
  {172, 65535, 307, 0, 48},
  {124, 65535, 307, 0, 47},
  {125, 65535, 307, 0, 47},
  {129, 65535, 307, 0, 47},
  {132, 65535, 307, 0, 47},
  {138, 65535, 307, 0, 47},
  {146, 65535, 307, 0, 56},
  {144, 65535, 307, 0, 47},
  {139, 65535, 307, 0, 58},
  {141, 65535, 307, 0, 58},
  {145, 65535, 307, 0, 47},
  {147, 65535, 307, 0, 47},
  {165, 65535, 307, 0, 62},
  {151, 65535, 307, 0, 47},
  {128, 65535, 307, 0, 64},
  {130, 65535, 307, 0, 64},
  {134, 65535, 307, 0, 64},
  {135, 65535, 307, 0, 64},
  {153, 65535, 307, 0, 64},
  {163, 65535, 307, 0, 64},
  {155, 65535, 307, 0, 47},
  {156, 65535, 307, 0, 47},
  {149, 65535, 307, 0, 72},
  {154, 65535, 307, 0, 72},
  {159, 65535, 307, 0, 47},
  {158, 65535, 307, 0, 47},
  {160, 65535, 307, 0, 47},
  {161, 65535, 307, 0, 47},
  {164, 65535, 307, 0, 47},
  {170, 65535, 307, 0, 47},
  {168, 65535, 307, 0, 80},
  {166, 65535, 307, 0, 81},
  {167, 65535, 307, 0, 81},
  {171, 65535, 307, 0, 47},
  {131, 65535, 307, 0, 84},
  {169, 65535, 307, 0, 84},
  {157, 65535, 307, 0, 84},
  {140, 65535, 307, 0, 80},
};
const nl_native_number nl_native_numbers[] = {
  {428, 3.141592653589793},
  {260, 2.718281828459045},
  {510, 6.283185307179586},
  {326, INFINITY},
  {404, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {206, 307, 33, 0, 0},
  {387, 340, 47, 0, 5},
  {362, 387, 2, 5, 0},
  {514, 389, 7, 5, 0},
  {174, 396, 5, 5, 0},
  {173, 401, 3, 5, 0},
  {175, 404, 3, 5, 0},
  {176, 407, 2, 5, 0},
  {405, 409, 3, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1153,1165,1180,1194,1208,1221,1239,1254,1265,1280,1298,1306,1315,1330,1347,1365,1378,1389,1399,1414,1422,1439,1452,1463,1474,1493,1502,1510,1529,1547,1554,1567,1582,1596,1610,1622,1636,1654,1667,1678,1689,1699,1711,1720,1737,1755,1773,1785,1796,1806,1813,1830,1839,1846,1854,1861,1862,1865,1872,1876,1881,1884,1892,1901,1904,1913,1916,1922,1926,1942,1947,1951,1956,1960,1965,1970,1984,1985,1989,1994,1997,2006,2016,2020,2046,2054,2063,2072,2077,2090,2091,2099,2109,2117,2121,2125,2131,2136,2150,2153,2167,2178,2183,2197,2202,2205,2209,2214,2218,2227,2231,2239,2248,2251,2255,2260,2270,2275,2279,2285,2293,2300,2307,2314,2321,2332,2336,2346,2355,2366,2376,2393,2399,2402,2409,2413,2419,2422,2427,2428,2432,2439,2447,2453,2461,2469,2472,2480,2492,2501,2506,2512,2521,2535,2545,2548,2558,2563,2569,2573,2582,2586,2590,2594,2602,2610,2616,2620,2625,2630,2635,2639,2645,2655,2666,2671,2681,2691,2698,2706,2715,2719,2723,2731,2744,2760,2763,2772,2775,2803,2810,2816,2826,2833,2840,2844,2847,2852,2853,2855,2863,2867,2873,2878,2885,2888,2894,2902,2905,2917,2936,2956,2966,2973,2980,2987,2994,3003,3010,3020,3028,3040,3045,3055,3062,3067,3076,3087,3092,3099,3109,3117,3127,3134,3141,3145,3150,3154,3162,3170,3174,3178,3179,3187,3190,3194,3200,3203,3208,3211,3217,3223,3227,3232,3237,3240,3245,3250,3254,3268,3283,3288,3294,3303,3306,3313,3317,3320,3328,3346,3356,3363,3369,3372,3375,3379,3385,3394,3406,3409,3412,3413,3417,3420,3430,3437,3440,3444,3448,3454,3463,3466,3472,3483,3500,3503,3506,3509,3514,3515,3529,3540,3549,3558,3570,3585,3589,3591,3594,3601,3604,3607,3613,3618,3622,3630,3631,3638,3643,3647,3654,3663,3669,3681,3693,3700,3704,3714,3721,3729,3734,3740,3745,3750,3760,3766,3772,3773,3780,3784,3788,3796,3799,3809,3812,3817,3825,3828,3835,3845,3851,3857,3860,3864,3868,3876,3881,3886,3890,3899,3905,3911,3916,3926,3930,3935,3945,3950,3962,3966,3970,3973,3979,3987,3993,3999,4004,4007,4015,4021,4024,4029,4037,4057,4084,4089,4096,4099,4103,4106,4108,4112,4117,4121,4128,4133,4141,4149,4158,4167,4172,4177,4181,4186,4192,4197,4204,4209,4215,4219,4224,4238,4242,4247,4248,4249,4250,4255,4258};
const char nl_symbol_text[] = {
  '_','_','i','n','i','t','_','_',
  '_','_','n','e','w','_','_',
  '_','_','r','e','p','r','_','_',
  '_','_','s','t','r','_','_',
  '_','_','b','y','t','e','s','_','_',
  '_','_','f','o','r','m','a','t','_','_',
  '_','_','h','a','s','h','_','_',
  '_','_','b','o','o','l','_','_',
  '_','_','l','e','n','_','_',
  '_','_','i','t','e','r','_','_',
  '_','_','n','e','x','t','_','_',
  '_','_','r','e','v','e','r','s','e','d','_','_',
  '_','_','c','o','n','t','a','i','n','s','_','_',
  '_','_','g','e','t','i','t','e','m','_','_',
  '_','_','s','e','t','i','t','e','m','_','_',
  '_','_','d','e','l','i','t','e','m','_','_',
  '_','_','m','i','s','s','i','n','g','_','_',
  '_','_','g','e','t','a','t','t','r','_','_',
  '_','_','g','e','t','a','t','t','r','i','b','u','t','e','_','_',
  '_','_','s','e','t','a','t','t','r','_','_',
  '_','_','d','e','l','a','t','t','r','_','_',
  '_','_','g','e','t','_','_',
  '_','_','s','e','t','_','_',
  '_','_','d','e','l','e','t','e','_','_',
  '_','_','s','e','t','_','n','a','m','e','_','_',
  '_','_','i','n','i','t','_','s','u','b','c','l','a','s','s','_','_',
  '_','_','c','l','a','s','s','_','g','e','t','i','t','e','m','_','_',
  '_','_','c','a','l','l','_','_',
  '_','_','e','n','t','e','r','_','_',
  '_','_','e','x','i','t','_','_',
  '_','_','e','q','_','_',
  '_','_','n','e','_','_',
  '_','_','l','t','_','_',
  '_','_','l','e','_','_',
  '_','_','g','t','_','_',
  '_','_','g','e','_','_',
  '_','_','a','d','d','_','_',
  '_','_','s','u','b','_','_',
  '_','_','m','u','l','_','_',
  '_','_','t','r','u','e','d','i','v','_','_',
  '_','_','f','l','o','o','r','d','i','v','_','_',
  '_','_','m','o','d','_','_',
  '_','_','p','o','w','_','_',
  '_','_','m','a','t','m','u','l','_','_',
  '_','_','a','n','d','_','_',
  '_','_','o','r','_','_',
  '_','_','x','o','r','_','_',
  '_','_','l','s','h','i','f','t','_','_',
  '_','_','r','s','h','i','f','t','_','_',
  '_','_','r','a','d','d','_','_',
  '_','_','r','s','u','b','_','_',
  '_','_','r','m','u','l','_','_',
  '_','_','r','t','r','u','e','d','i','v','_','_',
  '_','_','r','f','l','o','o','r','d','i','v','_','_',
  '_','_','r','m','o','d','_','_',
  '_','_','r','p','o','w','_','_',
  '_','_','r','m','a','t','m','u','l','_','_',
  '_','_','r','a','n','d','_','_',
  '_','_','r','o','r','_','_',
  '_','_','r','x','o','r','_','_',
  '_','_','r','l','s','h','i','f','t','_','_',
  '_','_','r','r','s','h','i','f','t','_','_',
  '_','_','i','a','d','d','_','_',
  '_','_','i','s','u','b','_','_',
  '_','_','i','m','u','l','_','_',
  '_','_','i','t','r','u','e','d','i','v','_','_',
  '_','_','i','f','l','o','o','r','d','i','v','_','_',
  '_','_','i','m','o','d','_','_',
  '_','_','i','p','o','w','_','_',
  '_','_','i','m','a','t','m','u','l','_','_',
  '_','_','i','a','n','d','_','_',
  '_','_','i','o','r','_','_',
  '_','_','i','x','o','r','_','_',
  '_','_','i','l','s','h','i','f','t','_','_',
  '_','_','i','r','s','h','i','f','t','_','_',
  '_','_','n','e','g','_','_',
  '_','_','p','o','s','_','_',
  '_','_','i','n','v','e','r','t','_','_',
  '_','_','a','b','s','_','_',
  '_','_','i','n','t','_','_',
  '_','_','f','l','o','a','t','_','_',
  '_','_','i','n','d','e','x','_','_',
  '_','_','r','o','u','n','d','_','_',
  '_','_','t','r','u','n','c','_','_',
  '_','_','f','l','o','o','r','_','_',
  '_','_','c','e','i','l','_','_',
  '_','_','d','i','v','m','o','d','_','_',
  '_','_','r','d','i','v','m','o','d','_','_',
  '_','_','a','w','a','i','t','_','_',
  '_','_','a','i','t','e','r','_','_',
  '_','_','a','n','e','x','t','_','_',
  '_','_','a','e','n','t','e','r','_','_',
  '_','_','a','e','x','i','t','_','_',
  '_','_','l','e','n','g','t','h','_','h','i','n','t','_','_',
  '_','_','c','l','a','s','s','_','_',
  '_','_','d','i','c','t','_','_',
  '_','_','n','a','m','e','_','_',
  '_','_','q','u','a','l','n','a','m','e','_','_',
  '_','_','m','o','d','u','l','e','_','_',
  '_','_','d','o','c','_','_',
  '_','_','b','a','s','e','s','_','_',
  '_','_','b','a','s','e','_','_',
  '_','_','m','r','o','_','_',
  '_','_','s','l','o','t','s','_','_',
  '_','_','m','a','t','c','h','_','a','r','g','s','_','_',
  '_','_','i','n','s','t','a','n','c','e','c','h','e','c','k','_','_',
  '_','_','s','u','b','c','l','a','s','s','c','h','e','c','k','_','_',
  '_','_','c','a','u','s','e','_','_',
  '_','_','c','o','n','t','e','x','t','_','_',
  '_','_','t','r','a','c','e','b','a','c','k','_','_',
  '_','_','s','u','p','p','r','e','s','s','_','c','o','n','t','e','x','t','_','_',
  '_','_','n','o','t','e','s','_','_',
  '_','_','w','r','a','p','p','e','d','_','_',
  '_','_','d','e','f','a','u','l','t','s','_','_',
  '_','_','f','u','n','c','_','_',
  '_','_','s','e','l','f','_','_',
  '_','_','a','n','n','o','t','a','t','i','o','n','s','_','_',
  '_','_','f','i','l','e','_','_',
  '_','_','d','i','r','_','_',
  '_','_','s','i','z','e','o','f','_','_',
  '_','_','f','s','p','a','t','h','_','_',
  '_','_','c','o','p','y','_','_',
  '_','_','d','e','e','p','c','o','p','y','_','_',
  'A','r','i','t','h','m','e','t','i','c','E','r','r','o','r',
  'A','s','s','e','r','t','i','o','n','E','r','r','o','r',
  'A','t','t','r','i','b','u','t','e','E','r','r','o','r',
  'B','a','s','e','E','x','c','e','p','t','i','o','n',
  'B','a','s','e','E','x','c','e','p','t','i','o','n','G','r','o','u','p',
  'B','l','o','c','k','i','n','g','I','O','E','r','r','o','r',
  'B','u','f','f','e','r','E','r','r','o','r',
  'C','o','n','n','e','c','t','i','o','n','E','r','r','o','r',
  'D','e','p','r','e','c','a','t','i','o','n','W','a','r','n','i','n','g',
  'E','O','F','E','r','r','o','r',
  'E','x','c','e','p','t','i','o','n',
  'F','i','l','e','E','x','i','s','t','s','E','r','r','o','r',
  'F','i','l','e','N','o','t','F','o','u','n','d','E','r','r','o','r',
  'F','l','o','a','t','i','n','g','P','o','i','n','t','E','r','r','o','r',
  'G','e','n','e','r','a','t','o','r','E','x','i','t',
  'I','m','p','o','r','t','E','r','r','o','r',
  'I','n','d','e','x','E','r','r','o','r',
  'J','S','O','N','D','e','c','o','d','e','E','r','r','o','r',
  'K','e','y','E','r','r','o','r',
  'K','e','y','b','o','a','r','d','I','n','t','e','r','r','u','p','t',
  'L','a','m','b','d','a','C','o','n','t','e','x','t',
  'L','o','o','k','u','p','E','r','r','o','r',
  'M','e','m','o','r','y','E','r','r','o','r',
  'M','o','d','u','l','e','N','o','t','F','o','u','n','d','E','r','r','o','r',
  'N','a','m','e','E','r','r','o','r',
  'N','o','n','e','T','y','p','e',
  'N','o','t','I','m','p','l','e','m','e','n','t','e','d','E','r','r','o','r',
  'N','o','t','I','m','p','l','e','m','e','n','t','e','d','T','y','p','e',
  'O','S','E','r','r','o','r',
  'O','v','e','r','f','l','o','w','E','r','r','o','r',
  'P','e','r','m','i','s','s','i','o','n','E','r','r','o','r',
  'R','e','c','u','r','s','i','o','n','E','r','r','o','r',
  'R','e','f','e','r','e','n','c','e','E','r','r','o','r',
  'R','u','n','t','i','m','e','E','r','r','o','r',
  'R','u','n','t','i','m','e','W','a','r','n','i','n','g',
  'S','t','o','p','A','s','y','n','c','I','t','e','r','a','t','i','o','n',
  'S','t','o','p','I','t','e','r','a','t','i','o','n',
  'S','y','n','t','a','x','E','r','r','o','r',
  'S','y','s','t','e','m','E','r','r','o','r',
  'S','y','s','t','e','m','E','x','i','t',
  'T','i','m','e','o','u','t','E','r','r','o','r',
  'T','y','p','e','E','r','r','o','r',
  'U','n','b','o','u','n','d','L','o','c','a','l','E','r','r','o','r',
  'U','n','i','c','o','d','e','D','e','c','o','d','e','E','r','r','o','r',
  'U','n','i','c','o','d','e','E','n','c','o','d','e','E','r','r','o','r',
  'U','n','i','c','o','d','e','E','r','r','o','r',
  'U','s','e','r','W','a','r','n','i','n','g',
  'V','a','l','u','e','E','r','r','o','r',
  'W','a','r','n','i','n','g',
  'Z','e','r','o','D','i','v','i','s','i','o','n','E','r','r','o','r',
  '_','b','i','n','a','s','c','i','i',
  '_','d','e','v','i','c','e',
  '_','h','a','s','h','l','i','b',
  '_','s','t','r','u','c','t',
  'a',
  'a','b','s',
  'a','b','s','_','t','o','l',
  'a','c','o','s',
  'a','c','o','s','h',
  'a','d','d',
  'a','d','d','_','n','o','t','e',
  'a','l','g','o','r','i','t','h','m',
  'a','l','l',
  'a','l','l','o','w','_','n','a','n',
  'a','n','y',
  'a','p','p','e','n','d',
  'a','r','g','s',
  'a','s','_','i','n','t','e','g','e','r','_','r','a','t','i','o',
  'a','s','c','i','i',
  'a','s','i','n',
  'a','s','i','n','h',
  'a','t','a','n',
  'a','t','a','n','2',
  'a','t','a','n','h',
  'a','w','s','_','r','e','q','u','e','s','t','_','i','d',
  'b',
  'b','a','s','e',
  'b','a','s','e','s',
  'b','i','n',
  'b','i','t','_','c','o','u','n','t',
  'b','i','t','_','l','e','n','g','t','h',
  'b','o','o','l',
  'b','u','i','l','t','i','n','_','f','u','n','c','t','i','o','n','_','o','r','_','m','e','t','h','o','d',
  'b','u','i','l','t','i','n','s',
  'b','y','t','e','a','r','r','a','y',
  'b','y','t','e','o','r','d','e','r',
  'b','y','t','e','s',
  'b','y','t','e','s','_','p','e','r','_','s','e','p',
  'c',
  'c','a','l','l','a','b','l','e',
  'c','a','p','i','t','a','l','i','z','e',
  'c','a','s','e','f','o','l','d',
  'c','e','i','l',
  'c','e','l','l',
  'c','e','n','t','e','r',
  'c','h','a','r','s',
  'c','h','e','c','k','_','c','i','r','c','u','l','a','r',
  'c','h','r',
  'c','l','a','s','s','_','o','r','_','t','u','p','l','e',
  'c','l','a','s','s','m','e','t','h','o','d',
  'c','l','e','a','r',
  'c','l','i','e','n','t','_','c','o','n','t','e','x','t',
  'c','l','o','s','e',
  'c','l','s',
  'c','o','d','e',
  'c','o','l','n','o',
  'c','o','m','b',
  'c','o','n','j','u','g','a','t','e',
  'c','o','p','y',
  'c','o','p','y','s','i','g','n',
  'c','o','r','o','u','t','i','n','e',
  'c','o','s',
  'c','o','s','h',
  'c','o','u','n','t',
  'c','r','_','r','u','n','n','i','n','g',
  'c','r','c','3','2',
  'd','a','t','a',
  'd','e','c','o','d','e',
  'd','e','c','o','d','e','6','4',
  'd','e','f','a','u','l','t',
  'd','e','g','r','e','e','s',
  'd','e','l','a','t','t','r',
  'd','e','l','e','t','e','r',
  'd','e','n','o','m','i','n','a','t','o','r',
  'd','i','c','t',
  'd','i','c','t','_','i','t','e','m','s',
  'd','i','c','t','_','k','e','y','s',
  'd','i','c','t','_','v','a','l','u','e','s',
  'd','i','f','f','e','r','e','n','c','e',
  'd','i','f','f','e','r','e','n','c','e','_','u','p','d','a','t','e',
  'd','i','g','e','s','t',
  'd','i','r',
  'd','i','s','c','a','r','d',
  'd','i','s','t',
  'd','i','v','m','o','d',
  'd','o','c',
  'd','u','m','p','s',
  'e',
  'e','l','e','m',
  'e','l','e','m','e','n','t',
  'e','l','l','i','p','s','i','s',
  'e','n','c','o','d','e',
  'e','n','c','o','d','e','6','4',
  'e','n','c','o','d','i','n','g',
  'e','n','d',
  'e','n','d','s','w','i','t','h',
  'e','n','s','u','r','e','_','a','s','c','i','i',
  'e','n','u','m','e','r','a','t','e',
  'e','r','r','n','o',
  'e','r','r','o','r','s',
  'e','x','c','e','p','t','i','o','n',
  'e','x','c','e','p','t','i','o','n','_','t','e','x','t',
  'e','x','c','e','p','t','i','o','n','s',
  'e','x','p',
  'e','x','p','a','n','d','t','a','b','s',
  'e','x','p','m','1',
  'e','x','t','e','n','d',
  'f','a','b','s',
  'f','a','c','t','o','r','i','a','l',
  'f','d','e','l',
  'f','g','e','t',
  'f','i','l','e',
  'f','i','l','e','n','a','m','e',
  'f','i','l','l','c','h','a','r',
  'f','i','l','t','e','r',
  'f','i','n','d',
  'f','l','o','a','t',
  'f','l','o','o','r',
  'f','l','u','s','h',
  'f','m','o','d',
  'f','o','r','m','a','t',
  'f','o','r','m','a','t','_','m','a','p',
  'f','o','r','m','a','t','_','s','p','e','c',
  'f','r','e','x','p',
  'f','r','o','m','_','b','y','t','e','s',
  'f','r','o','m','_','f','l','o','a','t',
  'f','r','o','m','h','e','x',
  'f','r','o','m','k','e','y','s',
  'f','r','o','z','e','n','s','e','t',
  'f','s','e','t',
  'f','s','u','m',
  'f','u','n','c','t','i','o','n',
  'f','u','n','c','t','i','o','n','_','n','a','m','e',
  'f','u','n','c','t','i','o','n','_','v','e','r','s','i','o','n',
  'g','c','d',
  'g','e','n','e','r','a','t','o','r',
  'g','e','t',
  'g','e','t','_','r','e','m','a','i','n','i','n','g','_','t','i','m','e','_','i','n','_','m','i','l','l','i','s',
  'g','e','t','a','t','t','r',
  'g','e','t','t','e','r',
  'g','i','_','r','u','n','n','i','n','g',
  'h','a','n','d','l','e','d',
  'h','a','s','a','t','t','r',
  'h','a','s','h',
  'h','e','x',
  'h','y','p','o','t',
  'i',
  'i','d',
  'i','d','e','n','t','i','t','y',
  'i','m','a','g',
  'i','n','d','e','n','t',
  'i','n','d','e','x',
  'i','n','d','i','c','e','s',
  'i','n','f',
  'i','n','s','e','r','t',
  'i','n','s','t','a','n','c','e',
  'i','n','t',
  'i','n','t','e','r','s','e','c','t','i','o','n',
  'i','n','t','e','r','s','e','c','t','i','o','n','_','u','p','d','a','t','e',
  'i','n','v','o','k','e','d','_','f','u','n','c','t','i','o','n','_','a','r','n',
  'i','s','_','i','n','t','e','g','e','r',
  'i','s','a','l','n','u','m',
  'i','s','a','l','p','h','a',
  'i','s','a','s','c','i','i',
  'i','s','c','l','o','s','e',
  'i','s','d','e','c','i','m','a','l',
  'i','s','d','i','g','i','t',
  'i','s','d','i','s','j','o','i','n','t',
  'i','s','f','i','n','i','t','e',
  'i','s','i','d','e','n','t','i','f','i','e','r',
  'i','s','i','n','f',
  'i','s','i','n','s','t','a','n','c','e',
  'i','s','l','o','w','e','r',
  'i','s','n','a','n',
  'i','s','n','u','m','e','r','i','c',
  'i','s','p','r','i','n','t','a','b','l','e',
  'i','s','q','r','t',
  'i','s','s','p','a','c','e',
  'i','s','s','u','b','c','l','a','s','s',
  'i','s','s','u','b','s','e','t',
  'i','s','s','u','p','e','r','s','e','t',
  'i','s','t','i','t','l','e',
  'i','s','u','p','p','e','r',
  'i','t','e','m',
  'i','t','e','m','s',
  'i','t','e','r',
  'i','t','e','r','a','b','l','e',
  'i','t','e','r','a','t','o','r',
  'j','o','i','n',
  'j','s','o','n',
  'k',
  'k','e','e','p','e','n','d','s',
  'k','e','y',
  'k','e','y','s',
  'l','a','t','e','s','t',
  'l','c','m',
  'l','d','e','x','p',
  'l','e','n',
  'l','e','n','g','t','h',
  'l','i','n','e','n','o',
  'l','i','s','t',
  'l','j','u','s','t',
  'l','o','a','d','s',
  'l','o','g',
  'l','o','g','1','0',
  'l','o','g','1','p',
  'l','o','g','2',
  'l','o','g','_','g','r','o','u','p','_','n','a','m','e',
  'l','o','g','_','s','t','r','e','a','m','_','n','a','m','e',
  'l','o','w','e','r',
  'l','s','t','r','i','p',
  'm','a','k','e','t','r','a','n','s',
  'm','a','p',
  'm','a','p','p','i','n','g',
  'm','a','t','h',
  'm','a','x',
  'm','a','x','s','p','l','i','t',
  'm','e','m','o','r','y','_','l','i','m','i','t','_','i','n','_','m','b',
  'm','e','m','o','r','y','v','i','e','w',
  'm','e','s','s','a','g','e',
  'm','e','t','h','o','d',
  'm','i','n',
  'm','o','d',
  'm','o','d','f',
  'm','o','d','u','l','e',
  'm','o','n','o','t','o','n','i','c',
  'm','o','n','o','t','o','n','i','c','_','n','s',
  'm','r','o',
  'm','s','g',
  'n',
  'n','a','m','e',
  'n','a','n',
  'n','a','n','o','l','a','m','b','d','a',
  'n','d','i','g','i','t','s',
  'n','e','w',
  'n','e','x','t',
  'n','o','t','e',
  'n','u','m','b','e','r',
  'n','u','m','e','r','a','t','o','r',
  'o','b','j',
  'o','b','j','e','c','t',
  'o','b','j','e','c','t','_','h','o','o','k',
  'o','b','j','e','c','t','_','p','a','i','r','s','_','h','o','o','k',
  'o','c','t',
  'o','l','d',
  'o','r','d',
  'o','t','h','e','r',
  'p',
  'p','a','r','s','e','_','c','o','n','s','t','a','n','t',
  'p','a','r','s','e','_','f','l','o','a','t',
  'p','a','r','s','e','_','i','n','t',
  'p','a','r','t','i','t','i','o','n',
  'p','e','r','f','_','c','o','u','n','t','e','r',
  'p','e','r','f','_','c','o','u','n','t','e','r','_','n','s',
  'p','e','r','m',
  'p','i',
  'p','o','p',
  'p','o','p','i','t','e','m',
  'p','o','s',
  'p','o','w',
  'p','r','e','f','i','x',
  'p','r','i','n','t',
  'p','r','o','d',
  'p','r','o','p','e','r','t','y',
  'q',
  'r','a','d','i','a','n','s',
  'r','a','n','g','e',
  'r','e','a','l',
  'r','e','l','_','t','o','l',
  'r','e','m','a','i','n','d','e','r',
  'r','e','m','o','v','e',
  'r','e','m','o','v','e','p','r','e','f','i','x',
  'r','e','m','o','v','e','s','u','f','f','i','x',
  'r','e','p','l','a','c','e',
  'r','e','p','r',
  'r','e','q','u','e','s','t','_','i','d',
  'r','e','v','e','r','s','e',
  'r','e','v','e','r','s','e','d',
  'r','f','i','n','d',
  'r','i','n','d','e','x',
  'r','j','u','s','t',
  'r','o','u','n','d',
  'r','p','a','r','t','i','t','i','o','n',
  'r','s','p','l','i','t',
  'r','s','t','r','i','p',
  's',
  's','e','c','o','n','d','s',
  's','e','l','f',
  's','e','n','d',
  's','e','n','t','i','n','e','l',
  's','e','p',
  's','e','p','a','r','a','t','o','r','s',
  's','e','q',
  's','e','q','n','o',
  's','e','q','u','e','n','c','e',
  's','e','t',
  's','e','t','a','t','t','r',
  's','e','t','d','e','f','a','u','l','t',
  's','e','t','t','e','r',
  's','i','g','n','e','d',
  's','i','n',
  's','i','n','h',
  's','i','z','e',
  's','k','i','p','k','e','y','s',
  's','l','e','e','p',
  's','l','i','c','e',
  's','o','r','t',
  's','o','r','t','_','k','e','y','s',
  's','o','r','t','e','d',
  's','o','u','r','c','e',
  's','p','l','i','t',
  's','p','l','i','t','l','i','n','e','s',
  's','q','r','t',
  's','t','a','r','t',
  's','t','a','r','t','s','w','i','t','h',
  's','t','a','t','e',
  's','t','a','t','i','c','m','e','t','h','o','d',
  's','t','e','p',
  's','t','o','p',
  's','t','r',
  's','t','r','e','a','m',
  's','t','r','e','r','r','o','r',
  's','t','r','i','c','t',
  's','t','r','i','n','g',
  's','t','r','i','p',
  's','u','b',
  's','u','b','c','l','a','s','s',
  's','u','f','f','i','x',
  's','u','m',
  's','u','p','e','r',
  's','w','a','p','c','a','s','e',
  's','y','m','m','e','t','r','i','c','_','d','i','f','f','e','r','e','n','c','e',
  's','y','m','m','e','t','r','i','c','_','d','i','f','f','e','r','e','n','c','e','_','u','p','d','a','t','e',
  't','a','b','l','e',
  't','a','b','s','i','z','e',
  't','a','n',
  't','a','n','h',
  't','a','u',
  't','b',
  't','e','x','t',
  't','h','r','o','w',
  't','i','m','e',
  't','i','m','e','_','n','s',
  't','i','t','l','e',
  't','o','_','b','y','t','e','s',
  't','o','_','f','l','o','a','t',
  't','r','a','c','e','b','a','c','k',
  't','r','a','n','s','l','a','t','e',
  't','r','u','n','c',
  't','u','p','l','e',
  't','y','p','e',
  'u','n','i','o','n',
  'u','p','d','a','t','e',
  'u','p','p','e','r',
  'u','r','a','n','d','o','m',
  'v','a','l','u','e',
  'v','a','l','u','e','s',
  'v','a','r','s',
  'w','i','d','t','h',
  'w','i','t','h','_','t','r','a','c','e','b','a','c','k',
  'w','o','o','f',
  'w','r','i','t','e',
  'x',
  'y',
  'z',
  'z','f','i','l','l',
  'z','i','p',
};
