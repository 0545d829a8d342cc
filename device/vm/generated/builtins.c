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
  {py_object_new, 449, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 449, 28, 3, 0, 3, 0, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 441, 37, 1, 1, 1, 4, 1},
  {py_int_new, 449, 38, 2, 0, 2, 0, 5},
  {py_int_bit_length, 224, 40, 1, 1, 1, 4, 5},
  {py_int_bit_count, 223, 41, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 577, 42, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 332, 46, 3, 1, 2, 0, 5},
  {py_int_conjugate, 257, 49, 1, 1, 1, 4, 5},
  {py_int_is_integer, 370, 50, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 205, 51, 1, 1, 1, 4, 5},
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
  {py_bool_new, 449, 88, 1, 0, 1, 0, 6},
  {py_float_new, 449, 89, 1, 0, 1, 0, 7},
  {py_float_is_integer, 370, 90, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 205, 91, 1, 1, 1, 4, 7},
  {py_float_hex, 353, 92, 1, 1, 1, 4, 7},
  {py_float_fromhex, 334, 93, 1, 1, 1, 0, 7},
  {py_float_conjugate, 257, 94, 1, 1, 1, 4, 7},
  {py_str_new, 449, 95, 3, 0, 3, 0, 8},
  {py_str_capitalize, 236, 98, 1, 1, 1, 4, 8},
  {py_str_casefold, 237, 99, 1, 1, 1, 4, 8},
  {py_str_center, 241, 100, 3, 2, 3, 4, 8},
  {py_str_count, 264, 103, 4, 2, 4, 4, 8},
  {py_str_encode, 294, 107, 3, 1, 3, 4, 8},
  {py_str_endswith, 298, 110, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 310, 114, 2, 1, 2, 4, 8},
  {py_str_find, 322, 116, 4, 2, 4, 4, 8},
  {py_str_format, 327, 120, 1, 1, 1, 7, 8},
  {py_str_format_map, 328, 121, 2, 2, 2, 4, 8},
  {py_str_index, 360, 123, 4, 2, 4, 4, 8},
  {py_str_isalnum, 371, 127, 1, 1, 1, 4, 8},
  {py_str_isalpha, 372, 128, 1, 1, 1, 4, 8},
  {py_str_isascii, 373, 129, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 375, 130, 1, 1, 1, 4, 8},
  {py_str_isdigit, 376, 131, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 379, 132, 1, 1, 1, 4, 8},
  {py_str_islower, 382, 133, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 384, 134, 1, 1, 1, 4, 8},
  {py_str_isprintable, 385, 135, 1, 1, 1, 4, 8},
  {py_str_isspace, 387, 136, 1, 1, 1, 4, 8},
  {py_str_istitle, 391, 137, 1, 1, 1, 4, 8},
  {py_str_isupper, 392, 138, 1, 1, 1, 4, 8},
  {py_str_join, 401, 139, 2, 2, 2, 4, 8},
  {py_str_ljust, 414, 141, 3, 2, 3, 4, 8},
  {py_str_lower, 422, 144, 1, 1, 1, 4, 8},
  {py_str_lstrip, 423, 145, 2, 1, 2, 4, 8},
  {py_str_maketrans, 424, 147, 3, 1, 3, 0, 8},
  {py_str_partition, 469, 150, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 494, 152, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 495, 154, 2, 2, 2, 4, 8},
  {py_str_replace, 496, 156, 4, 3, 4, 4, 8},
  {py_str_rfind, 502, 160, 4, 2, 4, 4, 8},
  {py_str_rindex, 503, 164, 4, 2, 4, 4, 8},
  {py_str_rjust, 504, 168, 3, 2, 3, 4, 8},
  {py_str_rpartition, 506, 171, 2, 2, 2, 4, 8},
  {py_str_rsplit, 507, 173, 3, 1, 3, 4, 8},
  {py_str_rstrip, 508, 176, 2, 1, 2, 4, 8},
  {py_str_split, 538, 178, 3, 1, 3, 4, 8},
  {py_str_splitlines, 539, 181, 2, 1, 2, 4, 8},
  {py_str_startswith, 542, 183, 4, 2, 4, 4, 8},
  {py_str_strip, 553, 187, 2, 1, 2, 4, 8},
  {py_str_swapcase, 561, 189, 1, 1, 1, 4, 8},
  {py_str_title, 575, 190, 1, 1, 1, 4, 8},
  {py_str_translate, 583, 191, 2, 2, 2, 4, 8},
  {py_str_upper, 589, 193, 1, 1, 1, 4, 8},
  {py_str_zfill, 602, 194, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 196, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 197, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 199, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 200, 2, 2, 2, 4, 255},
  {py_bytes_new, 449, 202, 3, 0, 3, 0, 9},
  {py_bytes_decode, 269, 205, 3, 1, 3, 4, 9},
  {py_bytes_fromhex, 334, 208, 1, 1, 1, 0, 9},
  {py_bytes_hex, 353, 209, 3, 1, 3, 4, 9},
  {py_bytes_maketrans, 424, 212, 2, 2, 2, 0, 9},
  {py_bytes_translate, 583, 214, 3, 2, 3, 4, 9},
  {py_str_capitalize, 236, 217, 1, 1, 1, 4, 9},
  {py_str_center, 241, 218, 3, 2, 3, 4, 9},
  {py_str_count, 264, 221, 4, 2, 4, 4, 9},
  {py_str_endswith, 298, 225, 4, 2, 4, 4, 9},
  {py_str_expandtabs, 310, 229, 2, 1, 2, 4, 9},
  {py_str_find, 322, 231, 4, 2, 4, 4, 9},
  {py_str_index, 360, 235, 4, 2, 4, 4, 9},
  {py_str_isalnum, 371, 239, 1, 1, 1, 4, 9},
  {py_str_isalpha, 372, 240, 1, 1, 1, 4, 9},
  {py_str_isascii, 373, 241, 1, 1, 1, 4, 9},
  {py_str_isdigit, 376, 242, 1, 1, 1, 4, 9},
  {py_str_islower, 382, 243, 1, 1, 1, 4, 9},
  {py_str_isspace, 387, 244, 1, 1, 1, 4, 9},
  {py_str_istitle, 391, 245, 1, 1, 1, 4, 9},
  {py_str_isupper, 392, 246, 1, 1, 1, 4, 9},
  {py_str_join, 401, 247, 2, 2, 2, 4, 9},
  {py_str_ljust, 414, 249, 3, 2, 3, 4, 9},
  {py_str_lower, 422, 252, 1, 1, 1, 4, 9},
  {py_str_lstrip, 423, 253, 2, 1, 2, 4, 9},
  {py_str_partition, 469, 255, 2, 2, 2, 4, 9},
  {py_str_removeprefix, 494, 257, 2, 2, 2, 4, 9},
  {py_str_removesuffix, 495, 259, 2, 2, 2, 4, 9},
  {py_str_replace, 496, 261, 4, 3, 4, 4, 9},
  {py_str_rfind, 502, 265, 4, 2, 4, 4, 9},
  {py_str_rindex, 503, 269, 4, 2, 4, 4, 9},
  {py_str_rjust, 504, 273, 3, 2, 3, 4, 9},
  {py_str_rpartition, 506, 276, 2, 2, 2, 4, 9},
  {py_str_rsplit, 507, 278, 3, 1, 3, 4, 9},
  {py_str_rstrip, 508, 281, 2, 1, 2, 4, 9},
  {py_str_split, 538, 283, 3, 1, 3, 4, 9},
  {py_str_splitlines, 539, 286, 2, 1, 2, 4, 9},
  {py_str_startswith, 542, 288, 4, 2, 4, 4, 9},
  {py_str_strip, 553, 292, 2, 1, 2, 4, 9},
  {py_str_swapcase, 561, 294, 1, 1, 1, 4, 9},
  {py_str_title, 575, 295, 1, 1, 1, 4, 9},
  {py_str_upper, 589, 296, 1, 1, 1, 4, 9},
  {py_str_zfill, 602, 297, 2, 2, 2, 4, 9},
  {py_bytearray_new, 449, 299, 3, 0, 3, 0, 10},
  {py_bytearray_append, 203, 302, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 247, 304, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 259, 305, 1, 1, 1, 4, 10},
  {py_bytearray_extend, 312, 306, 2, 2, 2, 4, 10},
  {py_bytearray_fromhex, 334, 308, 1, 1, 1, 0, 10},
  {py_bytearray_insert, 363, 309, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 474, 312, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 493, 314, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 500, 316, 1, 1, 1, 4, 10},
  {py_bytes_decode, 269, 317, 3, 1, 3, 4, 10},
  {py_bytes_hex, 353, 320, 3, 1, 3, 4, 10},
  {py_bytes_maketrans, 424, 323, 2, 2, 2, 0, 10},
  {py_bytes_translate, 583, 325, 3, 2, 3, 4, 10},
  {py_str_capitalize, 236, 328, 1, 1, 1, 4, 10},
  {py_str_center, 241, 329, 3, 2, 3, 4, 10},
  {py_str_count, 264, 332, 4, 2, 4, 4, 10},
  {py_str_endswith, 298, 336, 4, 2, 4, 4, 10},
  {py_str_expandtabs, 310, 340, 2, 1, 2, 4, 10},
  {py_str_find, 322, 342, 4, 2, 4, 4, 10},
  {py_str_index, 360, 346, 4, 2, 4, 4, 10},
  {py_str_isalnum, 371, 350, 1, 1, 1, 4, 10},
  {py_str_isalpha, 372, 351, 1, 1, 1, 4, 10},
  {py_str_isascii, 373, 352, 1, 1, 1, 4, 10},
  {py_str_isdigit, 376, 353, 1, 1, 1, 4, 10},
  {py_str_islower, 382, 354, 1, 1, 1, 4, 10},
  {py_str_isspace, 387, 355, 1, 1, 1, 4, 10},
  {py_str_istitle, 391, 356, 1, 1, 1, 4, 10},
  {py_str_isupper, 392, 357, 1, 1, 1, 4, 10},
  {py_str_join, 401, 358, 2, 2, 2, 4, 10},
  {py_str_ljust, 414, 360, 3, 2, 3, 4, 10},
  {py_str_lower, 422, 363, 1, 1, 1, 4, 10},
  {py_str_lstrip, 423, 364, 2, 1, 2, 4, 10},
  {py_str_partition, 469, 366, 2, 2, 2, 4, 10},
  {py_str_removeprefix, 494, 368, 2, 2, 2, 4, 10},
  {py_str_removesuffix, 495, 370, 2, 2, 2, 4, 10},
  {py_str_replace, 496, 372, 4, 3, 4, 4, 10},
  {py_str_rfind, 502, 376, 4, 2, 4, 4, 10},
  {py_str_rindex, 503, 380, 4, 2, 4, 4, 10},
  {py_str_rjust, 504, 384, 3, 2, 3, 4, 10},
  {py_str_rpartition, 506, 387, 2, 2, 2, 4, 10},
  {py_str_rsplit, 507, 389, 3, 1, 3, 4, 10},
  {py_str_rstrip, 508, 392, 2, 1, 2, 4, 10},
  {py_str_split, 538, 394, 3, 1, 3, 4, 10},
  {py_str_splitlines, 539, 397, 2, 1, 2, 4, 10},
  {py_str_startswith, 542, 399, 4, 2, 4, 4, 10},
  {py_str_strip, 553, 403, 2, 1, 2, 4, 10},
  {py_str_swapcase, 561, 405, 1, 1, 1, 4, 10},
  {py_str_title, 575, 406, 1, 1, 1, 4, 10},
  {py_str_upper, 589, 407, 1, 1, 1, 4, 10},
  {py_str_zfill, 602, 408, 2, 2, 2, 4, 10},
  {py_any___setitem__, 14, 410, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 413, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 415, 2, 2, 2, 4, 255},
  {py_tuple_new, 449, 417, 1, 0, 1, 0, 11},
  {py_tuple_count, 264, 418, 2, 2, 2, 4, 11},
  {py_tuple_index, 360, 420, 4, 2, 4, 4, 11},
  {py_list_new, 449, 424, 1, 0, 1, 0, 12},
  {py_list_append, 203, 425, 2, 2, 2, 4, 12},
  {py_list_clear, 247, 427, 1, 1, 1, 4, 12},
  {py_list_copy, 259, 428, 1, 1, 1, 4, 12},
  {py_list_count, 264, 429, 2, 2, 2, 4, 12},
  {py_list_extend, 312, 431, 2, 2, 2, 4, 12},
  {py_list_index, 360, 433, 4, 2, 4, 4, 12},
  {py_list_insert, 363, 437, 3, 3, 3, 4, 12},
  {py_list_pop, 474, 440, 2, 1, 2, 4, 12},
  {py_list_remove, 493, 442, 2, 2, 2, 4, 12},
  {py_list_reverse, 500, 444, 1, 1, 1, 4, 12},
  {py_list_sort, 534, 445, 3, 1, 1, 4, 12},
  {py_dict_new, 449, 448, 1, 0, 1, 2, 13},
  {py_dict_clear, 247, 449, 1, 1, 1, 4, 13},
  {py_dict_copy, 259, 450, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 335, 451, 2, 1, 2, 0, 13},
  {py_dict_get, 344, 453, 3, 2, 3, 4, 13},
  {py_dict_items, 394, 456, 1, 1, 1, 4, 13},
  {py_dict_keys, 406, 457, 1, 1, 1, 4, 13},
  {py_dict_pop, 474, 458, 3, 2, 3, 4, 13},
  {py_dict_popitem, 475, 461, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 524, 462, 3, 2, 3, 4, 13},
  {py_dict_update, 588, 465, 2, 1, 2, 6, 13},
  {py_dict_values, 592, 467, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 468, 2, 2, 2, 4, 255},
  {py_set_new, 449, 470, 1, 0, 1, 0, 14},
  {py_set_add, 192, 471, 2, 2, 2, 4, 14},
  {py_set_clear, 247, 473, 1, 1, 1, 4, 14},
  {py_set_copy, 259, 474, 1, 1, 1, 4, 14},
  {py_set_difference, 281, 475, 1, 1, 1, 5, 14},
  {py_set_difference_update, 282, 476, 1, 1, 1, 5, 14},
  {py_set_discard, 285, 477, 2, 2, 2, 4, 14},
  {py_set_intersection, 367, 479, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 368, 480, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 377, 481, 2, 2, 2, 4, 14},
  {py_set_issubset, 389, 483, 2, 2, 2, 4, 14},
  {py_set_issuperset, 390, 485, 2, 2, 2, 4, 14},
  {py_set_pop, 474, 487, 1, 1, 1, 4, 14},
  {py_set_remove, 493, 488, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 562, 490, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 563, 492, 2, 2, 2, 4, 14},
  {py_set_union, 587, 494, 1, 1, 1, 5, 14},
  {py_set_update, 588, 495, 1, 1, 1, 5, 14},
  {py_frozenset_new, 449, 496, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 259, 497, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 281, 498, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 367, 499, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 377, 500, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 389, 502, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 390, 504, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 562, 506, 2, 2, 2, 4, 15},
  {py_frozenset_union, 587, 508, 1, 1, 1, 5, 15},
  {py_range_new, 449, 509, 3, 1, 3, 0, 16},
  {py_range_count, 264, 512, 2, 2, 2, 4, 16},
  {py_range_index, 360, 514, 2, 2, 2, 4, 16},
  {py_slice_new, 449, 516, 3, 1, 3, 0, 17},
  {py_slice_indices, 361, 519, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 521, 1, 1, 1, 7, 255},
  {py_generator_send, 514, 522, 2, 2, 2, 4, 21},
  {py_generator_throw, 572, 524, 4, 2, 4, 4, 21},
  {py_generator_close, 250, 528, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 529, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 530, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 531, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 207, 532, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 217, 534, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 189, 538, 1, 1, 1, 4, 22},
  {py_coroutine_send, 514, 539, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 572, 541, 4, 2, 4, 4, 24},
  {py_coroutine_close, 250, 545, 1, 1, 1, 4, 24},
  {py_property_new, 449, 546, 4, 0, 4, 0, 26},
  {py_property_getter, 348, 550, 2, 2, 2, 4, 26},
  {py_property_setter, 525, 552, 2, 2, 2, 4, 26},
  {py_property_deleter, 275, 554, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 449, 556, 1, 1, 1, 0, 27},
  {py_classmethod_new, 449, 557, 1, 1, 1, 0, 28},
  {py_super_new, 449, 558, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 377, 560, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 377, 562, 2, 2, 2, 4, 32},
  {py_enumerate_new, 449, 564, 2, 1, 2, 0, 34},
  {py_zip_new, 449, 566, 1, 0, 0, 1, 35},
  {py_map_new, 449, 567, 1, 0, 1, 1, 36},
  {py_filter_new, 449, 568, 2, 2, 2, 0, 37},
  {py_reversed_new, 449, 570, 1, 1, 1, 0, 38},
  {py_memoryview_new, 449, 571, 1, 1, 1, 0, 39},
  {py_memoryview___enter__, 28, 572, 1, 1, 1, 4, 39},
  {py_memoryview___exit__, 29, 573, 1, 1, 1, 5, 39},
  {py_memoryview_cast, 238, 574, 2, 2, 2, 4, 39},
  {py_memoryview_hex, 353, 576, 3, 1, 3, 4, 39},
  {py_memoryview_release, 491, 579, 1, 1, 1, 4, 39},
  {py_memoryview_tobytes, 579, 580, 2, 1, 2, 4, 39},
  {py_memoryview_tolist, 580, 582, 1, 1, 1, 4, 39},
  {py_memoryview_toreadonly, 581, 583, 1, 1, 1, 4, 39},
  {py_LambdaContext_get_remaining_time_in_millis, 345, 584, 1, 1, 1, 4, 43},
  {py_LambdaContext_log, 416, 585, 2, 2, 2, 4, 43},
  {py_BaseException_new, 449, 587, 0, 0, 0, 1, 47},
  {py_BaseException___init__, 0, 587, 1, 1, 1, 5, 47},
  {py_BaseException_with_traceback, 595, 588, 2, 2, 2, 4, 47},
  {py_BaseException_add_note, 193, 590, 2, 2, 2, 4, 47},
  {py_b_abs, 187, 592, 1, 1, 1, 0, 255},
  {py_b_all, 195, 593, 1, 1, 1, 0, 255},
  {py_b_any, 198, 594, 1, 1, 1, 0, 255},
  {py_b_ascii, 206, 595, 1, 1, 1, 0, 255},
  {py_b_bin, 222, 596, 1, 1, 1, 0, 255},
  {py_b_callable, 235, 597, 1, 1, 1, 0, 255},
  {py_b_chr, 244, 598, 1, 1, 1, 0, 255},
  {py_b_delattr, 273, 599, 2, 2, 2, 0, 255},
  {py_b_dir, 284, 601, 1, 0, 1, 0, 255},
  {py_b_divmod, 287, 602, 2, 2, 2, 0, 255},
  {py_b_format, 327, 604, 2, 1, 2, 0, 255},
  {py_b_getattr, 346, 606, 3, 2, 3, 0, 255},
  {py_b_hasattr, 351, 609, 2, 2, 2, 0, 255},
  {py_b_hash, 352, 611, 1, 1, 1, 0, 255},
  {py_b_hex, 353, 612, 1, 1, 1, 0, 255},
  {py_b_id, 356, 613, 1, 1, 1, 0, 255},
  {py_b_isinstance, 381, 614, 2, 2, 2, 0, 255},
  {py_b_issubclass, 388, 616, 2, 2, 2, 0, 255},
  {py_b_iter, 396, 618, 2, 1, 2, 0, 255},
  {py_b_len, 410, 620, 1, 1, 1, 0, 255},
  {py_b_max, 428, 621, 2, 0, 0, 1, 255},
  {py_b_min, 434, 623, 2, 0, 0, 1, 255},
  {py_b_next, 450, 625, 2, 1, 2, 0, 255},
  {py_b_oct, 458, 627, 1, 1, 1, 0, 255},
  {py_b_ord, 461, 628, 1, 1, 1, 0, 255},
  {py_b_pow, 477, 629, 3, 2, 3, 0, 255},
  {py_b_print, 479, 632, 4, 0, 0, 1, 255},
  {py_b_repr, 497, 636, 1, 1, 1, 0, 255},
  {py_b_round, 505, 637, 2, 1, 2, 0, 255},
  {py_b_setattr, 523, 639, 3, 3, 3, 0, 255},
  {py_b_sorted, 536, 642, 3, 1, 1, 0, 255},
  {py_b_sum, 559, 645, 2, 1, 2, 0, 255},
  {py_b_vars, 593, 647, 1, 0, 1, 0, 255},
  {py_math_acos, 190, 648, 1, 1, 1, 0, 255},
  {py_math_acosh, 191, 649, 1, 1, 1, 0, 255},
  {py_math_asin, 208, 650, 1, 1, 1, 0, 255},
  {py_math_asinh, 209, 651, 1, 1, 1, 0, 255},
  {py_math_atan, 214, 652, 1, 1, 1, 0, 255},
  {py_math_atan2, 215, 653, 2, 2, 2, 0, 255},
  {py_math_atanh, 216, 655, 1, 1, 1, 0, 255},
  {py_math_ceil, 239, 656, 1, 1, 1, 0, 255},
  {py_math_comb, 256, 657, 2, 2, 2, 0, 255},
  {py_math_copysign, 260, 659, 2, 2, 2, 0, 255},
  {py_math_cos, 262, 661, 1, 1, 1, 0, 255},
  {py_math_cosh, 263, 662, 1, 1, 1, 0, 255},
  {py_math_degrees, 272, 663, 1, 1, 1, 0, 255},
  {py_math_dist, 286, 664, 2, 2, 2, 0, 255},
  {py_math_erf, 302, 666, 1, 1, 1, 0, 255},
  {py_math_erfc, 303, 667, 1, 1, 1, 0, 255},
  {py_math_exp, 309, 668, 1, 1, 1, 0, 255},
  {py_math_expm1, 311, 669, 1, 1, 1, 0, 255},
  {py_math_fabs, 314, 670, 1, 1, 1, 0, 255},
  {py_math_factorial, 315, 671, 1, 1, 1, 0, 255},
  {py_math_floor, 324, 672, 1, 1, 1, 0, 255},
  {py_math_fmod, 326, 673, 2, 2, 2, 0, 255},
  {py_math_frexp, 330, 675, 1, 1, 1, 0, 255},
  {py_math_fsum, 338, 676, 1, 1, 1, 0, 255},
  {py_math_gcd, 342, 677, 0, 0, 0, 1, 255},
  {py_math_hypot, 354, 677, 0, 0, 0, 1, 255},
  {py_math_isclose, 374, 677, 4, 2, 2, 0, 255},
  {py_math_isfinite, 378, 681, 1, 1, 1, 0, 255},
  {py_math_isinf, 380, 682, 1, 1, 1, 0, 255},
  {py_math_isnan, 383, 683, 1, 1, 1, 0, 255},
  {py_math_isqrt, 386, 684, 1, 1, 1, 0, 255},
  {py_math_lcm, 408, 685, 0, 0, 0, 1, 255},
  {py_math_ldexp, 409, 685, 2, 2, 2, 0, 255},
  {py_math_log, 416, 687, 2, 1, 2, 0, 255},
  {py_math_log10, 417, 689, 1, 1, 1, 0, 255},
  {py_math_log1p, 418, 690, 1, 1, 1, 0, 255},
  {py_math_log2, 419, 691, 1, 1, 1, 0, 255},
  {py_math_modf, 437, 692, 1, 1, 1, 0, 255},
  {py_math_perm, 472, 693, 2, 1, 2, 0, 255},
  {py_math_pow, 477, 695, 2, 2, 2, 0, 255},
  {py_math_prod, 480, 697, 2, 1, 1, 0, 255},
  {py_math_radians, 484, 699, 1, 1, 1, 0, 255},
  {py_math_remainder, 492, 700, 2, 2, 2, 0, 255},
  {py_math_sin, 528, 702, 1, 1, 1, 0, 255},
  {py_math_sinh, 529, 703, 1, 1, 1, 0, 255},
  {py_math_sqrt, 540, 704, 1, 1, 1, 0, 255},
  {py_math_tan, 566, 705, 1, 1, 1, 0, 255},
  {py_math_tanh, 567, 706, 1, 1, 1, 0, 255},
  {py_math_trunc, 584, 707, 1, 1, 1, 0, 255},
  {py_json_dumps, 289, 708, 10, 1, 1, 0, 255},
  {py_json_loads, 415, 718, 7, 1, 1, 0, 255},
  {py__time_time, 573, 725, 0, 0, 0, 0, 255},
  {py__time_time_ns, 574, 725, 0, 0, 0, 0, 255},
  {py__time_monotonic, 439, 725, 0, 0, 0, 0, 255},
  {py__time_monotonic_ns, 440, 725, 0, 0, 0, 0, 255},
  {py__time_perf_counter, 470, 725, 0, 0, 0, 0, 255},
  {py__time_perf_counter_ns, 471, 725, 0, 0, 0, 0, 255},
  {py__time_sleep, 532, 725, 1, 1, 1, 0, 255},
  {py__device_write, 598, 726, 2, 2, 2, 0, 255},
  {py__device_urandom, 590, 728, 1, 1, 1, 0, 255},
  {py__device_getenv, 347, 729, 1, 1, 1, 0, 255},
  {py__device_exception_text, 307, 730, 1, 1, 1, 0, 255},
  {py__device_handled, 350, 731, 0, 0, 0, 0, 255},
  {py__device_request_id, 499, 731, 0, 0, 0, 0, 255},
  {py__binascii_encode64, 295, 731, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 270, 732, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 266, 734, 2, 1, 2, 0, 255},
  {py__hashlib_start, 541, 736, 1, 1, 1, 0, 255},
  {py__hashlib_update, 588, 737, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 283, 739, 1, 1, 1, 0, 255},
  {py__struct_from_float, 333, 740, 2, 2, 2, 0, 255},
  {py__struct_to_float, 578, 742, 1, 1, 1, 0, 255},
  {py__woofs_append, 203, 743, 2, 2, 2, 0, 255},
  {py__woofs_get, 344, 745, 2, 2, 2, 0, 255},
  {py__woofs_latest, 407, 747, 2, 2, 2, 0, 255},
  {py__node_ask, 210, 749, 2, 2, 2, 0, 255},
  {py__node_answer, 197, 751, 1, 1, 1, 0, 255},
  {py__re_search, 510, 752, 5, 5, 5, 0, 255},
  {py__re_offset, 459, 757, 2, 2, 2, 0, 255},
  {py__re_index, 360, 759, 2, 2, 2, 0, 255},
  {py__re_part, 468, 761, 3, 3, 3, 0, 255},
  {py__random_seed, 512, 764, 2, 2, 2, 0, 255},
  {py__random_random, 485, 766, 1, 1, 1, 0, 255},
  {py__random_bits, 225, 767, 2, 2, 2, 0, 255},
  {py__random_words, 597, 769, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,513,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,220,65535,65535,513,411,230,527,231,230,527,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,455,296,305,65535,65535,65535,65535,65535,65535,65535,65535,65535,513,296,305,65535,65535,65535,65535,513,565,65535,65535,65535,65535,513,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,513,517,429,65535,65535,513,517,429,513,404,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,537,296,305,513,296,305,65535,513,517,232,65535,65535,65535,65535,274,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,513,565,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,513,517,429,65535,65535,513,517,429,513,404,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,537,296,305,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,513,296,305,513,517,232,65535,65535,65535,65535,274,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,513,565,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,513,517,429,65535,65535,513,517,429,513,404,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,405,500,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,513,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,317,337,316,288,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,397,541,550,65535,65535,65535,65535,455,65535,65535,513,327,513,517,232,65535,513,462,65535,65535,65535,65535,65535,513,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,405,271,405,271,65535,65535,65535,65535,220,309,435,517,297,318,325,65535,452,447,65535,65535,65535,65535,405,500,65535,541,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,186,219,490,188,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,541,65535,65535,65535,65535,65535,65535,65535,65535,65535,454,531,299,243,196,251,359,518,271,535,509,251,456,466,467,465,457,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{441,23},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{44,47},{45,48},{46,49},{47,50},{48,51},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{81,52},{205,31},{223,26},{224,25},{257,29},{332,28},{370,30},{577,27},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{205,56},{257,59},{334,58},{353,57},{370,55},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{236,61},{237,62},{241,63},{264,64},{294,65},{298,66},{310,67},{322,68},{327,69},{328,70},{360,71},{371,72},{372,73},{373,74},{375,75},{376,76},{379,77},{382,78},{384,79},{385,80},{387,81},{391,82},{392,83},{401,84},{414,85},{422,86},{423,87},{424,88},{469,89},{494,90},{495,91},{496,92},{502,93},{503,94},{504,95},{506,96},{507,97},{508,98},{538,99},{539,100},{542,101},{553,102},{561,103},{575,104},{583,105},{589,106},{602,107},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{236,118},{241,119},{264,120},{269,113},{298,121},{310,122},{322,123},{334,114},{353,115},{360,124},{371,125},{372,126},{373,127},{376,128},{382,129},{387,130},{391,131},{392,132},{401,133},{414,134},{422,135},{423,136},{424,116},{469,137},{494,138},{495,139},{496,140},{502,141},{503,142},{504,143},{506,144},{507,145},{508,146},{538,147},{539,148},{542,149},{553,150},{561,151},{575,152},{583,117},{589,153},{602,154},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{36,32},{38,34},{41,37},{51,41},{62,208},{203,156},{236,169},{241,170},{247,157},{259,158},{264,171},{269,165},{298,172},{310,173},{312,159},{322,174},{334,160},{353,166},{360,175},{363,161},{371,176},{372,177},{373,178},{376,179},{382,180},{387,181},{391,182},{392,183},{401,184},{414,185},{422,186},{423,187},{424,167},{469,188},{474,162},{493,163},{494,189},{495,190},{496,191},{500,164},{502,192},{503,193},{504,194},{506,195},{507,196},{508,197},{538,198},{539,199},{542,200},{553,201},{561,202},{575,203},{583,168},{589,204},{602,205},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{51,41},{264,210},{360,211},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{36,32},{38,34},{51,41},{62,208},{203,213},{247,214},{259,215},{264,216},{312,217},{360,218},{363,219},{474,220},{493,221},{500,222},{534,223},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{45,48},{71,236},{247,225},{259,226},{335,227},{344,228},{394,229},{406,230},{474,231},{475,232},{524,233},{588,234},{592,235},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{192,238},{247,239},{259,240},{281,241},{282,242},{285,243},{367,244},{368,245},{377,246},{389,247},{390,248},{474,249},{493,250},{562,251},{563,252},{587,253},{588,254},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{259,256},{281,257},{367,258},{377,259},{389,260},{390,261},{562,262},{587,263},{8,108},{9,110},{12,109},{13,111},{264,265},{360,266},{361,268},{27,269},{27,269},{27,269},{9,110},{10,273},{250,272},{514,270},{572,271},{89,274},{90,275},{189,278},{207,276},{217,277},{250,281},{514,279},{572,280},{275,285},{348,283},{525,284},{8,108},{9,110},{12,109},{377,289},{8,108},{9,110},{8,108},{9,110},{12,109},{377,290},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{28,297},{29,298},{238,299},{353,300},{491,301},{579,302},{580,303},{581,304},{345,305},{416,306},{0,308},{193,310},{595,309},{187,311},{195,312},{198,313},{206,314},{222,315},{235,316},{244,317},{273,318},{284,319},{287,320},{327,321},{346,322},{351,323},{352,324},{353,325},{356,326},{381,327},{388,328},{396,329},{410,330},{428,331},{434,332},{450,333},{458,334},{461,335},{477,336},{479,337},{497,338},{505,339},{523,340},{536,341},{559,342},{593,343},{190,344},{191,345},{208,346},{209,347},{214,348},{215,349},{216,350},{239,351},{256,352},{260,353},{262,354},{263,355},{272,356},{286,357},{302,358},{303,359},{309,360},{311,361},{314,362},{315,363},{324,364},{326,365},{330,366},{338,367},{342,368},{354,369},{374,370},{378,371},{380,372},{383,373},{386,374},{408,375},{409,376},{416,377},{417,378},{418,379},{419,380},{437,381},{472,382},{477,383},{480,384},{484,385},{492,386},{528,387},{529,388},{540,389},{566,390},{567,391},{584,392},{289,393},{415,394},{439,397},{440,398},{470,399},{471,400},{532,401},{573,395},{574,396},{307,405},{347,404},{350,406},{499,407},{590,403},{598,402},{266,410},{270,409},{295,408},{283,413},{541,411},{588,412},{333,414},{578,415},{203,416},{344,417},{407,418},{197,420},{210,419},{360,423},{459,422},{468,424},{510,421},{225,427},{485,426},{512,425},{597,428}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {455, 0, 0, 17, 255},
  {586, 18, 17, 5, 0},
  {152, 65535, 22, 0, 0},
  {293, 65535, 22, 0, 0},
  {154, 65535, 22, 0, 0},
  {366, 24, 22, 28, 0},
  {226, 53, 50, 0, 5},
  {323, 54, 50, 20, 0},
  {547, 60, 70, 55, 0},
  {231, 112, 125, 50, 0},
  {229, 155, 175, 61, 0},
  {585, 209, 236, 9, 0},
  {413, 212, 245, 21, 0},
  {277, 224, 266, 19, 0},
  {522, 237, 285, 24, 0},
  {336, 255, 309, 15, 0},
  {486, 264, 324, 6, 0},
  {533, 267, 330, 1, 0},
  {339, 65535, 331, 1, 0},
  {227, 65535, 332, 1, 0},
  {433, 65535, 333, 1, 0},
  {343, 65535, 334, 5, 0},
  {211, 65535, 339, 5, 0},
  {212, 65535, 344, 0, 0},
  {261, 65535, 344, 3, 0},
  {438, 65535, 347, 0, 0},
  {482, 282, 347, 3, 0},
  {544, 286, 350, 0, 0},
  {246, 287, 350, 0, 0},
  {560, 288, 350, 0, 0},
  {279, 65535, 350, 4, 0},
  {280, 65535, 354, 2, 0},
  {278, 65535, 356, 4, 0},
  {400, 65535, 360, 2, 0},
  {300, 291, 362, 2, 0},
  {603, 292, 364, 2, 0},
  {425, 293, 366, 2, 0},
  {321, 294, 368, 2, 0},
  {501, 295, 370, 2, 0},
  {431, 296, 372, 14, 0},
  {240, 65535, 386, 0, 0},
  {252, 65535, 386, 0, 0},
  {582, 65535, 386, 0, 0},
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
  {473, 3.141592653589793},
  {290, 2.718281828459045},
  {568, 6.283185307179586},
  {362, INFINITY},
  {445, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {228, 391, 33, 0, 0},
  {427, 424, 49, 0, 5},
  {402, 473, 2, 5, 0},
  {184, 475, 7, 5, 0},
  {178, 482, 6, 5, 0},
  {177, 488, 3, 5, 0},
  {179, 491, 3, 5, 0},
  {183, 494, 2, 5, 0},
  {185, 496, 3, 5, 0},
  {180, 499, 2, 5, 0},
  {182, 501, 4, 5, 0},
  {181, 505, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1155,1163,1175,1190,1204,1218,1231,1249,1264,1275,1281,1294,1309,1324,1342,1350,1359,1374,1391,1409,1422,1433,1443,1458,1466,1483,1496,1507,1518,1537,1546,1554,1573,1591,1598,1611,1626,1640,1654,1666,1680,1698,1711,1722,1733,1743,1755,1764,1781,1799,1817,1829,1840,1850,1857,1874,1883,1890,1898,1903,1910,1913,1920,1925,1931,1932,1935,1942,1948,1952,1957,1960,1968,1977,1980,1989,1995,1998,2014,2023,2039,2055,2061,2065,2081,2086,2091,2095,2100,2103,2118,2139,2141,2145,2150,2155,2161,2175,2176,2180,2185,2188,2197,2207,2211,2215,2241,2249,2258,2267,2272,2285,2286,2298,2306,2316,2324,2328,2332,2336,2342,2347,2361,2364,2378,2389,2394,2400,2414,2419,2422,2426,2445,2469,2474,2478,2487,2497,2501,2509,2518,2521,2525,2530,2540,2545,2551,2555,2561,2569,2576,2583,2590,2596,2603,2614,2618,2628,2637,2648,2658,2675,2681,2684,2691,2695,2701,2704,2709,2710,2714,2721,2729,2735,2743,2751,2754,2762,2774,2783,2786,2789,2793,2798,2804,2813,2827,2837,2840,2850,2855,2861,2873,2877,2886,2890,2894,2898,2906,2914,2920,2924,2929,2934,2939,2943,2949,2959,2970,2975,2978,2988,2998,3005,3013,3022,3026,3030,3038,3051,3067,3070,3079,3082,3110,3117,3123,3129,3139,3146,3153,3157,3160,3165,3166,3168,3176,3180,3186,3191,3198,3201,3207,3222,3230,3233,3245,3264,3284,3294,3301,3308,3315,3322,3331,3338,3348,3356,3368,3373,3383,3390,3395,3404,3415,3420,3427,3437,3445,3455,3462,3469,3473,3478,3486,3490,3498,3515,3531,3539,3543,3547,3548,3556,3559,3563,3569,3572,3577,3580,3586,3592,3596,3601,3606,3609,3614,3619,3623,3637,3652,3657,3663,3672,3675,3682,3686,3689,3697,3715,3725,3732,3738,3741,3744,3748,3752,3758,3767,3779,3782,3785,3786,3790,3793,3799,3806,3810,3813,3817,3821,3827,3836,3839,3845,3856,3873,3876,3882,3885,3888,3893,3898,3899,3913,3924,3933,3937,3946,3958,3973,3977,3979,3982,3989,3992,3995,4001,4006,4010,4017,4025,4026,4033,4039,4044,4052,4056,4064,4071,4078,4087,4093,4105,4117,4124,4128,4135,4145,4152,4160,4165,4171,4176,4181,4191,4197,4203,4204,4210,4217,4221,4225,4229,4233,4241,4244,4254,4257,4262,4270,4273,4280,4290,4296,4301,4307,4310,4314,4318,4326,4331,4336,4340,4349,4355,4361,4366,4376,4380,4385,4395,4400,4412,4416,4420,4423,4429,4437,4443,4450,4456,4461,4464,4472,4479,4489,4495,4498,4503,4511,4531,4558,4563,4570,4573,4577,4580,4582,4591,4595,4600,4604,4611,4616,4618,4626,4634,4641,4647,4657,4666,4675,4680,4685,4689,4694,4700,4705,4712,4717,4723,4727,4732,4746,4750,4755,4760,4761,4762,4763,4768,4771};
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
  'c','a','p','i','t','a','l','i','z','e',
  'c','a','s','e','f','o','l','d',
  'c','a','s','t',
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
  'n','b','y','t','e','s',
  'n','d','i','g','i','t','s',
  'n','d','i','m',
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
