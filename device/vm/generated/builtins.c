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
NL_NATIVE_DECLARATION(py_async_generator___aiter__);
NL_NATIVE_DECLARATION(py_async_generator___anext__);
NL_NATIVE_DECLARATION(py_async_generator_asend);
NL_NATIVE_DECLARATION(py_async_generator_athrow);
NL_NATIVE_DECLARATION(py_async_generator_aclose);
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
  {py_object_new, 418, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 418, 28, 3, 1, 3, 0, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 411, 37, 1, 1, 1, 4, 1},
  {py_int_new, 418, 38, 2, 0, 2, 0, 5},
  {py_int_bit_length, 211, 40, 1, 1, 1, 4, 5},
  {py_int_bit_count, 210, 41, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 535, 42, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 306, 46, 3, 1, 2, 0, 5},
  {py_int_conjugate, 239, 49, 1, 1, 1, 4, 5},
  {py_int_is_integer, 343, 50, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 193, 51, 1, 1, 1, 4, 5},
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
  {py_bool_new, 418, 88, 1, 0, 1, 0, 6},
  {py_float_new, 418, 89, 1, 0, 1, 0, 7},
  {py_float_is_integer, 343, 90, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 193, 91, 1, 1, 1, 4, 7},
  {py_float_hex, 327, 92, 1, 1, 1, 4, 7},
  {py_float_fromhex, 308, 93, 1, 1, 1, 0, 7},
  {py_float_conjugate, 239, 94, 1, 1, 1, 4, 7},
  {py_str_new, 418, 95, 3, 0, 3, 0, 8},
  {py_str_capitalize, 222, 98, 1, 1, 1, 4, 8},
  {py_str_casefold, 223, 99, 1, 1, 1, 4, 8},
  {py_str_center, 226, 100, 3, 2, 3, 4, 8},
  {py_str_count, 245, 103, 4, 2, 4, 4, 8},
  {py_str_encode, 273, 107, 3, 1, 3, 4, 8},
  {py_str_endswith, 277, 110, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 286, 114, 2, 1, 2, 4, 8},
  {py_str_find, 297, 116, 4, 2, 4, 4, 8},
  {py_str_format, 302, 120, 1, 1, 1, 7, 8},
  {py_str_format_map, 303, 121, 2, 2, 2, 4, 8},
  {py_str_index, 334, 123, 4, 2, 4, 4, 8},
  {py_str_isalnum, 344, 127, 1, 1, 1, 4, 8},
  {py_str_isalpha, 345, 128, 1, 1, 1, 4, 8},
  {py_str_isascii, 346, 129, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 348, 130, 1, 1, 1, 4, 8},
  {py_str_isdigit, 349, 131, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 352, 132, 1, 1, 1, 4, 8},
  {py_str_islower, 355, 133, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 357, 134, 1, 1, 1, 4, 8},
  {py_str_isprintable, 358, 135, 1, 1, 1, 4, 8},
  {py_str_isspace, 360, 136, 1, 1, 1, 4, 8},
  {py_str_istitle, 364, 137, 1, 1, 1, 4, 8},
  {py_str_isupper, 365, 138, 1, 1, 1, 4, 8},
  {py_str_join, 371, 139, 2, 2, 2, 4, 8},
  {py_str_ljust, 384, 141, 3, 2, 3, 4, 8},
  {py_str_lower, 392, 144, 1, 1, 1, 4, 8},
  {py_str_lstrip, 393, 145, 2, 1, 2, 4, 8},
  {py_str_maketrans, 394, 147, 3, 1, 3, 0, 8},
  {py_str_partition, 437, 150, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 459, 152, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 460, 154, 2, 2, 2, 4, 8},
  {py_str_replace, 461, 156, 4, 3, 4, 4, 8},
  {py_str_rfind, 466, 160, 4, 2, 4, 4, 8},
  {py_str_rindex, 467, 164, 4, 2, 4, 4, 8},
  {py_str_rjust, 468, 168, 3, 2, 3, 4, 8},
  {py_str_rpartition, 470, 171, 2, 2, 2, 4, 8},
  {py_str_rsplit, 471, 173, 3, 1, 3, 4, 8},
  {py_str_rstrip, 472, 176, 2, 1, 2, 4, 8},
  {py_str_split, 500, 178, 3, 1, 3, 4, 8},
  {py_str_splitlines, 501, 181, 2, 1, 2, 4, 8},
  {py_str_startswith, 504, 183, 4, 2, 4, 4, 8},
  {py_str_strip, 514, 187, 2, 1, 2, 4, 8},
  {py_str_swapcase, 521, 189, 1, 1, 1, 4, 8},
  {py_str_title, 534, 190, 1, 1, 1, 4, 8},
  {py_str_translate, 538, 191, 2, 2, 2, 4, 8},
  {py_str_upper, 544, 193, 1, 1, 1, 4, 8},
  {py_str_zfill, 557, 194, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 196, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 197, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 199, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 200, 2, 2, 2, 4, 255},
  {py_bytes_new, 418, 202, 3, 0, 3, 0, 9},
  {py_bytes_count, 245, 205, 4, 2, 4, 4, 9},
  {py_bytes_decode, 249, 209, 3, 1, 3, 4, 9},
  {py_bytes_endswith, 277, 212, 4, 2, 4, 4, 9},
  {py_bytes_find, 297, 216, 4, 2, 4, 4, 9},
  {py_bytes_fromhex, 308, 220, 1, 1, 1, 0, 9},
  {py_bytes_hex, 327, 221, 3, 1, 3, 4, 9},
  {py_bytes_index, 334, 224, 4, 2, 4, 4, 9},
  {py_bytes_isdigit, 349, 228, 1, 1, 1, 4, 9},
  {py_bytes_join, 371, 229, 2, 2, 2, 4, 9},
  {py_bytes_lower, 392, 231, 1, 1, 1, 4, 9},
  {py_bytes_lstrip, 393, 232, 2, 1, 2, 4, 9},
  {py_bytes_partition, 437, 234, 2, 2, 2, 4, 9},
  {py_bytes_replace, 461, 236, 4, 3, 4, 4, 9},
  {py_bytes_rfind, 466, 240, 4, 2, 4, 4, 9},
  {py_bytes_rstrip, 472, 244, 2, 1, 2, 4, 9},
  {py_bytes_split, 500, 246, 3, 1, 3, 4, 9},
  {py_bytes_startswith, 504, 249, 4, 2, 4, 4, 9},
  {py_bytes_strip, 514, 253, 2, 1, 2, 4, 9},
  {py_bytes_upper, 544, 255, 1, 1, 1, 4, 9},
  {py_bytearray_new, 418, 256, 3, 0, 3, 0, 10},
  {py_bytearray_append, 191, 259, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 232, 261, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 240, 262, 1, 1, 1, 4, 10},
  {py_bytearray_decode, 249, 263, 3, 1, 3, 4, 10},
  {py_bytearray_extend, 288, 266, 2, 2, 2, 4, 10},
  {py_bytearray_find, 297, 268, 4, 2, 4, 4, 10},
  {py_bytearray_hex, 327, 272, 3, 1, 3, 4, 10},
  {py_bytearray_insert, 337, 275, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 442, 278, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 458, 280, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 464, 282, 1, 1, 1, 4, 10},
  {py_bytearray_startswith, 504, 283, 4, 2, 4, 4, 10},
  {py_bytearray_endswith, 277, 287, 4, 2, 4, 4, 10},
  {py_any___setitem__, 14, 291, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 294, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 296, 2, 2, 2, 4, 255},
  {py_tuple_new, 418, 298, 1, 0, 1, 0, 11},
  {py_tuple_count, 245, 299, 2, 2, 2, 4, 11},
  {py_tuple_index, 334, 301, 4, 2, 4, 4, 11},
  {py_list_new, 418, 305, 1, 0, 1, 0, 12},
  {py_list_append, 191, 306, 2, 2, 2, 4, 12},
  {py_list_clear, 232, 308, 1, 1, 1, 4, 12},
  {py_list_copy, 240, 309, 1, 1, 1, 4, 12},
  {py_list_count, 245, 310, 2, 2, 2, 4, 12},
  {py_list_extend, 288, 312, 2, 2, 2, 4, 12},
  {py_list_index, 334, 314, 4, 2, 4, 4, 12},
  {py_list_insert, 337, 318, 3, 3, 3, 4, 12},
  {py_list_pop, 442, 321, 2, 1, 2, 4, 12},
  {py_list_remove, 458, 323, 2, 2, 2, 4, 12},
  {py_list_reverse, 464, 325, 1, 1, 1, 4, 12},
  {py_list_sort, 496, 326, 3, 1, 1, 4, 12},
  {py_dict_new, 418, 329, 1, 0, 1, 2, 13},
  {py_dict_clear, 232, 330, 1, 1, 1, 4, 13},
  {py_dict_copy, 240, 331, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 309, 332, 2, 1, 2, 0, 13},
  {py_dict_get, 318, 334, 3, 2, 3, 4, 13},
  {py_dict_items, 367, 337, 1, 1, 1, 4, 13},
  {py_dict_keys, 376, 338, 1, 1, 1, 4, 13},
  {py_dict_pop, 442, 339, 3, 2, 3, 4, 13},
  {py_dict_popitem, 443, 342, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 487, 343, 3, 2, 3, 4, 13},
  {py_dict_update, 543, 346, 2, 1, 2, 6, 13},
  {py_dict_values, 547, 348, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 349, 2, 2, 2, 4, 255},
  {py_set_new, 418, 351, 1, 0, 1, 0, 14},
  {py_set_add, 185, 352, 2, 2, 2, 4, 14},
  {py_set_clear, 232, 354, 1, 1, 1, 4, 14},
  {py_set_copy, 240, 355, 1, 1, 1, 4, 14},
  {py_set_difference, 260, 356, 1, 1, 1, 5, 14},
  {py_set_difference_update, 261, 357, 1, 1, 1, 5, 14},
  {py_set_discard, 264, 358, 2, 2, 2, 4, 14},
  {py_set_intersection, 340, 360, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 341, 361, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 350, 362, 2, 2, 2, 4, 14},
  {py_set_issubset, 362, 364, 2, 2, 2, 4, 14},
  {py_set_issuperset, 363, 366, 2, 2, 2, 4, 14},
  {py_set_pop, 442, 368, 1, 1, 1, 4, 14},
  {py_set_remove, 458, 369, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 522, 371, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 523, 373, 2, 2, 2, 4, 14},
  {py_set_union, 542, 375, 1, 1, 1, 5, 14},
  {py_set_update, 543, 376, 1, 1, 1, 5, 14},
  {py_frozenset_new, 418, 377, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 240, 378, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 260, 379, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 340, 380, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 350, 381, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 362, 383, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 363, 385, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 522, 387, 2, 2, 2, 4, 15},
  {py_frozenset_union, 542, 389, 1, 1, 1, 5, 15},
  {py_range_new, 418, 390, 3, 1, 3, 0, 16},
  {py_range_count, 245, 393, 2, 2, 2, 4, 16},
  {py_range_index, 334, 395, 2, 2, 2, 4, 16},
  {py_slice_new, 418, 397, 3, 1, 3, 0, 17},
  {py_slice_indices, 335, 400, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 402, 1, 1, 1, 7, 255},
  {py_generator_send, 478, 403, 2, 2, 2, 4, 21},
  {py_generator_throw, 531, 405, 4, 2, 4, 4, 21},
  {py_generator_close, 234, 409, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 410, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 411, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 412, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 195, 413, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 204, 415, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 182, 419, 1, 1, 1, 4, 22},
  {py_coroutine_send, 478, 420, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 531, 422, 4, 2, 4, 4, 24},
  {py_coroutine_close, 234, 426, 1, 1, 1, 4, 24},
  {py_property_new, 418, 427, 4, 0, 4, 0, 26},
  {py_property_getter, 322, 431, 2, 2, 2, 4, 26},
  {py_property_setter, 488, 433, 2, 2, 2, 4, 26},
  {py_property_deleter, 254, 435, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 418, 437, 1, 1, 1, 0, 27},
  {py_classmethod_new, 418, 438, 1, 1, 1, 0, 28},
  {py_super_new, 418, 439, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 350, 441, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 350, 443, 2, 2, 2, 4, 32},
  {py_enumerate_new, 418, 445, 2, 1, 2, 0, 34},
  {py_zip_new, 418, 447, 1, 0, 0, 1, 35},
  {py_map_new, 418, 448, 1, 1, 1, 1, 36},
  {py_filter_new, 418, 449, 2, 2, 2, 0, 37},
  {py_reversed_new, 418, 451, 1, 1, 1, 0, 38},
  {py_LambdaContext_get_remaining_time_in_millis, 319, 452, 1, 1, 1, 4, 43},
  {py_LambdaContext_log, 386, 453, 2, 2, 2, 4, 43},
  {py_BaseException_new, 418, 455, 0, 0, 0, 1, 44},
  {py_BaseException___init__, 0, 455, 1, 1, 1, 5, 44},
  {py_BaseException_with_traceback, 550, 456, 2, 2, 2, 4, 44},
  {py_BaseException_add_note, 186, 458, 2, 2, 2, 4, 44},
  {py_b_abs, 180, 460, 1, 1, 1, 0, 255},
  {py_b_all, 188, 461, 1, 1, 1, 0, 255},
  {py_b_any, 190, 462, 1, 1, 1, 0, 255},
  {py_b_ascii, 194, 463, 1, 1, 1, 0, 255},
  {py_b_bin, 209, 464, 1, 1, 1, 0, 255},
  {py_b_callable, 221, 465, 1, 1, 1, 0, 255},
  {py_b_chr, 229, 466, 1, 1, 1, 0, 255},
  {py_b_delattr, 253, 467, 2, 2, 2, 0, 255},
  {py_b_dir, 263, 469, 1, 0, 1, 0, 255},
  {py_b_divmod, 266, 470, 2, 2, 2, 0, 255},
  {py_b_format, 302, 472, 2, 1, 2, 0, 255},
  {py_b_getattr, 320, 474, 3, 2, 3, 0, 255},
  {py_b_hasattr, 325, 477, 2, 2, 2, 0, 255},
  {py_b_hash, 326, 479, 1, 1, 1, 0, 255},
  {py_b_hex, 327, 480, 1, 1, 1, 0, 255},
  {py_b_id, 330, 481, 1, 1, 1, 0, 255},
  {py_b_isinstance, 354, 482, 2, 2, 2, 0, 255},
  {py_b_issubclass, 361, 484, 2, 2, 2, 0, 255},
  {py_b_iter, 368, 486, 2, 1, 2, 0, 255},
  {py_b_len, 380, 488, 1, 1, 1, 0, 255},
  {py_b_max, 398, 489, 2, 0, 0, 1, 255},
  {py_b_min, 404, 491, 2, 0, 0, 1, 255},
  {py_b_next, 419, 493, 2, 1, 2, 0, 255},
  {py_b_oct, 427, 495, 1, 1, 1, 0, 255},
  {py_b_ord, 430, 496, 1, 1, 1, 0, 255},
  {py_b_pow, 445, 497, 3, 2, 3, 0, 255},
  {py_b_print, 447, 500, 4, 0, 0, 1, 255},
  {py_b_repr, 462, 504, 1, 1, 1, 0, 255},
  {py_b_round, 469, 505, 2, 1, 2, 0, 255},
  {py_b_setattr, 486, 507, 3, 3, 3, 0, 255},
  {py_b_sorted, 498, 510, 3, 1, 1, 0, 255},
  {py_b_sum, 519, 513, 2, 1, 2, 0, 255},
  {py_b_vars, 548, 515, 1, 0, 1, 0, 255},
  {py_math_acos, 183, 516, 1, 1, 1, 0, 255},
  {py_math_acosh, 184, 517, 1, 1, 1, 0, 255},
  {py_math_asin, 196, 518, 1, 1, 1, 0, 255},
  {py_math_asinh, 197, 519, 1, 1, 1, 0, 255},
  {py_math_atan, 201, 520, 1, 1, 1, 0, 255},
  {py_math_atan2, 202, 521, 2, 2, 2, 0, 255},
  {py_math_atanh, 203, 523, 1, 1, 1, 0, 255},
  {py_math_ceil, 224, 524, 1, 1, 1, 0, 255},
  {py_math_comb, 238, 525, 2, 2, 2, 0, 255},
  {py_math_copysign, 241, 527, 2, 2, 2, 0, 255},
  {py_math_cos, 243, 529, 1, 1, 1, 0, 255},
  {py_math_cosh, 244, 530, 1, 1, 1, 0, 255},
  {py_math_degrees, 252, 531, 1, 1, 1, 0, 255},
  {py_math_dist, 265, 532, 2, 2, 2, 0, 255},
  {py_math_exp, 285, 534, 1, 1, 1, 0, 255},
  {py_math_expm1, 287, 535, 1, 1, 1, 0, 255},
  {py_math_fabs, 289, 536, 1, 1, 1, 0, 255},
  {py_math_factorial, 290, 537, 1, 1, 1, 0, 255},
  {py_math_floor, 299, 538, 1, 1, 1, 0, 255},
  {py_math_fmod, 301, 539, 2, 2, 2, 0, 255},
  {py_math_frexp, 305, 541, 1, 1, 1, 0, 255},
  {py_math_fsum, 312, 542, 1, 1, 1, 0, 255},
  {py_math_gcd, 316, 543, 0, 0, 0, 1, 255},
  {py_math_hypot, 328, 543, 0, 0, 0, 1, 255},
  {py_math_isclose, 347, 543, 4, 2, 2, 0, 255},
  {py_math_isfinite, 351, 547, 1, 1, 1, 0, 255},
  {py_math_isinf, 353, 548, 1, 1, 1, 0, 255},
  {py_math_isnan, 356, 549, 1, 1, 1, 0, 255},
  {py_math_isqrt, 359, 550, 1, 1, 1, 0, 255},
  {py_math_lcm, 378, 551, 0, 0, 0, 1, 255},
  {py_math_ldexp, 379, 551, 2, 2, 2, 0, 255},
  {py_math_log, 386, 553, 2, 1, 2, 0, 255},
  {py_math_log10, 387, 555, 1, 1, 1, 0, 255},
  {py_math_log1p, 388, 556, 1, 1, 1, 0, 255},
  {py_math_log2, 389, 557, 1, 1, 1, 0, 255},
  {py_math_modf, 407, 558, 1, 1, 1, 0, 255},
  {py_math_perm, 440, 559, 2, 1, 2, 0, 255},
  {py_math_pow, 445, 561, 2, 2, 2, 0, 255},
  {py_math_prod, 448, 563, 2, 1, 1, 0, 255},
  {py_math_radians, 452, 565, 1, 1, 1, 0, 255},
  {py_math_remainder, 457, 566, 2, 2, 2, 0, 255},
  {py_math_sin, 490, 568, 1, 1, 1, 0, 255},
  {py_math_sinh, 491, 569, 1, 1, 1, 0, 255},
  {py_math_sqrt, 502, 570, 1, 1, 1, 0, 255},
  {py_math_tan, 526, 571, 1, 1, 1, 0, 255},
  {py_math_tanh, 527, 572, 1, 1, 1, 0, 255},
  {py_math_trunc, 539, 573, 1, 1, 1, 0, 255},
  {py_json_dumps, 268, 574, 10, 1, 1, 0, 255},
  {py_json_loads, 385, 584, 7, 1, 1, 0, 255},
  {py_time_time, 532, 591, 0, 0, 0, 0, 255},
  {py_time_time_ns, 533, 591, 0, 0, 0, 0, 255},
  {py_time_monotonic, 409, 591, 0, 0, 0, 0, 255},
  {py_time_monotonic_ns, 410, 591, 0, 0, 0, 0, 255},
  {py_time_perf_counter, 438, 591, 0, 0, 0, 0, 255},
  {py_time_perf_counter_ns, 439, 591, 0, 0, 0, 0, 255},
  {py_time_sleep, 494, 591, 1, 1, 1, 0, 255},
  {py__device_write, 553, 592, 2, 2, 2, 0, 255},
  {py__device_urandom, 545, 594, 1, 1, 1, 0, 255},
  {py__device_getenv, 321, 595, 1, 1, 1, 0, 255},
  {py__device_exception_text, 283, 596, 1, 1, 1, 0, 255},
  {py__device_handled, 324, 597, 0, 0, 0, 0, 255},
  {py__device_request_id, 463, 597, 0, 0, 0, 0, 255},
  {py__binascii_encode64, 274, 597, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 250, 598, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 247, 600, 2, 1, 2, 0, 255},
  {py__hashlib_start, 503, 602, 1, 1, 1, 0, 255},
  {py__hashlib_update, 543, 603, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 262, 605, 1, 1, 1, 0, 255},
  {py__struct_from_float, 307, 606, 2, 2, 2, 0, 255},
  {py__struct_to_float, 536, 608, 1, 1, 1, 0, 255},
  {py_nanolambda_append, 191, 609, 2, 2, 2, 0, 255},
  {py_nanolambda_get, 318, 611, 2, 2, 2, 0, 255},
  {py_nanolambda_latest, 377, 613, 2, 1, 2, 0, 255},
  {py__re_search, 474, 615, 5, 5, 5, 0, 255},
  {py__re_offset, 428, 620, 2, 2, 2, 0, 255},
  {py__re_index, 334, 622, 2, 2, 2, 0, 255},
  {py__re_part, 436, 624, 3, 3, 3, 0, 255},
  {py__random_seed, 476, 627, 2, 2, 2, 0, 255},
  {py__random_random, 453, 629, 1, 1, 1, 0, 255},
  {py__random_bits, 212, 630, 2, 2, 2, 0, 255},
  {py__random_words, 552, 632, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,477,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,207,65535,65535,477,381,217,489,218,217,489,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,424,275,281,65535,65535,65535,65535,65535,65535,65535,65535,65535,477,275,281,65535,65535,65535,65535,477,525,65535,65535,65535,65535,477,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,477,480,399,65535,65535,477,480,399,477,374,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,499,275,281,65535,65535,65535,65535,477,275,281,65535,65535,65535,65535,65535,65535,65535,65535,65535,477,480,219,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,477,480,399,65535,65535,65535,65535,65535,65535,65535,499,275,281,65535,65535,65535,65535,477,275,281,65535,65535,65535,65535,65535,65535,477,480,219,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,375,464,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,477,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,292,311,291,267,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,369,503,512,65535,65535,65535,65535,65535,65535,65535,477,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,375,251,375,251,65535,65535,65535,65535,207,285,405,480,276,293,300,65535,421,417,65535,65535,65535,65535,375,464,65535,503,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,179,206,456,181,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,503,65535,65535,65535,65535,65535,65535,65535,65535,65535,423,493,278,228,189,235,333,481,251,497,473,235,425,434,435,433,426,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,551,271,551,483,551,413,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{411,23},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{44,47},{45,48},{46,49},{47,50},{48,51},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{81,52},{193,31},{210,26},{211,25},{239,29},{306,28},{343,30},{535,27},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{193,56},{239,59},{308,58},{327,57},{343,55},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{222,61},{223,62},{226,63},{245,64},{273,65},{277,66},{286,67},{297,68},{302,69},{303,70},{334,71},{344,72},{345,73},{346,74},{348,75},{349,76},{352,77},{355,78},{357,79},{358,80},{360,81},{364,82},{365,83},{371,84},{384,85},{392,86},{393,87},{394,88},{437,89},{459,90},{460,91},{461,92},{466,93},{467,94},{468,95},{470,96},{471,97},{472,98},{500,99},{501,100},{504,101},{514,102},{521,103},{534,104},{538,105},{544,106},{557,107},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{245,113},{249,114},{277,115},{297,116},{308,117},{327,118},{334,119},{349,120},{371,121},{392,122},{393,123},{437,124},{461,125},{466,126},{472,127},{500,128},{504,129},{514,130},{544,131},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{62,148},{191,133},{232,134},{240,135},{249,136},{277,145},{288,137},{297,138},{327,139},{337,140},{442,141},{458,142},{464,143},{504,144},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{51,41},{245,150},{334,151},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{38,34},{51,41},{62,148},{191,153},{232,154},{240,155},{245,156},{288,157},{334,158},{337,159},{442,160},{458,161},{464,162},{496,163},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{45,48},{71,176},{232,165},{240,166},{309,167},{318,168},{367,169},{376,170},{442,171},{443,172},{487,173},{543,174},{547,175},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{185,178},{232,179},{240,180},{260,181},{261,182},{264,183},{340,184},{341,185},{350,186},{362,187},{363,188},{442,189},{458,190},{522,191},{523,192},{542,193},{543,194},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{240,196},{260,197},{340,198},{350,199},{362,200},{363,201},{522,202},{542,203},{8,108},{9,110},{12,109},{13,111},{245,205},{334,206},{335,208},{27,209},{27,209},{27,209},{9,110},{10,213},{234,212},{478,210},{531,211},{89,214},{90,215},{182,218},{195,216},{204,217},{234,221},{478,219},{531,220},{254,225},{322,223},{488,224},{8,108},{9,110},{12,109},{350,229},{8,108},{9,110},{8,108},{9,110},{12,109},{350,230},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{319,236},{386,237},{0,239},{186,241},{550,240},{180,242},{188,243},{190,244},{194,245},{209,246},{221,247},{229,248},{253,249},{263,250},{266,251},{302,252},{320,253},{325,254},{326,255},{327,256},{330,257},{354,258},{361,259},{368,260},{380,261},{398,262},{404,263},{419,264},{427,265},{430,266},{445,267},{447,268},{462,269},{469,270},{486,271},{498,272},{519,273},{548,274},{183,275},{184,276},{196,277},{197,278},{201,279},{202,280},{203,281},{224,282},{238,283},{241,284},{243,285},{244,286},{252,287},{265,288},{285,289},{287,290},{289,291},{290,292},{299,293},{301,294},{305,295},{312,296},{316,297},{328,298},{347,299},{351,300},{353,301},{356,302},{359,303},{378,304},{379,305},{386,306},{387,307},{388,308},{389,309},{407,310},{440,311},{445,312},{448,313},{452,314},{457,315},{490,316},{491,317},{502,318},{526,319},{527,320},{539,321},{268,322},{385,323},{409,326},{410,327},{438,328},{439,329},{494,330},{532,324},{533,325},{283,334},{321,333},{324,335},{463,336},{545,332},{553,331},{247,339},{250,338},{274,337},{262,342},{503,340},{543,341},{307,343},{536,344},{191,345},{318,346},{377,347},{334,350},{428,349},{436,351},{474,348},{212,354},{453,353},{476,352},{552,355}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {424, 0, 0, 17, 255},
  {541, 18, 17, 5, 0},
  {148, 65535, 22, 0, 0},
  {272, 65535, 22, 0, 0},
  {150, 65535, 22, 0, 0},
  {339, 24, 22, 28, 0},
  {213, 53, 50, 0, 5},
  {298, 54, 50, 20, 0},
  {509, 60, 70, 55, 0},
  {218, 112, 125, 25, 0},
  {216, 132, 150, 21, 0},
  {540, 149, 171, 9, 0},
  {383, 152, 180, 21, 0},
  {256, 164, 201, 19, 0},
  {485, 177, 220, 24, 0},
  {310, 195, 244, 15, 0},
  {454, 204, 259, 6, 0},
  {495, 207, 265, 1, 0},
  {313, 65535, 266, 1, 0},
  {214, 65535, 267, 1, 0},
  {403, 65535, 268, 1, 0},
  {317, 65535, 269, 5, 0},
  {198, 65535, 274, 5, 0},
  {199, 65535, 279, 0, 0},
  {242, 65535, 279, 3, 0},
  {408, 65535, 282, 0, 0},
  {450, 222, 282, 3, 0},
  {506, 226, 285, 0, 0},
  {231, 227, 285, 0, 0},
  {520, 228, 285, 0, 0},
  {258, 65535, 285, 4, 0},
  {259, 65535, 289, 2, 0},
  {257, 65535, 291, 4, 0},
  {370, 65535, 295, 2, 0},
  {279, 231, 297, 2, 0},
  {558, 232, 299, 2, 0},
  {395, 233, 301, 2, 0},
  {296, 234, 303, 2, 0},
  {465, 235, 305, 2, 0},
  {401, 65535, 307, 0, 0},
  {225, 65535, 307, 0, 0},
  {236, 65535, 307, 0, 0},
  {537, 65535, 307, 0, 0},
  {143, 65535, 307, 2, 0},
  {126, 238, 309, 3, 0},
  {127, 65535, 312, 0, 44},
  {137, 65535, 312, 0, 44},
  {142, 65535, 312, 0, 44},
  {162, 65535, 312, 0, 44},
  {133, 65535, 312, 0, 44},
  {123, 65535, 312, 0, 49},
  {136, 65535, 312, 0, 50},
  {152, 65535, 312, 0, 50},
  {172, 65535, 312, 0, 50},
  {124, 65535, 312, 0, 49},
  {125, 65535, 312, 0, 49},
  {129, 65535, 312, 0, 49},
  {132, 65535, 312, 0, 49},
  {138, 65535, 312, 0, 49},
  {146, 65535, 312, 0, 58},
  {144, 65535, 312, 0, 49},
  {139, 65535, 312, 0, 60},
  {141, 65535, 312, 0, 60},
  {145, 65535, 312, 0, 49},
  {147, 65535, 312, 0, 49},
  {165, 65535, 312, 0, 64},
  {151, 65535, 312, 0, 49},
  {128, 65535, 312, 0, 66},
  {130, 65535, 312, 0, 66},
  {134, 65535, 312, 0, 66},
  {135, 65535, 312, 0, 66},
  {153, 65535, 312, 0, 66},
  {163, 65535, 312, 0, 66},
  {155, 65535, 312, 0, 49},
  {156, 65535, 312, 0, 49},
  {149, 65535, 312, 0, 74},
  {154, 65535, 312, 0, 74},
  {159, 65535, 312, 0, 49},
  {158, 65535, 312, 0, 49},
  {160, 65535, 312, 0, 49},
  {161, 65535, 312, 0, 49},
  {164, 65535, 312, 0, 49},
  {170, 65535, 312, 0, 49},
  {168, 65535, 312, 0, 82},
  {166, 65535, 312, 0, 83},
  {167, 65535, 312, 0, 83},
  {171, 65535, 312, 0, 49},
  {131, 65535, 312, 0, 86},
  {169, 65535, 312, 0, 86},
  {157, 65535, 312, 0, 86},
  {140, 65535, 312, 0, 82},
};
const nl_native_number nl_native_numbers[] = {
  {441, 3.141592653589793},
  {269, 2.718281828459045},
  {528, 6.283185307179586},
  {336, INFINITY},
  {415, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {215, 312, 33, 0, 0},
  {397, 345, 47, 0, 5},
  {372, 392, 2, 5, 0},
  {532, 394, 7, 5, 0},
  {174, 401, 6, 5, 0},
  {173, 407, 3, 5, 0},
  {175, 410, 3, 5, 0},
  {178, 413, 2, 5, 0},
  {416, 415, 3, 5, 0},
  {177, 418, 4, 5, 0},
  {176, 422, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1153,1165,1180,1194,1208,1221,1239,1254,1265,1280,1298,1306,1315,1330,1347,1365,1378,1389,1399,1414,1422,1439,1452,1463,1474,1493,1502,1510,1529,1547,1554,1567,1582,1596,1610,1622,1636,1654,1667,1678,1689,1699,1711,1720,1737,1755,1773,1785,1796,1806,1813,1830,1839,1846,1854,1861,1864,1871,1872,1875,1882,1888,1892,1897,1900,1908,1917,1920,1929,1932,1938,1942,1958,1963,1968,1972,1977,1992,2013,2015,2019,2024,2029,2035,2049,2050,2054,2059,2062,2071,2081,2085,2089,2115,2123,2132,2141,2146,2159,2160,2168,2178,2186,2190,2194,2200,2205,2219,2222,2236,2247,2252,2266,2271,2274,2278,2283,2287,2296,2300,2308,2317,2320,2324,2329,2339,2344,2348,2354,2362,2369,2376,2383,2390,2401,2405,2415,2424,2435,2445,2462,2468,2471,2478,2482,2488,2491,2496,2497,2501,2508,2516,2522,2530,2538,2541,2549,2561,2570,2575,2581,2590,2604,2614,2617,2627,2632,2638,2642,2651,2655,2659,2663,2671,2679,2685,2689,2694,2699,2704,2708,2714,2724,2735,2740,2750,2760,2767,2775,2784,2788,2792,2800,2813,2829,2832,2841,2844,2872,2879,2885,2891,2901,2908,2915,2919,2922,2927,2928,2930,2938,2942,2948,2953,2960,2963,2969,2977,2980,2992,3011,3031,3041,3048,3055,3062,3069,3078,3085,3095,3103,3115,3120,3130,3137,3142,3151,3162,3167,3174,3184,3192,3202,3209,3216,3220,3225,3229,3237,3245,3249,3253,3254,3262,3265,3269,3275,3278,3283,3286,3292,3298,3302,3307,3312,3315,3320,3325,3329,3343,3358,3363,3369,3378,3381,3388,3392,3395,3403,3421,3431,3438,3444,3447,3450,3454,3458,3464,3473,3485,3488,3491,3492,3496,3499,3509,3516,3519,3523,3527,3533,3542,3545,3551,3562,3579,3582,3588,3591,3594,3599,3600,3614,3625,3634,3638,3647,3659,3674,3678,3680,3683,3690,3693,3696,3702,3707,3711,3718,3726,3727,3734,3740,3745,3749,3756,3765,3771,3783,3795,3802,3806,3816,3823,3831,3836,3842,3847,3852,3862,3868,3874,3875,3881,3888,3892,3896,3900,3908,3911,3921,3924,3929,3937,3940,3947,3957,3963,3969,3972,3976,3980,3988,3993,3998,4002,4011,4017,4023,4028,4038,4042,4047,4057,4062,4074,4078,4082,4085,4091,4099,4105,4111,4116,4119,4127,4134,4140,4143,4148,4156,4176,4203,4208,4215,4218,4222,4225,4227,4231,4236,4240,4247,4252,4260,4268,4277,4286,4291,4296,4300,4305,4311,4316,4323,4328,4334,4338,4343,4357,4361,4366,4371,4372,4373,4374,4379,4382};
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
  'a','c','l','o','s','e',
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
  'a','s','e','n','d',
  'a','s','i','n',
  'a','s','i','n','h',
  'a','s','y','n','c','_','g','e','n','e','r','a','t','o','r',
  'a','s','y','n','c','_','g','e','n','e','r','a','t','o','r','_','a','s','e','n','d',
  'a','t',
  'a','t','a','n',
  'a','t','a','n','2',
  'a','t','a','n','h',
  'a','t','h','r','o','w',
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
