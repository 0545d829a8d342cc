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
NL_NATIVE_DECLARATION(py_async_generator_asend_send);
NL_NATIVE_DECLARATION(py_async_generator_asend_throw);
NL_NATIVE_DECLARATION(py_async_generator_asend_close);
NL_NATIVE_DECLARATION(py_async_generator_asend___next__);
NL_NATIVE_DECLARATION(py_coroutine___await__);
NL_NATIVE_DECLARATION(py_coroutine_send);
NL_NATIVE_DECLARATION(py_coroutine_throw);
NL_NATIVE_DECLARATION(py_coroutine_close);
NL_NATIVE_DECLARATION(py_property_new);
NL_NATIVE_DECLARATION(py_property_getter);
NL_NATIVE_DECLARATION(py_property_setter);
NL_NATIVE_DECLARATION(py_property_deleter);
NL_NATIVE_DECLARATION(py_property___set__);
NL_NATIVE_DECLARATION(py_property___delete__);
NL_NATIVE_DECLARATION(py_property___set_name__);
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
  {py_object_new, 502, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 502, 28, 3, 0, 3, 2, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 494, 37, 1, 1, 1, 4, 1},
  {py_type___subclasses__, 193, 38, 1, 1, 1, 4, 1},
  {py_any___bool__, 7, 39, 1, 1, 1, 4, 255},
  {py_int_new, 502, 40, 2, 0, 2, 0, 5},
  {py_int_bit_length, 244, 42, 1, 1, 1, 4, 5},
  {py_int_bit_count, 243, 43, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 645, 44, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 378, 48, 3, 1, 2, 0, 5},
  {py_int_conjugate, 291, 51, 1, 1, 1, 4, 5},
  {py_int_is_integer, 419, 52, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 225, 53, 1, 1, 1, 4, 5},
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
  {py_bool_new, 502, 118, 1, 0, 1, 0, 6},
  {py_float_new, 502, 119, 1, 0, 1, 0, 7},
  {py_float_is_integer, 419, 120, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 225, 121, 1, 1, 1, 4, 7},
  {py_float_hex, 402, 122, 1, 1, 1, 4, 7},
  {py_float_fromhex, 380, 123, 1, 1, 1, 0, 7},
  {py_float_conjugate, 291, 124, 1, 1, 1, 4, 7},
  {py_str_new, 502, 125, 3, 0, 3, 0, 8},
  {py_str_capitalize, 260, 128, 1, 1, 1, 4, 8},
  {py_str_casefold, 261, 129, 1, 1, 1, 4, 8},
  {py_str_center, 267, 130, 3, 2, 3, 4, 8},
  {py_str_count, 298, 133, 4, 2, 4, 4, 8},
  {py_str_encode, 336, 137, 3, 1, 3, 4, 8},
  {py_str_endswith, 340, 140, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 353, 144, 2, 1, 2, 4, 8},
  {py_str_find, 368, 146, 4, 2, 4, 4, 8},
  {py_str_format, 373, 150, 1, 1, 1, 7, 8},
  {py_str_format_map, 374, 151, 2, 2, 2, 4, 8},
  {py_str_index, 409, 153, 4, 2, 4, 4, 8},
  {py_str_isalnum, 420, 157, 1, 1, 1, 4, 8},
  {py_str_isalpha, 421, 158, 1, 1, 1, 4, 8},
  {py_str_isascii, 422, 159, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 424, 160, 1, 1, 1, 4, 8},
  {py_str_isdigit, 425, 161, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 428, 162, 1, 1, 1, 4, 8},
  {py_str_islower, 431, 163, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 433, 164, 1, 1, 1, 4, 8},
  {py_str_isprintable, 434, 165, 1, 1, 1, 4, 8},
  {py_str_isspace, 436, 166, 1, 1, 1, 4, 8},
  {py_str_istitle, 440, 167, 1, 1, 1, 4, 8},
  {py_str_isupper, 441, 168, 1, 1, 1, 4, 8},
  {py_str_join, 450, 169, 2, 2, 2, 4, 8},
  {py_str_ljust, 466, 171, 3, 2, 3, 4, 8},
  {py_str_lower, 475, 174, 1, 1, 1, 4, 8},
  {py_str_lstrip, 476, 175, 2, 1, 2, 4, 8},
  {py_str_maketrans, 477, 177, 3, 1, 3, 0, 8},
  {py_str_partition, 524, 180, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 552, 182, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 553, 184, 2, 2, 2, 4, 8},
  {py_str_replace, 554, 186, 4, 3, 4, 4, 8},
  {py_str_rfind, 560, 190, 4, 2, 4, 4, 8},
  {py_str_rindex, 561, 194, 4, 2, 4, 4, 8},
  {py_str_rjust, 562, 198, 3, 2, 3, 4, 8},
  {py_str_rpartition, 564, 201, 2, 2, 2, 4, 8},
  {py_str_rsplit, 565, 203, 3, 1, 3, 4, 8},
  {py_str_rstrip, 566, 206, 2, 1, 2, 4, 8},
  {py_str_split, 598, 208, 3, 1, 3, 4, 8},
  {py_str_splitlines, 599, 211, 2, 1, 2, 4, 8},
  {py_str_startswith, 602, 213, 4, 2, 4, 4, 8},
  {py_str_strip, 617, 217, 2, 1, 2, 4, 8},
  {py_str_swapcase, 626, 219, 1, 1, 1, 4, 8},
  {py_str_title, 643, 220, 1, 1, 1, 4, 8},
  {py_str_translate, 651, 221, 2, 2, 2, 4, 8},
  {py_str_upper, 659, 223, 1, 1, 1, 4, 8},
  {py_str_zfill, 672, 224, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 226, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 227, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 229, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 230, 2, 2, 2, 4, 255},
  {py_bytes_new, 502, 232, 3, 0, 3, 0, 9},
  {py_bytes_decode, 305, 235, 3, 1, 3, 4, 9},
  {py_bytes_fromhex, 380, 238, 1, 1, 1, 0, 9},
  {py_bytes_hex, 402, 239, 3, 1, 3, 4, 9},
  {py_bytes_maketrans, 477, 242, 2, 2, 2, 0, 9},
  {py_bytes_translate, 651, 244, 3, 2, 3, 4, 9},
  {py_str_capitalize, 260, 247, 1, 1, 1, 4, 9},
  {py_str_center, 267, 248, 3, 2, 3, 4, 9},
  {py_str_count, 298, 251, 4, 2, 4, 4, 9},
  {py_str_endswith, 340, 255, 4, 2, 4, 4, 9},
  {py_str_expandtabs, 353, 259, 2, 1, 2, 4, 9},
  {py_str_find, 368, 261, 4, 2, 4, 4, 9},
  {py_str_index, 409, 265, 4, 2, 4, 4, 9},
  {py_str_isalnum, 420, 269, 1, 1, 1, 4, 9},
  {py_str_isalpha, 421, 270, 1, 1, 1, 4, 9},
  {py_str_isascii, 422, 271, 1, 1, 1, 4, 9},
  {py_str_isdigit, 425, 272, 1, 1, 1, 4, 9},
  {py_str_islower, 431, 273, 1, 1, 1, 4, 9},
  {py_str_isspace, 436, 274, 1, 1, 1, 4, 9},
  {py_str_istitle, 440, 275, 1, 1, 1, 4, 9},
  {py_str_isupper, 441, 276, 1, 1, 1, 4, 9},
  {py_str_join, 450, 277, 2, 2, 2, 4, 9},
  {py_str_ljust, 466, 279, 3, 2, 3, 4, 9},
  {py_str_lower, 475, 282, 1, 1, 1, 4, 9},
  {py_str_lstrip, 476, 283, 2, 1, 2, 4, 9},
  {py_str_partition, 524, 285, 2, 2, 2, 4, 9},
  {py_str_removeprefix, 552, 287, 2, 2, 2, 4, 9},
  {py_str_removesuffix, 553, 289, 2, 2, 2, 4, 9},
  {py_str_replace, 554, 291, 4, 3, 4, 4, 9},
  {py_str_rfind, 560, 295, 4, 2, 4, 4, 9},
  {py_str_rindex, 561, 299, 4, 2, 4, 4, 9},
  {py_str_rjust, 562, 303, 3, 2, 3, 4, 9},
  {py_str_rpartition, 564, 306, 2, 2, 2, 4, 9},
  {py_str_rsplit, 565, 308, 3, 1, 3, 4, 9},
  {py_str_rstrip, 566, 311, 2, 1, 2, 4, 9},
  {py_str_split, 598, 313, 3, 1, 3, 4, 9},
  {py_str_splitlines, 599, 316, 2, 1, 2, 4, 9},
  {py_str_startswith, 602, 318, 4, 2, 4, 4, 9},
  {py_str_strip, 617, 322, 2, 1, 2, 4, 9},
  {py_str_swapcase, 626, 324, 1, 1, 1, 4, 9},
  {py_str_title, 643, 325, 1, 1, 1, 4, 9},
  {py_str_upper, 659, 326, 1, 1, 1, 4, 9},
  {py_str_zfill, 672, 327, 2, 2, 2, 4, 9},
  {py_bytearray_new, 502, 329, 3, 0, 3, 0, 10},
  {py_bytearray_append, 223, 332, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 273, 334, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 293, 335, 1, 1, 1, 4, 10},
  {py_bytearray_extend, 355, 336, 2, 2, 2, 4, 10},
  {py_bytearray_fromhex, 380, 338, 1, 1, 1, 0, 10},
  {py_bytearray_insert, 412, 339, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 530, 342, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 551, 344, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 558, 346, 1, 1, 1, 4, 10},
  {py_bytes_decode, 305, 347, 3, 1, 3, 4, 10},
  {py_bytes_hex, 402, 350, 3, 1, 3, 4, 10},
  {py_bytes_maketrans, 477, 353, 2, 2, 2, 0, 10},
  {py_bytes_translate, 651, 355, 3, 2, 3, 4, 10},
  {py_str_capitalize, 260, 358, 1, 1, 1, 4, 10},
  {py_str_center, 267, 359, 3, 2, 3, 4, 10},
  {py_str_count, 298, 362, 4, 2, 4, 4, 10},
  {py_str_endswith, 340, 366, 4, 2, 4, 4, 10},
  {py_str_expandtabs, 353, 370, 2, 1, 2, 4, 10},
  {py_str_find, 368, 372, 4, 2, 4, 4, 10},
  {py_str_index, 409, 376, 4, 2, 4, 4, 10},
  {py_str_isalnum, 420, 380, 1, 1, 1, 4, 10},
  {py_str_isalpha, 421, 381, 1, 1, 1, 4, 10},
  {py_str_isascii, 422, 382, 1, 1, 1, 4, 10},
  {py_str_isdigit, 425, 383, 1, 1, 1, 4, 10},
  {py_str_islower, 431, 384, 1, 1, 1, 4, 10},
  {py_str_isspace, 436, 385, 1, 1, 1, 4, 10},
  {py_str_istitle, 440, 386, 1, 1, 1, 4, 10},
  {py_str_isupper, 441, 387, 1, 1, 1, 4, 10},
  {py_str_join, 450, 388, 2, 2, 2, 4, 10},
  {py_str_ljust, 466, 390, 3, 2, 3, 4, 10},
  {py_str_lower, 475, 393, 1, 1, 1, 4, 10},
  {py_str_lstrip, 476, 394, 2, 1, 2, 4, 10},
  {py_str_partition, 524, 396, 2, 2, 2, 4, 10},
  {py_str_removeprefix, 552, 398, 2, 2, 2, 4, 10},
  {py_str_removesuffix, 553, 400, 2, 2, 2, 4, 10},
  {py_str_replace, 554, 402, 4, 3, 4, 4, 10},
  {py_str_rfind, 560, 406, 4, 2, 4, 4, 10},
  {py_str_rindex, 561, 410, 4, 2, 4, 4, 10},
  {py_str_rjust, 562, 414, 3, 2, 3, 4, 10},
  {py_str_rpartition, 564, 417, 2, 2, 2, 4, 10},
  {py_str_rsplit, 565, 419, 3, 1, 3, 4, 10},
  {py_str_rstrip, 566, 422, 2, 1, 2, 4, 10},
  {py_str_split, 598, 424, 3, 1, 3, 4, 10},
  {py_str_splitlines, 599, 427, 2, 1, 2, 4, 10},
  {py_str_startswith, 602, 429, 4, 2, 4, 4, 10},
  {py_str_strip, 617, 433, 2, 1, 2, 4, 10},
  {py_str_swapcase, 626, 435, 1, 1, 1, 4, 10},
  {py_str_title, 643, 436, 1, 1, 1, 4, 10},
  {py_str_upper, 659, 437, 1, 1, 1, 4, 10},
  {py_str_zfill, 672, 438, 2, 2, 2, 4, 10},
  {py_any___setitem__, 14, 440, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 443, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 445, 2, 2, 2, 4, 255},
  {py_any___imul__, 64, 447, 2, 2, 2, 4, 255},
  {py_tuple_new, 502, 449, 1, 0, 1, 0, 11},
  {py_tuple_count, 298, 450, 2, 2, 2, 4, 11},
  {py_tuple_index, 409, 452, 4, 2, 4, 4, 11},
  {py_list_new, 502, 456, 1, 0, 1, 0, 12},
  {py_list_append, 223, 457, 2, 2, 2, 4, 12},
  {py_list_clear, 273, 459, 1, 1, 1, 4, 12},
  {py_list_copy, 293, 460, 1, 1, 1, 4, 12},
  {py_list_count, 298, 461, 2, 2, 2, 4, 12},
  {py_list_extend, 355, 463, 2, 2, 2, 4, 12},
  {py_list_index, 409, 465, 4, 2, 4, 4, 12},
  {py_list_insert, 412, 469, 3, 3, 3, 4, 12},
  {py_list_pop, 530, 472, 2, 1, 2, 4, 12},
  {py_list_remove, 551, 474, 2, 2, 2, 4, 12},
  {py_list_reverse, 558, 476, 1, 1, 1, 4, 12},
  {py_list_sort, 594, 477, 3, 1, 1, 4, 12},
  {py_any___reversed__, 11, 480, 1, 1, 1, 4, 255},
  {py_dict_new, 502, 481, 1, 0, 1, 2, 13},
  {py_dict_clear, 273, 482, 1, 1, 1, 4, 13},
  {py_dict_copy, 293, 483, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 381, 484, 3, 2, 3, 0, 13},
  {py_dict_get, 391, 487, 3, 2, 3, 4, 13},
  {py_dict_items, 443, 490, 1, 1, 1, 4, 13},
  {py_dict_keys, 454, 491, 1, 1, 1, 4, 13},
  {py_dict_pop, 530, 492, 3, 2, 3, 4, 13},
  {py_dict_popitem, 531, 495, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 584, 496, 3, 2, 3, 4, 13},
  {py_dict_update, 658, 499, 2, 1, 2, 6, 13},
  {py_dict_values, 662, 501, 1, 1, 1, 4, 13},
  {py_dict___getitem__, 13, 502, 2, 2, 2, 4, 13},
  {py_any___ior__, 71, 504, 2, 2, 2, 4, 255},
  {py_set_new, 502, 506, 1, 0, 1, 0, 14},
  {py_set_add, 210, 507, 2, 2, 2, 4, 14},
  {py_set_clear, 273, 509, 1, 1, 1, 4, 14},
  {py_set_copy, 293, 510, 1, 1, 1, 4, 14},
  {py_set_difference, 323, 511, 1, 1, 1, 5, 14},
  {py_set_difference_update, 324, 512, 1, 1, 1, 5, 14},
  {py_set_discard, 327, 513, 2, 2, 2, 4, 14},
  {py_set_intersection, 416, 515, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 417, 516, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 426, 517, 2, 2, 2, 4, 14},
  {py_set_issubset, 438, 519, 2, 2, 2, 4, 14},
  {py_set_issuperset, 439, 521, 2, 2, 2, 4, 14},
  {py_set_pop, 530, 523, 1, 1, 1, 4, 14},
  {py_set_remove, 551, 524, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 627, 526, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 628, 528, 2, 2, 2, 4, 14},
  {py_set_union, 657, 530, 1, 1, 1, 5, 14},
  {py_set_update, 658, 531, 1, 1, 1, 5, 14},
  {py_any___isub__, 63, 532, 2, 2, 2, 4, 255},
  {py_any___iand__, 70, 534, 2, 2, 2, 4, 255},
  {py_any___ixor__, 72, 536, 2, 2, 2, 4, 255},
  {py_frozenset_new, 502, 538, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 293, 539, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 323, 540, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 416, 541, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 426, 542, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 438, 544, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 439, 546, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 627, 548, 2, 2, 2, 4, 15},
  {py_frozenset_union, 657, 550, 1, 1, 1, 5, 15},
  {py_range_new, 502, 551, 3, 1, 3, 0, 16},
  {py_range_count, 298, 554, 2, 2, 2, 4, 16},
  {py_range_index, 409, 556, 2, 2, 2, 4, 16},
  {py_slice_new, 502, 558, 3, 1, 3, 0, 17},
  {py_slice_indices, 410, 561, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 563, 1, 1, 1, 7, 255},
  {py_any___get__, 21, 564, 3, 2, 3, 4, 255},
  {py_method_new, 502, 567, 2, 2, 2, 0, 20},
  {py_generator_send, 573, 569, 2, 2, 2, 4, 21},
  {py_generator_throw, 640, 571, 4, 2, 4, 4, 21},
  {py_generator_close, 276, 575, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 576, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 577, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 578, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 227, 579, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 237, 581, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 207, 585, 1, 1, 1, 4, 22},
  {py_async_generator_asend_send, 573, 586, 2, 2, 2, 4, 23},
  {py_async_generator_asend_throw, 640, 588, 4, 2, 4, 4, 23},
  {py_async_generator_asend_close, 276, 592, 1, 1, 1, 4, 23},
  {py_async_generator_asend___next__, 10, 593, 1, 1, 1, 4, 23},
  {py_coroutine___await__, 88, 594, 1, 1, 1, 4, 24},
  {py_coroutine_send, 573, 595, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 640, 597, 4, 2, 4, 4, 24},
  {py_coroutine_close, 276, 601, 1, 1, 1, 4, 24},
  {py_property_new, 502, 602, 4, 0, 4, 0, 26},
  {py_property_getter, 395, 606, 2, 2, 2, 4, 26},
  {py_property_setter, 585, 608, 2, 2, 2, 4, 26},
  {py_property_deleter, 311, 610, 2, 2, 2, 4, 26},
  {py_property___set__, 22, 612, 3, 3, 3, 4, 26},
  {py_property___delete__, 23, 615, 2, 2, 2, 4, 26},
  {py_property___set_name__, 24, 617, 3, 3, 3, 4, 26},
  {py_staticmethod_new, 502, 620, 1, 1, 1, 0, 27},
  {py_classmethod_new, 502, 621, 1, 1, 1, 0, 28},
  {py_super_new, 502, 622, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 426, 624, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 426, 626, 2, 2, 2, 4, 32},
  {py_any___length_hint__, 93, 628, 1, 1, 1, 4, 255},
  {py_enumerate_new, 502, 629, 2, 1, 2, 0, 50},
  {py_zip_new, 502, 631, 1, 0, 0, 1, 51},
  {py_map_new, 502, 632, 1, 0, 1, 1, 52},
  {py_filter_new, 502, 633, 2, 2, 2, 0, 53},
  {py_reversed_new, 502, 635, 1, 1, 1, 0, 54},
  {py_memoryview_new, 502, 636, 1, 1, 1, 0, 55},
  {py_memoryview___enter__, 28, 637, 1, 1, 1, 4, 55},
  {py_memoryview___exit__, 29, 638, 1, 1, 1, 5, 55},
  {py_memoryview_cast, 262, 639, 2, 2, 2, 4, 55},
  {py_memoryview_hex, 402, 641, 3, 1, 3, 4, 55},
  {py_memoryview_release, 549, 644, 1, 1, 1, 4, 55},
  {py_memoryview_tobytes, 647, 645, 2, 1, 2, 4, 55},
  {py_memoryview_tolist, 648, 647, 1, 1, 1, 4, 55},
  {py_memoryview_toreadonly, 649, 648, 1, 1, 1, 4, 55},
  {py_LambdaContext_get_remaining_time_in_millis, 392, 649, 1, 1, 1, 4, 61},
  {py_LambdaContext_log, 469, 650, 2, 2, 2, 4, 61},
  {py_BaseException_new, 502, 652, 0, 0, 0, 1, 65},
  {py_BaseException___init__, 0, 652, 1, 1, 1, 5, 65},
  {py_BaseException_with_traceback, 665, 653, 2, 2, 2, 4, 65},
  {py_BaseException_add_note, 211, 655, 2, 2, 2, 4, 65},
  {py_b_abs, 205, 657, 1, 1, 1, 0, 255},
  {py_b_all, 214, 658, 1, 1, 1, 0, 255},
  {py_b_any, 218, 659, 1, 1, 1, 0, 255},
  {py_b_ascii, 226, 660, 1, 1, 1, 0, 255},
  {py_b_bin, 242, 661, 1, 1, 1, 0, 255},
  {py_b_callable, 257, 662, 1, 1, 1, 0, 255},
  {py_b_chr, 270, 663, 1, 1, 1, 0, 255},
  {py_b_delattr, 309, 664, 2, 2, 2, 0, 255},
  {py_b_dir, 326, 666, 1, 0, 1, 0, 255},
  {py_b_divmod, 329, 667, 2, 2, 2, 0, 255},
  {py_b_format, 373, 669, 2, 1, 2, 0, 255},
  {py_b_getattr, 393, 671, 3, 2, 3, 0, 255},
  {py_b_hasattr, 400, 674, 2, 2, 2, 0, 255},
  {py_b_hash, 401, 676, 1, 1, 1, 0, 255},
  {py_b_hex, 402, 677, 1, 1, 1, 0, 255},
  {py_b_id, 405, 678, 1, 1, 1, 0, 255},
  {py_b_isinstance, 430, 679, 2, 2, 2, 0, 255},
  {py_b_issubclass, 437, 681, 2, 2, 2, 0, 255},
  {py_b_iter, 445, 683, 2, 1, 2, 0, 255},
  {py_b_len, 458, 685, 1, 1, 1, 0, 255},
  {py_b_max, 481, 686, 2, 0, 0, 1, 255},
  {py_b_min, 487, 688, 2, 0, 0, 1, 255},
  {py_b_next, 503, 690, 2, 1, 2, 0, 255},
  {py_b_oct, 512, 692, 1, 1, 1, 0, 255},
  {py_b_ord, 515, 693, 1, 1, 1, 0, 255},
  {py_b_pow, 533, 694, 3, 2, 3, 0, 255},
  {py_b_print, 535, 697, 4, 0, 0, 1, 255},
  {py_b_repr, 555, 701, 1, 1, 1, 0, 255},
  {py_b_round, 563, 702, 2, 1, 2, 0, 255},
  {py_b_setattr, 583, 704, 3, 3, 3, 0, 255},
  {py_b_sorted, 596, 707, 3, 1, 1, 0, 255},
  {py_b_sum, 623, 710, 2, 1, 2, 0, 255},
  {py_b_vars, 663, 712, 1, 0, 1, 0, 255},
  {py_math_acos, 208, 713, 1, 1, 1, 0, 255},
  {py_math_acosh, 209, 714, 1, 1, 1, 0, 255},
  {py_math_asin, 228, 715, 1, 1, 1, 0, 255},
  {py_math_asinh, 229, 716, 1, 1, 1, 0, 255},
  {py_math_atan, 234, 717, 1, 1, 1, 0, 255},
  {py_math_atan2, 235, 718, 2, 2, 2, 0, 255},
  {py_math_atanh, 236, 720, 1, 1, 1, 0, 255},
  {py_math_cbrt, 263, 721, 1, 1, 1, 0, 255},
  {py_math_ceil, 264, 722, 1, 1, 1, 0, 255},
  {py_math_comb, 290, 723, 2, 2, 2, 0, 255},
  {py_math_copysign, 294, 725, 2, 2, 2, 0, 255},
  {py_math_cos, 296, 727, 1, 1, 1, 0, 255},
  {py_math_cosh, 297, 728, 1, 1, 1, 0, 255},
  {py_math_degrees, 308, 729, 1, 1, 1, 0, 255},
  {py_math_dist, 328, 730, 2, 2, 2, 0, 255},
  {py_math_erf, 344, 732, 1, 1, 1, 0, 255},
  {py_math_erfc, 345, 733, 1, 1, 1, 0, 255},
  {py_math_exp, 351, 734, 1, 1, 1, 0, 255},
  {py_math_exp2, 352, 735, 1, 1, 1, 0, 255},
  {py_math_expm1, 354, 736, 1, 1, 1, 0, 255},
  {py_math_fabs, 359, 737, 1, 1, 1, 0, 255},
  {py_math_factorial, 360, 738, 1, 1, 1, 0, 255},
  {py_math_floor, 370, 739, 1, 1, 1, 0, 255},
  {py_math_fmod, 372, 740, 2, 2, 2, 0, 255},
  {py_math_frexp, 376, 742, 1, 1, 1, 0, 255},
  {py_math_fsum, 384, 743, 1, 1, 1, 0, 255},
  {py_math_gamma, 388, 744, 1, 1, 1, 0, 255},
  {py_math_gcd, 389, 745, 0, 0, 0, 1, 255},
  {py_math_hypot, 403, 745, 0, 0, 0, 1, 255},
  {py_math_isclose, 423, 745, 4, 2, 2, 0, 255},
  {py_math_isfinite, 427, 749, 1, 1, 1, 0, 255},
  {py_math_isinf, 429, 750, 1, 1, 1, 0, 255},
  {py_math_isnan, 432, 751, 1, 1, 1, 0, 255},
  {py_math_isqrt, 435, 752, 1, 1, 1, 0, 255},
  {py_math_lcm, 456, 753, 0, 0, 0, 1, 255},
  {py_math_ldexp, 457, 753, 2, 2, 2, 0, 255},
  {py_math_lgamma, 461, 755, 1, 1, 1, 0, 255},
  {py_math_log, 469, 756, 2, 1, 2, 0, 255},
  {py_math_log10, 470, 758, 1, 1, 1, 0, 255},
  {py_math_log1p, 471, 759, 1, 1, 1, 0, 255},
  {py_math_log2, 472, 760, 1, 1, 1, 0, 255},
  {py_math_modf, 490, 761, 1, 1, 1, 0, 255},
  {py_math_nextafter, 504, 762, 3, 2, 2, 0, 255},
  {py_math_perm, 528, 765, 2, 1, 2, 0, 255},
  {py_math_pow, 533, 767, 2, 2, 2, 0, 255},
  {py_math_prod, 536, 769, 2, 1, 1, 0, 255},
  {py_math_radians, 540, 771, 1, 1, 1, 0, 255},
  {py_math_remainder, 550, 772, 2, 2, 2, 0, 255},
  {py_math_sin, 588, 774, 1, 1, 1, 0, 255},
  {py_math_sinh, 589, 775, 1, 1, 1, 0, 255},
  {py_math_sqrt, 600, 776, 1, 1, 1, 0, 255},
  {py_math_sumprod, 624, 777, 2, 2, 2, 0, 255},
  {py_math_tan, 631, 779, 1, 1, 1, 0, 255},
  {py_math_tanh, 632, 780, 1, 1, 1, 0, 255},
  {py_math_trunc, 652, 781, 1, 1, 1, 0, 255},
  {py_math_ulp, 656, 782, 1, 1, 1, 0, 255},
  {py__json_dumps, 331, 783, 10, 1, 1, 2, 255},
  {py__json_loads, 468, 793, 8, 1, 1, 2, 255},
  {py__json_scan, 568, 801, 8, 8, 8, 0, 255},
  {py__time_time, 641, 809, 0, 0, 0, 0, 255},
  {py__time_time_ns, 642, 809, 0, 0, 0, 0, 255},
  {py__time_monotonic, 492, 809, 0, 0, 0, 0, 255},
  {py__time_monotonic_ns, 493, 809, 0, 0, 0, 0, 255},
  {py__time_perf_counter, 526, 809, 0, 0, 0, 0, 255},
  {py__time_perf_counter_ns, 527, 809, 0, 0, 0, 0, 255},
  {py__time_sleep, 592, 809, 1, 1, 1, 0, 255},
  {py__device_write, 668, 810, 2, 2, 2, 0, 255},
  {py__device_urandom, 660, 812, 1, 1, 1, 0, 255},
  {py__device_getenv, 394, 813, 1, 1, 1, 0, 255},
  {py__device_exception_text, 349, 814, 2, 1, 2, 0, 255},
  {py__device_handled, 399, 816, 0, 0, 0, 0, 255},
  {py__device_caller, 259, 816, 1, 1, 1, 0, 255},
  {py__device_request_id, 557, 817, 0, 0, 0, 0, 255},
  {py__device_loaded, 467, 817, 1, 1, 1, 0, 255},
  {py__binascii_encode64, 337, 818, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 306, 819, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 302, 821, 2, 1, 2, 0, 255},
  {py__hashlib_start, 601, 823, 1, 1, 1, 0, 255},
  {py__hashlib_update, 658, 824, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 325, 826, 1, 1, 1, 0, 255},
  {py__struct_from_float, 379, 827, 2, 2, 2, 0, 255},
  {py__struct_to_float, 646, 829, 1, 1, 1, 0, 255},
  {py__woofs_append, 223, 830, 2, 2, 2, 0, 255},
  {py__woofs_get, 391, 832, 2, 2, 2, 0, 255},
  {py__woofs_latest, 455, 834, 2, 2, 2, 0, 255},
  {py__node_ask, 230, 836, 2, 2, 2, 0, 255},
  {py__node_answer, 217, 838, 1, 1, 1, 0, 255},
  {py__re_search, 569, 839, 5, 5, 5, 0, 255},
  {py__re_offset, 513, 844, 2, 2, 2, 0, 255},
  {py__re_index, 409, 846, 2, 2, 2, 0, 255},
  {py__re_part, 523, 848, 3, 3, 3, 0, 255},
  {py__random_seed, 571, 851, 2, 2, 2, 0, 255},
  {py__random_random, 541, 853, 1, 1, 1, 0, 255},
  {py__random_bits, 245, 854, 2, 2, 2, 0, 255},
  {py__random_words, 667, 856, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,572,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,240,65535,65535,572,459,251,587,252,251,587,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,509,338,347,65535,65535,65535,65535,65535,65535,65535,65535,65535,572,338,347,65535,65535,65535,65535,572,630,65535,65535,65535,65535,572,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,572,576,482,65535,65535,572,576,482,572,452,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,597,338,347,572,338,347,65535,572,576,254,65535,65535,65535,65535,310,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,572,630,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,572,576,482,65535,65535,572,576,482,572,452,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,597,338,347,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,572,338,347,572,576,254,65535,65535,65535,65535,310,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,572,630,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,572,576,482,65535,65535,572,576,482,572,452,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,453,558,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,572,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,362,383,361,330,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,446,601,614,65535,65535,65535,65535,509,65535,65535,572,373,572,576,254,65535,572,516,65535,65535,65535,65535,65535,572,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,453,307,453,307,65535,65535,65535,65535,240,351,488,576,339,363,371,65535,506,500,65535,65535,65535,65535,453,558,65535,601,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,204,239,548,206,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,607,65535,65535,65535,65535,65535,601,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,508,591,341,269,215,277,408,577,307,595,567,277,510,521,522,520,511,614,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{193,24},{494,23},{7,25},{7,25},{36,34},{37,35},{38,36},{39,37},{40,38},{41,39},{42,40},{44,59},{45,60},{46,61},{47,62},{48,63},{49,41},{50,42},{51,43},{52,48},{53,49},{54,50},{55,51},{57,65},{58,66},{59,67},{60,68},{61,69},{75,44},{76,54},{77,70},{78,45},{79,46},{80,47},{81,64},{82,58},{83,55},{84,56},{85,57},{86,52},{87,53},{225,33},{243,28},{244,27},{291,31},{378,30},{419,32},{645,29},{7,25},{36,34},{37,35},{38,36},{39,37},{40,38},{41,39},{42,40},{49,41},{50,42},{51,43},{52,48},{53,49},{54,50},{55,51},{75,44},{76,54},{78,45},{79,46},{80,47},{82,58},{83,55},{84,56},{85,57},{86,52},{87,53},{225,74},{291,77},{380,76},{402,75},{419,73},{8,126},{9,128},{12,127},{13,129},{36,34},{38,36},{41,39},{51,43},{260,79},{261,80},{267,81},{298,82},{336,83},{340,84},{353,85},{368,86},{373,87},{374,88},{409,89},{420,90},{421,91},{422,92},{424,93},{425,94},{428,95},{431,96},{433,97},{434,98},{436,99},{440,100},{441,101},{450,102},{466,103},{475,104},{476,105},{477,106},{524,107},{552,108},{553,109},{554,110},{560,111},{561,112},{562,113},{564,114},{565,115},{566,116},{598,117},{599,118},{602,119},{617,120},{626,121},{643,122},{651,123},{659,124},{672,125},{8,126},{9,128},{12,127},{13,129},{36,34},{38,36},{41,39},{51,43},{260,136},{267,137},{298,138},{305,131},{340,139},{353,140},{368,141},{380,132},{402,133},{409,142},{420,143},{421,144},{422,145},{425,146},{431,147},{436,148},{440,149},{441,150},{450,151},{466,152},{475,153},{476,154},{477,134},{524,155},{552,156},{553,157},{554,158},{560,159},{561,160},{562,161},{564,162},{565,163},{566,164},{598,165},{599,166},{602,167},{617,168},{626,169},{643,170},{651,135},{659,171},{672,172},{8,126},{9,128},{12,127},{13,129},{14,224},{15,225},{36,34},{38,36},{41,39},{51,43},{62,226},{64,227},{223,174},{260,187},{267,188},{273,175},{293,176},{298,189},{305,183},{340,190},{353,191},{355,177},{368,192},{380,178},{402,184},{409,193},{412,179},{420,194},{421,195},{422,196},{425,197},{431,198},{436,199},{440,200},{441,201},{450,202},{466,203},{475,204},{476,205},{477,185},{524,206},{530,180},{551,181},{552,207},{553,208},{554,209},{558,182},{560,210},{561,211},{562,212},{564,213},{565,214},{566,215},{598,216},{599,217},{602,218},{617,219},{626,220},{643,221},{651,186},{659,222},{672,223},{8,126},{9,128},{12,127},{13,129},{36,34},{38,36},{51,43},{298,229},{409,230},{8,126},{9,128},{11,243},{12,127},{13,129},{14,224},{15,225},{36,34},{38,36},{51,43},{62,226},{64,227},{223,232},{273,233},{293,234},{298,235},{355,236},{409,237},{412,238},{530,239},{551,240},{558,241},{594,242},{8,126},{9,128},{11,243},{12,127},{13,256},{14,224},{15,225},{45,60},{58,66},{71,257},{273,245},{293,246},{381,247},{391,248},{443,249},{454,250},{530,251},{531,252},{584,253},{658,254},{662,255},{8,126},{9,128},{12,127},{37,35},{44,59},{45,60},{46,61},{50,42},{57,65},{58,66},{59,67},{63,276},{70,277},{71,257},{72,278},{210,259},{273,260},{293,261},{323,262},{324,263},{327,264},{416,265},{417,266},{426,267},{438,268},{439,269},{530,270},{551,271},{627,272},{628,273},{657,274},{658,275},{8,126},{9,128},{12,127},{37,35},{44,59},{45,60},{46,61},{50,42},{57,65},{58,66},{59,67},{293,280},{323,281},{416,282},{426,283},{438,284},{439,285},{627,286},{657,287},{8,126},{9,128},{12,127},{13,129},{298,289},{409,290},{410,292},{21,294},{27,293},{27,293},{27,293},{9,128},{10,299},{276,298},{573,296},{640,297},{89,300},{90,301},{207,304},{227,302},{237,303},{9,128},{10,308},{276,307},{573,305},{640,306},{88,309},{276,312},{573,310},{640,311},{21,294},{22,317},{23,318},{24,319},{311,316},{395,314},{585,315},{21,294},{21,294},{8,126},{9,128},{12,127},{426,323},{8,126},{9,128},{8,126},{9,128},{12,127},{426,324},{9,128},{10,299},{93,325},{9,128},{10,299},{9,128},{10,299},{9,128},{10,299},{9,128},{10,299},{9,128},{10,299},{8,126},{9,128},{12,127},{13,129},{14,224},{15,225},{28,332},{29,333},{262,334},{402,335},{549,336},{647,337},{648,338},{649,339},{392,340},{469,341},{0,343},{211,345},{665,344},{205,346},{214,347},{218,348},{226,349},{242,350},{257,351},{270,352},{309,353},{326,354},{329,355},{373,356},{393,357},{400,358},{401,359},{402,360},{405,361},{430,362},{437,363},{445,364},{458,365},{481,366},{487,367},{503,368},{512,369},{515,370},{533,371},{535,372},{555,373},{563,374},{583,375},{596,376},{623,377},{663,378},{208,379},{209,380},{228,381},{229,382},{234,383},{235,384},{236,385},{263,386},{264,387},{290,388},{294,389},{296,390},{297,391},{308,392},{328,393},{344,394},{345,395},{351,396},{352,397},{354,398},{359,399},{360,400},{370,401},{372,402},{376,403},{384,404},{388,405},{389,406},{403,407},{423,408},{427,409},{429,410},{432,411},{435,412},{456,413},{457,414},{461,415},{469,416},{470,417},{471,418},{472,419},{490,420},{504,421},{528,422},{533,423},{536,424},{540,425},{550,426},{588,427},{589,428},{600,429},{624,430},{631,431},{632,432},{652,433},{656,434},{331,435},{468,436},{568,437},{492,440},{493,441},{526,442},{527,443},{592,444},{641,438},{642,439},{259,450},{349,448},{394,447},{399,449},{467,452},{557,451},{660,446},{668,445},{302,455},{306,454},{337,453},{325,458},{601,456},{658,457},{379,459},{646,460},{223,461},{391,462},{455,463},{217,465},{230,464},{409,468},{513,467},{523,469},{569,466},{245,472},{541,471},{571,470},{667,473}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {509, 0, 0, 17, 255},
  {655, 18, 17, 6, 0},
  {160, 65535, 23, 1, 0},
  {335, 65535, 24, 0, 0},
  {163, 65535, 24, 0, 0},
  {415, 26, 24, 45, 0},
  {246, 71, 69, 0, 5},
  {369, 72, 69, 31, 0},
  {609, 78, 100, 55, 0},
  {252, 130, 155, 50, 0},
  {249, 173, 205, 62, 0},
  {653, 228, 267, 9, 0},
  {463, 231, 276, 23, 0},
  {313, 244, 299, 21, 0},
  {581, 258, 320, 32, 0},
  {382, 279, 352, 19, 0},
  {542, 288, 371, 6, 0},
  {593, 291, 377, 1, 0},
  {385, 65535, 378, 2, 0},
  {247, 65535, 380, 1, 0},
  {486, 295, 381, 1, 0},
  {390, 65535, 382, 5, 0},
  {231, 65535, 387, 5, 0},
  {232, 65535, 392, 5, 0},
  {295, 65535, 397, 4, 0},
  {491, 65535, 401, 0, 0},
  {538, 313, 401, 7, 0},
  {604, 320, 408, 1, 0},
  {272, 321, 409, 1, 0},
  {625, 322, 410, 0, 0},
  {317, 65535, 410, 4, 0},
  {322, 65535, 414, 2, 0},
  {315, 65535, 416, 4, 0},
  {449, 65535, 420, 3, 0},
  {464, 65535, 423, 0, 33},
  {654, 65535, 423, 0, 33},
  {610, 65535, 423, 0, 33},
  {611, 65535, 423, 0, 33},
  {253, 65535, 423, 0, 33},
  {250, 65535, 423, 0, 33},
  {316, 65535, 423, 0, 33},
  {321, 65535, 423, 0, 33},
  {314, 65535, 423, 0, 33},
  {582, 65535, 423, 0, 33},
  {543, 65535, 423, 0, 33},
  {258, 65535, 423, 0, 33},
  {465, 65535, 423, 0, 33},
  {319, 65535, 423, 0, 33},
  {320, 65535, 423, 0, 33},
  {318, 65535, 423, 0, 33},
  {342, 326, 423, 2, 0},
  {673, 327, 425, 2, 0},
  {478, 328, 427, 2, 0},
  {367, 329, 429, 2, 0},
  {559, 330, 431, 2, 0},
  {484, 331, 433, 14, 0},
  {265, 65535, 447, 0, 0},
  {286, 65535, 447, 0, 0},
  {650, 65535, 447, 0, 0},
  {182, 65535, 447, 0, 0},
  {147, 65535, 447, 0, 0},
  {155, 65535, 447, 2, 0},
  {135, 65535, 449, 0, 0},
  {134, 65535, 449, 0, 0},
  {133, 65535, 449, 0, 0},
  {127, 342, 449, 3, 0},
  {128, 65535, 452, 0, 65},
  {146, 65535, 452, 0, 65},
  {154, 65535, 452, 0, 65},
  {175, 65535, 452, 0, 65},
  {142, 65535, 452, 0, 65},
  {124, 65535, 452, 0, 70},
  {145, 65535, 452, 0, 71},
  {165, 65535, 452, 0, 71},
  {186, 65535, 452, 0, 71},
  {125, 65535, 452, 0, 70},
  {126, 65535, 452, 0, 70},
  {131, 65535, 452, 0, 70},
  {141, 65535, 452, 0, 70},
  {148, 65535, 452, 0, 70},
  {158, 65535, 452, 0, 79},
  {156, 65535, 452, 0, 70},
  {149, 65535, 452, 0, 81},
  {153, 65535, 452, 0, 81},
  {157, 65535, 452, 0, 70},
  {159, 65535, 452, 0, 70},
  {178, 65535, 452, 0, 85},
  {164, 65535, 452, 0, 70},
  {129, 65535, 452, 0, 87},
  {137, 65535, 452, 0, 87},
  {143, 65535, 452, 0, 87},
  {144, 65535, 452, 0, 87},
  {166, 65535, 452, 0, 87},
  {176, 65535, 452, 0, 87},
  {130, 65535, 452, 0, 89},
  {136, 65535, 452, 0, 89},
  {138, 65535, 452, 0, 89},
  {139, 65535, 452, 0, 89},
  {132, 65535, 452, 0, 87},
  {150, 65535, 452, 0, 87},
  {151, 65535, 452, 0, 87},
  {161, 65535, 452, 0, 87},
  {167, 65535, 452, 0, 87},
  {169, 65535, 452, 0, 70},
  {170, 65535, 452, 0, 70},
  {162, 65535, 452, 0, 104},
  {168, 65535, 452, 0, 104},
  {173, 65535, 452, 0, 70},
  {172, 65535, 452, 0, 70},
  {174, 65535, 452, 0, 70},
  {177, 65535, 452, 0, 70},
  {184, 65535, 452, 0, 70},
  {181, 65535, 452, 0, 111},
  {179, 65535, 452, 0, 112},
  {180, 65535, 452, 0, 112},
  {185, 65535, 452, 0, 70},
  {140, 65535, 452, 0, 115},
  {183, 65535, 452, 0, 115},
  {171, 65535, 452, 0, 115},
  {152, 65535, 452, 0, 111},
};
const nl_native_number nl_native_numbers[] = {
  {529, 3.141592653589793},
  {332, 2.718281828459045},
  {633, 6.283185307179586},
  {411, INFINITY},
  {498, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {248, 452, 33, 0, 0},
  {480, 485, 56, 0, 5},
  {197, 541, 3, 5, 0},
  {202, 544, 7, 5, 0},
  {195, 551, 8, 5, 0},
  {194, 559, 3, 5, 0},
  {196, 562, 3, 5, 0},
  {201, 565, 2, 5, 0},
  {203, 567, 3, 5, 0},
  {198, 570, 2, 5, 0},
  {200, 572, 4, 5, 0},
  {199, 576, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1155,1163,1175,1190,1204,1218,1231,1249,1264,1279,1290,1307,1313,1326,1341,1363,1378,1400,1420,1438,1446,1455,1470,1487,1505,1518,1530,1541,1551,1567,1584,1599,1607,1624,1637,1648,1659,1678,1687,1695,1713,1732,1750,1757,1770,1785,1803,1817,1831,1843,1857,1875,1888,1899,1909,1921,1930,1947,1965,1983,1995,2004,2015,2025,2032,2049,2057,2068,2076,2096,2110,2120,2134,2143,2150,2158,2163,2168,2175,2178,2185,2190,2196,2197,2200,2207,2213,2217,2222,2225,2233,2243,2252,2255,2264,2269,2275,2278,2294,2303,2319,2335,2341,2345,2361,2366,2371,2375,2380,2383,2398,2419,2421,2425,2430,2435,2441,2455,2456,2460,2465,2468,2477,2487,2491,2495,2521,2529,2538,2556,2565,2570,2584,2597,2598,2610,2618,2635,2641,2651,2659,2663,2667,2671,2675,2688,2694,2699,2713,2716,2730,2741,2746,2752,2766,2771,2774,2785,2796,2810,2818,2835,2842,2860,2871,2875,2894,2918,2923,2927,2936,2946,2950,2958,2967,2970,2974,2979,2987,2994,3004,3009,3015,3019,3025,3033,3040,3047,3054,3060,3067,3078,3082,3099,3109,3125,3134,3158,3181,3206,3224,3235,3245,3262,3268,3271,3278,3282,3288,3291,3296,3297,3301,3308,3316,3322,3330,3338,3341,3349,3361,3370,3373,3376,3380,3385,3391,3400,3414,3424,3427,3431,3441,3446,3452,3458,3470,3478,3482,3491,3495,3499,3503,3511,3520,3528,3534,3538,3543,3548,3553,3557,3563,3573,3584,3589,3592,3602,3612,3619,3627,3636,3640,3644,3652,3665,3681,3686,3689,3698,3701,3729,3736,3742,3748,3755,3765,3777,3784,3791,3795,3798,3803,3804,3806,3814,3818,3824,3829,3836,3839,3845,3860,3868,3871,3883,3902,3922,3932,3939,3946,3953,3960,3969,3976,3986,3994,4006,4011,4021,4028,4033,4042,4053,4058,4065,4075,4083,4093,4100,4107,4111,4116,4124,4128,4136,4153,4169,4177,4181,4182,4190,4193,4197,4203,4206,4211,4214,4220,4225,4231,4237,4241,4254,4274,4279,4285,4290,4293,4298,4303,4307,4321,4336,4341,4347,4356,4359,4366,4370,4373,4381,4399,4409,4416,4422,4425,4428,4432,4436,4442,4451,4463,4466,4469,4470,4474,4477,4483,4490,4494,4497,4501,4510,4514,4520,4529,4532,4538,4549,4566,4569,4575,4578,4581,4586,4591,4596,4597,4611,4622,4631,4635,4644,4648,4660,4675,4679,4681,4684,4691,4694,4697,4703,4708,4712,4719,4727,4728,4735,4741,4746,4760,4768,4772,4778,4786,4793,4800,4809,4815,4827,4839,4846,4850,4857,4867,4874,4882,4887,4893,4898,4903,4913,4919,4925,4926,4930,4936,4943,4947,4951,4955,4959,4967,4970,4980,4983,4988,4996,4999,5011,5018,5028,5034,5039,5045,5048,5052,5056,5064,5069,5074,5078,5087,5093,5099,5104,5114,5118,5123,5133,5138,5150,5156,5160,5165,5169,5172,5190,5202,5208,5216,5222,5229,5235,5240,5243,5251,5258,5268,5274,5277,5284,5289,5297,5317,5344,5349,5356,5359,5363,5366,5368,5376,5385,5392,5401,5405,5410,5414,5421,5426,5428,5436,5444,5451,5457,5467,5476,5485,5490,5495,5509,5513,5516,5521,5527,5532,5539,5544,5550,5554,5559,5573,5577,5582,5587,5588,5589,5590,5595,5598};
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
  '_','_','i','s','a','b','s','t','r','a','c','t','m','e','t','h','o','d','_','_',
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
