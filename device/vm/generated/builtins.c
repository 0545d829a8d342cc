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
  {py_object_new, 498, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 498, 28, 3, 0, 3, 2, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 490, 37, 1, 1, 1, 4, 1},
  {py_type___subclasses__, 192, 38, 1, 1, 1, 4, 1},
  {py_int_new, 498, 39, 2, 0, 2, 0, 5},
  {py_int_bit_length, 242, 41, 1, 1, 1, 4, 5},
  {py_int_bit_count, 241, 42, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 641, 43, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 374, 47, 3, 1, 2, 0, 5},
  {py_int_conjugate, 288, 50, 1, 1, 1, 4, 5},
  {py_int_is_integer, 415, 51, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 223, 52, 1, 1, 1, 4, 5},
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
  {py_bool_new, 498, 89, 1, 0, 1, 0, 6},
  {py_float_new, 498, 90, 1, 0, 1, 0, 7},
  {py_float_is_integer, 415, 91, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 223, 92, 1, 1, 1, 4, 7},
  {py_float_hex, 398, 93, 1, 1, 1, 4, 7},
  {py_float_fromhex, 376, 94, 1, 1, 1, 0, 7},
  {py_float_conjugate, 288, 95, 1, 1, 1, 4, 7},
  {py_str_new, 498, 96, 3, 0, 3, 0, 8},
  {py_str_capitalize, 258, 99, 1, 1, 1, 4, 8},
  {py_str_casefold, 259, 100, 1, 1, 1, 4, 8},
  {py_str_center, 265, 101, 3, 2, 3, 4, 8},
  {py_str_count, 295, 104, 4, 2, 4, 4, 8},
  {py_str_encode, 333, 108, 3, 1, 3, 4, 8},
  {py_str_endswith, 337, 111, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 350, 115, 2, 1, 2, 4, 8},
  {py_str_find, 364, 117, 4, 2, 4, 4, 8},
  {py_str_format, 369, 121, 1, 1, 1, 7, 8},
  {py_str_format_map, 370, 122, 2, 2, 2, 4, 8},
  {py_str_index, 405, 124, 4, 2, 4, 4, 8},
  {py_str_isalnum, 416, 128, 1, 1, 1, 4, 8},
  {py_str_isalpha, 417, 129, 1, 1, 1, 4, 8},
  {py_str_isascii, 418, 130, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 420, 131, 1, 1, 1, 4, 8},
  {py_str_isdigit, 421, 132, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 424, 133, 1, 1, 1, 4, 8},
  {py_str_islower, 427, 134, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 429, 135, 1, 1, 1, 4, 8},
  {py_str_isprintable, 430, 136, 1, 1, 1, 4, 8},
  {py_str_isspace, 432, 137, 1, 1, 1, 4, 8},
  {py_str_istitle, 436, 138, 1, 1, 1, 4, 8},
  {py_str_isupper, 437, 139, 1, 1, 1, 4, 8},
  {py_str_join, 446, 140, 2, 2, 2, 4, 8},
  {py_str_ljust, 462, 142, 3, 2, 3, 4, 8},
  {py_str_lower, 471, 145, 1, 1, 1, 4, 8},
  {py_str_lstrip, 472, 146, 2, 1, 2, 4, 8},
  {py_str_maketrans, 473, 148, 3, 1, 3, 0, 8},
  {py_str_partition, 520, 151, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 548, 153, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 549, 155, 2, 2, 2, 4, 8},
  {py_str_replace, 550, 157, 4, 3, 4, 4, 8},
  {py_str_rfind, 556, 161, 4, 2, 4, 4, 8},
  {py_str_rindex, 557, 165, 4, 2, 4, 4, 8},
  {py_str_rjust, 558, 169, 3, 2, 3, 4, 8},
  {py_str_rpartition, 560, 172, 2, 2, 2, 4, 8},
  {py_str_rsplit, 561, 174, 3, 1, 3, 4, 8},
  {py_str_rstrip, 562, 177, 2, 1, 2, 4, 8},
  {py_str_split, 594, 179, 3, 1, 3, 4, 8},
  {py_str_splitlines, 595, 182, 2, 1, 2, 4, 8},
  {py_str_startswith, 598, 184, 4, 2, 4, 4, 8},
  {py_str_strip, 613, 188, 2, 1, 2, 4, 8},
  {py_str_swapcase, 622, 190, 1, 1, 1, 4, 8},
  {py_str_title, 639, 191, 1, 1, 1, 4, 8},
  {py_str_translate, 647, 192, 2, 2, 2, 4, 8},
  {py_str_upper, 655, 194, 1, 1, 1, 4, 8},
  {py_str_zfill, 668, 195, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 197, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 198, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 200, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 201, 2, 2, 2, 4, 255},
  {py_bytes_new, 498, 203, 3, 0, 3, 0, 9},
  {py_bytes_decode, 302, 206, 3, 1, 3, 4, 9},
  {py_bytes_fromhex, 376, 209, 1, 1, 1, 0, 9},
  {py_bytes_hex, 398, 210, 3, 1, 3, 4, 9},
  {py_bytes_maketrans, 473, 213, 2, 2, 2, 0, 9},
  {py_bytes_translate, 647, 215, 3, 2, 3, 4, 9},
  {py_str_capitalize, 258, 218, 1, 1, 1, 4, 9},
  {py_str_center, 265, 219, 3, 2, 3, 4, 9},
  {py_str_count, 295, 222, 4, 2, 4, 4, 9},
  {py_str_endswith, 337, 226, 4, 2, 4, 4, 9},
  {py_str_expandtabs, 350, 230, 2, 1, 2, 4, 9},
  {py_str_find, 364, 232, 4, 2, 4, 4, 9},
  {py_str_index, 405, 236, 4, 2, 4, 4, 9},
  {py_str_isalnum, 416, 240, 1, 1, 1, 4, 9},
  {py_str_isalpha, 417, 241, 1, 1, 1, 4, 9},
  {py_str_isascii, 418, 242, 1, 1, 1, 4, 9},
  {py_str_isdigit, 421, 243, 1, 1, 1, 4, 9},
  {py_str_islower, 427, 244, 1, 1, 1, 4, 9},
  {py_str_isspace, 432, 245, 1, 1, 1, 4, 9},
  {py_str_istitle, 436, 246, 1, 1, 1, 4, 9},
  {py_str_isupper, 437, 247, 1, 1, 1, 4, 9},
  {py_str_join, 446, 248, 2, 2, 2, 4, 9},
  {py_str_ljust, 462, 250, 3, 2, 3, 4, 9},
  {py_str_lower, 471, 253, 1, 1, 1, 4, 9},
  {py_str_lstrip, 472, 254, 2, 1, 2, 4, 9},
  {py_str_partition, 520, 256, 2, 2, 2, 4, 9},
  {py_str_removeprefix, 548, 258, 2, 2, 2, 4, 9},
  {py_str_removesuffix, 549, 260, 2, 2, 2, 4, 9},
  {py_str_replace, 550, 262, 4, 3, 4, 4, 9},
  {py_str_rfind, 556, 266, 4, 2, 4, 4, 9},
  {py_str_rindex, 557, 270, 4, 2, 4, 4, 9},
  {py_str_rjust, 558, 274, 3, 2, 3, 4, 9},
  {py_str_rpartition, 560, 277, 2, 2, 2, 4, 9},
  {py_str_rsplit, 561, 279, 3, 1, 3, 4, 9},
  {py_str_rstrip, 562, 282, 2, 1, 2, 4, 9},
  {py_str_split, 594, 284, 3, 1, 3, 4, 9},
  {py_str_splitlines, 595, 287, 2, 1, 2, 4, 9},
  {py_str_startswith, 598, 289, 4, 2, 4, 4, 9},
  {py_str_strip, 613, 293, 2, 1, 2, 4, 9},
  {py_str_swapcase, 622, 295, 1, 1, 1, 4, 9},
  {py_str_title, 639, 296, 1, 1, 1, 4, 9},
  {py_str_upper, 655, 297, 1, 1, 1, 4, 9},
  {py_str_zfill, 668, 298, 2, 2, 2, 4, 9},
  {py_bytearray_new, 498, 300, 3, 0, 3, 0, 10},
  {py_bytearray_append, 221, 303, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 271, 305, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 290, 306, 1, 1, 1, 4, 10},
  {py_bytearray_extend, 352, 307, 2, 2, 2, 4, 10},
  {py_bytearray_fromhex, 376, 309, 1, 1, 1, 0, 10},
  {py_bytearray_insert, 408, 310, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 526, 313, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 547, 315, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 554, 317, 1, 1, 1, 4, 10},
  {py_bytes_decode, 302, 318, 3, 1, 3, 4, 10},
  {py_bytes_hex, 398, 321, 3, 1, 3, 4, 10},
  {py_bytes_maketrans, 473, 324, 2, 2, 2, 0, 10},
  {py_bytes_translate, 647, 326, 3, 2, 3, 4, 10},
  {py_str_capitalize, 258, 329, 1, 1, 1, 4, 10},
  {py_str_center, 265, 330, 3, 2, 3, 4, 10},
  {py_str_count, 295, 333, 4, 2, 4, 4, 10},
  {py_str_endswith, 337, 337, 4, 2, 4, 4, 10},
  {py_str_expandtabs, 350, 341, 2, 1, 2, 4, 10},
  {py_str_find, 364, 343, 4, 2, 4, 4, 10},
  {py_str_index, 405, 347, 4, 2, 4, 4, 10},
  {py_str_isalnum, 416, 351, 1, 1, 1, 4, 10},
  {py_str_isalpha, 417, 352, 1, 1, 1, 4, 10},
  {py_str_isascii, 418, 353, 1, 1, 1, 4, 10},
  {py_str_isdigit, 421, 354, 1, 1, 1, 4, 10},
  {py_str_islower, 427, 355, 1, 1, 1, 4, 10},
  {py_str_isspace, 432, 356, 1, 1, 1, 4, 10},
  {py_str_istitle, 436, 357, 1, 1, 1, 4, 10},
  {py_str_isupper, 437, 358, 1, 1, 1, 4, 10},
  {py_str_join, 446, 359, 2, 2, 2, 4, 10},
  {py_str_ljust, 462, 361, 3, 2, 3, 4, 10},
  {py_str_lower, 471, 364, 1, 1, 1, 4, 10},
  {py_str_lstrip, 472, 365, 2, 1, 2, 4, 10},
  {py_str_partition, 520, 367, 2, 2, 2, 4, 10},
  {py_str_removeprefix, 548, 369, 2, 2, 2, 4, 10},
  {py_str_removesuffix, 549, 371, 2, 2, 2, 4, 10},
  {py_str_replace, 550, 373, 4, 3, 4, 4, 10},
  {py_str_rfind, 556, 377, 4, 2, 4, 4, 10},
  {py_str_rindex, 557, 381, 4, 2, 4, 4, 10},
  {py_str_rjust, 558, 385, 3, 2, 3, 4, 10},
  {py_str_rpartition, 560, 388, 2, 2, 2, 4, 10},
  {py_str_rsplit, 561, 390, 3, 1, 3, 4, 10},
  {py_str_rstrip, 562, 393, 2, 1, 2, 4, 10},
  {py_str_split, 594, 395, 3, 1, 3, 4, 10},
  {py_str_splitlines, 595, 398, 2, 1, 2, 4, 10},
  {py_str_startswith, 598, 400, 4, 2, 4, 4, 10},
  {py_str_strip, 613, 404, 2, 1, 2, 4, 10},
  {py_str_swapcase, 622, 406, 1, 1, 1, 4, 10},
  {py_str_title, 639, 407, 1, 1, 1, 4, 10},
  {py_str_upper, 655, 408, 1, 1, 1, 4, 10},
  {py_str_zfill, 668, 409, 2, 2, 2, 4, 10},
  {py_any___setitem__, 14, 411, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 414, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 416, 2, 2, 2, 4, 255},
  {py_tuple_new, 498, 418, 1, 0, 1, 0, 11},
  {py_tuple_count, 295, 419, 2, 2, 2, 4, 11},
  {py_tuple_index, 405, 421, 4, 2, 4, 4, 11},
  {py_list_new, 498, 425, 1, 0, 1, 0, 12},
  {py_list_append, 221, 426, 2, 2, 2, 4, 12},
  {py_list_clear, 271, 428, 1, 1, 1, 4, 12},
  {py_list_copy, 290, 429, 1, 1, 1, 4, 12},
  {py_list_count, 295, 430, 2, 2, 2, 4, 12},
  {py_list_extend, 352, 432, 2, 2, 2, 4, 12},
  {py_list_index, 405, 434, 4, 2, 4, 4, 12},
  {py_list_insert, 408, 438, 3, 3, 3, 4, 12},
  {py_list_pop, 526, 441, 2, 1, 2, 4, 12},
  {py_list_remove, 547, 443, 2, 2, 2, 4, 12},
  {py_list_reverse, 554, 445, 1, 1, 1, 4, 12},
  {py_list_sort, 590, 446, 3, 1, 1, 4, 12},
  {py_dict_new, 498, 449, 1, 0, 1, 2, 13},
  {py_dict_clear, 271, 450, 1, 1, 1, 4, 13},
  {py_dict_copy, 290, 451, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 377, 452, 2, 1, 2, 0, 13},
  {py_dict_get, 387, 454, 3, 2, 3, 4, 13},
  {py_dict_items, 439, 457, 1, 1, 1, 4, 13},
  {py_dict_keys, 450, 458, 1, 1, 1, 4, 13},
  {py_dict_pop, 526, 459, 3, 2, 3, 4, 13},
  {py_dict_popitem, 527, 462, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 580, 463, 3, 2, 3, 4, 13},
  {py_dict_update, 654, 466, 2, 1, 2, 6, 13},
  {py_dict_values, 658, 468, 1, 1, 1, 4, 13},
  {py_dict___getitem__, 13, 469, 2, 2, 2, 4, 13},
  {py_any___ior__, 71, 471, 2, 2, 2, 4, 255},
  {py_set_new, 498, 473, 1, 0, 1, 0, 14},
  {py_set_add, 209, 474, 2, 2, 2, 4, 14},
  {py_set_clear, 271, 476, 1, 1, 1, 4, 14},
  {py_set_copy, 290, 477, 1, 1, 1, 4, 14},
  {py_set_difference, 320, 478, 1, 1, 1, 5, 14},
  {py_set_difference_update, 321, 479, 1, 1, 1, 5, 14},
  {py_set_discard, 324, 480, 2, 2, 2, 4, 14},
  {py_set_intersection, 412, 482, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 413, 483, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 422, 484, 2, 2, 2, 4, 14},
  {py_set_issubset, 434, 486, 2, 2, 2, 4, 14},
  {py_set_issuperset, 435, 488, 2, 2, 2, 4, 14},
  {py_set_pop, 526, 490, 1, 1, 1, 4, 14},
  {py_set_remove, 547, 491, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 623, 493, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 624, 495, 2, 2, 2, 4, 14},
  {py_set_union, 653, 497, 1, 1, 1, 5, 14},
  {py_set_update, 654, 498, 1, 1, 1, 5, 14},
  {py_frozenset_new, 498, 499, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 290, 500, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 320, 501, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 412, 502, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 422, 503, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 434, 505, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 435, 507, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 623, 509, 2, 2, 2, 4, 15},
  {py_frozenset_union, 653, 511, 1, 1, 1, 5, 15},
  {py_range_new, 498, 512, 3, 1, 3, 0, 16},
  {py_range_count, 295, 515, 2, 2, 2, 4, 16},
  {py_range_index, 405, 517, 2, 2, 2, 4, 16},
  {py_slice_new, 498, 519, 3, 1, 3, 0, 17},
  {py_slice_indices, 406, 522, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 524, 1, 1, 1, 7, 255},
  {py_any___get__, 21, 525, 3, 2, 3, 4, 255},
  {py_method_new, 498, 528, 2, 2, 2, 0, 20},
  {py_generator_send, 569, 530, 2, 2, 2, 4, 21},
  {py_generator_throw, 636, 532, 4, 2, 4, 4, 21},
  {py_generator_close, 274, 536, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 537, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 538, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 539, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 225, 540, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 235, 542, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 206, 546, 1, 1, 1, 4, 22},
  {py_coroutine_send, 569, 547, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 636, 549, 4, 2, 4, 4, 24},
  {py_coroutine_close, 274, 553, 1, 1, 1, 4, 24},
  {py_property_new, 498, 554, 4, 0, 4, 0, 26},
  {py_property_getter, 391, 558, 2, 2, 2, 4, 26},
  {py_property_setter, 581, 560, 2, 2, 2, 4, 26},
  {py_property_deleter, 308, 562, 2, 2, 2, 4, 26},
  {py_property___set__, 22, 564, 3, 3, 3, 4, 26},
  {py_property___delete__, 23, 567, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 498, 569, 1, 1, 1, 0, 27},
  {py_classmethod_new, 498, 570, 1, 1, 1, 0, 28},
  {py_super_new, 498, 571, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 422, 573, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 422, 575, 2, 2, 2, 4, 32},
  {py_enumerate_new, 498, 577, 2, 1, 2, 0, 50},
  {py_zip_new, 498, 579, 1, 0, 0, 1, 51},
  {py_map_new, 498, 580, 1, 0, 1, 1, 52},
  {py_filter_new, 498, 581, 2, 2, 2, 0, 53},
  {py_reversed_new, 498, 583, 1, 1, 1, 0, 54},
  {py_memoryview_new, 498, 584, 1, 1, 1, 0, 55},
  {py_memoryview___enter__, 28, 585, 1, 1, 1, 4, 55},
  {py_memoryview___exit__, 29, 586, 1, 1, 1, 5, 55},
  {py_memoryview_cast, 260, 587, 2, 2, 2, 4, 55},
  {py_memoryview_hex, 398, 589, 3, 1, 3, 4, 55},
  {py_memoryview_release, 545, 592, 1, 1, 1, 4, 55},
  {py_memoryview_tobytes, 643, 593, 2, 1, 2, 4, 55},
  {py_memoryview_tolist, 644, 595, 1, 1, 1, 4, 55},
  {py_memoryview_toreadonly, 645, 596, 1, 1, 1, 4, 55},
  {py_LambdaContext_get_remaining_time_in_millis, 388, 597, 1, 1, 1, 4, 61},
  {py_LambdaContext_log, 465, 598, 2, 2, 2, 4, 61},
  {py_BaseException_new, 498, 600, 0, 0, 0, 1, 65},
  {py_BaseException___init__, 0, 600, 1, 1, 1, 5, 65},
  {py_BaseException_with_traceback, 661, 601, 2, 2, 2, 4, 65},
  {py_BaseException_add_note, 210, 603, 2, 2, 2, 4, 65},
  {py_b_abs, 204, 605, 1, 1, 1, 0, 255},
  {py_b_all, 213, 606, 1, 1, 1, 0, 255},
  {py_b_any, 216, 607, 1, 1, 1, 0, 255},
  {py_b_ascii, 224, 608, 1, 1, 1, 0, 255},
  {py_b_bin, 240, 609, 1, 1, 1, 0, 255},
  {py_b_callable, 255, 610, 1, 1, 1, 0, 255},
  {py_b_chr, 268, 611, 1, 1, 1, 0, 255},
  {py_b_delattr, 306, 612, 2, 2, 2, 0, 255},
  {py_b_dir, 323, 614, 1, 0, 1, 0, 255},
  {py_b_divmod, 326, 615, 2, 2, 2, 0, 255},
  {py_b_format, 369, 617, 2, 1, 2, 0, 255},
  {py_b_getattr, 389, 619, 3, 2, 3, 0, 255},
  {py_b_hasattr, 396, 622, 2, 2, 2, 0, 255},
  {py_b_hash, 397, 624, 1, 1, 1, 0, 255},
  {py_b_hex, 398, 625, 1, 1, 1, 0, 255},
  {py_b_id, 401, 626, 1, 1, 1, 0, 255},
  {py_b_isinstance, 426, 627, 2, 2, 2, 0, 255},
  {py_b_issubclass, 433, 629, 2, 2, 2, 0, 255},
  {py_b_iter, 441, 631, 2, 1, 2, 0, 255},
  {py_b_len, 454, 633, 1, 1, 1, 0, 255},
  {py_b_max, 477, 634, 2, 0, 0, 1, 255},
  {py_b_min, 483, 636, 2, 0, 0, 1, 255},
  {py_b_next, 499, 638, 2, 1, 2, 0, 255},
  {py_b_oct, 508, 640, 1, 1, 1, 0, 255},
  {py_b_ord, 511, 641, 1, 1, 1, 0, 255},
  {py_b_pow, 529, 642, 3, 2, 3, 0, 255},
  {py_b_print, 531, 645, 4, 0, 0, 1, 255},
  {py_b_repr, 551, 649, 1, 1, 1, 0, 255},
  {py_b_round, 559, 650, 2, 1, 2, 0, 255},
  {py_b_setattr, 579, 652, 3, 3, 3, 0, 255},
  {py_b_sorted, 592, 655, 3, 1, 1, 0, 255},
  {py_b_sum, 619, 658, 2, 1, 2, 0, 255},
  {py_b_vars, 659, 660, 1, 0, 1, 0, 255},
  {py_math_acos, 207, 661, 1, 1, 1, 0, 255},
  {py_math_acosh, 208, 662, 1, 1, 1, 0, 255},
  {py_math_asin, 226, 663, 1, 1, 1, 0, 255},
  {py_math_asinh, 227, 664, 1, 1, 1, 0, 255},
  {py_math_atan, 232, 665, 1, 1, 1, 0, 255},
  {py_math_atan2, 233, 666, 2, 2, 2, 0, 255},
  {py_math_atanh, 234, 668, 1, 1, 1, 0, 255},
  {py_math_cbrt, 261, 669, 1, 1, 1, 0, 255},
  {py_math_ceil, 262, 670, 1, 1, 1, 0, 255},
  {py_math_comb, 287, 671, 2, 2, 2, 0, 255},
  {py_math_copysign, 291, 673, 2, 2, 2, 0, 255},
  {py_math_cos, 293, 675, 1, 1, 1, 0, 255},
  {py_math_cosh, 294, 676, 1, 1, 1, 0, 255},
  {py_math_degrees, 305, 677, 1, 1, 1, 0, 255},
  {py_math_dist, 325, 678, 2, 2, 2, 0, 255},
  {py_math_erf, 341, 680, 1, 1, 1, 0, 255},
  {py_math_erfc, 342, 681, 1, 1, 1, 0, 255},
  {py_math_exp, 348, 682, 1, 1, 1, 0, 255},
  {py_math_exp2, 349, 683, 1, 1, 1, 0, 255},
  {py_math_expm1, 351, 684, 1, 1, 1, 0, 255},
  {py_math_fabs, 356, 685, 1, 1, 1, 0, 255},
  {py_math_factorial, 357, 686, 1, 1, 1, 0, 255},
  {py_math_floor, 366, 687, 1, 1, 1, 0, 255},
  {py_math_fmod, 368, 688, 2, 2, 2, 0, 255},
  {py_math_frexp, 372, 690, 1, 1, 1, 0, 255},
  {py_math_fsum, 380, 691, 1, 1, 1, 0, 255},
  {py_math_gamma, 384, 692, 1, 1, 1, 0, 255},
  {py_math_gcd, 385, 693, 0, 0, 0, 1, 255},
  {py_math_hypot, 399, 693, 0, 0, 0, 1, 255},
  {py_math_isclose, 419, 693, 4, 2, 2, 0, 255},
  {py_math_isfinite, 423, 697, 1, 1, 1, 0, 255},
  {py_math_isinf, 425, 698, 1, 1, 1, 0, 255},
  {py_math_isnan, 428, 699, 1, 1, 1, 0, 255},
  {py_math_isqrt, 431, 700, 1, 1, 1, 0, 255},
  {py_math_lcm, 452, 701, 0, 0, 0, 1, 255},
  {py_math_ldexp, 453, 701, 2, 2, 2, 0, 255},
  {py_math_lgamma, 457, 703, 1, 1, 1, 0, 255},
  {py_math_log, 465, 704, 2, 1, 2, 0, 255},
  {py_math_log10, 466, 706, 1, 1, 1, 0, 255},
  {py_math_log1p, 467, 707, 1, 1, 1, 0, 255},
  {py_math_log2, 468, 708, 1, 1, 1, 0, 255},
  {py_math_modf, 486, 709, 1, 1, 1, 0, 255},
  {py_math_nextafter, 500, 710, 3, 2, 2, 0, 255},
  {py_math_perm, 524, 713, 2, 1, 2, 0, 255},
  {py_math_pow, 529, 715, 2, 2, 2, 0, 255},
  {py_math_prod, 532, 717, 2, 1, 1, 0, 255},
  {py_math_radians, 536, 719, 1, 1, 1, 0, 255},
  {py_math_remainder, 546, 720, 2, 2, 2, 0, 255},
  {py_math_sin, 584, 722, 1, 1, 1, 0, 255},
  {py_math_sinh, 585, 723, 1, 1, 1, 0, 255},
  {py_math_sqrt, 596, 724, 1, 1, 1, 0, 255},
  {py_math_sumprod, 620, 725, 2, 2, 2, 0, 255},
  {py_math_tan, 627, 727, 1, 1, 1, 0, 255},
  {py_math_tanh, 628, 728, 1, 1, 1, 0, 255},
  {py_math_trunc, 648, 729, 1, 1, 1, 0, 255},
  {py_math_ulp, 652, 730, 1, 1, 1, 0, 255},
  {py__json_dumps, 328, 731, 10, 1, 1, 2, 255},
  {py__json_loads, 464, 741, 8, 1, 1, 2, 255},
  {py__json_scan, 564, 749, 8, 8, 8, 0, 255},
  {py__time_time, 637, 757, 0, 0, 0, 0, 255},
  {py__time_time_ns, 638, 757, 0, 0, 0, 0, 255},
  {py__time_monotonic, 488, 757, 0, 0, 0, 0, 255},
  {py__time_monotonic_ns, 489, 757, 0, 0, 0, 0, 255},
  {py__time_perf_counter, 522, 757, 0, 0, 0, 0, 255},
  {py__time_perf_counter_ns, 523, 757, 0, 0, 0, 0, 255},
  {py__time_sleep, 588, 757, 1, 1, 1, 0, 255},
  {py__device_write, 664, 758, 2, 2, 2, 0, 255},
  {py__device_urandom, 656, 760, 1, 1, 1, 0, 255},
  {py__device_getenv, 390, 761, 1, 1, 1, 0, 255},
  {py__device_exception_text, 346, 762, 1, 1, 1, 0, 255},
  {py__device_handled, 395, 763, 0, 0, 0, 0, 255},
  {py__device_caller, 257, 763, 1, 1, 1, 0, 255},
  {py__device_request_id, 553, 764, 0, 0, 0, 0, 255},
  {py__device_loaded, 463, 764, 1, 1, 1, 0, 255},
  {py__binascii_encode64, 334, 765, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 303, 766, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 299, 768, 2, 1, 2, 0, 255},
  {py__hashlib_start, 597, 770, 1, 1, 1, 0, 255},
  {py__hashlib_update, 654, 771, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 322, 773, 1, 1, 1, 0, 255},
  {py__struct_from_float, 375, 774, 2, 2, 2, 0, 255},
  {py__struct_to_float, 642, 776, 1, 1, 1, 0, 255},
  {py__woofs_append, 221, 777, 2, 2, 2, 0, 255},
  {py__woofs_get, 387, 779, 2, 2, 2, 0, 255},
  {py__woofs_latest, 451, 781, 2, 2, 2, 0, 255},
  {py__node_ask, 228, 783, 2, 2, 2, 0, 255},
  {py__node_answer, 215, 785, 1, 1, 1, 0, 255},
  {py__re_search, 565, 786, 5, 5, 5, 0, 255},
  {py__re_offset, 509, 791, 2, 2, 2, 0, 255},
  {py__re_index, 405, 793, 2, 2, 2, 0, 255},
  {py__re_part, 519, 795, 3, 3, 3, 0, 255},
  {py__random_seed, 567, 798, 2, 2, 2, 0, 255},
  {py__random_random, 537, 800, 1, 1, 1, 0, 255},
  {py__random_bits, 243, 801, 2, 2, 2, 0, 255},
  {py__random_words, 663, 803, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,568,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,238,65535,65535,568,455,249,583,250,249,583,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,505,335,344,65535,65535,65535,65535,65535,65535,65535,65535,65535,568,335,344,65535,65535,65535,65535,568,626,65535,65535,65535,65535,568,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,568,572,478,65535,65535,568,572,478,568,448,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,593,335,344,568,335,344,65535,568,572,252,65535,65535,65535,65535,307,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,568,626,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,568,572,478,65535,65535,568,572,478,568,448,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,593,335,344,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,568,335,344,568,572,252,65535,65535,65535,65535,307,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,568,626,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,568,572,478,65535,65535,568,572,478,568,448,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,449,554,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,568,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,359,379,358,327,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,442,597,610,65535,65535,65535,65535,505,65535,65535,568,369,568,572,252,65535,568,512,65535,65535,65535,65535,65535,568,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,449,304,449,304,65535,65535,65535,65535,238,348,484,572,336,360,367,65535,502,496,65535,65535,65535,65535,449,554,65535,597,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,203,237,544,205,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,603,65535,65535,65535,65535,65535,597,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,504,587,338,267,214,275,404,573,304,591,563,275,506,517,518,516,507,610,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{192,24},{490,23},{7,45},{36,33},{37,34},{38,35},{39,36},{40,37},{41,38},{42,39},{44,48},{45,49},{46,50},{47,51},{48,52},{49,40},{50,41},{51,42},{75,43},{78,44},{79,46},{80,47},{81,53},{223,32},{241,27},{242,26},{288,30},{374,29},{415,31},{641,28},{7,45},{36,33},{37,34},{38,35},{39,36},{40,37},{41,38},{42,39},{49,40},{50,41},{51,42},{75,43},{78,44},{79,46},{80,47},{223,57},{288,60},{376,59},{398,58},{415,56},{8,109},{9,111},{12,110},{13,112},{36,33},{38,35},{41,38},{51,42},{258,62},{259,63},{265,64},{295,65},{333,66},{337,67},{350,68},{364,69},{369,70},{370,71},{405,72},{416,73},{417,74},{418,75},{420,76},{421,77},{424,78},{427,79},{429,80},{430,81},{432,82},{436,83},{437,84},{446,85},{462,86},{471,87},{472,88},{473,89},{520,90},{548,91},{549,92},{550,93},{556,94},{557,95},{558,96},{560,97},{561,98},{562,99},{594,100},{595,101},{598,102},{613,103},{622,104},{639,105},{647,106},{655,107},{668,108},{8,109},{9,111},{12,110},{13,112},{36,33},{38,35},{41,38},{51,42},{258,119},{265,120},{295,121},{302,114},{337,122},{350,123},{364,124},{376,115},{398,116},{405,125},{416,126},{417,127},{418,128},{421,129},{427,130},{432,131},{436,132},{437,133},{446,134},{462,135},{471,136},{472,137},{473,117},{520,138},{548,139},{549,140},{550,141},{556,142},{557,143},{558,144},{560,145},{561,146},{562,147},{594,148},{595,149},{598,150},{613,151},{622,152},{639,153},{647,118},{655,154},{668,155},{8,109},{9,111},{12,110},{13,112},{14,207},{15,208},{36,33},{38,35},{41,38},{51,42},{62,209},{221,157},{258,170},{265,171},{271,158},{290,159},{295,172},{302,166},{337,173},{350,174},{352,160},{364,175},{376,161},{398,167},{405,176},{408,162},{416,177},{417,178},{418,179},{421,180},{427,181},{432,182},{436,183},{437,184},{446,185},{462,186},{471,187},{472,188},{473,168},{520,189},{526,163},{547,164},{548,190},{549,191},{550,192},{554,165},{556,193},{557,194},{558,195},{560,196},{561,197},{562,198},{594,199},{595,200},{598,201},{613,202},{622,203},{639,204},{647,169},{655,205},{668,206},{8,109},{9,111},{12,110},{13,112},{36,33},{38,35},{51,42},{295,211},{405,212},{8,109},{9,111},{12,110},{13,112},{14,207},{15,208},{36,33},{38,35},{51,42},{62,209},{221,214},{271,215},{290,216},{295,217},{352,218},{405,219},{408,220},{526,221},{547,222},{554,223},{590,224},{8,109},{9,111},{12,110},{13,237},{14,207},{15,208},{45,49},{71,238},{271,226},{290,227},{377,228},{387,229},{439,230},{450,231},{526,232},{527,233},{580,234},{654,235},{658,236},{8,109},{9,111},{12,110},{37,34},{44,48},{45,49},{46,50},{209,240},{271,241},{290,242},{320,243},{321,244},{324,245},{412,246},{413,247},{422,248},{434,249},{435,250},{526,251},{547,252},{623,253},{624,254},{653,255},{654,256},{8,109},{9,111},{12,110},{37,34},{44,48},{45,49},{46,50},{290,258},{320,259},{412,260},{422,261},{434,262},{435,263},{623,264},{653,265},{8,109},{9,111},{12,110},{13,112},{295,267},{405,268},{406,270},{21,272},{27,271},{27,271},{27,271},{9,111},{10,277},{274,276},{569,274},{636,275},{89,278},{90,279},{206,282},{225,280},{235,281},{274,285},{569,283},{636,284},{21,272},{22,290},{23,291},{308,289},{391,287},{581,288},{21,272},{21,272},{8,109},{9,111},{12,110},{422,295},{8,109},{9,111},{8,109},{9,111},{12,110},{422,296},{9,111},{10,277},{9,111},{10,277},{9,111},{10,277},{9,111},{10,277},{9,111},{10,277},{9,111},{10,277},{8,109},{9,111},{12,110},{13,112},{14,207},{15,208},{28,303},{29,304},{260,305},{398,306},{545,307},{643,308},{644,309},{645,310},{388,311},{465,312},{0,314},{210,316},{661,315},{204,317},{213,318},{216,319},{224,320},{240,321},{255,322},{268,323},{306,324},{323,325},{326,326},{369,327},{389,328},{396,329},{397,330},{398,331},{401,332},{426,333},{433,334},{441,335},{454,336},{477,337},{483,338},{499,339},{508,340},{511,341},{529,342},{531,343},{551,344},{559,345},{579,346},{592,347},{619,348},{659,349},{207,350},{208,351},{226,352},{227,353},{232,354},{233,355},{234,356},{261,357},{262,358},{287,359},{291,360},{293,361},{294,362},{305,363},{325,364},{341,365},{342,366},{348,367},{349,368},{351,369},{356,370},{357,371},{366,372},{368,373},{372,374},{380,375},{384,376},{385,377},{399,378},{419,379},{423,380},{425,381},{428,382},{431,383},{452,384},{453,385},{457,386},{465,387},{466,388},{467,389},{468,390},{486,391},{500,392},{524,393},{529,394},{532,395},{536,396},{546,397},{584,398},{585,399},{596,400},{620,401},{627,402},{628,403},{648,404},{652,405},{328,406},{464,407},{564,408},{488,411},{489,412},{522,413},{523,414},{588,415},{637,409},{638,410},{257,421},{346,419},{390,418},{395,420},{463,423},{553,422},{656,417},{664,416},{299,426},{303,425},{334,424},{322,429},{597,427},{654,428},{375,430},{642,431},{221,432},{387,433},{451,434},{215,436},{228,435},{405,439},{509,438},{519,440},{565,437},{243,443},{537,442},{567,441},{663,444}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {505, 0, 0, 17, 255},
  {651, 18, 17, 6, 0},
  {160, 65535, 23, 0, 0},
  {332, 65535, 23, 0, 0},
  {163, 65535, 23, 0, 0},
  {411, 25, 23, 28, 0},
  {244, 54, 51, 0, 5},
  {365, 55, 51, 20, 0},
  {605, 61, 71, 55, 0},
  {250, 113, 126, 50, 0},
  {247, 156, 176, 61, 0},
  {649, 210, 237, 9, 0},
  {459, 213, 246, 21, 0},
  {310, 225, 267, 19, 0},
  {577, 239, 286, 24, 0},
  {378, 257, 310, 15, 0},
  {538, 266, 325, 6, 0},
  {589, 269, 331, 1, 0},
  {381, 65535, 332, 2, 0},
  {245, 65535, 334, 1, 0},
  {482, 273, 335, 1, 0},
  {386, 65535, 336, 5, 0},
  {229, 65535, 341, 5, 0},
  {230, 65535, 346, 0, 0},
  {292, 65535, 346, 3, 0},
  {487, 65535, 349, 0, 0},
  {534, 286, 349, 6, 0},
  {600, 292, 355, 1, 0},
  {270, 293, 356, 1, 0},
  {621, 294, 357, 0, 0},
  {314, 65535, 357, 4, 0},
  {319, 65535, 361, 2, 0},
  {312, 65535, 363, 4, 0},
  {445, 65535, 367, 2, 0},
  {460, 65535, 369, 0, 33},
  {650, 65535, 369, 0, 33},
  {606, 65535, 369, 0, 33},
  {607, 65535, 369, 0, 33},
  {251, 65535, 369, 0, 33},
  {248, 65535, 369, 0, 33},
  {313, 65535, 369, 0, 33},
  {318, 65535, 369, 0, 33},
  {311, 65535, 369, 0, 33},
  {578, 65535, 369, 0, 33},
  {539, 65535, 369, 0, 33},
  {256, 65535, 369, 0, 33},
  {461, 65535, 369, 0, 33},
  {316, 65535, 369, 0, 33},
  {317, 65535, 369, 0, 33},
  {315, 65535, 369, 0, 33},
  {339, 297, 369, 2, 0},
  {669, 298, 371, 2, 0},
  {474, 299, 373, 2, 0},
  {363, 300, 375, 2, 0},
  {555, 301, 377, 2, 0},
  {480, 302, 379, 14, 0},
  {263, 65535, 393, 0, 0},
  {283, 65535, 393, 0, 0},
  {646, 65535, 393, 0, 0},
  {182, 65535, 393, 0, 0},
  {147, 65535, 393, 0, 0},
  {155, 65535, 393, 2, 0},
  {135, 65535, 395, 0, 0},
  {134, 65535, 395, 0, 0},
  {133, 65535, 395, 0, 0},
  {127, 313, 395, 3, 0},
  {128, 65535, 398, 0, 65},
  {146, 65535, 398, 0, 65},
  {154, 65535, 398, 0, 65},
  {175, 65535, 398, 0, 65},
  {142, 65535, 398, 0, 65},
  {124, 65535, 398, 0, 70},
  {145, 65535, 398, 0, 71},
  {165, 65535, 398, 0, 71},
  {186, 65535, 398, 0, 71},
  {125, 65535, 398, 0, 70},
  {126, 65535, 398, 0, 70},
  {131, 65535, 398, 0, 70},
  {141, 65535, 398, 0, 70},
  {148, 65535, 398, 0, 70},
  {158, 65535, 398, 0, 79},
  {156, 65535, 398, 0, 70},
  {149, 65535, 398, 0, 81},
  {153, 65535, 398, 0, 81},
  {157, 65535, 398, 0, 70},
  {159, 65535, 398, 0, 70},
  {178, 65535, 398, 0, 85},
  {164, 65535, 398, 0, 70},
  {129, 65535, 398, 0, 87},
  {137, 65535, 398, 0, 87},
  {143, 65535, 398, 0, 87},
  {144, 65535, 398, 0, 87},
  {166, 65535, 398, 0, 87},
  {176, 65535, 398, 0, 87},
  {130, 65535, 398, 0, 89},
  {136, 65535, 398, 0, 89},
  {138, 65535, 398, 0, 89},
  {139, 65535, 398, 0, 89},
  {132, 65535, 398, 0, 87},
  {150, 65535, 398, 0, 87},
  {151, 65535, 398, 0, 87},
  {161, 65535, 398, 0, 87},
  {167, 65535, 398, 0, 87},
  {169, 65535, 398, 0, 70},
  {170, 65535, 398, 0, 70},
  {162, 65535, 398, 0, 104},
  {168, 65535, 398, 0, 104},
  {173, 65535, 398, 0, 70},
  {172, 65535, 398, 0, 70},
  {174, 65535, 398, 0, 70},
  {177, 65535, 398, 0, 70},
  {184, 65535, 398, 0, 70},
  {181, 65535, 398, 0, 111},
  {179, 65535, 398, 0, 112},
  {180, 65535, 398, 0, 112},
  {185, 65535, 398, 0, 70},
  {140, 65535, 398, 0, 115},
  {183, 65535, 398, 0, 115},
  {171, 65535, 398, 0, 115},
  {152, 65535, 398, 0, 111},
};
const nl_native_number nl_native_numbers[] = {
  {525, 3.141592653589793},
  {329, 2.718281828459045},
  {629, 6.283185307179586},
  {407, INFINITY},
  {494, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {246, 398, 33, 0, 0},
  {476, 431, 56, 0, 5},
  {196, 487, 3, 5, 0},
  {201, 490, 7, 5, 0},
  {194, 497, 8, 5, 0},
  {193, 505, 3, 5, 0},
  {195, 508, 3, 5, 0},
  {200, 511, 2, 5, 0},
  {202, 513, 3, 5, 0},
  {197, 516, 2, 5, 0},
  {199, 518, 4, 5, 0},
  {198, 522, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1155,1163,1175,1190,1204,1218,1231,1249,1264,1279,1290,1307,1313,1326,1341,1363,1378,1400,1420,1438,1446,1455,1470,1487,1505,1518,1530,1541,1551,1567,1584,1599,1607,1624,1637,1648,1659,1678,1687,1695,1713,1732,1750,1757,1770,1785,1803,1817,1831,1843,1857,1875,1888,1899,1909,1921,1930,1947,1965,1983,1995,2004,2015,2025,2032,2049,2057,2068,2076,2090,2100,2114,2123,2130,2138,2143,2148,2155,2158,2165,2170,2176,2177,2180,2187,2193,2197,2202,2205,2213,2223,2232,2235,2244,2250,2253,2269,2278,2294,2310,2316,2320,2336,2341,2346,2350,2355,2358,2373,2394,2396,2400,2405,2410,2416,2430,2431,2435,2440,2443,2452,2462,2466,2470,2496,2504,2513,2531,2540,2545,2559,2572,2573,2585,2593,2610,2616,2626,2634,2638,2642,2646,2650,2663,2669,2674,2688,2691,2705,2716,2721,2727,2741,2746,2749,2760,2771,2785,2802,2809,2827,2838,2842,2861,2885,2890,2894,2903,2913,2917,2925,2934,2937,2941,2946,2954,2961,2971,2976,2982,2986,2992,3000,3007,3014,3021,3027,3034,3045,3049,3066,3076,3092,3101,3125,3148,3173,3191,3202,3212,3229,3235,3238,3245,3249,3255,3258,3263,3264,3268,3275,3283,3289,3297,3305,3308,3316,3328,3337,3340,3343,3347,3352,3358,3367,3381,3391,3394,3398,3408,3413,3419,3425,3437,3445,3449,3458,3462,3466,3470,3478,3486,3492,3496,3501,3506,3511,3515,3521,3531,3542,3547,3550,3560,3570,3577,3585,3594,3598,3602,3610,3623,3639,3644,3647,3656,3659,3687,3694,3700,3706,3713,3723,3735,3742,3749,3753,3756,3761,3762,3764,3772,3776,3782,3787,3794,3797,3803,3818,3826,3829,3841,3860,3880,3890,3897,3904,3911,3918,3927,3934,3944,3952,3964,3969,3979,3986,3991,4000,4011,4016,4023,4033,4041,4051,4058,4065,4069,4074,4082,4086,4094,4111,4127,4135,4139,4140,4148,4151,4155,4161,4164,4169,4172,4178,4183,4189,4195,4199,4212,4232,4237,4243,4248,4251,4256,4261,4265,4279,4294,4299,4305,4314,4317,4324,4328,4331,4339,4357,4367,4374,4380,4383,4386,4390,4394,4400,4409,4421,4424,4427,4428,4432,4435,4441,4448,4452,4455,4459,4468,4472,4478,4487,4490,4496,4507,4524,4527,4533,4536,4539,4544,4549,4554,4555,4569,4580,4589,4593,4602,4606,4618,4633,4637,4639,4642,4649,4652,4655,4661,4666,4670,4677,4685,4686,4693,4699,4704,4718,4726,4730,4736,4744,4751,4758,4767,4773,4785,4797,4804,4808,4815,4825,4832,4840,4845,4851,4856,4861,4871,4877,4883,4884,4888,4894,4901,4905,4909,4913,4917,4925,4928,4938,4941,4946,4954,4957,4969,4976,4986,4992,4997,5003,5006,5010,5014,5022,5027,5032,5036,5045,5051,5057,5062,5072,5076,5081,5091,5096,5108,5114,5118,5123,5127,5130,5148,5160,5166,5174,5180,5187,5193,5198,5201,5209,5216,5226,5232,5235,5242,5247,5255,5275,5302,5307,5314,5317,5321,5324,5326,5334,5343,5350,5359,5363,5368,5372,5379,5384,5386,5394,5402,5409,5415,5425,5434,5443,5448,5453,5467,5471,5474,5479,5485,5490,5497,5502,5508,5512,5517,5531,5535,5540,5545,5546,5547,5548,5553,5556};
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
  'B','r','o','k','e','n','P','i','p','e','E','r','r','o','r',
  'B','u','f','f','e','r','E','r','r','o','r',
  'C','h','i','l','d','P','r','o','c','e','s','s','E','r','r','o','r',
  'C','l','i','e','n','t',
  'C','l','i','e','n','t','C','o','n','t','e','x','t',
  'C','o','g','n','i','t','o','I','d','e','n','t','i','t','y',
  'C','o','n','n','e','c','t','i','o','n','A','b','o','r','t','e','d','E','r','r','o','r',
  'C','o','n','n','e','c','t','i','o','n','E','r','r','o','r',
  'C','o','n','n','e','c','t','i','o','n','R','e','f','u','s','e','d','E','r','r','o','r',
  'C','o','n','n','e','c','t','i','o','n','R','e','s','e','t','E','r','r','o','r',
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
  'I','n','t','e','r','r','u','p','t','e','d','E','r','r','o','r',
  'I','s','A','D','i','r','e','c','t','o','r','y','E','r','r','o','r',
  'J','S','O','N','D','e','c','o','d','e','E','r','r','o','r',
  'K','e','y','E','r','r','o','r',
  'K','e','y','b','o','a','r','d','I','n','t','e','r','r','u','p','t',
  'L','a','m','b','d','a','C','o','n','t','e','x','t',
  'L','o','o','k','u','p','E','r','r','o','r',
  'M','e','m','o','r','y','E','r','r','o','r',
  'M','o','d','u','l','e','N','o','t','F','o','u','n','d','E','r','r','o','r',
  'N','a','m','e','E','r','r','o','r',
  'N','o','n','e','T','y','p','e',
  'N','o','t','A','D','i','r','e','c','t','o','r','y','E','r','r','o','r',
  'N','o','t','I','m','p','l','e','m','e','n','t','e','d','E','r','r','o','r',
  'N','o','t','I','m','p','l','e','m','e','n','t','e','d','T','y','p','e',
  'O','S','E','r','r','o','r',
  'O','v','e','r','f','l','o','w','E','r','r','o','r',
  'P','e','r','m','i','s','s','i','o','n','E','r','r','o','r',
  'P','r','o','c','e','s','s','L','o','o','k','u','p','E','r','r','o','r',
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
