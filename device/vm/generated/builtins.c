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
  {py_object_new, 401, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 401, 28, 3, 1, 3, 0, 1},
  {py_int_new, 401, 31, 2, 0, 2, 0, 5},
  {py_int_bit_length, 202, 33, 1, 1, 1, 4, 5},
  {py_int_bit_count, 201, 34, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 507, 35, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 294, 39, 3, 1, 2, 0, 5},
  {py_int_conjugate, 229, 42, 1, 1, 1, 4, 5},
  {py_int_is_integer, 328, 43, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 189, 44, 1, 1, 1, 4, 5},
  {py_any___add__, 36, 45, 2, 2, 2, 4, 255},
  {py_any___sub__, 37, 47, 2, 2, 2, 4, 255},
  {py_any___mul__, 38, 49, 2, 2, 2, 4, 255},
  {py_any___truediv__, 39, 51, 2, 2, 2, 4, 255},
  {py_any___floordiv__, 40, 53, 2, 2, 2, 4, 255},
  {py_any___mod__, 41, 55, 2, 2, 2, 4, 255},
  {py_any___pow__, 42, 57, 2, 2, 2, 4, 255},
  {py_any___radd__, 49, 59, 2, 2, 2, 4, 255},
  {py_any___rsub__, 50, 61, 2, 2, 2, 4, 255},
  {py_any___rmul__, 51, 63, 2, 2, 2, 4, 255},
  {py_any___neg__, 75, 65, 1, 1, 1, 4, 255},
  {py_any___abs__, 78, 66, 1, 1, 1, 4, 255},
  {py_any___bool__, 7, 67, 1, 1, 1, 4, 255},
  {py_any___int__, 79, 68, 1, 1, 1, 4, 255},
  {py_any___float__, 80, 69, 1, 1, 1, 4, 255},
  {py_any___and__, 44, 70, 2, 2, 2, 4, 255},
  {py_any___or__, 45, 72, 2, 2, 2, 4, 255},
  {py_any___xor__, 46, 74, 2, 2, 2, 4, 255},
  {py_any___lshift__, 47, 76, 2, 2, 2, 4, 255},
  {py_any___rshift__, 48, 78, 2, 2, 2, 4, 255},
  {py_any___index__, 81, 80, 1, 1, 1, 4, 255},
  {py_bool_new, 401, 81, 1, 0, 1, 0, 6},
  {py_float_new, 401, 82, 1, 0, 1, 0, 7},
  {py_float_is_integer, 328, 83, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 189, 84, 1, 1, 1, 4, 7},
  {py_float_hex, 313, 85, 1, 1, 1, 4, 7},
  {py_float_fromhex, 296, 86, 1, 1, 1, 0, 7},
  {py_float_conjugate, 229, 87, 1, 1, 1, 4, 7},
  {py_str_new, 401, 88, 3, 0, 3, 0, 8},
  {py_str_capitalize, 212, 91, 1, 1, 1, 4, 8},
  {py_str_casefold, 213, 92, 1, 1, 1, 4, 8},
  {py_str_center, 216, 93, 3, 2, 3, 4, 8},
  {py_str_count, 235, 96, 4, 2, 4, 4, 8},
  {py_str_encode, 263, 100, 3, 1, 3, 4, 8},
  {py_str_endswith, 267, 103, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 274, 107, 2, 1, 2, 4, 8},
  {py_str_find, 285, 109, 4, 2, 4, 4, 8},
  {py_str_format, 290, 113, 1, 1, 1, 7, 8},
  {py_str_format_map, 291, 114, 2, 2, 2, 4, 8},
  {py_str_index, 320, 116, 4, 2, 4, 4, 8},
  {py_str_isalnum, 329, 120, 1, 1, 1, 4, 8},
  {py_str_isalpha, 330, 121, 1, 1, 1, 4, 8},
  {py_str_isascii, 331, 122, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 333, 123, 1, 1, 1, 4, 8},
  {py_str_isdigit, 334, 124, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 337, 125, 1, 1, 1, 4, 8},
  {py_str_islower, 340, 126, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 342, 127, 1, 1, 1, 4, 8},
  {py_str_isprintable, 343, 128, 1, 1, 1, 4, 8},
  {py_str_isspace, 345, 129, 1, 1, 1, 4, 8},
  {py_str_istitle, 349, 130, 1, 1, 1, 4, 8},
  {py_str_isupper, 350, 131, 1, 1, 1, 4, 8},
  {py_str_join, 356, 132, 2, 2, 2, 4, 8},
  {py_str_ljust, 369, 134, 3, 2, 3, 4, 8},
  {py_str_lower, 377, 137, 1, 1, 1, 4, 8},
  {py_str_lstrip, 378, 138, 2, 1, 2, 4, 8},
  {py_str_maketrans, 379, 140, 3, 1, 3, 0, 8},
  {py_str_partition, 418, 143, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 438, 145, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 439, 147, 2, 2, 2, 4, 8},
  {py_str_replace, 440, 149, 4, 3, 4, 4, 8},
  {py_str_rfind, 444, 153, 4, 2, 4, 4, 8},
  {py_str_rindex, 445, 157, 4, 2, 4, 4, 8},
  {py_str_rjust, 446, 161, 3, 2, 3, 4, 8},
  {py_str_rpartition, 448, 164, 2, 2, 2, 4, 8},
  {py_str_rsplit, 449, 166, 3, 1, 3, 4, 8},
  {py_str_rstrip, 450, 169, 2, 1, 2, 4, 8},
  {py_str_split, 476, 171, 3, 1, 3, 4, 8},
  {py_str_splitlines, 477, 174, 2, 1, 2, 4, 8},
  {py_str_startswith, 480, 176, 4, 2, 4, 4, 8},
  {py_str_strip, 489, 180, 2, 1, 2, 4, 8},
  {py_str_swapcase, 494, 182, 1, 1, 1, 4, 8},
  {py_str_title, 506, 183, 1, 1, 1, 4, 8},
  {py_str_translate, 510, 184, 2, 2, 2, 4, 8},
  {py_str_upper, 516, 186, 1, 1, 1, 4, 8},
  {py_str_zfill, 526, 187, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 189, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 190, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 192, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 193, 2, 2, 2, 4, 255},
  {py_bytes_new, 401, 195, 3, 0, 3, 0, 9},
  {py_bytes_count, 235, 198, 4, 2, 4, 4, 9},
  {py_bytes_decode, 239, 202, 3, 1, 3, 4, 9},
  {py_bytes_endswith, 267, 205, 4, 2, 4, 4, 9},
  {py_bytes_find, 285, 209, 4, 2, 4, 4, 9},
  {py_bytes_fromhex, 296, 213, 1, 1, 1, 0, 9},
  {py_bytes_hex, 313, 214, 3, 1, 3, 4, 9},
  {py_bytes_index, 320, 217, 4, 2, 4, 4, 9},
  {py_bytes_isdigit, 334, 221, 1, 1, 1, 4, 9},
  {py_bytes_join, 356, 222, 2, 2, 2, 4, 9},
  {py_bytes_lower, 377, 224, 1, 1, 1, 4, 9},
  {py_bytes_lstrip, 378, 225, 2, 1, 2, 4, 9},
  {py_bytes_partition, 418, 227, 2, 2, 2, 4, 9},
  {py_bytes_replace, 440, 229, 4, 3, 4, 4, 9},
  {py_bytes_rfind, 444, 233, 4, 2, 4, 4, 9},
  {py_bytes_rstrip, 450, 237, 2, 1, 2, 4, 9},
  {py_bytes_split, 476, 239, 3, 1, 3, 4, 9},
  {py_bytes_startswith, 480, 242, 4, 2, 4, 4, 9},
  {py_bytes_strip, 489, 246, 2, 1, 2, 4, 9},
  {py_bytes_upper, 516, 248, 1, 1, 1, 4, 9},
  {py_bytearray_new, 401, 249, 3, 0, 3, 0, 10},
  {py_bytearray_append, 187, 252, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 222, 254, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 230, 255, 1, 1, 1, 4, 10},
  {py_bytearray_decode, 239, 256, 3, 1, 3, 4, 10},
  {py_bytearray_extend, 276, 259, 2, 2, 2, 4, 10},
  {py_bytearray_find, 285, 261, 4, 2, 4, 4, 10},
  {py_bytearray_hex, 313, 265, 3, 1, 3, 4, 10},
  {py_bytearray_insert, 323, 268, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 423, 271, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 437, 273, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 442, 275, 1, 1, 1, 4, 10},
  {py_bytearray_startswith, 480, 276, 4, 2, 4, 4, 10},
  {py_bytearray_endswith, 267, 280, 4, 2, 4, 4, 10},
  {py_any___setitem__, 14, 284, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 287, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 289, 2, 2, 2, 4, 255},
  {py_tuple_new, 401, 291, 1, 0, 1, 0, 11},
  {py_tuple_count, 235, 292, 2, 2, 2, 4, 11},
  {py_tuple_index, 320, 294, 4, 2, 4, 4, 11},
  {py_list_new, 401, 298, 1, 0, 1, 0, 12},
  {py_list_append, 187, 299, 2, 2, 2, 4, 12},
  {py_list_clear, 222, 301, 1, 1, 1, 4, 12},
  {py_list_copy, 230, 302, 1, 1, 1, 4, 12},
  {py_list_count, 235, 303, 2, 2, 2, 4, 12},
  {py_list_extend, 276, 305, 2, 2, 2, 4, 12},
  {py_list_index, 320, 307, 4, 2, 4, 4, 12},
  {py_list_insert, 323, 311, 3, 3, 3, 4, 12},
  {py_list_pop, 423, 314, 2, 1, 2, 4, 12},
  {py_list_remove, 437, 316, 2, 2, 2, 4, 12},
  {py_list_reverse, 442, 318, 1, 1, 1, 4, 12},
  {py_list_sort, 472, 319, 3, 1, 1, 4, 12},
  {py_dict_new, 401, 322, 1, 0, 1, 2, 13},
  {py_dict_clear, 222, 323, 1, 1, 1, 4, 13},
  {py_dict_copy, 230, 324, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 297, 325, 2, 1, 2, 0, 13},
  {py_dict_get, 306, 327, 3, 2, 3, 4, 13},
  {py_dict_items, 352, 330, 1, 1, 1, 4, 13},
  {py_dict_keys, 361, 331, 1, 1, 1, 4, 13},
  {py_dict_pop, 423, 332, 3, 2, 3, 4, 13},
  {py_dict_popitem, 424, 335, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 463, 336, 3, 2, 3, 4, 13},
  {py_dict_update, 515, 339, 2, 1, 2, 6, 13},
  {py_dict_values, 518, 341, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 342, 2, 2, 2, 4, 255},
  {py_set_new, 401, 344, 1, 0, 1, 0, 14},
  {py_set_add, 181, 345, 2, 2, 2, 4, 14},
  {py_set_clear, 222, 347, 1, 1, 1, 4, 14},
  {py_set_copy, 230, 348, 1, 1, 1, 4, 14},
  {py_set_difference, 250, 349, 1, 1, 1, 5, 14},
  {py_set_difference_update, 251, 350, 1, 1, 1, 5, 14},
  {py_set_discard, 254, 351, 2, 2, 2, 4, 14},
  {py_set_intersection, 325, 353, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 326, 354, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 335, 355, 2, 2, 2, 4, 14},
  {py_set_issubset, 347, 357, 2, 2, 2, 4, 14},
  {py_set_issuperset, 348, 359, 2, 2, 2, 4, 14},
  {py_set_pop, 423, 361, 1, 1, 1, 4, 14},
  {py_set_remove, 437, 362, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 495, 364, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 496, 366, 2, 2, 2, 4, 14},
  {py_set_union, 514, 368, 1, 1, 1, 5, 14},
  {py_set_update, 515, 369, 1, 1, 1, 5, 14},
  {py_frozenset_new, 401, 370, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 230, 371, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 250, 372, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 325, 373, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 335, 374, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 347, 376, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 348, 378, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 495, 380, 2, 2, 2, 4, 15},
  {py_frozenset_union, 514, 382, 1, 1, 1, 5, 15},
  {py_range_new, 401, 383, 3, 1, 3, 0, 16},
  {py_range_count, 235, 386, 2, 2, 2, 4, 16},
  {py_range_index, 320, 388, 2, 2, 2, 4, 16},
  {py_slice_new, 401, 390, 3, 1, 3, 0, 17},
  {py_slice_indices, 321, 393, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 395, 1, 1, 1, 7, 255},
  {py_generator_send, 454, 396, 2, 2, 2, 4, 21},
  {py_generator_throw, 503, 398, 4, 2, 4, 4, 21},
  {py_generator_close, 224, 402, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 403, 1, 1, 1, 4, 255},
  {py_coroutine_send, 454, 404, 2, 2, 2, 4, 22},
  {py_coroutine_throw, 503, 406, 4, 2, 4, 4, 22},
  {py_coroutine_close, 224, 410, 1, 1, 1, 4, 22},
  {py_property_new, 401, 411, 4, 0, 4, 0, 24},
  {py_property_getter, 309, 415, 2, 2, 2, 4, 24},
  {py_property_setter, 464, 417, 2, 2, 2, 4, 24},
  {py_property_deleter, 244, 419, 2, 2, 2, 4, 24},
  {py_staticmethod_new, 401, 421, 1, 1, 1, 0, 25},
  {py_classmethod_new, 401, 422, 1, 1, 1, 0, 26},
  {py_super_new, 401, 423, 2, 0, 2, 0, 27},
  {py_dict_keys_isdisjoint, 335, 425, 2, 2, 2, 4, 28},
  {py_dict_items_isdisjoint, 335, 427, 2, 2, 2, 4, 30},
  {py_enumerate_new, 401, 429, 2, 1, 2, 0, 32},
  {py_zip_new, 401, 431, 1, 0, 0, 1, 33},
  {py_map_new, 401, 432, 1, 1, 1, 1, 34},
  {py_filter_new, 401, 433, 2, 2, 2, 0, 35},
  {py_reversed_new, 401, 435, 1, 1, 1, 0, 36},
  {py_LambdaContext_get_remaining_time_in_millis, 307, 436, 1, 1, 1, 4, 41},
  {py_LambdaContext_log, 371, 437, 2, 2, 2, 4, 41},
  {py_BaseException_new, 401, 439, 0, 0, 0, 1, 42},
  {py_BaseException___init__, 0, 439, 1, 1, 1, 5, 42},
  {py_BaseException_with_traceback, 521, 440, 2, 2, 2, 4, 42},
  {py_BaseException_add_note, 182, 442, 2, 2, 2, 4, 42},
  {py_b_abs, 177, 444, 1, 1, 1, 0, 255},
  {py_b_all, 184, 445, 1, 1, 1, 0, 255},
  {py_b_any, 186, 446, 1, 1, 1, 0, 255},
  {py_b_ascii, 190, 447, 1, 1, 1, 0, 255},
  {py_b_bin, 200, 448, 1, 1, 1, 0, 255},
  {py_b_callable, 211, 449, 1, 1, 1, 0, 255},
  {py_b_chr, 219, 450, 1, 1, 1, 0, 255},
  {py_b_delattr, 243, 451, 2, 2, 2, 0, 255},
  {py_b_dir, 253, 453, 1, 0, 1, 0, 255},
  {py_b_divmod, 256, 454, 2, 2, 2, 0, 255},
  {py_b_format, 290, 456, 2, 1, 2, 0, 255},
  {py_b_getattr, 308, 458, 3, 2, 3, 0, 255},
  {py_b_hasattr, 311, 461, 2, 2, 2, 0, 255},
  {py_b_hash, 312, 463, 1, 1, 1, 0, 255},
  {py_b_hex, 313, 464, 1, 1, 1, 0, 255},
  {py_b_id, 316, 465, 1, 1, 1, 0, 255},
  {py_b_isinstance, 339, 466, 2, 2, 2, 0, 255},
  {py_b_issubclass, 346, 468, 2, 2, 2, 0, 255},
  {py_b_iter, 353, 470, 2, 1, 2, 0, 255},
  {py_b_len, 365, 472, 1, 1, 1, 0, 255},
  {py_b_max, 383, 473, 2, 0, 0, 1, 255},
  {py_b_min, 389, 475, 2, 0, 0, 1, 255},
  {py_b_next, 402, 477, 2, 1, 2, 0, 255},
  {py_b_oct, 410, 479, 1, 1, 1, 0, 255},
  {py_b_ord, 412, 480, 1, 1, 1, 0, 255},
  {py_b_pow, 426, 481, 3, 2, 3, 0, 255},
  {py_b_print, 428, 484, 4, 0, 0, 1, 255},
  {py_b_repr, 441, 488, 1, 1, 1, 0, 255},
  {py_b_round, 447, 489, 2, 1, 2, 0, 255},
  {py_b_setattr, 462, 491, 3, 3, 3, 0, 255},
  {py_b_sorted, 474, 494, 3, 1, 1, 0, 255},
  {py_b_sum, 492, 497, 2, 1, 2, 0, 255},
  {py_b_vars, 519, 499, 1, 0, 1, 0, 255},
  {py_math_acos, 179, 500, 1, 1, 1, 0, 255},
  {py_math_acosh, 180, 501, 1, 1, 1, 0, 255},
  {py_math_asin, 191, 502, 1, 1, 1, 0, 255},
  {py_math_asinh, 192, 503, 1, 1, 1, 0, 255},
  {py_math_atan, 193, 504, 1, 1, 1, 0, 255},
  {py_math_atan2, 194, 505, 2, 2, 2, 0, 255},
  {py_math_atanh, 195, 507, 1, 1, 1, 0, 255},
  {py_math_ceil, 214, 508, 1, 1, 1, 0, 255},
  {py_math_comb, 228, 509, 2, 2, 2, 0, 255},
  {py_math_copysign, 231, 511, 2, 2, 2, 0, 255},
  {py_math_cos, 233, 513, 1, 1, 1, 0, 255},
  {py_math_cosh, 234, 514, 1, 1, 1, 0, 255},
  {py_math_degrees, 242, 515, 1, 1, 1, 0, 255},
  {py_math_dist, 255, 516, 2, 2, 2, 0, 255},
  {py_math_exp, 273, 518, 1, 1, 1, 0, 255},
  {py_math_expm1, 275, 519, 1, 1, 1, 0, 255},
  {py_math_fabs, 277, 520, 1, 1, 1, 0, 255},
  {py_math_factorial, 278, 521, 1, 1, 1, 0, 255},
  {py_math_floor, 287, 522, 1, 1, 1, 0, 255},
  {py_math_fmod, 289, 523, 2, 2, 2, 0, 255},
  {py_math_frexp, 293, 525, 1, 1, 1, 0, 255},
  {py_math_fsum, 300, 526, 1, 1, 1, 0, 255},
  {py_math_gcd, 304, 527, 0, 0, 0, 1, 255},
  {py_math_hypot, 314, 527, 0, 0, 0, 1, 255},
  {py_math_isclose, 332, 527, 4, 2, 2, 0, 255},
  {py_math_isfinite, 336, 531, 1, 1, 1, 0, 255},
  {py_math_isinf, 338, 532, 1, 1, 1, 0, 255},
  {py_math_isnan, 341, 533, 1, 1, 1, 0, 255},
  {py_math_isqrt, 344, 534, 1, 1, 1, 0, 255},
  {py_math_lcm, 363, 535, 0, 0, 0, 1, 255},
  {py_math_ldexp, 364, 535, 2, 2, 2, 0, 255},
  {py_math_log, 371, 537, 2, 1, 2, 0, 255},
  {py_math_log10, 372, 539, 1, 1, 1, 0, 255},
  {py_math_log1p, 373, 540, 1, 1, 1, 0, 255},
  {py_math_log2, 374, 541, 1, 1, 1, 0, 255},
  {py_math_modf, 391, 542, 1, 1, 1, 0, 255},
  {py_math_perm, 421, 543, 2, 1, 2, 0, 255},
  {py_math_pow, 426, 545, 2, 2, 2, 0, 255},
  {py_math_prod, 429, 547, 2, 1, 1, 0, 255},
  {py_math_radians, 432, 549, 1, 1, 1, 0, 255},
  {py_math_remainder, 436, 550, 2, 2, 2, 0, 255},
  {py_math_sin, 466, 552, 1, 1, 1, 0, 255},
  {py_math_sinh, 467, 553, 1, 1, 1, 0, 255},
  {py_math_sqrt, 478, 554, 1, 1, 1, 0, 255},
  {py_math_tan, 499, 555, 1, 1, 1, 0, 255},
  {py_math_tanh, 500, 556, 1, 1, 1, 0, 255},
  {py_math_trunc, 511, 557, 1, 1, 1, 0, 255},
  {py_json_dumps, 258, 558, 10, 1, 1, 0, 255},
  {py_json_loads, 370, 568, 7, 1, 1, 0, 255},
  {py_time_time, 504, 575, 0, 0, 0, 0, 255},
  {py_time_time_ns, 505, 575, 0, 0, 0, 0, 255},
  {py_time_monotonic, 393, 575, 0, 0, 0, 0, 255},
  {py_time_monotonic_ns, 394, 575, 0, 0, 0, 0, 255},
  {py_time_perf_counter, 419, 575, 0, 0, 0, 0, 255},
  {py_time_perf_counter_ns, 420, 575, 0, 0, 0, 0, 255},
  {py_time_sleep, 470, 575, 1, 1, 1, 0, 255},
  {py__binascii_encode64, 264, 576, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 240, 577, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 237, 579, 2, 1, 2, 0, 255},
  {py__hashlib_start, 479, 581, 1, 1, 1, 0, 255},
  {py__hashlib_update, 515, 582, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 252, 584, 1, 1, 1, 0, 255},
  {py__struct_from_float, 295, 585, 2, 2, 2, 0, 255},
  {py__struct_to_float, 508, 587, 1, 1, 1, 0, 255},
  {py_nanolambda_append, 187, 588, 2, 2, 2, 0, 255},
  {py_nanolambda_get, 306, 590, 2, 2, 2, 0, 255},
  {py_nanolambda_latest, 362, 592, 2, 1, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,453,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,198,65535,65535,453,366,207,465,208,207,465,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,407,265,271,65535,65535,65535,65535,65535,65535,65535,65535,65535,453,265,271,65535,65535,65535,65535,453,498,65535,65535,65535,65535,453,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,453,456,384,65535,65535,453,456,384,453,359,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,475,265,271,65535,65535,65535,65535,453,265,271,65535,65535,65535,65535,65535,65535,65535,65535,65535,453,456,209,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,453,456,384,65535,65535,65535,65535,65535,65535,65535,475,265,271,65535,65535,65535,65535,453,265,271,65535,65535,65535,65535,65535,65535,453,456,209,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,360,442,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,453,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,280,299,279,257,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,354,479,487,65535,65535,65535,65535,65535,65535,65535,453,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,360,241,360,241,65535,65535,65535,65535,198,273,390,456,266,281,288,65535,404,400,65535,65535,65535,65535,360,442,65535,479,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,176,197,435,178,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,479,65535,65535,65535,65535,65535,65535,65535,65535,65535,406,469,268,218,185,225,319,457,241,473,451,225,408,416,417,415,409,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,522,261,522,459,522,396};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{7,39},{36,27},{37,28},{38,29},{39,30},{40,31},{41,32},{42,33},{44,42},{45,43},{46,44},{47,45},{48,46},{49,34},{50,35},{51,36},{75,37},{78,38},{79,40},{80,41},{81,47},{189,26},{201,21},{202,20},{229,24},{294,23},{328,25},{507,22},{7,39},{36,27},{37,28},{38,29},{39,30},{40,31},{41,32},{42,33},{49,34},{50,35},{51,36},{75,37},{78,38},{79,40},{80,41},{189,51},{229,54},{296,53},{313,52},{328,50},{8,103},{9,105},{12,104},{13,106},{36,27},{38,29},{41,32},{51,36},{212,56},{213,57},{216,58},{235,59},{263,60},{267,61},{274,62},{285,63},{290,64},{291,65},{320,66},{329,67},{330,68},{331,69},{333,70},{334,71},{337,72},{340,73},{342,74},{343,75},{345,76},{349,77},{350,78},{356,79},{369,80},{377,81},{378,82},{379,83},{418,84},{438,85},{439,86},{440,87},{444,88},{445,89},{446,90},{448,91},{449,92},{450,93},{476,94},{477,95},{480,96},{489,97},{494,98},{506,99},{510,100},{516,101},{526,102},{8,103},{9,105},{12,104},{13,106},{36,27},{38,29},{235,108},{239,109},{267,110},{285,111},{296,112},{313,113},{320,114},{334,115},{356,116},{377,117},{378,118},{418,119},{440,120},{444,121},{450,122},{476,123},{480,124},{489,125},{516,126},{8,103},{9,105},{12,104},{13,106},{14,141},{15,142},{36,27},{62,143},{187,128},{222,129},{230,130},{239,131},{267,140},{276,132},{285,133},{313,134},{323,135},{423,136},{437,137},{442,138},{480,139},{8,103},{9,105},{12,104},{13,106},{36,27},{38,29},{51,36},{235,145},{320,146},{8,103},{9,105},{12,104},{13,106},{14,141},{15,142},{36,27},{38,29},{51,36},{62,143},{187,148},{222,149},{230,150},{235,151},{276,152},{320,153},{323,154},{423,155},{437,156},{442,157},{472,158},{8,103},{9,105},{12,104},{13,106},{14,141},{15,142},{45,43},{71,171},{222,160},{230,161},{297,162},{306,163},{352,164},{361,165},{423,166},{424,167},{463,168},{515,169},{518,170},{8,103},{9,105},{12,104},{37,28},{44,42},{45,43},{46,44},{181,173},{222,174},{230,175},{250,176},{251,177},{254,178},{325,179},{326,180},{335,181},{347,182},{348,183},{423,184},{437,185},{495,186},{496,187},{514,188},{515,189},{8,103},{9,105},{12,104},{37,28},{44,42},{45,43},{46,44},{230,191},{250,192},{325,193},{335,194},{347,195},{348,196},{495,197},{514,198},{8,103},{9,105},{12,104},{13,106},{235,200},{320,201},{321,203},{27,204},{27,204},{27,204},{9,105},{10,208},{224,207},{454,205},{503,206},{224,211},{454,209},{503,210},{244,215},{309,213},{464,214},{8,103},{9,105},{12,104},{335,219},{8,103},{9,105},{8,103},{9,105},{12,104},{335,220},{9,105},{10,208},{9,105},{10,208},{9,105},{10,208},{9,105},{10,208},{9,105},{10,208},{9,105},{10,208},{307,226},{371,227},{0,229},{182,231},{521,230},{177,232},{184,233},{186,234},{190,235},{200,236},{211,237},{219,238},{243,239},{253,240},{256,241},{290,242},{308,243},{311,244},{312,245},{313,246},{316,247},{339,248},{346,249},{353,250},{365,251},{383,252},{389,253},{402,254},{410,255},{412,256},{426,257},{428,258},{441,259},{447,260},{462,261},{474,262},{492,263},{519,264},{179,265},{180,266},{191,267},{192,268},{193,269},{194,270},{195,271},{214,272},{228,273},{231,274},{233,275},{234,276},{242,277},{255,278},{273,279},{275,280},{277,281},{278,282},{287,283},{289,284},{293,285},{300,286},{304,287},{314,288},{332,289},{336,290},{338,291},{341,292},{344,293},{363,294},{364,295},{371,296},{372,297},{373,298},{374,299},{391,300},{421,301},{426,302},{429,303},{432,304},{436,305},{466,306},{467,307},{478,308},{499,309},{500,310},{511,311},{258,312},{370,313},{393,316},{394,317},{419,318},{420,319},{470,320},{504,314},{505,315},{237,323},{240,322},{264,321},{252,326},{479,324},{515,325},{295,327},{508,328},{187,329},{306,330},{362,331}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {407, 0, 0, 17, 255},
  {513, 18, 17, 0, 0},
  {148, 65535, 17, 0, 0},
  {262, 65535, 17, 0, 0},
  {150, 65535, 17, 0, 0},
  {324, 19, 17, 28, 0},
  {203, 48, 45, 0, 5},
  {286, 49, 45, 20, 0},
  {485, 55, 65, 55, 0},
  {208, 107, 120, 25, 0},
  {206, 127, 145, 21, 0},
  {512, 144, 166, 9, 0},
  {368, 147, 175, 21, 0},
  {246, 159, 196, 19, 0},
  {461, 172, 215, 24, 0},
  {298, 190, 239, 15, 0},
  {433, 199, 254, 6, 0},
  {471, 202, 260, 1, 0},
  {301, 65535, 261, 1, 0},
  {204, 65535, 262, 1, 0},
  {388, 65535, 263, 1, 0},
  {305, 65535, 264, 5, 0},
  {232, 65535, 269, 3, 0},
  {392, 65535, 272, 0, 0},
  {430, 212, 272, 3, 0},
  {482, 216, 275, 0, 0},
  {221, 217, 275, 0, 0},
  {493, 218, 275, 0, 0},
  {248, 65535, 275, 4, 0},
  {249, 65535, 279, 2, 0},
  {247, 65535, 281, 4, 0},
  {355, 65535, 285, 2, 0},
  {269, 221, 287, 2, 0},
  {527, 222, 289, 2, 0},
  {380, 223, 291, 2, 0},
  {284, 224, 293, 2, 0},
  {443, 225, 295, 2, 0},
  {386, 65535, 297, 0, 0},
  {215, 65535, 297, 0, 0},
  {226, 65535, 297, 0, 0},
  {509, 65535, 297, 0, 0},
  {143, 65535, 297, 2, 0},
  {126, 228, 299, 3, 0},
  {127, 65535, 302, 0, 42},
  {137, 65535, 302, 0, 42},
  {142, 65535, 302, 0, 42},
  {162, 65535, 302, 0, 42},
  {133, 65535, 302, 0, 42},
  {123, 65535, 302, 0, 47},
  {136, 65535, 302, 0, 48},
  {152, 65535, 302, 0, 48},
  {172, 65535, 302, 0, 48},
  {124, 65535, 302, 0, 47},
  {125, 65535, 302, 0, 47},
  {129, 65535, 302, 0, 47},
  {132, 65535, 302, 0, 47},
  {138, 65535, 302, 0, 47},
  {146, 65535, 302, 0, 56},
  {144, 65535, 302, 0, 47},
  {139, 65535, 302, 0, 58},
  {141, 65535, 302, 0, 58},
  {145, 65535, 302, 0, 47},
  {147, 65535, 302, 0, 47},
  {165, 65535, 302, 0, 62},
  {151, 65535, 302, 0, 47},
  {128, 65535, 302, 0, 64},
  {130, 65535, 302, 0, 64},
  {134, 65535, 302, 0, 64},
  {135, 65535, 302, 0, 64},
  {153, 65535, 302, 0, 64},
  {163, 65535, 302, 0, 64},
  {155, 65535, 302, 0, 47},
  {156, 65535, 302, 0, 47},
  {149, 65535, 302, 0, 72},
  {154, 65535, 302, 0, 72},
  {159, 65535, 302, 0, 47},
  {158, 65535, 302, 0, 47},
  {160, 65535, 302, 0, 47},
  {161, 65535, 302, 0, 47},
  {164, 65535, 302, 0, 47},
  {170, 65535, 302, 0, 47},
  {168, 65535, 302, 0, 80},
  {166, 65535, 302, 0, 81},
  {167, 65535, 302, 0, 81},
  {171, 65535, 302, 0, 47},
  {131, 65535, 302, 0, 84},
  {169, 65535, 302, 0, 84},
  {157, 65535, 302, 0, 84},
  {140, 65535, 302, 0, 80},
};
const nl_native_number nl_native_numbers[] = {
  {422, 3.141592653589793},
  {259, 2.718281828459045},
  {501, 6.283185307179586},
  {322, INFINITY},
  {398, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {205, 302, 33, 0, 0},
  {382, 335, 47, 0, 5},
  {357, 382, 2, 5, 0},
  {504, 384, 7, 5, 0},
  {173, 391, 3, 5, 0},
  {174, 394, 3, 5, 0},
  {175, 397, 2, 5, 0},
  {399, 399, 3, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1153,1165,1180,1194,1208,1221,1239,1254,1265,1280,1298,1306,1315,1330,1347,1365,1378,1389,1399,1414,1422,1439,1452,1463,1474,1493,1502,1510,1529,1547,1554,1567,1582,1596,1610,1622,1636,1654,1667,1678,1689,1699,1711,1720,1737,1755,1773,1785,1796,1806,1813,1830,1839,1847,1854,1855,1858,1865,1869,1874,1877,1885,1894,1897,1906,1909,1915,1919,1935,1940,1944,1949,1953,1958,1963,1977,1978,1982,1987,1990,1999,2009,2013,2039,2047,2056,2065,2070,2083,2084,2092,2102,2110,2114,2118,2124,2129,2143,2146,2160,2171,2176,2190,2195,2198,2202,2207,2211,2220,2224,2232,2241,2244,2248,2253,2263,2268,2272,2278,2286,2293,2300,2307,2314,2325,2329,2339,2348,2359,2369,2386,2392,2395,2402,2406,2412,2415,2420,2421,2425,2432,2440,2446,2454,2462,2465,2473,2485,2494,2499,2505,2515,2518,2528,2533,2539,2543,2552,2556,2560,2564,2572,2580,2586,2590,2595,2600,2605,2609,2615,2625,2636,2641,2651,2661,2668,2676,2685,2689,2693,2701,2714,2730,2733,2742,2745,2773,2780,2786,2796,2803,2807,2810,2815,2816,2818,2826,2830,2836,2841,2848,2851,2857,2860,2872,2891,2911,2921,2928,2935,2942,2949,2958,2965,2975,2983,2995,3000,3010,3017,3022,3031,3042,3047,3054,3064,3072,3082,3089,3096,3100,3105,3109,3117,3125,3129,3133,3134,3142,3145,3149,3155,3158,3163,3166,3172,3178,3182,3187,3192,3195,3200,3205,3209,3223,3238,3243,3249,3258,3261,3268,3272,3275,3283,3301,3311,3318,3324,3327,3330,3334,3340,3349,3361,3364,3365,3369,3372,3382,3389,3392,3396,3400,3406,3415,3418,3424,3435,3452,3455,3458,3461,3466,3467,3481,3492,3501,3510,3522,3537,3541,3543,3546,3553,3556,3559,3565,3570,3574,3582,3583,3590,3595,3599,3606,3615,3621,3633,3645,3652,3656,3663,3671,3676,3682,3687,3692,3702,3708,3714,3715,3722,3726,3730,3738,3741,3751,3754,3759,3767,3770,3777,3787,3793,3799,3802,3806,3810,3818,3823,3828,3832,3841,3847,3853,3858,3868,3872,3877,3887,3892,3904,3908,3912,3915,3923,3929,3935,3940,3943,3949,3952,3957,3965,3985,4012,4017,4024,4027,4031,4034,4036,4041,4045,4052,4057,4065,4073,4082,4091,4096,4101,4105,4110,4116,4121,4126,4132,4136,4141,4155,4159,4160,4161,4162,4167,4170};
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
  's','t','r','e','r','r','o','r',
  's','t','r','i','c','t',
  's','t','r','i','n','g',
  's','t','r','i','p',
  's','u','b',
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
  'v','a','l','u','e',
  'v','a','l','u','e','s',
  'v','a','r','s',
  'w','i','d','t','h',
  'w','i','t','h','_','t','r','a','c','e','b','a','c','k',
  'w','o','o','f',
  'x',
  'y',
  'z',
  'z','f','i','l','l',
  'z','i','p',
};
