/* Made by scripts/generate.ts from src/bytecode; do not edit. */
#include <math.h>

#include "../native.h"

NL_NATIVE_DECLARATION(py_object_new);
NL_NATIVE_DECLARATION(py_object___new__);
NL_NATIVE_DECLARATION(py_object___init__);
NL_NATIVE_DECLARATION(py_object___init_subclass__);
NL_NATIVE_DECLARATION(py_object___reduce__);
NL_NATIVE_DECLARATION(py_object___reduce_ex__);
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
  {py_object_new, 506, 0, 0, 0, 0, 0, 0},
  {py_object___new__, 1, 0, 1, 1, 1, 3, 0},
  {py_object___init__, 0, 1, 1, 1, 1, 7, 0},
  {py_object___init_subclass__, 25, 2, 1, 1, 1, 2, 0},
  {py_object___reduce__, 194, 3, 1, 1, 1, 4, 0},
  {py_object___reduce_ex__, 195, 4, 2, 2, 2, 4, 0},
  {py_object___setattr__, 19, 6, 3, 3, 3, 4, 0},
  {py_object___delattr__, 20, 9, 2, 2, 2, 4, 0},
  {py_object___getattribute__, 18, 11, 2, 2, 2, 4, 0},
  {py_object___repr__, 2, 13, 1, 1, 1, 4, 0},
  {py_object___str__, 3, 14, 1, 1, 1, 4, 0},
  {py_object___format__, 5, 15, 2, 2, 2, 4, 0},
  {py_object___eq__, 30, 17, 2, 2, 2, 4, 0},
  {py_object___ne__, 31, 19, 2, 2, 2, 4, 0},
  {py_object___lt__, 32, 21, 2, 2, 2, 4, 0},
  {py_object___le__, 33, 23, 2, 2, 2, 4, 0},
  {py_object___gt__, 34, 25, 2, 2, 2, 4, 0},
  {py_object___ge__, 35, 27, 2, 2, 2, 4, 0},
  {py_object___hash__, 6, 29, 1, 1, 1, 4, 0},
  {py_object___dir__, 118, 30, 1, 1, 1, 4, 0},
  {py_type_new, 506, 31, 3, 0, 3, 2, 1},
  {py_type___new__, 1, 34, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 35, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 36, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 38, 2, 2, 2, 4, 1},
  {py_type_mro, 498, 40, 1, 1, 1, 4, 1},
  {py_type___subclasses__, 196, 41, 1, 1, 1, 4, 1},
  {py_any___bool__, 7, 42, 1, 1, 1, 4, 255},
  {py_int_new, 506, 43, 2, 0, 2, 0, 5},
  {py_int_bit_length, 247, 45, 1, 1, 1, 4, 5},
  {py_int_bit_count, 246, 46, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 650, 47, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 382, 51, 3, 1, 2, 0, 5},
  {py_int_conjugate, 295, 54, 1, 1, 1, 4, 5},
  {py_int_is_integer, 423, 55, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 228, 56, 1, 1, 1, 4, 5},
  {py_any___add__, 36, 57, 2, 2, 2, 4, 255},
  {py_any___sub__, 37, 59, 2, 2, 2, 4, 255},
  {py_any___mul__, 38, 61, 2, 2, 2, 4, 255},
  {py_any___truediv__, 39, 63, 2, 2, 2, 4, 255},
  {py_any___floordiv__, 40, 65, 2, 2, 2, 4, 255},
  {py_any___mod__, 41, 67, 2, 2, 2, 4, 255},
  {py_any___pow__, 42, 69, 2, 2, 2, 4, 255},
  {py_any___radd__, 49, 71, 2, 2, 2, 4, 255},
  {py_any___rsub__, 50, 73, 2, 2, 2, 4, 255},
  {py_any___rmul__, 51, 75, 2, 2, 2, 4, 255},
  {py_any___neg__, 75, 77, 1, 1, 1, 4, 255},
  {py_any___abs__, 78, 78, 1, 1, 1, 4, 255},
  {py_any___int__, 79, 79, 1, 1, 1, 4, 255},
  {py_any___float__, 80, 80, 1, 1, 1, 4, 255},
  {py_any___rtruediv__, 52, 81, 2, 2, 2, 4, 255},
  {py_any___rfloordiv__, 53, 83, 2, 2, 2, 4, 255},
  {py_any___rmod__, 54, 85, 2, 2, 2, 4, 255},
  {py_any___rpow__, 55, 87, 2, 2, 2, 4, 255},
  {py_any___divmod__, 86, 89, 2, 2, 2, 4, 255},
  {py_any___rdivmod__, 87, 91, 2, 2, 2, 4, 255},
  {py_any___pos__, 76, 93, 1, 1, 1, 4, 255},
  {py_any___trunc__, 83, 94, 1, 1, 1, 4, 255},
  {py_any___floor__, 84, 95, 1, 1, 1, 4, 255},
  {py_any___ceil__, 85, 96, 1, 1, 1, 4, 255},
  {py_any___round__, 82, 97, 2, 1, 2, 4, 255},
  {py_any___and__, 44, 99, 2, 2, 2, 4, 255},
  {py_any___or__, 45, 101, 2, 2, 2, 4, 255},
  {py_any___xor__, 46, 103, 2, 2, 2, 4, 255},
  {py_any___lshift__, 47, 105, 2, 2, 2, 4, 255},
  {py_any___rshift__, 48, 107, 2, 2, 2, 4, 255},
  {py_any___index__, 81, 109, 1, 1, 1, 4, 255},
  {py_any___rand__, 57, 110, 2, 2, 2, 4, 255},
  {py_any___ror__, 58, 112, 2, 2, 2, 4, 255},
  {py_any___rxor__, 59, 114, 2, 2, 2, 4, 255},
  {py_any___rlshift__, 60, 116, 2, 2, 2, 4, 255},
  {py_any___rrshift__, 61, 118, 2, 2, 2, 4, 255},
  {py_any___invert__, 77, 120, 1, 1, 1, 4, 255},
  {py_bool_new, 506, 121, 1, 0, 1, 0, 6},
  {py_float_new, 506, 122, 1, 0, 1, 0, 7},
  {py_float_is_integer, 423, 123, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 228, 124, 1, 1, 1, 4, 7},
  {py_float_hex, 406, 125, 1, 1, 1, 4, 7},
  {py_float_fromhex, 384, 126, 1, 1, 1, 0, 7},
  {py_float_conjugate, 295, 127, 1, 1, 1, 4, 7},
  {py_str_new, 506, 128, 3, 0, 3, 0, 8},
  {py_str_capitalize, 263, 131, 1, 1, 1, 4, 8},
  {py_str_casefold, 264, 132, 1, 1, 1, 4, 8},
  {py_str_center, 270, 133, 3, 2, 3, 4, 8},
  {py_str_count, 302, 136, 4, 2, 4, 4, 8},
  {py_str_encode, 340, 140, 3, 1, 3, 4, 8},
  {py_str_endswith, 344, 143, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 357, 147, 2, 1, 2, 4, 8},
  {py_str_find, 372, 149, 4, 2, 4, 4, 8},
  {py_str_format, 377, 153, 1, 1, 1, 7, 8},
  {py_str_format_map, 378, 154, 2, 2, 2, 4, 8},
  {py_str_index, 413, 156, 4, 2, 4, 4, 8},
  {py_str_isalnum, 424, 160, 1, 1, 1, 4, 8},
  {py_str_isalpha, 425, 161, 1, 1, 1, 4, 8},
  {py_str_isascii, 426, 162, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 428, 163, 1, 1, 1, 4, 8},
  {py_str_isdigit, 429, 164, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 432, 165, 1, 1, 1, 4, 8},
  {py_str_islower, 435, 166, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 437, 167, 1, 1, 1, 4, 8},
  {py_str_isprintable, 438, 168, 1, 1, 1, 4, 8},
  {py_str_isspace, 440, 169, 1, 1, 1, 4, 8},
  {py_str_istitle, 444, 170, 1, 1, 1, 4, 8},
  {py_str_isupper, 445, 171, 1, 1, 1, 4, 8},
  {py_str_join, 454, 172, 2, 2, 2, 4, 8},
  {py_str_ljust, 470, 174, 3, 2, 3, 4, 8},
  {py_str_lower, 479, 177, 1, 1, 1, 4, 8},
  {py_str_lstrip, 480, 178, 2, 1, 2, 4, 8},
  {py_str_maketrans, 481, 180, 3, 1, 3, 0, 8},
  {py_str_partition, 528, 183, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 557, 185, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 558, 187, 2, 2, 2, 4, 8},
  {py_str_replace, 559, 189, 4, 3, 4, 4, 8},
  {py_str_rfind, 565, 193, 4, 2, 4, 4, 8},
  {py_str_rindex, 566, 197, 4, 2, 4, 4, 8},
  {py_str_rjust, 567, 201, 3, 2, 3, 4, 8},
  {py_str_rpartition, 569, 204, 2, 2, 2, 4, 8},
  {py_str_rsplit, 570, 206, 3, 1, 3, 4, 8},
  {py_str_rstrip, 571, 209, 2, 1, 2, 4, 8},
  {py_str_split, 603, 211, 3, 1, 3, 4, 8},
  {py_str_splitlines, 604, 214, 2, 1, 2, 4, 8},
  {py_str_startswith, 607, 216, 4, 2, 4, 4, 8},
  {py_str_strip, 622, 220, 2, 1, 2, 4, 8},
  {py_str_swapcase, 631, 222, 1, 1, 1, 4, 8},
  {py_str_title, 648, 223, 1, 1, 1, 4, 8},
  {py_str_translate, 656, 224, 2, 2, 2, 4, 8},
  {py_str_upper, 664, 226, 1, 1, 1, 4, 8},
  {py_str_zfill, 677, 227, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 229, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 230, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 232, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 233, 2, 2, 2, 4, 255},
  {py_bytes_new, 506, 235, 3, 0, 3, 0, 9},
  {py_bytes_decode, 309, 238, 3, 1, 3, 4, 9},
  {py_bytes_fromhex, 384, 241, 1, 1, 1, 0, 9},
  {py_bytes_hex, 406, 242, 3, 1, 3, 4, 9},
  {py_bytes_maketrans, 481, 245, 2, 2, 2, 0, 9},
  {py_bytes_translate, 656, 247, 3, 2, 3, 4, 9},
  {py_str_capitalize, 263, 250, 1, 1, 1, 4, 9},
  {py_str_center, 270, 251, 3, 2, 3, 4, 9},
  {py_str_count, 302, 254, 4, 2, 4, 4, 9},
  {py_str_endswith, 344, 258, 4, 2, 4, 4, 9},
  {py_str_expandtabs, 357, 262, 2, 1, 2, 4, 9},
  {py_str_find, 372, 264, 4, 2, 4, 4, 9},
  {py_str_index, 413, 268, 4, 2, 4, 4, 9},
  {py_str_isalnum, 424, 272, 1, 1, 1, 4, 9},
  {py_str_isalpha, 425, 273, 1, 1, 1, 4, 9},
  {py_str_isascii, 426, 274, 1, 1, 1, 4, 9},
  {py_str_isdigit, 429, 275, 1, 1, 1, 4, 9},
  {py_str_islower, 435, 276, 1, 1, 1, 4, 9},
  {py_str_isspace, 440, 277, 1, 1, 1, 4, 9},
  {py_str_istitle, 444, 278, 1, 1, 1, 4, 9},
  {py_str_isupper, 445, 279, 1, 1, 1, 4, 9},
  {py_str_join, 454, 280, 2, 2, 2, 4, 9},
  {py_str_ljust, 470, 282, 3, 2, 3, 4, 9},
  {py_str_lower, 479, 285, 1, 1, 1, 4, 9},
  {py_str_lstrip, 480, 286, 2, 1, 2, 4, 9},
  {py_str_partition, 528, 288, 2, 2, 2, 4, 9},
  {py_str_removeprefix, 557, 290, 2, 2, 2, 4, 9},
  {py_str_removesuffix, 558, 292, 2, 2, 2, 4, 9},
  {py_str_replace, 559, 294, 4, 3, 4, 4, 9},
  {py_str_rfind, 565, 298, 4, 2, 4, 4, 9},
  {py_str_rindex, 566, 302, 4, 2, 4, 4, 9},
  {py_str_rjust, 567, 306, 3, 2, 3, 4, 9},
  {py_str_rpartition, 569, 309, 2, 2, 2, 4, 9},
  {py_str_rsplit, 570, 311, 3, 1, 3, 4, 9},
  {py_str_rstrip, 571, 314, 2, 1, 2, 4, 9},
  {py_str_split, 603, 316, 3, 1, 3, 4, 9},
  {py_str_splitlines, 604, 319, 2, 1, 2, 4, 9},
  {py_str_startswith, 607, 321, 4, 2, 4, 4, 9},
  {py_str_strip, 622, 325, 2, 1, 2, 4, 9},
  {py_str_swapcase, 631, 327, 1, 1, 1, 4, 9},
  {py_str_title, 648, 328, 1, 1, 1, 4, 9},
  {py_str_upper, 664, 329, 1, 1, 1, 4, 9},
  {py_str_zfill, 677, 330, 2, 2, 2, 4, 9},
  {py_bytearray_new, 506, 332, 3, 0, 3, 0, 10},
  {py_bytearray_append, 226, 335, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 276, 337, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 297, 338, 1, 1, 1, 4, 10},
  {py_bytearray_extend, 359, 339, 2, 2, 2, 4, 10},
  {py_bytearray_fromhex, 384, 341, 1, 1, 1, 0, 10},
  {py_bytearray_insert, 416, 342, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 534, 345, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 556, 347, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 563, 349, 1, 1, 1, 4, 10},
  {py_bytes_decode, 309, 350, 3, 1, 3, 4, 10},
  {py_bytes_hex, 406, 353, 3, 1, 3, 4, 10},
  {py_bytes_maketrans, 481, 356, 2, 2, 2, 0, 10},
  {py_bytes_translate, 656, 358, 3, 2, 3, 4, 10},
  {py_str_capitalize, 263, 361, 1, 1, 1, 4, 10},
  {py_str_center, 270, 362, 3, 2, 3, 4, 10},
  {py_str_count, 302, 365, 4, 2, 4, 4, 10},
  {py_str_endswith, 344, 369, 4, 2, 4, 4, 10},
  {py_str_expandtabs, 357, 373, 2, 1, 2, 4, 10},
  {py_str_find, 372, 375, 4, 2, 4, 4, 10},
  {py_str_index, 413, 379, 4, 2, 4, 4, 10},
  {py_str_isalnum, 424, 383, 1, 1, 1, 4, 10},
  {py_str_isalpha, 425, 384, 1, 1, 1, 4, 10},
  {py_str_isascii, 426, 385, 1, 1, 1, 4, 10},
  {py_str_isdigit, 429, 386, 1, 1, 1, 4, 10},
  {py_str_islower, 435, 387, 1, 1, 1, 4, 10},
  {py_str_isspace, 440, 388, 1, 1, 1, 4, 10},
  {py_str_istitle, 444, 389, 1, 1, 1, 4, 10},
  {py_str_isupper, 445, 390, 1, 1, 1, 4, 10},
  {py_str_join, 454, 391, 2, 2, 2, 4, 10},
  {py_str_ljust, 470, 393, 3, 2, 3, 4, 10},
  {py_str_lower, 479, 396, 1, 1, 1, 4, 10},
  {py_str_lstrip, 480, 397, 2, 1, 2, 4, 10},
  {py_str_partition, 528, 399, 2, 2, 2, 4, 10},
  {py_str_removeprefix, 557, 401, 2, 2, 2, 4, 10},
  {py_str_removesuffix, 558, 403, 2, 2, 2, 4, 10},
  {py_str_replace, 559, 405, 4, 3, 4, 4, 10},
  {py_str_rfind, 565, 409, 4, 2, 4, 4, 10},
  {py_str_rindex, 566, 413, 4, 2, 4, 4, 10},
  {py_str_rjust, 567, 417, 3, 2, 3, 4, 10},
  {py_str_rpartition, 569, 420, 2, 2, 2, 4, 10},
  {py_str_rsplit, 570, 422, 3, 1, 3, 4, 10},
  {py_str_rstrip, 571, 425, 2, 1, 2, 4, 10},
  {py_str_split, 603, 427, 3, 1, 3, 4, 10},
  {py_str_splitlines, 604, 430, 2, 1, 2, 4, 10},
  {py_str_startswith, 607, 432, 4, 2, 4, 4, 10},
  {py_str_strip, 622, 436, 2, 1, 2, 4, 10},
  {py_str_swapcase, 631, 438, 1, 1, 1, 4, 10},
  {py_str_title, 648, 439, 1, 1, 1, 4, 10},
  {py_str_upper, 664, 440, 1, 1, 1, 4, 10},
  {py_str_zfill, 677, 441, 2, 2, 2, 4, 10},
  {py_any___setitem__, 14, 443, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 446, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 448, 2, 2, 2, 4, 255},
  {py_any___imul__, 64, 450, 2, 2, 2, 4, 255},
  {py_tuple_new, 506, 452, 1, 0, 1, 0, 11},
  {py_tuple_count, 302, 453, 2, 2, 2, 4, 11},
  {py_tuple_index, 413, 455, 4, 2, 4, 4, 11},
  {py_list_new, 506, 459, 1, 0, 1, 0, 12},
  {py_list_append, 226, 460, 2, 2, 2, 4, 12},
  {py_list_clear, 276, 462, 1, 1, 1, 4, 12},
  {py_list_copy, 297, 463, 1, 1, 1, 4, 12},
  {py_list_count, 302, 464, 2, 2, 2, 4, 12},
  {py_list_extend, 359, 466, 2, 2, 2, 4, 12},
  {py_list_index, 413, 468, 4, 2, 4, 4, 12},
  {py_list_insert, 416, 472, 3, 3, 3, 4, 12},
  {py_list_pop, 534, 475, 2, 1, 2, 4, 12},
  {py_list_remove, 556, 477, 2, 2, 2, 4, 12},
  {py_list_reverse, 563, 479, 1, 1, 1, 4, 12},
  {py_list_sort, 599, 480, 3, 1, 1, 4, 12},
  {py_any___reversed__, 11, 483, 1, 1, 1, 4, 255},
  {py_dict_new, 506, 484, 1, 0, 1, 2, 13},
  {py_dict_clear, 276, 485, 1, 1, 1, 4, 13},
  {py_dict_copy, 297, 486, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 385, 487, 3, 2, 3, 0, 13},
  {py_dict_get, 395, 490, 3, 2, 3, 4, 13},
  {py_dict_items, 447, 493, 1, 1, 1, 4, 13},
  {py_dict_keys, 458, 494, 1, 1, 1, 4, 13},
  {py_dict_pop, 534, 495, 3, 2, 3, 4, 13},
  {py_dict_popitem, 535, 498, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 589, 499, 3, 2, 3, 4, 13},
  {py_dict_update, 663, 502, 2, 1, 2, 6, 13},
  {py_dict_values, 667, 504, 1, 1, 1, 4, 13},
  {py_dict___getitem__, 13, 505, 2, 2, 2, 4, 13},
  {py_any___ior__, 71, 507, 2, 2, 2, 4, 255},
  {py_set_new, 506, 509, 1, 0, 1, 0, 14},
  {py_set_add, 213, 510, 2, 2, 2, 4, 14},
  {py_set_clear, 276, 512, 1, 1, 1, 4, 14},
  {py_set_copy, 297, 513, 1, 1, 1, 4, 14},
  {py_set_difference, 327, 514, 1, 1, 1, 5, 14},
  {py_set_difference_update, 328, 515, 1, 1, 1, 5, 14},
  {py_set_discard, 331, 516, 2, 2, 2, 4, 14},
  {py_set_intersection, 420, 518, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 421, 519, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 430, 520, 2, 2, 2, 4, 14},
  {py_set_issubset, 442, 522, 2, 2, 2, 4, 14},
  {py_set_issuperset, 443, 524, 2, 2, 2, 4, 14},
  {py_set_pop, 534, 526, 1, 1, 1, 4, 14},
  {py_set_remove, 556, 527, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 632, 529, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 633, 531, 2, 2, 2, 4, 14},
  {py_set_union, 662, 533, 1, 1, 1, 5, 14},
  {py_set_update, 663, 534, 1, 1, 1, 5, 14},
  {py_any___isub__, 63, 535, 2, 2, 2, 4, 255},
  {py_any___iand__, 70, 537, 2, 2, 2, 4, 255},
  {py_any___ixor__, 72, 539, 2, 2, 2, 4, 255},
  {py_frozenset_new, 506, 541, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 297, 542, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 327, 543, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 420, 544, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 430, 545, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 442, 547, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 443, 549, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 632, 551, 2, 2, 2, 4, 15},
  {py_frozenset_union, 662, 553, 1, 1, 1, 5, 15},
  {py_range_new, 506, 554, 3, 1, 3, 0, 16},
  {py_range_count, 302, 557, 2, 2, 2, 4, 16},
  {py_range_index, 413, 559, 2, 2, 2, 4, 16},
  {py_slice_new, 506, 561, 3, 1, 3, 0, 17},
  {py_slice_indices, 414, 564, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 566, 1, 1, 1, 7, 255},
  {py_any___get__, 21, 567, 3, 2, 3, 4, 255},
  {py_method_new, 506, 570, 2, 2, 2, 0, 20},
  {py_generator_send, 578, 572, 2, 2, 2, 4, 21},
  {py_generator_throw, 645, 574, 4, 2, 4, 4, 21},
  {py_generator_close, 279, 578, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 579, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 580, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 581, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 230, 582, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 240, 584, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 210, 588, 1, 1, 1, 4, 22},
  {py_async_generator_asend_send, 578, 589, 2, 2, 2, 4, 23},
  {py_async_generator_asend_throw, 645, 591, 4, 2, 4, 4, 23},
  {py_async_generator_asend_close, 279, 595, 1, 1, 1, 4, 23},
  {py_async_generator_asend___next__, 10, 596, 1, 1, 1, 4, 23},
  {py_coroutine___await__, 88, 597, 1, 1, 1, 4, 24},
  {py_coroutine_send, 578, 598, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 645, 600, 4, 2, 4, 4, 24},
  {py_coroutine_close, 279, 604, 1, 1, 1, 4, 24},
  {py_property_new, 506, 605, 4, 0, 4, 0, 26},
  {py_property_getter, 399, 609, 2, 2, 2, 4, 26},
  {py_property_setter, 590, 611, 2, 2, 2, 4, 26},
  {py_property_deleter, 315, 613, 2, 2, 2, 4, 26},
  {py_property___set__, 22, 615, 3, 3, 3, 4, 26},
  {py_property___delete__, 23, 618, 2, 2, 2, 4, 26},
  {py_property___set_name__, 24, 620, 3, 3, 3, 4, 26},
  {py_staticmethod_new, 506, 623, 1, 1, 1, 0, 27},
  {py_classmethod_new, 506, 624, 1, 1, 1, 0, 28},
  {py_super_new, 506, 625, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 430, 627, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 430, 629, 2, 2, 2, 4, 32},
  {py_any___length_hint__, 93, 631, 1, 1, 1, 4, 255},
  {py_enumerate_new, 506, 632, 2, 1, 2, 0, 50},
  {py_zip_new, 506, 634, 1, 0, 0, 1, 51},
  {py_map_new, 506, 635, 1, 0, 1, 1, 52},
  {py_filter_new, 506, 636, 2, 2, 2, 0, 53},
  {py_reversed_new, 506, 638, 1, 1, 1, 0, 54},
  {py_memoryview_new, 506, 639, 1, 1, 1, 0, 55},
  {py_memoryview___enter__, 28, 640, 1, 1, 1, 4, 55},
  {py_memoryview___exit__, 29, 641, 1, 1, 1, 5, 55},
  {py_memoryview_cast, 265, 642, 2, 2, 2, 4, 55},
  {py_memoryview_hex, 406, 644, 3, 1, 3, 4, 55},
  {py_memoryview_release, 554, 647, 1, 1, 1, 4, 55},
  {py_memoryview_tobytes, 652, 648, 2, 1, 2, 4, 55},
  {py_memoryview_tolist, 653, 650, 1, 1, 1, 4, 55},
  {py_memoryview_toreadonly, 654, 651, 1, 1, 1, 4, 55},
  {py_LambdaContext_get_remaining_time_in_millis, 396, 652, 1, 1, 1, 4, 61},
  {py_LambdaContext_log, 473, 653, 2, 2, 2, 4, 61},
  {py_BaseException_new, 506, 655, 0, 0, 0, 1, 65},
  {py_BaseException___init__, 0, 655, 1, 1, 1, 5, 65},
  {py_BaseException_with_traceback, 670, 656, 2, 2, 2, 4, 65},
  {py_BaseException_add_note, 214, 658, 2, 2, 2, 4, 65},
  {py_b_abs, 208, 660, 1, 1, 1, 0, 255},
  {py_b_all, 217, 661, 1, 1, 1, 0, 255},
  {py_b_any, 221, 662, 1, 1, 1, 0, 255},
  {py_b_ascii, 229, 663, 1, 1, 1, 0, 255},
  {py_b_bin, 245, 664, 1, 1, 1, 0, 255},
  {py_b_callable, 260, 665, 1, 1, 1, 0, 255},
  {py_b_chr, 273, 666, 1, 1, 1, 0, 255},
  {py_b_delattr, 313, 667, 2, 2, 2, 0, 255},
  {py_b_dir, 330, 669, 1, 0, 1, 0, 255},
  {py_b_divmod, 333, 670, 2, 2, 2, 0, 255},
  {py_b_format, 377, 672, 2, 1, 2, 0, 255},
  {py_b_getattr, 397, 674, 3, 2, 3, 0, 255},
  {py_b_hasattr, 404, 677, 2, 2, 2, 0, 255},
  {py_b_hash, 405, 679, 1, 1, 1, 0, 255},
  {py_b_hex, 406, 680, 1, 1, 1, 0, 255},
  {py_b_id, 409, 681, 1, 1, 1, 0, 255},
  {py_b_isinstance, 434, 682, 2, 2, 2, 0, 255},
  {py_b_issubclass, 441, 684, 2, 2, 2, 0, 255},
  {py_b_iter, 449, 686, 2, 1, 2, 0, 255},
  {py_b_len, 462, 688, 1, 1, 1, 0, 255},
  {py_b_max, 485, 689, 2, 0, 0, 1, 255},
  {py_b_min, 491, 691, 2, 0, 0, 1, 255},
  {py_b_next, 507, 693, 2, 1, 2, 0, 255},
  {py_b_oct, 516, 695, 1, 1, 1, 0, 255},
  {py_b_ord, 519, 696, 1, 1, 1, 0, 255},
  {py_b_pow, 537, 697, 3, 2, 3, 0, 255},
  {py_b_print, 539, 700, 4, 0, 0, 1, 255},
  {py_b_repr, 560, 704, 1, 1, 1, 0, 255},
  {py_b_round, 568, 705, 2, 1, 2, 0, 255},
  {py_b_setattr, 588, 707, 3, 3, 3, 0, 255},
  {py_b_sorted, 601, 710, 3, 1, 1, 0, 255},
  {py_b_sum, 628, 713, 2, 1, 2, 0, 255},
  {py_b_vars, 668, 715, 1, 0, 1, 0, 255},
  {py_math_acos, 211, 716, 1, 1, 1, 0, 255},
  {py_math_acosh, 212, 717, 1, 1, 1, 0, 255},
  {py_math_asin, 231, 718, 1, 1, 1, 0, 255},
  {py_math_asinh, 232, 719, 1, 1, 1, 0, 255},
  {py_math_atan, 237, 720, 1, 1, 1, 0, 255},
  {py_math_atan2, 238, 721, 2, 2, 2, 0, 255},
  {py_math_atanh, 239, 723, 1, 1, 1, 0, 255},
  {py_math_cbrt, 266, 724, 1, 1, 1, 0, 255},
  {py_math_ceil, 267, 725, 1, 1, 1, 0, 255},
  {py_math_comb, 294, 726, 2, 2, 2, 0, 255},
  {py_math_copysign, 298, 728, 2, 2, 2, 0, 255},
  {py_math_cos, 300, 730, 1, 1, 1, 0, 255},
  {py_math_cosh, 301, 731, 1, 1, 1, 0, 255},
  {py_math_degrees, 312, 732, 1, 1, 1, 0, 255},
  {py_math_dist, 332, 733, 2, 2, 2, 0, 255},
  {py_math_erf, 348, 735, 1, 1, 1, 0, 255},
  {py_math_erfc, 349, 736, 1, 1, 1, 0, 255},
  {py_math_exp, 355, 737, 1, 1, 1, 0, 255},
  {py_math_exp2, 356, 738, 1, 1, 1, 0, 255},
  {py_math_expm1, 358, 739, 1, 1, 1, 0, 255},
  {py_math_fabs, 363, 740, 1, 1, 1, 0, 255},
  {py_math_factorial, 364, 741, 1, 1, 1, 0, 255},
  {py_math_floor, 374, 742, 1, 1, 1, 0, 255},
  {py_math_fmod, 376, 743, 2, 2, 2, 0, 255},
  {py_math_frexp, 380, 745, 1, 1, 1, 0, 255},
  {py_math_fsum, 388, 746, 1, 1, 1, 0, 255},
  {py_math_gamma, 392, 747, 1, 1, 1, 0, 255},
  {py_math_gcd, 393, 748, 0, 0, 0, 1, 255},
  {py_math_hypot, 407, 748, 0, 0, 0, 1, 255},
  {py_math_isclose, 427, 748, 4, 2, 2, 0, 255},
  {py_math_isfinite, 431, 752, 1, 1, 1, 0, 255},
  {py_math_isinf, 433, 753, 1, 1, 1, 0, 255},
  {py_math_isnan, 436, 754, 1, 1, 1, 0, 255},
  {py_math_isqrt, 439, 755, 1, 1, 1, 0, 255},
  {py_math_lcm, 460, 756, 0, 0, 0, 1, 255},
  {py_math_ldexp, 461, 756, 2, 2, 2, 0, 255},
  {py_math_lgamma, 465, 758, 1, 1, 1, 0, 255},
  {py_math_log, 473, 759, 2, 1, 2, 0, 255},
  {py_math_log10, 474, 761, 1, 1, 1, 0, 255},
  {py_math_log1p, 475, 762, 1, 1, 1, 0, 255},
  {py_math_log2, 476, 763, 1, 1, 1, 0, 255},
  {py_math_modf, 494, 764, 1, 1, 1, 0, 255},
  {py_math_nextafter, 508, 765, 3, 2, 2, 0, 255},
  {py_math_perm, 532, 768, 2, 1, 2, 0, 255},
  {py_math_pow, 537, 770, 2, 2, 2, 0, 255},
  {py_math_prod, 540, 772, 2, 1, 1, 0, 255},
  {py_math_radians, 545, 774, 1, 1, 1, 0, 255},
  {py_math_remainder, 555, 775, 2, 2, 2, 0, 255},
  {py_math_sin, 593, 777, 1, 1, 1, 0, 255},
  {py_math_sinh, 594, 778, 1, 1, 1, 0, 255},
  {py_math_sqrt, 605, 779, 1, 1, 1, 0, 255},
  {py_math_sumprod, 629, 780, 2, 2, 2, 0, 255},
  {py_math_tan, 636, 782, 1, 1, 1, 0, 255},
  {py_math_tanh, 637, 783, 1, 1, 1, 0, 255},
  {py_math_trunc, 657, 784, 1, 1, 1, 0, 255},
  {py_math_ulp, 661, 785, 1, 1, 1, 0, 255},
  {py__json_dumps, 335, 786, 10, 1, 1, 2, 255},
  {py__json_loads, 472, 796, 8, 1, 1, 2, 255},
  {py__json_scan, 573, 804, 8, 8, 8, 0, 255},
  {py__time_time, 646, 812, 0, 0, 0, 0, 255},
  {py__time_time_ns, 647, 812, 0, 0, 0, 0, 255},
  {py__time_monotonic, 496, 812, 0, 0, 0, 0, 255},
  {py__time_monotonic_ns, 497, 812, 0, 0, 0, 0, 255},
  {py__time_perf_counter, 530, 812, 0, 0, 0, 0, 255},
  {py__time_perf_counter_ns, 531, 812, 0, 0, 0, 0, 255},
  {py__time_sleep, 597, 812, 1, 1, 1, 0, 255},
  {py__device_write, 673, 813, 2, 2, 2, 0, 255},
  {py__device_urandom, 665, 815, 1, 1, 1, 0, 255},
  {py__device_getenv, 398, 816, 1, 1, 1, 0, 255},
  {py__device_exception_text, 353, 817, 2, 1, 2, 0, 255},
  {py__device_handled, 403, 819, 0, 0, 0, 0, 255},
  {py__device_caller, 262, 819, 1, 1, 1, 0, 255},
  {py__device_request_id, 562, 820, 0, 0, 0, 0, 255},
  {py__device_loaded, 471, 820, 1, 1, 1, 0, 255},
  {py__binascii_encode64, 341, 821, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 310, 822, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 306, 824, 2, 1, 2, 0, 255},
  {py__hashlib_start, 606, 826, 1, 1, 1, 0, 255},
  {py__hashlib_update, 663, 827, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 329, 829, 1, 1, 1, 0, 255},
  {py__struct_from_float, 383, 830, 2, 2, 2, 0, 255},
  {py__struct_to_float, 651, 832, 1, 1, 1, 0, 255},
  {py__woofs_append, 226, 833, 2, 2, 2, 0, 255},
  {py__woofs_get, 395, 835, 2, 2, 2, 0, 255},
  {py__woofs_latest, 459, 837, 2, 2, 2, 0, 255},
  {py__node_ask, 233, 839, 2, 2, 2, 0, 255},
  {py__node_answer, 220, 841, 1, 1, 1, 0, 255},
  {py__re_search, 574, 842, 5, 5, 5, 0, 255},
  {py__re_offset, 517, 847, 2, 2, 2, 0, 255},
  {py__re_index, 413, 849, 2, 2, 2, 0, 255},
  {py__re_part, 527, 851, 3, 3, 3, 0, 255},
  {py__random_seed, 576, 854, 2, 2, 2, 0, 255},
  {py__random_random, 546, 856, 1, 1, 1, 0, 255},
  {py__random_bits, 248, 857, 2, 2, 2, 0, 255},
  {py__random_words, 672, 859, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,577,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,243,65535,65535,577,463,254,592,255,254,592,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,513,342,351,65535,65535,65535,65535,65535,65535,65535,65535,65535,577,342,351,65535,65535,65535,65535,577,635,65535,65535,65535,65535,577,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,577,581,486,65535,65535,577,581,486,577,456,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,602,342,351,577,342,351,65535,577,581,257,65535,65535,65535,65535,314,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,577,635,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,577,581,486,65535,65535,577,581,486,577,456,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,602,342,351,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,577,342,351,577,581,257,65535,65535,65535,65535,314,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,577,635,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,577,581,486,65535,65535,577,581,486,577,456,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,457,563,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,577,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,366,387,365,334,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,450,606,619,65535,65535,65535,65535,513,65535,65535,577,377,577,581,257,65535,577,520,65535,65535,65535,65535,65535,577,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,457,311,457,311,65535,65535,65535,65535,243,355,492,581,343,367,375,65535,510,504,65535,65535,65535,65535,457,563,65535,606,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,207,242,553,209,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,612,65535,65535,65535,65535,65535,606,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,512,596,345,272,218,280,412,582,311,600,572,280,514,525,526,524,515,619,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,9},{3,10},{5,11},{6,18},{18,8},{19,6},{20,7},{25,3},{30,12},{31,13},{32,14},{33,15},{34,16},{35,17},{118,19},{194,4},{195,5},{1,21},{27,22},{105,23},{106,24},{196,26},{498,25},{7,27},{7,27},{36,36},{37,37},{38,38},{39,39},{40,40},{41,41},{42,42},{44,61},{45,62},{46,63},{47,64},{48,65},{49,43},{50,44},{51,45},{52,50},{53,51},{54,52},{55,53},{57,67},{58,68},{59,69},{60,70},{61,71},{75,46},{76,56},{77,72},{78,47},{79,48},{80,49},{81,66},{82,60},{83,57},{84,58},{85,59},{86,54},{87,55},{228,35},{246,30},{247,29},{295,33},{382,32},{423,34},{650,31},{7,27},{36,36},{37,37},{38,38},{39,39},{40,40},{41,41},{42,42},{49,43},{50,44},{51,45},{52,50},{53,51},{54,52},{55,53},{75,46},{76,56},{78,47},{79,48},{80,49},{82,60},{83,57},{84,58},{85,59},{86,54},{87,55},{228,76},{295,79},{384,78},{406,77},{423,75},{8,128},{9,130},{12,129},{13,131},{36,36},{38,38},{41,41},{51,45},{263,81},{264,82},{270,83},{302,84},{340,85},{344,86},{357,87},{372,88},{377,89},{378,90},{413,91},{424,92},{425,93},{426,94},{428,95},{429,96},{432,97},{435,98},{437,99},{438,100},{440,101},{444,102},{445,103},{454,104},{470,105},{479,106},{480,107},{481,108},{528,109},{557,110},{558,111},{559,112},{565,113},{566,114},{567,115},{569,116},{570,117},{571,118},{603,119},{604,120},{607,121},{622,122},{631,123},{648,124},{656,125},{664,126},{677,127},{8,128},{9,130},{12,129},{13,131},{36,36},{38,38},{41,41},{51,45},{263,138},{270,139},{302,140},{309,133},{344,141},{357,142},{372,143},{384,134},{406,135},{413,144},{424,145},{425,146},{426,147},{429,148},{435,149},{440,150},{444,151},{445,152},{454,153},{470,154},{479,155},{480,156},{481,136},{528,157},{557,158},{558,159},{559,160},{565,161},{566,162},{567,163},{569,164},{570,165},{571,166},{603,167},{604,168},{607,169},{622,170},{631,171},{648,172},{656,137},{664,173},{677,174},{8,128},{9,130},{12,129},{13,131},{14,226},{15,227},{36,36},{38,38},{41,41},{51,45},{62,228},{64,229},{226,176},{263,189},{270,190},{276,177},{297,178},{302,191},{309,185},{344,192},{357,193},{359,179},{372,194},{384,180},{406,186},{413,195},{416,181},{424,196},{425,197},{426,198},{429,199},{435,200},{440,201},{444,202},{445,203},{454,204},{470,205},{479,206},{480,207},{481,187},{528,208},{534,182},{556,183},{557,209},{558,210},{559,211},{563,184},{565,212},{566,213},{567,214},{569,215},{570,216},{571,217},{603,218},{604,219},{607,220},{622,221},{631,222},{648,223},{656,188},{664,224},{677,225},{8,128},{9,130},{12,129},{13,131},{36,36},{38,38},{51,45},{302,231},{413,232},{8,128},{9,130},{11,245},{12,129},{13,131},{14,226},{15,227},{36,36},{38,38},{51,45},{62,228},{64,229},{226,234},{276,235},{297,236},{302,237},{359,238},{413,239},{416,240},{534,241},{556,242},{563,243},{599,244},{8,128},{9,130},{11,245},{12,129},{13,258},{14,226},{15,227},{45,62},{58,68},{71,259},{276,247},{297,248},{385,249},{395,250},{447,251},{458,252},{534,253},{535,254},{589,255},{663,256},{667,257},{8,128},{9,130},{12,129},{37,37},{44,61},{45,62},{46,63},{50,44},{57,67},{58,68},{59,69},{63,278},{70,279},{71,259},{72,280},{213,261},{276,262},{297,263},{327,264},{328,265},{331,266},{420,267},{421,268},{430,269},{442,270},{443,271},{534,272},{556,273},{632,274},{633,275},{662,276},{663,277},{8,128},{9,130},{12,129},{37,37},{44,61},{45,62},{46,63},{50,44},{57,67},{58,68},{59,69},{297,282},{327,283},{420,284},{430,285},{442,286},{443,287},{632,288},{662,289},{8,128},{9,130},{12,129},{13,131},{302,291},{413,292},{414,294},{21,296},{27,295},{27,295},{27,295},{9,130},{10,301},{279,300},{578,298},{645,299},{89,302},{90,303},{210,306},{230,304},{240,305},{9,130},{10,310},{279,309},{578,307},{645,308},{88,311},{279,314},{578,312},{645,313},{21,296},{22,319},{23,320},{24,321},{315,318},{399,316},{590,317},{21,296},{21,296},{8,128},{9,130},{12,129},{430,325},{8,128},{9,130},{8,128},{9,130},{12,129},{430,326},{9,130},{10,301},{93,327},{9,130},{10,301},{9,130},{10,301},{9,130},{10,301},{9,130},{10,301},{9,130},{10,301},{8,128},{9,130},{12,129},{13,131},{14,226},{15,227},{28,334},{29,335},{265,336},{406,337},{554,338},{652,339},{653,340},{654,341},{396,342},{473,343},{0,345},{214,347},{670,346},{208,348},{217,349},{221,350},{229,351},{245,352},{260,353},{273,354},{313,355},{330,356},{333,357},{377,358},{397,359},{404,360},{405,361},{406,362},{409,363},{434,364},{441,365},{449,366},{462,367},{485,368},{491,369},{507,370},{516,371},{519,372},{537,373},{539,374},{560,375},{568,376},{588,377},{601,378},{628,379},{668,380},{211,381},{212,382},{231,383},{232,384},{237,385},{238,386},{239,387},{266,388},{267,389},{294,390},{298,391},{300,392},{301,393},{312,394},{332,395},{348,396},{349,397},{355,398},{356,399},{358,400},{363,401},{364,402},{374,403},{376,404},{380,405},{388,406},{392,407},{393,408},{407,409},{427,410},{431,411},{433,412},{436,413},{439,414},{460,415},{461,416},{465,417},{473,418},{474,419},{475,420},{476,421},{494,422},{508,423},{532,424},{537,425},{540,426},{545,427},{555,428},{593,429},{594,430},{605,431},{629,432},{636,433},{637,434},{657,435},{661,436},{335,437},{472,438},{573,439},{496,442},{497,443},{530,444},{531,445},{597,446},{646,440},{647,441},{262,452},{353,450},{398,449},{403,451},{471,454},{562,453},{665,448},{673,447},{306,457},{310,456},{341,455},{329,460},{606,458},{663,459},{383,461},{651,462},{226,463},{395,464},{459,465},{220,467},{233,466},{413,470},{517,469},{527,471},{574,468},{248,474},{546,473},{576,472},{672,475}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {513, 0, 0, 19, 255},
  {660, 20, 19, 6, 0},
  {161, 65535, 25, 1, 0},
  {339, 65535, 26, 0, 0},
  {164, 65535, 26, 0, 0},
  {419, 28, 26, 45, 0},
  {249, 73, 71, 0, 5},
  {373, 74, 71, 31, 0},
  {614, 80, 102, 55, 0},
  {255, 132, 157, 50, 0},
  {252, 175, 207, 62, 0},
  {658, 230, 269, 9, 0},
  {467, 233, 278, 23, 0},
  {317, 246, 301, 21, 0},
  {586, 260, 322, 32, 0},
  {386, 281, 354, 19, 0},
  {547, 290, 373, 6, 0},
  {598, 293, 379, 1, 0},
  {389, 65535, 380, 2, 0},
  {250, 65535, 382, 1, 0},
  {490, 297, 383, 1, 0},
  {394, 65535, 384, 5, 0},
  {234, 65535, 389, 5, 0},
  {235, 65535, 394, 5, 0},
  {299, 65535, 399, 4, 0},
  {495, 65535, 403, 0, 0},
  {542, 315, 403, 7, 0},
  {609, 322, 410, 1, 0},
  {275, 323, 411, 1, 0},
  {630, 324, 412, 0, 0},
  {321, 65535, 412, 4, 0},
  {326, 65535, 416, 2, 0},
  {319, 65535, 418, 4, 0},
  {453, 65535, 422, 3, 0},
  {468, 65535, 425, 0, 33},
  {659, 65535, 425, 0, 33},
  {615, 65535, 425, 0, 33},
  {616, 65535, 425, 0, 33},
  {256, 65535, 425, 0, 33},
  {253, 65535, 425, 0, 33},
  {320, 65535, 425, 0, 33},
  {325, 65535, 425, 0, 33},
  {318, 65535, 425, 0, 33},
  {587, 65535, 425, 0, 33},
  {548, 65535, 425, 0, 33},
  {261, 65535, 425, 0, 33},
  {469, 65535, 425, 0, 33},
  {323, 65535, 425, 0, 33},
  {324, 65535, 425, 0, 33},
  {322, 65535, 425, 0, 33},
  {346, 328, 425, 2, 0},
  {678, 329, 427, 2, 0},
  {482, 330, 429, 2, 0},
  {371, 331, 431, 2, 0},
  {564, 332, 433, 2, 0},
  {488, 333, 435, 14, 0},
  {268, 65535, 449, 0, 0},
  {290, 65535, 449, 0, 0},
  {655, 65535, 449, 0, 0},
  {183, 65535, 449, 0, 0},
  {148, 65535, 449, 0, 0},
  {156, 65535, 449, 2, 0},
  {136, 65535, 451, 0, 0},
  {135, 65535, 451, 0, 0},
  {134, 65535, 451, 0, 0},
  {128, 344, 451, 3, 0},
  {129, 65535, 454, 0, 65},
  {147, 65535, 454, 0, 65},
  {155, 65535, 454, 0, 65},
  {176, 65535, 454, 0, 65},
  {143, 65535, 454, 0, 65},
  {125, 65535, 454, 0, 70},
  {146, 65535, 454, 0, 71},
  {166, 65535, 454, 0, 71},
  {187, 65535, 454, 0, 71},
  {126, 65535, 454, 0, 70},
  {127, 65535, 454, 0, 70},
  {132, 65535, 454, 0, 70},
  {142, 65535, 454, 0, 70},
  {149, 65535, 454, 0, 70},
  {159, 65535, 454, 0, 79},
  {157, 65535, 454, 0, 70},
  {150, 65535, 454, 0, 81},
  {154, 65535, 454, 0, 81},
  {158, 65535, 454, 0, 70},
  {160, 65535, 454, 0, 70},
  {179, 65535, 454, 0, 85},
  {165, 65535, 454, 0, 70},
  {130, 65535, 454, 0, 87},
  {138, 65535, 454, 0, 87},
  {144, 65535, 454, 0, 87},
  {145, 65535, 454, 0, 87},
  {167, 65535, 454, 0, 87},
  {177, 65535, 454, 0, 87},
  {131, 65535, 454, 0, 89},
  {137, 65535, 454, 0, 89},
  {139, 65535, 454, 0, 89},
  {140, 65535, 454, 0, 89},
  {133, 65535, 454, 0, 87},
  {151, 65535, 454, 0, 87},
  {152, 65535, 454, 0, 87},
  {162, 65535, 454, 0, 87},
  {168, 65535, 454, 0, 87},
  {170, 65535, 454, 0, 70},
  {171, 65535, 454, 0, 70},
  {163, 65535, 454, 0, 104},
  {169, 65535, 454, 0, 104},
  {174, 65535, 454, 0, 70},
  {173, 65535, 454, 0, 70},
  {175, 65535, 454, 0, 70},
  {178, 65535, 454, 0, 70},
  {185, 65535, 454, 0, 70},
  {182, 65535, 454, 0, 111},
  {180, 65535, 454, 0, 112},
  {181, 65535, 454, 0, 112},
  {186, 65535, 454, 0, 70},
  {141, 65535, 454, 0, 115},
  {184, 65535, 454, 0, 115},
  {172, 65535, 454, 0, 115},
  {153, 65535, 454, 0, 111},
};
const nl_native_number nl_native_numbers[] = {
  {533, 3.141592653589793},
  {336, 2.718281828459045},
  {638, 6.283185307179586},
  {415, INFINITY},
  {502, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {251, 454, 33, 0, 0},
  {484, 487, 56, 0, 5},
  {200, 543, 3, 5, 0},
  {205, 546, 7, 5, 0},
  {198, 553, 8, 5, 0},
  {197, 561, 3, 5, 0},
  {199, 564, 3, 5, 0},
  {204, 567, 2, 5, 0},
  {206, 569, 3, 5, 0},
  {201, 572, 2, 5, 0},
  {203, 574, 4, 5, 0},
  {202, 578, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1155,1163,1175,1183,1198,1212,1226,1239,1257,1272,1287,1298,1315,1321,1334,1349,1371,1386,1408,1428,1446,1454,1463,1478,1495,1513,1526,1538,1549,1559,1575,1592,1607,1615,1632,1645,1656,1667,1686,1695,1703,1721,1740,1758,1765,1778,1793,1811,1825,1839,1851,1865,1883,1896,1907,1917,1929,1938,1955,1973,1991,2003,2012,2023,2033,2040,2057,2065,2076,2084,2104,2118,2128,2138,2151,2165,2174,2181,2189,2194,2199,2206,2209,2216,2221,2227,2228,2231,2238,2244,2248,2253,2256,2264,2274,2283,2286,2295,2300,2306,2309,2325,2334,2350,2366,2372,2376,2392,2397,2402,2406,2411,2414,2429,2450,2452,2456,2461,2466,2472,2486,2487,2491,2496,2499,2508,2518,2522,2526,2552,2560,2569,2587,2596,2601,2615,2628,2629,2641,2649,2666,2672,2682,2690,2694,2698,2702,2706,2719,2725,2730,2744,2747,2761,2772,2777,2783,2797,2802,2805,2816,2827,2841,2849,2866,2873,2891,2902,2913,2917,2936,2960,2965,2969,2978,2988,2992,3000,3009,3012,3016,3021,3029,3036,3046,3051,3057,3061,3067,3075,3082,3089,3096,3102,3109,3120,3124,3141,3151,3167,3176,3200,3223,3248,3266,3277,3287,3304,3310,3313,3320,3324,3330,3333,3338,3339,3343,3350,3358,3364,3372,3380,3383,3391,3403,3412,3415,3418,3422,3427,3433,3442,3456,3466,3469,3473,3483,3488,3494,3500,3512,3520,3524,3533,3537,3541,3545,3553,3562,3570,3576,3580,3585,3590,3595,3599,3605,3615,3626,3631,3634,3644,3654,3661,3669,3678,3682,3686,3694,3707,3723,3728,3731,3740,3743,3771,3778,3784,3790,3797,3807,3819,3826,3833,3837,3840,3845,3846,3848,3856,3860,3866,3871,3878,3881,3887,3902,3910,3913,3925,3944,3964,3974,3981,3988,3995,4002,4011,4018,4028,4036,4048,4053,4063,4070,4075,4084,4095,4100,4107,4117,4125,4135,4142,4149,4153,4158,4166,4170,4178,4195,4211,4219,4223,4224,4232,4235,4239,4245,4248,4253,4256,4262,4267,4273,4279,4283,4296,4316,4321,4327,4332,4335,4340,4345,4349,4363,4378,4383,4389,4398,4401,4408,4412,4415,4423,4441,4451,4458,4464,4467,4470,4474,4478,4484,4493,4505,4508,4511,4512,4516,4519,4525,4532,4536,4539,4543,4552,4556,4562,4571,4574,4580,4591,4608,4611,4617,4620,4623,4628,4633,4638,4639,4653,4664,4673,4677,4686,4690,4702,4717,4721,4723,4726,4733,4736,4739,4745,4750,4754,4761,4769,4777,4778,4785,4791,4796,4810,4818,4822,4828,4836,4843,4850,4859,4865,4877,4889,4896,4900,4907,4917,4924,4932,4937,4943,4948,4953,4963,4969,4975,4976,4980,4986,4993,4997,5001,5005,5009,5017,5020,5030,5033,5038,5046,5049,5061,5068,5078,5084,5089,5095,5098,5102,5106,5114,5119,5124,5128,5137,5143,5149,5154,5164,5168,5173,5183,5188,5200,5206,5210,5215,5219,5222,5240,5252,5258,5266,5272,5279,5285,5290,5293,5301,5308,5318,5324,5327,5334,5339,5347,5367,5394,5399,5406,5409,5413,5416,5418,5426,5435,5442,5451,5455,5460,5464,5471,5476,5478,5486,5494,5501,5507,5517,5526,5535,5540,5545,5559,5563,5566,5571,5577,5582,5589,5594,5600,5604,5609,5623,5627,5632,5637,5638,5639,5640,5645,5648};
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
  '_','b','u','f','f','e','r','_',
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
  '_','_','r','e','d','u','c','e','_','_',
  '_','_','r','e','d','u','c','e','_','e','x','_','_',
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
  'c','o','_','v','a','r','n','a','m','e','s',
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
  'p','r','o','t','o','c','o','l',
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
