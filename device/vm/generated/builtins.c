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
NL_NATIVE_DECLARATION(py_any___rtruediv__);
NL_NATIVE_DECLARATION(py_any___rfloordiv__);
NL_NATIVE_DECLARATION(py_any___rmod__);
NL_NATIVE_DECLARATION(py_any___rpow__);
NL_NATIVE_DECLARATION(py_any___divmod__);
NL_NATIVE_DECLARATION(py_any___rdivmod__);
NL_NATIVE_DECLARATION(py_any___pos__);
NL_NATIVE_DECLARATION(py_any___trunc__);
NL_NATIVE_DECLARATION(py_any___floor__);
NL_NATIVE_DECLARATION(py_any___ceil__);
NL_NATIVE_DECLARATION(py_any___round__);
NL_NATIVE_DECLARATION(py_any___and__);
NL_NATIVE_DECLARATION(py_any___or__);
NL_NATIVE_DECLARATION(py_any___xor__);
NL_NATIVE_DECLARATION(py_any___lshift__);
NL_NATIVE_DECLARATION(py_any___rshift__);
NL_NATIVE_DECLARATION(py_any___index__);
NL_NATIVE_DECLARATION(py_any___rand__);
NL_NATIVE_DECLARATION(py_any___ror__);
NL_NATIVE_DECLARATION(py_any___rxor__);
NL_NATIVE_DECLARATION(py_any___rlshift__);
NL_NATIVE_DECLARATION(py_any___rrshift__);
NL_NATIVE_DECLARATION(py_any___invert__);
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
  {py_object_new, 501, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 501, 28, 3, 0, 3, 2, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 493, 37, 1, 1, 1, 4, 1},
  {py_type___subclasses__, 192, 38, 1, 1, 1, 4, 1},
  {py_any___bool__, 7, 39, 1, 1, 1, 4, 255},
  {py_int_new, 501, 40, 2, 0, 2, 0, 5},
  {py_int_bit_length, 243, 42, 1, 1, 1, 4, 5},
  {py_int_bit_count, 242, 43, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 644, 44, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 377, 48, 3, 1, 2, 0, 5},
  {py_int_conjugate, 290, 51, 1, 1, 1, 4, 5},
  {py_int_is_integer, 418, 52, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 224, 53, 1, 1, 1, 4, 5},
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
  {py_any___rtruediv__, 52, 78, 2, 2, 2, 4, 255},
  {py_any___rfloordiv__, 53, 80, 2, 2, 2, 4, 255},
  {py_any___rmod__, 54, 82, 2, 2, 2, 4, 255},
  {py_any___rpow__, 55, 84, 2, 2, 2, 4, 255},
  {py_any___divmod__, 86, 86, 2, 2, 2, 4, 255},
  {py_any___rdivmod__, 87, 88, 2, 2, 2, 4, 255},
  {py_any___pos__, 76, 90, 1, 1, 1, 4, 255},
  {py_any___trunc__, 83, 91, 1, 1, 1, 4, 255},
  {py_any___floor__, 84, 92, 1, 1, 1, 4, 255},
  {py_any___ceil__, 85, 93, 1, 1, 1, 4, 255},
  {py_any___round__, 82, 94, 2, 1, 2, 4, 255},
  {py_any___and__, 44, 96, 2, 2, 2, 4, 255},
  {py_any___or__, 45, 98, 2, 2, 2, 4, 255},
  {py_any___xor__, 46, 100, 2, 2, 2, 4, 255},
  {py_any___lshift__, 47, 102, 2, 2, 2, 4, 255},
  {py_any___rshift__, 48, 104, 2, 2, 2, 4, 255},
  {py_any___index__, 81, 106, 1, 1, 1, 4, 255},
  {py_any___rand__, 57, 107, 2, 2, 2, 4, 255},
  {py_any___ror__, 58, 109, 2, 2, 2, 4, 255},
  {py_any___rxor__, 59, 111, 2, 2, 2, 4, 255},
  {py_any___rlshift__, 60, 113, 2, 2, 2, 4, 255},
  {py_any___rrshift__, 61, 115, 2, 2, 2, 4, 255},
  {py_any___invert__, 77, 117, 1, 1, 1, 4, 255},
  {py_bool_new, 501, 118, 1, 0, 1, 0, 6},
  {py_float_new, 501, 119, 1, 0, 1, 0, 7},
  {py_float_is_integer, 418, 120, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 224, 121, 1, 1, 1, 4, 7},
  {py_float_hex, 401, 122, 1, 1, 1, 4, 7},
  {py_float_fromhex, 379, 123, 1, 1, 1, 0, 7},
  {py_float_conjugate, 290, 124, 1, 1, 1, 4, 7},
  {py_str_new, 501, 125, 3, 0, 3, 0, 8},
  {py_str_capitalize, 259, 128, 1, 1, 1, 4, 8},
  {py_str_casefold, 260, 129, 1, 1, 1, 4, 8},
  {py_str_center, 266, 130, 3, 2, 3, 4, 8},
  {py_str_count, 297, 133, 4, 2, 4, 4, 8},
  {py_str_encode, 335, 137, 3, 1, 3, 4, 8},
  {py_str_endswith, 339, 140, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 352, 144, 2, 1, 2, 4, 8},
  {py_str_find, 367, 146, 4, 2, 4, 4, 8},
  {py_str_format, 372, 150, 1, 1, 1, 7, 8},
  {py_str_format_map, 373, 151, 2, 2, 2, 4, 8},
  {py_str_index, 408, 153, 4, 2, 4, 4, 8},
  {py_str_isalnum, 419, 157, 1, 1, 1, 4, 8},
  {py_str_isalpha, 420, 158, 1, 1, 1, 4, 8},
  {py_str_isascii, 421, 159, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 423, 160, 1, 1, 1, 4, 8},
  {py_str_isdigit, 424, 161, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 427, 162, 1, 1, 1, 4, 8},
  {py_str_islower, 430, 163, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 432, 164, 1, 1, 1, 4, 8},
  {py_str_isprintable, 433, 165, 1, 1, 1, 4, 8},
  {py_str_isspace, 435, 166, 1, 1, 1, 4, 8},
  {py_str_istitle, 439, 167, 1, 1, 1, 4, 8},
  {py_str_isupper, 440, 168, 1, 1, 1, 4, 8},
  {py_str_join, 449, 169, 2, 2, 2, 4, 8},
  {py_str_ljust, 465, 171, 3, 2, 3, 4, 8},
  {py_str_lower, 474, 174, 1, 1, 1, 4, 8},
  {py_str_lstrip, 475, 175, 2, 1, 2, 4, 8},
  {py_str_maketrans, 476, 177, 3, 1, 3, 0, 8},
  {py_str_partition, 523, 180, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 551, 182, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 552, 184, 2, 2, 2, 4, 8},
  {py_str_replace, 553, 186, 4, 3, 4, 4, 8},
  {py_str_rfind, 559, 190, 4, 2, 4, 4, 8},
  {py_str_rindex, 560, 194, 4, 2, 4, 4, 8},
  {py_str_rjust, 561, 198, 3, 2, 3, 4, 8},
  {py_str_rpartition, 563, 201, 2, 2, 2, 4, 8},
  {py_str_rsplit, 564, 203, 3, 1, 3, 4, 8},
  {py_str_rstrip, 565, 206, 2, 1, 2, 4, 8},
  {py_str_split, 597, 208, 3, 1, 3, 4, 8},
  {py_str_splitlines, 598, 211, 2, 1, 2, 4, 8},
  {py_str_startswith, 601, 213, 4, 2, 4, 4, 8},
  {py_str_strip, 616, 217, 2, 1, 2, 4, 8},
  {py_str_swapcase, 625, 219, 1, 1, 1, 4, 8},
  {py_str_title, 642, 220, 1, 1, 1, 4, 8},
  {py_str_translate, 650, 221, 2, 2, 2, 4, 8},
  {py_str_upper, 658, 223, 1, 1, 1, 4, 8},
  {py_str_zfill, 671, 224, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 226, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 227, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 229, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 230, 2, 2, 2, 4, 255},
  {py_bytes_new, 501, 232, 3, 0, 3, 0, 9},
  {py_bytes_decode, 304, 235, 3, 1, 3, 4, 9},
  {py_bytes_fromhex, 379, 238, 1, 1, 1, 0, 9},
  {py_bytes_hex, 401, 239, 3, 1, 3, 4, 9},
  {py_bytes_maketrans, 476, 242, 2, 2, 2, 0, 9},
  {py_bytes_translate, 650, 244, 3, 2, 3, 4, 9},
  {py_str_capitalize, 259, 247, 1, 1, 1, 4, 9},
  {py_str_center, 266, 248, 3, 2, 3, 4, 9},
  {py_str_count, 297, 251, 4, 2, 4, 4, 9},
  {py_str_endswith, 339, 255, 4, 2, 4, 4, 9},
  {py_str_expandtabs, 352, 259, 2, 1, 2, 4, 9},
  {py_str_find, 367, 261, 4, 2, 4, 4, 9},
  {py_str_index, 408, 265, 4, 2, 4, 4, 9},
  {py_str_isalnum, 419, 269, 1, 1, 1, 4, 9},
  {py_str_isalpha, 420, 270, 1, 1, 1, 4, 9},
  {py_str_isascii, 421, 271, 1, 1, 1, 4, 9},
  {py_str_isdigit, 424, 272, 1, 1, 1, 4, 9},
  {py_str_islower, 430, 273, 1, 1, 1, 4, 9},
  {py_str_isspace, 435, 274, 1, 1, 1, 4, 9},
  {py_str_istitle, 439, 275, 1, 1, 1, 4, 9},
  {py_str_isupper, 440, 276, 1, 1, 1, 4, 9},
  {py_str_join, 449, 277, 2, 2, 2, 4, 9},
  {py_str_ljust, 465, 279, 3, 2, 3, 4, 9},
  {py_str_lower, 474, 282, 1, 1, 1, 4, 9},
  {py_str_lstrip, 475, 283, 2, 1, 2, 4, 9},
  {py_str_partition, 523, 285, 2, 2, 2, 4, 9},
  {py_str_removeprefix, 551, 287, 2, 2, 2, 4, 9},
  {py_str_removesuffix, 552, 289, 2, 2, 2, 4, 9},
  {py_str_replace, 553, 291, 4, 3, 4, 4, 9},
  {py_str_rfind, 559, 295, 4, 2, 4, 4, 9},
  {py_str_rindex, 560, 299, 4, 2, 4, 4, 9},
  {py_str_rjust, 561, 303, 3, 2, 3, 4, 9},
  {py_str_rpartition, 563, 306, 2, 2, 2, 4, 9},
  {py_str_rsplit, 564, 308, 3, 1, 3, 4, 9},
  {py_str_rstrip, 565, 311, 2, 1, 2, 4, 9},
  {py_str_split, 597, 313, 3, 1, 3, 4, 9},
  {py_str_splitlines, 598, 316, 2, 1, 2, 4, 9},
  {py_str_startswith, 601, 318, 4, 2, 4, 4, 9},
  {py_str_strip, 616, 322, 2, 1, 2, 4, 9},
  {py_str_swapcase, 625, 324, 1, 1, 1, 4, 9},
  {py_str_title, 642, 325, 1, 1, 1, 4, 9},
  {py_str_upper, 658, 326, 1, 1, 1, 4, 9},
  {py_str_zfill, 671, 327, 2, 2, 2, 4, 9},
  {py_bytearray_new, 501, 329, 3, 0, 3, 0, 10},
  {py_bytearray_append, 222, 332, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 272, 334, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 292, 335, 1, 1, 1, 4, 10},
  {py_bytearray_extend, 354, 336, 2, 2, 2, 4, 10},
  {py_bytearray_fromhex, 379, 338, 1, 1, 1, 0, 10},
  {py_bytearray_insert, 411, 339, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 529, 342, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 550, 344, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 557, 346, 1, 1, 1, 4, 10},
  {py_bytes_decode, 304, 347, 3, 1, 3, 4, 10},
  {py_bytes_hex, 401, 350, 3, 1, 3, 4, 10},
  {py_bytes_maketrans, 476, 353, 2, 2, 2, 0, 10},
  {py_bytes_translate, 650, 355, 3, 2, 3, 4, 10},
  {py_str_capitalize, 259, 358, 1, 1, 1, 4, 10},
  {py_str_center, 266, 359, 3, 2, 3, 4, 10},
  {py_str_count, 297, 362, 4, 2, 4, 4, 10},
  {py_str_endswith, 339, 366, 4, 2, 4, 4, 10},
  {py_str_expandtabs, 352, 370, 2, 1, 2, 4, 10},
  {py_str_find, 367, 372, 4, 2, 4, 4, 10},
  {py_str_index, 408, 376, 4, 2, 4, 4, 10},
  {py_str_isalnum, 419, 380, 1, 1, 1, 4, 10},
  {py_str_isalpha, 420, 381, 1, 1, 1, 4, 10},
  {py_str_isascii, 421, 382, 1, 1, 1, 4, 10},
  {py_str_isdigit, 424, 383, 1, 1, 1, 4, 10},
  {py_str_islower, 430, 384, 1, 1, 1, 4, 10},
  {py_str_isspace, 435, 385, 1, 1, 1, 4, 10},
  {py_str_istitle, 439, 386, 1, 1, 1, 4, 10},
  {py_str_isupper, 440, 387, 1, 1, 1, 4, 10},
  {py_str_join, 449, 388, 2, 2, 2, 4, 10},
  {py_str_ljust, 465, 390, 3, 2, 3, 4, 10},
  {py_str_lower, 474, 393, 1, 1, 1, 4, 10},
  {py_str_lstrip, 475, 394, 2, 1, 2, 4, 10},
  {py_str_partition, 523, 396, 2, 2, 2, 4, 10},
  {py_str_removeprefix, 551, 398, 2, 2, 2, 4, 10},
  {py_str_removesuffix, 552, 400, 2, 2, 2, 4, 10},
  {py_str_replace, 553, 402, 4, 3, 4, 4, 10},
  {py_str_rfind, 559, 406, 4, 2, 4, 4, 10},
  {py_str_rindex, 560, 410, 4, 2, 4, 4, 10},
  {py_str_rjust, 561, 414, 3, 2, 3, 4, 10},
  {py_str_rpartition, 563, 417, 2, 2, 2, 4, 10},
  {py_str_rsplit, 564, 419, 3, 1, 3, 4, 10},
  {py_str_rstrip, 565, 422, 2, 1, 2, 4, 10},
  {py_str_split, 597, 424, 3, 1, 3, 4, 10},
  {py_str_splitlines, 598, 427, 2, 1, 2, 4, 10},
  {py_str_startswith, 601, 429, 4, 2, 4, 4, 10},
  {py_str_strip, 616, 433, 2, 1, 2, 4, 10},
  {py_str_swapcase, 625, 435, 1, 1, 1, 4, 10},
  {py_str_title, 642, 436, 1, 1, 1, 4, 10},
  {py_str_upper, 658, 437, 1, 1, 1, 4, 10},
  {py_str_zfill, 671, 438, 2, 2, 2, 4, 10},
  {py_any___setitem__, 14, 440, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 443, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 445, 2, 2, 2, 4, 255},
  {py_any___imul__, 64, 447, 2, 2, 2, 4, 255},
  {py_tuple_new, 501, 449, 1, 0, 1, 0, 11},
  {py_tuple_count, 297, 450, 2, 2, 2, 4, 11},
  {py_tuple_index, 408, 452, 4, 2, 4, 4, 11},
  {py_list_new, 501, 456, 1, 0, 1, 0, 12},
  {py_list_append, 222, 457, 2, 2, 2, 4, 12},
  {py_list_clear, 272, 459, 1, 1, 1, 4, 12},
  {py_list_copy, 292, 460, 1, 1, 1, 4, 12},
  {py_list_count, 297, 461, 2, 2, 2, 4, 12},
  {py_list_extend, 354, 463, 2, 2, 2, 4, 12},
  {py_list_index, 408, 465, 4, 2, 4, 4, 12},
  {py_list_insert, 411, 469, 3, 3, 3, 4, 12},
  {py_list_pop, 529, 472, 2, 1, 2, 4, 12},
  {py_list_remove, 550, 474, 2, 2, 2, 4, 12},
  {py_list_reverse, 557, 476, 1, 1, 1, 4, 12},
  {py_list_sort, 593, 477, 3, 1, 1, 4, 12},
  {py_any___reversed__, 11, 480, 1, 1, 1, 4, 255},
  {py_dict_new, 501, 481, 1, 0, 1, 2, 13},
  {py_dict_clear, 272, 482, 1, 1, 1, 4, 13},
  {py_dict_copy, 292, 483, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 380, 484, 3, 2, 3, 0, 13},
  {py_dict_get, 390, 487, 3, 2, 3, 4, 13},
  {py_dict_items, 442, 490, 1, 1, 1, 4, 13},
  {py_dict_keys, 453, 491, 1, 1, 1, 4, 13},
  {py_dict_pop, 529, 492, 3, 2, 3, 4, 13},
  {py_dict_popitem, 530, 495, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 583, 496, 3, 2, 3, 4, 13},
  {py_dict_update, 657, 499, 2, 1, 2, 6, 13},
  {py_dict_values, 661, 501, 1, 1, 1, 4, 13},
  {py_dict___getitem__, 13, 502, 2, 2, 2, 4, 13},
  {py_any___ior__, 71, 504, 2, 2, 2, 4, 255},
  {py_set_new, 501, 506, 1, 0, 1, 0, 14},
  {py_set_add, 209, 507, 2, 2, 2, 4, 14},
  {py_set_clear, 272, 509, 1, 1, 1, 4, 14},
  {py_set_copy, 292, 510, 1, 1, 1, 4, 14},
  {py_set_difference, 322, 511, 1, 1, 1, 5, 14},
  {py_set_difference_update, 323, 512, 1, 1, 1, 5, 14},
  {py_set_discard, 326, 513, 2, 2, 2, 4, 14},
  {py_set_intersection, 415, 515, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 416, 516, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 425, 517, 2, 2, 2, 4, 14},
  {py_set_issubset, 437, 519, 2, 2, 2, 4, 14},
  {py_set_issuperset, 438, 521, 2, 2, 2, 4, 14},
  {py_set_pop, 529, 523, 1, 1, 1, 4, 14},
  {py_set_remove, 550, 524, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 626, 526, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 627, 528, 2, 2, 2, 4, 14},
  {py_set_union, 656, 530, 1, 1, 1, 5, 14},
  {py_set_update, 657, 531, 1, 1, 1, 5, 14},
  {py_any___isub__, 63, 532, 2, 2, 2, 4, 255},
  {py_any___iand__, 70, 534, 2, 2, 2, 4, 255},
  {py_any___ixor__, 72, 536, 2, 2, 2, 4, 255},
  {py_frozenset_new, 501, 538, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 292, 539, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 322, 540, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 415, 541, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 425, 542, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 437, 544, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 438, 546, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 626, 548, 2, 2, 2, 4, 15},
  {py_frozenset_union, 656, 550, 1, 1, 1, 5, 15},
  {py_range_new, 501, 551, 3, 1, 3, 0, 16},
  {py_range_count, 297, 554, 2, 2, 2, 4, 16},
  {py_range_index, 408, 556, 2, 2, 2, 4, 16},
  {py_slice_new, 501, 558, 3, 1, 3, 0, 17},
  {py_slice_indices, 409, 561, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 563, 1, 1, 1, 7, 255},
  {py_any___get__, 21, 564, 3, 2, 3, 4, 255},
  {py_method_new, 501, 567, 2, 2, 2, 0, 20},
  {py_generator_send, 572, 569, 2, 2, 2, 4, 21},
  {py_generator_throw, 639, 571, 4, 2, 4, 4, 21},
  {py_generator_close, 275, 575, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 576, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 577, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 578, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 226, 579, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 236, 581, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 206, 585, 1, 1, 1, 4, 22},
  {py_coroutine_send, 572, 586, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 639, 588, 4, 2, 4, 4, 24},
  {py_coroutine_close, 275, 592, 1, 1, 1, 4, 24},
  {py_property_new, 501, 593, 4, 0, 4, 0, 26},
  {py_property_getter, 394, 597, 2, 2, 2, 4, 26},
  {py_property_setter, 584, 599, 2, 2, 2, 4, 26},
  {py_property_deleter, 310, 601, 2, 2, 2, 4, 26},
  {py_property___set__, 22, 603, 3, 3, 3, 4, 26},
  {py_property___delete__, 23, 606, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 501, 608, 1, 1, 1, 0, 27},
  {py_classmethod_new, 501, 609, 1, 1, 1, 0, 28},
  {py_super_new, 501, 610, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 425, 612, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 425, 614, 2, 2, 2, 4, 32},
  {py_any___length_hint__, 93, 616, 1, 1, 1, 4, 255},
  {py_enumerate_new, 501, 617, 2, 1, 2, 0, 50},
  {py_zip_new, 501, 619, 1, 0, 0, 1, 51},
  {py_map_new, 501, 620, 1, 0, 1, 1, 52},
  {py_filter_new, 501, 621, 2, 2, 2, 0, 53},
  {py_reversed_new, 501, 623, 1, 1, 1, 0, 54},
  {py_memoryview_new, 501, 624, 1, 1, 1, 0, 55},
  {py_memoryview___enter__, 28, 625, 1, 1, 1, 4, 55},
  {py_memoryview___exit__, 29, 626, 1, 1, 1, 5, 55},
  {py_memoryview_cast, 261, 627, 2, 2, 2, 4, 55},
  {py_memoryview_hex, 401, 629, 3, 1, 3, 4, 55},
  {py_memoryview_release, 548, 632, 1, 1, 1, 4, 55},
  {py_memoryview_tobytes, 646, 633, 2, 1, 2, 4, 55},
  {py_memoryview_tolist, 647, 635, 1, 1, 1, 4, 55},
  {py_memoryview_toreadonly, 648, 636, 1, 1, 1, 4, 55},
  {py_LambdaContext_get_remaining_time_in_millis, 391, 637, 1, 1, 1, 4, 61},
  {py_LambdaContext_log, 468, 638, 2, 2, 2, 4, 61},
  {py_BaseException_new, 501, 640, 0, 0, 0, 1, 65},
  {py_BaseException___init__, 0, 640, 1, 1, 1, 5, 65},
  {py_BaseException_with_traceback, 664, 641, 2, 2, 2, 4, 65},
  {py_BaseException_add_note, 210, 643, 2, 2, 2, 4, 65},
  {py_b_abs, 204, 645, 1, 1, 1, 0, 255},
  {py_b_all, 213, 646, 1, 1, 1, 0, 255},
  {py_b_any, 217, 647, 1, 1, 1, 0, 255},
  {py_b_ascii, 225, 648, 1, 1, 1, 0, 255},
  {py_b_bin, 241, 649, 1, 1, 1, 0, 255},
  {py_b_callable, 256, 650, 1, 1, 1, 0, 255},
  {py_b_chr, 269, 651, 1, 1, 1, 0, 255},
  {py_b_delattr, 308, 652, 2, 2, 2, 0, 255},
  {py_b_dir, 325, 654, 1, 0, 1, 0, 255},
  {py_b_divmod, 328, 655, 2, 2, 2, 0, 255},
  {py_b_format, 372, 657, 2, 1, 2, 0, 255},
  {py_b_getattr, 392, 659, 3, 2, 3, 0, 255},
  {py_b_hasattr, 399, 662, 2, 2, 2, 0, 255},
  {py_b_hash, 400, 664, 1, 1, 1, 0, 255},
  {py_b_hex, 401, 665, 1, 1, 1, 0, 255},
  {py_b_id, 404, 666, 1, 1, 1, 0, 255},
  {py_b_isinstance, 429, 667, 2, 2, 2, 0, 255},
  {py_b_issubclass, 436, 669, 2, 2, 2, 0, 255},
  {py_b_iter, 444, 671, 2, 1, 2, 0, 255},
  {py_b_len, 457, 673, 1, 1, 1, 0, 255},
  {py_b_max, 480, 674, 2, 0, 0, 1, 255},
  {py_b_min, 486, 676, 2, 0, 0, 1, 255},
  {py_b_next, 502, 678, 2, 1, 2, 0, 255},
  {py_b_oct, 511, 680, 1, 1, 1, 0, 255},
  {py_b_ord, 514, 681, 1, 1, 1, 0, 255},
  {py_b_pow, 532, 682, 3, 2, 3, 0, 255},
  {py_b_print, 534, 685, 4, 0, 0, 1, 255},
  {py_b_repr, 554, 689, 1, 1, 1, 0, 255},
  {py_b_round, 562, 690, 2, 1, 2, 0, 255},
  {py_b_setattr, 582, 692, 3, 3, 3, 0, 255},
  {py_b_sorted, 595, 695, 3, 1, 1, 0, 255},
  {py_b_sum, 622, 698, 2, 1, 2, 0, 255},
  {py_b_vars, 662, 700, 1, 0, 1, 0, 255},
  {py_math_acos, 207, 701, 1, 1, 1, 0, 255},
  {py_math_acosh, 208, 702, 1, 1, 1, 0, 255},
  {py_math_asin, 227, 703, 1, 1, 1, 0, 255},
  {py_math_asinh, 228, 704, 1, 1, 1, 0, 255},
  {py_math_atan, 233, 705, 1, 1, 1, 0, 255},
  {py_math_atan2, 234, 706, 2, 2, 2, 0, 255},
  {py_math_atanh, 235, 708, 1, 1, 1, 0, 255},
  {py_math_cbrt, 262, 709, 1, 1, 1, 0, 255},
  {py_math_ceil, 263, 710, 1, 1, 1, 0, 255},
  {py_math_comb, 289, 711, 2, 2, 2, 0, 255},
  {py_math_copysign, 293, 713, 2, 2, 2, 0, 255},
  {py_math_cos, 295, 715, 1, 1, 1, 0, 255},
  {py_math_cosh, 296, 716, 1, 1, 1, 0, 255},
  {py_math_degrees, 307, 717, 1, 1, 1, 0, 255},
  {py_math_dist, 327, 718, 2, 2, 2, 0, 255},
  {py_math_erf, 343, 720, 1, 1, 1, 0, 255},
  {py_math_erfc, 344, 721, 1, 1, 1, 0, 255},
  {py_math_exp, 350, 722, 1, 1, 1, 0, 255},
  {py_math_exp2, 351, 723, 1, 1, 1, 0, 255},
  {py_math_expm1, 353, 724, 1, 1, 1, 0, 255},
  {py_math_fabs, 358, 725, 1, 1, 1, 0, 255},
  {py_math_factorial, 359, 726, 1, 1, 1, 0, 255},
  {py_math_floor, 369, 727, 1, 1, 1, 0, 255},
  {py_math_fmod, 371, 728, 2, 2, 2, 0, 255},
  {py_math_frexp, 375, 730, 1, 1, 1, 0, 255},
  {py_math_fsum, 383, 731, 1, 1, 1, 0, 255},
  {py_math_gamma, 387, 732, 1, 1, 1, 0, 255},
  {py_math_gcd, 388, 733, 0, 0, 0, 1, 255},
  {py_math_hypot, 402, 733, 0, 0, 0, 1, 255},
  {py_math_isclose, 422, 733, 4, 2, 2, 0, 255},
  {py_math_isfinite, 426, 737, 1, 1, 1, 0, 255},
  {py_math_isinf, 428, 738, 1, 1, 1, 0, 255},
  {py_math_isnan, 431, 739, 1, 1, 1, 0, 255},
  {py_math_isqrt, 434, 740, 1, 1, 1, 0, 255},
  {py_math_lcm, 455, 741, 0, 0, 0, 1, 255},
  {py_math_ldexp, 456, 741, 2, 2, 2, 0, 255},
  {py_math_lgamma, 460, 743, 1, 1, 1, 0, 255},
  {py_math_log, 468, 744, 2, 1, 2, 0, 255},
  {py_math_log10, 469, 746, 1, 1, 1, 0, 255},
  {py_math_log1p, 470, 747, 1, 1, 1, 0, 255},
  {py_math_log2, 471, 748, 1, 1, 1, 0, 255},
  {py_math_modf, 489, 749, 1, 1, 1, 0, 255},
  {py_math_nextafter, 503, 750, 3, 2, 2, 0, 255},
  {py_math_perm, 527, 753, 2, 1, 2, 0, 255},
  {py_math_pow, 532, 755, 2, 2, 2, 0, 255},
  {py_math_prod, 535, 757, 2, 1, 1, 0, 255},
  {py_math_radians, 539, 759, 1, 1, 1, 0, 255},
  {py_math_remainder, 549, 760, 2, 2, 2, 0, 255},
  {py_math_sin, 587, 762, 1, 1, 1, 0, 255},
  {py_math_sinh, 588, 763, 1, 1, 1, 0, 255},
  {py_math_sqrt, 599, 764, 1, 1, 1, 0, 255},
  {py_math_sumprod, 623, 765, 2, 2, 2, 0, 255},
  {py_math_tan, 630, 767, 1, 1, 1, 0, 255},
  {py_math_tanh, 631, 768, 1, 1, 1, 0, 255},
  {py_math_trunc, 651, 769, 1, 1, 1, 0, 255},
  {py_math_ulp, 655, 770, 1, 1, 1, 0, 255},
  {py__json_dumps, 330, 771, 10, 1, 1, 2, 255},
  {py__json_loads, 467, 781, 8, 1, 1, 2, 255},
  {py__json_scan, 567, 789, 8, 8, 8, 0, 255},
  {py__time_time, 640, 797, 0, 0, 0, 0, 255},
  {py__time_time_ns, 641, 797, 0, 0, 0, 0, 255},
  {py__time_monotonic, 491, 797, 0, 0, 0, 0, 255},
  {py__time_monotonic_ns, 492, 797, 0, 0, 0, 0, 255},
  {py__time_perf_counter, 525, 797, 0, 0, 0, 0, 255},
  {py__time_perf_counter_ns, 526, 797, 0, 0, 0, 0, 255},
  {py__time_sleep, 591, 797, 1, 1, 1, 0, 255},
  {py__device_write, 667, 798, 2, 2, 2, 0, 255},
  {py__device_urandom, 659, 800, 1, 1, 1, 0, 255},
  {py__device_getenv, 393, 801, 1, 1, 1, 0, 255},
  {py__device_exception_text, 348, 802, 2, 1, 2, 0, 255},
  {py__device_handled, 398, 804, 0, 0, 0, 0, 255},
  {py__device_caller, 258, 804, 1, 1, 1, 0, 255},
  {py__device_request_id, 556, 805, 0, 0, 0, 0, 255},
  {py__device_loaded, 466, 805, 1, 1, 1, 0, 255},
  {py__binascii_encode64, 336, 806, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 305, 807, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 301, 809, 2, 1, 2, 0, 255},
  {py__hashlib_start, 600, 811, 1, 1, 1, 0, 255},
  {py__hashlib_update, 657, 812, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 324, 814, 1, 1, 1, 0, 255},
  {py__struct_from_float, 378, 815, 2, 2, 2, 0, 255},
  {py__struct_to_float, 645, 817, 1, 1, 1, 0, 255},
  {py__woofs_append, 222, 818, 2, 2, 2, 0, 255},
  {py__woofs_get, 390, 820, 2, 2, 2, 0, 255},
  {py__woofs_latest, 454, 822, 2, 2, 2, 0, 255},
  {py__node_ask, 229, 824, 2, 2, 2, 0, 255},
  {py__node_answer, 216, 826, 1, 1, 1, 0, 255},
  {py__re_search, 568, 827, 5, 5, 5, 0, 255},
  {py__re_offset, 512, 832, 2, 2, 2, 0, 255},
  {py__re_index, 408, 834, 2, 2, 2, 0, 255},
  {py__re_part, 522, 836, 3, 3, 3, 0, 255},
  {py__random_seed, 570, 839, 2, 2, 2, 0, 255},
  {py__random_random, 540, 841, 1, 1, 1, 0, 255},
  {py__random_bits, 244, 842, 2, 2, 2, 0, 255},
  {py__random_words, 666, 844, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,571,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,239,65535,65535,571,458,250,586,251,250,586,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,508,337,346,65535,65535,65535,65535,65535,65535,65535,65535,65535,571,337,346,65535,65535,65535,65535,571,629,65535,65535,65535,65535,571,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,571,575,481,65535,65535,571,575,481,571,451,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,596,337,346,571,337,346,65535,571,575,253,65535,65535,65535,65535,309,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,571,629,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,571,575,481,65535,65535,571,575,481,571,451,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,596,337,346,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,571,337,346,571,575,253,65535,65535,65535,65535,309,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,571,629,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,571,575,481,65535,65535,571,575,481,571,451,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,452,557,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,571,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,361,382,360,329,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,445,600,613,65535,65535,65535,65535,508,65535,65535,571,372,571,575,253,65535,571,515,65535,65535,65535,65535,65535,571,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,452,306,452,306,65535,65535,65535,65535,239,350,487,575,338,362,370,65535,505,499,65535,65535,65535,65535,452,557,65535,600,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,203,238,547,205,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,606,65535,65535,65535,65535,65535,600,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,507,590,340,268,214,276,407,576,306,594,566,276,509,520,521,519,510,613,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{192,24},{493,23},{7,25},{7,25},{36,34},{37,35},{38,36},{39,37},{40,38},{41,39},{42,40},{44,59},{45,60},{46,61},{47,62},{48,63},{49,41},{50,42},{51,43},{52,48},{53,49},{54,50},{55,51},{57,65},{58,66},{59,67},{60,68},{61,69},{75,44},{76,54},{77,70},{78,45},{79,46},{80,47},{81,64},{82,58},{83,55},{84,56},{85,57},{86,52},{87,53},{224,33},{242,28},{243,27},{290,31},{377,30},{418,32},{644,29},{7,25},{36,34},{37,35},{38,36},{39,37},{40,38},{41,39},{42,40},{49,41},{50,42},{51,43},{52,48},{53,49},{54,50},{55,51},{75,44},{76,54},{78,45},{79,46},{80,47},{82,58},{83,55},{84,56},{85,57},{86,52},{87,53},{224,74},{290,77},{379,76},{401,75},{418,73},{8,126},{9,128},{12,127},{13,129},{36,34},{38,36},{41,39},{51,43},{259,79},{260,80},{266,81},{297,82},{335,83},{339,84},{352,85},{367,86},{372,87},{373,88},{408,89},{419,90},{420,91},{421,92},{423,93},{424,94},{427,95},{430,96},{432,97},{433,98},{435,99},{439,100},{440,101},{449,102},{465,103},{474,104},{475,105},{476,106},{523,107},{551,108},{552,109},{553,110},{559,111},{560,112},{561,113},{563,114},{564,115},{565,116},{597,117},{598,118},{601,119},{616,120},{625,121},{642,122},{650,123},{658,124},{671,125},{8,126},{9,128},{12,127},{13,129},{36,34},{38,36},{41,39},{51,43},{259,136},{266,137},{297,138},{304,131},{339,139},{352,140},{367,141},{379,132},{401,133},{408,142},{419,143},{420,144},{421,145},{424,146},{430,147},{435,148},{439,149},{440,150},{449,151},{465,152},{474,153},{475,154},{476,134},{523,155},{551,156},{552,157},{553,158},{559,159},{560,160},{561,161},{563,162},{564,163},{565,164},{597,165},{598,166},{601,167},{616,168},{625,169},{642,170},{650,135},{658,171},{671,172},{8,126},{9,128},{12,127},{13,129},{14,224},{15,225},{36,34},{38,36},{41,39},{51,43},{62,226},{64,227},{222,174},{259,187},{266,188},{272,175},{292,176},{297,189},{304,183},{339,190},{352,191},{354,177},{367,192},{379,178},{401,184},{408,193},{411,179},{419,194},{420,195},{421,196},{424,197},{430,198},{435,199},{439,200},{440,201},{449,202},{465,203},{474,204},{475,205},{476,185},{523,206},{529,180},{550,181},{551,207},{552,208},{553,209},{557,182},{559,210},{560,211},{561,212},{563,213},{564,214},{565,215},{597,216},{598,217},{601,218},{616,219},{625,220},{642,221},{650,186},{658,222},{671,223},{8,126},{9,128},{12,127},{13,129},{36,34},{38,36},{51,43},{297,229},{408,230},{8,126},{9,128},{11,243},{12,127},{13,129},{14,224},{15,225},{36,34},{38,36},{51,43},{62,226},{64,227},{222,232},{272,233},{292,234},{297,235},{354,236},{408,237},{411,238},{529,239},{550,240},{557,241},{593,242},{8,126},{9,128},{11,243},{12,127},{13,256},{14,224},{15,225},{45,60},{58,66},{71,257},{272,245},{292,246},{380,247},{390,248},{442,249},{453,250},{529,251},{530,252},{583,253},{657,254},{661,255},{8,126},{9,128},{12,127},{37,35},{44,59},{45,60},{46,61},{50,42},{57,65},{58,66},{59,67},{63,276},{70,277},{71,257},{72,278},{209,259},{272,260},{292,261},{322,262},{323,263},{326,264},{415,265},{416,266},{425,267},{437,268},{438,269},{529,270},{550,271},{626,272},{627,273},{656,274},{657,275},{8,126},{9,128},{12,127},{37,35},{44,59},{45,60},{46,61},{50,42},{57,65},{58,66},{59,67},{292,280},{322,281},{415,282},{425,283},{437,284},{438,285},{626,286},{656,287},{8,126},{9,128},{12,127},{13,129},{297,289},{408,290},{409,292},{21,294},{27,293},{27,293},{27,293},{9,128},{10,299},{275,298},{572,296},{639,297},{89,300},{90,301},{206,304},{226,302},{236,303},{275,307},{572,305},{639,306},{21,294},{22,312},{23,313},{310,311},{394,309},{584,310},{21,294},{21,294},{8,126},{9,128},{12,127},{425,317},{8,126},{9,128},{8,126},{9,128},{12,127},{425,318},{9,128},{10,299},{93,319},{9,128},{10,299},{9,128},{10,299},{9,128},{10,299},{9,128},{10,299},{9,128},{10,299},{8,126},{9,128},{12,127},{13,129},{14,224},{15,225},{28,326},{29,327},{261,328},{401,329},{548,330},{646,331},{647,332},{648,333},{391,334},{468,335},{0,337},{210,339},{664,338},{204,340},{213,341},{217,342},{225,343},{241,344},{256,345},{269,346},{308,347},{325,348},{328,349},{372,350},{392,351},{399,352},{400,353},{401,354},{404,355},{429,356},{436,357},{444,358},{457,359},{480,360},{486,361},{502,362},{511,363},{514,364},{532,365},{534,366},{554,367},{562,368},{582,369},{595,370},{622,371},{662,372},{207,373},{208,374},{227,375},{228,376},{233,377},{234,378},{235,379},{262,380},{263,381},{289,382},{293,383},{295,384},{296,385},{307,386},{327,387},{343,388},{344,389},{350,390},{351,391},{353,392},{358,393},{359,394},{369,395},{371,396},{375,397},{383,398},{387,399},{388,400},{402,401},{422,402},{426,403},{428,404},{431,405},{434,406},{455,407},{456,408},{460,409},{468,410},{469,411},{470,412},{471,413},{489,414},{503,415},{527,416},{532,417},{535,418},{539,419},{549,420},{587,421},{588,422},{599,423},{623,424},{630,425},{631,426},{651,427},{655,428},{330,429},{467,430},{567,431},{491,434},{492,435},{525,436},{526,437},{591,438},{640,432},{641,433},{258,444},{348,442},{393,441},{398,443},{466,446},{556,445},{659,440},{667,439},{301,449},{305,448},{336,447},{324,452},{600,450},{657,451},{378,453},{645,454},{222,455},{390,456},{454,457},{216,459},{229,458},{408,462},{512,461},{522,463},{568,460},{244,466},{540,465},{570,464},{666,467}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {508, 0, 0, 17, 255},
  {654, 18, 17, 6, 0},
  {160, 65535, 23, 1, 0},
  {334, 65535, 24, 0, 0},
  {163, 65535, 24, 0, 0},
  {414, 26, 24, 45, 0},
  {245, 71, 69, 0, 5},
  {368, 72, 69, 31, 0},
  {608, 78, 100, 55, 0},
  {251, 130, 155, 50, 0},
  {248, 173, 205, 62, 0},
  {652, 228, 267, 9, 0},
  {462, 231, 276, 23, 0},
  {312, 244, 299, 21, 0},
  {580, 258, 320, 32, 0},
  {381, 279, 352, 19, 0},
  {541, 288, 371, 6, 0},
  {592, 291, 377, 1, 0},
  {384, 65535, 378, 2, 0},
  {246, 65535, 380, 1, 0},
  {485, 295, 381, 1, 0},
  {389, 65535, 382, 5, 0},
  {230, 65535, 387, 5, 0},
  {231, 65535, 392, 0, 0},
  {294, 65535, 392, 3, 0},
  {490, 65535, 395, 0, 0},
  {537, 308, 395, 6, 0},
  {603, 314, 401, 1, 0},
  {271, 315, 402, 1, 0},
  {624, 316, 403, 0, 0},
  {316, 65535, 403, 4, 0},
  {321, 65535, 407, 2, 0},
  {314, 65535, 409, 4, 0},
  {448, 65535, 413, 3, 0},
  {463, 65535, 416, 0, 33},
  {653, 65535, 416, 0, 33},
  {609, 65535, 416, 0, 33},
  {610, 65535, 416, 0, 33},
  {252, 65535, 416, 0, 33},
  {249, 65535, 416, 0, 33},
  {315, 65535, 416, 0, 33},
  {320, 65535, 416, 0, 33},
  {313, 65535, 416, 0, 33},
  {581, 65535, 416, 0, 33},
  {542, 65535, 416, 0, 33},
  {257, 65535, 416, 0, 33},
  {464, 65535, 416, 0, 33},
  {318, 65535, 416, 0, 33},
  {319, 65535, 416, 0, 33},
  {317, 65535, 416, 0, 33},
  {341, 320, 416, 2, 0},
  {672, 321, 418, 2, 0},
  {477, 322, 420, 2, 0},
  {366, 323, 422, 2, 0},
  {558, 324, 424, 2, 0},
  {483, 325, 426, 14, 0},
  {264, 65535, 440, 0, 0},
  {285, 65535, 440, 0, 0},
  {649, 65535, 440, 0, 0},
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
  {528, 3.141592653589793},
  {331, 2.718281828459045},
  {632, 6.283185307179586},
  {410, INFINITY},
  {497, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {247, 445, 33, 0, 0},
  {479, 478, 56, 0, 5},
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

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1155,1163,1175,1190,1204,1218,1231,1249,1264,1279,1290,1307,1313,1326,1341,1363,1378,1400,1420,1438,1446,1455,1470,1487,1505,1518,1530,1541,1551,1567,1584,1599,1607,1624,1637,1648,1659,1678,1687,1695,1713,1732,1750,1757,1770,1785,1803,1817,1831,1843,1857,1875,1888,1899,1909,1921,1930,1947,1965,1983,1995,2004,2015,2025,2032,2049,2057,2068,2076,2090,2100,2114,2123,2130,2138,2143,2148,2155,2158,2165,2170,2176,2177,2180,2187,2193,2197,2202,2205,2213,2223,2232,2235,2244,2249,2255,2258,2274,2283,2299,2315,2321,2325,2341,2346,2351,2355,2360,2363,2378,2399,2401,2405,2410,2415,2421,2435,2436,2440,2445,2448,2457,2467,2471,2475,2501,2509,2518,2536,2545,2550,2564,2577,2578,2590,2598,2615,2621,2631,2639,2643,2647,2651,2655,2668,2674,2679,2693,2696,2710,2721,2726,2732,2746,2751,2754,2765,2776,2790,2798,2815,2822,2840,2851,2855,2874,2898,2903,2907,2916,2926,2930,2938,2947,2950,2954,2959,2967,2974,2984,2989,2995,2999,3005,3013,3020,3027,3034,3040,3047,3058,3062,3079,3089,3105,3114,3138,3161,3186,3204,3215,3225,3242,3248,3251,3258,3262,3268,3271,3276,3277,3281,3288,3296,3302,3310,3318,3321,3329,3341,3350,3353,3356,3360,3365,3371,3380,3394,3404,3407,3411,3421,3426,3432,3438,3450,3458,3462,3471,3475,3479,3483,3491,3500,3508,3514,3518,3523,3528,3533,3537,3543,3553,3564,3569,3572,3582,3592,3599,3607,3616,3620,3624,3632,3645,3661,3666,3669,3678,3681,3709,3716,3722,3728,3735,3745,3757,3764,3771,3775,3778,3783,3784,3786,3794,3798,3804,3809,3816,3819,3825,3840,3848,3851,3863,3882,3902,3912,3919,3926,3933,3940,3949,3956,3966,3974,3986,3991,4001,4008,4013,4022,4033,4038,4045,4055,4063,4073,4080,4087,4091,4096,4104,4108,4116,4133,4149,4157,4161,4162,4170,4173,4177,4183,4186,4191,4194,4200,4205,4211,4217,4221,4234,4254,4259,4265,4270,4273,4278,4283,4287,4301,4316,4321,4327,4336,4339,4346,4350,4353,4361,4379,4389,4396,4402,4405,4408,4412,4416,4422,4431,4443,4446,4449,4450,4454,4457,4463,4470,4474,4477,4481,4490,4494,4500,4509,4512,4518,4529,4546,4549,4555,4558,4561,4566,4571,4576,4577,4591,4602,4611,4615,4624,4628,4640,4655,4659,4661,4664,4671,4674,4677,4683,4688,4692,4699,4707,4708,4715,4721,4726,4740,4748,4752,4758,4766,4773,4780,4789,4795,4807,4819,4826,4830,4837,4847,4854,4862,4867,4873,4878,4883,4893,4899,4905,4906,4910,4916,4923,4927,4931,4935,4939,4947,4950,4960,4963,4968,4976,4979,4991,4998,5008,5014,5019,5025,5028,5032,5036,5044,5049,5054,5058,5067,5073,5079,5084,5094,5098,5103,5113,5118,5130,5136,5140,5145,5149,5152,5170,5182,5188,5196,5202,5209,5215,5220,5223,5231,5238,5248,5254,5257,5264,5269,5277,5297,5324,5329,5336,5339,5343,5346,5348,5356,5365,5372,5381,5385,5390,5394,5401,5406,5408,5416,5424,5431,5437,5447,5456,5465,5470,5475,5489,5493,5496,5501,5507,5512,5519,5524,5530,5534,5539,5553,5557,5562,5567,5568,5569,5570,5575,5578};
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
  'a','l','o','n','e',
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
  'c','o','_','f','l','a','g','s',
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
