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
NL_NATIVE_DECLARATION(py_bytes_decode);
NL_NATIVE_DECLARATION(py_bytes_fromhex);
NL_NATIVE_DECLARATION(py_bytes_hex);
NL_NATIVE_DECLARATION(py_bytes_maketrans);
NL_NATIVE_DECLARATION(py_bytes_translate);
NL_NATIVE_DECLARATION(py_bytearray_new);
NL_NATIVE_DECLARATION(py_bytearray_append);
NL_NATIVE_DECLARATION(py_bytearray_clear);
NL_NATIVE_DECLARATION(py_bytearray_copy);
NL_NATIVE_DECLARATION(py_bytearray_extend);
NL_NATIVE_DECLARATION(py_bytearray_fromhex);
NL_NATIVE_DECLARATION(py_bytearray_insert);
NL_NATIVE_DECLARATION(py_bytearray_pop);
NL_NATIVE_DECLARATION(py_bytearray_remove);
NL_NATIVE_DECLARATION(py_bytearray_reverse);
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
NL_NATIVE_DECLARATION(py_memoryview_new);
NL_NATIVE_DECLARATION(py_memoryview___enter__);
NL_NATIVE_DECLARATION(py_memoryview___exit__);
NL_NATIVE_DECLARATION(py_memoryview_cast);
NL_NATIVE_DECLARATION(py_memoryview_hex);
NL_NATIVE_DECLARATION(py_memoryview_release);
NL_NATIVE_DECLARATION(py_memoryview_tobytes);
NL_NATIVE_DECLARATION(py_memoryview_tolist);
NL_NATIVE_DECLARATION(py_memoryview_toreadonly);
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
NL_NATIVE_DECLARATION(py_math_cbrt);
NL_NATIVE_DECLARATION(py_math_ceil);
NL_NATIVE_DECLARATION(py_math_comb);
NL_NATIVE_DECLARATION(py_math_copysign);
NL_NATIVE_DECLARATION(py_math_cos);
NL_NATIVE_DECLARATION(py_math_cosh);
NL_NATIVE_DECLARATION(py_math_degrees);
NL_NATIVE_DECLARATION(py_math_dist);
NL_NATIVE_DECLARATION(py_math_erf);
NL_NATIVE_DECLARATION(py_math_erfc);
NL_NATIVE_DECLARATION(py_math_exp);
NL_NATIVE_DECLARATION(py_math_exp2);
NL_NATIVE_DECLARATION(py_math_expm1);
NL_NATIVE_DECLARATION(py_math_fabs);
NL_NATIVE_DECLARATION(py_math_factorial);
NL_NATIVE_DECLARATION(py_math_floor);
NL_NATIVE_DECLARATION(py_math_fmod);
NL_NATIVE_DECLARATION(py_math_frexp);
NL_NATIVE_DECLARATION(py_math_fsum);
NL_NATIVE_DECLARATION(py_math_gamma);
NL_NATIVE_DECLARATION(py_math_gcd);
NL_NATIVE_DECLARATION(py_math_hypot);
NL_NATIVE_DECLARATION(py_math_isclose);
NL_NATIVE_DECLARATION(py_math_isfinite);
NL_NATIVE_DECLARATION(py_math_isinf);
NL_NATIVE_DECLARATION(py_math_isnan);
NL_NATIVE_DECLARATION(py_math_isqrt);
NL_NATIVE_DECLARATION(py_math_lcm);
NL_NATIVE_DECLARATION(py_math_ldexp);
NL_NATIVE_DECLARATION(py_math_lgamma);
NL_NATIVE_DECLARATION(py_math_log);
NL_NATIVE_DECLARATION(py_math_log10);
NL_NATIVE_DECLARATION(py_math_log1p);
NL_NATIVE_DECLARATION(py_math_log2);
NL_NATIVE_DECLARATION(py_math_modf);
NL_NATIVE_DECLARATION(py_math_nextafter);
NL_NATIVE_DECLARATION(py_math_perm);
NL_NATIVE_DECLARATION(py_math_pow);
NL_NATIVE_DECLARATION(py_math_prod);
NL_NATIVE_DECLARATION(py_math_radians);
NL_NATIVE_DECLARATION(py_math_remainder);
NL_NATIVE_DECLARATION(py_math_sin);
NL_NATIVE_DECLARATION(py_math_sinh);
NL_NATIVE_DECLARATION(py_math_sqrt);
NL_NATIVE_DECLARATION(py_math_sumprod);
NL_NATIVE_DECLARATION(py_math_tan);
NL_NATIVE_DECLARATION(py_math_tanh);
NL_NATIVE_DECLARATION(py_math_trunc);
NL_NATIVE_DECLARATION(py_math_ulp);
NL_NATIVE_DECLARATION(py__json_dumps);
NL_NATIVE_DECLARATION(py__json_loads);
NL_NATIVE_DECLARATION(py__json_scan);
NL_NATIVE_DECLARATION(py__time_time);
NL_NATIVE_DECLARATION(py__time_time_ns);
NL_NATIVE_DECLARATION(py__time_monotonic);
NL_NATIVE_DECLARATION(py__time_monotonic_ns);
NL_NATIVE_DECLARATION(py__time_perf_counter);
NL_NATIVE_DECLARATION(py__time_perf_counter_ns);
NL_NATIVE_DECLARATION(py__time_sleep);
NL_NATIVE_DECLARATION(py__device_write);
NL_NATIVE_DECLARATION(py__device_urandom);
NL_NATIVE_DECLARATION(py__device_getenv);
NL_NATIVE_DECLARATION(py__device_exception_text);
NL_NATIVE_DECLARATION(py__device_handled);
NL_NATIVE_DECLARATION(py__device_caller);
NL_NATIVE_DECLARATION(py__device_request_id);
NL_NATIVE_DECLARATION(py__binascii_encode64);
NL_NATIVE_DECLARATION(py__binascii_decode64);
NL_NATIVE_DECLARATION(py__binascii_crc32);
NL_NATIVE_DECLARATION(py__hashlib_start);
NL_NATIVE_DECLARATION(py__hashlib_update);
NL_NATIVE_DECLARATION(py__hashlib_digest);
NL_NATIVE_DECLARATION(py__struct_from_float);
NL_NATIVE_DECLARATION(py__struct_to_float);
NL_NATIVE_DECLARATION(py__woofs_append);
NL_NATIVE_DECLARATION(py__woofs_get);
NL_NATIVE_DECLARATION(py__woofs_latest);
NL_NATIVE_DECLARATION(py__node_ask);
NL_NATIVE_DECLARATION(py__node_answer);
NL_NATIVE_DECLARATION(py__re_search);
NL_NATIVE_DECLARATION(py__re_offset);
NL_NATIVE_DECLARATION(py__re_index);
NL_NATIVE_DECLARATION(py__re_part);
NL_NATIVE_DECLARATION(py__random_seed);
NL_NATIVE_DECLARATION(py__random_random);
NL_NATIVE_DECLARATION(py__random_bits);
NL_NATIVE_DECLARATION(py__random_words);

const nl_native nl_natives[NATIVE_COUNT] = {
  {py_object_new, 455, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 455, 28, 3, 0, 3, 0, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 447, 37, 1, 1, 1, 4, 1},
  {py_int_new, 455, 38, 2, 0, 2, 0, 5},
  {py_int_bit_length, 225, 40, 1, 1, 1, 4, 5},
  {py_int_bit_count, 224, 41, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 588, 42, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 336, 46, 3, 1, 2, 0, 5},
  {py_int_conjugate, 260, 49, 1, 1, 1, 4, 5},
  {py_int_is_integer, 375, 50, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 206, 51, 1, 1, 1, 4, 5},
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
  {py_bool_new, 455, 88, 1, 0, 1, 0, 6},
  {py_float_new, 455, 89, 1, 0, 1, 0, 7},
  {py_float_is_integer, 375, 90, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 206, 91, 1, 1, 1, 4, 7},
  {py_float_hex, 358, 92, 1, 1, 1, 4, 7},
  {py_float_fromhex, 338, 93, 1, 1, 1, 0, 7},
  {py_float_conjugate, 260, 94, 1, 1, 1, 4, 7},
  {py_str_new, 455, 95, 3, 0, 3, 0, 8},
  {py_str_capitalize, 238, 98, 1, 1, 1, 4, 8},
  {py_str_casefold, 239, 99, 1, 1, 1, 4, 8},
  {py_str_center, 244, 100, 3, 2, 3, 4, 8},
  {py_str_count, 267, 103, 4, 2, 4, 4, 8},
  {py_str_encode, 297, 107, 3, 1, 3, 4, 8},
  {py_str_endswith, 301, 110, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 314, 114, 2, 1, 2, 4, 8},
  {py_str_find, 326, 116, 4, 2, 4, 4, 8},
  {py_str_format, 331, 120, 1, 1, 1, 7, 8},
  {py_str_format_map, 332, 121, 2, 2, 2, 4, 8},
  {py_str_index, 365, 123, 4, 2, 4, 4, 8},
  {py_str_isalnum, 376, 127, 1, 1, 1, 4, 8},
  {py_str_isalpha, 377, 128, 1, 1, 1, 4, 8},
  {py_str_isascii, 378, 129, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 380, 130, 1, 1, 1, 4, 8},
  {py_str_isdigit, 381, 131, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 384, 132, 1, 1, 1, 4, 8},
  {py_str_islower, 387, 133, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 389, 134, 1, 1, 1, 4, 8},
  {py_str_isprintable, 390, 135, 1, 1, 1, 4, 8},
  {py_str_isspace, 392, 136, 1, 1, 1, 4, 8},
  {py_str_istitle, 396, 137, 1, 1, 1, 4, 8},
  {py_str_isupper, 397, 138, 1, 1, 1, 4, 8},
  {py_str_join, 406, 139, 2, 2, 2, 4, 8},
  {py_str_ljust, 420, 141, 3, 2, 3, 4, 8},
  {py_str_lower, 428, 144, 1, 1, 1, 4, 8},
  {py_str_lstrip, 429, 145, 2, 1, 2, 4, 8},
  {py_str_maketrans, 430, 147, 3, 1, 3, 0, 8},
  {py_str_partition, 476, 150, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 502, 152, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 503, 154, 2, 2, 2, 4, 8},
  {py_str_replace, 504, 156, 4, 3, 4, 4, 8},
  {py_str_rfind, 510, 160, 4, 2, 4, 4, 8},
  {py_str_rindex, 511, 164, 4, 2, 4, 4, 8},
  {py_str_rjust, 512, 168, 3, 2, 3, 4, 8},
  {py_str_rpartition, 514, 171, 2, 2, 2, 4, 8},
  {py_str_rsplit, 515, 173, 3, 1, 3, 4, 8},
  {py_str_rstrip, 516, 176, 2, 1, 2, 4, 8},
  {py_str_split, 547, 178, 3, 1, 3, 4, 8},
  {py_str_splitlines, 548, 181, 2, 1, 2, 4, 8},
  {py_str_startswith, 551, 183, 4, 2, 4, 4, 8},
  {py_str_strip, 563, 187, 2, 1, 2, 4, 8},
  {py_str_swapcase, 572, 189, 1, 1, 1, 4, 8},
  {py_str_title, 586, 190, 1, 1, 1, 4, 8},
  {py_str_translate, 594, 191, 2, 2, 2, 4, 8},
  {py_str_upper, 601, 193, 1, 1, 1, 4, 8},
  {py_str_zfill, 614, 194, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 196, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 197, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 199, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 200, 2, 2, 2, 4, 255},
  {py_bytes_new, 455, 202, 3, 0, 3, 0, 9},
  {py_bytes_decode, 272, 205, 3, 1, 3, 4, 9},
  {py_bytes_fromhex, 338, 208, 1, 1, 1, 0, 9},
  {py_bytes_hex, 358, 209, 3, 1, 3, 4, 9},
  {py_bytes_maketrans, 430, 212, 2, 2, 2, 0, 9},
  {py_bytes_translate, 594, 214, 3, 2, 3, 4, 9},
  {py_str_capitalize, 238, 217, 1, 1, 1, 4, 9},
  {py_str_center, 244, 218, 3, 2, 3, 4, 9},
  {py_str_count, 267, 221, 4, 2, 4, 4, 9},
  {py_str_endswith, 301, 225, 4, 2, 4, 4, 9},
  {py_str_expandtabs, 314, 229, 2, 1, 2, 4, 9},
  {py_str_find, 326, 231, 4, 2, 4, 4, 9},
  {py_str_index, 365, 235, 4, 2, 4, 4, 9},
  {py_str_isalnum, 376, 239, 1, 1, 1, 4, 9},
  {py_str_isalpha, 377, 240, 1, 1, 1, 4, 9},
  {py_str_isascii, 378, 241, 1, 1, 1, 4, 9},
  {py_str_isdigit, 381, 242, 1, 1, 1, 4, 9},
  {py_str_islower, 387, 243, 1, 1, 1, 4, 9},
  {py_str_isspace, 392, 244, 1, 1, 1, 4, 9},
  {py_str_istitle, 396, 245, 1, 1, 1, 4, 9},
  {py_str_isupper, 397, 246, 1, 1, 1, 4, 9},
  {py_str_join, 406, 247, 2, 2, 2, 4, 9},
  {py_str_ljust, 420, 249, 3, 2, 3, 4, 9},
  {py_str_lower, 428, 252, 1, 1, 1, 4, 9},
  {py_str_lstrip, 429, 253, 2, 1, 2, 4, 9},
  {py_str_partition, 476, 255, 2, 2, 2, 4, 9},
  {py_str_removeprefix, 502, 257, 2, 2, 2, 4, 9},
  {py_str_removesuffix, 503, 259, 2, 2, 2, 4, 9},
  {py_str_replace, 504, 261, 4, 3, 4, 4, 9},
  {py_str_rfind, 510, 265, 4, 2, 4, 4, 9},
  {py_str_rindex, 511, 269, 4, 2, 4, 4, 9},
  {py_str_rjust, 512, 273, 3, 2, 3, 4, 9},
  {py_str_rpartition, 514, 276, 2, 2, 2, 4, 9},
  {py_str_rsplit, 515, 278, 3, 1, 3, 4, 9},
  {py_str_rstrip, 516, 281, 2, 1, 2, 4, 9},
  {py_str_split, 547, 283, 3, 1, 3, 4, 9},
  {py_str_splitlines, 548, 286, 2, 1, 2, 4, 9},
  {py_str_startswith, 551, 288, 4, 2, 4, 4, 9},
  {py_str_strip, 563, 292, 2, 1, 2, 4, 9},
  {py_str_swapcase, 572, 294, 1, 1, 1, 4, 9},
  {py_str_title, 586, 295, 1, 1, 1, 4, 9},
  {py_str_upper, 601, 296, 1, 1, 1, 4, 9},
  {py_str_zfill, 614, 297, 2, 2, 2, 4, 9},
  {py_bytearray_new, 455, 299, 3, 0, 3, 0, 10},
  {py_bytearray_append, 204, 302, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 250, 304, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 262, 305, 1, 1, 1, 4, 10},
  {py_bytearray_extend, 316, 306, 2, 2, 2, 4, 10},
  {py_bytearray_fromhex, 338, 308, 1, 1, 1, 0, 10},
  {py_bytearray_insert, 368, 309, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 481, 312, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 501, 314, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 508, 316, 1, 1, 1, 4, 10},
  {py_bytes_decode, 272, 317, 3, 1, 3, 4, 10},
  {py_bytes_hex, 358, 320, 3, 1, 3, 4, 10},
  {py_bytes_maketrans, 430, 323, 2, 2, 2, 0, 10},
  {py_bytes_translate, 594, 325, 3, 2, 3, 4, 10},
  {py_str_capitalize, 238, 328, 1, 1, 1, 4, 10},
  {py_str_center, 244, 329, 3, 2, 3, 4, 10},
  {py_str_count, 267, 332, 4, 2, 4, 4, 10},
  {py_str_endswith, 301, 336, 4, 2, 4, 4, 10},
  {py_str_expandtabs, 314, 340, 2, 1, 2, 4, 10},
  {py_str_find, 326, 342, 4, 2, 4, 4, 10},
  {py_str_index, 365, 346, 4, 2, 4, 4, 10},
  {py_str_isalnum, 376, 350, 1, 1, 1, 4, 10},
  {py_str_isalpha, 377, 351, 1, 1, 1, 4, 10},
  {py_str_isascii, 378, 352, 1, 1, 1, 4, 10},
  {py_str_isdigit, 381, 353, 1, 1, 1, 4, 10},
  {py_str_islower, 387, 354, 1, 1, 1, 4, 10},
  {py_str_isspace, 392, 355, 1, 1, 1, 4, 10},
  {py_str_istitle, 396, 356, 1, 1, 1, 4, 10},
  {py_str_isupper, 397, 357, 1, 1, 1, 4, 10},
  {py_str_join, 406, 358, 2, 2, 2, 4, 10},
  {py_str_ljust, 420, 360, 3, 2, 3, 4, 10},
  {py_str_lower, 428, 363, 1, 1, 1, 4, 10},
  {py_str_lstrip, 429, 364, 2, 1, 2, 4, 10},
  {py_str_partition, 476, 366, 2, 2, 2, 4, 10},
  {py_str_removeprefix, 502, 368, 2, 2, 2, 4, 10},
  {py_str_removesuffix, 503, 370, 2, 2, 2, 4, 10},
  {py_str_replace, 504, 372, 4, 3, 4, 4, 10},
  {py_str_rfind, 510, 376, 4, 2, 4, 4, 10},
  {py_str_rindex, 511, 380, 4, 2, 4, 4, 10},
  {py_str_rjust, 512, 384, 3, 2, 3, 4, 10},
  {py_str_rpartition, 514, 387, 2, 2, 2, 4, 10},
  {py_str_rsplit, 515, 389, 3, 1, 3, 4, 10},
  {py_str_rstrip, 516, 392, 2, 1, 2, 4, 10},
  {py_str_split, 547, 394, 3, 1, 3, 4, 10},
  {py_str_splitlines, 548, 397, 2, 1, 2, 4, 10},
  {py_str_startswith, 551, 399, 4, 2, 4, 4, 10},
  {py_str_strip, 563, 403, 2, 1, 2, 4, 10},
  {py_str_swapcase, 572, 405, 1, 1, 1, 4, 10},
  {py_str_title, 586, 406, 1, 1, 1, 4, 10},
  {py_str_upper, 601, 407, 1, 1, 1, 4, 10},
  {py_str_zfill, 614, 408, 2, 2, 2, 4, 10},
  {py_any___setitem__, 14, 410, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 413, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 415, 2, 2, 2, 4, 255},
  {py_tuple_new, 455, 417, 1, 0, 1, 0, 11},
  {py_tuple_count, 267, 418, 2, 2, 2, 4, 11},
  {py_tuple_index, 365, 420, 4, 2, 4, 4, 11},
  {py_list_new, 455, 424, 1, 0, 1, 0, 12},
  {py_list_append, 204, 425, 2, 2, 2, 4, 12},
  {py_list_clear, 250, 427, 1, 1, 1, 4, 12},
  {py_list_copy, 262, 428, 1, 1, 1, 4, 12},
  {py_list_count, 267, 429, 2, 2, 2, 4, 12},
  {py_list_extend, 316, 431, 2, 2, 2, 4, 12},
  {py_list_index, 365, 433, 4, 2, 4, 4, 12},
  {py_list_insert, 368, 437, 3, 3, 3, 4, 12},
  {py_list_pop, 481, 440, 2, 1, 2, 4, 12},
  {py_list_remove, 501, 442, 2, 2, 2, 4, 12},
  {py_list_reverse, 508, 444, 1, 1, 1, 4, 12},
  {py_list_sort, 543, 445, 3, 1, 1, 4, 12},
  {py_dict_new, 455, 448, 1, 0, 1, 2, 13},
  {py_dict_clear, 250, 449, 1, 1, 1, 4, 13},
  {py_dict_copy, 262, 450, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 339, 451, 2, 1, 2, 0, 13},
  {py_dict_get, 349, 453, 3, 2, 3, 4, 13},
  {py_dict_items, 399, 456, 1, 1, 1, 4, 13},
  {py_dict_keys, 410, 457, 1, 1, 1, 4, 13},
  {py_dict_pop, 481, 458, 3, 2, 3, 4, 13},
  {py_dict_popitem, 482, 461, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 533, 462, 3, 2, 3, 4, 13},
  {py_dict_update, 600, 465, 2, 1, 2, 6, 13},
  {py_dict_values, 604, 467, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 468, 2, 2, 2, 4, 255},
  {py_set_new, 455, 470, 1, 0, 1, 0, 14},
  {py_set_add, 193, 471, 2, 2, 2, 4, 14},
  {py_set_clear, 250, 473, 1, 1, 1, 4, 14},
  {py_set_copy, 262, 474, 1, 1, 1, 4, 14},
  {py_set_difference, 284, 475, 1, 1, 1, 5, 14},
  {py_set_difference_update, 285, 476, 1, 1, 1, 5, 14},
  {py_set_discard, 288, 477, 2, 2, 2, 4, 14},
  {py_set_intersection, 372, 479, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 373, 480, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 382, 481, 2, 2, 2, 4, 14},
  {py_set_issubset, 394, 483, 2, 2, 2, 4, 14},
  {py_set_issuperset, 395, 485, 2, 2, 2, 4, 14},
  {py_set_pop, 481, 487, 1, 1, 1, 4, 14},
  {py_set_remove, 501, 488, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 573, 490, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 574, 492, 2, 2, 2, 4, 14},
  {py_set_union, 599, 494, 1, 1, 1, 5, 14},
  {py_set_update, 600, 495, 1, 1, 1, 5, 14},
  {py_frozenset_new, 455, 496, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 262, 497, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 284, 498, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 372, 499, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 382, 500, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 394, 502, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 395, 504, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 573, 506, 2, 2, 2, 4, 15},
  {py_frozenset_union, 599, 508, 1, 1, 1, 5, 15},
  {py_range_new, 455, 509, 3, 1, 3, 0, 16},
  {py_range_count, 267, 512, 2, 2, 2, 4, 16},
  {py_range_index, 365, 514, 2, 2, 2, 4, 16},
  {py_slice_new, 455, 516, 3, 1, 3, 0, 17},
  {py_slice_indices, 366, 519, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 521, 1, 1, 1, 7, 255},
  {py_generator_send, 523, 522, 2, 2, 2, 4, 21},
  {py_generator_throw, 583, 524, 4, 2, 4, 4, 21},
  {py_generator_close, 253, 528, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 529, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 530, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 531, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 208, 532, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 218, 534, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 190, 538, 1, 1, 1, 4, 22},
  {py_coroutine_send, 523, 539, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 583, 541, 4, 2, 4, 4, 24},
  {py_coroutine_close, 253, 545, 1, 1, 1, 4, 24},
  {py_property_new, 455, 546, 4, 0, 4, 0, 26},
  {py_property_getter, 353, 550, 2, 2, 2, 4, 26},
  {py_property_setter, 534, 552, 2, 2, 2, 4, 26},
  {py_property_deleter, 278, 554, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 455, 556, 1, 1, 1, 0, 27},
  {py_classmethod_new, 455, 557, 1, 1, 1, 0, 28},
  {py_super_new, 455, 558, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 382, 560, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 382, 562, 2, 2, 2, 4, 32},
  {py_enumerate_new, 455, 564, 2, 1, 2, 0, 34},
  {py_zip_new, 455, 566, 1, 0, 0, 1, 35},
  {py_map_new, 455, 567, 1, 0, 1, 1, 36},
  {py_filter_new, 455, 568, 2, 2, 2, 0, 37},
  {py_reversed_new, 455, 570, 1, 1, 1, 0, 38},
  {py_memoryview_new, 455, 571, 1, 1, 1, 0, 39},
  {py_memoryview___enter__, 28, 572, 1, 1, 1, 4, 39},
  {py_memoryview___exit__, 29, 573, 1, 1, 1, 5, 39},
  {py_memoryview_cast, 240, 574, 2, 2, 2, 4, 39},
  {py_memoryview_hex, 358, 576, 3, 1, 3, 4, 39},
  {py_memoryview_release, 499, 579, 1, 1, 1, 4, 39},
  {py_memoryview_tobytes, 590, 580, 2, 1, 2, 4, 39},
  {py_memoryview_tolist, 591, 582, 1, 1, 1, 4, 39},
  {py_memoryview_toreadonly, 592, 583, 1, 1, 1, 4, 39},
  {py_LambdaContext_get_remaining_time_in_millis, 350, 584, 1, 1, 1, 4, 43},
  {py_LambdaContext_log, 422, 585, 2, 2, 2, 4, 43},
  {py_BaseException_new, 455, 587, 0, 0, 0, 1, 47},
  {py_BaseException___init__, 0, 587, 1, 1, 1, 5, 47},
  {py_BaseException_with_traceback, 607, 588, 2, 2, 2, 4, 47},
  {py_BaseException_add_note, 194, 590, 2, 2, 2, 4, 47},
  {py_b_abs, 188, 592, 1, 1, 1, 0, 255},
  {py_b_all, 196, 593, 1, 1, 1, 0, 255},
  {py_b_any, 199, 594, 1, 1, 1, 0, 255},
  {py_b_ascii, 207, 595, 1, 1, 1, 0, 255},
  {py_b_bin, 223, 596, 1, 1, 1, 0, 255},
  {py_b_callable, 236, 597, 1, 1, 1, 0, 255},
  {py_b_chr, 247, 598, 1, 1, 1, 0, 255},
  {py_b_delattr, 276, 599, 2, 2, 2, 0, 255},
  {py_b_dir, 287, 601, 1, 0, 1, 0, 255},
  {py_b_divmod, 290, 602, 2, 2, 2, 0, 255},
  {py_b_format, 331, 604, 2, 1, 2, 0, 255},
  {py_b_getattr, 351, 606, 3, 2, 3, 0, 255},
  {py_b_hasattr, 356, 609, 2, 2, 2, 0, 255},
  {py_b_hash, 357, 611, 1, 1, 1, 0, 255},
  {py_b_hex, 358, 612, 1, 1, 1, 0, 255},
  {py_b_id, 361, 613, 1, 1, 1, 0, 255},
  {py_b_isinstance, 386, 614, 2, 2, 2, 0, 255},
  {py_b_issubclass, 393, 616, 2, 2, 2, 0, 255},
  {py_b_iter, 401, 618, 2, 1, 2, 0, 255},
  {py_b_len, 414, 620, 1, 1, 1, 0, 255},
  {py_b_max, 434, 621, 2, 0, 0, 1, 255},
  {py_b_min, 440, 623, 2, 0, 0, 1, 255},
  {py_b_next, 456, 625, 2, 1, 2, 0, 255},
  {py_b_oct, 465, 627, 1, 1, 1, 0, 255},
  {py_b_ord, 468, 628, 1, 1, 1, 0, 255},
  {py_b_pow, 484, 629, 3, 2, 3, 0, 255},
  {py_b_print, 486, 632, 4, 0, 0, 1, 255},
  {py_b_repr, 505, 636, 1, 1, 1, 0, 255},
  {py_b_round, 513, 637, 2, 1, 2, 0, 255},
  {py_b_setattr, 532, 639, 3, 3, 3, 0, 255},
  {py_b_sorted, 545, 642, 3, 1, 1, 0, 255},
  {py_b_sum, 569, 645, 2, 1, 2, 0, 255},
  {py_b_vars, 605, 647, 1, 0, 1, 0, 255},
  {py_math_acos, 191, 648, 1, 1, 1, 0, 255},
  {py_math_acosh, 192, 649, 1, 1, 1, 0, 255},
  {py_math_asin, 209, 650, 1, 1, 1, 0, 255},
  {py_math_asinh, 210, 651, 1, 1, 1, 0, 255},
  {py_math_atan, 215, 652, 1, 1, 1, 0, 255},
  {py_math_atan2, 216, 653, 2, 2, 2, 0, 255},
  {py_math_atanh, 217, 655, 1, 1, 1, 0, 255},
  {py_math_cbrt, 241, 656, 1, 1, 1, 0, 255},
  {py_math_ceil, 242, 657, 1, 1, 1, 0, 255},
  {py_math_comb, 259, 658, 2, 2, 2, 0, 255},
  {py_math_copysign, 263, 660, 2, 2, 2, 0, 255},
  {py_math_cos, 265, 662, 1, 1, 1, 0, 255},
  {py_math_cosh, 266, 663, 1, 1, 1, 0, 255},
  {py_math_degrees, 275, 664, 1, 1, 1, 0, 255},
  {py_math_dist, 289, 665, 2, 2, 2, 0, 255},
  {py_math_erf, 305, 667, 1, 1, 1, 0, 255},
  {py_math_erfc, 306, 668, 1, 1, 1, 0, 255},
  {py_math_exp, 312, 669, 1, 1, 1, 0, 255},
  {py_math_exp2, 313, 670, 1, 1, 1, 0, 255},
  {py_math_expm1, 315, 671, 1, 1, 1, 0, 255},
  {py_math_fabs, 318, 672, 1, 1, 1, 0, 255},
  {py_math_factorial, 319, 673, 1, 1, 1, 0, 255},
  {py_math_floor, 328, 674, 1, 1, 1, 0, 255},
  {py_math_fmod, 330, 675, 2, 2, 2, 0, 255},
  {py_math_frexp, 334, 677, 1, 1, 1, 0, 255},
  {py_math_fsum, 342, 678, 1, 1, 1, 0, 255},
  {py_math_gamma, 346, 679, 1, 1, 1, 0, 255},
  {py_math_gcd, 347, 680, 0, 0, 0, 1, 255},
  {py_math_hypot, 359, 680, 0, 0, 0, 1, 255},
  {py_math_isclose, 379, 680, 4, 2, 2, 0, 255},
  {py_math_isfinite, 383, 684, 1, 1, 1, 0, 255},
  {py_math_isinf, 385, 685, 1, 1, 1, 0, 255},
  {py_math_isnan, 388, 686, 1, 1, 1, 0, 255},
  {py_math_isqrt, 391, 687, 1, 1, 1, 0, 255},
  {py_math_lcm, 412, 688, 0, 0, 0, 1, 255},
  {py_math_ldexp, 413, 688, 2, 2, 2, 0, 255},
  {py_math_lgamma, 417, 690, 1, 1, 1, 0, 255},
  {py_math_log, 422, 691, 2, 1, 2, 0, 255},
  {py_math_log10, 423, 693, 1, 1, 1, 0, 255},
  {py_math_log1p, 424, 694, 1, 1, 1, 0, 255},
  {py_math_log2, 425, 695, 1, 1, 1, 0, 255},
  {py_math_modf, 443, 696, 1, 1, 1, 0, 255},
  {py_math_nextafter, 457, 697, 3, 2, 2, 0, 255},
  {py_math_perm, 479, 700, 2, 1, 2, 0, 255},
  {py_math_pow, 484, 702, 2, 2, 2, 0, 255},
  {py_math_prod, 487, 704, 2, 1, 1, 0, 255},
  {py_math_radians, 491, 706, 1, 1, 1, 0, 255},
  {py_math_remainder, 500, 707, 2, 2, 2, 0, 255},
  {py_math_sin, 537, 709, 1, 1, 1, 0, 255},
  {py_math_sinh, 538, 710, 1, 1, 1, 0, 255},
  {py_math_sqrt, 549, 711, 1, 1, 1, 0, 255},
  {py_math_sumprod, 570, 712, 2, 2, 2, 0, 255},
  {py_math_tan, 577, 714, 1, 1, 1, 0, 255},
  {py_math_tanh, 578, 715, 1, 1, 1, 0, 255},
  {py_math_trunc, 595, 716, 1, 1, 1, 0, 255},
  {py_math_ulp, 598, 717, 1, 1, 1, 0, 255},
  {py__json_dumps, 292, 718, 10, 1, 1, 2, 255},
  {py__json_loads, 421, 728, 8, 1, 1, 2, 255},
  {py__json_scan, 518, 736, 8, 8, 8, 0, 255},
  {py__time_time, 584, 744, 0, 0, 0, 0, 255},
  {py__time_time_ns, 585, 744, 0, 0, 0, 0, 255},
  {py__time_monotonic, 445, 744, 0, 0, 0, 0, 255},
  {py__time_monotonic_ns, 446, 744, 0, 0, 0, 0, 255},
  {py__time_perf_counter, 477, 744, 0, 0, 0, 0, 255},
  {py__time_perf_counter_ns, 478, 744, 0, 0, 0, 0, 255},
  {py__time_sleep, 541, 744, 1, 1, 1, 0, 255},
  {py__device_write, 610, 745, 2, 2, 2, 0, 255},
  {py__device_urandom, 602, 747, 1, 1, 1, 0, 255},
  {py__device_getenv, 352, 748, 1, 1, 1, 0, 255},
  {py__device_exception_text, 310, 749, 1, 1, 1, 0, 255},
  {py__device_handled, 355, 750, 0, 0, 0, 0, 255},
  {py__device_caller, 237, 750, 1, 1, 1, 0, 255},
  {py__device_request_id, 507, 751, 0, 0, 0, 0, 255},
  {py__binascii_encode64, 298, 751, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 273, 752, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 269, 754, 2, 1, 2, 0, 255},
  {py__hashlib_start, 550, 756, 1, 1, 1, 0, 255},
  {py__hashlib_update, 600, 757, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 286, 759, 1, 1, 1, 0, 255},
  {py__struct_from_float, 337, 760, 2, 2, 2, 0, 255},
  {py__struct_to_float, 589, 762, 1, 1, 1, 0, 255},
  {py__woofs_append, 204, 763, 2, 2, 2, 0, 255},
  {py__woofs_get, 349, 765, 2, 2, 2, 0, 255},
  {py__woofs_latest, 411, 767, 2, 2, 2, 0, 255},
  {py__node_ask, 211, 769, 2, 2, 2, 0, 255},
  {py__node_answer, 198, 771, 1, 1, 1, 0, 255},
  {py__re_search, 519, 772, 5, 5, 5, 0, 255},
  {py__re_offset, 466, 777, 2, 2, 2, 0, 255},
  {py__re_index, 365, 779, 2, 2, 2, 0, 255},
  {py__re_part, 475, 781, 3, 3, 3, 0, 255},
  {py__random_seed, 521, 784, 2, 2, 2, 0, 255},
  {py__random_random, 492, 786, 1, 1, 1, 0, 255},
  {py__random_bits, 226, 787, 2, 2, 2, 0, 255},
  {py__random_words, 609, 789, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,522,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,221,65535,65535,522,415,231,536,232,231,536,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,462,299,308,65535,65535,65535,65535,65535,65535,65535,65535,65535,522,299,308,65535,65535,65535,65535,522,576,65535,65535,65535,65535,522,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,522,526,435,65535,65535,522,526,435,522,408,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,546,299,308,522,299,308,65535,522,526,233,65535,65535,65535,65535,277,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,522,576,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,522,526,435,65535,65535,522,526,435,522,408,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,546,299,308,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,522,299,308,522,526,233,65535,65535,65535,65535,277,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,522,576,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,522,526,435,65535,65535,522,526,435,522,408,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,409,508,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,522,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,321,341,320,291,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,402,550,560,65535,65535,65535,65535,462,65535,65535,522,331,522,526,233,65535,522,469,65535,65535,65535,65535,65535,522,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,409,274,409,274,65535,65535,65535,65535,221,312,441,526,300,322,329,65535,459,453,65535,65535,65535,65535,409,508,65535,550,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,187,220,498,189,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,555,65535,65535,65535,65535,65535,550,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,461,540,302,246,197,254,364,527,274,544,517,254,463,473,474,472,464,560,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{447,23},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{44,47},{45,48},{46,49},{47,50},{48,51},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{81,52},{206,31},{224,26},{225,25},{260,29},{336,28},{375,30},{588,27},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{206,56},{260,59},{338,58},{358,57},{375,55},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{238,61},{239,62},{244,63},{267,64},{297,65},{301,66},{314,67},{326,68},{331,69},{332,70},{365,71},{376,72},{377,73},{378,74},{380,75},{381,76},{384,77},{387,78},{389,79},{390,80},{392,81},{396,82},{397,83},{406,84},{420,85},{428,86},{429,87},{430,88},{476,89},{502,90},{503,91},{504,92},{510,93},{511,94},{512,95},{514,96},{515,97},{516,98},{547,99},{548,100},{551,101},{563,102},{572,103},{586,104},{594,105},{601,106},{614,107},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{238,118},{244,119},{267,120},{272,113},{301,121},{314,122},{326,123},{338,114},{358,115},{365,124},{376,125},{377,126},{378,127},{381,128},{387,129},{392,130},{396,131},{397,132},{406,133},{420,134},{428,135},{429,136},{430,116},{476,137},{502,138},{503,139},{504,140},{510,141},{511,142},{512,143},{514,144},{515,145},{516,146},{547,147},{548,148},{551,149},{563,150},{572,151},{586,152},{594,117},{601,153},{614,154},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{36,32},{38,34},{41,37},{51,41},{62,208},{204,156},{238,169},{244,170},{250,157},{262,158},{267,171},{272,165},{301,172},{314,173},{316,159},{326,174},{338,160},{358,166},{365,175},{368,161},{376,176},{377,177},{378,178},{381,179},{387,180},{392,181},{396,182},{397,183},{406,184},{420,185},{428,186},{429,187},{430,167},{476,188},{481,162},{501,163},{502,189},{503,190},{504,191},{508,164},{510,192},{511,193},{512,194},{514,195},{515,196},{516,197},{547,198},{548,199},{551,200},{563,201},{572,202},{586,203},{594,168},{601,204},{614,205},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{51,41},{267,210},{365,211},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{36,32},{38,34},{51,41},{62,208},{204,213},{250,214},{262,215},{267,216},{316,217},{365,218},{368,219},{481,220},{501,221},{508,222},{543,223},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{45,48},{71,236},{250,225},{262,226},{339,227},{349,228},{399,229},{410,230},{481,231},{482,232},{533,233},{600,234},{604,235},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{193,238},{250,239},{262,240},{284,241},{285,242},{288,243},{372,244},{373,245},{382,246},{394,247},{395,248},{481,249},{501,250},{573,251},{574,252},{599,253},{600,254},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{262,256},{284,257},{372,258},{382,259},{394,260},{395,261},{573,262},{599,263},{8,108},{9,110},{12,109},{13,111},{267,265},{365,266},{366,268},{27,269},{27,269},{27,269},{9,110},{10,273},{253,272},{523,270},{583,271},{89,274},{90,275},{190,278},{208,276},{218,277},{253,281},{523,279},{583,280},{278,285},{353,283},{534,284},{8,108},{9,110},{12,109},{382,289},{8,108},{9,110},{8,108},{9,110},{12,109},{382,290},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{28,297},{29,298},{240,299},{358,300},{499,301},{590,302},{591,303},{592,304},{350,305},{422,306},{0,308},{194,310},{607,309},{188,311},{196,312},{199,313},{207,314},{223,315},{236,316},{247,317},{276,318},{287,319},{290,320},{331,321},{351,322},{356,323},{357,324},{358,325},{361,326},{386,327},{393,328},{401,329},{414,330},{434,331},{440,332},{456,333},{465,334},{468,335},{484,336},{486,337},{505,338},{513,339},{532,340},{545,341},{569,342},{605,343},{191,344},{192,345},{209,346},{210,347},{215,348},{216,349},{217,350},{241,351},{242,352},{259,353},{263,354},{265,355},{266,356},{275,357},{289,358},{305,359},{306,360},{312,361},{313,362},{315,363},{318,364},{319,365},{328,366},{330,367},{334,368},{342,369},{346,370},{347,371},{359,372},{379,373},{383,374},{385,375},{388,376},{391,377},{412,378},{413,379},{417,380},{422,381},{423,382},{424,383},{425,384},{443,385},{457,386},{479,387},{484,388},{487,389},{491,390},{500,391},{537,392},{538,393},{549,394},{570,395},{577,396},{578,397},{595,398},{598,399},{292,400},{421,401},{518,402},{445,405},{446,406},{477,407},{478,408},{541,409},{584,403},{585,404},{237,415},{310,413},{352,412},{355,414},{507,416},{602,411},{610,410},{269,419},{273,418},{298,417},{286,422},{550,420},{600,421},{337,423},{589,424},{204,425},{349,426},{411,427},{198,429},{211,428},{365,432},{466,431},{475,433},{519,430},{226,436},{492,435},{521,434},{609,437}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {462, 0, 0, 17, 255},
  {597, 18, 17, 5, 0},
  {152, 65535, 22, 0, 0},
  {296, 65535, 22, 0, 0},
  {154, 65535, 22, 0, 0},
  {371, 24, 22, 28, 0},
  {227, 53, 50, 0, 5},
  {327, 54, 50, 20, 0},
  {557, 60, 70, 55, 0},
  {232, 112, 125, 50, 0},
  {230, 155, 175, 61, 0},
  {596, 209, 236, 9, 0},
  {419, 212, 245, 21, 0},
  {280, 224, 266, 19, 0},
  {531, 237, 285, 24, 0},
  {340, 255, 309, 15, 0},
  {493, 264, 324, 6, 0},
  {542, 267, 330, 1, 0},
  {343, 65535, 331, 1, 0},
  {228, 65535, 332, 1, 0},
  {439, 65535, 333, 1, 0},
  {348, 65535, 334, 5, 0},
  {212, 65535, 339, 5, 0},
  {213, 65535, 344, 0, 0},
  {264, 65535, 344, 3, 0},
  {444, 65535, 347, 0, 0},
  {489, 282, 347, 3, 0},
  {553, 286, 350, 0, 0},
  {249, 287, 350, 0, 0},
  {571, 288, 350, 0, 0},
  {282, 65535, 350, 4, 0},
  {283, 65535, 354, 2, 0},
  {281, 65535, 356, 4, 0},
  {405, 65535, 360, 2, 0},
  {303, 291, 362, 2, 0},
  {615, 292, 364, 2, 0},
  {431, 293, 366, 2, 0},
  {325, 294, 368, 2, 0},
  {509, 295, 370, 2, 0},
  {437, 296, 372, 14, 0},
  {243, 65535, 386, 0, 0},
  {255, 65535, 386, 0, 0},
  {593, 65535, 386, 0, 0},
  {147, 65535, 386, 2, 0},
  {133, 65535, 388, 0, 0},
  {132, 65535, 388, 0, 0},
  {131, 65535, 388, 0, 0},
  {127, 307, 388, 3, 0},
  {128, 65535, 391, 0, 47},
  {141, 65535, 391, 0, 47},
  {146, 65535, 391, 0, 47},
  {166, 65535, 391, 0, 47},
  {137, 65535, 391, 0, 47},
  {124, 65535, 391, 0, 52},
  {140, 65535, 391, 0, 53},
  {156, 65535, 391, 0, 53},
  {176, 65535, 391, 0, 53},
  {125, 65535, 391, 0, 52},
  {126, 65535, 391, 0, 52},
  {130, 65535, 391, 0, 52},
  {136, 65535, 391, 0, 52},
  {142, 65535, 391, 0, 52},
  {150, 65535, 391, 0, 61},
  {148, 65535, 391, 0, 52},
  {143, 65535, 391, 0, 63},
  {145, 65535, 391, 0, 63},
  {149, 65535, 391, 0, 52},
  {151, 65535, 391, 0, 52},
  {169, 65535, 391, 0, 67},
  {155, 65535, 391, 0, 52},
  {129, 65535, 391, 0, 69},
  {134, 65535, 391, 0, 69},
  {138, 65535, 391, 0, 69},
  {139, 65535, 391, 0, 69},
  {157, 65535, 391, 0, 69},
  {167, 65535, 391, 0, 69},
  {159, 65535, 391, 0, 52},
  {160, 65535, 391, 0, 52},
  {153, 65535, 391, 0, 77},
  {158, 65535, 391, 0, 77},
  {163, 65535, 391, 0, 52},
  {162, 65535, 391, 0, 52},
  {164, 65535, 391, 0, 52},
  {165, 65535, 391, 0, 52},
  {168, 65535, 391, 0, 52},
  {174, 65535, 391, 0, 52},
  {172, 65535, 391, 0, 85},
  {170, 65535, 391, 0, 86},
  {171, 65535, 391, 0, 86},
  {175, 65535, 391, 0, 52},
  {135, 65535, 391, 0, 89},
  {173, 65535, 391, 0, 89},
  {161, 65535, 391, 0, 89},
  {144, 65535, 391, 0, 85},
};
const nl_native_number nl_native_numbers[] = {
  {480, 3.141592653589793},
  {293, 2.718281828459045},
  {579, 6.283185307179586},
  {367, INFINITY},
  {451, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {229, 391, 33, 0, 0},
  {433, 424, 56, 0, 5},
  {180, 480, 3, 5, 0},
  {185, 483, 7, 5, 0},
  {178, 490, 7, 5, 0},
  {177, 497, 3, 5, 0},
  {179, 500, 3, 5, 0},
  {184, 503, 2, 5, 0},
  {186, 505, 3, 5, 0},
  {181, 508, 2, 5, 0},
  {183, 510, 4, 5, 0},
  {182, 514, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1155,1163,1175,1190,1204,1218,1231,1249,1264,1275,1281,1294,1309,1324,1342,1350,1359,1374,1391,1409,1422,1433,1443,1458,1466,1483,1496,1507,1518,1537,1546,1554,1573,1591,1598,1611,1626,1640,1654,1666,1680,1698,1711,1722,1733,1743,1755,1764,1781,1799,1817,1829,1840,1850,1857,1874,1883,1890,1898,1903,1908,1915,1918,1925,1930,1936,1937,1940,1947,1953,1957,1962,1965,1973,1982,1985,1994,2000,2003,2019,2028,2044,2060,2066,2070,2086,2091,2096,2100,2105,2108,2123,2144,2146,2150,2155,2160,2166,2180,2181,2185,2190,2193,2202,2212,2216,2220,2246,2254,2263,2272,2277,2290,2291,2303,2311,2317,2327,2335,2339,2343,2347,2351,2357,2362,2376,2379,2393,2404,2409,2415,2429,2434,2437,2441,2460,2484,2489,2493,2502,2512,2516,2524,2533,2536,2540,2545,2555,2560,2566,2570,2576,2584,2591,2598,2605,2611,2618,2629,2633,2643,2652,2663,2673,2690,2696,2699,2706,2710,2716,2719,2724,2725,2729,2736,2744,2750,2758,2766,2769,2777,2789,2798,2801,2804,2808,2813,2819,2828,2842,2852,2855,2859,2869,2874,2880,2892,2896,2905,2909,2913,2917,2925,2933,2939,2943,2948,2953,2958,2962,2968,2978,2989,2994,2997,3007,3017,3024,3032,3041,3045,3049,3057,3070,3086,3091,3094,3103,3106,3134,3141,3147,3153,3163,3170,3177,3181,3184,3189,3190,3192,3200,3204,3210,3215,3222,3225,3231,3246,3254,3257,3269,3288,3308,3318,3325,3332,3339,3346,3355,3362,3372,3380,3392,3397,3407,3414,3419,3428,3439,3444,3451,3461,3469,3479,3486,3493,3497,3502,3510,3514,3522,3539,3555,3563,3567,3568,3576,3579,3583,3589,3592,3597,3600,3606,3611,3617,3623,3627,3632,3637,3640,3645,3650,3654,3668,3683,3688,3694,3703,3706,3713,3717,3720,3728,3746,3756,3763,3769,3772,3775,3779,3783,3789,3798,3810,3813,3816,3817,3821,3824,3830,3837,3841,3844,3848,3857,3861,3867,3876,3879,3885,3896,3913,3916,3922,3925,3928,3933,3938,3939,3953,3964,3973,3977,3986,3998,4013,4017,4019,4022,4029,4032,4035,4041,4046,4050,4057,4065,4066,4073,4079,4084,4092,4096,4102,4110,4117,4124,4133,4139,4151,4163,4170,4174,4181,4191,4198,4206,4211,4217,4222,4227,4237,4243,4249,4250,4254,4260,4267,4271,4275,4279,4283,4291,4294,4304,4307,4312,4320,4323,4330,4340,4346,4351,4357,4360,4364,4368,4376,4381,4386,4390,4399,4405,4411,4416,4426,4430,4435,4445,4450,4462,4466,4471,4475,4478,4484,4492,4498,4505,4511,4516,4519,4527,4534,4544,4550,4553,4560,4565,4573,4593,4620,4625,4632,4635,4639,4642,4644,4653,4657,4662,4666,4673,4678,4680,4688,4696,4703,4709,4719,4728,4737,4742,4747,4751,4754,4759,4765,4770,4777,4782,4788,4792,4797,4811,4815,4820,4825,4826,4827,4828,4833,4836};
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
  '_','_','b','u','f','f','e','r','_','_',
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
  '_','j','s','o','n',
  '_','n','o','d','e',
  '_','r','a','n','d','o','m',
  '_','r','e',
  '_','s','t','r','u','c','t',
  '_','t','i','m','e',
  '_','w','o','o','f','s',
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
  'a','n','s','w','e','r',
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
  'a','s','k',
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
  'c','_','c','o','n','t','i','g','u','o','u','s',
  'c','a','l','l','a','b','l','e',
  'c','a','l','l','e','r',
  'c','a','p','i','t','a','l','i','z','e',
  'c','a','s','e','f','o','l','d',
  'c','a','s','t',
  'c','b','r','t',
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
  'c','o','n','t','i','g','u','o','u','s',
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
  'd','e','l','e','t','e',
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
  'e','r','f',
  'e','r','f','c',
  'e','r','r','n','o',
  'e','r','r','o','r','s',
  'e','x','c','e','p','t','i','o','n',
  'e','x','c','e','p','t','i','o','n','_','t','e','x','t',
  'e','x','c','e','p','t','i','o','n','s',
  'e','x','p',
  'e','x','p','2',
  'e','x','p','a','n','d','t','a','b','s',
  'e','x','p','m','1',
  'e','x','t','e','n','d',
  'f','_','c','o','n','t','i','g','u','o','u','s',
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
  'f','r','m',
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
  'g','a','m','m','a',
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
  'i','t','e','m','s','i','z','e',
  'i','t','e','r',
  'i','t','e','r','a','b','l','e',
  'i','t','e','r','a','b','l','e','_','o','f','_','b','y','t','e','s',
  'i','t','e','r','a','b','l','e','_','o','f','_','i','n','t','s',
  'i','t','e','r','a','t','o','r',
  'j','o','i','n',
  'k',
  'k','e','e','p','e','n','d','s',
  'k','e','y',
  'k','e','y','s',
  'l','a','t','e','s','t',
  'l','c','m',
  'l','d','e','x','p',
  'l','e','n',
  'l','e','n','g','t','h',
  'l','e','v','e','l',
  'l','g','a','m','m','a',
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
  'n','b','y','t','e','s',
  'n','d','i','g','i','t','s',
  'n','d','i','m',
  'n','e','w',
  'n','e','x','t',
  'n','e','x','t','a','f','t','e','r',
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
  'o','r','d','e','r',
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
  'r','e','a','d','o','n','l','y',
  'r','e','a','l',
  'r','e','a','s','o','n',
  'r','e','c','e','i','v','e','d',
  'r','e','l','_','t','o','l',
  'r','e','l','e','a','s','e',
  'r','e','m','a','i','n','d','e','r',
  'r','e','m','o','v','e',
  'r','e','m','o','v','e','p','r','e','f','i','x',
  'r','e','m','o','v','e','s','u','f','f','i','x',
  'r','e','p','l','a','c','e',
  'r','e','p','r',
  'r','e','q','u','e','s','t',
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
  's','c','a','n',
  's','e','a','r','c','h',
  's','e','c','o','n','d','s',
  's','e','e','d',
  's','e','l','f',
  's','e','n','d',
  's','e','n','t',
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
  's','h','a','p','e',
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
  's','t','e','p','s',
  's','t','o','p',
  's','t','r',
  's','t','r','e','a','m',
  's','t','r','e','r','r','o','r',
  's','t','r','i','c','t',
  's','t','r','i','d','e','s',
  's','t','r','i','n','g',
  's','t','r','i','p',
  's','u','b',
  's','u','b','c','l','a','s','s',
  's','u','b','j','e','c','t',
  's','u','b','o','f','f','s','e','t','s',
  's','u','f','f','i','x',
  's','u','m',
  's','u','m','p','r','o','d',
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
  't','o',
  't','o','_','b','y','t','e','s',
  't','o','_','f','l','o','a','t',
  't','o','b','y','t','e','s',
  't','o','l','i','s','t',
  't','o','r','e','a','d','o','n','l','y',
  't','r','a','c','e','b','a','c','k',
  't','r','a','n','s','l','a','t','e',
  't','r','u','n','c',
  't','u','p','l','e',
  't','y','p','e',
  'u','l','p',
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
