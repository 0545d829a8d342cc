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
  {py_object_new, 405, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 405, 28, 3, 1, 3, 0, 1},
  {py_int_new, 405, 31, 2, 0, 2, 0, 5},
  {py_int_bit_length, 203, 33, 1, 1, 1, 4, 5},
  {py_int_bit_count, 202, 34, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 514, 35, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 297, 39, 3, 1, 2, 0, 5},
  {py_int_conjugate, 230, 42, 1, 1, 1, 4, 5},
  {py_int_is_integer, 332, 43, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 190, 44, 1, 1, 1, 4, 5},
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
  {py_bool_new, 405, 81, 1, 0, 1, 0, 6},
  {py_float_new, 405, 82, 1, 0, 1, 0, 7},
  {py_float_is_integer, 332, 83, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 190, 84, 1, 1, 1, 4, 7},
  {py_float_hex, 317, 85, 1, 1, 1, 4, 7},
  {py_float_fromhex, 299, 86, 1, 1, 1, 0, 7},
  {py_float_conjugate, 230, 87, 1, 1, 1, 4, 7},
  {py_str_new, 405, 88, 3, 0, 3, 0, 8},
  {py_str_capitalize, 213, 91, 1, 1, 1, 4, 8},
  {py_str_casefold, 214, 92, 1, 1, 1, 4, 8},
  {py_str_center, 217, 93, 3, 2, 3, 4, 8},
  {py_str_count, 236, 96, 4, 2, 4, 4, 8},
  {py_str_encode, 264, 100, 3, 1, 3, 4, 8},
  {py_str_endswith, 268, 103, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 277, 107, 2, 1, 2, 4, 8},
  {py_str_find, 288, 109, 4, 2, 4, 4, 8},
  {py_str_format, 293, 113, 1, 1, 1, 7, 8},
  {py_str_format_map, 294, 114, 2, 2, 2, 4, 8},
  {py_str_index, 324, 116, 4, 2, 4, 4, 8},
  {py_str_isalnum, 333, 120, 1, 1, 1, 4, 8},
  {py_str_isalpha, 334, 121, 1, 1, 1, 4, 8},
  {py_str_isascii, 335, 122, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 337, 123, 1, 1, 1, 4, 8},
  {py_str_isdigit, 338, 124, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 341, 125, 1, 1, 1, 4, 8},
  {py_str_islower, 344, 126, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 346, 127, 1, 1, 1, 4, 8},
  {py_str_isprintable, 347, 128, 1, 1, 1, 4, 8},
  {py_str_isspace, 349, 129, 1, 1, 1, 4, 8},
  {py_str_istitle, 353, 130, 1, 1, 1, 4, 8},
  {py_str_isupper, 354, 131, 1, 1, 1, 4, 8},
  {py_str_join, 360, 132, 2, 2, 2, 4, 8},
  {py_str_ljust, 373, 134, 3, 2, 3, 4, 8},
  {py_str_lower, 381, 137, 1, 1, 1, 4, 8},
  {py_str_lstrip, 382, 138, 2, 1, 2, 4, 8},
  {py_str_maketrans, 383, 140, 3, 1, 3, 0, 8},
  {py_str_partition, 422, 143, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 442, 145, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 443, 147, 2, 2, 2, 4, 8},
  {py_str_replace, 444, 149, 4, 3, 4, 4, 8},
  {py_str_rfind, 449, 153, 4, 2, 4, 4, 8},
  {py_str_rindex, 450, 157, 4, 2, 4, 4, 8},
  {py_str_rjust, 451, 161, 3, 2, 3, 4, 8},
  {py_str_rpartition, 453, 164, 2, 2, 2, 4, 8},
  {py_str_rsplit, 454, 166, 3, 1, 3, 4, 8},
  {py_str_rstrip, 455, 169, 2, 1, 2, 4, 8},
  {py_str_split, 481, 171, 3, 1, 3, 4, 8},
  {py_str_splitlines, 482, 174, 2, 1, 2, 4, 8},
  {py_str_startswith, 485, 176, 4, 2, 4, 4, 8},
  {py_str_strip, 495, 180, 2, 1, 2, 4, 8},
  {py_str_swapcase, 500, 182, 1, 1, 1, 4, 8},
  {py_str_title, 513, 183, 1, 1, 1, 4, 8},
  {py_str_translate, 517, 184, 2, 2, 2, 4, 8},
  {py_str_upper, 523, 186, 1, 1, 1, 4, 8},
  {py_str_zfill, 535, 187, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 189, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 190, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 192, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 193, 2, 2, 2, 4, 255},
  {py_bytes_new, 405, 195, 3, 0, 3, 0, 9},
  {py_bytes_count, 236, 198, 4, 2, 4, 4, 9},
  {py_bytes_decode, 240, 202, 3, 1, 3, 4, 9},
  {py_bytes_endswith, 268, 205, 4, 2, 4, 4, 9},
  {py_bytes_find, 288, 209, 4, 2, 4, 4, 9},
  {py_bytes_fromhex, 299, 213, 1, 1, 1, 0, 9},
  {py_bytes_hex, 317, 214, 3, 1, 3, 4, 9},
  {py_bytes_index, 324, 217, 4, 2, 4, 4, 9},
  {py_bytes_isdigit, 338, 221, 1, 1, 1, 4, 9},
  {py_bytes_join, 360, 222, 2, 2, 2, 4, 9},
  {py_bytes_lower, 381, 224, 1, 1, 1, 4, 9},
  {py_bytes_lstrip, 382, 225, 2, 1, 2, 4, 9},
  {py_bytes_partition, 422, 227, 2, 2, 2, 4, 9},
  {py_bytes_replace, 444, 229, 4, 3, 4, 4, 9},
  {py_bytes_rfind, 449, 233, 4, 2, 4, 4, 9},
  {py_bytes_rstrip, 455, 237, 2, 1, 2, 4, 9},
  {py_bytes_split, 481, 239, 3, 1, 3, 4, 9},
  {py_bytes_startswith, 485, 242, 4, 2, 4, 4, 9},
  {py_bytes_strip, 495, 246, 2, 1, 2, 4, 9},
  {py_bytes_upper, 523, 248, 1, 1, 1, 4, 9},
  {py_bytearray_new, 405, 249, 3, 0, 3, 0, 10},
  {py_bytearray_append, 188, 252, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 223, 254, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 231, 255, 1, 1, 1, 4, 10},
  {py_bytearray_decode, 240, 256, 3, 1, 3, 4, 10},
  {py_bytearray_extend, 279, 259, 2, 2, 2, 4, 10},
  {py_bytearray_find, 288, 261, 4, 2, 4, 4, 10},
  {py_bytearray_hex, 317, 265, 3, 1, 3, 4, 10},
  {py_bytearray_insert, 327, 268, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 427, 271, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 441, 273, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 447, 275, 1, 1, 1, 4, 10},
  {py_bytearray_startswith, 485, 276, 4, 2, 4, 4, 10},
  {py_bytearray_endswith, 268, 280, 4, 2, 4, 4, 10},
  {py_any___setitem__, 14, 284, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 287, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 289, 2, 2, 2, 4, 255},
  {py_tuple_new, 405, 291, 1, 0, 1, 0, 11},
  {py_tuple_count, 236, 292, 2, 2, 2, 4, 11},
  {py_tuple_index, 324, 294, 4, 2, 4, 4, 11},
  {py_list_new, 405, 298, 1, 0, 1, 0, 12},
  {py_list_append, 188, 299, 2, 2, 2, 4, 12},
  {py_list_clear, 223, 301, 1, 1, 1, 4, 12},
  {py_list_copy, 231, 302, 1, 1, 1, 4, 12},
  {py_list_count, 236, 303, 2, 2, 2, 4, 12},
  {py_list_extend, 279, 305, 2, 2, 2, 4, 12},
  {py_list_index, 324, 307, 4, 2, 4, 4, 12},
  {py_list_insert, 327, 311, 3, 3, 3, 4, 12},
  {py_list_pop, 427, 314, 2, 1, 2, 4, 12},
  {py_list_remove, 441, 316, 2, 2, 2, 4, 12},
  {py_list_reverse, 447, 318, 1, 1, 1, 4, 12},
  {py_list_sort, 477, 319, 3, 1, 1, 4, 12},
  {py_dict_new, 405, 322, 1, 0, 1, 2, 13},
  {py_dict_clear, 223, 323, 1, 1, 1, 4, 13},
  {py_dict_copy, 231, 324, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 300, 325, 2, 1, 2, 0, 13},
  {py_dict_get, 309, 327, 3, 2, 3, 4, 13},
  {py_dict_items, 356, 330, 1, 1, 1, 4, 13},
  {py_dict_keys, 365, 331, 1, 1, 1, 4, 13},
  {py_dict_pop, 427, 332, 3, 2, 3, 4, 13},
  {py_dict_popitem, 428, 335, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 468, 336, 3, 2, 3, 4, 13},
  {py_dict_update, 522, 339, 2, 1, 2, 6, 13},
  {py_dict_values, 526, 341, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 342, 2, 2, 2, 4, 255},
  {py_set_new, 405, 344, 1, 0, 1, 0, 14},
  {py_set_add, 182, 345, 2, 2, 2, 4, 14},
  {py_set_clear, 223, 347, 1, 1, 1, 4, 14},
  {py_set_copy, 231, 348, 1, 1, 1, 4, 14},
  {py_set_difference, 251, 349, 1, 1, 1, 5, 14},
  {py_set_difference_update, 252, 350, 1, 1, 1, 5, 14},
  {py_set_discard, 255, 351, 2, 2, 2, 4, 14},
  {py_set_intersection, 329, 353, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 330, 354, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 339, 355, 2, 2, 2, 4, 14},
  {py_set_issubset, 351, 357, 2, 2, 2, 4, 14},
  {py_set_issuperset, 352, 359, 2, 2, 2, 4, 14},
  {py_set_pop, 427, 361, 1, 1, 1, 4, 14},
  {py_set_remove, 441, 362, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 501, 364, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 502, 366, 2, 2, 2, 4, 14},
  {py_set_union, 521, 368, 1, 1, 1, 5, 14},
  {py_set_update, 522, 369, 1, 1, 1, 5, 14},
  {py_frozenset_new, 405, 370, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 231, 371, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 251, 372, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 329, 373, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 339, 374, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 351, 376, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 352, 378, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 501, 380, 2, 2, 2, 4, 15},
  {py_frozenset_union, 521, 382, 1, 1, 1, 5, 15},
  {py_range_new, 405, 383, 3, 1, 3, 0, 16},
  {py_range_count, 236, 386, 2, 2, 2, 4, 16},
  {py_range_index, 324, 388, 2, 2, 2, 4, 16},
  {py_slice_new, 405, 390, 3, 1, 3, 0, 17},
  {py_slice_indices, 325, 393, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 395, 1, 1, 1, 7, 255},
  {py_generator_send, 459, 396, 2, 2, 2, 4, 21},
  {py_generator_throw, 510, 398, 4, 2, 4, 4, 21},
  {py_generator_close, 225, 402, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 403, 1, 1, 1, 4, 255},
  {py_coroutine_send, 459, 404, 2, 2, 2, 4, 22},
  {py_coroutine_throw, 510, 406, 4, 2, 4, 4, 22},
  {py_coroutine_close, 225, 410, 1, 1, 1, 4, 22},
  {py_property_new, 405, 411, 4, 0, 4, 0, 24},
  {py_property_getter, 312, 415, 2, 2, 2, 4, 24},
  {py_property_setter, 469, 417, 2, 2, 2, 4, 24},
  {py_property_deleter, 245, 419, 2, 2, 2, 4, 24},
  {py_staticmethod_new, 405, 421, 1, 1, 1, 0, 25},
  {py_classmethod_new, 405, 422, 1, 1, 1, 0, 26},
  {py_super_new, 405, 423, 2, 0, 2, 0, 27},
  {py_dict_keys_isdisjoint, 339, 425, 2, 2, 2, 4, 28},
  {py_dict_items_isdisjoint, 339, 427, 2, 2, 2, 4, 30},
  {py_enumerate_new, 405, 429, 2, 1, 2, 0, 32},
  {py_zip_new, 405, 431, 1, 0, 0, 1, 33},
  {py_map_new, 405, 432, 1, 1, 1, 1, 34},
  {py_filter_new, 405, 433, 2, 2, 2, 0, 35},
  {py_reversed_new, 405, 435, 1, 1, 1, 0, 36},
  {py_LambdaContext_get_remaining_time_in_millis, 310, 436, 1, 1, 1, 4, 41},
  {py_LambdaContext_log, 375, 437, 2, 2, 2, 4, 41},
  {py_BaseException_new, 405, 439, 0, 0, 0, 1, 42},
  {py_BaseException___init__, 0, 439, 1, 1, 1, 5, 42},
  {py_BaseException_with_traceback, 529, 440, 2, 2, 2, 4, 42},
  {py_BaseException_add_note, 183, 442, 2, 2, 2, 4, 42},
  {py_b_abs, 178, 444, 1, 1, 1, 0, 255},
  {py_b_all, 185, 445, 1, 1, 1, 0, 255},
  {py_b_any, 187, 446, 1, 1, 1, 0, 255},
  {py_b_ascii, 191, 447, 1, 1, 1, 0, 255},
  {py_b_bin, 201, 448, 1, 1, 1, 0, 255},
  {py_b_callable, 212, 449, 1, 1, 1, 0, 255},
  {py_b_chr, 220, 450, 1, 1, 1, 0, 255},
  {py_b_delattr, 244, 451, 2, 2, 2, 0, 255},
  {py_b_dir, 254, 453, 1, 0, 1, 0, 255},
  {py_b_divmod, 257, 454, 2, 2, 2, 0, 255},
  {py_b_format, 293, 456, 2, 1, 2, 0, 255},
  {py_b_getattr, 311, 458, 3, 2, 3, 0, 255},
  {py_b_hasattr, 315, 461, 2, 2, 2, 0, 255},
  {py_b_hash, 316, 463, 1, 1, 1, 0, 255},
  {py_b_hex, 317, 464, 1, 1, 1, 0, 255},
  {py_b_id, 320, 465, 1, 1, 1, 0, 255},
  {py_b_isinstance, 343, 466, 2, 2, 2, 0, 255},
  {py_b_issubclass, 350, 468, 2, 2, 2, 0, 255},
  {py_b_iter, 357, 470, 2, 1, 2, 0, 255},
  {py_b_len, 369, 472, 1, 1, 1, 0, 255},
  {py_b_max, 387, 473, 2, 0, 0, 1, 255},
  {py_b_min, 393, 475, 2, 0, 0, 1, 255},
  {py_b_next, 406, 477, 2, 1, 2, 0, 255},
  {py_b_oct, 414, 479, 1, 1, 1, 0, 255},
  {py_b_ord, 416, 480, 1, 1, 1, 0, 255},
  {py_b_pow, 430, 481, 3, 2, 3, 0, 255},
  {py_b_print, 432, 484, 4, 0, 0, 1, 255},
  {py_b_repr, 445, 488, 1, 1, 1, 0, 255},
  {py_b_round, 452, 489, 2, 1, 2, 0, 255},
  {py_b_setattr, 467, 491, 3, 3, 3, 0, 255},
  {py_b_sorted, 479, 494, 3, 1, 1, 0, 255},
  {py_b_sum, 498, 497, 2, 1, 2, 0, 255},
  {py_b_vars, 527, 499, 1, 0, 1, 0, 255},
  {py_math_acos, 180, 500, 1, 1, 1, 0, 255},
  {py_math_acosh, 181, 501, 1, 1, 1, 0, 255},
  {py_math_asin, 192, 502, 1, 1, 1, 0, 255},
  {py_math_asinh, 193, 503, 1, 1, 1, 0, 255},
  {py_math_atan, 194, 504, 1, 1, 1, 0, 255},
  {py_math_atan2, 195, 505, 2, 2, 2, 0, 255},
  {py_math_atanh, 196, 507, 1, 1, 1, 0, 255},
  {py_math_ceil, 215, 508, 1, 1, 1, 0, 255},
  {py_math_comb, 229, 509, 2, 2, 2, 0, 255},
  {py_math_copysign, 232, 511, 2, 2, 2, 0, 255},
  {py_math_cos, 234, 513, 1, 1, 1, 0, 255},
  {py_math_cosh, 235, 514, 1, 1, 1, 0, 255},
  {py_math_degrees, 243, 515, 1, 1, 1, 0, 255},
  {py_math_dist, 256, 516, 2, 2, 2, 0, 255},
  {py_math_exp, 276, 518, 1, 1, 1, 0, 255},
  {py_math_expm1, 278, 519, 1, 1, 1, 0, 255},
  {py_math_fabs, 280, 520, 1, 1, 1, 0, 255},
  {py_math_factorial, 281, 521, 1, 1, 1, 0, 255},
  {py_math_floor, 290, 522, 1, 1, 1, 0, 255},
  {py_math_fmod, 292, 523, 2, 2, 2, 0, 255},
  {py_math_frexp, 296, 525, 1, 1, 1, 0, 255},
  {py_math_fsum, 303, 526, 1, 1, 1, 0, 255},
  {py_math_gcd, 307, 527, 0, 0, 0, 1, 255},
  {py_math_hypot, 318, 527, 0, 0, 0, 1, 255},
  {py_math_isclose, 336, 527, 4, 2, 2, 0, 255},
  {py_math_isfinite, 340, 531, 1, 1, 1, 0, 255},
  {py_math_isinf, 342, 532, 1, 1, 1, 0, 255},
  {py_math_isnan, 345, 533, 1, 1, 1, 0, 255},
  {py_math_isqrt, 348, 534, 1, 1, 1, 0, 255},
  {py_math_lcm, 367, 535, 0, 0, 0, 1, 255},
  {py_math_ldexp, 368, 535, 2, 2, 2, 0, 255},
  {py_math_log, 375, 537, 2, 1, 2, 0, 255},
  {py_math_log10, 376, 539, 1, 1, 1, 0, 255},
  {py_math_log1p, 377, 540, 1, 1, 1, 0, 255},
  {py_math_log2, 378, 541, 1, 1, 1, 0, 255},
  {py_math_modf, 395, 542, 1, 1, 1, 0, 255},
  {py_math_perm, 425, 543, 2, 1, 2, 0, 255},
  {py_math_pow, 430, 545, 2, 2, 2, 0, 255},
  {py_math_prod, 433, 547, 2, 1, 1, 0, 255},
  {py_math_radians, 436, 549, 1, 1, 1, 0, 255},
  {py_math_remainder, 440, 550, 2, 2, 2, 0, 255},
  {py_math_sin, 471, 552, 1, 1, 1, 0, 255},
  {py_math_sinh, 472, 553, 1, 1, 1, 0, 255},
  {py_math_sqrt, 483, 554, 1, 1, 1, 0, 255},
  {py_math_tan, 505, 555, 1, 1, 1, 0, 255},
  {py_math_tanh, 506, 556, 1, 1, 1, 0, 255},
  {py_math_trunc, 518, 557, 1, 1, 1, 0, 255},
  {py_json_dumps, 259, 558, 10, 1, 1, 0, 255},
  {py_json_loads, 374, 568, 7, 1, 1, 0, 255},
  {py_time_time, 511, 575, 0, 0, 0, 0, 255},
  {py_time_time_ns, 512, 575, 0, 0, 0, 0, 255},
  {py_time_monotonic, 397, 575, 0, 0, 0, 0, 255},
  {py_time_monotonic_ns, 398, 575, 0, 0, 0, 0, 255},
  {py_time_perf_counter, 423, 575, 0, 0, 0, 0, 255},
  {py_time_perf_counter_ns, 424, 575, 0, 0, 0, 0, 255},
  {py_time_sleep, 475, 575, 1, 1, 1, 0, 255},
  {py__device_write, 531, 576, 2, 2, 2, 0, 255},
  {py__device_urandom, 524, 578, 1, 1, 1, 0, 255},
  {py__device_exception_text, 274, 579, 1, 1, 1, 0, 255},
  {py__device_handled, 314, 580, 0, 0, 0, 0, 255},
  {py__device_request_id, 446, 580, 0, 0, 0, 0, 255},
  {py__binascii_encode64, 265, 580, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 241, 581, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 238, 583, 2, 1, 2, 0, 255},
  {py__hashlib_start, 484, 585, 1, 1, 1, 0, 255},
  {py__hashlib_update, 522, 586, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 253, 588, 1, 1, 1, 0, 255},
  {py__struct_from_float, 298, 589, 2, 2, 2, 0, 255},
  {py__struct_to_float, 515, 591, 1, 1, 1, 0, 255},
  {py_nanolambda_append, 188, 592, 2, 2, 2, 0, 255},
  {py_nanolambda_get, 309, 594, 2, 2, 2, 0, 255},
  {py_nanolambda_latest, 366, 596, 2, 1, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,458,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,199,65535,65535,458,370,208,470,209,208,470,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,411,266,272,65535,65535,65535,65535,65535,65535,65535,65535,65535,458,266,272,65535,65535,65535,65535,458,504,65535,65535,65535,65535,458,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,458,461,388,65535,65535,458,461,388,458,363,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,480,266,272,65535,65535,65535,65535,458,266,272,65535,65535,65535,65535,65535,65535,65535,65535,65535,458,461,210,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,458,461,388,65535,65535,65535,65535,65535,65535,65535,480,266,272,65535,65535,65535,65535,458,266,272,65535,65535,65535,65535,65535,65535,458,461,210,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,364,447,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,458,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,283,302,282,258,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,358,484,493,65535,65535,65535,65535,65535,65535,65535,458,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,364,242,364,242,65535,65535,65535,65535,199,276,394,461,267,284,291,65535,408,404,65535,65535,65535,65535,364,447,65535,484,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,177,198,439,179,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,484,65535,65535,65535,65535,65535,65535,65535,65535,65535,410,474,269,219,186,226,323,462,242,478,456,226,412,420,421,419,413,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,530,262,530,464,530,400};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{7,39},{36,27},{37,28},{38,29},{39,30},{40,31},{41,32},{42,33},{44,42},{45,43},{46,44},{47,45},{48,46},{49,34},{50,35},{51,36},{75,37},{78,38},{79,40},{80,41},{81,47},{190,26},{202,21},{203,20},{230,24},{297,23},{332,25},{514,22},{7,39},{36,27},{37,28},{38,29},{39,30},{40,31},{41,32},{42,33},{49,34},{50,35},{51,36},{75,37},{78,38},{79,40},{80,41},{190,51},{230,54},{299,53},{317,52},{332,50},{8,103},{9,105},{12,104},{13,106},{36,27},{38,29},{41,32},{51,36},{213,56},{214,57},{217,58},{236,59},{264,60},{268,61},{277,62},{288,63},{293,64},{294,65},{324,66},{333,67},{334,68},{335,69},{337,70},{338,71},{341,72},{344,73},{346,74},{347,75},{349,76},{353,77},{354,78},{360,79},{373,80},{381,81},{382,82},{383,83},{422,84},{442,85},{443,86},{444,87},{449,88},{450,89},{451,90},{453,91},{454,92},{455,93},{481,94},{482,95},{485,96},{495,97},{500,98},{513,99},{517,100},{523,101},{535,102},{8,103},{9,105},{12,104},{13,106},{36,27},{38,29},{236,108},{240,109},{268,110},{288,111},{299,112},{317,113},{324,114},{338,115},{360,116},{381,117},{382,118},{422,119},{444,120},{449,121},{455,122},{481,123},{485,124},{495,125},{523,126},{8,103},{9,105},{12,104},{13,106},{14,141},{15,142},{36,27},{62,143},{188,128},{223,129},{231,130},{240,131},{268,140},{279,132},{288,133},{317,134},{327,135},{427,136},{441,137},{447,138},{485,139},{8,103},{9,105},{12,104},{13,106},{36,27},{38,29},{51,36},{236,145},{324,146},{8,103},{9,105},{12,104},{13,106},{14,141},{15,142},{36,27},{38,29},{51,36},{62,143},{188,148},{223,149},{231,150},{236,151},{279,152},{324,153},{327,154},{427,155},{441,156},{447,157},{477,158},{8,103},{9,105},{12,104},{13,106},{14,141},{15,142},{45,43},{71,171},{223,160},{231,161},{300,162},{309,163},{356,164},{365,165},{427,166},{428,167},{468,168},{522,169},{526,170},{8,103},{9,105},{12,104},{37,28},{44,42},{45,43},{46,44},{182,173},{223,174},{231,175},{251,176},{252,177},{255,178},{329,179},{330,180},{339,181},{351,182},{352,183},{427,184},{441,185},{501,186},{502,187},{521,188},{522,189},{8,103},{9,105},{12,104},{37,28},{44,42},{45,43},{46,44},{231,191},{251,192},{329,193},{339,194},{351,195},{352,196},{501,197},{521,198},{8,103},{9,105},{12,104},{13,106},{236,200},{324,201},{325,203},{27,204},{27,204},{27,204},{9,105},{10,208},{225,207},{459,205},{510,206},{225,211},{459,209},{510,210},{245,215},{312,213},{469,214},{8,103},{9,105},{12,104},{339,219},{8,103},{9,105},{8,103},{9,105},{12,104},{339,220},{9,105},{10,208},{9,105},{10,208},{9,105},{10,208},{9,105},{10,208},{9,105},{10,208},{9,105},{10,208},{310,226},{375,227},{0,229},{183,231},{529,230},{178,232},{185,233},{187,234},{191,235},{201,236},{212,237},{220,238},{244,239},{254,240},{257,241},{293,242},{311,243},{315,244},{316,245},{317,246},{320,247},{343,248},{350,249},{357,250},{369,251},{387,252},{393,253},{406,254},{414,255},{416,256},{430,257},{432,258},{445,259},{452,260},{467,261},{479,262},{498,263},{527,264},{180,265},{181,266},{192,267},{193,268},{194,269},{195,270},{196,271},{215,272},{229,273},{232,274},{234,275},{235,276},{243,277},{256,278},{276,279},{278,280},{280,281},{281,282},{290,283},{292,284},{296,285},{303,286},{307,287},{318,288},{336,289},{340,290},{342,291},{345,292},{348,293},{367,294},{368,295},{375,296},{376,297},{377,298},{378,299},{395,300},{425,301},{430,302},{433,303},{436,304},{440,305},{471,306},{472,307},{483,308},{505,309},{506,310},{518,311},{259,312},{374,313},{397,316},{398,317},{423,318},{424,319},{475,320},{511,314},{512,315},{274,323},{314,324},{446,325},{524,322},{531,321},{238,328},{241,327},{265,326},{253,331},{484,329},{522,330},{298,332},{515,333},{188,334},{309,335},{366,336}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {411, 0, 0, 17, 255},
  {520, 18, 17, 0, 0},
  {148, 65535, 17, 0, 0},
  {263, 65535, 17, 0, 0},
  {150, 65535, 17, 0, 0},
  {328, 19, 17, 28, 0},
  {204, 48, 45, 0, 5},
  {289, 49, 45, 20, 0},
  {490, 55, 65, 55, 0},
  {209, 107, 120, 25, 0},
  {207, 127, 145, 21, 0},
  {519, 144, 166, 9, 0},
  {372, 147, 175, 21, 0},
  {247, 159, 196, 19, 0},
  {466, 172, 215, 24, 0},
  {301, 190, 239, 15, 0},
  {437, 199, 254, 6, 0},
  {476, 202, 260, 1, 0},
  {304, 65535, 261, 1, 0},
  {205, 65535, 262, 1, 0},
  {392, 65535, 263, 1, 0},
  {308, 65535, 264, 5, 0},
  {233, 65535, 269, 3, 0},
  {396, 65535, 272, 0, 0},
  {434, 212, 272, 3, 0},
  {487, 216, 275, 0, 0},
  {222, 217, 275, 0, 0},
  {499, 218, 275, 0, 0},
  {249, 65535, 275, 4, 0},
  {250, 65535, 279, 2, 0},
  {248, 65535, 281, 4, 0},
  {359, 65535, 285, 2, 0},
  {270, 221, 287, 2, 0},
  {536, 222, 289, 2, 0},
  {384, 223, 291, 2, 0},
  {287, 224, 293, 2, 0},
  {448, 225, 295, 2, 0},
  {390, 65535, 297, 0, 0},
  {216, 65535, 297, 0, 0},
  {227, 65535, 297, 0, 0},
  {516, 65535, 297, 0, 0},
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
  {426, 3.141592653589793},
  {260, 2.718281828459045},
  {507, 6.283185307179586},
  {326, INFINITY},
  {402, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {206, 302, 33, 0, 0},
  {386, 335, 47, 0, 5},
  {361, 382, 2, 5, 0},
  {511, 384, 7, 5, 0},
  {174, 391, 5, 5, 0},
  {173, 396, 3, 5, 0},
  {175, 399, 3, 5, 0},
  {176, 402, 2, 5, 0},
  {403, 404, 3, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1153,1165,1180,1194,1208,1221,1239,1254,1265,1280,1298,1306,1315,1330,1347,1365,1378,1389,1399,1414,1422,1439,1452,1463,1474,1493,1502,1510,1529,1547,1554,1567,1582,1596,1610,1622,1636,1654,1667,1678,1689,1699,1711,1720,1737,1755,1773,1785,1796,1806,1813,1830,1839,1846,1854,1861,1862,1865,1872,1876,1881,1884,1892,1901,1904,1913,1916,1922,1926,1942,1947,1951,1956,1960,1965,1970,1984,1985,1989,1994,1997,2006,2016,2020,2046,2054,2063,2072,2077,2090,2091,2099,2109,2117,2121,2125,2131,2136,2150,2153,2167,2178,2183,2197,2202,2205,2209,2214,2218,2227,2231,2239,2248,2251,2255,2260,2270,2275,2279,2285,2293,2300,2307,2314,2321,2332,2336,2346,2355,2366,2376,2393,2399,2402,2409,2413,2419,2422,2427,2428,2432,2439,2447,2453,2461,2469,2472,2480,2492,2501,2506,2512,2521,2535,2545,2548,2558,2563,2569,2573,2582,2586,2590,2594,2602,2610,2616,2620,2625,2630,2635,2639,2645,2655,2666,2671,2681,2691,2698,2706,2715,2719,2723,2731,2744,2760,2763,2772,2775,2803,2810,2816,2826,2833,2840,2844,2847,2852,2853,2855,2863,2867,2873,2878,2885,2888,2894,2897,2909,2928,2948,2958,2965,2972,2979,2986,2995,3002,3012,3020,3032,3037,3047,3054,3059,3068,3079,3084,3091,3101,3109,3119,3126,3133,3137,3142,3146,3154,3162,3166,3170,3171,3179,3182,3186,3192,3195,3200,3203,3209,3215,3219,3224,3229,3232,3237,3242,3246,3260,3275,3280,3286,3295,3298,3305,3309,3312,3320,3338,3348,3355,3361,3364,3367,3371,3377,3386,3398,3401,3402,3406,3409,3419,3426,3429,3433,3437,3443,3452,3455,3461,3472,3489,3492,3495,3498,3503,3504,3518,3529,3538,3547,3559,3574,3578,3580,3583,3590,3593,3596,3602,3607,3611,3619,3620,3627,3632,3636,3643,3652,3658,3670,3682,3689,3693,3703,3710,3718,3723,3729,3734,3739,3749,3755,3761,3762,3769,3773,3777,3785,3788,3798,3801,3806,3814,3817,3824,3834,3840,3846,3849,3853,3857,3865,3870,3875,3879,3888,3894,3900,3905,3915,3919,3924,3934,3939,3951,3955,3959,3962,3968,3976,3982,3988,3993,3996,4002,4005,4010,4018,4038,4065,4070,4077,4080,4084,4087,4089,4093,4098,4102,4109,4114,4122,4130,4139,4148,4153,4158,4162,4167,4173,4178,4185,4190,4196,4200,4205,4219,4223,4228,4229,4230,4231,4236,4239};
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
