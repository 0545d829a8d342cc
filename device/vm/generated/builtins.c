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
  {py_object_new, 435, 0, 0, 0, 0, 0, 0},
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
  {py_type_new, 435, 28, 3, 0, 3, 0, 1},
  {py_type___new__, 1, 31, 1, 1, 1, 3, 1},
  {py_type___call__, 27, 32, 1, 1, 1, 7, 1},
  {py_type___instancecheck__, 105, 33, 2, 2, 2, 4, 1},
  {py_type___subclasscheck__, 106, 35, 2, 2, 2, 4, 1},
  {py_type_mro, 429, 37, 1, 1, 1, 4, 1},
  {py_int_new, 435, 38, 2, 0, 2, 0, 5},
  {py_int_bit_length, 223, 40, 1, 1, 1, 4, 5},
  {py_int_bit_count, 222, 41, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 556, 42, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 323, 46, 3, 1, 2, 0, 5},
  {py_int_conjugate, 254, 49, 1, 1, 1, 4, 5},
  {py_int_is_integer, 361, 50, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 204, 51, 1, 1, 1, 4, 5},
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
  {py_bool_new, 435, 88, 1, 0, 1, 0, 6},
  {py_float_new, 435, 89, 1, 0, 1, 0, 7},
  {py_float_is_integer, 361, 90, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 204, 91, 1, 1, 1, 4, 7},
  {py_float_hex, 344, 92, 1, 1, 1, 4, 7},
  {py_float_fromhex, 325, 93, 1, 1, 1, 0, 7},
  {py_float_conjugate, 254, 94, 1, 1, 1, 4, 7},
  {py_str_new, 435, 95, 3, 0, 3, 0, 8},
  {py_str_capitalize, 234, 98, 1, 1, 1, 4, 8},
  {py_str_casefold, 235, 99, 1, 1, 1, 4, 8},
  {py_str_center, 238, 100, 3, 2, 3, 4, 8},
  {py_str_count, 260, 103, 4, 2, 4, 4, 8},
  {py_str_encode, 289, 107, 3, 1, 3, 4, 8},
  {py_str_endswith, 293, 110, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 303, 114, 2, 1, 2, 4, 8},
  {py_str_find, 314, 116, 4, 2, 4, 4, 8},
  {py_str_format, 319, 120, 1, 1, 1, 7, 8},
  {py_str_format_map, 320, 121, 2, 2, 2, 4, 8},
  {py_str_index, 351, 123, 4, 2, 4, 4, 8},
  {py_str_isalnum, 362, 127, 1, 1, 1, 4, 8},
  {py_str_isalpha, 363, 128, 1, 1, 1, 4, 8},
  {py_str_isascii, 364, 129, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 366, 130, 1, 1, 1, 4, 8},
  {py_str_isdigit, 367, 131, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 370, 132, 1, 1, 1, 4, 8},
  {py_str_islower, 373, 133, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 375, 134, 1, 1, 1, 4, 8},
  {py_str_isprintable, 376, 135, 1, 1, 1, 4, 8},
  {py_str_isspace, 378, 136, 1, 1, 1, 4, 8},
  {py_str_istitle, 382, 137, 1, 1, 1, 4, 8},
  {py_str_isupper, 383, 138, 1, 1, 1, 4, 8},
  {py_str_join, 389, 139, 2, 2, 2, 4, 8},
  {py_str_ljust, 402, 141, 3, 2, 3, 4, 8},
  {py_str_lower, 410, 144, 1, 1, 1, 4, 8},
  {py_str_lstrip, 411, 145, 2, 1, 2, 4, 8},
  {py_str_maketrans, 412, 147, 3, 1, 3, 0, 8},
  {py_str_partition, 454, 150, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 477, 152, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 478, 154, 2, 2, 2, 4, 8},
  {py_str_replace, 479, 156, 4, 3, 4, 4, 8},
  {py_str_rfind, 485, 160, 4, 2, 4, 4, 8},
  {py_str_rindex, 486, 164, 4, 2, 4, 4, 8},
  {py_str_rjust, 487, 168, 3, 2, 3, 4, 8},
  {py_str_rpartition, 489, 171, 2, 2, 2, 4, 8},
  {py_str_rsplit, 490, 173, 3, 1, 3, 4, 8},
  {py_str_rstrip, 491, 176, 2, 1, 2, 4, 8},
  {py_str_split, 520, 178, 3, 1, 3, 4, 8},
  {py_str_splitlines, 521, 181, 2, 1, 2, 4, 8},
  {py_str_startswith, 524, 183, 4, 2, 4, 4, 8},
  {py_str_strip, 534, 187, 2, 1, 2, 4, 8},
  {py_str_swapcase, 541, 189, 1, 1, 1, 4, 8},
  {py_str_title, 555, 190, 1, 1, 1, 4, 8},
  {py_str_translate, 559, 191, 2, 2, 2, 4, 8},
  {py_str_upper, 565, 193, 1, 1, 1, 4, 8},
  {py_str_zfill, 578, 194, 2, 2, 2, 4, 8},
  {py_any___len__, 8, 196, 1, 1, 1, 4, 255},
  {py_any___contains__, 12, 197, 2, 2, 2, 4, 255},
  {py_any___iter__, 9, 199, 1, 1, 1, 4, 255},
  {py_any___getitem__, 13, 200, 2, 2, 2, 4, 255},
  {py_bytes_new, 435, 202, 3, 0, 3, 0, 9},
  {py_bytes_count, 260, 205, 4, 2, 4, 4, 9},
  {py_bytes_decode, 265, 209, 3, 1, 3, 4, 9},
  {py_bytes_endswith, 293, 212, 4, 2, 4, 4, 9},
  {py_bytes_find, 314, 216, 4, 2, 4, 4, 9},
  {py_bytes_fromhex, 325, 220, 1, 1, 1, 0, 9},
  {py_bytes_hex, 344, 221, 3, 1, 3, 4, 9},
  {py_bytes_index, 351, 224, 4, 2, 4, 4, 9},
  {py_bytes_isdigit, 367, 228, 1, 1, 1, 4, 9},
  {py_bytes_join, 389, 229, 2, 2, 2, 4, 9},
  {py_bytes_lower, 410, 231, 1, 1, 1, 4, 9},
  {py_bytes_lstrip, 411, 232, 2, 1, 2, 4, 9},
  {py_bytes_partition, 454, 234, 2, 2, 2, 4, 9},
  {py_bytes_replace, 479, 236, 4, 3, 4, 4, 9},
  {py_bytes_rfind, 485, 240, 4, 2, 4, 4, 9},
  {py_bytes_rstrip, 491, 244, 2, 1, 2, 4, 9},
  {py_bytes_split, 520, 246, 3, 1, 3, 4, 9},
  {py_bytes_startswith, 524, 249, 4, 2, 4, 4, 9},
  {py_bytes_strip, 534, 253, 2, 1, 2, 4, 9},
  {py_bytes_upper, 565, 255, 1, 1, 1, 4, 9},
  {py_bytearray_new, 435, 256, 3, 0, 3, 0, 10},
  {py_bytearray_append, 202, 259, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 244, 261, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 255, 262, 1, 1, 1, 4, 10},
  {py_bytearray_decode, 265, 263, 3, 1, 3, 4, 10},
  {py_bytearray_extend, 305, 266, 2, 2, 2, 4, 10},
  {py_bytearray_find, 314, 268, 4, 2, 4, 4, 10},
  {py_bytearray_hex, 344, 272, 3, 1, 3, 4, 10},
  {py_bytearray_insert, 354, 275, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 459, 278, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 476, 280, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 483, 282, 1, 1, 1, 4, 10},
  {py_bytearray_startswith, 524, 283, 4, 2, 4, 4, 10},
  {py_bytearray_endswith, 293, 287, 4, 2, 4, 4, 10},
  {py_any___setitem__, 14, 291, 3, 3, 3, 4, 255},
  {py_any___delitem__, 15, 294, 2, 2, 2, 4, 255},
  {py_any___iadd__, 62, 296, 2, 2, 2, 4, 255},
  {py_tuple_new, 435, 298, 1, 0, 1, 0, 11},
  {py_tuple_count, 260, 299, 2, 2, 2, 4, 11},
  {py_tuple_index, 351, 301, 4, 2, 4, 4, 11},
  {py_list_new, 435, 305, 1, 0, 1, 0, 12},
  {py_list_append, 202, 306, 2, 2, 2, 4, 12},
  {py_list_clear, 244, 308, 1, 1, 1, 4, 12},
  {py_list_copy, 255, 309, 1, 1, 1, 4, 12},
  {py_list_count, 260, 310, 2, 2, 2, 4, 12},
  {py_list_extend, 305, 312, 2, 2, 2, 4, 12},
  {py_list_index, 351, 314, 4, 2, 4, 4, 12},
  {py_list_insert, 354, 318, 3, 3, 3, 4, 12},
  {py_list_pop, 459, 321, 2, 1, 2, 4, 12},
  {py_list_remove, 476, 323, 2, 2, 2, 4, 12},
  {py_list_reverse, 483, 325, 1, 1, 1, 4, 12},
  {py_list_sort, 516, 326, 3, 1, 1, 4, 12},
  {py_dict_new, 435, 329, 1, 0, 1, 2, 13},
  {py_dict_clear, 244, 330, 1, 1, 1, 4, 13},
  {py_dict_copy, 255, 331, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 326, 332, 2, 1, 2, 0, 13},
  {py_dict_get, 335, 334, 3, 2, 3, 4, 13},
  {py_dict_items, 385, 337, 1, 1, 1, 4, 13},
  {py_dict_keys, 394, 338, 1, 1, 1, 4, 13},
  {py_dict_pop, 459, 339, 3, 2, 3, 4, 13},
  {py_dict_popitem, 460, 342, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 507, 343, 3, 2, 3, 4, 13},
  {py_dict_update, 564, 346, 2, 1, 2, 6, 13},
  {py_dict_values, 568, 348, 1, 1, 1, 4, 13},
  {py_any___ior__, 71, 349, 2, 2, 2, 4, 255},
  {py_set_new, 435, 351, 1, 0, 1, 0, 14},
  {py_set_add, 191, 352, 2, 2, 2, 4, 14},
  {py_set_clear, 244, 354, 1, 1, 1, 4, 14},
  {py_set_copy, 255, 355, 1, 1, 1, 4, 14},
  {py_set_difference, 276, 356, 1, 1, 1, 5, 14},
  {py_set_difference_update, 277, 357, 1, 1, 1, 5, 14},
  {py_set_discard, 280, 358, 2, 2, 2, 4, 14},
  {py_set_intersection, 358, 360, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 359, 361, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 368, 362, 2, 2, 2, 4, 14},
  {py_set_issubset, 380, 364, 2, 2, 2, 4, 14},
  {py_set_issuperset, 381, 366, 2, 2, 2, 4, 14},
  {py_set_pop, 459, 368, 1, 1, 1, 4, 14},
  {py_set_remove, 476, 369, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 542, 371, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 543, 373, 2, 2, 2, 4, 14},
  {py_set_union, 563, 375, 1, 1, 1, 5, 14},
  {py_set_update, 564, 376, 1, 1, 1, 5, 14},
  {py_frozenset_new, 435, 377, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 255, 378, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 276, 379, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 358, 380, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 368, 381, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 380, 383, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 381, 385, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 542, 387, 2, 2, 2, 4, 15},
  {py_frozenset_union, 563, 389, 1, 1, 1, 5, 15},
  {py_range_new, 435, 390, 3, 1, 3, 0, 16},
  {py_range_count, 260, 393, 2, 2, 2, 4, 16},
  {py_range_index, 351, 395, 2, 2, 2, 4, 16},
  {py_slice_new, 435, 397, 3, 1, 3, 0, 17},
  {py_slice_indices, 352, 400, 2, 2, 2, 4, 17},
  {py_any___call__, 27, 402, 1, 1, 1, 7, 255},
  {py_generator_send, 497, 403, 2, 2, 2, 4, 21},
  {py_generator_throw, 552, 405, 4, 2, 4, 4, 21},
  {py_generator_close, 247, 409, 1, 1, 1, 4, 21},
  {py_any___next__, 10, 410, 1, 1, 1, 4, 255},
  {py_async_generator___aiter__, 89, 411, 1, 1, 1, 4, 22},
  {py_async_generator___anext__, 90, 412, 1, 1, 1, 4, 22},
  {py_async_generator_asend, 206, 413, 2, 2, 2, 4, 22},
  {py_async_generator_athrow, 216, 415, 4, 2, 4, 4, 22},
  {py_async_generator_aclose, 188, 419, 1, 1, 1, 4, 22},
  {py_coroutine_send, 497, 420, 2, 2, 2, 4, 24},
  {py_coroutine_throw, 552, 422, 4, 2, 4, 4, 24},
  {py_coroutine_close, 247, 426, 1, 1, 1, 4, 24},
  {py_property_new, 435, 427, 4, 0, 4, 0, 26},
  {py_property_getter, 339, 431, 2, 2, 2, 4, 26},
  {py_property_setter, 508, 433, 2, 2, 2, 4, 26},
  {py_property_deleter, 270, 435, 2, 2, 2, 4, 26},
  {py_staticmethod_new, 435, 437, 1, 1, 1, 0, 27},
  {py_classmethod_new, 435, 438, 1, 1, 1, 0, 28},
  {py_super_new, 435, 439, 2, 0, 2, 0, 29},
  {py_dict_keys_isdisjoint, 368, 441, 2, 2, 2, 4, 30},
  {py_dict_items_isdisjoint, 368, 443, 2, 2, 2, 4, 32},
  {py_enumerate_new, 435, 445, 2, 1, 2, 0, 34},
  {py_zip_new, 435, 447, 1, 0, 0, 1, 35},
  {py_map_new, 435, 448, 1, 0, 1, 1, 36},
  {py_filter_new, 435, 449, 2, 2, 2, 0, 37},
  {py_reversed_new, 435, 451, 1, 1, 1, 0, 38},
  {py_LambdaContext_get_remaining_time_in_millis, 336, 452, 1, 1, 1, 4, 43},
  {py_LambdaContext_log, 404, 453, 2, 2, 2, 4, 43},
  {py_BaseException_new, 435, 455, 0, 0, 0, 1, 47},
  {py_BaseException___init__, 0, 455, 1, 1, 1, 5, 47},
  {py_BaseException_with_traceback, 571, 456, 2, 2, 2, 4, 47},
  {py_BaseException_add_note, 192, 458, 2, 2, 2, 4, 47},
  {py_b_abs, 186, 460, 1, 1, 1, 0, 255},
  {py_b_all, 194, 461, 1, 1, 1, 0, 255},
  {py_b_any, 197, 462, 1, 1, 1, 0, 255},
  {py_b_ascii, 205, 463, 1, 1, 1, 0, 255},
  {py_b_bin, 221, 464, 1, 1, 1, 0, 255},
  {py_b_callable, 233, 465, 1, 1, 1, 0, 255},
  {py_b_chr, 241, 466, 1, 1, 1, 0, 255},
  {py_b_delattr, 269, 467, 2, 2, 2, 0, 255},
  {py_b_dir, 279, 469, 1, 0, 1, 0, 255},
  {py_b_divmod, 282, 470, 2, 2, 2, 0, 255},
  {py_b_format, 319, 472, 2, 1, 2, 0, 255},
  {py_b_getattr, 337, 474, 3, 2, 3, 0, 255},
  {py_b_hasattr, 342, 477, 2, 2, 2, 0, 255},
  {py_b_hash, 343, 479, 1, 1, 1, 0, 255},
  {py_b_hex, 344, 480, 1, 1, 1, 0, 255},
  {py_b_id, 347, 481, 1, 1, 1, 0, 255},
  {py_b_isinstance, 372, 482, 2, 2, 2, 0, 255},
  {py_b_issubclass, 379, 484, 2, 2, 2, 0, 255},
  {py_b_iter, 386, 486, 2, 1, 2, 0, 255},
  {py_b_len, 398, 488, 1, 1, 1, 0, 255},
  {py_b_max, 416, 489, 2, 0, 0, 1, 255},
  {py_b_min, 422, 491, 2, 0, 0, 1, 255},
  {py_b_next, 436, 493, 2, 1, 2, 0, 255},
  {py_b_oct, 444, 495, 1, 1, 1, 0, 255},
  {py_b_ord, 447, 496, 1, 1, 1, 0, 255},
  {py_b_pow, 462, 497, 3, 2, 3, 0, 255},
  {py_b_print, 464, 500, 4, 0, 0, 1, 255},
  {py_b_repr, 480, 504, 1, 1, 1, 0, 255},
  {py_b_round, 488, 505, 2, 1, 2, 0, 255},
  {py_b_setattr, 506, 507, 3, 3, 3, 0, 255},
  {py_b_sorted, 518, 510, 3, 1, 1, 0, 255},
  {py_b_sum, 539, 513, 2, 1, 2, 0, 255},
  {py_b_vars, 569, 515, 1, 0, 1, 0, 255},
  {py_math_acos, 189, 516, 1, 1, 1, 0, 255},
  {py_math_acosh, 190, 517, 1, 1, 1, 0, 255},
  {py_math_asin, 207, 518, 1, 1, 1, 0, 255},
  {py_math_asinh, 208, 519, 1, 1, 1, 0, 255},
  {py_math_atan, 213, 520, 1, 1, 1, 0, 255},
  {py_math_atan2, 214, 521, 2, 2, 2, 0, 255},
  {py_math_atanh, 215, 523, 1, 1, 1, 0, 255},
  {py_math_ceil, 236, 524, 1, 1, 1, 0, 255},
  {py_math_comb, 253, 525, 2, 2, 2, 0, 255},
  {py_math_copysign, 256, 527, 2, 2, 2, 0, 255},
  {py_math_cos, 258, 529, 1, 1, 1, 0, 255},
  {py_math_cosh, 259, 530, 1, 1, 1, 0, 255},
  {py_math_degrees, 268, 531, 1, 1, 1, 0, 255},
  {py_math_dist, 281, 532, 2, 2, 2, 0, 255},
  {py_math_exp, 302, 534, 1, 1, 1, 0, 255},
  {py_math_expm1, 304, 535, 1, 1, 1, 0, 255},
  {py_math_fabs, 306, 536, 1, 1, 1, 0, 255},
  {py_math_factorial, 307, 537, 1, 1, 1, 0, 255},
  {py_math_floor, 316, 538, 1, 1, 1, 0, 255},
  {py_math_fmod, 318, 539, 2, 2, 2, 0, 255},
  {py_math_frexp, 322, 541, 1, 1, 1, 0, 255},
  {py_math_fsum, 329, 542, 1, 1, 1, 0, 255},
  {py_math_gcd, 333, 543, 0, 0, 0, 1, 255},
  {py_math_hypot, 345, 543, 0, 0, 0, 1, 255},
  {py_math_isclose, 365, 543, 4, 2, 2, 0, 255},
  {py_math_isfinite, 369, 547, 1, 1, 1, 0, 255},
  {py_math_isinf, 371, 548, 1, 1, 1, 0, 255},
  {py_math_isnan, 374, 549, 1, 1, 1, 0, 255},
  {py_math_isqrt, 377, 550, 1, 1, 1, 0, 255},
  {py_math_lcm, 396, 551, 0, 0, 0, 1, 255},
  {py_math_ldexp, 397, 551, 2, 2, 2, 0, 255},
  {py_math_log, 404, 553, 2, 1, 2, 0, 255},
  {py_math_log10, 405, 555, 1, 1, 1, 0, 255},
  {py_math_log1p, 406, 556, 1, 1, 1, 0, 255},
  {py_math_log2, 407, 557, 1, 1, 1, 0, 255},
  {py_math_modf, 425, 558, 1, 1, 1, 0, 255},
  {py_math_perm, 457, 559, 2, 1, 2, 0, 255},
  {py_math_pow, 462, 561, 2, 2, 2, 0, 255},
  {py_math_prod, 465, 563, 2, 1, 1, 0, 255},
  {py_math_radians, 469, 565, 1, 1, 1, 0, 255},
  {py_math_remainder, 475, 566, 2, 2, 2, 0, 255},
  {py_math_sin, 510, 568, 1, 1, 1, 0, 255},
  {py_math_sinh, 511, 569, 1, 1, 1, 0, 255},
  {py_math_sqrt, 522, 570, 1, 1, 1, 0, 255},
  {py_math_tan, 546, 571, 1, 1, 1, 0, 255},
  {py_math_tanh, 547, 572, 1, 1, 1, 0, 255},
  {py_math_trunc, 560, 573, 1, 1, 1, 0, 255},
  {py_json_dumps, 284, 574, 10, 1, 1, 0, 255},
  {py_json_loads, 403, 584, 7, 1, 1, 0, 255},
  {py__time_time, 553, 591, 0, 0, 0, 0, 255},
  {py__time_time_ns, 554, 591, 0, 0, 0, 0, 255},
  {py__time_monotonic, 427, 591, 0, 0, 0, 0, 255},
  {py__time_monotonic_ns, 428, 591, 0, 0, 0, 0, 255},
  {py__time_perf_counter, 455, 591, 0, 0, 0, 0, 255},
  {py__time_perf_counter_ns, 456, 591, 0, 0, 0, 0, 255},
  {py__time_sleep, 514, 591, 1, 1, 1, 0, 255},
  {py__device_write, 574, 592, 2, 2, 2, 0, 255},
  {py__device_urandom, 566, 594, 1, 1, 1, 0, 255},
  {py__device_getenv, 338, 595, 1, 1, 1, 0, 255},
  {py__device_exception_text, 300, 596, 1, 1, 1, 0, 255},
  {py__device_handled, 341, 597, 0, 0, 0, 0, 255},
  {py__device_request_id, 482, 597, 0, 0, 0, 0, 255},
  {py__binascii_encode64, 290, 597, 1, 1, 1, 0, 255},
  {py__binascii_decode64, 266, 598, 2, 2, 2, 0, 255},
  {py__binascii_crc32, 262, 600, 2, 1, 2, 0, 255},
  {py__hashlib_start, 523, 602, 1, 1, 1, 0, 255},
  {py__hashlib_update, 564, 603, 2, 2, 2, 0, 255},
  {py__hashlib_digest, 278, 605, 1, 1, 1, 0, 255},
  {py__struct_from_float, 324, 606, 2, 2, 2, 0, 255},
  {py__struct_to_float, 557, 608, 1, 1, 1, 0, 255},
  {py__woofs_append, 202, 609, 2, 2, 2, 0, 255},
  {py__woofs_get, 335, 611, 2, 2, 2, 0, 255},
  {py__woofs_latest, 395, 613, 2, 2, 2, 0, 255},
  {py__node_ask, 209, 615, 2, 2, 2, 0, 255},
  {py__node_answer, 196, 617, 1, 1, 1, 0, 255},
  {py__re_search, 493, 618, 5, 5, 5, 0, 255},
  {py__re_offset, 445, 623, 2, 2, 2, 0, 255},
  {py__re_index, 351, 625, 2, 2, 2, 0, 255},
  {py__re_part, 453, 627, 3, 3, 3, 0, 255},
  {py__random_seed, 495, 630, 2, 2, 2, 0, 255},
  {py__random_random, 470, 632, 1, 1, 1, 0, 255},
  {py__random_bits, 224, 633, 2, 2, 2, 0, 255},
  {py__random_words, 573, 635, 2, 2, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {65535,496,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,219,65535,65535,496,399,229,509,230,229,509,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,441,291,298,65535,65535,65535,65535,65535,65535,65535,65535,65535,496,291,298,65535,65535,65535,65535,496,545,65535,65535,65535,65535,496,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,496,500,417,65535,65535,496,500,417,496,392,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,519,291,298,65535,65535,65535,65535,496,291,298,65535,65535,65535,65535,65535,65535,65535,65535,65535,496,500,231,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,496,500,417,65535,65535,65535,65535,65535,65535,65535,519,291,298,65535,65535,65535,65535,496,291,298,65535,65535,65535,65535,65535,65535,496,500,231,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,393,483,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,496,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,309,328,308,283,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,387,523,532,65535,65535,65535,65535,65535,65535,65535,496,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,393,267,393,267,65535,65535,65535,65535,219,302,423,500,292,310,317,65535,438,434,65535,65535,65535,65535,393,483,65535,523,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,185,218,474,187,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,523,65535,65535,65535,65535,65535,65535,65535,65535,65535,440,513,294,240,195,248,350,501,267,517,492,248,442,451,452,450,443,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535};
const nl_native_row nl_native_rows[] = {{0,2},{1,1},{2,7},{3,8},{5,9},{6,16},{18,6},{19,4},{20,5},{25,3},{30,10},{31,11},{32,12},{33,13},{34,14},{35,15},{118,17},{1,19},{27,20},{105,21},{106,22},{429,23},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{44,47},{45,48},{46,49},{47,50},{48,51},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{81,52},{204,31},{222,26},{223,25},{254,29},{323,28},{361,30},{556,27},{7,44},{36,32},{37,33},{38,34},{39,35},{40,36},{41,37},{42,38},{49,39},{50,40},{51,41},{75,42},{78,43},{79,45},{80,46},{204,56},{254,59},{325,58},{344,57},{361,55},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{41,37},{51,41},{234,61},{235,62},{238,63},{260,64},{289,65},{293,66},{303,67},{314,68},{319,69},{320,70},{351,71},{362,72},{363,73},{364,74},{366,75},{367,76},{370,77},{373,78},{375,79},{376,80},{378,81},{382,82},{383,83},{389,84},{402,85},{410,86},{411,87},{412,88},{454,89},{477,90},{478,91},{479,92},{485,93},{486,94},{487,95},{489,96},{490,97},{491,98},{520,99},{521,100},{524,101},{534,102},{541,103},{555,104},{559,105},{565,106},{578,107},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{260,113},{265,114},{293,115},{314,116},{325,117},{344,118},{351,119},{367,120},{389,121},{410,122},{411,123},{454,124},{479,125},{485,126},{491,127},{520,128},{524,129},{534,130},{565,131},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{62,148},{202,133},{244,134},{255,135},{265,136},{293,145},{305,137},{314,138},{344,139},{354,140},{459,141},{476,142},{483,143},{524,144},{8,108},{9,110},{12,109},{13,111},{36,32},{38,34},{51,41},{260,150},{351,151},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{36,32},{38,34},{51,41},{62,148},{202,153},{244,154},{255,155},{260,156},{305,157},{351,158},{354,159},{459,160},{476,161},{483,162},{516,163},{8,108},{9,110},{12,109},{13,111},{14,146},{15,147},{45,48},{71,176},{244,165},{255,166},{326,167},{335,168},{385,169},{394,170},{459,171},{460,172},{507,173},{564,174},{568,175},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{191,178},{244,179},{255,180},{276,181},{277,182},{280,183},{358,184},{359,185},{368,186},{380,187},{381,188},{459,189},{476,190},{542,191},{543,192},{563,193},{564,194},{8,108},{9,110},{12,109},{37,33},{44,47},{45,48},{46,49},{255,196},{276,197},{358,198},{368,199},{380,200},{381,201},{542,202},{563,203},{8,108},{9,110},{12,109},{13,111},{260,205},{351,206},{352,208},{27,209},{27,209},{27,209},{9,110},{10,213},{247,212},{497,210},{552,211},{89,214},{90,215},{188,218},{206,216},{216,217},{247,221},{497,219},{552,220},{270,225},{339,223},{508,224},{8,108},{9,110},{12,109},{368,229},{8,108},{9,110},{8,108},{9,110},{12,109},{368,230},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{9,110},{10,213},{336,236},{404,237},{0,239},{192,241},{571,240},{186,242},{194,243},{197,244},{205,245},{221,246},{233,247},{241,248},{269,249},{279,250},{282,251},{319,252},{337,253},{342,254},{343,255},{344,256},{347,257},{372,258},{379,259},{386,260},{398,261},{416,262},{422,263},{436,264},{444,265},{447,266},{462,267},{464,268},{480,269},{488,270},{506,271},{518,272},{539,273},{569,274},{189,275},{190,276},{207,277},{208,278},{213,279},{214,280},{215,281},{236,282},{253,283},{256,284},{258,285},{259,286},{268,287},{281,288},{302,289},{304,290},{306,291},{307,292},{316,293},{318,294},{322,295},{329,296},{333,297},{345,298},{365,299},{369,300},{371,301},{374,302},{377,303},{396,304},{397,305},{404,306},{405,307},{406,308},{407,309},{425,310},{457,311},{462,312},{465,313},{469,314},{475,315},{510,316},{511,317},{522,318},{546,319},{547,320},{560,321},{284,322},{403,323},{427,326},{428,327},{455,328},{456,329},{514,330},{553,324},{554,325},{300,334},{338,333},{341,335},{482,336},{566,332},{574,331},{262,339},{266,338},{290,337},{278,342},{523,340},{564,341},{324,343},{557,344},{202,345},{335,346},{395,347},{196,349},{209,348},{351,352},{445,351},{453,353},{493,350},{224,356},{470,355},{495,354},{573,357}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {441, 0, 0, 17, 255},
  {562, 18, 17, 5, 0},
  {151, 65535, 22, 0, 0},
  {288, 65535, 22, 0, 0},
  {153, 65535, 22, 0, 0},
  {357, 24, 22, 28, 0},
  {225, 53, 50, 0, 5},
  {315, 54, 50, 20, 0},
  {529, 60, 70, 55, 0},
  {230, 112, 125, 25, 0},
  {228, 132, 150, 21, 0},
  {561, 149, 171, 9, 0},
  {401, 152, 180, 21, 0},
  {272, 164, 201, 19, 0},
  {505, 177, 220, 24, 0},
  {327, 195, 244, 15, 0},
  {471, 204, 259, 6, 0},
  {515, 207, 265, 1, 0},
  {330, 65535, 266, 1, 0},
  {226, 65535, 267, 1, 0},
  {421, 65535, 268, 1, 0},
  {334, 65535, 269, 5, 0},
  {210, 65535, 274, 5, 0},
  {211, 65535, 279, 0, 0},
  {257, 65535, 279, 3, 0},
  {426, 65535, 282, 0, 0},
  {467, 222, 282, 3, 0},
  {526, 226, 285, 0, 0},
  {243, 227, 285, 0, 0},
  {540, 228, 285, 0, 0},
  {274, 65535, 285, 4, 0},
  {275, 65535, 289, 2, 0},
  {273, 65535, 291, 4, 0},
  {388, 65535, 295, 2, 0},
  {295, 231, 297, 2, 0},
  {579, 232, 299, 2, 0},
  {413, 233, 301, 2, 0},
  {313, 234, 303, 2, 0},
  {484, 235, 305, 2, 0},
  {419, 65535, 307, 0, 0},
  {237, 65535, 307, 0, 0},
  {249, 65535, 307, 0, 0},
  {558, 65535, 307, 0, 0},
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
  {458, 3.141592653589793},
  {285, 2.718281828459045},
  {548, 6.283185307179586},
  {353, INFINITY},
  {433, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {227, 312, 33, 0, 0},
  {415, 345, 47, 0, 5},
  {390, 392, 2, 5, 0},
  {183, 394, 7, 5, 0},
  {177, 401, 6, 5, 0},
  {176, 407, 3, 5, 0},
  {178, 410, 3, 5, 0},
  {182, 413, 2, 5, 0},
  {184, 415, 3, 5, 0},
  {179, 418, 2, 5, 0},
  {181, 420, 4, 5, 0},
  {180, 424, 4, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,930,937,946,960,977,994,1003,1014,1027,1047,1056,1067,1079,1087,1095,1110,1118,1125,1135,1145,1153,1165,1180,1194,1208,1221,1239,1254,1265,1271,1284,1299,1314,1332,1340,1349,1364,1381,1399,1412,1423,1433,1448,1456,1473,1486,1497,1508,1527,1536,1544,1563,1581,1588,1601,1616,1630,1644,1656,1670,1688,1701,1712,1723,1733,1745,1754,1771,1789,1807,1819,1830,1840,1847,1864,1873,1880,1888,1893,1900,1903,1910,1915,1921,1922,1925,1932,1938,1942,1947,1950,1958,1967,1970,1979,1985,1988,2004,2013,2029,2045,2051,2055,2071,2076,2081,2085,2090,2093,2108,2129,2131,2135,2140,2145,2151,2165,2166,2170,2175,2178,2187,2197,2201,2205,2231,2239,2248,2257,2262,2275,2276,2284,2294,2302,2306,2310,2316,2321,2335,2338,2352,2363,2368,2374,2388,2393,2396,2400,2419,2443,2448,2452,2461,2465,2473,2482,2485,2489,2494,2504,2509,2515,2519,2525,2533,2540,2547,2554,2561,2572,2576,2586,2595,2606,2616,2633,2639,2642,2649,2653,2659,2662,2667,2668,2672,2679,2687,2693,2701,2709,2712,2720,2732,2741,2744,2749,2755,2764,2778,2788,2791,2801,2806,2812,2816,2825,2829,2833,2837,2845,2853,2859,2863,2868,2873,2878,2882,2888,2898,2909,2914,2924,2934,2941,2949,2958,2962,2966,2974,2987,3003,3006,3015,3018,3046,3053,3059,3065,3075,3082,3089,3093,3096,3101,3102,3104,3112,3116,3122,3127,3134,3137,3143,3158,3166,3169,3181,3200,3220,3230,3237,3244,3251,3258,3267,3274,3284,3292,3304,3309,3319,3326,3331,3340,3351,3356,3363,3373,3381,3391,3398,3405,3409,3414,3418,3426,3434,3438,3442,3443,3451,3454,3458,3464,3467,3472,3475,3481,3487,3491,3496,3501,3504,3509,3514,3518,3532,3547,3552,3558,3567,3570,3577,3581,3584,3592,3610,3620,3627,3633,3636,3639,3643,3647,3653,3662,3674,3677,3680,3681,3685,3688,3695,3698,3702,3706,3712,3721,3724,3730,3741,3758,3761,3767,3770,3773,3778,3779,3793,3804,3813,3817,3826,3838,3853,3857,3859,3862,3869,3872,3875,3881,3886,3890,3897,3905,3906,3913,3919,3924,3928,3936,3943,3952,3958,3970,3982,3989,3993,4000,4010,4017,4025,4030,4036,4041,4046,4056,4062,4068,4069,4075,4082,4086,4090,4094,4098,4106,4109,4119,4122,4127,4135,4138,4145,4155,4161,4167,4170,4174,4178,4186,4191,4196,4200,4209,4215,4221,4226,4236,4240,4245,4255,4260,4272,4276,4280,4283,4289,4297,4303,4309,4314,4317,4325,4332,4338,4341,4346,4354,4374,4401,4406,4413,4416,4420,4423,4425,4434,4438,4443,4447,4454,4459,4467,4475,4484,4493,4498,4503,4507,4512,4518,4523,4530,4535,4541,4545,4550,4564,4568,4573,4578,4579,4580,4581,4586,4589};
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
