/* Made by scripts/generate.ts from src/bytecode; do not edit. */
#include <math.h>

#include "../native.h"

NL_NATIVE_DECLARATION(py_object_new);
NL_NATIVE_DECLARATION(py_object___init__);
NL_NATIVE_DECLARATION(py_object___setattr__);
NL_NATIVE_DECLARATION(py_object___getattribute__);
NL_NATIVE_DECLARATION(py_object___repr__);
NL_NATIVE_DECLARATION(py_object___eq__);
NL_NATIVE_DECLARATION(py_object___hash__);
NL_NATIVE_DECLARATION(py_type_new);
NL_NATIVE_DECLARATION(py_int_new);
NL_NATIVE_DECLARATION(py_int_bit_length);
NL_NATIVE_DECLARATION(py_int_bit_count);
NL_NATIVE_DECLARATION(py_int_to_bytes);
NL_NATIVE_DECLARATION(py_int_from_bytes);
NL_NATIVE_DECLARATION(py_int_conjugate);
NL_NATIVE_DECLARATION(py_int_is_integer);
NL_NATIVE_DECLARATION(py_int_as_integer_ratio);
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
NL_NATIVE_DECLARATION(py_generator_send);
NL_NATIVE_DECLARATION(py_generator_throw);
NL_NATIVE_DECLARATION(py_generator_close);
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
NL_NATIVE_DECLARATION(py_nanolambda_append);
NL_NATIVE_DECLARATION(py_nanolambda_get);
NL_NATIVE_DECLARATION(py_nanolambda_latest);

const nl_native nl_natives[NATIVE_COUNT] = {
  {py_object_new, 390, 0, 0, 0, 0, 1, 0},
  {py_object___init__, 0, 0, 1, 1, 1, 5, 0},
  {py_object___setattr__, 19, 1, 3, 3, 3, 4, 0},
  {py_object___getattribute__, 18, 4, 2, 2, 2, 4, 0},
  {py_object___repr__, 2, 6, 1, 1, 1, 4, 0},
  {py_object___eq__, 30, 7, 2, 2, 2, 4, 0},
  {py_object___hash__, 6, 9, 1, 1, 1, 4, 0},
  {py_type_new, 390, 10, 3, 1, 3, 0, 1},
  {py_int_new, 390, 13, 2, 0, 2, 0, 5},
  {py_int_bit_length, 197, 15, 1, 1, 1, 4, 5},
  {py_int_bit_count, 196, 16, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 494, 17, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 284, 21, 3, 1, 2, 0, 5},
  {py_int_conjugate, 224, 24, 1, 1, 1, 4, 5},
  {py_int_is_integer, 317, 25, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 184, 26, 1, 1, 1, 4, 5},
  {py_bool_new, 390, 27, 1, 0, 1, 0, 6},
  {py_float_new, 390, 28, 1, 0, 1, 0, 7},
  {py_float_is_integer, 317, 29, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 184, 30, 1, 1, 1, 4, 7},
  {py_float_hex, 302, 31, 1, 1, 1, 4, 7},
  {py_float_fromhex, 285, 32, 1, 1, 1, 0, 7},
  {py_float_conjugate, 224, 33, 1, 1, 1, 4, 7},
  {py_str_new, 390, 34, 3, 0, 3, 0, 8},
  {py_str_capitalize, 207, 37, 1, 1, 1, 4, 8},
  {py_str_casefold, 208, 38, 1, 1, 1, 4, 8},
  {py_str_center, 211, 39, 3, 2, 3, 4, 8},
  {py_str_count, 230, 42, 4, 2, 4, 4, 8},
  {py_str_encode, 254, 46, 3, 1, 3, 4, 8},
  {py_str_endswith, 257, 49, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 264, 53, 2, 1, 2, 4, 8},
  {py_str_find, 275, 55, 4, 2, 4, 4, 8},
  {py_str_format, 280, 59, 1, 1, 1, 7, 8},
  {py_str_format_map, 281, 60, 2, 2, 2, 4, 8},
  {py_str_index, 309, 62, 4, 2, 4, 4, 8},
  {py_str_isalnum, 318, 66, 1, 1, 1, 4, 8},
  {py_str_isalpha, 319, 67, 1, 1, 1, 4, 8},
  {py_str_isascii, 320, 68, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 322, 69, 1, 1, 1, 4, 8},
  {py_str_isdigit, 323, 70, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 326, 71, 1, 1, 1, 4, 8},
  {py_str_islower, 329, 72, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 331, 73, 1, 1, 1, 4, 8},
  {py_str_isprintable, 332, 74, 1, 1, 1, 4, 8},
  {py_str_isspace, 334, 75, 1, 1, 1, 4, 8},
  {py_str_istitle, 338, 76, 1, 1, 1, 4, 8},
  {py_str_isupper, 339, 77, 1, 1, 1, 4, 8},
  {py_str_join, 345, 78, 2, 2, 2, 4, 8},
  {py_str_ljust, 358, 80, 3, 2, 3, 4, 8},
  {py_str_lower, 366, 83, 1, 1, 1, 4, 8},
  {py_str_lstrip, 367, 84, 2, 1, 2, 4, 8},
  {py_str_maketrans, 368, 86, 3, 1, 3, 0, 8},
  {py_str_partition, 407, 89, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 427, 91, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 428, 93, 2, 2, 2, 4, 8},
  {py_str_replace, 429, 95, 4, 3, 4, 4, 8},
  {py_str_rfind, 433, 99, 4, 2, 4, 4, 8},
  {py_str_rindex, 434, 103, 4, 2, 4, 4, 8},
  {py_str_rjust, 435, 107, 3, 2, 3, 4, 8},
  {py_str_rpartition, 437, 110, 2, 2, 2, 4, 8},
  {py_str_rsplit, 438, 112, 3, 1, 3, 4, 8},
  {py_str_rstrip, 439, 115, 2, 1, 2, 4, 8},
  {py_str_split, 464, 117, 3, 1, 3, 4, 8},
  {py_str_splitlines, 465, 120, 2, 1, 2, 4, 8},
  {py_str_startswith, 468, 122, 4, 2, 4, 4, 8},
  {py_str_strip, 476, 126, 2, 1, 2, 4, 8},
  {py_str_swapcase, 481, 128, 1, 1, 1, 4, 8},
  {py_str_title, 493, 129, 1, 1, 1, 4, 8},
  {py_str_translate, 496, 130, 2, 2, 2, 4, 8},
  {py_str_upper, 502, 132, 1, 1, 1, 4, 8},
  {py_str_zfill, 512, 133, 2, 2, 2, 4, 8},
  {py_bytes_new, 390, 135, 3, 0, 3, 0, 9},
  {py_bytes_count, 230, 138, 4, 2, 4, 4, 9},
  {py_bytes_decode, 232, 142, 3, 1, 3, 4, 9},
  {py_bytes_endswith, 257, 145, 4, 2, 4, 4, 9},
  {py_bytes_find, 275, 149, 4, 2, 4, 4, 9},
  {py_bytes_fromhex, 285, 153, 1, 1, 1, 0, 9},
  {py_bytes_hex, 302, 154, 3, 1, 3, 4, 9},
  {py_bytes_index, 309, 157, 4, 2, 4, 4, 9},
  {py_bytes_isdigit, 323, 161, 1, 1, 1, 4, 9},
  {py_bytes_join, 345, 162, 2, 2, 2, 4, 9},
  {py_bytes_lower, 366, 164, 1, 1, 1, 4, 9},
  {py_bytes_lstrip, 367, 165, 2, 1, 2, 4, 9},
  {py_bytes_partition, 407, 167, 2, 2, 2, 4, 9},
  {py_bytes_replace, 429, 169, 4, 3, 4, 4, 9},
  {py_bytes_rfind, 433, 173, 4, 2, 4, 4, 9},
  {py_bytes_rstrip, 439, 177, 2, 1, 2, 4, 9},
  {py_bytes_split, 464, 179, 3, 1, 3, 4, 9},
  {py_bytes_startswith, 468, 182, 4, 2, 4, 4, 9},
  {py_bytes_strip, 476, 186, 2, 1, 2, 4, 9},
  {py_bytes_upper, 502, 188, 1, 1, 1, 4, 9},
  {py_bytearray_new, 390, 189, 3, 0, 3, 0, 10},
  {py_bytearray_append, 182, 192, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 217, 194, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 225, 195, 1, 1, 1, 4, 10},
  {py_bytearray_decode, 232, 196, 3, 1, 3, 4, 10},
  {py_bytearray_extend, 266, 199, 2, 2, 2, 4, 10},
  {py_bytearray_find, 275, 201, 4, 2, 4, 4, 10},
  {py_bytearray_hex, 302, 205, 3, 1, 3, 4, 10},
  {py_bytearray_insert, 312, 208, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 412, 211, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 426, 213, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 431, 215, 1, 1, 1, 4, 10},
  {py_bytearray_startswith, 468, 216, 4, 2, 4, 4, 10},
  {py_bytearray_endswith, 257, 220, 4, 2, 4, 4, 10},
  {py_tuple_new, 390, 224, 1, 0, 1, 0, 11},
  {py_tuple_count, 230, 225, 2, 2, 2, 4, 11},
  {py_tuple_index, 309, 227, 4, 2, 4, 4, 11},
  {py_list_new, 390, 231, 1, 0, 1, 0, 12},
  {py_list_append, 182, 232, 2, 2, 2, 4, 12},
  {py_list_clear, 217, 234, 1, 1, 1, 4, 12},
  {py_list_copy, 225, 235, 1, 1, 1, 4, 12},
  {py_list_count, 230, 236, 2, 2, 2, 4, 12},
  {py_list_extend, 266, 238, 2, 2, 2, 4, 12},
  {py_list_index, 309, 240, 4, 2, 4, 4, 12},
  {py_list_insert, 312, 244, 3, 3, 3, 4, 12},
  {py_list_pop, 412, 247, 2, 1, 2, 4, 12},
  {py_list_remove, 426, 249, 2, 2, 2, 4, 12},
  {py_list_reverse, 431, 251, 1, 1, 1, 4, 12},
  {py_list_sort, 460, 252, 3, 1, 1, 4, 12},
  {py_dict_new, 390, 255, 1, 0, 1, 2, 13},
  {py_dict_clear, 217, 256, 1, 1, 1, 4, 13},
  {py_dict_copy, 225, 257, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 286, 258, 2, 1, 2, 0, 13},
  {py_dict_get, 295, 260, 3, 2, 3, 4, 13},
  {py_dict_items, 341, 263, 1, 1, 1, 4, 13},
  {py_dict_keys, 350, 264, 1, 1, 1, 4, 13},
  {py_dict_pop, 412, 265, 3, 2, 3, 4, 13},
  {py_dict_popitem, 413, 268, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 452, 269, 3, 2, 3, 4, 13},
  {py_dict_update, 501, 272, 2, 1, 2, 6, 13},
  {py_dict_values, 504, 274, 1, 1, 1, 4, 13},
  {py_set_new, 390, 275, 1, 0, 1, 0, 14},
  {py_set_add, 177, 276, 2, 2, 2, 4, 14},
  {py_set_clear, 217, 278, 1, 1, 1, 4, 14},
  {py_set_copy, 225, 279, 1, 1, 1, 4, 14},
  {py_set_difference, 242, 280, 1, 1, 1, 5, 14},
  {py_set_difference_update, 243, 281, 1, 1, 1, 5, 14},
  {py_set_discard, 245, 282, 2, 2, 2, 4, 14},
  {py_set_intersection, 314, 284, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 315, 285, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 324, 286, 2, 2, 2, 4, 14},
  {py_set_issubset, 336, 288, 2, 2, 2, 4, 14},
  {py_set_issuperset, 337, 290, 2, 2, 2, 4, 14},
  {py_set_pop, 412, 292, 1, 1, 1, 4, 14},
  {py_set_remove, 426, 293, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 482, 295, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 483, 297, 2, 2, 2, 4, 14},
  {py_set_union, 500, 299, 1, 1, 1, 5, 14},
  {py_set_update, 501, 300, 1, 1, 1, 5, 14},
  {py_frozenset_new, 390, 301, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 225, 302, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 242, 303, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 314, 304, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 324, 305, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 336, 307, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 337, 309, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 482, 311, 2, 2, 2, 4, 15},
  {py_frozenset_union, 500, 313, 1, 1, 1, 5, 15},
  {py_range_new, 390, 314, 3, 1, 3, 0, 16},
  {py_range_count, 230, 317, 2, 2, 2, 4, 16},
  {py_range_index, 309, 319, 2, 2, 2, 4, 16},
  {py_slice_new, 390, 321, 3, 1, 3, 0, 17},
  {py_slice_indices, 310, 324, 2, 2, 2, 4, 17},
  {py_generator_send, 443, 326, 2, 2, 2, 4, 21},
  {py_generator_throw, 490, 328, 4, 2, 4, 4, 21},
  {py_generator_close, 219, 332, 1, 1, 1, 4, 21},
  {py_coroutine_send, 443, 333, 2, 2, 2, 4, 22},
  {py_coroutine_throw, 490, 335, 4, 2, 4, 4, 22},
  {py_coroutine_close, 219, 339, 1, 1, 1, 4, 22},
  {py_property_new, 390, 340, 4, 0, 4, 0, 24},
  {py_property_getter, 298, 344, 2, 2, 2, 4, 24},
  {py_property_setter, 453, 346, 2, 2, 2, 4, 24},
  {py_property_deleter, 236, 348, 2, 2, 2, 4, 24},
  {py_staticmethod_new, 390, 350, 1, 1, 1, 0, 25},
  {py_classmethod_new, 390, 351, 1, 1, 1, 0, 26},
  {py_super_new, 390, 352, 2, 0, 2, 0, 27},
  {py_dict_keys_isdisjoint, 324, 354, 2, 2, 2, 4, 28},
  {py_dict_items_isdisjoint, 324, 356, 2, 2, 2, 4, 30},
  {py_enumerate_new, 390, 358, 2, 1, 2, 0, 32},
  {py_zip_new, 390, 360, 1, 0, 0, 1, 33},
  {py_map_new, 390, 361, 1, 1, 1, 1, 34},
  {py_filter_new, 390, 362, 2, 2, 2, 0, 35},
  {py_reversed_new, 390, 364, 1, 1, 1, 0, 36},
  {py_LambdaContext_get_remaining_time_in_millis, 296, 365, 1, 1, 1, 4, 41},
  {py_LambdaContext_log, 360, 366, 2, 2, 2, 4, 41},
  {py_BaseException_new, 390, 368, 0, 0, 0, 1, 42},
  {py_BaseException___init__, 0, 368, 1, 1, 1, 5, 42},
  {py_BaseException_with_traceback, 507, 369, 2, 2, 2, 4, 42},
  {py_BaseException_add_note, 178, 371, 2, 2, 2, 4, 42},
  {py_b_abs, 173, 373, 1, 1, 1, 0, 255},
  {py_b_all, 179, 374, 1, 1, 1, 0, 255},
  {py_b_any, 181, 375, 1, 1, 1, 0, 255},
  {py_b_ascii, 185, 376, 1, 1, 1, 0, 255},
  {py_b_bin, 195, 377, 1, 1, 1, 0, 255},
  {py_b_callable, 206, 378, 1, 1, 1, 0, 255},
  {py_b_chr, 214, 379, 1, 1, 1, 0, 255},
  {py_b_delattr, 235, 380, 2, 2, 2, 0, 255},
  {py_b_dir, 244, 382, 1, 0, 1, 0, 255},
  {py_b_divmod, 247, 383, 2, 2, 2, 0, 255},
  {py_b_format, 280, 385, 2, 1, 2, 0, 255},
  {py_b_getattr, 297, 387, 3, 2, 3, 0, 255},
  {py_b_hasattr, 300, 390, 2, 2, 2, 0, 255},
  {py_b_hash, 301, 392, 1, 1, 1, 0, 255},
  {py_b_hex, 302, 393, 1, 1, 1, 0, 255},
  {py_b_id, 305, 394, 1, 1, 1, 0, 255},
  {py_b_isinstance, 328, 395, 2, 2, 2, 0, 255},
  {py_b_issubclass, 335, 397, 2, 2, 2, 0, 255},
  {py_b_iter, 342, 399, 2, 1, 2, 0, 255},
  {py_b_len, 354, 401, 1, 1, 1, 0, 255},
  {py_b_max, 372, 402, 2, 0, 0, 1, 255},
  {py_b_min, 378, 404, 2, 0, 0, 1, 255},
  {py_b_next, 391, 406, 2, 1, 2, 0, 255},
  {py_b_oct, 399, 408, 1, 1, 1, 0, 255},
  {py_b_ord, 401, 409, 1, 1, 1, 0, 255},
  {py_b_pow, 415, 410, 3, 2, 3, 0, 255},
  {py_b_print, 417, 413, 4, 0, 0, 1, 255},
  {py_b_repr, 430, 417, 1, 1, 1, 0, 255},
  {py_b_round, 436, 418, 2, 1, 2, 0, 255},
  {py_b_setattr, 451, 420, 3, 3, 3, 0, 255},
  {py_b_sorted, 462, 423, 3, 1, 1, 0, 255},
  {py_b_sum, 479, 426, 2, 1, 2, 0, 255},
  {py_b_vars, 505, 428, 1, 0, 1, 0, 255},
  {py_math_acos, 175, 429, 1, 1, 1, 0, 255},
  {py_math_acosh, 176, 430, 1, 1, 1, 0, 255},
  {py_math_asin, 186, 431, 1, 1, 1, 0, 255},
  {py_math_asinh, 187, 432, 1, 1, 1, 0, 255},
  {py_math_atan, 188, 433, 1, 1, 1, 0, 255},
  {py_math_atan2, 189, 434, 2, 2, 2, 0, 255},
  {py_math_atanh, 190, 436, 1, 1, 1, 0, 255},
  {py_math_ceil, 209, 437, 1, 1, 1, 0, 255},
  {py_math_comb, 223, 438, 2, 2, 2, 0, 255},
  {py_math_copysign, 226, 440, 2, 2, 2, 0, 255},
  {py_math_cos, 228, 442, 1, 1, 1, 0, 255},
  {py_math_cosh, 229, 443, 1, 1, 1, 0, 255},
  {py_math_degrees, 234, 444, 1, 1, 1, 0, 255},
  {py_math_dist, 246, 445, 2, 2, 2, 0, 255},
  {py_math_exp, 263, 447, 1, 1, 1, 0, 255},
  {py_math_expm1, 265, 448, 1, 1, 1, 0, 255},
  {py_math_fabs, 267, 449, 1, 1, 1, 0, 255},
  {py_math_factorial, 268, 450, 1, 1, 1, 0, 255},
  {py_math_floor, 277, 451, 1, 1, 1, 0, 255},
  {py_math_fmod, 279, 452, 2, 2, 2, 0, 255},
  {py_math_frexp, 283, 454, 1, 1, 1, 0, 255},
  {py_math_fsum, 289, 455, 1, 1, 1, 0, 255},
  {py_math_gcd, 293, 456, 0, 0, 0, 1, 255},
  {py_math_hypot, 303, 456, 0, 0, 0, 1, 255},
  {py_math_isclose, 321, 456, 4, 2, 2, 0, 255},
  {py_math_isfinite, 325, 460, 1, 1, 1, 0, 255},
  {py_math_isinf, 327, 461, 1, 1, 1, 0, 255},
  {py_math_isnan, 330, 462, 1, 1, 1, 0, 255},
  {py_math_isqrt, 333, 463, 1, 1, 1, 0, 255},
  {py_math_lcm, 352, 464, 0, 0, 0, 1, 255},
  {py_math_ldexp, 353, 464, 2, 2, 2, 0, 255},
  {py_math_log, 360, 466, 2, 1, 2, 0, 255},
  {py_math_log10, 361, 468, 1, 1, 1, 0, 255},
  {py_math_log1p, 362, 469, 1, 1, 1, 0, 255},
  {py_math_log2, 363, 470, 1, 1, 1, 0, 255},
  {py_math_modf, 380, 471, 1, 1, 1, 0, 255},
  {py_math_perm, 410, 472, 2, 1, 2, 0, 255},
  {py_math_pow, 415, 474, 2, 2, 2, 0, 255},
  {py_math_prod, 418, 476, 2, 1, 1, 0, 255},
  {py_math_radians, 421, 478, 1, 1, 1, 0, 255},
  {py_math_remainder, 425, 479, 2, 2, 2, 0, 255},
  {py_math_sin, 455, 481, 1, 1, 1, 0, 255},
  {py_math_sinh, 456, 482, 1, 1, 1, 0, 255},
  {py_math_sqrt, 466, 483, 1, 1, 1, 0, 255},
  {py_math_tan, 486, 484, 1, 1, 1, 0, 255},
  {py_math_tanh, 487, 485, 1, 1, 1, 0, 255},
  {py_math_trunc, 497, 486, 1, 1, 1, 0, 255},
  {py_json_dumps, 249, 487, 10, 1, 1, 0, 255},
  {py_json_loads, 359, 497, 7, 1, 1, 0, 255},
  {py_time_time, 491, 504, 0, 0, 0, 0, 255},
  {py_time_time_ns, 492, 504, 0, 0, 0, 0, 255},
  {py_time_monotonic, 382, 504, 0, 0, 0, 0, 255},
  {py_time_monotonic_ns, 383, 504, 0, 0, 0, 0, 255},
  {py_time_perf_counter, 408, 504, 0, 0, 0, 0, 255},
  {py_time_perf_counter_ns, 409, 504, 0, 0, 0, 0, 255},
  {py_time_sleep, 458, 504, 1, 1, 1, 0, 255},
  {py_nanolambda_append, 182, 505, 2, 2, 2, 0, 255},
  {py_nanolambda_get, 295, 507, 2, 2, 2, 0, 255},
  {py_nanolambda_latest, 351, 509, 2, 1, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {442,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,193,65535,65535,442,355,202,454,203,202,454,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,396,255,261,65535,65535,65535,65535,65535,65535,65535,65535,65535,442,255,261,65535,65535,65535,65535,442,485,65535,65535,65535,65535,442,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,442,445,373,65535,65535,442,445,373,442,348,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,463,255,261,65535,65535,65535,65535,442,255,261,65535,65535,65535,65535,65535,65535,65535,65535,65535,442,445,204,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,442,445,373,65535,65535,65535,65535,65535,65535,65535,463,255,261,65535,65535,65535,65535,442,255,261,65535,65535,65535,65535,65535,65535,442,445,204,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,349,431,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,270,288,269,248,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,343,467,474,65535,65535,65535,65535,65535,65535,65535,442,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,349,233,349,233,65535,65535,65535,65535,193,263,379,445,256,271,278,65535,393,389,65535,65535,65535,65535,349,431,65535,467,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,172,192,424,174,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,467,65535,65535,65535,65535,65535,65535,65535,65535,65535,395,457,258,213,180,220,308,446,233,461,440,220,397,405,406,404,398,65535,508,252,508,448,508,385};
const nl_native_row nl_native_rows[] = {{0,1},{2,4},{6,6},{18,3},{19,2},{30,5},{184,15},{196,10},{197,9},{224,13},{284,12},{317,14},{494,11},{184,19},{224,22},{285,21},{302,20},{317,18},{207,24},{208,25},{211,26},{230,27},{254,28},{257,29},{264,30},{275,31},{280,32},{281,33},{309,34},{318,35},{319,36},{320,37},{322,38},{323,39},{326,40},{329,41},{331,42},{332,43},{334,44},{338,45},{339,46},{345,47},{358,48},{366,49},{367,50},{368,51},{407,52},{427,53},{428,54},{429,55},{433,56},{434,57},{435,58},{437,59},{438,60},{439,61},{464,62},{465,63},{468,64},{476,65},{481,66},{493,67},{496,68},{502,69},{512,70},{230,72},{232,73},{257,74},{275,75},{285,76},{302,77},{309,78},{323,79},{345,80},{366,81},{367,82},{407,83},{429,84},{433,85},{439,86},{464,87},{468,88},{476,89},{502,90},{182,92},{217,93},{225,94},{232,95},{257,104},{266,96},{275,97},{302,98},{312,99},{412,100},{426,101},{431,102},{468,103},{230,106},{309,107},{182,109},{217,110},{225,111},{230,112},{266,113},{309,114},{312,115},{412,116},{426,117},{431,118},{460,119},{217,121},{225,122},{286,123},{295,124},{341,125},{350,126},{412,127},{413,128},{452,129},{501,130},{504,131},{177,133},{217,134},{225,135},{242,136},{243,137},{245,138},{314,139},{315,140},{324,141},{336,142},{337,143},{412,144},{426,145},{482,146},{483,147},{500,148},{501,149},{225,151},{242,152},{314,153},{324,154},{336,155},{337,156},{482,157},{500,158},{230,160},{309,161},{310,163},{219,166},{443,164},{490,165},{219,169},{443,167},{490,168},{236,173},{298,171},{453,172},{324,177},{324,178},{296,184},{360,185},{0,187},{178,189},{507,188},{173,190},{179,191},{181,192},{185,193},{195,194},{206,195},{214,196},{235,197},{244,198},{247,199},{280,200},{297,201},{300,202},{301,203},{302,204},{305,205},{328,206},{335,207},{342,208},{354,209},{372,210},{378,211},{391,212},{399,213},{401,214},{415,215},{417,216},{430,217},{436,218},{451,219},{462,220},{479,221},{505,222},{175,223},{176,224},{186,225},{187,226},{188,227},{189,228},{190,229},{209,230},{223,231},{226,232},{228,233},{229,234},{234,235},{246,236},{263,237},{265,238},{267,239},{268,240},{277,241},{279,242},{283,243},{289,244},{293,245},{303,246},{321,247},{325,248},{327,249},{330,250},{333,251},{352,252},{353,253},{360,254},{361,255},{362,256},{363,257},{380,258},{410,259},{415,260},{418,261},{421,262},{425,263},{455,264},{456,265},{466,266},{486,267},{487,268},{497,269},{249,270},{359,271},{382,274},{383,275},{408,276},{409,277},{458,278},{491,272},{492,273},{182,279},{295,280},{351,281}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {396, 0, 0, 6, 255},
  {499, 7, 6, 0, 0},
  {147, 65535, 6, 0, 0},
  {253, 65535, 6, 0, 0},
  {149, 65535, 6, 0, 0},
  {313, 8, 6, 7, 0},
  {198, 16, 13, 0, 5},
  {276, 17, 13, 5, 0},
  {472, 23, 18, 47, 0},
  {203, 71, 65, 19, 0},
  {201, 91, 84, 13, 0},
  {498, 105, 97, 2, 0},
  {357, 108, 99, 11, 0},
  {238, 120, 110, 11, 0},
  {450, 132, 121, 17, 0},
  {287, 150, 138, 8, 0},
  {422, 159, 146, 2, 0},
  {459, 162, 148, 1, 0},
  {290, 65535, 149, 0, 0},
  {199, 65535, 149, 0, 0},
  {377, 65535, 149, 0, 0},
  {294, 65535, 149, 3, 0},
  {227, 65535, 152, 3, 0},
  {381, 65535, 155, 0, 0},
  {419, 170, 155, 3, 0},
  {469, 174, 158, 0, 0},
  {216, 175, 158, 0, 0},
  {480, 176, 158, 0, 0},
  {240, 65535, 158, 1, 0},
  {241, 65535, 159, 0, 0},
  {239, 65535, 159, 1, 0},
  {344, 65535, 160, 0, 0},
  {259, 179, 160, 0, 0},
  {513, 180, 160, 0, 0},
  {369, 181, 160, 0, 0},
  {274, 182, 160, 0, 0},
  {432, 183, 160, 0, 0},
  {375, 65535, 160, 0, 0},
  {210, 65535, 160, 0, 0},
  {221, 65535, 160, 0, 0},
  {495, 65535, 160, 0, 0},
  {142, 65535, 160, 2, 0},
  {125, 186, 162, 3, 0},
  {126, 65535, 165, 0, 42},
  {136, 65535, 165, 0, 42},
  {141, 65535, 165, 0, 42},
  {161, 65535, 165, 0, 42},
  {132, 65535, 165, 0, 42},
  {122, 65535, 165, 0, 47},
  {135, 65535, 165, 0, 48},
  {151, 65535, 165, 0, 48},
  {171, 65535, 165, 0, 48},
  {123, 65535, 165, 0, 47},
  {124, 65535, 165, 0, 47},
  {128, 65535, 165, 0, 47},
  {131, 65535, 165, 0, 47},
  {137, 65535, 165, 0, 47},
  {145, 65535, 165, 0, 56},
  {143, 65535, 165, 0, 47},
  {138, 65535, 165, 0, 58},
  {140, 65535, 165, 0, 58},
  {144, 65535, 165, 0, 47},
  {146, 65535, 165, 0, 47},
  {164, 65535, 165, 0, 62},
  {150, 65535, 165, 0, 47},
  {127, 65535, 165, 0, 64},
  {129, 65535, 165, 0, 64},
  {133, 65535, 165, 0, 64},
  {134, 65535, 165, 0, 64},
  {152, 65535, 165, 0, 64},
  {162, 65535, 165, 0, 64},
  {154, 65535, 165, 0, 47},
  {155, 65535, 165, 0, 47},
  {148, 65535, 165, 0, 72},
  {153, 65535, 165, 0, 72},
  {158, 65535, 165, 0, 47},
  {157, 65535, 165, 0, 47},
  {159, 65535, 165, 0, 47},
  {160, 65535, 165, 0, 47},
  {163, 65535, 165, 0, 47},
  {169, 65535, 165, 0, 47},
  {167, 65535, 165, 0, 80},
  {165, 65535, 165, 0, 81},
  {166, 65535, 165, 0, 81},
  {170, 65535, 165, 0, 47},
  {130, 65535, 165, 0, 84},
  {168, 65535, 165, 0, 84},
  {156, 65535, 165, 0, 84},
  {139, 65535, 165, 0, 80},
};
const nl_native_number nl_native_numbers[] = {
  {411, 3.141592653589793},
  {250, 2.718281828459045},
  {488, 6.283185307179586},
  {311, INFINITY},
  {387, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {200, 165, 33, 0, 0},
  {371, 198, 47, 0, 5},
  {346, 245, 2, 5, 0},
  {491, 247, 7, 5, 0},
  {388, 254, 3, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,929,938,952,969,986,995,1006,1019,1039,1048,1059,1071,1079,1087,1102,1110,1117,1127,1137,1145,1157,1172,1186,1200,1213,1231,1246,1257,1272,1290,1298,1307,1322,1339,1357,1370,1381,1391,1406,1414,1431,1444,1455,1466,1485,1494,1502,1521,1539,1546,1559,1574,1588,1602,1614,1628,1646,1659,1670,1681,1691,1703,1712,1729,1747,1765,1777,1788,1798,1805,1822,1823,1826,1833,1837,1842,1845,1853,1856,1865,1868,1874,1878,1894,1899,1903,1908,1912,1917,1922,1936,1937,1941,1946,1949,1958,1968,1972,1998,2006,2015,2024,2029,2042,2043,2051,2061,2069,2073,2077,2083,2088,2102,2105,2119,2130,2135,2149,2154,2157,2161,2166,2170,2179,2183,2191,2200,2203,2207,2212,2222,2228,2235,2242,2249,2256,2267,2271,2281,2290,2301,2311,2328,2331,2338,2342,2348,2351,2356,2357,2361,2368,2376,2382,2390,2393,2401,2413,2422,2427,2433,2443,2446,2456,2461,2467,2471,2480,2484,2488,2492,2500,2508,2514,2518,2523,2528,2533,2537,2543,2553,2564,2569,2579,2586,2594,2603,2607,2611,2619,2632,2648,2651,2660,2663,2691,2698,2704,2714,2721,2725,2728,2733,2734,2736,2744,2748,2754,2759,2766,2769,2775,2778,2790,2809,2829,2839,2846,2853,2860,2867,2876,2883,2893,2901,2913,2918,2928,2935,2940,2949,2960,2965,2972,2982,2990,3000,3007,3014,3018,3023,3027,3035,3043,3047,3051,3052,3060,3063,3067,3073,3076,3081,3084,3090,3096,3100,3105,3110,3113,3118,3123,3127,3141,3156,3161,3167,3176,3179,3186,3190,3193,3201,3219,3229,3236,3242,3245,3248,3252,3258,3267,3279,3282,3283,3287,3290,3300,3307,3310,3314,3318,3324,3333,3336,3342,3353,3370,3373,3376,3379,3384,3385,3399,3410,3419,3428,3440,3455,3459,3461,3464,3471,3474,3477,3483,3488,3492,3500,3501,3508,3513,3517,3524,3533,3539,3551,3563,3570,3574,3581,3589,3594,3600,3605,3610,3620,3626,3632,3633,3640,3644,3648,3656,3659,3669,3672,3677,3685,3688,3695,3705,3711,3717,3720,3724,3732,3737,3742,3746,3755,3761,3767,3772,3782,3786,3791,3801,3813,3817,3821,3824,3832,3838,3844,3849,3852,3858,3861,3866,3874,3894,3921,3926,3933,3936,3940,3943,3945,3950,3954,3961,3966,3974,3983,3992,3997,4002,4006,4011,4017,4022,4027,4033,4037,4042,4056,4060,4061,4062,4063,4068,4071};
const char nl_symbol_text[] =
  "__init__"
  "__new__"
  "__repr__"
  "__str__"
  "__bytes__"
  "__format__"
  "__hash__"
  "__bool__"
  "__len__"
  "__iter__"
  "__next__"
  "__reversed__"
  "__contains__"
  "__getitem__"
  "__setitem__"
  "__delitem__"
  "__missing__"
  "__getattr__"
  "__getattribute__"
  "__setattr__"
  "__delattr__"
  "__get__"
  "__set__"
  "__delete__"
  "__set_name__"
  "__init_subclass__"
  "__class_getitem__"
  "__call__"
  "__enter__"
  "__exit__"
  "__eq__"
  "__ne__"
  "__lt__"
  "__le__"
  "__gt__"
  "__ge__"
  "__add__"
  "__sub__"
  "__mul__"
  "__truediv__"
  "__floordiv__"
  "__mod__"
  "__pow__"
  "__matmul__"
  "__and__"
  "__or__"
  "__xor__"
  "__lshift__"
  "__rshift__"
  "__radd__"
  "__rsub__"
  "__rmul__"
  "__rtruediv__"
  "__rfloordiv__"
  "__rmod__"
  "__rpow__"
  "__rmatmul__"
  "__rand__"
  "__ror__"
  "__rxor__"
  "__rlshift__"
  "__rrshift__"
  "__iadd__"
  "__isub__"
  "__imul__"
  "__itruediv__"
  "__ifloordiv__"
  "__imod__"
  "__ipow__"
  "__imatmul__"
  "__iand__"
  "__ior__"
  "__ixor__"
  "__ilshift__"
  "__irshift__"
  "__neg__"
  "__pos__"
  "__invert__"
  "__abs__"
  "__int__"
  "__float__"
  "__index__"
  "__round__"
  "__trunc__"
  "__floor__"
  "__ceil__"
  "__divmod__"
  "__rdivmod__"
  "__await__"
  "__aiter__"
  "__anext__"
  "__aenter__"
  "__aexit__"
  "__length_hint__"
  "__class__"
  "__dict__"
  "__name__"
  "__qualname__"
  "__module__"
  "__doc__"
  "__bases__"
  "__mro__"
  "__slots__"
  "__match_args__"
  "__instancecheck__"
  "__subclasscheck__"
  "__cause__"
  "__context__"
  "__traceback__"
  "__suppress_context__"
  "__notes__"
  "__wrapped__"
  "__defaults__"
  "__func__"
  "__self__"
  "__annotations__"
  "__file__"
  "__dir__"
  "__sizeof__"
  "__fspath__"
  "__copy__"
  "__deepcopy__"
  "ArithmeticError"
  "AssertionError"
  "AttributeError"
  "BaseException"
  "BaseExceptionGroup"
  "BlockingIOError"
  "BufferError"
  "ConnectionError"
  "DeprecationWarning"
  "EOFError"
  "Exception"
  "FileExistsError"
  "FileNotFoundError"
  "FloatingPointError"
  "GeneratorExit"
  "ImportError"
  "IndexError"
  "JSONDecodeError"
  "KeyError"
  "KeyboardInterrupt"
  "LambdaContext"
  "LookupError"
  "MemoryError"
  "ModuleNotFoundError"
  "NameError"
  "NoneType"
  "NotImplementedError"
  "NotImplementedType"
  "OSError"
  "OverflowError"
  "PermissionError"
  "RecursionError"
  "ReferenceError"
  "RuntimeError"
  "RuntimeWarning"
  "StopAsyncIteration"
  "StopIteration"
  "SyntaxError"
  "SystemError"
  "SystemExit"
  "TimeoutError"
  "TypeError"
  "UnboundLocalError"
  "UnicodeDecodeError"
  "UnicodeEncodeError"
  "UnicodeError"
  "UserWarning"
  "ValueError"
  "Warning"
  "ZeroDivisionError"
  "a"
  "abs"
  "abs_tol"
  "acos"
  "acosh"
  "add"
  "add_note"
  "all"
  "allow_nan"
  "any"
  "append"
  "args"
  "as_integer_ratio"
  "ascii"
  "asin"
  "asinh"
  "atan"
  "atan2"
  "atanh"
  "aws_request_id"
  "b"
  "base"
  "bases"
  "bin"
  "bit_count"
  "bit_length"
  "bool"
  "builtin_function_or_method"
  "builtins"
  "bytearray"
  "byteorder"
  "bytes"
  "bytes_per_sep"
  "c"
  "callable"
  "capitalize"
  "casefold"
  "ceil"
  "cell"
  "center"
  "chars"
  "check_circular"
  "chr"
  "class_or_tuple"
  "classmethod"
  "clear"
  "client_context"
  "close"
  "cls"
  "code"
  "colno"
  "comb"
  "conjugate"
  "copy"
  "copysign"
  "coroutine"
  "cos"
  "cosh"
  "count"
  "cr_running"
  "decode"
  "default"
  "degrees"
  "delattr"
  "deleter"
  "denominator"
  "dict"
  "dict_items"
  "dict_keys"
  "dict_values"
  "difference"
  "difference_update"
  "dir"
  "discard"
  "dist"
  "divmod"
  "doc"
  "dumps"
  "e"
  "elem"
  "element"
  "ellipsis"
  "encode"
  "encoding"
  "end"
  "endswith"
  "ensure_ascii"
  "enumerate"
  "errno"
  "errors"
  "exceptions"
  "exp"
  "expandtabs"
  "expm1"
  "extend"
  "fabs"
  "factorial"
  "fdel"
  "fget"
  "file"
  "filename"
  "fillchar"
  "filter"
  "find"
  "float"
  "floor"
  "flush"
  "fmod"
  "format"
  "format_map"
  "format_spec"
  "frexp"
  "from_bytes"
  "fromhex"
  "fromkeys"
  "frozenset"
  "fset"
  "fsum"
  "function"
  "function_name"
  "function_version"
  "gcd"
  "generator"
  "get"
  "get_remaining_time_in_millis"
  "getattr"
  "getter"
  "gi_running"
  "hasattr"
  "hash"
  "hex"
  "hypot"
  "i"
  "id"
  "identity"
  "imag"
  "indent"
  "index"
  "indices"
  "inf"
  "insert"
  "int"
  "intersection"
  "intersection_update"
  "invoked_function_arn"
  "is_integer"
  "isalnum"
  "isalpha"
  "isascii"
  "isclose"
  "isdecimal"
  "isdigit"
  "isdisjoint"
  "isfinite"
  "isidentifier"
  "isinf"
  "isinstance"
  "islower"
  "isnan"
  "isnumeric"
  "isprintable"
  "isqrt"
  "isspace"
  "issubclass"
  "issubset"
  "issuperset"
  "istitle"
  "isupper"
  "item"
  "items"
  "iter"
  "iterable"
  "iterator"
  "join"
  "json"
  "k"
  "keepends"
  "key"
  "keys"
  "latest"
  "lcm"
  "ldexp"
  "len"
  "length"
  "lineno"
  "list"
  "ljust"
  "loads"
  "log"
  "log10"
  "log1p"
  "log2"
  "log_group_name"
  "log_stream_name"
  "lower"
  "lstrip"
  "maketrans"
  "map"
  "mapping"
  "math"
  "max"
  "maxsplit"
  "memory_limit_in_mb"
  "memoryview"
  "message"
  "method"
  "min"
  "mod"
  "modf"
  "module"
  "monotonic"
  "monotonic_ns"
  "msg"
  "n"
  "name"
  "nan"
  "nanolambda"
  "ndigits"
  "new"
  "next"
  "note"
  "number"
  "numerator"
  "obj"
  "object"
  "object_hook"
  "object_pairs_hook"
  "oct"
  "old"
  "ord"
  "other"
  "p"
  "parse_constant"
  "parse_float"
  "parse_int"
  "partition"
  "perf_counter"
  "perf_counter_ns"
  "perm"
  "pi"
  "pop"
  "popitem"
  "pos"
  "pow"
  "prefix"
  "print"
  "prod"
  "property"
  "q"
  "radians"
  "range"
  "real"
  "rel_tol"
  "remainder"
  "remove"
  "removeprefix"
  "removesuffix"
  "replace"
  "repr"
  "reverse"
  "reversed"
  "rfind"
  "rindex"
  "rjust"
  "round"
  "rpartition"
  "rsplit"
  "rstrip"
  "s"
  "seconds"
  "self"
  "send"
  "sentinel"
  "sep"
  "separators"
  "seq"
  "seqno"
  "sequence"
  "set"
  "setattr"
  "setdefault"
  "setter"
  "signed"
  "sin"
  "sinh"
  "skipkeys"
  "sleep"
  "slice"
  "sort"
  "sort_keys"
  "sorted"
  "source"
  "split"
  "splitlines"
  "sqrt"
  "start"
  "startswith"
  "staticmethod"
  "step"
  "stop"
  "str"
  "strerror"
  "strict"
  "string"
  "strip"
  "sub"
  "suffix"
  "sum"
  "super"
  "swapcase"
  "symmetric_difference"
  "symmetric_difference_update"
  "table"
  "tabsize"
  "tan"
  "tanh"
  "tau"
  "tb"
  "throw"
  "time"
  "time_ns"
  "title"
  "to_bytes"
  "traceback"
  "translate"
  "trunc"
  "tuple"
  "type"
  "union"
  "update"
  "upper"
  "value"
  "values"
  "vars"
  "width"
  "with_traceback"
  "woof"
  "x"
  "y"
  "z"
  "zfill"
  "zip";
