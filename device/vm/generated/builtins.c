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
NL_NATIVE_DECLARATION(py__device_getenv);
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
NL_NATIVE_DECLARATION(py__re_search);
NL_NATIVE_DECLARATION(py__re_offset);
NL_NATIVE_DECLARATION(py__re_index);
NL_NATIVE_DECLARATION(py__re_part);
NL_NATIVE_DECLARATION(py__random_seed);
NL_NATIVE_DECLARATION(py__random_random);
NL_NATIVE_DECLARATION(py__random_bits);
NL_NATIVE_DECLARATION(py__random_words);

const nl_native nl_natives[NATIVE_COUNT] = {
  {py_object_new, 413, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 413, 28, 3, 1, 3, 0, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 406, 37, 1, 1, 1, 4, 1},
  {py_int_new, 413, 38, 2, 0, 2, 0, 5},
  {py_int_bit_length, 206, 40, 1, 1, 1, 4, 5},
  {py_int_bit_count, 205, 41, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 530, 42, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 301, 46, 3, 1, 2, 0, 5},
  {py_int_conjugate, 234, 49, 1, 1, 1, 4, 5},
  {py_int_is_integer, 338, 50, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 192, 51, 1, 1, 1, 4, 5},
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
  {py_bool_new, 413, 88, 1, 0, 1, 0, 6},
  {py_float_new, 413, 89, 1, 0, 1, 0, 7},
  {py_float_is_integer, 338, 90, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 192, 91, 1, 1, 1, 4, 7},
  {py_float_hex, 322, 92, 1, 1, 1, 4, 7},
  {py_float_fromhex, 303, 93, 1, 1, 1, 0, 7},
  {py_float_conjugate, 234, 94, 1, 1, 1, 4, 7},
  {py_str_new, 413, 95, 3, 0, 3, 0, 8},
  {py_str_capitalize, 217, 98, 1, 1, 1, 4, 8},
  {py_str_casefold, 218, 99, 1, 1, 1, 4, 8},
  {py_str_center, 221, 100, 3, 2, 3, 4, 8},
  {py_str_count, 240, 103, 4, 2, 4, 4, 8},
  {py_str_encode, 268, 107, 3, 1, 3, 4, 8},
  {py_str_endswith, 272, 110, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 281, 114, 2, 1, 2, 4, 8},
  {py_str_find, 292, 116, 4, 2, 4, 4, 8},
  {py_str_format, 297, 120, 1, 1, 1, 7, 8},
  {py_str_format_map, 298, 121, 2, 2, 2, 4, 8},
  {py_str_index, 329, 123, 4, 2, 4, 4, 8},
  {py_str_isalnum, 339, 127, 1, 1, 1, 4, 8},
  {py_str_isalpha, 340, 128, 1, 1, 1, 4, 8},
  {py_str_isascii, 341, 129, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 343, 130, 1, 1, 1, 4, 8},
  {py_str_isdigit, 344, 131, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 347, 132, 1, 1, 1, 4, 8},
  {py_str_islower, 350, 133, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 352, 134, 1, 1, 1, 4, 8},
  {py_str_isprintable, 353, 135, 1, 1, 1, 4, 8},
  {py_str_isspace, 355, 136, 1, 1, 1, 4, 8},
  {py_str_istitle, 359, 137, 1, 1, 1, 4, 8},
  {py_str_isupper, 360, 138, 1, 1, 1, 4, 8},
  {py_str_join, 366, 139, 2, 2, 2, 4, 8},
  {py_str_ljust, 379, 141, 3, 2, 3, 4, 8},
  {py_str_lower, 387, 144, 1, 1, 1, 4, 8},
  {py_str_lstrip, 388, 145, 2, 1, 2, 4, 8},
  {py_str_maketrans, 389, 147, 3, 1, 3, 0, 8},
  {py_str_partition, 432, 150, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 454, 152, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 455, 154, 2, 2, 2, 4, 8},
  {py_str_replace, 456, 156, 4, 3, 4, 4, 8},
  {py_str_rfind, 461, 160, 4, 2, 4, 4, 8},
  {py_str_rindex, 462, 164, 4, 2, 4, 4, 8},
  {py_str_rjust, 463, 168, 3, 2, 3, 4, 8},
  {py_str_rpartition, 465, 171, 2, 2, 2, 4, 8},
  {py_str_rsplit, 466, 173, 3, 1, 3, 4, 8},
  {py_str_rstrip, 467, 176, 2, 1, 2, 4, 8},
  {py_str_split, 495, 178, 3, 1, 3, 4, 8},
  {py_str_splitlines, 496, 181, 2, 1, 2, 4, 8},
  {py_str_startswith, 499, 183, 4, 2, 4, 4, 8},
  {py_str_strip, 509, 187, 2, 1, 2, 4, 8},
  {py_str_swapcase, 516, 189, 1, 1, 1, 4, 8},
  {py_str_title, 529, 190, 1, 1, 1, 4, 8},
  {py_str_translate, 533, 191, 2, 2, 2, 4, 8},
  {py_str_upper, 539, 193, 1, 1, 1, 4, 8},
  {py_str_zfill, 552, 194, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 196, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 197, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 199, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 200, 2, 2, 2, 4, 255},
  {py_bytes_new, 413, 202, 3, 0, 3, 0, 9},
  {py_bytes_count, 240, 205, 4, 2, 4, 4, 9},
  {py_bytes_decode, 244, 209, 3, 1, 3, 4, 9},
  {py_bytes_endswith, 272, 212, 4, 2, 4, 4, 9},
  {py_bytes_find, 292, 216, 4, 2, 4, 4, 9},
  {py_bytes_fromhex, 303, 220, 1, 1, 1, 0, 9},
  {py_bytes_hex, 322, 221, 3, 1, 3, 4, 9},
  {py_bytes_index, 329, 224, 4, 2, 4, 4, 9},
  {py_bytes_isdigit, 344, 228, 1, 1, 1, 4, 9},
  {py_bytes_join, 366, 229, 2, 2, 2, 4, 9},
  {py_bytes_lower, 387, 231, 1, 1, 1, 4, 9},
  {py_bytes_lstrip, 388, 232, 2, 1, 2, 4, 9},
  {py_bytes_partition, 432, 234, 2, 2, 2, 4, 9},
  {py_bytes_replace, 456, 236, 4, 3, 4, 4, 9},
  {py_bytes_rfind, 461, 240, 4, 2, 4, 4, 9},
  {py_bytes_rstrip, 467, 244, 2, 1, 2, 4, 9},
  {py_bytes_split, 495, 246, 3, 1, 3, 4, 9},
  {py_bytes_startswith, 499, 249, 4, 2, 4, 4, 9},
  {py_bytes_strip, 509, 253, 2, 1, 2, 4, 9},
  {py_bytes_upper, 539, 255, 1, 1, 1, 4, 9},
  {py_bytearray_new, 413, 256, 3, 0, 3, 0, 10},
  {py_bytearray_append, 190, 259, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 227, 261, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 235, 262, 1, 1, 1, 4, 10},
  {py_bytearray_decode, 244, 263, 3, 1, 3, 4, 10},
  {py_bytearray_extend, 283, 266, 2, 2, 2, 4, 10},
  {py_bytearray_find, 292, 268, 4, 2, 4, 4, 10},
  {py_bytearray_hex, 322, 272, 3, 1, 3, 4, 10},
  {py_bytearray_insert, 332, 275, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 437, 278, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 453, 280, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 459, 282, 1, 1, 1, 4, 10},
  {py_bytearray_startswith, 499, 283, 4, 2, 4, 4, 10},
  {py_bytearray_endswith, 272, 287, 4, 2, 4, 4, 10},
  {py_any___setitem__, 14, 291, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 294, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 296, 2, 2, 2, 4, 255},
  {py_tuple_new, 413, 298, 1, 0, 1, 0, 11},
  {py_tuple_count, 240, 299, 2, 2, 2, 4, 11},
  {py_tuple_index, 329, 301, 4, 2, 4, 4, 11},
  {py_list_new, 413, 305, 1, 0, 1, 0, 12},
  {py_list_append, 190, 306, 2, 2, 2, 4, 12},
  {py_list_clear, 227, 308, 1, 1, 1, 4, 12},
  {py_list_copy, 235, 309, 1, 1, 1, 4, 12},
  {py_list_count, 240, 310, 2, 2, 2, 4, 12},
  {py_list_extend, 283, 312, 2, 2, 2, 4, 12},
  {py_list_index, 329, 314, 4, 2, 4, 4, 12},
  {py_list_insert, 332, 318, 3, 3, 3, 4, 12},
  {py_list_pop, 437, 321, 2, 1, 2, 4, 12},
  {py_list_remove, 453, 323, 2, 2, 2, 4, 12},
  {py_list_reverse, 459, 325, 1, 1, 1, 4, 12},
  {py_list_sort, 491, 326, 3, 1, 1, 4, 12},
  {py_dict_new, 413, 329, 1, 0, 1, 2, 13},
  {py_dict_clear, 227, 330, 1, 1, 1, 4, 13},
  {py_dict_copy, 235, 331, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 304, 332, 2, 1, 2, 0, 13},
  {py_dict_get, 313, 334, 3, 2, 3, 4, 13},
  {py_dict_items, 362, 337, 1, 1, 1, 4, 13},
  {py_dict_keys, 371, 338, 1, 1, 1, 4, 13},
  {py_dict_pop, 437, 339, 3, 2, 3, 4, 13},
  {py_dict_popitem, 438, 342, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 482, 343, 3, 2, 3, 4, 13},
  {py_dict_update, 538, 346, 2, 1, 2, 6, 13},
  {py_dict_values, 542, 348, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 349, 2, 2, 2, 4, 255},
  {py_set_new, 413, 351, 1, 0, 1, 0, 14},
  {py_set_add, 184, 352, 2, 2, 2, 4, 14},
  {py_set_clear, 227, 354, 1, 1, 1, 4, 14},
  {py_set_copy, 235, 355, 1, 1, 1, 4, 14},
  {py_set_difference, 255, 356, 1, 1, 1, 5, 14},
  {py_set_difference_update, 256, 357, 1, 1, 1, 5, 14},
  {py_set_discard, 259, 358, 2, 2, 2, 4, 14},
  {py_set_intersection, 335, 360, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 336, 361, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 345, 362, 2, 2, 2, 4, 14},
  {py_set_issubset, 357, 364, 2, 2, 2, 4, 14},
  {py_set_issuperset, 358, 366, 2, 2, 2, 4, 14},
  {py_set_pop, 437, 368, 1, 1, 1, 4, 14},
  {py_set_remove, 453, 369, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 517, 371, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 518, 373, 2, 2, 2, 4, 14},
  {py_set_union, 537, 375, 1, 1, 1, 5, 14},
  {py_set_update, 538, 376, 1, 1, 1, 5, 14},
  {py_frozenset_new, 413, 377, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 235, 378, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 255, 379, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 335, 380, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 345, 381, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 357, 383, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 358, 385, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 517, 387, 2, 2, 2, 4, 15},
  {py_frozenset_union, 537, 389, 1, 1, 1, 5, 15},
  {py_range_new, 413, 390, 3, 1, 3, 0, 16},
  {py_range_count, 240, 393, 2, 2, 2, 4, 16},
  {py_range_index, 329, 395, 2, 2, 2, 4, 16},
  {py_slice_new, 413, 397, 3, 1, 3, 0, 17},
  {py_slice_indices, 330, 400, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 402, 1, 1, 1, 7, 255},
  {py_generator_send, 473, 403, 2, 2, 2, 4, 21},
  {py_generator_throw, 526, 405, 4, 2, 4, 4, 21},
  {py_generator_close, 229, 409, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 410, 1, 1, 1, 4, 255},
  {py_coroutine_send, 473, 411, 2, 2, 2, 4, 22},
  {py_coroutine_throw, 526, 413, 4, 2, 4, 4, 22},
  {py_coroutine_close, 229, 417, 1, 1, 1, 4, 22},
  {py_property_new, 413, 418, 4, 0, 4, 0, 24},
  {py_property_getter, 317, 422, 2, 2, 2, 4, 24},
  {py_property_setter, 483, 424, 2, 2, 2, 4, 24},
  {py_property_deleter, 249, 426, 2, 2, 2, 4, 24},
  {py_staticmethod_new, 413, 428, 1, 1, 1, 0, 25},
  {py_classmethod_new, 413, 429, 1, 1, 1, 0, 26},
  {py_super_new, 413, 430, 2, 0, 2, 0, 27},
  {py_dict_keys_isdisjoint, 345, 432, 2, 2, 2, 4, 28},
  {py_dict_items_isdisjoint, 345, 434, 2, 2, 2, 4, 30},
  {py_enumerate_new, 413, 436, 2, 1, 2, 0, 32},
  {py_zip_new, 413, 438, 1, 0, 0, 1, 33},
  {py_map_new, 413, 439, 1, 1, 1, 1, 34},
  {py_filter_new, 413, 440, 2, 2, 2, 0, 35},
  {py_reversed_new, 413, 442, 1, 1, 1, 0, 36},
  {py_LambdaContext_get_remaining_time_in_millis, 314, 443, 1, 1, 1, 4, 41},
  {py_LambdaContext_log, 381, 444, 2, 2, 2, 4, 41},
  {py_BaseException_new, 413, 446, 0, 0, 0, 1, 42},
  {py_BaseException___init__, 0, 446, 1, 1, 1, 5, 42},
  {py_BaseException_with_traceback, 545, 447, 2, 2, 2, 4, 42},
  {py_BaseException_add_note, 185, 449, 2, 2, 2, 4, 42},
  {py_b_abs, 180, 451, 1, 1, 1, 0, 255},
  {py_b_all, 187, 452, 1, 1, 1, 0, 255},
  {py_b_any, 189, 453, 1, 1, 1, 0, 255},
  {py_b_ascii, 193, 454, 1, 1, 1, 0, 255},
  {py_b_bin, 204, 455, 1, 1, 1, 0, 255},
  {py_b_callable, 216, 456, 1, 1, 1, 0, 255},
  {py_b_chr, 224, 457, 1, 1, 1, 0, 255},
  {py_b_delattr, 248, 458, 2, 2, 2, 0, 255},
  {py_b_dir, 258, 460, 1, 0, 1, 0, 255},
  {py_b_divmod, 261, 461, 2, 2, 2, 0, 255},
  {py_b_format, 297, 463, 2, 1, 2, 0, 255},
  {py_b_getattr, 315, 465, 3, 2, 3, 0, 255},
  {py_b_hasattr, 320, 468, 2, 2, 2, 0, 255},
  {py_b_hash, 321, 470, 1, 1, 1, 0, 255},
  {py_b_hex, 322, 471, 1, 1, 1, 0, 255},
  {py_b_id, 325, 472, 1, 1, 1, 0, 255},
  {py_b_isinstance, 349, 473, 2, 2, 2, 0, 255},
  {py_b_issubclass, 356, 475, 2, 2, 2, 0, 255},
  {py_b_iter, 363, 477, 2, 1, 2, 0, 255},
  {py_b_len, 375, 479, 1, 1, 1, 0, 255},
  {py_b_max, 393, 480, 2, 0, 0, 1, 255},
  {py_b_min, 399, 482, 2, 0, 0, 1, 255},
  {py_b_next, 414, 484, 2, 1, 2, 0, 255},
  {py_b_oct, 422, 486, 1, 1, 1, 0, 255},
  {py_b_ord, 425, 487, 1, 1, 1, 0, 255},
  {py_b_pow, 440, 488, 3, 2, 3, 0, 255},
  {py_b_print, 442, 491, 4, 0, 0, 1, 255},
  {py_b_repr, 457, 495, 1, 1, 1, 0, 255},
  {py_b_round, 464, 496, 2, 1, 2, 0, 255},
  {py_b_setattr, 481, 498, 3, 3, 3, 0, 255},
  {py_b_sorted, 493, 501, 3, 1, 1, 0, 255},
  {py_b_sum, 514, 504, 2, 1, 2, 0, 255},
  {py_b_vars, 543, 506, 1, 0, 1, 0, 255},
  {py_math_acos, 182, 507, 1, 1, 1, 0, 255},
  {py_math_acosh, 183, 508, 1, 1, 1, 0, 255},
  {py_math_asin, 194, 509, 1, 1, 1, 0, 255},
  {py_math_asinh, 195, 510, 1, 1, 1, 0, 255},
  {py_math_atan, 197, 511, 1, 1, 1, 0, 255},
  {py_math_atan2, 198, 512, 2, 2, 2, 0, 255},
  {py_math_atanh, 199, 514, 1, 1, 1, 0, 255},
  {py_math_ceil, 219, 515, 1, 1, 1, 0, 255},
  {py_math_comb, 233, 516, 2, 2, 2, 0, 255},
  {py_math_copysign, 236, 518, 2, 2, 2, 0, 255},
  {py_math_cos, 238, 520, 1, 1, 1, 0, 255},
  {py_math_cosh, 239, 521, 1, 1, 1, 0, 255},
  {py_math_degrees, 247, 522, 1, 1, 1, 0, 255},
  {py_math_dist, 260, 523, 2, 2, 2, 0, 255},
  {py_math_exp, 280, 525, 1, 1, 1, 0, 255},
  {py_math_expm1, 282, 526, 1, 1, 1, 0, 255},
  {py_math_fabs, 284, 527, 1, 1, 1, 0, 255},
  {py_math_factorial, 285, 528, 1, 1, 1, 0, 255},
  {py_math_floor, 294, 529, 1, 1, 1, 0, 255},
  {py_math_fmod, 296, 530, 2, 2, 2, 0, 255},
  {py_math_frexp, 300, 532, 1, 1, 1, 0, 255},
  {py_math_fsum, 307, 533, 1, 1, 1, 0, 255},
  {py_math_gcd, 311, 534, 0, 0, 0, 1, 255},
  {py_math_hypot, 323, 534, 0, 0, 0, 1, 255},
  {py_math_isclose, 342, 534, 4, 2, 2, 0, 255},
  {py_math_isfinite, 346, 538, 1, 1, 1, 0, 255},
  {py_math_isinf, 348, 539, 1, 1, 1, 0, 255},
  {py_math_isnan, 351, 540, 1, 1, 1, 0, 255},
  {py_math_isqrt, 354, 541, 1, 1, 1, 0, 255},
  {py_math_lcm, 373, 542, 0, 0, 0, 1, 255},
  {py_math_ldexp, 374, 542, 2, 2, 2, 0, 255},
  {py_math_log, 381, 544, 2, 1, 2, 0, 255},
  {py_math_log10, 382, 546, 1, 1, 1, 0, 255},
  {py_math_log1p, 383, 547, 1, 1, 1, 0, 255},
  {py_math_log2, 384, 548, 1, 1, 1, 0, 255},
  {py_math_modf, 402, 549, 1, 1, 1, 0, 255},
  {py_math_perm, 435, 550, 2, 1, 2, 0, 255},
  {py_math_pow, 440, 552, 2, 2, 2, 0, 255},
  {py_math_prod, 443, 554, 2, 1, 1, 0, 255},
  {py_math_radians, 447, 556, 1, 1, 1, 0, 255},
  {py_math_remainder, 452, 557, 2, 2, 2, 0, 255},
  {py_math_sin, 485, 559, 1, 1, 1, 0, 255},
  {py_math_sinh, 486, 560, 1, 1, 1, 0, 255},
  {py_math_sqrt, 497, 561, 1, 1, 1, 0, 255},
  {py_math_tan, 521, 562, 1, 1, 1, 0, 255},
  {py_math_tanh, 522, 563, 1, 1, 1, 0, 255},
  {py_math_trunc, 534, 564, 1, 1, 1, 0, 255},
  {py_json_dumps, 263, 565, 10, 1, 1, 0, 255},
  {py_json_loads, 380, 575, 7, 1, 1, 0, 255},
  {py_time_time, 527, 582, 0, 0, 0, 0, 255},
  {py_time_time_ns, 528, 582, 0, 0, 0, 0, 255},
  {py_time_monotonic, 404, 582, 0, 0, 0, 0, 255},
  {py_time_monotonic_ns, 405, 582, 0, 0, 0, 0, 255},
  {py_time_perf_counter, 433, 582, 0, 0, 0, 0, 255},
  {py_time_perf_counter_ns, 434, 582, 0, 0, 0, 0, 255},
  {py_time_sleep, 489, 582, 1, 1, 1, 0, 255},
  {py__device_write, 548, 583, 2, 2, 2, 0, 255},
  {py__device_urandom, 540, 585, 1, 1, 1, 0, 255},
  {py__device_getenv, 316, 586, 1, 1, 1, 0, 255},
  {py__device_exception_text, 278, 587, 1, 1, 1, 0, 255},
  {py__device_handled, 319, 588, 0, 0, 0, 0, 255},
  {py__device_request_id, 458, 588, 0, 0, 0, 0, 255},
  {py__binascii_encode64, 269, 588, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 245, 589, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 242, 591, 2, 1, 2, 0, 255},
  {py__hashlib_start, 498, 593, 1, 1, 1, 0, 255},
  {py__hashlib_update, 538, 594, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 257, 596, 1, 1, 1, 0, 255},
  {py__struct_from_float, 302, 597, 2, 2, 2, 0, 255},
  {py__struct_to_float, 531, 599, 1, 1, 1, 0, 255},
  {py_nanolambda_append, 190, 600, 2, 2, 2, 0, 255},
  {py_nanolambda_get, 313, 602, 2, 2, 2, 0, 255},
  {py_nanolambda_latest, 372, 604, 2, 1, 2, 0, 255},
  {py__re_search, 469, 606, 5, 5, 5, 0, 255},
  {py__re_offset, 423, 611, 2, 2, 2, 0, 255},
  {py__re_index, 329, 613, 2, 2, 2, 0, 255},
  {py__re_part, 431, 615, 3, 3, 3, 0, 255},
  {py__random_seed, 471, 618, 2, 2, 2, 0, 255},
  {py__random_random, 448, 620, 1, 1, 1, 0, 255},
  {py__random_bits, 207, 621, 2, 2, 2, 0, 255},
  {py__random_words, 547, 623, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,472,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,202,65535,65535,472,376,212,484,213,212,484,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,419,270,276,65535,65535,65535,65535,65535,65535,65535,65535,65535,472,270,276,65535,65535,65535,65535,472,520,65535,65535,65535,65535,472,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,472,475,394,65535,65535,472,475,394,472,369,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,494,270,276,65535,65535,65535,65535,472,270,276,65535,65535,65535,65535,65535,65535,65535,65535,65535,472,475,214,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,472,475,394,65535,65535,65535,65535,65535,65535,65535,494,270,276,65535,65535,65535,65535,472,270,276,65535,65535,65535,65535,65535,65535,472,475,214,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,370,459,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,472,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,287,306,286,262,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,364,498,507,65535,65535,65535,65535,65535,65535,65535,472,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,370,246,370,246,65535,65535,65535,65535,202,280,400,475,271,288,295,65535,416,412,65535,65535,65535,65535,370,459,65535,498,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,179,201,451,181,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,498,65535,65535,65535,65535,65535,65535,65535,65535,65535,418,488,273,223,188,230,328,476,246,492,468,230,420,429,430,428,421,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,546,266,546,478,546,408,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{406,23},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{44,47},{45,48},{46,49},{47,50},{48,51},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{81,52},{192,31},{205,26},{206,25},{234,29},{301,28},{338,30},{530,27},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{192,56},{234,59},{303,58},{322,57},{338,55},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{217,61},{218,62},{221,63},{240,64},{268,65},{272,66},{281,67},{292,68},{297,69},{298,70},{329,71},{339,72},{340,73},{341,74},{343,75},{344,76},{347,77},{350,78},{352,79},{353,80},{355,81},{359,82},{360,83},{366,84},{379,85},{387,86},{388,87},{389,88},{432,89},{454,90},{455,91},{456,92},{461,93},{462,94},{463,95},{465,96},{466,97},{467,98},{495,99},{496,100},{499,101},{509,102},{516,103},{529,104},{533,105},{539,106},{552,107},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{240,113},{244,114},{272,115},{292,116},{303,117},{322,118},{329,119},{344,120},{366,121},{387,122},{388,123},{432,124},{456,125},{461,126},{467,127},{495,128},{499,129},{509,130},{539,131},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{62,148},{190,133},{227,134},{235,135},{244,136},{272,145},{283,137},{292,138},{322,139},{332,140},{437,141},{453,142},{459,143},{499,144},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{51,41},{240,150},{329,151},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{38,34},{51,41},{62,148},{190,153},{227,154},{235,155},{240,156},{283,157},{329,158},{332,159},{437,160},{453,161},{459,162},{491,163},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{45,48},{71,176},{227,165},{235,166},{304,167},{313,168},{362,169},{371,170},{437,171},{438,172},{482,173},{538,174},{542,175},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{184,178},{227,179},{235,180},{255,181},{256,182},{259,183},{335,184},{336,185},{345,186},{357,187},{358,188},{437,189},{453,190},{517,191},{518,192},{537,193},{538,194},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{235,196},{255,197},{335,198},{345,199},{357,200},{358,201},{517,202},{537,203},{8,108},{9,110},{12,109},{13,111},{240,205},{329,206},{330,208},{27,209},{27,209},{27,209},{9,110},{10,213},{229,212},{473,210},{526,211},{229,216},{473,214},{526,215},{249,220},{317,218},{483,219},{8,108},{9,110},{12,109},{345,224},{8,108},{9,110},{8,108},{9,110},{12,109},{345,225},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{314,231},{381,232},{0,234},{185,236},{545,235},{180,237},{187,238},{189,239},{193,240},{204,241},{216,242},{224,243},{248,244},{258,245},{261,246},{297,247},{315,248},{320,249},{321,250},{322,251},{325,252},{349,253},{356,254},{363,255},{375,256},{393,257},{399,258},{414,259},{422,260},{425,261},{440,262},{442,263},{457,264},{464,265},{481,266},{493,267},{514,268},{543,269},{182,270},{183,271},{194,272},{195,273},{197,274},{198,275},{199,276},{219,277},{233,278},{236,279},{238,280},{239,281},{247,282},{260,283},{280,284},{282,285},{284,286},{285,287},{294,288},{296,289},{300,290},{307,291},{311,292},{323,293},{342,294},{346,295},{348,296},{351,297},{354,298},{373,299},{374,300},{381,301},{382,302},{383,303},{384,304},{402,305},{435,306},{440,307},{443,308},{447,309},{452,310},{485,311},{486,312},{497,313},{521,314},{522,315},{534,316},{263,317},{380,318},{404,321},{405,322},{433,323},{434,324},{489,325},{527,319},{528,320},{278,329},{316,328},{319,330},{458,331},{540,327},{548,326},{242,334},{245,333},{269,332},{257,337},{498,335},{538,336},{302,338},{531,339},{190,340},{313,341},{372,342},{329,345},{423,344},{431,346},{469,343},{207,349},{448,348},{471,347},{547,350}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {419, 0, 0, 17, 255},
  {536, 18, 17, 5, 0},
  {148, 65535, 22, 0, 0},
  {267, 65535, 22, 0, 0},
  {150, 65535, 22, 0, 0},
  {334, 24, 22, 28, 0},
  {208, 53, 50, 0, 5},
  {293, 54, 50, 20, 0},
  {504, 60, 70, 55, 0},
  {213, 112, 125, 25, 0},
  {211, 132, 150, 21, 0},
  {535, 149, 171, 9, 0},
  {378, 152, 180, 21, 0},
  {251, 164, 201, 19, 0},
  {480, 177, 220, 24, 0},
  {305, 195, 244, 15, 0},
  {449, 204, 259, 6, 0},
  {490, 207, 265, 1, 0},
  {308, 65535, 266, 1, 0},
  {209, 65535, 267, 1, 0},
  {398, 65535, 268, 1, 0},
  {312, 65535, 269, 5, 0},
  {237, 65535, 274, 3, 0},
  {403, 65535, 277, 0, 0},
  {445, 217, 277, 3, 0},
  {501, 221, 280, 0, 0},
  {226, 222, 280, 0, 0},
  {515, 223, 280, 0, 0},
  {253, 65535, 280, 4, 0},
  {254, 65535, 284, 2, 0},
  {252, 65535, 286, 4, 0},
  {365, 65535, 290, 2, 0},
  {274, 226, 292, 2, 0},
  {553, 227, 294, 2, 0},
  {390, 228, 296, 2, 0},
  {291, 229, 298, 2, 0},
  {460, 230, 300, 2, 0},
  {396, 65535, 302, 0, 0},
  {220, 65535, 302, 0, 0},
  {231, 65535, 302, 0, 0},
  {532, 65535, 302, 0, 0},
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
  {436, 3.141592653589793},
  {264, 2.718281828459045},
  {523, 6.283185307179586},
  {331, INFINITY},
  {410, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {210, 307, 33, 0, 0},
  {392, 340, 47, 0, 5},
  {367, 387, 2, 5, 0},
  {527, 389, 7, 5, 0},
  {174, 396, 6, 5, 0},
  {173, 402, 3, 5, 0},
  {175, 405, 3, 5, 0},
  {178, 408, 2, 5, 0},
  {411, 410, 3, 5, 0},
  {177, 413, 4, 5, 0},
  {176, 417, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1153,1165,1180,1194,1208,1221,1239,1254,1265,1280,1298,1306,1315,1330,1347,1365,1378,1389,1399,1414,1422,1439,1452,1463,1474,1493,1502,1510,1529,1547,1554,1567,1582,1596,1610,1622,1636,1654,1667,1678,1689,1699,1711,1720,1737,1755,1773,1785,1796,1806,1813,1830,1839,1846,1854,1861,1864,1871,1872,1875,1882,1886,1891,1894,1902,1911,1914,1923,1926,1932,1936,1952,1957,1961,1966,1968,1972,1977,1982,1996,1997,2001,2006,2009,2018,2028,2032,2036,2062,2070,2079,2088,2093,2106,2107,2115,2125,2133,2137,2141,2147,2152,2166,2169,2183,2194,2199,2213,2218,2221,2225,2230,2234,2243,2247,2255,2264,2267,2271,2276,2286,2291,2295,2301,2309,2316,2323,2330,2337,2348,2352,2362,2371,2382,2392,2409,2415,2418,2425,2429,2435,2438,2443,2444,2448,2455,2463,2469,2477,2485,2488,2496,2508,2517,2522,2528,2537,2551,2561,2564,2574,2579,2585,2589,2598,2602,2606,2610,2618,2626,2632,2636,2641,2646,2651,2655,2661,2671,2682,2687,2697,2707,2714,2722,2731,2735,2739,2747,2760,2776,2779,2788,2791,2819,2826,2832,2838,2848,2855,2862,2866,2869,2874,2875,2877,2885,2889,2895,2900,2907,2910,2916,2924,2927,2939,2958,2978,2988,2995,3002,3009,3016,3025,3032,3042,3050,3062,3067,3077,3084,3089,3098,3109,3114,3121,3131,3139,3149,3156,3163,3167,3172,3176,3184,3192,3196,3200,3201,3209,3212,3216,3222,3225,3230,3233,3239,3245,3249,3254,3259,3262,3267,3272,3276,3290,3305,3310,3316,3325,3328,3335,3339,3342,3350,3368,3378,3385,3391,3394,3397,3401,3405,3411,3420,3432,3435,3438,3439,3443,3446,3456,3463,3466,3470,3474,3480,3489,3492,3498,3509,3526,3529,3535,3538,3541,3546,3547,3561,3572,3581,3585,3594,3606,3621,3625,3627,3630,3637,3640,3643,3649,3654,3658,3665,3673,3674,3681,3687,3692,3696,3703,3712,3718,3730,3742,3749,3753,3763,3770,3778,3783,3789,3794,3799,3809,3815,3821,3822,3828,3835,3839,3843,3847,3855,3858,3868,3871,3876,3884,3887,3894,3904,3910,3916,3919,3923,3927,3935,3940,3945,3949,3958,3964,3970,3975,3985,3989,3994,4004,4009,4021,4025,4029,4032,4038,4046,4052,4058,4063,4066,4074,4081,4087,4090,4095,4103,4123,4150,4155,4162,4165,4169,4172,4174,4178,4183,4187,4194,4199,4207,4215,4224,4233,4238,4243,4247,4252,4258,4263,4270,4275,4281,4285,4290,4304,4308,4313,4318,4319,4320,4321,4326,4329};
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
  '_','r','a','n','d','o','m',
  '_','r','e',
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
  'a','t',
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
  'b','i','t','s',
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
  'g','e','t','e','n','v',
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
  'm','o','d','e',
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
  'o','f','f','s','e','t',
  'o','l','d',
  'o','r','d',
  'o','t','h','e','r',
  'p',
  'p','a','r','s','e','_','c','o','n','s','t','a','n','t',
  'p','a','r','s','e','_','f','l','o','a','t',
  'p','a','r','s','e','_','i','n','t',
  'p','a','r','t',
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
  'p','r','o','g','r','a','m',
  'p','r','o','p','e','r','t','y',
  'q',
  'r','a','d','i','a','n','s',
  'r','a','n','d','o','m',
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
  's','e','a','r','c','h',
  's','e','c','o','n','d','s',
  's','e','e','d',
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
  's','u','b','j','e','c','t',
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
  'w','o','r','d','s',
  'w','r','i','t','e',
  'x',
  'y',
  'z',
  'z','f','i','l','l',
  'z','i','p',
};
