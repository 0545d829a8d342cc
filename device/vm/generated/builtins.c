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
  {py_object_new, 434, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 434, 28, 3, 0, 3, 0, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 428, 37, 1, 1, 1, 4, 1},
  {py_int_new, 434, 38, 2, 0, 2, 0, 5},
  {py_int_bit_length, 222, 40, 1, 1, 1, 4, 5},
  {py_int_bit_count, 221, 41, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 555, 42, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 322, 46, 3, 1, 2, 0, 5},
  {py_int_conjugate, 253, 49, 1, 1, 1, 4, 5},
  {py_int_is_integer, 360, 50, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 203, 51, 1, 1, 1, 4, 5},
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
  {py_bool_new, 434, 88, 1, 0, 1, 0, 6},
  {py_float_new, 434, 89, 1, 0, 1, 0, 7},
  {py_float_is_integer, 360, 90, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 203, 91, 1, 1, 1, 4, 7},
  {py_float_hex, 343, 92, 1, 1, 1, 4, 7},
  {py_float_fromhex, 324, 93, 1, 1, 1, 0, 7},
  {py_float_conjugate, 253, 94, 1, 1, 1, 4, 7},
  {py_str_new, 434, 95, 3, 0, 3, 0, 8},
  {py_str_capitalize, 233, 98, 1, 1, 1, 4, 8},
  {py_str_casefold, 234, 99, 1, 1, 1, 4, 8},
  {py_str_center, 237, 100, 3, 2, 3, 4, 8},
  {py_str_count, 259, 103, 4, 2, 4, 4, 8},
  {py_str_encode, 288, 107, 3, 1, 3, 4, 8},
  {py_str_endswith, 292, 110, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 302, 114, 2, 1, 2, 4, 8},
  {py_str_find, 313, 116, 4, 2, 4, 4, 8},
  {py_str_format, 318, 120, 1, 1, 1, 7, 8},
  {py_str_format_map, 319, 121, 2, 2, 2, 4, 8},
  {py_str_index, 350, 123, 4, 2, 4, 4, 8},
  {py_str_isalnum, 361, 127, 1, 1, 1, 4, 8},
  {py_str_isalpha, 362, 128, 1, 1, 1, 4, 8},
  {py_str_isascii, 363, 129, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 365, 130, 1, 1, 1, 4, 8},
  {py_str_isdigit, 366, 131, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 369, 132, 1, 1, 1, 4, 8},
  {py_str_islower, 372, 133, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 374, 134, 1, 1, 1, 4, 8},
  {py_str_isprintable, 375, 135, 1, 1, 1, 4, 8},
  {py_str_isspace, 377, 136, 1, 1, 1, 4, 8},
  {py_str_istitle, 381, 137, 1, 1, 1, 4, 8},
  {py_str_isupper, 382, 138, 1, 1, 1, 4, 8},
  {py_str_join, 388, 139, 2, 2, 2, 4, 8},
  {py_str_ljust, 401, 141, 3, 2, 3, 4, 8},
  {py_str_lower, 409, 144, 1, 1, 1, 4, 8},
  {py_str_lstrip, 410, 145, 2, 1, 2, 4, 8},
  {py_str_maketrans, 411, 147, 3, 1, 3, 0, 8},
  {py_str_partition, 453, 150, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 476, 152, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 477, 154, 2, 2, 2, 4, 8},
  {py_str_replace, 478, 156, 4, 3, 4, 4, 8},
  {py_str_rfind, 484, 160, 4, 2, 4, 4, 8},
  {py_str_rindex, 485, 164, 4, 2, 4, 4, 8},
  {py_str_rjust, 486, 168, 3, 2, 3, 4, 8},
  {py_str_rpartition, 488, 171, 2, 2, 2, 4, 8},
  {py_str_rsplit, 489, 173, 3, 1, 3, 4, 8},
  {py_str_rstrip, 490, 176, 2, 1, 2, 4, 8},
  {py_str_split, 519, 178, 3, 1, 3, 4, 8},
  {py_str_splitlines, 520, 181, 2, 1, 2, 4, 8},
  {py_str_startswith, 523, 183, 4, 2, 4, 4, 8},
  {py_str_strip, 533, 187, 2, 1, 2, 4, 8},
  {py_str_swapcase, 540, 189, 1, 1, 1, 4, 8},
  {py_str_title, 554, 190, 1, 1, 1, 4, 8},
  {py_str_translate, 558, 191, 2, 2, 2, 4, 8},
  {py_str_upper, 564, 193, 1, 1, 1, 4, 8},
  {py_str_zfill, 577, 194, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 196, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 197, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 199, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 200, 2, 2, 2, 4, 255},
  {py_bytes_new, 434, 202, 3, 0, 3, 0, 9},
  {py_bytes_count, 259, 205, 4, 2, 4, 4, 9},
  {py_bytes_decode, 264, 209, 3, 1, 3, 4, 9},
  {py_bytes_endswith, 292, 212, 4, 2, 4, 4, 9},
  {py_bytes_find, 313, 216, 4, 2, 4, 4, 9},
  {py_bytes_fromhex, 324, 220, 1, 1, 1, 0, 9},
  {py_bytes_hex, 343, 221, 3, 1, 3, 4, 9},
  {py_bytes_index, 350, 224, 4, 2, 4, 4, 9},
  {py_bytes_isdigit, 366, 228, 1, 1, 1, 4, 9},
  {py_bytes_join, 388, 229, 2, 2, 2, 4, 9},
  {py_bytes_lower, 409, 231, 1, 1, 1, 4, 9},
  {py_bytes_lstrip, 410, 232, 2, 1, 2, 4, 9},
  {py_bytes_partition, 453, 234, 2, 2, 2, 4, 9},
  {py_bytes_replace, 478, 236, 4, 3, 4, 4, 9},
  {py_bytes_rfind, 484, 240, 4, 2, 4, 4, 9},
  {py_bytes_rstrip, 490, 244, 2, 1, 2, 4, 9},
  {py_bytes_split, 519, 246, 3, 1, 3, 4, 9},
  {py_bytes_startswith, 523, 249, 4, 2, 4, 4, 9},
  {py_bytes_strip, 533, 253, 2, 1, 2, 4, 9},
  {py_bytes_upper, 564, 255, 1, 1, 1, 4, 9},
  {py_bytearray_new, 434, 256, 3, 0, 3, 0, 10},
  {py_bytearray_append, 201, 259, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 243, 261, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 254, 262, 1, 1, 1, 4, 10},
  {py_bytearray_decode, 264, 263, 3, 1, 3, 4, 10},
  {py_bytearray_extend, 304, 266, 2, 2, 2, 4, 10},
  {py_bytearray_find, 313, 268, 4, 2, 4, 4, 10},
  {py_bytearray_hex, 343, 272, 3, 1, 3, 4, 10},
  {py_bytearray_insert, 353, 275, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 458, 278, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 475, 280, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 482, 282, 1, 1, 1, 4, 10},
  {py_bytearray_startswith, 523, 283, 4, 2, 4, 4, 10},
  {py_bytearray_endswith, 292, 287, 4, 2, 4, 4, 10},
  {py_any___setitem__, 14, 291, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 294, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 296, 2, 2, 2, 4, 255},
  {py_tuple_new, 434, 298, 1, 0, 1, 0, 11},
  {py_tuple_count, 259, 299, 2, 2, 2, 4, 11},
  {py_tuple_index, 350, 301, 4, 2, 4, 4, 11},
  {py_list_new, 434, 305, 1, 0, 1, 0, 12},
  {py_list_append, 201, 306, 2, 2, 2, 4, 12},
  {py_list_clear, 243, 308, 1, 1, 1, 4, 12},
  {py_list_copy, 254, 309, 1, 1, 1, 4, 12},
  {py_list_count, 259, 310, 2, 2, 2, 4, 12},
  {py_list_extend, 304, 312, 2, 2, 2, 4, 12},
  {py_list_index, 350, 314, 4, 2, 4, 4, 12},
  {py_list_insert, 353, 318, 3, 3, 3, 4, 12},
  {py_list_pop, 458, 321, 2, 1, 2, 4, 12},
  {py_list_remove, 475, 323, 2, 2, 2, 4, 12},
  {py_list_reverse, 482, 325, 1, 1, 1, 4, 12},
  {py_list_sort, 515, 326, 3, 1, 1, 4, 12},
  {py_dict_new, 434, 329, 1, 0, 1, 2, 13},
  {py_dict_clear, 243, 330, 1, 1, 1, 4, 13},
  {py_dict_copy, 254, 331, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 325, 332, 2, 1, 2, 0, 13},
  {py_dict_get, 334, 334, 3, 2, 3, 4, 13},
  {py_dict_items, 384, 337, 1, 1, 1, 4, 13},
  {py_dict_keys, 393, 338, 1, 1, 1, 4, 13},
  {py_dict_pop, 458, 339, 3, 2, 3, 4, 13},
  {py_dict_popitem, 459, 342, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 506, 343, 3, 2, 3, 4, 13},
  {py_dict_update, 563, 346, 2, 1, 2, 6, 13},
  {py_dict_values, 567, 348, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 349, 2, 2, 2, 4, 255},
  {py_set_new, 434, 351, 1, 0, 1, 0, 14},
  {py_set_add, 190, 352, 2, 2, 2, 4, 14},
  {py_set_clear, 243, 354, 1, 1, 1, 4, 14},
  {py_set_copy, 254, 355, 1, 1, 1, 4, 14},
  {py_set_difference, 275, 356, 1, 1, 1, 5, 14},
  {py_set_difference_update, 276, 357, 1, 1, 1, 5, 14},
  {py_set_discard, 279, 358, 2, 2, 2, 4, 14},
  {py_set_intersection, 357, 360, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 358, 361, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 367, 362, 2, 2, 2, 4, 14},
  {py_set_issubset, 379, 364, 2, 2, 2, 4, 14},
  {py_set_issuperset, 380, 366, 2, 2, 2, 4, 14},
  {py_set_pop, 458, 368, 1, 1, 1, 4, 14},
  {py_set_remove, 475, 369, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 541, 371, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 542, 373, 2, 2, 2, 4, 14},
  {py_set_union, 562, 375, 1, 1, 1, 5, 14},
  {py_set_update, 563, 376, 1, 1, 1, 5, 14},
  {py_frozenset_new, 434, 377, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 254, 378, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 275, 379, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 357, 380, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 367, 381, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 379, 383, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 380, 385, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 541, 387, 2, 2, 2, 4, 15},
  {py_frozenset_union, 562, 389, 1, 1, 1, 5, 15},
  {py_range_new, 434, 390, 3, 1, 3, 0, 16},
  {py_range_count, 259, 393, 2, 2, 2, 4, 16},
  {py_range_index, 350, 395, 2, 2, 2, 4, 16},
  {py_slice_new, 434, 397, 3, 1, 3, 0, 17},
  {py_slice_indices, 351, 400, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 402, 1, 1, 1, 7, 255},
  {py_generator_send, 496, 403, 2, 2, 2, 4, 21},
  {py_generator_throw, 551, 405, 4, 2, 4, 4, 21},
  {py_generator_close, 246, 409, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 410, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 411, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 412, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 205, 413, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 215, 415, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 187, 419, 1, 1, 1, 4, 22},
  {py_coroutine_send, 496, 420, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 551, 422, 4, 2, 4, 4, 24},
  {py_coroutine_close, 246, 426, 1, 1, 1, 4, 24},
  {py_property_new, 434, 427, 4, 0, 4, 0, 26},
  {py_property_getter, 338, 431, 2, 2, 2, 4, 26},
  {py_property_setter, 507, 433, 2, 2, 2, 4, 26},
  {py_property_deleter, 269, 435, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 434, 437, 1, 1, 1, 0, 27},
  {py_classmethod_new, 434, 438, 1, 1, 1, 0, 28},
  {py_super_new, 434, 439, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 367, 441, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 367, 443, 2, 2, 2, 4, 32},
  {py_enumerate_new, 434, 445, 2, 1, 2, 0, 34},
  {py_zip_new, 434, 447, 1, 0, 0, 1, 35},
  {py_map_new, 434, 448, 1, 0, 1, 1, 36},
  {py_filter_new, 434, 449, 2, 2, 2, 0, 37},
  {py_reversed_new, 434, 451, 1, 1, 1, 0, 38},
  {py_LambdaContext_get_remaining_time_in_millis, 335, 452, 1, 1, 1, 4, 43},
  {py_LambdaContext_log, 403, 453, 2, 2, 2, 4, 43},
  {py_BaseException_new, 434, 455, 0, 0, 0, 1, 47},
  {py_BaseException___init__, 0, 455, 1, 1, 1, 5, 47},
  {py_BaseException_with_traceback, 570, 456, 2, 2, 2, 4, 47},
  {py_BaseException_add_note, 191, 458, 2, 2, 2, 4, 47},
  {py_b_abs, 185, 460, 1, 1, 1, 0, 255},
  {py_b_all, 193, 461, 1, 1, 1, 0, 255},
  {py_b_any, 196, 462, 1, 1, 1, 0, 255},
  {py_b_ascii, 204, 463, 1, 1, 1, 0, 255},
  {py_b_bin, 220, 464, 1, 1, 1, 0, 255},
  {py_b_callable, 232, 465, 1, 1, 1, 0, 255},
  {py_b_chr, 240, 466, 1, 1, 1, 0, 255},
  {py_b_delattr, 268, 467, 2, 2, 2, 0, 255},
  {py_b_dir, 278, 469, 1, 0, 1, 0, 255},
  {py_b_divmod, 281, 470, 2, 2, 2, 0, 255},
  {py_b_format, 318, 472, 2, 1, 2, 0, 255},
  {py_b_getattr, 336, 474, 3, 2, 3, 0, 255},
  {py_b_hasattr, 341, 477, 2, 2, 2, 0, 255},
  {py_b_hash, 342, 479, 1, 1, 1, 0, 255},
  {py_b_hex, 343, 480, 1, 1, 1, 0, 255},
  {py_b_id, 346, 481, 1, 1, 1, 0, 255},
  {py_b_isinstance, 371, 482, 2, 2, 2, 0, 255},
  {py_b_issubclass, 378, 484, 2, 2, 2, 0, 255},
  {py_b_iter, 385, 486, 2, 1, 2, 0, 255},
  {py_b_len, 397, 488, 1, 1, 1, 0, 255},
  {py_b_max, 415, 489, 2, 0, 0, 1, 255},
  {py_b_min, 421, 491, 2, 0, 0, 1, 255},
  {py_b_next, 435, 493, 2, 1, 2, 0, 255},
  {py_b_oct, 443, 495, 1, 1, 1, 0, 255},
  {py_b_ord, 446, 496, 1, 1, 1, 0, 255},
  {py_b_pow, 461, 497, 3, 2, 3, 0, 255},
  {py_b_print, 463, 500, 4, 0, 0, 1, 255},
  {py_b_repr, 479, 504, 1, 1, 1, 0, 255},
  {py_b_round, 487, 505, 2, 1, 2, 0, 255},
  {py_b_setattr, 505, 507, 3, 3, 3, 0, 255},
  {py_b_sorted, 517, 510, 3, 1, 1, 0, 255},
  {py_b_sum, 538, 513, 2, 1, 2, 0, 255},
  {py_b_vars, 568, 515, 1, 0, 1, 0, 255},
  {py_math_acos, 188, 516, 1, 1, 1, 0, 255},
  {py_math_acosh, 189, 517, 1, 1, 1, 0, 255},
  {py_math_asin, 206, 518, 1, 1, 1, 0, 255},
  {py_math_asinh, 207, 519, 1, 1, 1, 0, 255},
  {py_math_atan, 212, 520, 1, 1, 1, 0, 255},
  {py_math_atan2, 213, 521, 2, 2, 2, 0, 255},
  {py_math_atanh, 214, 523, 1, 1, 1, 0, 255},
  {py_math_ceil, 235, 524, 1, 1, 1, 0, 255},
  {py_math_comb, 252, 525, 2, 2, 2, 0, 255},
  {py_math_copysign, 255, 527, 2, 2, 2, 0, 255},
  {py_math_cos, 257, 529, 1, 1, 1, 0, 255},
  {py_math_cosh, 258, 530, 1, 1, 1, 0, 255},
  {py_math_degrees, 267, 531, 1, 1, 1, 0, 255},
  {py_math_dist, 280, 532, 2, 2, 2, 0, 255},
  {py_math_exp, 301, 534, 1, 1, 1, 0, 255},
  {py_math_expm1, 303, 535, 1, 1, 1, 0, 255},
  {py_math_fabs, 305, 536, 1, 1, 1, 0, 255},
  {py_math_factorial, 306, 537, 1, 1, 1, 0, 255},
  {py_math_floor, 315, 538, 1, 1, 1, 0, 255},
  {py_math_fmod, 317, 539, 2, 2, 2, 0, 255},
  {py_math_frexp, 321, 541, 1, 1, 1, 0, 255},
  {py_math_fsum, 328, 542, 1, 1, 1, 0, 255},
  {py_math_gcd, 332, 543, 0, 0, 0, 1, 255},
  {py_math_hypot, 344, 543, 0, 0, 0, 1, 255},
  {py_math_isclose, 364, 543, 4, 2, 2, 0, 255},
  {py_math_isfinite, 368, 547, 1, 1, 1, 0, 255},
  {py_math_isinf, 370, 548, 1, 1, 1, 0, 255},
  {py_math_isnan, 373, 549, 1, 1, 1, 0, 255},
  {py_math_isqrt, 376, 550, 1, 1, 1, 0, 255},
  {py_math_lcm, 395, 551, 0, 0, 0, 1, 255},
  {py_math_ldexp, 396, 551, 2, 2, 2, 0, 255},
  {py_math_log, 403, 553, 2, 1, 2, 0, 255},
  {py_math_log10, 404, 555, 1, 1, 1, 0, 255},
  {py_math_log1p, 405, 556, 1, 1, 1, 0, 255},
  {py_math_log2, 406, 557, 1, 1, 1, 0, 255},
  {py_math_modf, 424, 558, 1, 1, 1, 0, 255},
  {py_math_perm, 456, 559, 2, 1, 2, 0, 255},
  {py_math_pow, 461, 561, 2, 2, 2, 0, 255},
  {py_math_prod, 464, 563, 2, 1, 1, 0, 255},
  {py_math_radians, 468, 565, 1, 1, 1, 0, 255},
  {py_math_remainder, 474, 566, 2, 2, 2, 0, 255},
  {py_math_sin, 509, 568, 1, 1, 1, 0, 255},
  {py_math_sinh, 510, 569, 1, 1, 1, 0, 255},
  {py_math_sqrt, 521, 570, 1, 1, 1, 0, 255},
  {py_math_tan, 545, 571, 1, 1, 1, 0, 255},
  {py_math_tanh, 546, 572, 1, 1, 1, 0, 255},
  {py_math_trunc, 559, 573, 1, 1, 1, 0, 255},
  {py_json_dumps, 283, 574, 10, 1, 1, 0, 255},
  {py_json_loads, 402, 584, 7, 1, 1, 0, 255},
  {py_time_time, 552, 591, 0, 0, 0, 0, 255},
  {py_time_time_ns, 553, 591, 0, 0, 0, 0, 255},
  {py_time_monotonic, 426, 591, 0, 0, 0, 0, 255},
  {py_time_monotonic_ns, 427, 591, 0, 0, 0, 0, 255},
  {py_time_perf_counter, 454, 591, 0, 0, 0, 0, 255},
  {py_time_perf_counter_ns, 455, 591, 0, 0, 0, 0, 255},
  {py_time_sleep, 513, 591, 1, 1, 1, 0, 255},
  {py__device_write, 573, 592, 2, 2, 2, 0, 255},
  {py__device_urandom, 565, 594, 1, 1, 1, 0, 255},
  {py__device_getenv, 337, 595, 1, 1, 1, 0, 255},
  {py__device_exception_text, 299, 596, 1, 1, 1, 0, 255},
  {py__device_handled, 340, 597, 0, 0, 0, 0, 255},
  {py__device_request_id, 481, 597, 0, 0, 0, 0, 255},
  {py__binascii_encode64, 289, 597, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 265, 598, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 261, 600, 2, 1, 2, 0, 255},
  {py__hashlib_start, 522, 602, 1, 1, 1, 0, 255},
  {py__hashlib_update, 563, 603, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 277, 605, 1, 1, 1, 0, 255},
  {py__struct_from_float, 323, 606, 2, 2, 2, 0, 255},
  {py__struct_to_float, 556, 608, 1, 1, 1, 0, 255},
  {py__woofs_append, 201, 609, 2, 2, 2, 0, 255},
  {py__woofs_get, 334, 611, 2, 2, 2, 0, 255},
  {py__woofs_latest, 394, 613, 2, 2, 2, 0, 255},
  {py__node_ask, 208, 615, 2, 2, 2, 0, 255},
  {py__node_answer, 195, 617, 1, 1, 1, 0, 255},
  {py__re_search, 492, 618, 5, 5, 5, 0, 255},
  {py__re_offset, 444, 623, 2, 2, 2, 0, 255},
  {py__re_index, 350, 625, 2, 2, 2, 0, 255},
  {py__re_part, 452, 627, 3, 3, 3, 0, 255},
  {py__random_seed, 494, 630, 2, 2, 2, 0, 255},
  {py__random_random, 469, 632, 1, 1, 1, 0, 255},
  {py__random_bits, 223, 633, 2, 2, 2, 0, 255},
  {py__random_words, 572, 635, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,495,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,218,65535,65535,495,398,228,508,229,228,508,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,440,290,297,65535,65535,65535,65535,65535,65535,65535,65535,65535,495,290,297,65535,65535,65535,65535,495,544,65535,65535,65535,65535,495,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,495,499,416,65535,65535,495,499,416,495,391,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,518,290,297,65535,65535,65535,65535,495,290,297,65535,65535,65535,65535,65535,65535,65535,65535,65535,495,499,230,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,495,499,416,65535,65535,65535,65535,65535,65535,65535,518,290,297,65535,65535,65535,65535,495,290,297,65535,65535,65535,65535,65535,65535,495,499,230,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,392,482,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,495,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,308,327,307,282,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,386,522,531,65535,65535,65535,65535,65535,65535,65535,495,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,392,266,392,266,65535,65535,65535,65535,218,301,422,499,291,309,316,65535,437,433,65535,65535,65535,65535,392,482,65535,522,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,184,217,473,186,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,522,65535,65535,65535,65535,65535,65535,65535,65535,65535,439,512,293,239,194,247,349,500,266,516,491,247,441,450,451,449,442,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{428,23},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{44,47},{45,48},{46,49},{47,50},{48,51},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{81,52},{203,31},{221,26},{222,25},{253,29},{322,28},{360,30},{555,27},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{203,56},{253,59},{324,58},{343,57},{360,55},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{233,61},{234,62},{237,63},{259,64},{288,65},{292,66},{302,67},{313,68},{318,69},{319,70},{350,71},{361,72},{362,73},{363,74},{365,75},{366,76},{369,77},{372,78},{374,79},{375,80},{377,81},{381,82},{382,83},{388,84},{401,85},{409,86},{410,87},{411,88},{453,89},{476,90},{477,91},{478,92},{484,93},{485,94},{486,95},{488,96},{489,97},{490,98},{519,99},{520,100},{523,101},{533,102},{540,103},{554,104},{558,105},{564,106},{577,107},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{259,113},{264,114},{292,115},{313,116},{324,117},{343,118},{350,119},{366,120},{388,121},{409,122},{410,123},{453,124},{478,125},{484,126},{490,127},{519,128},{523,129},{533,130},{564,131},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{62,148},{201,133},{243,134},{254,135},{264,136},{292,145},{304,137},{313,138},{343,139},{353,140},{458,141},{475,142},{482,143},{523,144},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{51,41},{259,150},{350,151},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{38,34},{51,41},{62,148},{201,153},{243,154},{254,155},{259,156},{304,157},{350,158},{353,159},{458,160},{475,161},{482,162},{515,163},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{45,48},{71,176},{243,165},{254,166},{325,167},{334,168},{384,169},{393,170},{458,171},{459,172},{506,173},{563,174},{567,175},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{190,178},{243,179},{254,180},{275,181},{276,182},{279,183},{357,184},{358,185},{367,186},{379,187},{380,188},{458,189},{475,190},{541,191},{542,192},{562,193},{563,194},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{254,196},{275,197},{357,198},{367,199},{379,200},{380,201},{541,202},{562,203},{8,108},{9,110},{12,109},{13,111},{259,205},{350,206},{351,208},{27,209},{27,209},{27,209},{9,110},{10,213},{246,212},{496,210},{551,211},{89,214},{90,215},{187,218},{205,216},{215,217},{246,221},{496,219},{551,220},{269,225},{338,223},{507,224},{8,108},{9,110},{12,109},{367,229},{8,108},{9,110},{8,108},{9,110},{12,109},{367,230},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{335,236},{403,237},{0,239},{191,241},{570,240},{185,242},{193,243},{196,244},{204,245},{220,246},{232,247},{240,248},{268,249},{278,250},{281,251},{318,252},{336,253},{341,254},{342,255},{343,256},{346,257},{371,258},{378,259},{385,260},{397,261},{415,262},{421,263},{435,264},{443,265},{446,266},{461,267},{463,268},{479,269},{487,270},{505,271},{517,272},{538,273},{568,274},{188,275},{189,276},{206,277},{207,278},{212,279},{213,280},{214,281},{235,282},{252,283},{255,284},{257,285},{258,286},{267,287},{280,288},{301,289},{303,290},{305,291},{306,292},{315,293},{317,294},{321,295},{328,296},{332,297},{344,298},{364,299},{368,300},{370,301},{373,302},{376,303},{395,304},{396,305},{403,306},{404,307},{405,308},{406,309},{424,310},{456,311},{461,312},{464,313},{468,314},{474,315},{509,316},{510,317},{521,318},{545,319},{546,320},{559,321},{283,322},{402,323},{426,326},{427,327},{454,328},{455,329},{513,330},{552,324},{553,325},{299,334},{337,333},{340,335},{481,336},{565,332},{573,331},{261,339},{265,338},{289,337},{277,342},{522,340},{563,341},{323,343},{556,344},{201,345},{334,346},{394,347},{195,349},{208,348},{350,352},{444,351},{452,353},{492,350},{223,356},{469,355},{494,354},{572,357}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {440, 0, 0, 17, 255},
  {561, 18, 17, 5, 0},
  {151, 65535, 22, 0, 0},
  {287, 65535, 22, 0, 0},
  {153, 65535, 22, 0, 0},
  {356, 24, 22, 28, 0},
  {224, 53, 50, 0, 5},
  {314, 54, 50, 20, 0},
  {528, 60, 70, 55, 0},
  {229, 112, 125, 25, 0},
  {227, 132, 150, 21, 0},
  {560, 149, 171, 9, 0},
  {400, 152, 180, 21, 0},
  {271, 164, 201, 19, 0},
  {504, 177, 220, 24, 0},
  {326, 195, 244, 15, 0},
  {470, 204, 259, 6, 0},
  {514, 207, 265, 1, 0},
  {329, 65535, 266, 1, 0},
  {225, 65535, 267, 1, 0},
  {420, 65535, 268, 1, 0},
  {333, 65535, 269, 5, 0},
  {209, 65535, 274, 5, 0},
  {210, 65535, 279, 0, 0},
  {256, 65535, 279, 3, 0},
  {425, 65535, 282, 0, 0},
  {466, 222, 282, 3, 0},
  {525, 226, 285, 0, 0},
  {242, 227, 285, 0, 0},
  {539, 228, 285, 0, 0},
  {273, 65535, 285, 4, 0},
  {274, 65535, 289, 2, 0},
  {272, 65535, 291, 4, 0},
  {387, 65535, 295, 2, 0},
  {294, 231, 297, 2, 0},
  {578, 232, 299, 2, 0},
  {412, 233, 301, 2, 0},
  {312, 234, 303, 2, 0},
  {483, 235, 305, 2, 0},
  {418, 65535, 307, 0, 0},
  {236, 65535, 307, 0, 0},
  {248, 65535, 307, 0, 0},
  {557, 65535, 307, 0, 0},
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
  {457, 3.141592653589793},
  {284, 2.718281828459045},
  {547, 6.283185307179586},
  {352, INFINITY},
  {432, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {226, 312, 33, 0, 0},
  {414, 345, 47, 0, 5},
  {389, 392, 2, 5, 0},
  {552, 394, 7, 5, 0},
  {177, 401, 6, 5, 0},
  {176, 407, 3, 5, 0},
  {178, 410, 3, 5, 0},
  {182, 413, 2, 5, 0},
  {183, 415, 3, 5, 0},
  {179, 418, 2, 5, 0},
  {181, 420, 4, 5, 0},
  {180, 424, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1153,1165,1180,1194,1208,1221,1239,1254,1265,1271,1284,1299,1314,1332,1340,1349,1364,1381,1399,1412,1423,1433,1448,1456,1473,1486,1497,1508,1527,1536,1544,1563,1581,1588,1601,1616,1630,1644,1656,1670,1688,1701,1712,1723,1733,1745,1754,1771,1789,1807,1819,1830,1840,1847,1864,1873,1880,1888,1893,1900,1903,1910,1916,1917,1920,1927,1933,1937,1942,1945,1953,1962,1965,1974,1980,1983,1999,2008,2024,2040,2046,2050,2066,2071,2076,2080,2085,2088,2103,2124,2126,2130,2135,2140,2146,2160,2161,2165,2170,2173,2182,2192,2196,2200,2226,2234,2243,2252,2257,2270,2271,2279,2289,2297,2301,2305,2311,2316,2330,2333,2347,2358,2363,2369,2383,2388,2391,2395,2414,2438,2443,2447,2456,2460,2468,2477,2480,2484,2489,2499,2504,2510,2514,2520,2528,2535,2542,2549,2556,2567,2571,2581,2590,2601,2611,2628,2634,2637,2644,2648,2654,2657,2662,2663,2667,2674,2682,2688,2696,2704,2707,2715,2727,2736,2739,2744,2750,2759,2773,2783,2786,2796,2801,2807,2811,2820,2824,2828,2832,2840,2848,2854,2858,2863,2868,2873,2877,2883,2893,2904,2909,2919,2929,2936,2944,2953,2957,2961,2969,2982,2998,3001,3010,3013,3041,3048,3054,3060,3070,3077,3084,3088,3091,3096,3097,3099,3107,3111,3117,3122,3129,3132,3138,3153,3161,3164,3176,3195,3215,3225,3232,3239,3246,3253,3262,3269,3279,3287,3299,3304,3314,3321,3326,3335,3346,3351,3358,3368,3376,3386,3393,3400,3404,3409,3413,3421,3429,3433,3437,3438,3446,3449,3453,3459,3462,3467,3470,3476,3482,3486,3491,3496,3499,3504,3509,3513,3527,3542,3547,3553,3562,3565,3572,3576,3579,3587,3605,3615,3622,3628,3631,3634,3638,3642,3648,3657,3669,3672,3675,3676,3680,3683,3690,3693,3697,3701,3707,3716,3719,3725,3736,3753,3756,3762,3765,3768,3773,3774,3788,3799,3808,3812,3821,3833,3848,3852,3854,3857,3864,3867,3870,3876,3881,3885,3892,3900,3901,3908,3914,3919,3923,3931,3938,3947,3953,3965,3977,3984,3988,3995,4005,4012,4020,4025,4031,4036,4041,4051,4057,4063,4064,4070,4077,4081,4085,4089,4093,4101,4104,4114,4117,4122,4130,4133,4140,4150,4156,4162,4165,4169,4173,4181,4186,4191,4195,4204,4210,4216,4221,4231,4235,4240,4250,4255,4267,4271,4275,4278,4284,4292,4298,4304,4309,4312,4320,4327,4333,4336,4341,4349,4369,4396,4401,4408,4411,4415,4418,4420,4429,4433,4438,4442,4449,4454,4462,4470,4479,4488,4493,4498,4502,4507,4513,4518,4525,4530,4536,4540,4545,4559,4563,4568,4573,4574,4575,4576,4581,4584};
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
  '_','n','o','d','e',
  '_','r','a','n','d','o','m',
  '_','r','e',
  '_','s','t','r','u','c','t',
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
  'r','e','c','e','i','v','e','d',
  'r','e','l','_','t','o','l',
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
