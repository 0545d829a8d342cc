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
NL_NATIVE_DECLARATION(py_any___bool__);
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
NL_NATIVE_DECLARATION(py_any___int__);
NL_NATIVE_DECLARATION(py_any___float__);
NL_NATIVE_DECLARATION(py_any___and__);
NL_NATIVE_DECLARATION(py_any___or__);
NL_NATIVE_DECLARATION(py_any___xor__);
NL_NATIVE_DECLARATION(py_any___lshift__);
NL_NATIVE_DECLARATION(py_any___rshift__);
NL_NATIVE_DECLARATION(py_any___index__);
NL_NATIVE_DECLARATION(py_any___rtruediv__);
NL_NATIVE_DECLARATION(py_any___rfloordiv__);
NL_NATIVE_DECLARATION(py_any___rmod__);
NL_NATIVE_DECLARATION(py_any___rpow__);
NL_NATIVE_DECLARATION(py_any___rand__);
NL_NATIVE_DECLARATION(py_any___ror__);
NL_NATIVE_DECLARATION(py_any___rxor__);
NL_NATIVE_DECLARATION(py_any___rlshift__);
NL_NATIVE_DECLARATION(py_any___rrshift__);
NL_NATIVE_DECLARATION(py_any___divmod__);
NL_NATIVE_DECLARATION(py_any___rdivmod__);
NL_NATIVE_DECLARATION(py_any___pos__);
NL_NATIVE_DECLARATION(py_any___invert__);
NL_NATIVE_DECLARATION(py_any___trunc__);
NL_NATIVE_DECLARATION(py_any___floor__);
NL_NATIVE_DECLARATION(py_any___ceil__);
NL_NATIVE_DECLARATION(py_any___round__);
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
NL_NATIVE_DECLARATION(py_any___imul__);
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
NL_NATIVE_DECLARATION(py_any___reversed__);
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
NL_NATIVE_DECLARATION(py_any___isub__);
NL_NATIVE_DECLARATION(py_any___iand__);
NL_NATIVE_DECLARATION(py_any___ixor__);
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
NL_NATIVE_DECLARATION(py_any___length_hint__);
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
  {py_object_new, 499, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 499, 28, 3, 0, 3, 2, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 491, 37, 1, 1, 1, 4, 1},
  {py_type___subclasses__, 192, 38, 1, 1, 1, 4, 1},
  {py_any___bool__, 7, 39, 1, 1, 1, 4, 255},
  {py_int_new, 499, 40, 2, 0, 2, 0, 5},
  {py_int_bit_length, 242, 42, 1, 1, 1, 4, 5},
  {py_int_bit_count, 241, 43, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 642, 44, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 375, 48, 3, 1, 2, 0, 5},
  {py_int_conjugate, 288, 51, 1, 1, 1, 4, 5},
  {py_int_is_integer, 416, 52, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 223, 53, 1, 1, 1, 4, 5},
  {py_any___add__, 36, 54, 2, 2, 2, 4, 255},
  {py_any___sub__, 37, 56, 2, 2, 2, 4, 255},
  {py_any___mul__, 38, 58, 2, 2, 2, 4, 255},
  {py_any___truediv__, 39, 60, 2, 2, 2, 4, 255},
  {py_any___floordiv__, 40, 62, 2, 2, 2, 4, 255},
  {py_any___mod__, 41, 64, 2, 2, 2, 4, 255},
  {py_any___pow__, 42, 66, 2, 2, 2, 4, 255},
  {py_any___radd__, 49, 68, 2, 2, 2, 4, 255},
  {py_any___rsub__, 50, 70, 2, 2, 2, 4, 255},
  {py_any___rmul__, 51, 72, 2, 2, 2, 4, 255},
  {py_any___neg__, 75, 74, 1, 1, 1, 4, 255},
  {py_any___abs__, 78, 75, 1, 1, 1, 4, 255},
  {py_any___int__, 79, 76, 1, 1, 1, 4, 255},
  {py_any___float__, 80, 77, 1, 1, 1, 4, 255},
  {py_any___and__, 44, 78, 2, 2, 2, 4, 255},
  {py_any___or__, 45, 80, 2, 2, 2, 4, 255},
  {py_any___xor__, 46, 82, 2, 2, 2, 4, 255},
  {py_any___lshift__, 47, 84, 2, 2, 2, 4, 255},
  {py_any___rshift__, 48, 86, 2, 2, 2, 4, 255},
  {py_any___index__, 81, 88, 1, 1, 1, 4, 255},
  {py_any___rtruediv__, 52, 89, 2, 2, 2, 4, 255},
  {py_any___rfloordiv__, 53, 91, 2, 2, 2, 4, 255},
  {py_any___rmod__, 54, 93, 2, 2, 2, 4, 255},
  {py_any___rpow__, 55, 95, 2, 2, 2, 4, 255},
  {py_any___rand__, 57, 97, 2, 2, 2, 4, 255},
  {py_any___ror__, 58, 99, 2, 2, 2, 4, 255},
  {py_any___rxor__, 59, 101, 2, 2, 2, 4, 255},
  {py_any___rlshift__, 60, 103, 2, 2, 2, 4, 255},
  {py_any___rrshift__, 61, 105, 2, 2, 2, 4, 255},
  {py_any___divmod__, 86, 107, 2, 2, 2, 4, 255},
  {py_any___rdivmod__, 87, 109, 2, 2, 2, 4, 255},
  {py_any___pos__, 76, 111, 1, 1, 1, 4, 255},
  {py_any___invert__, 77, 112, 1, 1, 1, 4, 255},
  {py_any___trunc__, 83, 113, 1, 1, 1, 4, 255},
  {py_any___floor__, 84, 114, 1, 1, 1, 4, 255},
  {py_any___ceil__, 85, 115, 1, 1, 1, 4, 255},
  {py_any___round__, 82, 116, 2, 1, 2, 4, 255},
  {py_bool_new, 499, 118, 1, 0, 1, 0, 6},
  {py_float_new, 499, 119, 1, 0, 1, 0, 7},
  {py_float_is_integer, 416, 120, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 223, 121, 1, 1, 1, 4, 7},
  {py_float_hex, 399, 122, 1, 1, 1, 4, 7},
  {py_float_fromhex, 377, 123, 1, 1, 1, 0, 7},
  {py_float_conjugate, 288, 124, 1, 1, 1, 4, 7},
  {py_str_new, 499, 125, 3, 0, 3, 0, 8},
  {py_str_capitalize, 258, 128, 1, 1, 1, 4, 8},
  {py_str_casefold, 259, 129, 1, 1, 1, 4, 8},
  {py_str_center, 265, 130, 3, 2, 3, 4, 8},
  {py_str_count, 295, 133, 4, 2, 4, 4, 8},
  {py_str_encode, 333, 137, 3, 1, 3, 4, 8},
  {py_str_endswith, 337, 140, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 350, 144, 2, 1, 2, 4, 8},
  {py_str_find, 365, 146, 4, 2, 4, 4, 8},
  {py_str_format, 370, 150, 1, 1, 1, 7, 8},
  {py_str_format_map, 371, 151, 2, 2, 2, 4, 8},
  {py_str_index, 406, 153, 4, 2, 4, 4, 8},
  {py_str_isalnum, 417, 157, 1, 1, 1, 4, 8},
  {py_str_isalpha, 418, 158, 1, 1, 1, 4, 8},
  {py_str_isascii, 419, 159, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 421, 160, 1, 1, 1, 4, 8},
  {py_str_isdigit, 422, 161, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 425, 162, 1, 1, 1, 4, 8},
  {py_str_islower, 428, 163, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 430, 164, 1, 1, 1, 4, 8},
  {py_str_isprintable, 431, 165, 1, 1, 1, 4, 8},
  {py_str_isspace, 433, 166, 1, 1, 1, 4, 8},
  {py_str_istitle, 437, 167, 1, 1, 1, 4, 8},
  {py_str_isupper, 438, 168, 1, 1, 1, 4, 8},
  {py_str_join, 447, 169, 2, 2, 2, 4, 8},
  {py_str_ljust, 463, 171, 3, 2, 3, 4, 8},
  {py_str_lower, 472, 174, 1, 1, 1, 4, 8},
  {py_str_lstrip, 473, 175, 2, 1, 2, 4, 8},
  {py_str_maketrans, 474, 177, 3, 1, 3, 0, 8},
  {py_str_partition, 521, 180, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 549, 182, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 550, 184, 2, 2, 2, 4, 8},
  {py_str_replace, 551, 186, 4, 3, 4, 4, 8},
  {py_str_rfind, 557, 190, 4, 2, 4, 4, 8},
  {py_str_rindex, 558, 194, 4, 2, 4, 4, 8},
  {py_str_rjust, 559, 198, 3, 2, 3, 4, 8},
  {py_str_rpartition, 561, 201, 2, 2, 2, 4, 8},
  {py_str_rsplit, 562, 203, 3, 1, 3, 4, 8},
  {py_str_rstrip, 563, 206, 2, 1, 2, 4, 8},
  {py_str_split, 595, 208, 3, 1, 3, 4, 8},
  {py_str_splitlines, 596, 211, 2, 1, 2, 4, 8},
  {py_str_startswith, 599, 213, 4, 2, 4, 4, 8},
  {py_str_strip, 614, 217, 2, 1, 2, 4, 8},
  {py_str_swapcase, 623, 219, 1, 1, 1, 4, 8},
  {py_str_title, 640, 220, 1, 1, 1, 4, 8},
  {py_str_translate, 648, 221, 2, 2, 2, 4, 8},
  {py_str_upper, 656, 223, 1, 1, 1, 4, 8},
  {py_str_zfill, 669, 224, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 226, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 227, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 229, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 230, 2, 2, 2, 4, 255},
  {py_bytes_new, 499, 232, 3, 0, 3, 0, 9},
  {py_bytes_decode, 302, 235, 3, 1, 3, 4, 9},
  {py_bytes_fromhex, 377, 238, 1, 1, 1, 0, 9},
  {py_bytes_hex, 399, 239, 3, 1, 3, 4, 9},
  {py_bytes_maketrans, 474, 242, 2, 2, 2, 0, 9},
  {py_bytes_translate, 648, 244, 3, 2, 3, 4, 9},
  {py_str_capitalize, 258, 247, 1, 1, 1, 4, 9},
  {py_str_center, 265, 248, 3, 2, 3, 4, 9},
  {py_str_count, 295, 251, 4, 2, 4, 4, 9},
  {py_str_endswith, 337, 255, 4, 2, 4, 4, 9},
  {py_str_expandtabs, 350, 259, 2, 1, 2, 4, 9},
  {py_str_find, 365, 261, 4, 2, 4, 4, 9},
  {py_str_index, 406, 265, 4, 2, 4, 4, 9},
  {py_str_isalnum, 417, 269, 1, 1, 1, 4, 9},
  {py_str_isalpha, 418, 270, 1, 1, 1, 4, 9},
  {py_str_isascii, 419, 271, 1, 1, 1, 4, 9},
  {py_str_isdigit, 422, 272, 1, 1, 1, 4, 9},
  {py_str_islower, 428, 273, 1, 1, 1, 4, 9},
  {py_str_isspace, 433, 274, 1, 1, 1, 4, 9},
  {py_str_istitle, 437, 275, 1, 1, 1, 4, 9},
  {py_str_isupper, 438, 276, 1, 1, 1, 4, 9},
  {py_str_join, 447, 277, 2, 2, 2, 4, 9},
  {py_str_ljust, 463, 279, 3, 2, 3, 4, 9},
  {py_str_lower, 472, 282, 1, 1, 1, 4, 9},
  {py_str_lstrip, 473, 283, 2, 1, 2, 4, 9},
  {py_str_partition, 521, 285, 2, 2, 2, 4, 9},
  {py_str_removeprefix, 549, 287, 2, 2, 2, 4, 9},
  {py_str_removesuffix, 550, 289, 2, 2, 2, 4, 9},
  {py_str_replace, 551, 291, 4, 3, 4, 4, 9},
  {py_str_rfind, 557, 295, 4, 2, 4, 4, 9},
  {py_str_rindex, 558, 299, 4, 2, 4, 4, 9},
  {py_str_rjust, 559, 303, 3, 2, 3, 4, 9},
  {py_str_rpartition, 561, 306, 2, 2, 2, 4, 9},
  {py_str_rsplit, 562, 308, 3, 1, 3, 4, 9},
  {py_str_rstrip, 563, 311, 2, 1, 2, 4, 9},
  {py_str_split, 595, 313, 3, 1, 3, 4, 9},
  {py_str_splitlines, 596, 316, 2, 1, 2, 4, 9},
  {py_str_startswith, 599, 318, 4, 2, 4, 4, 9},
  {py_str_strip, 614, 322, 2, 1, 2, 4, 9},
  {py_str_swapcase, 623, 324, 1, 1, 1, 4, 9},
  {py_str_title, 640, 325, 1, 1, 1, 4, 9},
  {py_str_upper, 656, 326, 1, 1, 1, 4, 9},
  {py_str_zfill, 669, 327, 2, 2, 2, 4, 9},
  {py_bytearray_new, 499, 329, 3, 0, 3, 0, 10},
  {py_bytearray_append, 221, 332, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 271, 334, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 290, 335, 1, 1, 1, 4, 10},
  {py_bytearray_extend, 352, 336, 2, 2, 2, 4, 10},
  {py_bytearray_fromhex, 377, 338, 1, 1, 1, 0, 10},
  {py_bytearray_insert, 409, 339, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 527, 342, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 548, 344, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 555, 346, 1, 1, 1, 4, 10},
  {py_bytes_decode, 302, 347, 3, 1, 3, 4, 10},
  {py_bytes_hex, 399, 350, 3, 1, 3, 4, 10},
  {py_bytes_maketrans, 474, 353, 2, 2, 2, 0, 10},
  {py_bytes_translate, 648, 355, 3, 2, 3, 4, 10},
  {py_str_capitalize, 258, 358, 1, 1, 1, 4, 10},
  {py_str_center, 265, 359, 3, 2, 3, 4, 10},
  {py_str_count, 295, 362, 4, 2, 4, 4, 10},
  {py_str_endswith, 337, 366, 4, 2, 4, 4, 10},
  {py_str_expandtabs, 350, 370, 2, 1, 2, 4, 10},
  {py_str_find, 365, 372, 4, 2, 4, 4, 10},
  {py_str_index, 406, 376, 4, 2, 4, 4, 10},
  {py_str_isalnum, 417, 380, 1, 1, 1, 4, 10},
  {py_str_isalpha, 418, 381, 1, 1, 1, 4, 10},
  {py_str_isascii, 419, 382, 1, 1, 1, 4, 10},
  {py_str_isdigit, 422, 383, 1, 1, 1, 4, 10},
  {py_str_islower, 428, 384, 1, 1, 1, 4, 10},
  {py_str_isspace, 433, 385, 1, 1, 1, 4, 10},
  {py_str_istitle, 437, 386, 1, 1, 1, 4, 10},
  {py_str_isupper, 438, 387, 1, 1, 1, 4, 10},
  {py_str_join, 447, 388, 2, 2, 2, 4, 10},
  {py_str_ljust, 463, 390, 3, 2, 3, 4, 10},
  {py_str_lower, 472, 393, 1, 1, 1, 4, 10},
  {py_str_lstrip, 473, 394, 2, 1, 2, 4, 10},
  {py_str_partition, 521, 396, 2, 2, 2, 4, 10},
  {py_str_removeprefix, 549, 398, 2, 2, 2, 4, 10},
  {py_str_removesuffix, 550, 400, 2, 2, 2, 4, 10},
  {py_str_replace, 551, 402, 4, 3, 4, 4, 10},
  {py_str_rfind, 557, 406, 4, 2, 4, 4, 10},
  {py_str_rindex, 558, 410, 4, 2, 4, 4, 10},
  {py_str_rjust, 559, 414, 3, 2, 3, 4, 10},
  {py_str_rpartition, 561, 417, 2, 2, 2, 4, 10},
  {py_str_rsplit, 562, 419, 3, 1, 3, 4, 10},
  {py_str_rstrip, 563, 422, 2, 1, 2, 4, 10},
  {py_str_split, 595, 424, 3, 1, 3, 4, 10},
  {py_str_splitlines, 596, 427, 2, 1, 2, 4, 10},
  {py_str_startswith, 599, 429, 4, 2, 4, 4, 10},
  {py_str_strip, 614, 433, 2, 1, 2, 4, 10},
  {py_str_swapcase, 623, 435, 1, 1, 1, 4, 10},
  {py_str_title, 640, 436, 1, 1, 1, 4, 10},
  {py_str_upper, 656, 437, 1, 1, 1, 4, 10},
  {py_str_zfill, 669, 438, 2, 2, 2, 4, 10},
  {py_any___setitem__, 14, 440, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 443, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 445, 2, 2, 2, 4, 255},
  {py_any___imul__, 64, 447, 2, 2, 2, 4, 255},
  {py_tuple_new, 499, 449, 1, 0, 1, 0, 11},
  {py_tuple_count, 295, 450, 2, 2, 2, 4, 11},
  {py_tuple_index, 406, 452, 4, 2, 4, 4, 11},
  {py_list_new, 499, 456, 1, 0, 1, 0, 12},
  {py_list_append, 221, 457, 2, 2, 2, 4, 12},
  {py_list_clear, 271, 459, 1, 1, 1, 4, 12},
  {py_list_copy, 290, 460, 1, 1, 1, 4, 12},
  {py_list_count, 295, 461, 2, 2, 2, 4, 12},
  {py_list_extend, 352, 463, 2, 2, 2, 4, 12},
  {py_list_index, 406, 465, 4, 2, 4, 4, 12},
  {py_list_insert, 409, 469, 3, 3, 3, 4, 12},
  {py_list_pop, 527, 472, 2, 1, 2, 4, 12},
  {py_list_remove, 548, 474, 2, 2, 2, 4, 12},
  {py_list_reverse, 555, 476, 1, 1, 1, 4, 12},
  {py_list_sort, 591, 477, 3, 1, 1, 4, 12},
  {py_any___reversed__, 11, 480, 1, 1, 1, 4, 255},
  {py_dict_new, 499, 481, 1, 0, 1, 2, 13},
  {py_dict_clear, 271, 482, 1, 1, 1, 4, 13},
  {py_dict_copy, 290, 483, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 378, 484, 3, 2, 3, 0, 13},
  {py_dict_get, 388, 487, 3, 2, 3, 4, 13},
  {py_dict_items, 440, 490, 1, 1, 1, 4, 13},
  {py_dict_keys, 451, 491, 1, 1, 1, 4, 13},
  {py_dict_pop, 527, 492, 3, 2, 3, 4, 13},
  {py_dict_popitem, 528, 495, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 581, 496, 3, 2, 3, 4, 13},
  {py_dict_update, 655, 499, 2, 1, 2, 6, 13},
  {py_dict_values, 659, 501, 1, 1, 1, 4, 13},
  {py_dict___getitem__, 13, 502, 2, 2, 2, 4, 13},
  {py_any___ior__, 71, 504, 2, 2, 2, 4, 255},
  {py_set_new, 499, 506, 1, 0, 1, 0, 14},
  {py_set_add, 209, 507, 2, 2, 2, 4, 14},
  {py_set_clear, 271, 509, 1, 1, 1, 4, 14},
  {py_set_copy, 290, 510, 1, 1, 1, 4, 14},
  {py_set_difference, 320, 511, 1, 1, 1, 5, 14},
  {py_set_difference_update, 321, 512, 1, 1, 1, 5, 14},
  {py_set_discard, 324, 513, 2, 2, 2, 4, 14},
  {py_set_intersection, 413, 515, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 414, 516, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 423, 517, 2, 2, 2, 4, 14},
  {py_set_issubset, 435, 519, 2, 2, 2, 4, 14},
  {py_set_issuperset, 436, 521, 2, 2, 2, 4, 14},
  {py_set_pop, 527, 523, 1, 1, 1, 4, 14},
  {py_set_remove, 548, 524, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 624, 526, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 625, 528, 2, 2, 2, 4, 14},
  {py_set_union, 654, 530, 1, 1, 1, 5, 14},
  {py_set_update, 655, 531, 1, 1, 1, 5, 14},
  {py_any___isub__, 63, 532, 2, 2, 2, 4, 255},
  {py_any___iand__, 70, 534, 2, 2, 2, 4, 255},
  {py_any___ixor__, 72, 536, 2, 2, 2, 4, 255},
  {py_frozenset_new, 499, 538, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 290, 539, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 320, 540, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 413, 541, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 423, 542, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 435, 544, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 436, 546, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 624, 548, 2, 2, 2, 4, 15},
  {py_frozenset_union, 654, 550, 1, 1, 1, 5, 15},
  {py_range_new, 499, 551, 3, 1, 3, 0, 16},
  {py_range_count, 295, 554, 2, 2, 2, 4, 16},
  {py_range_index, 406, 556, 2, 2, 2, 4, 16},
  {py_slice_new, 499, 558, 3, 1, 3, 0, 17},
  {py_slice_indices, 407, 561, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 563, 1, 1, 1, 7, 255},
  {py_any___get__, 21, 564, 3, 2, 3, 4, 255},
  {py_method_new, 499, 567, 2, 2, 2, 0, 20},
  {py_generator_send, 570, 569, 2, 2, 2, 4, 21},
  {py_generator_throw, 637, 571, 4, 2, 4, 4, 21},
  {py_generator_close, 274, 575, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 576, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 577, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 578, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 225, 579, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 235, 581, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 206, 585, 1, 1, 1, 4, 22},
  {py_coroutine_send, 570, 586, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 637, 588, 4, 2, 4, 4, 24},
  {py_coroutine_close, 274, 592, 1, 1, 1, 4, 24},
  {py_property_new, 499, 593, 4, 0, 4, 0, 26},
  {py_property_getter, 392, 597, 2, 2, 2, 4, 26},
  {py_property_setter, 582, 599, 2, 2, 2, 4, 26},
  {py_property_deleter, 308, 601, 2, 2, 2, 4, 26},
  {py_property___set__, 22, 603, 3, 3, 3, 4, 26},
  {py_property___delete__, 23, 606, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 499, 608, 1, 1, 1, 0, 27},
  {py_classmethod_new, 499, 609, 1, 1, 1, 0, 28},
  {py_super_new, 499, 610, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 423, 612, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 423, 614, 2, 2, 2, 4, 32},
  {py_any___length_hint__, 93, 616, 1, 1, 1, 4, 255},
  {py_enumerate_new, 499, 617, 2, 1, 2, 0, 50},
  {py_zip_new, 499, 619, 1, 0, 0, 1, 51},
  {py_map_new, 499, 620, 1, 0, 1, 1, 52},
  {py_filter_new, 499, 621, 2, 2, 2, 0, 53},
  {py_reversed_new, 499, 623, 1, 1, 1, 0, 54},
  {py_memoryview_new, 499, 624, 1, 1, 1, 0, 55},
  {py_memoryview___enter__, 28, 625, 1, 1, 1, 4, 55},
  {py_memoryview___exit__, 29, 626, 1, 1, 1, 5, 55},
  {py_memoryview_cast, 260, 627, 2, 2, 2, 4, 55},
  {py_memoryview_hex, 399, 629, 3, 1, 3, 4, 55},
  {py_memoryview_release, 546, 632, 1, 1, 1, 4, 55},
  {py_memoryview_tobytes, 644, 633, 2, 1, 2, 4, 55},
  {py_memoryview_tolist, 645, 635, 1, 1, 1, 4, 55},
  {py_memoryview_toreadonly, 646, 636, 1, 1, 1, 4, 55},
  {py_LambdaContext_get_remaining_time_in_millis, 389, 637, 1, 1, 1, 4, 61},
  {py_LambdaContext_log, 466, 638, 2, 2, 2, 4, 61},
  {py_BaseException_new, 499, 640, 0, 0, 0, 1, 65},
  {py_BaseException___init__, 0, 640, 1, 1, 1, 5, 65},
  {py_BaseException_with_traceback, 662, 641, 2, 2, 2, 4, 65},
  {py_BaseException_add_note, 210, 643, 2, 2, 2, 4, 65},
  {py_b_abs, 204, 645, 1, 1, 1, 0, 255},
  {py_b_all, 213, 646, 1, 1, 1, 0, 255},
  {py_b_any, 216, 647, 1, 1, 1, 0, 255},
  {py_b_ascii, 224, 648, 1, 1, 1, 0, 255},
  {py_b_bin, 240, 649, 1, 1, 1, 0, 255},
  {py_b_callable, 255, 650, 1, 1, 1, 0, 255},
  {py_b_chr, 268, 651, 1, 1, 1, 0, 255},
  {py_b_delattr, 306, 652, 2, 2, 2, 0, 255},
  {py_b_dir, 323, 654, 1, 0, 1, 0, 255},
  {py_b_divmod, 326, 655, 2, 2, 2, 0, 255},
  {py_b_format, 370, 657, 2, 1, 2, 0, 255},
  {py_b_getattr, 390, 659, 3, 2, 3, 0, 255},
  {py_b_hasattr, 397, 662, 2, 2, 2, 0, 255},
  {py_b_hash, 398, 664, 1, 1, 1, 0, 255},
  {py_b_hex, 399, 665, 1, 1, 1, 0, 255},
  {py_b_id, 402, 666, 1, 1, 1, 0, 255},
  {py_b_isinstance, 427, 667, 2, 2, 2, 0, 255},
  {py_b_issubclass, 434, 669, 2, 2, 2, 0, 255},
  {py_b_iter, 442, 671, 2, 1, 2, 0, 255},
  {py_b_len, 455, 673, 1, 1, 1, 0, 255},
  {py_b_max, 478, 674, 2, 0, 0, 1, 255},
  {py_b_min, 484, 676, 2, 0, 0, 1, 255},
  {py_b_next, 500, 678, 2, 1, 2, 0, 255},
  {py_b_oct, 509, 680, 1, 1, 1, 0, 255},
  {py_b_ord, 512, 681, 1, 1, 1, 0, 255},
  {py_b_pow, 530, 682, 3, 2, 3, 0, 255},
  {py_b_print, 532, 685, 4, 0, 0, 1, 255},
  {py_b_repr, 552, 689, 1, 1, 1, 0, 255},
  {py_b_round, 560, 690, 2, 1, 2, 0, 255},
  {py_b_setattr, 580, 692, 3, 3, 3, 0, 255},
  {py_b_sorted, 593, 695, 3, 1, 1, 0, 255},
  {py_b_sum, 620, 698, 2, 1, 2, 0, 255},
  {py_b_vars, 660, 700, 1, 0, 1, 0, 255},
  {py_math_acos, 207, 701, 1, 1, 1, 0, 255},
  {py_math_acosh, 208, 702, 1, 1, 1, 0, 255},
  {py_math_asin, 226, 703, 1, 1, 1, 0, 255},
  {py_math_asinh, 227, 704, 1, 1, 1, 0, 255},
  {py_math_atan, 232, 705, 1, 1, 1, 0, 255},
  {py_math_atan2, 233, 706, 2, 2, 2, 0, 255},
  {py_math_atanh, 234, 708, 1, 1, 1, 0, 255},
  {py_math_cbrt, 261, 709, 1, 1, 1, 0, 255},
  {py_math_ceil, 262, 710, 1, 1, 1, 0, 255},
  {py_math_comb, 287, 711, 2, 2, 2, 0, 255},
  {py_math_copysign, 291, 713, 2, 2, 2, 0, 255},
  {py_math_cos, 293, 715, 1, 1, 1, 0, 255},
  {py_math_cosh, 294, 716, 1, 1, 1, 0, 255},
  {py_math_degrees, 305, 717, 1, 1, 1, 0, 255},
  {py_math_dist, 325, 718, 2, 2, 2, 0, 255},
  {py_math_erf, 341, 720, 1, 1, 1, 0, 255},
  {py_math_erfc, 342, 721, 1, 1, 1, 0, 255},
  {py_math_exp, 348, 722, 1, 1, 1, 0, 255},
  {py_math_exp2, 349, 723, 1, 1, 1, 0, 255},
  {py_math_expm1, 351, 724, 1, 1, 1, 0, 255},
  {py_math_fabs, 356, 725, 1, 1, 1, 0, 255},
  {py_math_factorial, 357, 726, 1, 1, 1, 0, 255},
  {py_math_floor, 367, 727, 1, 1, 1, 0, 255},
  {py_math_fmod, 369, 728, 2, 2, 2, 0, 255},
  {py_math_frexp, 373, 730, 1, 1, 1, 0, 255},
  {py_math_fsum, 381, 731, 1, 1, 1, 0, 255},
  {py_math_gamma, 385, 732, 1, 1, 1, 0, 255},
  {py_math_gcd, 386, 733, 0, 0, 0, 1, 255},
  {py_math_hypot, 400, 733, 0, 0, 0, 1, 255},
  {py_math_isclose, 420, 733, 4, 2, 2, 0, 255},
  {py_math_isfinite, 424, 737, 1, 1, 1, 0, 255},
  {py_math_isinf, 426, 738, 1, 1, 1, 0, 255},
  {py_math_isnan, 429, 739, 1, 1, 1, 0, 255},
  {py_math_isqrt, 432, 740, 1, 1, 1, 0, 255},
  {py_math_lcm, 453, 741, 0, 0, 0, 1, 255},
  {py_math_ldexp, 454, 741, 2, 2, 2, 0, 255},
  {py_math_lgamma, 458, 743, 1, 1, 1, 0, 255},
  {py_math_log, 466, 744, 2, 1, 2, 0, 255},
  {py_math_log10, 467, 746, 1, 1, 1, 0, 255},
  {py_math_log1p, 468, 747, 1, 1, 1, 0, 255},
  {py_math_log2, 469, 748, 1, 1, 1, 0, 255},
  {py_math_modf, 487, 749, 1, 1, 1, 0, 255},
  {py_math_nextafter, 501, 750, 3, 2, 2, 0, 255},
  {py_math_perm, 525, 753, 2, 1, 2, 0, 255},
  {py_math_pow, 530, 755, 2, 2, 2, 0, 255},
  {py_math_prod, 533, 757, 2, 1, 1, 0, 255},
  {py_math_radians, 537, 759, 1, 1, 1, 0, 255},
  {py_math_remainder, 547, 760, 2, 2, 2, 0, 255},
  {py_math_sin, 585, 762, 1, 1, 1, 0, 255},
  {py_math_sinh, 586, 763, 1, 1, 1, 0, 255},
  {py_math_sqrt, 597, 764, 1, 1, 1, 0, 255},
  {py_math_sumprod, 621, 765, 2, 2, 2, 0, 255},
  {py_math_tan, 628, 767, 1, 1, 1, 0, 255},
  {py_math_tanh, 629, 768, 1, 1, 1, 0, 255},
  {py_math_trunc, 649, 769, 1, 1, 1, 0, 255},
  {py_math_ulp, 653, 770, 1, 1, 1, 0, 255},
  {py__json_dumps, 328, 771, 10, 1, 1, 2, 255},
  {py__json_loads, 465, 781, 8, 1, 1, 2, 255},
  {py__json_scan, 565, 789, 8, 8, 8, 0, 255},
  {py__time_time, 638, 797, 0, 0, 0, 0, 255},
  {py__time_time_ns, 639, 797, 0, 0, 0, 0, 255},
  {py__time_monotonic, 489, 797, 0, 0, 0, 0, 255},
  {py__time_monotonic_ns, 490, 797, 0, 0, 0, 0, 255},
  {py__time_perf_counter, 523, 797, 0, 0, 0, 0, 255},
  {py__time_perf_counter_ns, 524, 797, 0, 0, 0, 0, 255},
  {py__time_sleep, 589, 797, 1, 1, 1, 0, 255},
  {py__device_write, 665, 798, 2, 2, 2, 0, 255},
  {py__device_urandom, 657, 800, 1, 1, 1, 0, 255},
  {py__device_getenv, 391, 801, 1, 1, 1, 0, 255},
  {py__device_exception_text, 346, 802, 1, 1, 1, 0, 255},
  {py__device_handled, 396, 803, 0, 0, 0, 0, 255},
  {py__device_caller, 257, 803, 1, 1, 1, 0, 255},
  {py__device_request_id, 554, 804, 0, 0, 0, 0, 255},
  {py__device_loaded, 464, 804, 1, 1, 1, 0, 255},
  {py__binascii_encode64, 334, 805, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 303, 806, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 299, 808, 2, 1, 2, 0, 255},
  {py__hashlib_start, 598, 810, 1, 1, 1, 0, 255},
  {py__hashlib_update, 655, 811, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 322, 813, 1, 1, 1, 0, 255},
  {py__struct_from_float, 376, 814, 2, 2, 2, 0, 255},
  {py__struct_to_float, 643, 816, 1, 1, 1, 0, 255},
  {py__woofs_append, 221, 817, 2, 2, 2, 0, 255},
  {py__woofs_get, 388, 819, 2, 2, 2, 0, 255},
  {py__woofs_latest, 452, 821, 2, 2, 2, 0, 255},
  {py__node_ask, 228, 823, 2, 2, 2, 0, 255},
  {py__node_answer, 215, 825, 1, 1, 1, 0, 255},
  {py__re_search, 566, 826, 5, 5, 5, 0, 255},
  {py__re_offset, 510, 831, 2, 2, 2, 0, 255},
  {py__re_index, 406, 833, 2, 2, 2, 0, 255},
  {py__re_part, 520, 835, 3, 3, 3, 0, 255},
  {py__random_seed, 568, 838, 2, 2, 2, 0, 255},
  {py__random_random, 538, 840, 1, 1, 1, 0, 255},
  {py__random_bits, 243, 841, 2, 2, 2, 0, 255},
  {py__random_words, 664, 843, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,569,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,238,65535,65535,569,456,249,584,250,249,584,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,506,335,344,65535,65535,65535,65535,65535,65535,65535,65535,65535,569,335,344,65535,65535,65535,65535,569,627,65535,65535,65535,65535,569,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,569,573,479,65535,65535,569,573,479,569,449,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,594,335,344,569,335,344,65535,569,573,252,65535,65535,65535,65535,307,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,569,627,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,569,573,479,65535,65535,569,573,479,569,449,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,594,335,344,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,569,335,344,569,573,252,65535,65535,65535,65535,307,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,569,627,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,569,573,479,65535,65535,569,573,479,569,449,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,450,555,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,569,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,359,380,358,327,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,443,598,611,65535,65535,65535,65535,506,65535,65535,569,370,569,573,252,65535,569,513,65535,65535,65535,65535,65535,569,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,450,304,450,304,65535,65535,65535,65535,238,348,485,573,336,360,368,65535,503,497,65535,65535,65535,65535,450,555,65535,598,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,203,237,545,205,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,604,65535,65535,65535,65535,65535,598,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,505,588,338,267,214,275,405,574,304,592,564,275,507,518,519,517,508,611,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{192,24},{491,23},{7,25},{7,25},{36,34},{37,35},{38,36},{39,37},{40,38},{41,39},{42,40},{44,48},{45,49},{46,50},{47,51},{48,52},{49,41},{50,42},{51,43},{52,54},{53,55},{54,56},{55,57},{57,58},{58,59},{59,60},{60,61},{61,62},{75,44},{76,65},{77,66},{78,45},{79,46},{80,47},{81,53},{82,70},{83,67},{84,68},{85,69},{86,63},{87,64},{223,33},{241,28},{242,27},{288,31},{375,30},{416,32},{642,29},{7,25},{36,34},{37,35},{38,36},{39,37},{40,38},{41,39},{42,40},{49,41},{50,42},{51,43},{52,54},{53,55},{54,56},{55,57},{75,44},{76,65},{78,45},{79,46},{80,47},{82,70},{83,67},{84,68},{85,69},{86,63},{87,64},{223,74},{288,77},{377,76},{399,75},{416,73},{8,126},{9,128},{12,127},{13,129},{36,34},{38,36},{41,39},{51,43},{258,79},{259,80},{265,81},{295,82},{333,83},{337,84},{350,85},{365,86},{370,87},{371,88},{406,89},{417,90},{418,91},{419,92},{421,93},{422,94},{425,95},{428,96},{430,97},{431,98},{433,99},{437,100},{438,101},{447,102},{463,103},{472,104},{473,105},{474,106},{521,107},{549,108},{550,109},{551,110},{557,111},{558,112},{559,113},{561,114},{562,115},{563,116},{595,117},{596,118},{599,119},{614,120},{623,121},{640,122},{648,123},{656,124},{669,125},{8,126},{9,128},{12,127},{13,129},{36,34},{38,36},{41,39},{51,43},{258,136},{265,137},{295,138},{302,131},{337,139},{350,140},{365,141},{377,132},{399,133},{406,142},{417,143},{418,144},{419,145},{422,146},{428,147},{433,148},{437,149},{438,150},{447,151},{463,152},{472,153},{473,154},{474,134},{521,155},{549,156},{550,157},{551,158},{557,159},{558,160},{559,161},{561,162},{562,163},{563,164},{595,165},{596,166},{599,167},{614,168},{623,169},{640,170},{648,135},{656,171},{669,172},{8,126},{9,128},{12,127},{13,129},{14,224},{15,225},{36,34},{38,36},{41,39},{51,43},{62,226},{64,227},{221,174},{258,187},{265,188},{271,175},{290,176},{295,189},{302,183},{337,190},{350,191},{352,177},{365,192},{377,178},{399,184},{406,193},{409,179},{417,194},{418,195},{419,196},{422,197},{428,198},{433,199},{437,200},{438,201},{447,202},{463,203},{472,204},{473,205},{474,185},{521,206},{527,180},{548,181},{549,207},{550,208},{551,209},{555,182},{557,210},{558,211},{559,212},{561,213},{562,214},{563,215},{595,216},{596,217},{599,218},{614,219},{623,220},{640,221},{648,186},{656,222},{669,223},{8,126},{9,128},{12,127},{13,129},{36,34},{38,36},{51,43},{295,229},{406,230},{8,126},{9,128},{11,243},{12,127},{13,129},{14,224},{15,225},{36,34},{38,36},{51,43},{62,226},{64,227},{221,232},{271,233},{290,234},{295,235},{352,236},{406,237},{409,238},{527,239},{548,240},{555,241},{591,242},{8,126},{9,128},{11,243},{12,127},{13,256},{14,224},{15,225},{45,49},{58,59},{71,257},{271,245},{290,246},{378,247},{388,248},{440,249},{451,250},{527,251},{528,252},{581,253},{655,254},{659,255},{8,126},{9,128},{12,127},{37,35},{44,48},{45,49},{46,50},{50,42},{57,58},{58,59},{59,60},{63,276},{70,277},{71,257},{72,278},{209,259},{271,260},{290,261},{320,262},{321,263},{324,264},{413,265},{414,266},{423,267},{435,268},{436,269},{527,270},{548,271},{624,272},{625,273},{654,274},{655,275},{8,126},{9,128},{12,127},{37,35},{44,48},{45,49},{46,50},{50,42},{57,58},{58,59},{59,60},{290,280},{320,281},{413,282},{423,283},{435,284},{436,285},{624,286},{654,287},{8,126},{9,128},{12,127},{13,129},{295,289},{406,290},{407,292},{21,294},{27,293},{27,293},{27,293},{9,128},{10,299},{274,298},{570,296},{637,297},{89,300},{90,301},{206,304},{225,302},{235,303},{274,307},{570,305},{637,306},{21,294},{22,312},{23,313},{308,311},{392,309},{582,310},{21,294},{21,294},{8,126},{9,128},{12,127},{423,317},{8,126},{9,128},{8,126},{9,128},{12,127},{423,318},{9,128},{10,299},{93,319},{9,128},{10,299},{9,128},{10,299},{9,128},{10,299},{9,128},{10,299},{9,128},{10,299},{8,126},{9,128},{12,127},{13,129},{14,224},{15,225},{28,326},{29,327},{260,328},{399,329},{546,330},{644,331},{645,332},{646,333},{389,334},{466,335},{0,337},{210,339},{662,338},{204,340},{213,341},{216,342},{224,343},{240,344},{255,345},{268,346},{306,347},{323,348},{326,349},{370,350},{390,351},{397,352},{398,353},{399,354},{402,355},{427,356},{434,357},{442,358},{455,359},{478,360},{484,361},{500,362},{509,363},{512,364},{530,365},{532,366},{552,367},{560,368},{580,369},{593,370},{620,371},{660,372},{207,373},{208,374},{226,375},{227,376},{232,377},{233,378},{234,379},{261,380},{262,381},{287,382},{291,383},{293,384},{294,385},{305,386},{325,387},{341,388},{342,389},{348,390},{349,391},{351,392},{356,393},{357,394},{367,395},{369,396},{373,397},{381,398},{385,399},{386,400},{400,401},{420,402},{424,403},{426,404},{429,405},{432,406},{453,407},{454,408},{458,409},{466,410},{467,411},{468,412},{469,413},{487,414},{501,415},{525,416},{530,417},{533,418},{537,419},{547,420},{585,421},{586,422},{597,423},{621,424},{628,425},{629,426},{649,427},{653,428},{328,429},{465,430},{565,431},{489,434},{490,435},{523,436},{524,437},{589,438},{638,432},{639,433},{257,444},{346,442},{391,441},{396,443},{464,446},{554,445},{657,440},{665,439},{299,449},{303,448},{334,447},{322,452},{598,450},{655,451},{376,453},{643,454},{221,455},{388,456},{452,457},{215,459},{228,458},{406,462},{510,461},{520,463},{566,460},{243,466},{538,465},{568,464},{664,467}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {506, 0, 0, 17, 255},
  {652, 18, 17, 6, 0},
  {160, 65535, 23, 1, 0},
  {332, 65535, 24, 0, 0},
  {163, 65535, 24, 0, 0},
  {412, 26, 24, 45, 0},
  {244, 71, 69, 0, 5},
  {366, 72, 69, 31, 0},
  {606, 78, 100, 55, 0},
  {250, 130, 155, 50, 0},
  {247, 173, 205, 62, 0},
  {650, 228, 267, 9, 0},
  {460, 231, 276, 23, 0},
  {310, 244, 299, 21, 0},
  {578, 258, 320, 32, 0},
  {379, 279, 352, 19, 0},
  {539, 288, 371, 6, 0},
  {590, 291, 377, 1, 0},
  {382, 65535, 378, 2, 0},
  {245, 65535, 380, 1, 0},
  {483, 295, 381, 1, 0},
  {387, 65535, 382, 5, 0},
  {229, 65535, 387, 5, 0},
  {230, 65535, 392, 0, 0},
  {292, 65535, 392, 3, 0},
  {488, 65535, 395, 0, 0},
  {535, 308, 395, 6, 0},
  {601, 314, 401, 1, 0},
  {270, 315, 402, 1, 0},
  {622, 316, 403, 0, 0},
  {314, 65535, 403, 4, 0},
  {319, 65535, 407, 2, 0},
  {312, 65535, 409, 4, 0},
  {446, 65535, 413, 3, 0},
  {461, 65535, 416, 0, 33},
  {651, 65535, 416, 0, 33},
  {607, 65535, 416, 0, 33},
  {608, 65535, 416, 0, 33},
  {251, 65535, 416, 0, 33},
  {248, 65535, 416, 0, 33},
  {313, 65535, 416, 0, 33},
  {318, 65535, 416, 0, 33},
  {311, 65535, 416, 0, 33},
  {579, 65535, 416, 0, 33},
  {540, 65535, 416, 0, 33},
  {256, 65535, 416, 0, 33},
  {462, 65535, 416, 0, 33},
  {316, 65535, 416, 0, 33},
  {317, 65535, 416, 0, 33},
  {315, 65535, 416, 0, 33},
  {339, 320, 416, 2, 0},
  {670, 321, 418, 2, 0},
  {475, 322, 420, 2, 0},
  {364, 323, 422, 2, 0},
  {556, 324, 424, 2, 0},
  {481, 325, 426, 14, 0},
  {263, 65535, 440, 0, 0},
  {283, 65535, 440, 0, 0},
  {647, 65535, 440, 0, 0},
  {182, 65535, 440, 0, 0},
  {147, 65535, 440, 0, 0},
  {155, 65535, 440, 2, 0},
  {135, 65535, 442, 0, 0},
  {134, 65535, 442, 0, 0},
  {133, 65535, 442, 0, 0},
  {127, 336, 442, 3, 0},
  {128, 65535, 445, 0, 65},
  {146, 65535, 445, 0, 65},
  {154, 65535, 445, 0, 65},
  {175, 65535, 445, 0, 65},
  {142, 65535, 445, 0, 65},
  {124, 65535, 445, 0, 70},
  {145, 65535, 445, 0, 71},
  {165, 65535, 445, 0, 71},
  {186, 65535, 445, 0, 71},
  {125, 65535, 445, 0, 70},
  {126, 65535, 445, 0, 70},
  {131, 65535, 445, 0, 70},
  {141, 65535, 445, 0, 70},
  {148, 65535, 445, 0, 70},
  {158, 65535, 445, 0, 79},
  {156, 65535, 445, 0, 70},
  {149, 65535, 445, 0, 81},
  {153, 65535, 445, 0, 81},
  {157, 65535, 445, 0, 70},
  {159, 65535, 445, 0, 70},
  {178, 65535, 445, 0, 85},
  {164, 65535, 445, 0, 70},
  {129, 65535, 445, 0, 87},
  {137, 65535, 445, 0, 87},
  {143, 65535, 445, 0, 87},
  {144, 65535, 445, 0, 87},
  {166, 65535, 445, 0, 87},
  {176, 65535, 445, 0, 87},
  {130, 65535, 445, 0, 89},
  {136, 65535, 445, 0, 89},
  {138, 65535, 445, 0, 89},
  {139, 65535, 445, 0, 89},
  {132, 65535, 445, 0, 87},
  {150, 65535, 445, 0, 87},
  {151, 65535, 445, 0, 87},
  {161, 65535, 445, 0, 87},
  {167, 65535, 445, 0, 87},
  {169, 65535, 445, 0, 70},
  {170, 65535, 445, 0, 70},
  {162, 65535, 445, 0, 104},
  {168, 65535, 445, 0, 104},
  {173, 65535, 445, 0, 70},
  {172, 65535, 445, 0, 70},
  {174, 65535, 445, 0, 70},
  {177, 65535, 445, 0, 70},
  {184, 65535, 445, 0, 70},
  {181, 65535, 445, 0, 111},
  {179, 65535, 445, 0, 112},
  {180, 65535, 445, 0, 112},
  {185, 65535, 445, 0, 70},
  {140, 65535, 445, 0, 115},
  {183, 65535, 445, 0, 115},
  {171, 65535, 445, 0, 115},
  {152, 65535, 445, 0, 111},
};
const nl_native_number nl_native_numbers[] = {
  {526, 3.141592653589793},
  {329, 2.718281828459045},
  {630, 6.283185307179586},
  {408, INFINITY},
  {495, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {246, 445, 33, 0, 0},
  {477, 478, 56, 0, 5},
  {196, 534, 3, 5, 0},
  {201, 537, 7, 5, 0},
  {194, 544, 8, 5, 0},
  {193, 552, 3, 5, 0},
  {195, 555, 3, 5, 0},
  {200, 558, 2, 5, 0},
  {202, 560, 3, 5, 0},
  {197, 563, 2, 5, 0},
  {199, 565, 4, 5, 0},
  {198, 569, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1155,1163,1175,1190,1204,1218,1231,1249,1264,1279,1290,1307,1313,1326,1341,1363,1378,1400,1420,1438,1446,1455,1470,1487,1505,1518,1530,1541,1551,1567,1584,1599,1607,1624,1637,1648,1659,1678,1687,1695,1713,1732,1750,1757,1770,1785,1803,1817,1831,1843,1857,1875,1888,1899,1909,1921,1930,1947,1965,1983,1995,2004,2015,2025,2032,2049,2057,2068,2076,2090,2100,2114,2123,2130,2138,2143,2148,2155,2158,2165,2170,2176,2177,2180,2187,2193,2197,2202,2205,2213,2223,2232,2235,2244,2250,2253,2269,2278,2294,2310,2316,2320,2336,2341,2346,2350,2355,2358,2373,2394,2396,2400,2405,2410,2416,2430,2431,2435,2440,2443,2452,2462,2466,2470,2496,2504,2513,2531,2540,2545,2559,2572,2573,2585,2593,2610,2616,2626,2634,2638,2642,2646,2650,2663,2669,2674,2688,2691,2705,2716,2721,2727,2741,2746,2749,2760,2771,2785,2802,2809,2827,2838,2842,2861,2885,2890,2894,2903,2913,2917,2925,2934,2937,2941,2946,2954,2961,2971,2976,2982,2986,2992,3000,3007,3014,3021,3027,3034,3045,3049,3066,3076,3092,3101,3125,3148,3173,3191,3202,3212,3229,3235,3238,3245,3249,3255,3258,3263,3264,3268,3275,3283,3289,3297,3305,3308,3316,3328,3337,3340,3343,3347,3352,3358,3367,3381,3391,3394,3398,3408,3413,3419,3425,3437,3445,3449,3458,3462,3466,3470,3478,3487,3495,3501,3505,3510,3515,3520,3524,3530,3540,3551,3556,3559,3569,3579,3586,3594,3603,3607,3611,3619,3632,3648,3653,3656,3665,3668,3696,3703,3709,3715,3722,3732,3744,3751,3758,3762,3765,3770,3771,3773,3781,3785,3791,3796,3803,3806,3812,3827,3835,3838,3850,3869,3889,3899,3906,3913,3920,3927,3936,3943,3953,3961,3973,3978,3988,3995,4000,4009,4020,4025,4032,4042,4050,4060,4067,4074,4078,4083,4091,4095,4103,4120,4136,4144,4148,4149,4157,4160,4164,4170,4173,4178,4181,4187,4192,4198,4204,4208,4221,4241,4246,4252,4257,4260,4265,4270,4274,4288,4303,4308,4314,4323,4326,4333,4337,4340,4348,4366,4376,4383,4389,4392,4395,4399,4403,4409,4418,4430,4433,4436,4437,4441,4444,4450,4457,4461,4464,4468,4477,4481,4487,4496,4499,4505,4516,4533,4536,4542,4545,4548,4553,4558,4563,4564,4578,4589,4598,4602,4611,4615,4627,4642,4646,4648,4651,4658,4661,4664,4670,4675,4679,4686,4694,4695,4702,4708,4713,4727,4735,4739,4745,4753,4760,4767,4776,4782,4794,4806,4813,4817,4824,4834,4841,4849,4854,4860,4865,4870,4880,4886,4892,4893,4897,4903,4910,4914,4918,4922,4926,4934,4937,4947,4950,4955,4963,4966,4978,4985,4995,5001,5006,5012,5015,5019,5023,5031,5036,5041,5045,5054,5060,5066,5071,5081,5085,5090,5100,5105,5117,5123,5127,5132,5136,5139,5157,5169,5175,5183,5189,5196,5202,5207,5210,5218,5225,5235,5241,5244,5251,5256,5264,5284,5311,5316,5323,5326,5330,5333,5335,5343,5352,5359,5368,5372,5377,5381,5388,5393,5395,5403,5411,5418,5424,5434,5443,5452,5457,5462,5476,5480,5483,5488,5494,5499,5506,5511,5517,5521,5526,5540,5544,5549,5554,5555,5556,5557,5562,5565};
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
  'f','i','l','e','n','a','m','e','2',
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
