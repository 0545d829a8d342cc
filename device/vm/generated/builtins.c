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
  {py_object_new, 447, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 447, 28, 3, 0, 3, 0, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 439, 37, 1, 1, 1, 4, 1},
  {py_int_new, 447, 38, 2, 0, 2, 0, 5},
  {py_int_bit_length, 224, 40, 1, 1, 1, 4, 5},
  {py_int_bit_count, 223, 41, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 575, 42, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 330, 46, 3, 1, 2, 0, 5},
  {py_int_conjugate, 257, 49, 1, 1, 1, 4, 5},
  {py_int_is_integer, 368, 50, 1, 1, 1, 4, 5},
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
  {py_bool_new, 447, 88, 1, 0, 1, 0, 6},
  {py_float_new, 447, 89, 1, 0, 1, 0, 7},
  {py_float_is_integer, 368, 90, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 205, 91, 1, 1, 1, 4, 7},
  {py_float_hex, 351, 92, 1, 1, 1, 4, 7},
  {py_float_fromhex, 332, 93, 1, 1, 1, 0, 7},
  {py_float_conjugate, 257, 94, 1, 1, 1, 4, 7},
  {py_str_new, 447, 95, 3, 0, 3, 0, 8},
  {py_str_capitalize, 236, 98, 1, 1, 1, 4, 8},
  {py_str_casefold, 237, 99, 1, 1, 1, 4, 8},
  {py_str_center, 241, 100, 3, 2, 3, 4, 8},
  {py_str_count, 264, 103, 4, 2, 4, 4, 8},
  {py_str_encode, 294, 107, 3, 1, 3, 4, 8},
  {py_str_endswith, 298, 110, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 308, 114, 2, 1, 2, 4, 8},
  {py_str_find, 320, 116, 4, 2, 4, 4, 8},
  {py_str_format, 325, 120, 1, 1, 1, 7, 8},
  {py_str_format_map, 326, 121, 2, 2, 2, 4, 8},
  {py_str_index, 358, 123, 4, 2, 4, 4, 8},
  {py_str_isalnum, 369, 127, 1, 1, 1, 4, 8},
  {py_str_isalpha, 370, 128, 1, 1, 1, 4, 8},
  {py_str_isascii, 371, 129, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 373, 130, 1, 1, 1, 4, 8},
  {py_str_isdigit, 374, 131, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 377, 132, 1, 1, 1, 4, 8},
  {py_str_islower, 380, 133, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 382, 134, 1, 1, 1, 4, 8},
  {py_str_isprintable, 383, 135, 1, 1, 1, 4, 8},
  {py_str_isspace, 385, 136, 1, 1, 1, 4, 8},
  {py_str_istitle, 389, 137, 1, 1, 1, 4, 8},
  {py_str_isupper, 390, 138, 1, 1, 1, 4, 8},
  {py_str_join, 399, 139, 2, 2, 2, 4, 8},
  {py_str_ljust, 412, 141, 3, 2, 3, 4, 8},
  {py_str_lower, 420, 144, 1, 1, 1, 4, 8},
  {py_str_lstrip, 421, 145, 2, 1, 2, 4, 8},
  {py_str_maketrans, 422, 147, 3, 1, 3, 0, 8},
  {py_str_partition, 467, 150, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 492, 152, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 493, 154, 2, 2, 2, 4, 8},
  {py_str_replace, 494, 156, 4, 3, 4, 4, 8},
  {py_str_rfind, 500, 160, 4, 2, 4, 4, 8},
  {py_str_rindex, 501, 164, 4, 2, 4, 4, 8},
  {py_str_rjust, 502, 168, 3, 2, 3, 4, 8},
  {py_str_rpartition, 504, 171, 2, 2, 2, 4, 8},
  {py_str_rsplit, 505, 173, 3, 1, 3, 4, 8},
  {py_str_rstrip, 506, 176, 2, 1, 2, 4, 8},
  {py_str_split, 536, 178, 3, 1, 3, 4, 8},
  {py_str_splitlines, 537, 181, 2, 1, 2, 4, 8},
  {py_str_startswith, 540, 183, 4, 2, 4, 4, 8},
  {py_str_strip, 551, 187, 2, 1, 2, 4, 8},
  {py_str_swapcase, 559, 189, 1, 1, 1, 4, 8},
  {py_str_title, 573, 190, 1, 1, 1, 4, 8},
  {py_str_translate, 581, 191, 2, 2, 2, 4, 8},
  {py_str_upper, 587, 193, 1, 1, 1, 4, 8},
  {py_str_zfill, 600, 194, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 196, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 197, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 199, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 200, 2, 2, 2, 4, 255},
  {py_bytes_new, 447, 202, 3, 0, 3, 0, 9},
  {py_bytes_decode, 269, 205, 3, 1, 3, 4, 9},
  {py_bytes_fromhex, 332, 208, 1, 1, 1, 0, 9},
  {py_bytes_hex, 351, 209, 3, 1, 3, 4, 9},
  {py_bytes_maketrans, 422, 212, 2, 2, 2, 0, 9},
  {py_bytes_translate, 581, 214, 3, 2, 3, 4, 9},
  {py_str_capitalize, 236, 217, 1, 1, 1, 4, 9},
  {py_str_center, 241, 218, 3, 2, 3, 4, 9},
  {py_str_count, 264, 221, 4, 2, 4, 4, 9},
  {py_str_endswith, 298, 225, 4, 2, 4, 4, 9},
  {py_str_expandtabs, 308, 229, 2, 1, 2, 4, 9},
  {py_str_find, 320, 231, 4, 2, 4, 4, 9},
  {py_str_index, 358, 235, 4, 2, 4, 4, 9},
  {py_str_isalnum, 369, 239, 1, 1, 1, 4, 9},
  {py_str_isalpha, 370, 240, 1, 1, 1, 4, 9},
  {py_str_isascii, 371, 241, 1, 1, 1, 4, 9},
  {py_str_isdigit, 374, 242, 1, 1, 1, 4, 9},
  {py_str_islower, 380, 243, 1, 1, 1, 4, 9},
  {py_str_isspace, 385, 244, 1, 1, 1, 4, 9},
  {py_str_istitle, 389, 245, 1, 1, 1, 4, 9},
  {py_str_isupper, 390, 246, 1, 1, 1, 4, 9},
  {py_str_join, 399, 247, 2, 2, 2, 4, 9},
  {py_str_ljust, 412, 249, 3, 2, 3, 4, 9},
  {py_str_lower, 420, 252, 1, 1, 1, 4, 9},
  {py_str_lstrip, 421, 253, 2, 1, 2, 4, 9},
  {py_str_partition, 467, 255, 2, 2, 2, 4, 9},
  {py_str_removeprefix, 492, 257, 2, 2, 2, 4, 9},
  {py_str_removesuffix, 493, 259, 2, 2, 2, 4, 9},
  {py_str_replace, 494, 261, 4, 3, 4, 4, 9},
  {py_str_rfind, 500, 265, 4, 2, 4, 4, 9},
  {py_str_rindex, 501, 269, 4, 2, 4, 4, 9},
  {py_str_rjust, 502, 273, 3, 2, 3, 4, 9},
  {py_str_rpartition, 504, 276, 2, 2, 2, 4, 9},
  {py_str_rsplit, 505, 278, 3, 1, 3, 4, 9},
  {py_str_rstrip, 506, 281, 2, 1, 2, 4, 9},
  {py_str_split, 536, 283, 3, 1, 3, 4, 9},
  {py_str_splitlines, 537, 286, 2, 1, 2, 4, 9},
  {py_str_startswith, 540, 288, 4, 2, 4, 4, 9},
  {py_str_strip, 551, 292, 2, 1, 2, 4, 9},
  {py_str_swapcase, 559, 294, 1, 1, 1, 4, 9},
  {py_str_title, 573, 295, 1, 1, 1, 4, 9},
  {py_str_upper, 587, 296, 1, 1, 1, 4, 9},
  {py_str_zfill, 600, 297, 2, 2, 2, 4, 9},
  {py_bytearray_new, 447, 299, 3, 0, 3, 0, 10},
  {py_bytearray_append, 203, 302, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 247, 304, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 259, 305, 1, 1, 1, 4, 10},
  {py_bytearray_extend, 310, 306, 2, 2, 2, 4, 10},
  {py_bytearray_fromhex, 332, 308, 1, 1, 1, 0, 10},
  {py_bytearray_insert, 361, 309, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 472, 312, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 491, 314, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 498, 316, 1, 1, 1, 4, 10},
  {py_bytes_decode, 269, 317, 3, 1, 3, 4, 10},
  {py_bytes_hex, 351, 320, 3, 1, 3, 4, 10},
  {py_bytes_maketrans, 422, 323, 2, 2, 2, 0, 10},
  {py_bytes_translate, 581, 325, 3, 2, 3, 4, 10},
  {py_str_capitalize, 236, 328, 1, 1, 1, 4, 10},
  {py_str_center, 241, 329, 3, 2, 3, 4, 10},
  {py_str_count, 264, 332, 4, 2, 4, 4, 10},
  {py_str_endswith, 298, 336, 4, 2, 4, 4, 10},
  {py_str_expandtabs, 308, 340, 2, 1, 2, 4, 10},
  {py_str_find, 320, 342, 4, 2, 4, 4, 10},
  {py_str_index, 358, 346, 4, 2, 4, 4, 10},
  {py_str_isalnum, 369, 350, 1, 1, 1, 4, 10},
  {py_str_isalpha, 370, 351, 1, 1, 1, 4, 10},
  {py_str_isascii, 371, 352, 1, 1, 1, 4, 10},
  {py_str_isdigit, 374, 353, 1, 1, 1, 4, 10},
  {py_str_islower, 380, 354, 1, 1, 1, 4, 10},
  {py_str_isspace, 385, 355, 1, 1, 1, 4, 10},
  {py_str_istitle, 389, 356, 1, 1, 1, 4, 10},
  {py_str_isupper, 390, 357, 1, 1, 1, 4, 10},
  {py_str_join, 399, 358, 2, 2, 2, 4, 10},
  {py_str_ljust, 412, 360, 3, 2, 3, 4, 10},
  {py_str_lower, 420, 363, 1, 1, 1, 4, 10},
  {py_str_lstrip, 421, 364, 2, 1, 2, 4, 10},
  {py_str_partition, 467, 366, 2, 2, 2, 4, 10},
  {py_str_removeprefix, 492, 368, 2, 2, 2, 4, 10},
  {py_str_removesuffix, 493, 370, 2, 2, 2, 4, 10},
  {py_str_replace, 494, 372, 4, 3, 4, 4, 10},
  {py_str_rfind, 500, 376, 4, 2, 4, 4, 10},
  {py_str_rindex, 501, 380, 4, 2, 4, 4, 10},
  {py_str_rjust, 502, 384, 3, 2, 3, 4, 10},
  {py_str_rpartition, 504, 387, 2, 2, 2, 4, 10},
  {py_str_rsplit, 505, 389, 3, 1, 3, 4, 10},
  {py_str_rstrip, 506, 392, 2, 1, 2, 4, 10},
  {py_str_split, 536, 394, 3, 1, 3, 4, 10},
  {py_str_splitlines, 537, 397, 2, 1, 2, 4, 10},
  {py_str_startswith, 540, 399, 4, 2, 4, 4, 10},
  {py_str_strip, 551, 403, 2, 1, 2, 4, 10},
  {py_str_swapcase, 559, 405, 1, 1, 1, 4, 10},
  {py_str_title, 573, 406, 1, 1, 1, 4, 10},
  {py_str_upper, 587, 407, 1, 1, 1, 4, 10},
  {py_str_zfill, 600, 408, 2, 2, 2, 4, 10},
  {py_any___setitem__, 14, 410, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 413, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 415, 2, 2, 2, 4, 255},
  {py_tuple_new, 447, 417, 1, 0, 1, 0, 11},
  {py_tuple_count, 264, 418, 2, 2, 2, 4, 11},
  {py_tuple_index, 358, 420, 4, 2, 4, 4, 11},
  {py_list_new, 447, 424, 1, 0, 1, 0, 12},
  {py_list_append, 203, 425, 2, 2, 2, 4, 12},
  {py_list_clear, 247, 427, 1, 1, 1, 4, 12},
  {py_list_copy, 259, 428, 1, 1, 1, 4, 12},
  {py_list_count, 264, 429, 2, 2, 2, 4, 12},
  {py_list_extend, 310, 431, 2, 2, 2, 4, 12},
  {py_list_index, 358, 433, 4, 2, 4, 4, 12},
  {py_list_insert, 361, 437, 3, 3, 3, 4, 12},
  {py_list_pop, 472, 440, 2, 1, 2, 4, 12},
  {py_list_remove, 491, 442, 2, 2, 2, 4, 12},
  {py_list_reverse, 498, 444, 1, 1, 1, 4, 12},
  {py_list_sort, 532, 445, 3, 1, 1, 4, 12},
  {py_dict_new, 447, 448, 1, 0, 1, 2, 13},
  {py_dict_clear, 247, 449, 1, 1, 1, 4, 13},
  {py_dict_copy, 259, 450, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 333, 451, 2, 1, 2, 0, 13},
  {py_dict_get, 342, 453, 3, 2, 3, 4, 13},
  {py_dict_items, 392, 456, 1, 1, 1, 4, 13},
  {py_dict_keys, 404, 457, 1, 1, 1, 4, 13},
  {py_dict_pop, 472, 458, 3, 2, 3, 4, 13},
  {py_dict_popitem, 473, 461, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 522, 462, 3, 2, 3, 4, 13},
  {py_dict_update, 586, 465, 2, 1, 2, 6, 13},
  {py_dict_values, 590, 467, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 468, 2, 2, 2, 4, 255},
  {py_set_new, 447, 470, 1, 0, 1, 0, 14},
  {py_set_add, 192, 471, 2, 2, 2, 4, 14},
  {py_set_clear, 247, 473, 1, 1, 1, 4, 14},
  {py_set_copy, 259, 474, 1, 1, 1, 4, 14},
  {py_set_difference, 281, 475, 1, 1, 1, 5, 14},
  {py_set_difference_update, 282, 476, 1, 1, 1, 5, 14},
  {py_set_discard, 285, 477, 2, 2, 2, 4, 14},
  {py_set_intersection, 365, 479, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 366, 480, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 375, 481, 2, 2, 2, 4, 14},
  {py_set_issubset, 387, 483, 2, 2, 2, 4, 14},
  {py_set_issuperset, 388, 485, 2, 2, 2, 4, 14},
  {py_set_pop, 472, 487, 1, 1, 1, 4, 14},
  {py_set_remove, 491, 488, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 560, 490, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 561, 492, 2, 2, 2, 4, 14},
  {py_set_union, 585, 494, 1, 1, 1, 5, 14},
  {py_set_update, 586, 495, 1, 1, 1, 5, 14},
  {py_frozenset_new, 447, 496, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 259, 497, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 281, 498, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 365, 499, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 375, 500, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 387, 502, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 388, 504, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 560, 506, 2, 2, 2, 4, 15},
  {py_frozenset_union, 585, 508, 1, 1, 1, 5, 15},
  {py_range_new, 447, 509, 3, 1, 3, 0, 16},
  {py_range_count, 264, 512, 2, 2, 2, 4, 16},
  {py_range_index, 358, 514, 2, 2, 2, 4, 16},
  {py_slice_new, 447, 516, 3, 1, 3, 0, 17},
  {py_slice_indices, 359, 519, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 521, 1, 1, 1, 7, 255},
  {py_generator_send, 512, 522, 2, 2, 2, 4, 21},
  {py_generator_throw, 570, 524, 4, 2, 4, 4, 21},
  {py_generator_close, 250, 528, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 529, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 530, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 531, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 207, 532, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 217, 534, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 189, 538, 1, 1, 1, 4, 22},
  {py_coroutine_send, 512, 539, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 570, 541, 4, 2, 4, 4, 24},
  {py_coroutine_close, 250, 545, 1, 1, 1, 4, 24},
  {py_property_new, 447, 546, 4, 0, 4, 0, 26},
  {py_property_getter, 346, 550, 2, 2, 2, 4, 26},
  {py_property_setter, 523, 552, 2, 2, 2, 4, 26},
  {py_property_deleter, 275, 554, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 447, 556, 1, 1, 1, 0, 27},
  {py_classmethod_new, 447, 557, 1, 1, 1, 0, 28},
  {py_super_new, 447, 558, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 375, 560, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 375, 562, 2, 2, 2, 4, 32},
  {py_enumerate_new, 447, 564, 2, 1, 2, 0, 34},
  {py_zip_new, 447, 566, 1, 0, 0, 1, 35},
  {py_map_new, 447, 567, 1, 0, 1, 1, 36},
  {py_filter_new, 447, 568, 2, 2, 2, 0, 37},
  {py_reversed_new, 447, 570, 1, 1, 1, 0, 38},
  {py_memoryview_new, 447, 571, 1, 1, 1, 0, 39},
  {py_memoryview___enter__, 28, 572, 1, 1, 1, 4, 39},
  {py_memoryview___exit__, 29, 573, 1, 1, 1, 5, 39},
  {py_memoryview_cast, 238, 574, 2, 2, 2, 4, 39},
  {py_memoryview_hex, 351, 576, 3, 1, 3, 4, 39},
  {py_memoryview_release, 489, 579, 1, 1, 1, 4, 39},
  {py_memoryview_tobytes, 577, 580, 2, 1, 2, 4, 39},
  {py_memoryview_tolist, 578, 582, 1, 1, 1, 4, 39},
  {py_memoryview_toreadonly, 579, 583, 1, 1, 1, 4, 39},
  {py_LambdaContext_get_remaining_time_in_millis, 343, 584, 1, 1, 1, 4, 43},
  {py_LambdaContext_log, 414, 585, 2, 2, 2, 4, 43},
  {py_BaseException_new, 447, 587, 0, 0, 0, 1, 47},
  {py_BaseException___init__, 0, 587, 1, 1, 1, 5, 47},
  {py_BaseException_with_traceback, 593, 588, 2, 2, 2, 4, 47},
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
  {py_b_format, 325, 604, 2, 1, 2, 0, 255},
  {py_b_getattr, 344, 606, 3, 2, 3, 0, 255},
  {py_b_hasattr, 349, 609, 2, 2, 2, 0, 255},
  {py_b_hash, 350, 611, 1, 1, 1, 0, 255},
  {py_b_hex, 351, 612, 1, 1, 1, 0, 255},
  {py_b_id, 354, 613, 1, 1, 1, 0, 255},
  {py_b_isinstance, 379, 614, 2, 2, 2, 0, 255},
  {py_b_issubclass, 386, 616, 2, 2, 2, 0, 255},
  {py_b_iter, 394, 618, 2, 1, 2, 0, 255},
  {py_b_len, 408, 620, 1, 1, 1, 0, 255},
  {py_b_max, 426, 621, 2, 0, 0, 1, 255},
  {py_b_min, 432, 623, 2, 0, 0, 1, 255},
  {py_b_next, 448, 625, 2, 1, 2, 0, 255},
  {py_b_oct, 456, 627, 1, 1, 1, 0, 255},
  {py_b_ord, 459, 628, 1, 1, 1, 0, 255},
  {py_b_pow, 475, 629, 3, 2, 3, 0, 255},
  {py_b_print, 477, 632, 4, 0, 0, 1, 255},
  {py_b_repr, 495, 636, 1, 1, 1, 0, 255},
  {py_b_round, 503, 637, 2, 1, 2, 0, 255},
  {py_b_setattr, 521, 639, 3, 3, 3, 0, 255},
  {py_b_sorted, 534, 642, 3, 1, 1, 0, 255},
  {py_b_sum, 557, 645, 2, 1, 2, 0, 255},
  {py_b_vars, 591, 647, 1, 0, 1, 0, 255},
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
  {py_math_exp, 307, 666, 1, 1, 1, 0, 255},
  {py_math_expm1, 309, 667, 1, 1, 1, 0, 255},
  {py_math_fabs, 312, 668, 1, 1, 1, 0, 255},
  {py_math_factorial, 313, 669, 1, 1, 1, 0, 255},
  {py_math_floor, 322, 670, 1, 1, 1, 0, 255},
  {py_math_fmod, 324, 671, 2, 2, 2, 0, 255},
  {py_math_frexp, 328, 673, 1, 1, 1, 0, 255},
  {py_math_fsum, 336, 674, 1, 1, 1, 0, 255},
  {py_math_gcd, 340, 675, 0, 0, 0, 1, 255},
  {py_math_hypot, 352, 675, 0, 0, 0, 1, 255},
  {py_math_isclose, 372, 675, 4, 2, 2, 0, 255},
  {py_math_isfinite, 376, 679, 1, 1, 1, 0, 255},
  {py_math_isinf, 378, 680, 1, 1, 1, 0, 255},
  {py_math_isnan, 381, 681, 1, 1, 1, 0, 255},
  {py_math_isqrt, 384, 682, 1, 1, 1, 0, 255},
  {py_math_lcm, 406, 683, 0, 0, 0, 1, 255},
  {py_math_ldexp, 407, 683, 2, 2, 2, 0, 255},
  {py_math_log, 414, 685, 2, 1, 2, 0, 255},
  {py_math_log10, 415, 687, 1, 1, 1, 0, 255},
  {py_math_log1p, 416, 688, 1, 1, 1, 0, 255},
  {py_math_log2, 417, 689, 1, 1, 1, 0, 255},
  {py_math_modf, 435, 690, 1, 1, 1, 0, 255},
  {py_math_perm, 470, 691, 2, 1, 2, 0, 255},
  {py_math_pow, 475, 693, 2, 2, 2, 0, 255},
  {py_math_prod, 478, 695, 2, 1, 1, 0, 255},
  {py_math_radians, 482, 697, 1, 1, 1, 0, 255},
  {py_math_remainder, 490, 698, 2, 2, 2, 0, 255},
  {py_math_sin, 526, 700, 1, 1, 1, 0, 255},
  {py_math_sinh, 527, 701, 1, 1, 1, 0, 255},
  {py_math_sqrt, 538, 702, 1, 1, 1, 0, 255},
  {py_math_tan, 564, 703, 1, 1, 1, 0, 255},
  {py_math_tanh, 565, 704, 1, 1, 1, 0, 255},
  {py_math_trunc, 582, 705, 1, 1, 1, 0, 255},
  {py_json_dumps, 289, 706, 10, 1, 1, 0, 255},
  {py_json_loads, 413, 716, 7, 1, 1, 0, 255},
  {py__time_time, 571, 723, 0, 0, 0, 0, 255},
  {py__time_time_ns, 572, 723, 0, 0, 0, 0, 255},
  {py__time_monotonic, 437, 723, 0, 0, 0, 0, 255},
  {py__time_monotonic_ns, 438, 723, 0, 0, 0, 0, 255},
  {py__time_perf_counter, 468, 723, 0, 0, 0, 0, 255},
  {py__time_perf_counter_ns, 469, 723, 0, 0, 0, 0, 255},
  {py__time_sleep, 530, 723, 1, 1, 1, 0, 255},
  {py__device_write, 596, 724, 2, 2, 2, 0, 255},
  {py__device_urandom, 588, 726, 1, 1, 1, 0, 255},
  {py__device_getenv, 345, 727, 1, 1, 1, 0, 255},
  {py__device_exception_text, 305, 728, 1, 1, 1, 0, 255},
  {py__device_handled, 348, 729, 0, 0, 0, 0, 255},
  {py__device_request_id, 497, 729, 0, 0, 0, 0, 255},
  {py__binascii_encode64, 295, 729, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 270, 730, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 266, 732, 2, 1, 2, 0, 255},
  {py__hashlib_start, 539, 734, 1, 1, 1, 0, 255},
  {py__hashlib_update, 586, 735, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 283, 737, 1, 1, 1, 0, 255},
  {py__struct_from_float, 331, 738, 2, 2, 2, 0, 255},
  {py__struct_to_float, 576, 740, 1, 1, 1, 0, 255},
  {py__woofs_append, 203, 741, 2, 2, 2, 0, 255},
  {py__woofs_get, 342, 743, 2, 2, 2, 0, 255},
  {py__woofs_latest, 405, 745, 2, 2, 2, 0, 255},
  {py__node_ask, 210, 747, 2, 2, 2, 0, 255},
  {py__node_answer, 197, 749, 1, 1, 1, 0, 255},
  {py__re_search, 508, 750, 5, 5, 5, 0, 255},
  {py__re_offset, 457, 755, 2, 2, 2, 0, 255},
  {py__re_index, 358, 757, 2, 2, 2, 0, 255},
  {py__re_part, 466, 759, 3, 3, 3, 0, 255},
  {py__random_seed, 510, 762, 2, 2, 2, 0, 255},
  {py__random_random, 483, 764, 1, 1, 1, 0, 255},
  {py__random_bits, 225, 765, 2, 2, 2, 0, 255},
  {py__random_words, 595, 767, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,511,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,220,65535,65535,511,409,230,525,231,230,525,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,453,296,303,65535,65535,65535,65535,65535,65535,65535,65535,65535,511,296,303,65535,65535,65535,65535,511,563,65535,65535,65535,65535,511,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,511,515,427,65535,65535,511,515,427,511,402,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,535,296,303,511,296,303,65535,511,515,232,65535,65535,65535,65535,274,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,511,563,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,511,515,427,65535,65535,511,515,427,511,402,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,535,296,303,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,511,296,303,511,515,232,65535,65535,65535,65535,274,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,511,563,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,511,515,427,65535,65535,511,515,427,511,402,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,403,498,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,511,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,315,335,314,288,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,395,539,548,65535,65535,65535,65535,453,65535,65535,511,325,511,515,232,65535,511,460,65535,65535,65535,65535,65535,511,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,403,271,403,271,65535,65535,65535,65535,220,307,433,515,297,316,323,65535,450,445,65535,65535,65535,65535,403,498,65535,539,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,186,219,488,188,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,539,65535,65535,65535,65535,65535,65535,65535,65535,65535,452,529,299,243,196,251,357,516,271,533,507,251,454,464,465,463,455,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{439,23},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{44,47},{45,48},{46,49},{47,50},{48,51},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{81,52},{205,31},{223,26},{224,25},{257,29},{330,28},{368,30},{575,27},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{205,56},{257,59},{332,58},{351,57},{368,55},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{236,61},{237,62},{241,63},{264,64},{294,65},{298,66},{308,67},{320,68},{325,69},{326,70},{358,71},{369,72},{370,73},{371,74},{373,75},{374,76},{377,77},{380,78},{382,79},{383,80},{385,81},{389,82},{390,83},{399,84},{412,85},{420,86},{421,87},{422,88},{467,89},{492,90},{493,91},{494,92},{500,93},{501,94},{502,95},{504,96},{505,97},{506,98},{536,99},{537,100},{540,101},{551,102},{559,103},{573,104},{581,105},{587,106},{600,107},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{236,118},{241,119},{264,120},{269,113},{298,121},{308,122},{320,123},{332,114},{351,115},{358,124},{369,125},{370,126},{371,127},{374,128},{380,129},{385,130},{389,131},{390,132},{399,133},{412,134},{420,135},{421,136},{422,116},{467,137},{492,138},{493,139},{494,140},{500,141},{501,142},{502,143},{504,144},{505,145},{506,146},{536,147},{537,148},{540,149},{551,150},{559,151},{573,152},{581,117},{587,153},{600,154},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{36,32},{38,34},{41,37},{51,41},{62,208},{203,156},{236,169},{241,170},{247,157},{259,158},{264,171},{269,165},{298,172},{308,173},{310,159},{320,174},{332,160},{351,166},{358,175},{361,161},{369,176},{370,177},{371,178},{374,179},{380,180},{385,181},{389,182},{390,183},{399,184},{412,185},{420,186},{421,187},{422,167},{467,188},{472,162},{491,163},{492,189},{493,190},{494,191},{498,164},{500,192},{501,193},{502,194},{504,195},{505,196},{506,197},{536,198},{537,199},{540,200},{551,201},{559,202},{573,203},{581,168},{587,204},{600,205},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{51,41},{264,210},{358,211},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{36,32},{38,34},{51,41},{62,208},{203,213},{247,214},{259,215},{264,216},{310,217},{358,218},{361,219},{472,220},{491,221},{498,222},{532,223},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{45,48},{71,236},{247,225},{259,226},{333,227},{342,228},{392,229},{404,230},{472,231},{473,232},{522,233},{586,234},{590,235},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{192,238},{247,239},{259,240},{281,241},{282,242},{285,243},{365,244},{366,245},{375,246},{387,247},{388,248},{472,249},{491,250},{560,251},{561,252},{585,253},{586,254},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{259,256},{281,257},{365,258},{375,259},{387,260},{388,261},{560,262},{585,263},{8,108},{9,110},{12,109},{13,111},{264,265},{358,266},{359,268},{27,269},{27,269},{27,269},{9,110},{10,273},{250,272},{512,270},{570,271},{89,274},{90,275},{189,278},{207,276},{217,277},{250,281},{512,279},{570,280},{275,285},{346,283},{523,284},{8,108},{9,110},{12,109},{375,289},{8,108},{9,110},{8,108},{9,110},{12,109},{375,290},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{9,110},{10,273},{8,108},{9,110},{12,109},{13,111},{14,206},{15,207},{28,297},{29,298},{238,299},{351,300},{489,301},{577,302},{578,303},{579,304},{343,305},{414,306},{0,308},{193,310},{593,309},{187,311},{195,312},{198,313},{206,314},{222,315},{235,316},{244,317},{273,318},{284,319},{287,320},{325,321},{344,322},{349,323},{350,324},{351,325},{354,326},{379,327},{386,328},{394,329},{408,330},{426,331},{432,332},{448,333},{456,334},{459,335},{475,336},{477,337},{495,338},{503,339},{521,340},{534,341},{557,342},{591,343},{190,344},{191,345},{208,346},{209,347},{214,348},{215,349},{216,350},{239,351},{256,352},{260,353},{262,354},{263,355},{272,356},{286,357},{307,358},{309,359},{312,360},{313,361},{322,362},{324,363},{328,364},{336,365},{340,366},{352,367},{372,368},{376,369},{378,370},{381,371},{384,372},{406,373},{407,374},{414,375},{415,376},{416,377},{417,378},{435,379},{470,380},{475,381},{478,382},{482,383},{490,384},{526,385},{527,386},{538,387},{564,388},{565,389},{582,390},{289,391},{413,392},{437,395},{438,396},{468,397},{469,398},{530,399},{571,393},{572,394},{305,403},{345,402},{348,404},{497,405},{588,401},{596,400},{266,408},{270,407},{295,406},{283,411},{539,409},{586,410},{331,412},{576,413},{203,414},{342,415},{405,416},{197,418},{210,417},{358,421},{457,420},{466,422},{508,419},{225,425},{483,424},{510,423},{595,426}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {453, 0, 0, 17, 255},
  {584, 18, 17, 5, 0},
  {152, 65535, 22, 0, 0},
  {293, 65535, 22, 0, 0},
  {154, 65535, 22, 0, 0},
  {364, 24, 22, 28, 0},
  {226, 53, 50, 0, 5},
  {321, 54, 50, 20, 0},
  {545, 60, 70, 55, 0},
  {231, 112, 125, 50, 0},
  {229, 155, 175, 61, 0},
  {583, 209, 236, 9, 0},
  {411, 212, 245, 21, 0},
  {277, 224, 266, 19, 0},
  {520, 237, 285, 24, 0},
  {334, 255, 309, 15, 0},
  {484, 264, 324, 6, 0},
  {531, 267, 330, 1, 0},
  {337, 65535, 331, 1, 0},
  {227, 65535, 332, 1, 0},
  {431, 65535, 333, 1, 0},
  {341, 65535, 334, 5, 0},
  {211, 65535, 339, 5, 0},
  {212, 65535, 344, 0, 0},
  {261, 65535, 344, 3, 0},
  {436, 65535, 347, 0, 0},
  {480, 282, 347, 3, 0},
  {542, 286, 350, 0, 0},
  {246, 287, 350, 0, 0},
  {558, 288, 350, 0, 0},
  {279, 65535, 350, 4, 0},
  {280, 65535, 354, 2, 0},
  {278, 65535, 356, 4, 0},
  {398, 65535, 360, 2, 0},
  {300, 291, 362, 2, 0},
  {601, 292, 364, 2, 0},
  {423, 293, 366, 2, 0},
  {319, 294, 368, 2, 0},
  {499, 295, 370, 2, 0},
  {429, 296, 372, 14, 0},
  {240, 65535, 386, 0, 0},
  {252, 65535, 386, 0, 0},
  {580, 65535, 386, 0, 0},
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
  {471, 3.141592653589793},
  {290, 2.718281828459045},
  {566, 6.283185307179586},
  {360, INFINITY},
  {443, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {228, 391, 33, 0, 0},
  {425, 424, 47, 0, 5},
  {400, 471, 2, 5, 0},
  {184, 473, 7, 5, 0},
  {178, 480, 6, 5, 0},
  {177, 486, 3, 5, 0},
  {179, 489, 3, 5, 0},
  {183, 492, 2, 5, 0},
  {185, 494, 3, 5, 0},
  {180, 497, 2, 5, 0},
  {182, 499, 4, 5, 0},
  {181, 503, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1155,1163,1175,1190,1204,1218,1231,1249,1264,1275,1281,1294,1309,1324,1342,1350,1359,1374,1391,1409,1422,1433,1443,1458,1466,1483,1496,1507,1518,1537,1546,1554,1573,1591,1598,1611,1626,1640,1654,1666,1680,1698,1711,1722,1733,1743,1755,1764,1781,1799,1817,1829,1840,1850,1857,1874,1883,1890,1898,1903,1910,1913,1920,1925,1931,1932,1935,1942,1948,1952,1957,1960,1968,1977,1980,1989,1995,1998,2014,2023,2039,2055,2061,2065,2081,2086,2091,2095,2100,2103,2118,2139,2141,2145,2150,2155,2161,2175,2176,2180,2185,2188,2197,2207,2211,2215,2241,2249,2258,2267,2272,2285,2286,2298,2306,2316,2324,2328,2332,2336,2342,2347,2361,2364,2378,2389,2394,2400,2414,2419,2422,2426,2445,2469,2474,2478,2487,2497,2501,2509,2518,2521,2525,2530,2540,2545,2551,2555,2561,2569,2576,2583,2590,2596,2603,2614,2618,2628,2637,2648,2658,2675,2681,2684,2691,2695,2701,2704,2709,2710,2714,2721,2729,2735,2743,2751,2754,2762,2774,2783,2786,2791,2797,2806,2820,2830,2833,2843,2848,2854,2866,2870,2879,2883,2887,2891,2899,2907,2913,2917,2922,2927,2932,2936,2942,2952,2963,2968,2971,2981,2991,2998,3006,3015,3019,3023,3031,3044,3060,3063,3072,3075,3103,3110,3116,3122,3132,3139,3146,3150,3153,3158,3159,3161,3169,3173,3179,3184,3191,3194,3200,3215,3223,3226,3238,3257,3277,3287,3294,3301,3308,3315,3324,3331,3341,3349,3361,3366,3376,3383,3388,3397,3408,3413,3420,3430,3438,3448,3455,3462,3466,3471,3479,3483,3491,3508,3524,3532,3536,3540,3541,3549,3552,3556,3562,3565,3570,3573,3579,3585,3589,3594,3599,3602,3607,3612,3616,3630,3645,3650,3656,3665,3668,3675,3679,3682,3690,3708,3718,3725,3731,3734,3737,3741,3745,3751,3760,3772,3775,3778,3779,3783,3786,3792,3799,3803,3806,3810,3814,3820,3829,3832,3838,3849,3866,3869,3875,3878,3881,3886,3891,3892,3906,3917,3926,3930,3939,3951,3966,3970,3972,3975,3982,3985,3988,3994,3999,4003,4010,4018,4019,4026,4032,4037,4045,4049,4057,4064,4071,4080,4086,4098,4110,4117,4121,4128,4138,4145,4153,4158,4164,4169,4174,4184,4190,4196,4197,4203,4210,4214,4218,4222,4226,4234,4237,4247,4250,4255,4263,4266,4273,4283,4289,4294,4300,4303,4307,4311,4319,4324,4329,4333,4342,4348,4354,4359,4369,4373,4378,4388,4393,4405,4409,4413,4416,4422,4430,4436,4443,4449,4454,4457,4465,4472,4482,4488,4491,4496,4504,4524,4551,4556,4563,4566,4570,4573,4575,4584,4588,4593,4597,4604,4609,4611,4619,4627,4634,4640,4650,4659,4668,4673,4678,4682,4687,4693,4698,4705,4710,4716,4720,4725,4739,4743,4748,4753,4754,4755,4756,4761,4764};
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
