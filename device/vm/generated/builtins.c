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
NL_NATIVE_DECLARATION(py_type___subclasses__);
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
NL_NATIVE_DECLARATION(py_dict___getitem__);
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
NL_NATIVE_DECLARATION(py_any___get__);
NL_NATIVE_DECLARATION(py_method_new);
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
NL_NATIVE_DECLARATION(py_property___set__);
NL_NATIVE_DECLARATION(py_property___delete__);
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
NL_NATIVE_DECLARATION(py__device_loaded);
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
  {py_object_new, 489, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 489, 28, 3, 0, 3, 2, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 481, 37, 1, 1, 1, 4, 1},
  {py_type___subclasses__, 183, 38, 1, 1, 1, 4, 1},
  {py_int_new, 489, 39, 2, 0, 2, 0, 5},
  {py_int_bit_length, 233, 41, 1, 1, 1, 4, 5},
  {py_int_bit_count, 232, 42, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 632, 43, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 365, 47, 3, 1, 2, 0, 5},
  {py_int_conjugate, 279, 50, 1, 1, 1, 4, 5},
  {py_int_is_integer, 406, 51, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 214, 52, 1, 1, 1, 4, 5},
  {py_any___add__, 36, 53, 2, 2, 2, 4, 255},
  {py_any___sub__, 37, 55, 2, 2, 2, 4, 255},
  {py_any___mul__, 38, 57, 2, 2, 2, 4, 255},
  {py_any___truediv__, 39, 59, 2, 2, 2, 4, 255},
  {py_any___floordiv__, 40, 61, 2, 2, 2, 4, 255},
  {py_any___mod__, 41, 63, 2, 2, 2, 4, 255},
  {py_any___pow__, 42, 65, 2, 2, 2, 4, 255},
  {py_any___radd__, 49, 67, 2, 2, 2, 4, 255},
  {py_any___rsub__, 50, 69, 2, 2, 2, 4, 255},
  {py_any___rmul__, 51, 71, 2, 2, 2, 4, 255},
  {py_any___neg__, 75, 73, 1, 1, 1, 4, 255},
  {py_any___abs__, 78, 74, 1, 1, 1, 4, 255},
  {py_any___bool__, 7, 75, 1, 1, 1, 4, 255},
  {py_any___int__, 79, 76, 1, 1, 1, 4, 255},
  {py_any___float__, 80, 77, 1, 1, 1, 4, 255},
  {py_any___and__, 44, 78, 2, 2, 2, 4, 255},
  {py_any___or__, 45, 80, 2, 2, 2, 4, 255},
  {py_any___xor__, 46, 82, 2, 2, 2, 4, 255},
  {py_any___lshift__, 47, 84, 2, 2, 2, 4, 255},
  {py_any___rshift__, 48, 86, 2, 2, 2, 4, 255},
  {py_any___index__, 81, 88, 1, 1, 1, 4, 255},
  {py_bool_new, 489, 89, 1, 0, 1, 0, 6},
  {py_float_new, 489, 90, 1, 0, 1, 0, 7},
  {py_float_is_integer, 406, 91, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 214, 92, 1, 1, 1, 4, 7},
  {py_float_hex, 389, 93, 1, 1, 1, 4, 7},
  {py_float_fromhex, 367, 94, 1, 1, 1, 0, 7},
  {py_float_conjugate, 279, 95, 1, 1, 1, 4, 7},
  {py_str_new, 489, 96, 3, 0, 3, 0, 8},
  {py_str_capitalize, 249, 99, 1, 1, 1, 4, 8},
  {py_str_casefold, 250, 100, 1, 1, 1, 4, 8},
  {py_str_center, 256, 101, 3, 2, 3, 4, 8},
  {py_str_count, 286, 104, 4, 2, 4, 4, 8},
  {py_str_encode, 324, 108, 3, 1, 3, 4, 8},
  {py_str_endswith, 328, 111, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 341, 115, 2, 1, 2, 4, 8},
  {py_str_find, 355, 117, 4, 2, 4, 4, 8},
  {py_str_format, 360, 121, 1, 1, 1, 7, 8},
  {py_str_format_map, 361, 122, 2, 2, 2, 4, 8},
  {py_str_index, 396, 124, 4, 2, 4, 4, 8},
  {py_str_isalnum, 407, 128, 1, 1, 1, 4, 8},
  {py_str_isalpha, 408, 129, 1, 1, 1, 4, 8},
  {py_str_isascii, 409, 130, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 411, 131, 1, 1, 1, 4, 8},
  {py_str_isdigit, 412, 132, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 415, 133, 1, 1, 1, 4, 8},
  {py_str_islower, 418, 134, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 420, 135, 1, 1, 1, 4, 8},
  {py_str_isprintable, 421, 136, 1, 1, 1, 4, 8},
  {py_str_isspace, 423, 137, 1, 1, 1, 4, 8},
  {py_str_istitle, 427, 138, 1, 1, 1, 4, 8},
  {py_str_isupper, 428, 139, 1, 1, 1, 4, 8},
  {py_str_join, 437, 140, 2, 2, 2, 4, 8},
  {py_str_ljust, 453, 142, 3, 2, 3, 4, 8},
  {py_str_lower, 462, 145, 1, 1, 1, 4, 8},
  {py_str_lstrip, 463, 146, 2, 1, 2, 4, 8},
  {py_str_maketrans, 464, 148, 3, 1, 3, 0, 8},
  {py_str_partition, 511, 151, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 539, 153, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 540, 155, 2, 2, 2, 4, 8},
  {py_str_replace, 541, 157, 4, 3, 4, 4, 8},
  {py_str_rfind, 547, 161, 4, 2, 4, 4, 8},
  {py_str_rindex, 548, 165, 4, 2, 4, 4, 8},
  {py_str_rjust, 549, 169, 3, 2, 3, 4, 8},
  {py_str_rpartition, 551, 172, 2, 2, 2, 4, 8},
  {py_str_rsplit, 552, 174, 3, 1, 3, 4, 8},
  {py_str_rstrip, 553, 177, 2, 1, 2, 4, 8},
  {py_str_split, 585, 179, 3, 1, 3, 4, 8},
  {py_str_splitlines, 586, 182, 2, 1, 2, 4, 8},
  {py_str_startswith, 589, 184, 4, 2, 4, 4, 8},
  {py_str_strip, 604, 188, 2, 1, 2, 4, 8},
  {py_str_swapcase, 613, 190, 1, 1, 1, 4, 8},
  {py_str_title, 630, 191, 1, 1, 1, 4, 8},
  {py_str_translate, 638, 192, 2, 2, 2, 4, 8},
  {py_str_upper, 646, 194, 1, 1, 1, 4, 8},
  {py_str_zfill, 659, 195, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 197, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 198, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 200, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 201, 2, 2, 2, 4, 255},
  {py_bytes_new, 489, 203, 3, 0, 3, 0, 9},
  {py_bytes_decode, 293, 206, 3, 1, 3, 4, 9},
  {py_bytes_fromhex, 367, 209, 1, 1, 1, 0, 9},
  {py_bytes_hex, 389, 210, 3, 1, 3, 4, 9},
  {py_bytes_maketrans, 464, 213, 2, 2, 2, 0, 9},
  {py_bytes_translate, 638, 215, 3, 2, 3, 4, 9},
  {py_str_capitalize, 249, 218, 1, 1, 1, 4, 9},
  {py_str_center, 256, 219, 3, 2, 3, 4, 9},
  {py_str_count, 286, 222, 4, 2, 4, 4, 9},
  {py_str_endswith, 328, 226, 4, 2, 4, 4, 9},
  {py_str_expandtabs, 341, 230, 2, 1, 2, 4, 9},
  {py_str_find, 355, 232, 4, 2, 4, 4, 9},
  {py_str_index, 396, 236, 4, 2, 4, 4, 9},
  {py_str_isalnum, 407, 240, 1, 1, 1, 4, 9},
  {py_str_isalpha, 408, 241, 1, 1, 1, 4, 9},
  {py_str_isascii, 409, 242, 1, 1, 1, 4, 9},
  {py_str_isdigit, 412, 243, 1, 1, 1, 4, 9},
  {py_str_islower, 418, 244, 1, 1, 1, 4, 9},
  {py_str_isspace, 423, 245, 1, 1, 1, 4, 9},
  {py_str_istitle, 427, 246, 1, 1, 1, 4, 9},
  {py_str_isupper, 428, 247, 1, 1, 1, 4, 9},
  {py_str_join, 437, 248, 2, 2, 2, 4, 9},
  {py_str_ljust, 453, 250, 3, 2, 3, 4, 9},
  {py_str_lower, 462, 253, 1, 1, 1, 4, 9},
  {py_str_lstrip, 463, 254, 2, 1, 2, 4, 9},
  {py_str_partition, 511, 256, 2, 2, 2, 4, 9},
  {py_str_removeprefix, 539, 258, 2, 2, 2, 4, 9},
  {py_str_removesuffix, 540, 260, 2, 2, 2, 4, 9},
  {py_str_replace, 541, 262, 4, 3, 4, 4, 9},
  {py_str_rfind, 547, 266, 4, 2, 4, 4, 9},
  {py_str_rindex, 548, 270, 4, 2, 4, 4, 9},
  {py_str_rjust, 549, 274, 3, 2, 3, 4, 9},
  {py_str_rpartition, 551, 277, 2, 2, 2, 4, 9},
  {py_str_rsplit, 552, 279, 3, 1, 3, 4, 9},
  {py_str_rstrip, 553, 282, 2, 1, 2, 4, 9},
  {py_str_split, 585, 284, 3, 1, 3, 4, 9},
  {py_str_splitlines, 586, 287, 2, 1, 2, 4, 9},
  {py_str_startswith, 589, 289, 4, 2, 4, 4, 9},
  {py_str_strip, 604, 293, 2, 1, 2, 4, 9},
  {py_str_swapcase, 613, 295, 1, 1, 1, 4, 9},
  {py_str_title, 630, 296, 1, 1, 1, 4, 9},
  {py_str_upper, 646, 297, 1, 1, 1, 4, 9},
  {py_str_zfill, 659, 298, 2, 2, 2, 4, 9},
  {py_bytearray_new, 489, 300, 3, 0, 3, 0, 10},
  {py_bytearray_append, 212, 303, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 262, 305, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 281, 306, 1, 1, 1, 4, 10},
  {py_bytearray_extend, 343, 307, 2, 2, 2, 4, 10},
  {py_bytearray_fromhex, 367, 309, 1, 1, 1, 0, 10},
  {py_bytearray_insert, 399, 310, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 517, 313, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 538, 315, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 545, 317, 1, 1, 1, 4, 10},
  {py_bytes_decode, 293, 318, 3, 1, 3, 4, 10},
  {py_bytes_hex, 389, 321, 3, 1, 3, 4, 10},
  {py_bytes_maketrans, 464, 324, 2, 2, 2, 0, 10},
  {py_bytes_translate, 638, 326, 3, 2, 3, 4, 10},
  {py_str_capitalize, 249, 329, 1, 1, 1, 4, 10},
  {py_str_center, 256, 330, 3, 2, 3, 4, 10},
  {py_str_count, 286, 333, 4, 2, 4, 4, 10},
  {py_str_endswith, 328, 337, 4, 2, 4, 4, 10},
  {py_str_expandtabs, 341, 341, 2, 1, 2, 4, 10},
  {py_str_find, 355, 343, 4, 2, 4, 4, 10},
  {py_str_index, 396, 347, 4, 2, 4, 4, 10},
  {py_str_isalnum, 407, 351, 1, 1, 1, 4, 10},
  {py_str_isalpha, 408, 352, 1, 1, 1, 4, 10},
  {py_str_isascii, 409, 353, 1, 1, 1, 4, 10},
  {py_str_isdigit, 412, 354, 1, 1, 1, 4, 10},
  {py_str_islower, 418, 355, 1, 1, 1, 4, 10},
  {py_str_isspace, 423, 356, 1, 1, 1, 4, 10},
  {py_str_istitle, 427, 357, 1, 1, 1, 4, 10},
  {py_str_isupper, 428, 358, 1, 1, 1, 4, 10},
  {py_str_join, 437, 359, 2, 2, 2, 4, 10},
  {py_str_ljust, 453, 361, 3, 2, 3, 4, 10},
  {py_str_lower, 462, 364, 1, 1, 1, 4, 10},
  {py_str_lstrip, 463, 365, 2, 1, 2, 4, 10},
  {py_str_partition, 511, 367, 2, 2, 2, 4, 10},
  {py_str_removeprefix, 539, 369, 2, 2, 2, 4, 10},
  {py_str_removesuffix, 540, 371, 2, 2, 2, 4, 10},
  {py_str_replace, 541, 373, 4, 3, 4, 4, 10},
  {py_str_rfind, 547, 377, 4, 2, 4, 4, 10},
  {py_str_rindex, 548, 381, 4, 2, 4, 4, 10},
  {py_str_rjust, 549, 385, 3, 2, 3, 4, 10},
  {py_str_rpartition, 551, 388, 2, 2, 2, 4, 10},
  {py_str_rsplit, 552, 390, 3, 1, 3, 4, 10},
  {py_str_rstrip, 553, 393, 2, 1, 2, 4, 10},
  {py_str_split, 585, 395, 3, 1, 3, 4, 10},
  {py_str_splitlines, 586, 398, 2, 1, 2, 4, 10},
  {py_str_startswith, 589, 400, 4, 2, 4, 4, 10},
  {py_str_strip, 604, 404, 2, 1, 2, 4, 10},
  {py_str_swapcase, 613, 406, 1, 1, 1, 4, 10},
  {py_str_title, 630, 407, 1, 1, 1, 4, 10},
  {py_str_upper, 646, 408, 1, 1, 1, 4, 10},
  {py_str_zfill, 659, 409, 2, 2, 2, 4, 10},
  {py_any___setitem__, 14, 411, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 414, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 416, 2, 2, 2, 4, 255},
  {py_tuple_new, 489, 418, 1, 0, 1, 0, 11},
  {py_tuple_count, 286, 419, 2, 2, 2, 4, 11},
  {py_tuple_index, 396, 421, 4, 2, 4, 4, 11},
  {py_list_new, 489, 425, 1, 0, 1, 0, 12},
  {py_list_append, 212, 426, 2, 2, 2, 4, 12},
  {py_list_clear, 262, 428, 1, 1, 1, 4, 12},
  {py_list_copy, 281, 429, 1, 1, 1, 4, 12},
  {py_list_count, 286, 430, 2, 2, 2, 4, 12},
  {py_list_extend, 343, 432, 2, 2, 2, 4, 12},
  {py_list_index, 396, 434, 4, 2, 4, 4, 12},
  {py_list_insert, 399, 438, 3, 3, 3, 4, 12},
  {py_list_pop, 517, 441, 2, 1, 2, 4, 12},
  {py_list_remove, 538, 443, 2, 2, 2, 4, 12},
  {py_list_reverse, 545, 445, 1, 1, 1, 4, 12},
  {py_list_sort, 581, 446, 3, 1, 1, 4, 12},
  {py_dict_new, 489, 449, 1, 0, 1, 2, 13},
  {py_dict_clear, 262, 450, 1, 1, 1, 4, 13},
  {py_dict_copy, 281, 451, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 368, 452, 2, 1, 2, 0, 13},
  {py_dict_get, 378, 454, 3, 2, 3, 4, 13},
  {py_dict_items, 430, 457, 1, 1, 1, 4, 13},
  {py_dict_keys, 441, 458, 1, 1, 1, 4, 13},
  {py_dict_pop, 517, 459, 3, 2, 3, 4, 13},
  {py_dict_popitem, 518, 462, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 571, 463, 3, 2, 3, 4, 13},
  {py_dict_update, 645, 466, 2, 1, 2, 6, 13},
  {py_dict_values, 649, 468, 1, 1, 1, 4, 13},
  {py_dict___getitem__, 13, 469, 2, 2, 2, 4, 13},
  {py_any___ior__, 71, 471, 2, 2, 2, 4, 255},
  {py_set_new, 489, 473, 1, 0, 1, 0, 14},
  {py_set_add, 200, 474, 2, 2, 2, 4, 14},
  {py_set_clear, 262, 476, 1, 1, 1, 4, 14},
  {py_set_copy, 281, 477, 1, 1, 1, 4, 14},
  {py_set_difference, 311, 478, 1, 1, 1, 5, 14},
  {py_set_difference_update, 312, 479, 1, 1, 1, 5, 14},
  {py_set_discard, 315, 480, 2, 2, 2, 4, 14},
  {py_set_intersection, 403, 482, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 404, 483, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 413, 484, 2, 2, 2, 4, 14},
  {py_set_issubset, 425, 486, 2, 2, 2, 4, 14},
  {py_set_issuperset, 426, 488, 2, 2, 2, 4, 14},
  {py_set_pop, 517, 490, 1, 1, 1, 4, 14},
  {py_set_remove, 538, 491, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 614, 493, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 615, 495, 2, 2, 2, 4, 14},
  {py_set_union, 644, 497, 1, 1, 1, 5, 14},
  {py_set_update, 645, 498, 1, 1, 1, 5, 14},
  {py_frozenset_new, 489, 499, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 281, 500, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 311, 501, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 403, 502, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 413, 503, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 425, 505, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 426, 507, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 614, 509, 2, 2, 2, 4, 15},
  {py_frozenset_union, 644, 511, 1, 1, 1, 5, 15},
  {py_range_new, 489, 512, 3, 1, 3, 0, 16},
  {py_range_count, 286, 515, 2, 2, 2, 4, 16},
  {py_range_index, 396, 517, 2, 2, 2, 4, 16},
  {py_slice_new, 489, 519, 3, 1, 3, 0, 17},
  {py_slice_indices, 397, 522, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 524, 1, 1, 1, 7, 255},
  {py_any___get__, 21, 525, 3, 2, 3, 4, 255},
  {py_method_new, 489, 528, 2, 2, 2, 0, 20},
  {py_generator_send, 560, 530, 2, 2, 2, 4, 21},
  {py_generator_throw, 627, 532, 4, 2, 4, 4, 21},
  {py_generator_close, 265, 536, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 537, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 538, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 539, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 216, 540, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 226, 542, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 197, 546, 1, 1, 1, 4, 22},
  {py_coroutine_send, 560, 547, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 627, 549, 4, 2, 4, 4, 24},
  {py_coroutine_close, 265, 553, 1, 1, 1, 4, 24},
  {py_property_new, 489, 554, 4, 0, 4, 0, 26},
  {py_property_getter, 382, 558, 2, 2, 2, 4, 26},
  {py_property_setter, 572, 560, 2, 2, 2, 4, 26},
  {py_property_deleter, 299, 562, 2, 2, 2, 4, 26},
  {py_property___set__, 22, 564, 3, 3, 3, 4, 26},
  {py_property___delete__, 23, 567, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 489, 569, 1, 1, 1, 0, 27},
  {py_classmethod_new, 489, 570, 1, 1, 1, 0, 28},
  {py_super_new, 489, 571, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 413, 573, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 413, 575, 2, 2, 2, 4, 32},
  {py_enumerate_new, 489, 577, 2, 1, 2, 0, 50},
  {py_zip_new, 489, 579, 1, 0, 0, 1, 51},
  {py_map_new, 489, 580, 1, 0, 1, 1, 52},
  {py_filter_new, 489, 581, 2, 2, 2, 0, 53},
  {py_reversed_new, 489, 583, 1, 1, 1, 0, 54},
  {py_memoryview_new, 489, 584, 1, 1, 1, 0, 55},
  {py_memoryview___enter__, 28, 585, 1, 1, 1, 4, 55},
  {py_memoryview___exit__, 29, 586, 1, 1, 1, 5, 55},
  {py_memoryview_cast, 251, 587, 2, 2, 2, 4, 55},
  {py_memoryview_hex, 389, 589, 3, 1, 3, 4, 55},
  {py_memoryview_release, 536, 592, 1, 1, 1, 4, 55},
  {py_memoryview_tobytes, 634, 593, 2, 1, 2, 4, 55},
  {py_memoryview_tolist, 635, 595, 1, 1, 1, 4, 55},
  {py_memoryview_toreadonly, 636, 596, 1, 1, 1, 4, 55},
  {py_LambdaContext_get_remaining_time_in_millis, 379, 597, 1, 1, 1, 4, 61},
  {py_LambdaContext_log, 456, 598, 2, 2, 2, 4, 61},
  {py_BaseException_new, 489, 600, 0, 0, 0, 1, 65},
  {py_BaseException___init__, 0, 600, 1, 1, 1, 5, 65},
  {py_BaseException_with_traceback, 652, 601, 2, 2, 2, 4, 65},
  {py_BaseException_add_note, 201, 603, 2, 2, 2, 4, 65},
  {py_b_abs, 195, 605, 1, 1, 1, 0, 255},
  {py_b_all, 204, 606, 1, 1, 1, 0, 255},
  {py_b_any, 207, 607, 1, 1, 1, 0, 255},
  {py_b_ascii, 215, 608, 1, 1, 1, 0, 255},
  {py_b_bin, 231, 609, 1, 1, 1, 0, 255},
  {py_b_callable, 246, 610, 1, 1, 1, 0, 255},
  {py_b_chr, 259, 611, 1, 1, 1, 0, 255},
  {py_b_delattr, 297, 612, 2, 2, 2, 0, 255},
  {py_b_dir, 314, 614, 1, 0, 1, 0, 255},
  {py_b_divmod, 317, 615, 2, 2, 2, 0, 255},
  {py_b_format, 360, 617, 2, 1, 2, 0, 255},
  {py_b_getattr, 380, 619, 3, 2, 3, 0, 255},
  {py_b_hasattr, 387, 622, 2, 2, 2, 0, 255},
  {py_b_hash, 388, 624, 1, 1, 1, 0, 255},
  {py_b_hex, 389, 625, 1, 1, 1, 0, 255},
  {py_b_id, 392, 626, 1, 1, 1, 0, 255},
  {py_b_isinstance, 417, 627, 2, 2, 2, 0, 255},
  {py_b_issubclass, 424, 629, 2, 2, 2, 0, 255},
  {py_b_iter, 432, 631, 2, 1, 2, 0, 255},
  {py_b_len, 445, 633, 1, 1, 1, 0, 255},
  {py_b_max, 468, 634, 2, 0, 0, 1, 255},
  {py_b_min, 474, 636, 2, 0, 0, 1, 255},
  {py_b_next, 490, 638, 2, 1, 2, 0, 255},
  {py_b_oct, 499, 640, 1, 1, 1, 0, 255},
  {py_b_ord, 502, 641, 1, 1, 1, 0, 255},
  {py_b_pow, 520, 642, 3, 2, 3, 0, 255},
  {py_b_print, 522, 645, 4, 0, 0, 1, 255},
  {py_b_repr, 542, 649, 1, 1, 1, 0, 255},
  {py_b_round, 550, 650, 2, 1, 2, 0, 255},
  {py_b_setattr, 570, 652, 3, 3, 3, 0, 255},
  {py_b_sorted, 583, 655, 3, 1, 1, 0, 255},
  {py_b_sum, 610, 658, 2, 1, 2, 0, 255},
  {py_b_vars, 650, 660, 1, 0, 1, 0, 255},
  {py_math_acos, 198, 661, 1, 1, 1, 0, 255},
  {py_math_acosh, 199, 662, 1, 1, 1, 0, 255},
  {py_math_asin, 217, 663, 1, 1, 1, 0, 255},
  {py_math_asinh, 218, 664, 1, 1, 1, 0, 255},
  {py_math_atan, 223, 665, 1, 1, 1, 0, 255},
  {py_math_atan2, 224, 666, 2, 2, 2, 0, 255},
  {py_math_atanh, 225, 668, 1, 1, 1, 0, 255},
  {py_math_cbrt, 252, 669, 1, 1, 1, 0, 255},
  {py_math_ceil, 253, 670, 1, 1, 1, 0, 255},
  {py_math_comb, 278, 671, 2, 2, 2, 0, 255},
  {py_math_copysign, 282, 673, 2, 2, 2, 0, 255},
  {py_math_cos, 284, 675, 1, 1, 1, 0, 255},
  {py_math_cosh, 285, 676, 1, 1, 1, 0, 255},
  {py_math_degrees, 296, 677, 1, 1, 1, 0, 255},
  {py_math_dist, 316, 678, 2, 2, 2, 0, 255},
  {py_math_erf, 332, 680, 1, 1, 1, 0, 255},
  {py_math_erfc, 333, 681, 1, 1, 1, 0, 255},
  {py_math_exp, 339, 682, 1, 1, 1, 0, 255},
  {py_math_exp2, 340, 683, 1, 1, 1, 0, 255},
  {py_math_expm1, 342, 684, 1, 1, 1, 0, 255},
  {py_math_fabs, 347, 685, 1, 1, 1, 0, 255},
  {py_math_factorial, 348, 686, 1, 1, 1, 0, 255},
  {py_math_floor, 357, 687, 1, 1, 1, 0, 255},
  {py_math_fmod, 359, 688, 2, 2, 2, 0, 255},
  {py_math_frexp, 363, 690, 1, 1, 1, 0, 255},
  {py_math_fsum, 371, 691, 1, 1, 1, 0, 255},
  {py_math_gamma, 375, 692, 1, 1, 1, 0, 255},
  {py_math_gcd, 376, 693, 0, 0, 0, 1, 255},
  {py_math_hypot, 390, 693, 0, 0, 0, 1, 255},
  {py_math_isclose, 410, 693, 4, 2, 2, 0, 255},
  {py_math_isfinite, 414, 697, 1, 1, 1, 0, 255},
  {py_math_isinf, 416, 698, 1, 1, 1, 0, 255},
  {py_math_isnan, 419, 699, 1, 1, 1, 0, 255},
  {py_math_isqrt, 422, 700, 1, 1, 1, 0, 255},
  {py_math_lcm, 443, 701, 0, 0, 0, 1, 255},
  {py_math_ldexp, 444, 701, 2, 2, 2, 0, 255},
  {py_math_lgamma, 448, 703, 1, 1, 1, 0, 255},
  {py_math_log, 456, 704, 2, 1, 2, 0, 255},
  {py_math_log10, 457, 706, 1, 1, 1, 0, 255},
  {py_math_log1p, 458, 707, 1, 1, 1, 0, 255},
  {py_math_log2, 459, 708, 1, 1, 1, 0, 255},
  {py_math_modf, 477, 709, 1, 1, 1, 0, 255},
  {py_math_nextafter, 491, 710, 3, 2, 2, 0, 255},
  {py_math_perm, 515, 713, 2, 1, 2, 0, 255},
  {py_math_pow, 520, 715, 2, 2, 2, 0, 255},
  {py_math_prod, 523, 717, 2, 1, 1, 0, 255},
  {py_math_radians, 527, 719, 1, 1, 1, 0, 255},
  {py_math_remainder, 537, 720, 2, 2, 2, 0, 255},
  {py_math_sin, 575, 722, 1, 1, 1, 0, 255},
  {py_math_sinh, 576, 723, 1, 1, 1, 0, 255},
  {py_math_sqrt, 587, 724, 1, 1, 1, 0, 255},
  {py_math_sumprod, 611, 725, 2, 2, 2, 0, 255},
  {py_math_tan, 618, 727, 1, 1, 1, 0, 255},
  {py_math_tanh, 619, 728, 1, 1, 1, 0, 255},
  {py_math_trunc, 639, 729, 1, 1, 1, 0, 255},
  {py_math_ulp, 643, 730, 1, 1, 1, 0, 255},
  {py__json_dumps, 319, 731, 10, 1, 1, 2, 255},
  {py__json_loads, 455, 741, 8, 1, 1, 2, 255},
  {py__json_scan, 555, 749, 8, 8, 8, 0, 255},
  {py__time_time, 628, 757, 0, 0, 0, 0, 255},
  {py__time_time_ns, 629, 757, 0, 0, 0, 0, 255},
  {py__time_monotonic, 479, 757, 0, 0, 0, 0, 255},
  {py__time_monotonic_ns, 480, 757, 0, 0, 0, 0, 255},
  {py__time_perf_counter, 513, 757, 0, 0, 0, 0, 255},
  {py__time_perf_counter_ns, 514, 757, 0, 0, 0, 0, 255},
  {py__time_sleep, 579, 757, 1, 1, 1, 0, 255},
  {py__device_write, 655, 758, 2, 2, 2, 0, 255},
  {py__device_urandom, 647, 760, 1, 1, 1, 0, 255},
  {py__device_getenv, 381, 761, 1, 1, 1, 0, 255},
  {py__device_exception_text, 337, 762, 1, 1, 1, 0, 255},
  {py__device_handled, 386, 763, 0, 0, 0, 0, 255},
  {py__device_caller, 248, 763, 1, 1, 1, 0, 255},
  {py__device_request_id, 544, 764, 0, 0, 0, 0, 255},
  {py__device_loaded, 454, 764, 1, 1, 1, 0, 255},
  {py__binascii_encode64, 325, 765, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 294, 766, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 290, 768, 2, 1, 2, 0, 255},
  {py__hashlib_start, 588, 770, 1, 1, 1, 0, 255},
  {py__hashlib_update, 645, 771, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 313, 773, 1, 1, 1, 0, 255},
  {py__struct_from_float, 366, 774, 2, 2, 2, 0, 255},
  {py__struct_to_float, 633, 776, 1, 1, 1, 0, 255},
  {py__woofs_append, 212, 777, 2, 2, 2, 0, 255},
  {py__woofs_get, 378, 779, 2, 2, 2, 0, 255},
  {py__woofs_latest, 442, 781, 2, 2, 2, 0, 255},
  {py__node_ask, 219, 783, 2, 2, 2, 0, 255},
  {py__node_answer, 206, 785, 1, 1, 1, 0, 255},
  {py__re_search, 556, 786, 5, 5, 5, 0, 255},
  {py__re_offset, 500, 791, 2, 2, 2, 0, 255},
  {py__re_index, 396, 793, 2, 2, 2, 0, 255},
  {py__re_part, 510, 795, 3, 3, 3, 0, 255},
  {py__random_seed, 558, 798, 2, 2, 2, 0, 255},
  {py__random_random, 528, 800, 1, 1, 1, 0, 255},
  {py__random_bits, 234, 801, 2, 2, 2, 0, 255},
  {py__random_words, 654, 803, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,559,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,229,65535,65535,559,446,240,574,241,240,574,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,496,326,335,65535,65535,65535,65535,65535,65535,65535,65535,65535,559,326,335,65535,65535,65535,65535,559,617,65535,65535,65535,65535,559,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,559,563,469,65535,65535,559,563,469,559,439,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,584,326,335,559,326,335,65535,559,563,243,65535,65535,65535,65535,298,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,559,617,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,559,563,469,65535,65535,559,563,469,559,439,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,584,326,335,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,559,326,335,559,563,243,65535,65535,65535,65535,298,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,559,617,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,559,563,469,65535,65535,559,563,469,559,439,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,440,545,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,559,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,350,370,349,318,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,433,588,601,65535,65535,65535,65535,496,65535,65535,559,360,559,563,243,65535,559,503,65535,65535,65535,65535,65535,559,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,440,295,440,295,65535,65535,65535,65535,229,339,475,563,327,351,358,65535,493,487,65535,65535,65535,65535,440,545,65535,588,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,194,228,535,196,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,594,65535,65535,65535,65535,65535,588,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,495,578,329,258,205,266,395,564,295,582,554,266,497,508,509,507,498,601,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{183,24},{481,23},{7,45},{36,33},{37,34},{38,35},{39,36},{40,37},{41,38},{42,39},{44,48},{45,49},{46,50},{47,51},{48,52},{49,40},{50,41},{51,42},{75,43},{78,44},{79,46},{80,47},{81,53},{214,32},{232,27},{233,26},{279,30},{365,29},{406,31},{632,28},{7,45},{36,33},{37,34},{38,35},{39,36},{40,37},{41,38},{42,39},{49,40},{50,41},{51,42},{75,43},{78,44},{79,46},{80,47},{214,57},{279,60},{367,59},{389,58},{406,56},{8,109},{9,111},{12,110},{13,112},{36,33},{38,35},{41,38},{51,42},{249,62},{250,63},{256,64},{286,65},{324,66},{328,67},{341,68},{355,69},{360,70},{361,71},{396,72},{407,73},{408,74},{409,75},{411,76},{412,77},{415,78},{418,79},{420,80},{421,81},{423,82},{427,83},{428,84},{437,85},{453,86},{462,87},{463,88},{464,89},{511,90},{539,91},{540,92},{541,93},{547,94},{548,95},{549,96},{551,97},{552,98},{553,99},{585,100},{586,101},{589,102},{604,103},{613,104},{630,105},{638,106},{646,107},{659,108},{8,109},{9,111},{12,110},{13,112},{36,33},{38,35},{41,38},{51,42},{249,119},{256,120},{286,121},{293,114},{328,122},{341,123},{355,124},{367,115},{389,116},{396,125},{407,126},{408,127},{409,128},{412,129},{418,130},{423,131},{427,132},{428,133},{437,134},{453,135},{462,136},{463,137},{464,117},{511,138},{539,139},{540,140},{541,141},{547,142},{548,143},{549,144},{551,145},{552,146},{553,147},{585,148},{586,149},{589,150},{604,151},{613,152},{630,153},{638,118},{646,154},{659,155},{8,109},{9,111},{12,110},{13,112},{14,207},{15,208},{36,33},{38,35},{41,38},{51,42},{62,209},{212,157},{249,170},{256,171},{262,158},{281,159},{286,172},{293,166},{328,173},{341,174},{343,160},{355,175},{367,161},{389,167},{396,176},{399,162},{407,177},{408,178},{409,179},{412,180},{418,181},{423,182},{427,183},{428,184},{437,185},{453,186},{462,187},{463,188},{464,168},{511,189},{517,163},{538,164},{539,190},{540,191},{541,192},{545,165},{547,193},{548,194},{549,195},{551,196},{552,197},{553,198},{585,199},{586,200},{589,201},{604,202},{613,203},{630,204},{638,169},{646,205},{659,206},{8,109},{9,111},{12,110},{13,112},{36,33},{38,35},{51,42},{286,211},{396,212},{8,109},{9,111},{12,110},{13,112},{14,207},{15,208},{36,33},{38,35},{51,42},{62,209},{212,214},{262,215},{281,216},{286,217},{343,218},{396,219},{399,220},{517,221},{538,222},{545,223},{581,224},{8,109},{9,111},{12,110},{13,237},{14,207},{15,208},{45,49},{71,238},{262,226},{281,227},{368,228},{378,229},{430,230},{441,231},{517,232},{518,233},{571,234},{645,235},{649,236},{8,109},{9,111},{12,110},{37,34},{44,48},{45,49},{46,50},{200,240},{262,241},{281,242},{311,243},{312,244},{315,245},{403,246},{404,247},{413,248},{425,249},{426,250},{517,251},{538,252},{614,253},{615,254},{644,255},{645,256},{8,109},{9,111},{12,110},{37,34},{44,48},{45,49},{46,50},{281,258},{311,259},{403,260},{413,261},{425,262},{426,263},{614,264},{644,265},{8,109},{9,111},{12,110},{13,112},{286,267},{396,268},{397,270},{21,272},{27,271},{27,271},{27,271},{9,111},{10,277},{265,276},{560,274},{627,275},{89,278},{90,279},{197,282},{216,280},{226,281},{265,285},{560,283},{627,284},{21,272},{22,290},{23,291},{299,289},{382,287},{572,288},{21,272},{21,272},{8,109},{9,111},{12,110},{413,295},{8,109},{9,111},{8,109},{9,111},{12,110},{413,296},{9,111},{10,277},{9,111},{10,277},{9,111},{10,277},{9,111},{10,277},{9,111},{10,277},{9,111},{10,277},{8,109},{9,111},{12,110},{13,112},{14,207},{15,208},{28,303},{29,304},{251,305},{389,306},{536,307},{634,308},{635,309},{636,310},{379,311},{456,312},{0,314},{201,316},{652,315},{195,317},{204,318},{207,319},{215,320},{231,321},{246,322},{259,323},{297,324},{314,325},{317,326},{360,327},{380,328},{387,329},{388,330},{389,331},{392,332},{417,333},{424,334},{432,335},{445,336},{468,337},{474,338},{490,339},{499,340},{502,341},{520,342},{522,343},{542,344},{550,345},{570,346},{583,347},{610,348},{650,349},{198,350},{199,351},{217,352},{218,353},{223,354},{224,355},{225,356},{252,357},{253,358},{278,359},{282,360},{284,361},{285,362},{296,363},{316,364},{332,365},{333,366},{339,367},{340,368},{342,369},{347,370},{348,371},{357,372},{359,373},{363,374},{371,375},{375,376},{376,377},{390,378},{410,379},{414,380},{416,381},{419,382},{422,383},{443,384},{444,385},{448,386},{456,387},{457,388},{458,389},{459,390},{477,391},{491,392},{515,393},{520,394},{523,395},{527,396},{537,397},{575,398},{576,399},{587,400},{611,401},{618,402},{619,403},{639,404},{643,405},{319,406},{455,407},{555,408},{479,411},{480,412},{513,413},{514,414},{579,415},{628,409},{629,410},{248,421},{337,419},{381,418},{386,420},{454,423},{544,422},{647,417},{655,416},{290,426},{294,425},{325,424},{313,429},{588,427},{645,428},{366,430},{633,431},{212,432},{378,433},{442,434},{206,436},{219,435},{396,439},{500,438},{510,440},{556,437},{234,443},{528,442},{558,441},{654,444}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {496, 0, 0, 17, 255},
  {642, 18, 17, 6, 0},
  {153, 65535, 23, 0, 0},
  {323, 65535, 23, 0, 0},
  {155, 65535, 23, 0, 0},
  {402, 25, 23, 28, 0},
  {235, 54, 51, 0, 5},
  {356, 55, 51, 20, 0},
  {596, 61, 71, 55, 0},
  {241, 113, 126, 50, 0},
  {238, 156, 176, 61, 0},
  {640, 210, 237, 9, 0},
  {450, 213, 246, 21, 0},
  {301, 225, 267, 19, 0},
  {568, 239, 286, 24, 0},
  {369, 257, 310, 15, 0},
  {529, 266, 325, 6, 0},
  {580, 269, 331, 1, 0},
  {372, 65535, 332, 2, 0},
  {236, 65535, 334, 1, 0},
  {473, 273, 335, 1, 0},
  {377, 65535, 336, 5, 0},
  {220, 65535, 341, 5, 0},
  {221, 65535, 346, 0, 0},
  {283, 65535, 346, 3, 0},
  {478, 65535, 349, 0, 0},
  {525, 286, 349, 6, 0},
  {591, 292, 355, 1, 0},
  {261, 293, 356, 1, 0},
  {612, 294, 357, 0, 0},
  {305, 65535, 357, 4, 0},
  {310, 65535, 361, 2, 0},
  {303, 65535, 363, 4, 0},
  {436, 65535, 367, 2, 0},
  {451, 65535, 369, 0, 33},
  {641, 65535, 369, 0, 33},
  {597, 65535, 369, 0, 33},
  {598, 65535, 369, 0, 33},
  {242, 65535, 369, 0, 33},
  {239, 65535, 369, 0, 33},
  {304, 65535, 369, 0, 33},
  {309, 65535, 369, 0, 33},
  {302, 65535, 369, 0, 33},
  {569, 65535, 369, 0, 33},
  {530, 65535, 369, 0, 33},
  {247, 65535, 369, 0, 33},
  {452, 65535, 369, 0, 33},
  {307, 65535, 369, 0, 33},
  {308, 65535, 369, 0, 33},
  {306, 65535, 369, 0, 33},
  {330, 297, 369, 2, 0},
  {660, 298, 371, 2, 0},
  {465, 299, 373, 2, 0},
  {354, 300, 375, 2, 0},
  {546, 301, 377, 2, 0},
  {471, 302, 379, 14, 0},
  {254, 65535, 393, 0, 0},
  {274, 65535, 393, 0, 0},
  {637, 65535, 393, 0, 0},
  {173, 65535, 393, 0, 0},
  {142, 65535, 393, 0, 0},
  {148, 65535, 393, 2, 0},
  {133, 65535, 395, 0, 0},
  {132, 65535, 395, 0, 0},
  {131, 65535, 395, 0, 0},
  {127, 313, 395, 3, 0},
  {128, 65535, 398, 0, 65},
  {141, 65535, 398, 0, 65},
  {147, 65535, 398, 0, 65},
  {166, 65535, 398, 0, 65},
  {137, 65535, 398, 0, 65},
  {124, 65535, 398, 0, 70},
  {140, 65535, 398, 0, 71},
  {157, 65535, 398, 0, 71},
  {177, 65535, 398, 0, 71},
  {125, 65535, 398, 0, 70},
  {126, 65535, 398, 0, 70},
  {130, 65535, 398, 0, 70},
  {136, 65535, 398, 0, 70},
  {143, 65535, 398, 0, 70},
  {151, 65535, 398, 0, 79},
  {149, 65535, 398, 0, 70},
  {144, 65535, 398, 0, 81},
  {146, 65535, 398, 0, 81},
  {150, 65535, 398, 0, 70},
  {152, 65535, 398, 0, 70},
  {169, 65535, 398, 0, 85},
  {156, 65535, 398, 0, 70},
  {129, 65535, 398, 0, 87},
  {134, 65535, 398, 0, 87},
  {138, 65535, 398, 0, 87},
  {139, 65535, 398, 0, 87},
  {158, 65535, 398, 0, 87},
  {167, 65535, 398, 0, 87},
  {160, 65535, 398, 0, 70},
  {161, 65535, 398, 0, 70},
  {154, 65535, 398, 0, 95},
  {159, 65535, 398, 0, 95},
  {164, 65535, 398, 0, 70},
  {163, 65535, 398, 0, 70},
  {165, 65535, 398, 0, 70},
  {168, 65535, 398, 0, 70},
  {175, 65535, 398, 0, 70},
  {172, 65535, 398, 0, 102},
  {170, 65535, 398, 0, 103},
  {171, 65535, 398, 0, 103},
  {176, 65535, 398, 0, 70},
  {135, 65535, 398, 0, 106},
  {174, 65535, 398, 0, 106},
  {162, 65535, 398, 0, 106},
  {145, 65535, 398, 0, 102},
};
const nl_native_number nl_native_numbers[] = {
  {516, 3.141592653589793},
  {320, 2.718281828459045},
  {620, 6.283185307179586},
  {398, INFINITY},
  {485, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {237, 398, 33, 0, 0},
  {467, 431, 56, 0, 5},
  {187, 487, 3, 5, 0},
  {192, 490, 7, 5, 0},
  {185, 497, 8, 5, 0},
  {184, 505, 3, 5, 0},
  {186, 508, 3, 5, 0},
  {191, 511, 2, 5, 0},
  {193, 513, 3, 5, 0},
  {188, 516, 2, 5, 0},
  {190, 518, 4, 5, 0},
  {189, 522, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1155,1163,1175,1190,1204,1218,1231,1249,1264,1275,1281,1294,1309,1324,1342,1350,1359,1374,1391,1409,1422,1434,1445,1455,1470,1478,1495,1508,1519,1530,1549,1558,1566,1585,1603,1610,1623,1638,1652,1666,1678,1692,1710,1723,1734,1744,1756,1765,1782,1800,1818,1830,1839,1850,1860,1867,1884,1892,1903,1911,1925,1935,1949,1958,1965,1973,1978,1983,1990,1993,2000,2005,2011,2012,2015,2022,2028,2032,2037,2040,2048,2058,2067,2070,2079,2085,2088,2104,2113,2129,2145,2151,2155,2171,2176,2181,2185,2190,2193,2208,2229,2231,2235,2240,2245,2251,2265,2266,2270,2275,2278,2287,2297,2301,2305,2331,2339,2348,2366,2375,2380,2394,2407,2408,2420,2428,2445,2451,2461,2469,2473,2477,2481,2485,2498,2504,2509,2523,2526,2540,2551,2556,2562,2576,2581,2584,2595,2606,2620,2637,2644,2662,2673,2677,2696,2720,2725,2729,2738,2748,2752,2760,2769,2772,2776,2781,2789,2796,2806,2811,2817,2821,2827,2835,2842,2849,2856,2862,2869,2880,2884,2901,2911,2927,2936,2960,2983,3008,3026,3037,3047,3064,3070,3073,3080,3084,3090,3093,3098,3099,3103,3110,3118,3124,3132,3140,3143,3151,3163,3172,3175,3178,3182,3187,3193,3202,3216,3226,3229,3233,3243,3248,3254,3260,3272,3280,3284,3293,3297,3301,3305,3313,3321,3327,3331,3336,3341,3346,3350,3356,3366,3377,3382,3385,3395,3405,3412,3420,3429,3433,3437,3445,3458,3474,3479,3482,3491,3494,3522,3529,3535,3541,3548,3558,3570,3577,3584,3588,3591,3596,3597,3599,3607,3611,3617,3622,3629,3632,3638,3653,3661,3664,3676,3695,3715,3725,3732,3739,3746,3753,3762,3769,3779,3787,3799,3804,3814,3821,3826,3835,3846,3851,3858,3868,3876,3886,3893,3900,3904,3909,3917,3921,3929,3946,3962,3970,3974,3975,3983,3986,3990,3996,3999,4004,4007,4013,4018,4024,4030,4034,4047,4067,4072,4078,4083,4086,4091,4096,4100,4114,4129,4134,4140,4149,4152,4159,4163,4166,4174,4192,4202,4209,4215,4218,4221,4225,4229,4235,4244,4256,4259,4262,4263,4267,4270,4276,4283,4287,4290,4294,4303,4307,4313,4322,4325,4331,4342,4359,4362,4368,4371,4374,4379,4384,4389,4390,4404,4415,4424,4428,4437,4441,4453,4468,4472,4474,4477,4484,4487,4490,4496,4501,4505,4512,4520,4521,4528,4534,4539,4553,4561,4565,4571,4579,4586,4593,4602,4608,4620,4632,4639,4643,4650,4660,4667,4675,4680,4686,4691,4696,4706,4712,4718,4719,4723,4729,4736,4740,4744,4748,4752,4760,4763,4773,4776,4781,4789,4792,4804,4811,4821,4827,4832,4838,4841,4845,4849,4857,4862,4867,4871,4880,4886,4892,4897,4907,4911,4916,4926,4931,4943,4949,4953,4958,4962,4965,4983,4995,5001,5009,5015,5022,5028,5033,5036,5044,5051,5061,5067,5070,5077,5082,5090,5110,5137,5142,5149,5152,5156,5159,5161,5169,5178,5185,5194,5198,5203,5207,5214,5219,5221,5229,5237,5244,5250,5260,5269,5278,5283,5288,5302,5306,5309,5314,5320,5325,5332,5337,5343,5347,5352,5366,5370,5375,5380,5381,5382,5383,5388,5391};
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
  'G','e','n','e','r','i','c','A','l','i','a','s',
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
  'S','y','s','t','e','m','E','r','r','o','r',
  'S','y','s','t','e','m','E','x','i','t',
  'T','i','m','e','o','u','t','E','r','r','o','r',
  'T','y','p','e','E','r','r','o','r',
  'U','n','b','o','u','n','d','L','o','c','a','l','E','r','r','o','r',
  'U','n','i','c','o','d','e','D','e','c','o','d','e','E','r','r','o','r',
  'U','n','i','c','o','d','e','E','n','c','o','d','e','E','r','r','o','r',
  'U','n','i','c','o','d','e','E','r','r','o','r',
  'U','n','i','o','n','T','y','p','e',
  'U','s','e','r','W','a','r','n','i','n','g',
  'V','a','l','u','e','E','r','r','o','r',
  'W','a','r','n','i','n','g',
  'Z','e','r','o','D','i','v','i','s','i','o','n','E','r','r','o','r',
  '_','_','a','r','g','s','_','_',
  '_','_','c','l','o','s','u','r','e','_','_',
  '_','_','c','o','d','e','_','_',
  '_','_','k','w','d','e','f','a','u','l','t','s','_','_',
  '_','_','o','r','i','g','i','n','_','_',
  '_','_','s','u','b','c','l','a','s','s','e','s','_','_',
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
  'a','g','_','r','u','n','n','i','n','g',
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
  'b','y','t','e','a','r','r','a','y','_','i','t','e','r','a','t','o','r',
  'b','y','t','e','o','r','d','e','r',
  'b','y','t','e','s',
  'b','y','t','e','s','_','i','t','e','r','a','t','o','r',
  'b','y','t','e','s','_','p','e','r','_','s','e','p',
  'c',
  'c','_','c','o','n','t','i','g','u','o','u','s',
  'c','a','l','l','a','b','l','e',
  'c','a','l','l','a','b','l','e','_','i','t','e','r','a','t','o','r',
  'c','a','l','l','e','r',
  'c','a','p','i','t','a','l','i','z','e',
  'c','a','s','e','f','o','l','d',
  'c','a','s','t',
  'c','b','r','t',
  'c','e','i','l',
  'c','e','l','l',
  'c','e','l','l','_','c','o','n','t','e','n','t','s',
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
  'c','o','_','a','r','g','c','o','u','n','t',
  'c','o','_','f','i','l','e','n','a','m','e',
  'c','o','_','f','i','r','s','t','l','i','n','e','n','o',
  'c','o','_','k','w','o','n','l','y','a','r','g','c','o','u','n','t',
  'c','o','_','n','a','m','e',
  'c','o','_','p','o','s','o','n','l','y','a','r','g','c','o','u','n','t',
  'c','o','_','q','u','a','l','n','a','m','e',
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
  'c','r','_','a','w','a','i','t',
  'c','r','_','c','o','d','e',
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
  'd','i','c','t','_','i','t','e','m','i','t','e','r','a','t','o','r',
  'd','i','c','t','_','i','t','e','m','s',
  'd','i','c','t','_','k','e','y','i','t','e','r','a','t','o','r',
  'd','i','c','t','_','k','e','y','s',
  'd','i','c','t','_','r','e','v','e','r','s','e','i','t','e','m','i','t','e','r','a','t','o','r',
  'd','i','c','t','_','r','e','v','e','r','s','e','k','e','y','i','t','e','r','a','t','o','r',
  'd','i','c','t','_','r','e','v','e','r','s','e','v','a','l','u','e','i','t','e','r','a','t','o','r',
  'd','i','c','t','_','v','a','l','u','e','i','t','e','r','a','t','o','r',
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
  'f','_','c','o','d','e',
  'f','_','c','o','n','t','i','g','u','o','u','s',
  'f','_','l','i','n','e','n','o',
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
  'g','i','_','c','o','d','e',
  'g','i','_','r','u','n','n','i','n','g',
  'g','i','_','y','i','e','l','d','f','r','o','m',
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
  'l','i','s','t','_','i','t','e','r','a','t','o','r',
  'l','i','s','t','_','r','e','v','e','r','s','e','i','t','e','r','a','t','o','r',
  'l','j','u','s','t',
  'l','o','a','d','e','d',
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
  'o','w','n','e','r',
  'p',
  'p','a','r','s','e','_','c','o','n','s','t','a','n','t',
  'p','a','r','s','e','_','f','l','o','a','t',
  'p','a','r','s','e','_','i','n','t',
  'p','a','r','t',
  'p','a','r','t','i','t','i','o','n',
  'p','a','t','h',
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
  'r','a','n','g','e','_','i','t','e','r','a','t','o','r',
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
  's','e','t','_','i','t','e','r','a','t','o','r',
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
  's','t','d','o','u','t',
  's','t','e','p',
  's','t','e','p','s',
  's','t','o','p',
  's','t','r',
  's','t','r','_','a','s','c','i','i','_','i','t','e','r','a','t','o','r',
  's','t','r','_','i','t','e','r','a','t','o','r',
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
  't','b','_','f','r','a','m','e',
  't','b','_','l','i','n','e','n','o',
  't','b','_','n','e','x','t',
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
  't','u','p','l','e','_','i','t','e','r','a','t','o','r',
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
