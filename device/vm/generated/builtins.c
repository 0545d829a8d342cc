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
  {py_object_new, 431, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 431, 28, 3, 0, 3, 0, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 424, 37, 1, 1, 1, 4, 1},
  {py_int_new, 431, 38, 2, 0, 2, 0, 5},
  {py_int_bit_length, 218, 40, 1, 1, 1, 4, 5},
  {py_int_bit_count, 217, 41, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 549, 42, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 318, 46, 3, 1, 2, 0, 5},
  {py_int_conjugate, 249, 49, 1, 1, 1, 4, 5},
  {py_int_is_integer, 356, 50, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 200, 51, 1, 1, 1, 4, 5},
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
  {py_bool_new, 431, 88, 1, 0, 1, 0, 6},
  {py_float_new, 431, 89, 1, 0, 1, 0, 7},
  {py_float_is_integer, 356, 90, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 200, 91, 1, 1, 1, 4, 7},
  {py_float_hex, 339, 92, 1, 1, 1, 4, 7},
  {py_float_fromhex, 320, 93, 1, 1, 1, 0, 7},
  {py_float_conjugate, 249, 94, 1, 1, 1, 4, 7},
  {py_str_new, 431, 95, 3, 0, 3, 0, 8},
  {py_str_capitalize, 229, 98, 1, 1, 1, 4, 8},
  {py_str_casefold, 230, 99, 1, 1, 1, 4, 8},
  {py_str_center, 233, 100, 3, 2, 3, 4, 8},
  {py_str_count, 255, 103, 4, 2, 4, 4, 8},
  {py_str_encode, 284, 107, 3, 1, 3, 4, 8},
  {py_str_endswith, 288, 110, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 298, 114, 2, 1, 2, 4, 8},
  {py_str_find, 309, 116, 4, 2, 4, 4, 8},
  {py_str_format, 314, 120, 1, 1, 1, 7, 8},
  {py_str_format_map, 315, 121, 2, 2, 2, 4, 8},
  {py_str_index, 346, 123, 4, 2, 4, 4, 8},
  {py_str_isalnum, 357, 127, 1, 1, 1, 4, 8},
  {py_str_isalpha, 358, 128, 1, 1, 1, 4, 8},
  {py_str_isascii, 359, 129, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 361, 130, 1, 1, 1, 4, 8},
  {py_str_isdigit, 362, 131, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 365, 132, 1, 1, 1, 4, 8},
  {py_str_islower, 368, 133, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 370, 134, 1, 1, 1, 4, 8},
  {py_str_isprintable, 371, 135, 1, 1, 1, 4, 8},
  {py_str_isspace, 373, 136, 1, 1, 1, 4, 8},
  {py_str_istitle, 377, 137, 1, 1, 1, 4, 8},
  {py_str_isupper, 378, 138, 1, 1, 1, 4, 8},
  {py_str_join, 384, 139, 2, 2, 2, 4, 8},
  {py_str_ljust, 397, 141, 3, 2, 3, 4, 8},
  {py_str_lower, 405, 144, 1, 1, 1, 4, 8},
  {py_str_lstrip, 406, 145, 2, 1, 2, 4, 8},
  {py_str_maketrans, 407, 147, 3, 1, 3, 0, 8},
  {py_str_partition, 450, 150, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 472, 152, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 473, 154, 2, 2, 2, 4, 8},
  {py_str_replace, 474, 156, 4, 3, 4, 4, 8},
  {py_str_rfind, 479, 160, 4, 2, 4, 4, 8},
  {py_str_rindex, 480, 164, 4, 2, 4, 4, 8},
  {py_str_rjust, 481, 168, 3, 2, 3, 4, 8},
  {py_str_rpartition, 483, 171, 2, 2, 2, 4, 8},
  {py_str_rsplit, 484, 173, 3, 1, 3, 4, 8},
  {py_str_rstrip, 485, 176, 2, 1, 2, 4, 8},
  {py_str_split, 513, 178, 3, 1, 3, 4, 8},
  {py_str_splitlines, 514, 181, 2, 1, 2, 4, 8},
  {py_str_startswith, 517, 183, 4, 2, 4, 4, 8},
  {py_str_strip, 527, 187, 2, 1, 2, 4, 8},
  {py_str_swapcase, 534, 189, 1, 1, 1, 4, 8},
  {py_str_title, 548, 190, 1, 1, 1, 4, 8},
  {py_str_translate, 552, 191, 2, 2, 2, 4, 8},
  {py_str_upper, 558, 193, 1, 1, 1, 4, 8},
  {py_str_zfill, 571, 194, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 196, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 197, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 199, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 200, 2, 2, 2, 4, 255},
  {py_bytes_new, 431, 202, 3, 0, 3, 0, 9},
  {py_bytes_count, 255, 205, 4, 2, 4, 4, 9},
  {py_bytes_decode, 260, 209, 3, 1, 3, 4, 9},
  {py_bytes_endswith, 288, 212, 4, 2, 4, 4, 9},
  {py_bytes_find, 309, 216, 4, 2, 4, 4, 9},
  {py_bytes_fromhex, 320, 220, 1, 1, 1, 0, 9},
  {py_bytes_hex, 339, 221, 3, 1, 3, 4, 9},
  {py_bytes_index, 346, 224, 4, 2, 4, 4, 9},
  {py_bytes_isdigit, 362, 228, 1, 1, 1, 4, 9},
  {py_bytes_join, 384, 229, 2, 2, 2, 4, 9},
  {py_bytes_lower, 405, 231, 1, 1, 1, 4, 9},
  {py_bytes_lstrip, 406, 232, 2, 1, 2, 4, 9},
  {py_bytes_partition, 450, 234, 2, 2, 2, 4, 9},
  {py_bytes_replace, 474, 236, 4, 3, 4, 4, 9},
  {py_bytes_rfind, 479, 240, 4, 2, 4, 4, 9},
  {py_bytes_rstrip, 485, 244, 2, 1, 2, 4, 9},
  {py_bytes_split, 513, 246, 3, 1, 3, 4, 9},
  {py_bytes_startswith, 517, 249, 4, 2, 4, 4, 9},
  {py_bytes_strip, 527, 253, 2, 1, 2, 4, 9},
  {py_bytes_upper, 558, 255, 1, 1, 1, 4, 9},
  {py_bytearray_new, 431, 256, 3, 0, 3, 0, 10},
  {py_bytearray_append, 198, 259, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 239, 261, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 250, 262, 1, 1, 1, 4, 10},
  {py_bytearray_decode, 260, 263, 3, 1, 3, 4, 10},
  {py_bytearray_extend, 300, 266, 2, 2, 2, 4, 10},
  {py_bytearray_find, 309, 268, 4, 2, 4, 4, 10},
  {py_bytearray_hex, 339, 272, 3, 1, 3, 4, 10},
  {py_bytearray_insert, 349, 275, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 455, 278, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 471, 280, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 477, 282, 1, 1, 1, 4, 10},
  {py_bytearray_startswith, 517, 283, 4, 2, 4, 4, 10},
  {py_bytearray_endswith, 288, 287, 4, 2, 4, 4, 10},
  {py_any___setitem__, 14, 291, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 294, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 296, 2, 2, 2, 4, 255},
  {py_tuple_new, 431, 298, 1, 0, 1, 0, 11},
  {py_tuple_count, 255, 299, 2, 2, 2, 4, 11},
  {py_tuple_index, 346, 301, 4, 2, 4, 4, 11},
  {py_list_new, 431, 305, 1, 0, 1, 0, 12},
  {py_list_append, 198, 306, 2, 2, 2, 4, 12},
  {py_list_clear, 239, 308, 1, 1, 1, 4, 12},
  {py_list_copy, 250, 309, 1, 1, 1, 4, 12},
  {py_list_count, 255, 310, 2, 2, 2, 4, 12},
  {py_list_extend, 300, 312, 2, 2, 2, 4, 12},
  {py_list_index, 346, 314, 4, 2, 4, 4, 12},
  {py_list_insert, 349, 318, 3, 3, 3, 4, 12},
  {py_list_pop, 455, 321, 2, 1, 2, 4, 12},
  {py_list_remove, 471, 323, 2, 2, 2, 4, 12},
  {py_list_reverse, 477, 325, 1, 1, 1, 4, 12},
  {py_list_sort, 509, 326, 3, 1, 1, 4, 12},
  {py_dict_new, 431, 329, 1, 0, 1, 2, 13},
  {py_dict_clear, 239, 330, 1, 1, 1, 4, 13},
  {py_dict_copy, 250, 331, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 321, 332, 2, 1, 2, 0, 13},
  {py_dict_get, 330, 334, 3, 2, 3, 4, 13},
  {py_dict_items, 380, 337, 1, 1, 1, 4, 13},
  {py_dict_keys, 389, 338, 1, 1, 1, 4, 13},
  {py_dict_pop, 455, 339, 3, 2, 3, 4, 13},
  {py_dict_popitem, 456, 342, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 500, 343, 3, 2, 3, 4, 13},
  {py_dict_update, 557, 346, 2, 1, 2, 6, 13},
  {py_dict_values, 561, 348, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 349, 2, 2, 2, 4, 255},
  {py_set_new, 431, 351, 1, 0, 1, 0, 14},
  {py_set_add, 188, 352, 2, 2, 2, 4, 14},
  {py_set_clear, 239, 354, 1, 1, 1, 4, 14},
  {py_set_copy, 250, 355, 1, 1, 1, 4, 14},
  {py_set_difference, 271, 356, 1, 1, 1, 5, 14},
  {py_set_difference_update, 272, 357, 1, 1, 1, 5, 14},
  {py_set_discard, 275, 358, 2, 2, 2, 4, 14},
  {py_set_intersection, 353, 360, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 354, 361, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 363, 362, 2, 2, 2, 4, 14},
  {py_set_issubset, 375, 364, 2, 2, 2, 4, 14},
  {py_set_issuperset, 376, 366, 2, 2, 2, 4, 14},
  {py_set_pop, 455, 368, 1, 1, 1, 4, 14},
  {py_set_remove, 471, 369, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 535, 371, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 536, 373, 2, 2, 2, 4, 14},
  {py_set_union, 556, 375, 1, 1, 1, 5, 14},
  {py_set_update, 557, 376, 1, 1, 1, 5, 14},
  {py_frozenset_new, 431, 377, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 250, 378, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 271, 379, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 353, 380, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 363, 381, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 375, 383, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 376, 385, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 535, 387, 2, 2, 2, 4, 15},
  {py_frozenset_union, 556, 389, 1, 1, 1, 5, 15},
  {py_range_new, 431, 390, 3, 1, 3, 0, 16},
  {py_range_count, 255, 393, 2, 2, 2, 4, 16},
  {py_range_index, 346, 395, 2, 2, 2, 4, 16},
  {py_slice_new, 431, 397, 3, 1, 3, 0, 17},
  {py_slice_indices, 347, 400, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 402, 1, 1, 1, 7, 255},
  {py_generator_send, 491, 403, 2, 2, 2, 4, 21},
  {py_generator_throw, 545, 405, 4, 2, 4, 4, 21},
  {py_generator_close, 242, 409, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 410, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 411, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 412, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 202, 413, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 211, 415, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 185, 419, 1, 1, 1, 4, 22},
  {py_coroutine_send, 491, 420, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 545, 422, 4, 2, 4, 4, 24},
  {py_coroutine_close, 242, 426, 1, 1, 1, 4, 24},
  {py_property_new, 431, 427, 4, 0, 4, 0, 26},
  {py_property_getter, 334, 431, 2, 2, 2, 4, 26},
  {py_property_setter, 501, 433, 2, 2, 2, 4, 26},
  {py_property_deleter, 265, 435, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 431, 437, 1, 1, 1, 0, 27},
  {py_classmethod_new, 431, 438, 1, 1, 1, 0, 28},
  {py_super_new, 431, 439, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 363, 441, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 363, 443, 2, 2, 2, 4, 32},
  {py_enumerate_new, 431, 445, 2, 1, 2, 0, 34},
  {py_zip_new, 431, 447, 1, 0, 0, 1, 35},
  {py_map_new, 431, 448, 1, 0, 1, 1, 36},
  {py_filter_new, 431, 449, 2, 2, 2, 0, 37},
  {py_reversed_new, 431, 451, 1, 1, 1, 0, 38},
  {py_LambdaContext_get_remaining_time_in_millis, 331, 452, 1, 1, 1, 4, 43},
  {py_LambdaContext_log, 399, 453, 2, 2, 2, 4, 43},
  {py_BaseException_new, 431, 455, 0, 0, 0, 1, 47},
  {py_BaseException___init__, 0, 455, 1, 1, 1, 5, 47},
  {py_BaseException_with_traceback, 564, 456, 2, 2, 2, 4, 47},
  {py_BaseException_add_note, 189, 458, 2, 2, 2, 4, 47},
  {py_b_abs, 183, 460, 1, 1, 1, 0, 255},
  {py_b_all, 191, 461, 1, 1, 1, 0, 255},
  {py_b_any, 193, 462, 1, 1, 1, 0, 255},
  {py_b_ascii, 201, 463, 1, 1, 1, 0, 255},
  {py_b_bin, 216, 464, 1, 1, 1, 0, 255},
  {py_b_callable, 228, 465, 1, 1, 1, 0, 255},
  {py_b_chr, 236, 466, 1, 1, 1, 0, 255},
  {py_b_delattr, 264, 467, 2, 2, 2, 0, 255},
  {py_b_dir, 274, 469, 1, 0, 1, 0, 255},
  {py_b_divmod, 277, 470, 2, 2, 2, 0, 255},
  {py_b_format, 314, 472, 2, 1, 2, 0, 255},
  {py_b_getattr, 332, 474, 3, 2, 3, 0, 255},
  {py_b_hasattr, 337, 477, 2, 2, 2, 0, 255},
  {py_b_hash, 338, 479, 1, 1, 1, 0, 255},
  {py_b_hex, 339, 480, 1, 1, 1, 0, 255},
  {py_b_id, 342, 481, 1, 1, 1, 0, 255},
  {py_b_isinstance, 367, 482, 2, 2, 2, 0, 255},
  {py_b_issubclass, 374, 484, 2, 2, 2, 0, 255},
  {py_b_iter, 381, 486, 2, 1, 2, 0, 255},
  {py_b_len, 393, 488, 1, 1, 1, 0, 255},
  {py_b_max, 411, 489, 2, 0, 0, 1, 255},
  {py_b_min, 417, 491, 2, 0, 0, 1, 255},
  {py_b_next, 432, 493, 2, 1, 2, 0, 255},
  {py_b_oct, 440, 495, 1, 1, 1, 0, 255},
  {py_b_ord, 443, 496, 1, 1, 1, 0, 255},
  {py_b_pow, 458, 497, 3, 2, 3, 0, 255},
  {py_b_print, 460, 500, 4, 0, 0, 1, 255},
  {py_b_repr, 475, 504, 1, 1, 1, 0, 255},
  {py_b_round, 482, 505, 2, 1, 2, 0, 255},
  {py_b_setattr, 499, 507, 3, 3, 3, 0, 255},
  {py_b_sorted, 511, 510, 3, 1, 1, 0, 255},
  {py_b_sum, 532, 513, 2, 1, 2, 0, 255},
  {py_b_vars, 562, 515, 1, 0, 1, 0, 255},
  {py_math_acos, 186, 516, 1, 1, 1, 0, 255},
  {py_math_acosh, 187, 517, 1, 1, 1, 0, 255},
  {py_math_asin, 203, 518, 1, 1, 1, 0, 255},
  {py_math_asinh, 204, 519, 1, 1, 1, 0, 255},
  {py_math_atan, 208, 520, 1, 1, 1, 0, 255},
  {py_math_atan2, 209, 521, 2, 2, 2, 0, 255},
  {py_math_atanh, 210, 523, 1, 1, 1, 0, 255},
  {py_math_ceil, 231, 524, 1, 1, 1, 0, 255},
  {py_math_comb, 248, 525, 2, 2, 2, 0, 255},
  {py_math_copysign, 251, 527, 2, 2, 2, 0, 255},
  {py_math_cos, 253, 529, 1, 1, 1, 0, 255},
  {py_math_cosh, 254, 530, 1, 1, 1, 0, 255},
  {py_math_degrees, 263, 531, 1, 1, 1, 0, 255},
  {py_math_dist, 276, 532, 2, 2, 2, 0, 255},
  {py_math_exp, 297, 534, 1, 1, 1, 0, 255},
  {py_math_expm1, 299, 535, 1, 1, 1, 0, 255},
  {py_math_fabs, 301, 536, 1, 1, 1, 0, 255},
  {py_math_factorial, 302, 537, 1, 1, 1, 0, 255},
  {py_math_floor, 311, 538, 1, 1, 1, 0, 255},
  {py_math_fmod, 313, 539, 2, 2, 2, 0, 255},
  {py_math_frexp, 317, 541, 1, 1, 1, 0, 255},
  {py_math_fsum, 324, 542, 1, 1, 1, 0, 255},
  {py_math_gcd, 328, 543, 0, 0, 0, 1, 255},
  {py_math_hypot, 340, 543, 0, 0, 0, 1, 255},
  {py_math_isclose, 360, 543, 4, 2, 2, 0, 255},
  {py_math_isfinite, 364, 547, 1, 1, 1, 0, 255},
  {py_math_isinf, 366, 548, 1, 1, 1, 0, 255},
  {py_math_isnan, 369, 549, 1, 1, 1, 0, 255},
  {py_math_isqrt, 372, 550, 1, 1, 1, 0, 255},
  {py_math_lcm, 391, 551, 0, 0, 0, 1, 255},
  {py_math_ldexp, 392, 551, 2, 2, 2, 0, 255},
  {py_math_log, 399, 553, 2, 1, 2, 0, 255},
  {py_math_log10, 400, 555, 1, 1, 1, 0, 255},
  {py_math_log1p, 401, 556, 1, 1, 1, 0, 255},
  {py_math_log2, 402, 557, 1, 1, 1, 0, 255},
  {py_math_modf, 420, 558, 1, 1, 1, 0, 255},
  {py_math_perm, 453, 559, 2, 1, 2, 0, 255},
  {py_math_pow, 458, 561, 2, 2, 2, 0, 255},
  {py_math_prod, 461, 563, 2, 1, 1, 0, 255},
  {py_math_radians, 465, 565, 1, 1, 1, 0, 255},
  {py_math_remainder, 470, 566, 2, 2, 2, 0, 255},
  {py_math_sin, 503, 568, 1, 1, 1, 0, 255},
  {py_math_sinh, 504, 569, 1, 1, 1, 0, 255},
  {py_math_sqrt, 515, 570, 1, 1, 1, 0, 255},
  {py_math_tan, 539, 571, 1, 1, 1, 0, 255},
  {py_math_tanh, 540, 572, 1, 1, 1, 0, 255},
  {py_math_trunc, 553, 573, 1, 1, 1, 0, 255},
  {py_json_dumps, 279, 574, 10, 1, 1, 0, 255},
  {py_json_loads, 398, 584, 7, 1, 1, 0, 255},
  {py_time_time, 546, 591, 0, 0, 0, 0, 255},
  {py_time_time_ns, 547, 591, 0, 0, 0, 0, 255},
  {py_time_monotonic, 422, 591, 0, 0, 0, 0, 255},
  {py_time_monotonic_ns, 423, 591, 0, 0, 0, 0, 255},
  {py_time_perf_counter, 451, 591, 0, 0, 0, 0, 255},
  {py_time_perf_counter_ns, 452, 591, 0, 0, 0, 0, 255},
  {py_time_sleep, 507, 591, 1, 1, 1, 0, 255},
  {py__device_write, 567, 592, 2, 2, 2, 0, 255},
  {py__device_urandom, 559, 594, 1, 1, 1, 0, 255},
  {py__device_getenv, 333, 595, 1, 1, 1, 0, 255},
  {py__device_exception_text, 295, 596, 1, 1, 1, 0, 255},
  {py__device_handled, 336, 597, 0, 0, 0, 0, 255},
  {py__device_request_id, 476, 597, 0, 0, 0, 0, 255},
  {py__binascii_encode64, 285, 597, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 261, 598, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 257, 600, 2, 1, 2, 0, 255},
  {py__hashlib_start, 516, 602, 1, 1, 1, 0, 255},
  {py__hashlib_update, 557, 603, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 273, 605, 1, 1, 1, 0, 255},
  {py__struct_from_float, 319, 606, 2, 2, 2, 0, 255},
  {py__struct_to_float, 550, 608, 1, 1, 1, 0, 255},
  {py_nanolambda_append, 198, 609, 2, 2, 2, 0, 255},
  {py_nanolambda_get, 330, 611, 2, 2, 2, 0, 255},
  {py_nanolambda_latest, 390, 613, 2, 1, 2, 0, 255},
  {py__re_search, 487, 615, 5, 5, 5, 0, 255},
  {py__re_offset, 441, 620, 2, 2, 2, 0, 255},
  {py__re_index, 346, 622, 2, 2, 2, 0, 255},
  {py__re_part, 449, 624, 3, 3, 3, 0, 255},
  {py__random_seed, 489, 627, 2, 2, 2, 0, 255},
  {py__random_random, 466, 629, 1, 1, 1, 0, 255},
  {py__random_bits, 219, 630, 2, 2, 2, 0, 255},
  {py__random_words, 566, 632, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,490,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,214,65535,65535,490,394,224,502,225,224,502,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,437,286,293,65535,65535,65535,65535,65535,65535,65535,65535,65535,490,286,293,65535,65535,65535,65535,490,538,65535,65535,65535,65535,490,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,490,493,412,65535,65535,490,493,412,490,387,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,512,286,293,65535,65535,65535,65535,490,286,293,65535,65535,65535,65535,65535,65535,65535,65535,65535,490,493,226,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,490,493,412,65535,65535,65535,65535,65535,65535,65535,512,286,293,65535,65535,65535,65535,490,286,293,65535,65535,65535,65535,65535,65535,490,493,226,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,388,477,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,490,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,304,323,303,278,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,382,516,525,65535,65535,65535,65535,65535,65535,65535,490,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,388,262,388,262,65535,65535,65535,65535,214,297,418,493,287,305,312,65535,434,430,65535,65535,65535,65535,388,477,65535,516,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,182,213,469,184,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,516,65535,65535,65535,65535,65535,65535,65535,65535,65535,436,506,289,235,192,243,345,494,262,510,486,243,438,447,448,446,439,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,565,282,565,496,565,426,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{424,23},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{44,47},{45,48},{46,49},{47,50},{48,51},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{81,52},{200,31},{217,26},{218,25},{249,29},{318,28},{356,30},{549,27},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{200,56},{249,59},{320,58},{339,57},{356,55},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{229,61},{230,62},{233,63},{255,64},{284,65},{288,66},{298,67},{309,68},{314,69},{315,70},{346,71},{357,72},{358,73},{359,74},{361,75},{362,76},{365,77},{368,78},{370,79},{371,80},{373,81},{377,82},{378,83},{384,84},{397,85},{405,86},{406,87},{407,88},{450,89},{472,90},{473,91},{474,92},{479,93},{480,94},{481,95},{483,96},{484,97},{485,98},{513,99},{514,100},{517,101},{527,102},{534,103},{548,104},{552,105},{558,106},{571,107},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{255,113},{260,114},{288,115},{309,116},{320,117},{339,118},{346,119},{362,120},{384,121},{405,122},{406,123},{450,124},{474,125},{479,126},{485,127},{513,128},{517,129},{527,130},{558,131},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{62,148},{198,133},{239,134},{250,135},{260,136},{288,145},{300,137},{309,138},{339,139},{349,140},{455,141},{471,142},{477,143},{517,144},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{51,41},{255,150},{346,151},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{38,34},{51,41},{62,148},{198,153},{239,154},{250,155},{255,156},{300,157},{346,158},{349,159},{455,160},{471,161},{477,162},{509,163},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{45,48},{71,176},{239,165},{250,166},{321,167},{330,168},{380,169},{389,170},{455,171},{456,172},{500,173},{557,174},{561,175},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{188,178},{239,179},{250,180},{271,181},{272,182},{275,183},{353,184},{354,185},{363,186},{375,187},{376,188},{455,189},{471,190},{535,191},{536,192},{556,193},{557,194},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{250,196},{271,197},{353,198},{363,199},{375,200},{376,201},{535,202},{556,203},{8,108},{9,110},{12,109},{13,111},{255,205},{346,206},{347,208},{27,209},{27,209},{27,209},{9,110},{10,213},{242,212},{491,210},{545,211},{89,214},{90,215},{185,218},{202,216},{211,217},{242,221},{491,219},{545,220},{265,225},{334,223},{501,224},{8,108},{9,110},{12,109},{363,229},{8,108},{9,110},{8,108},{9,110},{12,109},{363,230},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{331,236},{399,237},{0,239},{189,241},{564,240},{183,242},{191,243},{193,244},{201,245},{216,246},{228,247},{236,248},{264,249},{274,250},{277,251},{314,252},{332,253},{337,254},{338,255},{339,256},{342,257},{367,258},{374,259},{381,260},{393,261},{411,262},{417,263},{432,264},{440,265},{443,266},{458,267},{460,268},{475,269},{482,270},{499,271},{511,272},{532,273},{562,274},{186,275},{187,276},{203,277},{204,278},{208,279},{209,280},{210,281},{231,282},{248,283},{251,284},{253,285},{254,286},{263,287},{276,288},{297,289},{299,290},{301,291},{302,292},{311,293},{313,294},{317,295},{324,296},{328,297},{340,298},{360,299},{364,300},{366,301},{369,302},{372,303},{391,304},{392,305},{399,306},{400,307},{401,308},{402,309},{420,310},{453,311},{458,312},{461,313},{465,314},{470,315},{503,316},{504,317},{515,318},{539,319},{540,320},{553,321},{279,322},{398,323},{422,326},{423,327},{451,328},{452,329},{507,330},{546,324},{547,325},{295,334},{333,333},{336,335},{476,336},{559,332},{567,331},{257,339},{261,338},{285,337},{273,342},{516,340},{557,341},{319,343},{550,344},{198,345},{330,346},{390,347},{346,350},{441,349},{449,351},{487,348},{219,354},{466,353},{489,352},{566,355}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {437, 0, 0, 17, 255},
  {555, 18, 17, 5, 0},
  {151, 65535, 22, 0, 0},
  {283, 65535, 22, 0, 0},
  {153, 65535, 22, 0, 0},
  {352, 24, 22, 28, 0},
  {220, 53, 50, 0, 5},
  {310, 54, 50, 20, 0},
  {522, 60, 70, 55, 0},
  {225, 112, 125, 25, 0},
  {223, 132, 150, 21, 0},
  {554, 149, 171, 9, 0},
  {396, 152, 180, 21, 0},
  {267, 164, 201, 19, 0},
  {498, 177, 220, 24, 0},
  {322, 195, 244, 15, 0},
  {467, 204, 259, 6, 0},
  {508, 207, 265, 1, 0},
  {325, 65535, 266, 1, 0},
  {221, 65535, 267, 1, 0},
  {416, 65535, 268, 1, 0},
  {329, 65535, 269, 5, 0},
  {205, 65535, 274, 5, 0},
  {206, 65535, 279, 0, 0},
  {252, 65535, 279, 3, 0},
  {421, 65535, 282, 0, 0},
  {463, 222, 282, 3, 0},
  {519, 226, 285, 0, 0},
  {238, 227, 285, 0, 0},
  {533, 228, 285, 0, 0},
  {269, 65535, 285, 4, 0},
  {270, 65535, 289, 2, 0},
  {268, 65535, 291, 4, 0},
  {383, 65535, 295, 2, 0},
  {290, 231, 297, 2, 0},
  {572, 232, 299, 2, 0},
  {408, 233, 301, 2, 0},
  {308, 234, 303, 2, 0},
  {478, 235, 305, 2, 0},
  {414, 65535, 307, 0, 0},
  {232, 65535, 307, 0, 0},
  {244, 65535, 307, 0, 0},
  {551, 65535, 307, 0, 0},
  {146, 65535, 307, 2, 0},
  {132, 65535, 309, 0, 0},
  {131, 65535, 309, 0, 0},
  {130, 65535, 309, 0, 0},
  {126, 238, 309, 3, 0},
  {127, 65535, 312, 0, 47},
  {140, 65535, 312, 0, 47},
  {145, 65535, 312, 0, 47},
  {165, 65535, 312, 0, 47},
  {136, 65535, 312, 0, 47},
  {123, 65535, 312, 0, 52},
  {139, 65535, 312, 0, 53},
  {155, 65535, 312, 0, 53},
  {175, 65535, 312, 0, 53},
  {124, 65535, 312, 0, 52},
  {125, 65535, 312, 0, 52},
  {129, 65535, 312, 0, 52},
  {135, 65535, 312, 0, 52},
  {141, 65535, 312, 0, 52},
  {149, 65535, 312, 0, 61},
  {147, 65535, 312, 0, 52},
  {142, 65535, 312, 0, 63},
  {144, 65535, 312, 0, 63},
  {148, 65535, 312, 0, 52},
  {150, 65535, 312, 0, 52},
  {168, 65535, 312, 0, 67},
  {154, 65535, 312, 0, 52},
  {128, 65535, 312, 0, 69},
  {133, 65535, 312, 0, 69},
  {137, 65535, 312, 0, 69},
  {138, 65535, 312, 0, 69},
  {156, 65535, 312, 0, 69},
  {166, 65535, 312, 0, 69},
  {158, 65535, 312, 0, 52},
  {159, 65535, 312, 0, 52},
  {152, 65535, 312, 0, 77},
  {157, 65535, 312, 0, 77},
  {162, 65535, 312, 0, 52},
  {161, 65535, 312, 0, 52},
  {163, 65535, 312, 0, 52},
  {164, 65535, 312, 0, 52},
  {167, 65535, 312, 0, 52},
  {173, 65535, 312, 0, 52},
  {171, 65535, 312, 0, 85},
  {169, 65535, 312, 0, 86},
  {170, 65535, 312, 0, 86},
  {174, 65535, 312, 0, 52},
  {134, 65535, 312, 0, 89},
  {172, 65535, 312, 0, 89},
  {160, 65535, 312, 0, 89},
  {143, 65535, 312, 0, 85},
};
const nl_native_number nl_native_numbers[] = {
  {454, 3.141592653589793},
  {280, 2.718281828459045},
  {541, 6.283185307179586},
  {348, INFINITY},
  {428, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {222, 312, 33, 0, 0},
  {410, 345, 47, 0, 5},
  {385, 392, 2, 5, 0},
  {546, 394, 7, 5, 0},
  {177, 401, 6, 5, 0},
  {176, 407, 3, 5, 0},
  {178, 410, 3, 5, 0},
  {181, 413, 2, 5, 0},
  {429, 415, 3, 5, 0},
  {180, 418, 4, 5, 0},
  {179, 422, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1153,1165,1180,1194,1208,1221,1239,1254,1265,1271,1284,1299,1314,1332,1340,1349,1364,1381,1399,1412,1423,1433,1448,1456,1473,1486,1497,1508,1527,1536,1544,1563,1581,1588,1601,1616,1630,1644,1656,1670,1688,1701,1712,1723,1733,1745,1754,1771,1789,1807,1819,1830,1840,1847,1864,1873,1880,1888,1895,1898,1905,1906,1909,1916,1922,1926,1931,1934,1942,1951,1954,1963,1966,1982,1991,2007,2023,2029,2033,2049,2054,2059,2063,2068,2083,2104,2106,2110,2115,2120,2126,2140,2141,2145,2150,2153,2162,2172,2176,2180,2206,2214,2223,2232,2237,2250,2251,2259,2269,2277,2281,2285,2291,2296,2310,2313,2327,2338,2343,2349,2363,2368,2371,2375,2394,2418,2423,2427,2436,2440,2448,2457,2460,2464,2469,2479,2484,2490,2494,2500,2508,2515,2522,2529,2536,2547,2551,2561,2570,2581,2591,2608,2614,2617,2624,2628,2634,2637,2642,2643,2647,2654,2662,2668,2676,2684,2687,2695,2707,2716,2719,2724,2730,2739,2753,2763,2766,2776,2781,2787,2791,2800,2804,2808,2812,2820,2828,2834,2838,2843,2848,2853,2857,2863,2873,2884,2889,2899,2909,2916,2924,2933,2937,2941,2949,2962,2978,2981,2990,2993,3021,3028,3034,3040,3050,3057,3064,3068,3071,3076,3077,3079,3087,3091,3097,3102,3109,3112,3118,3133,3141,3144,3156,3175,3195,3205,3212,3219,3226,3233,3242,3249,3259,3267,3279,3284,3294,3301,3306,3315,3326,3331,3338,3348,3356,3366,3373,3380,3384,3389,3393,3401,3409,3413,3417,3418,3426,3429,3433,3439,3442,3447,3450,3456,3462,3466,3471,3476,3479,3484,3489,3493,3507,3522,3527,3533,3542,3545,3552,3556,3559,3567,3585,3595,3602,3608,3611,3614,3618,3622,3628,3637,3649,3652,3655,3656,3660,3663,3673,3680,3683,3687,3691,3697,3706,3709,3715,3726,3743,3746,3752,3755,3758,3763,3764,3778,3789,3798,3802,3811,3823,3838,3842,3844,3847,3854,3857,3860,3866,3871,3875,3882,3890,3891,3898,3904,3909,3913,3920,3929,3935,3947,3959,3966,3970,3980,3987,3995,4000,4006,4011,4016,4026,4032,4038,4039,4045,4052,4056,4060,4064,4072,4075,4085,4088,4093,4101,4104,4111,4121,4127,4133,4136,4140,4144,4152,4157,4162,4166,4175,4181,4187,4192,4202,4206,4211,4221,4226,4238,4242,4246,4249,4255,4263,4269,4275,4280,4283,4291,4298,4304,4307,4312,4320,4340,4367,4372,4379,4382,4386,4389,4391,4400,4404,4409,4413,4420,4425,4433,4441,4450,4459,4464,4469,4473,4478,4484,4489,4496,4501,4507,4511,4516,4530,4534,4539,4544,4545,4546,4547,4552,4555};
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
  'C','l','i','e','n','t',
  'C','l','i','e','n','t','C','o','n','t','e','x','t',
  'C','o','g','n','i','t','o','I','d','e','n','t','i','t','y',
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
  'a','p','p','_','p','a','c','k','a','g','e','_','n','a','m','e',
  'a','p','p','_','t','i','t','l','e',
  'a','p','p','_','v','e','r','s','i','o','n','_','c','o','d','e',
  'a','p','p','_','v','e','r','s','i','o','n','_','n','a','m','e',
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
  'c','l','i','e','n','t',
  'c','l','i','e','n','t','_','c','o','n','t','e','x','t',
  'c','l','o','s','e',
  'c','l','s',
  'c','o','d','e',
  'c','o','g','n','i','t','o','_','i','d','e','n','t','i','t','y','_','i','d',
  'c','o','g','n','i','t','o','_','i','d','e','n','t','i','t','y','_','p','o','o','l','_','i','d',
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
  'c','u','s','t','o','m',
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
  'e','n','v',
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
  'i','n','s','t','a','l','l','a','t','i','o','n','_','i','d',
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
  't','e','n','a','n','t','_','i','d',
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
