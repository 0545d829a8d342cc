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
  {py_object_new, 379, 0, 0, 0, 0, 1, 0},
  {py_object___init__, 0, 0, 1, 1, 1, 5, 0},
  {py_object___setattr__, 19, 1, 3, 3, 3, 4, 0},
  {py_object___getattribute__, 18, 4, 2, 2, 2, 4, 0},
  {py_object___repr__, 2, 6, 1, 1, 1, 4, 0},
  {py_object___eq__, 30, 7, 2, 2, 2, 4, 0},
  {py_object___hash__, 6, 9, 1, 1, 1, 4, 0},
  {py_type_new, 379, 10, 3, 1, 3, 0, 1},
  {py_int_new, 379, 13, 2, 0, 2, 0, 5},
  {py_int_bit_length, 195, 15, 1, 1, 1, 4, 5},
  {py_int_bit_count, 194, 16, 1, 1, 1, 4, 5},
  {py_int_to_bytes, 483, 17, 4, 1, 3, 4, 5},
  {py_int_from_bytes, 281, 21, 3, 1, 2, 0, 5},
  {py_int_conjugate, 221, 24, 1, 1, 1, 4, 5},
  {py_int_is_integer, 309, 25, 1, 1, 1, 4, 5},
  {py_int_as_integer_ratio, 183, 26, 1, 1, 1, 4, 5},
  {py_bool_new, 379, 27, 1, 0, 1, 0, 6},
  {py_float_new, 379, 28, 1, 0, 1, 0, 7},
  {py_float_is_integer, 309, 29, 1, 1, 1, 4, 7},
  {py_float_as_integer_ratio, 183, 30, 1, 1, 1, 4, 7},
  {py_float_hex, 296, 31, 1, 1, 1, 4, 7},
  {py_float_fromhex, 282, 32, 1, 1, 1, 0, 7},
  {py_float_conjugate, 221, 33, 1, 1, 1, 4, 7},
  {py_str_new, 379, 34, 3, 0, 3, 0, 8},
  {py_str_capitalize, 205, 37, 1, 1, 1, 4, 8},
  {py_str_casefold, 206, 38, 1, 1, 1, 4, 8},
  {py_str_center, 209, 39, 3, 2, 3, 4, 8},
  {py_str_count, 227, 42, 4, 2, 4, 4, 8},
  {py_str_encode, 251, 46, 3, 1, 3, 4, 8},
  {py_str_endswith, 254, 49, 4, 2, 4, 4, 8},
  {py_str_expandtabs, 261, 53, 2, 1, 2, 4, 8},
  {py_str_find, 272, 55, 4, 2, 4, 4, 8},
  {py_str_format, 277, 59, 1, 1, 1, 7, 8},
  {py_str_format_map, 278, 60, 2, 2, 2, 4, 8},
  {py_str_index, 302, 62, 4, 2, 4, 4, 8},
  {py_str_isalnum, 310, 66, 1, 1, 1, 4, 8},
  {py_str_isalpha, 311, 67, 1, 1, 1, 4, 8},
  {py_str_isascii, 312, 68, 1, 1, 1, 4, 8},
  {py_str_isdecimal, 314, 69, 1, 1, 1, 4, 8},
  {py_str_isdigit, 315, 70, 1, 1, 1, 4, 8},
  {py_str_isidentifier, 318, 71, 1, 1, 1, 4, 8},
  {py_str_islower, 321, 72, 1, 1, 1, 4, 8},
  {py_str_isnumeric, 323, 73, 1, 1, 1, 4, 8},
  {py_str_isprintable, 324, 74, 1, 1, 1, 4, 8},
  {py_str_isspace, 326, 75, 1, 1, 1, 4, 8},
  {py_str_istitle, 330, 76, 1, 1, 1, 4, 8},
  {py_str_isupper, 331, 77, 1, 1, 1, 4, 8},
  {py_str_join, 337, 78, 2, 2, 2, 4, 8},
  {py_str_ljust, 350, 80, 3, 2, 3, 4, 8},
  {py_str_lower, 356, 83, 1, 1, 1, 4, 8},
  {py_str_lstrip, 357, 84, 2, 1, 2, 4, 8},
  {py_str_maketrans, 358, 86, 3, 1, 3, 0, 8},
  {py_str_partition, 396, 89, 2, 2, 2, 4, 8},
  {py_str_removeprefix, 416, 91, 2, 2, 2, 4, 8},
  {py_str_removesuffix, 417, 93, 2, 2, 2, 4, 8},
  {py_str_replace, 418, 95, 4, 3, 4, 4, 8},
  {py_str_rfind, 422, 99, 4, 2, 4, 4, 8},
  {py_str_rindex, 423, 103, 4, 2, 4, 4, 8},
  {py_str_rjust, 424, 107, 3, 2, 3, 4, 8},
  {py_str_rpartition, 426, 110, 2, 2, 2, 4, 8},
  {py_str_rsplit, 427, 112, 3, 1, 3, 4, 8},
  {py_str_rstrip, 428, 115, 2, 1, 2, 4, 8},
  {py_str_split, 453, 117, 3, 1, 3, 4, 8},
  {py_str_splitlines, 454, 120, 2, 1, 2, 4, 8},
  {py_str_startswith, 457, 122, 4, 2, 4, 4, 8},
  {py_str_strip, 465, 126, 2, 1, 2, 4, 8},
  {py_str_swapcase, 470, 128, 1, 1, 1, 4, 8},
  {py_str_title, 482, 129, 1, 1, 1, 4, 8},
  {py_str_translate, 485, 130, 2, 2, 2, 4, 8},
  {py_str_upper, 491, 132, 1, 1, 1, 4, 8},
  {py_str_zfill, 501, 133, 2, 2, 2, 4, 8},
  {py_bytes_new, 379, 135, 3, 0, 3, 0, 9},
  {py_bytes_count, 227, 138, 4, 2, 4, 4, 9},
  {py_bytes_decode, 229, 142, 3, 1, 3, 4, 9},
  {py_bytes_endswith, 254, 145, 4, 2, 4, 4, 9},
  {py_bytes_find, 272, 149, 4, 2, 4, 4, 9},
  {py_bytes_fromhex, 282, 153, 1, 1, 1, 0, 9},
  {py_bytes_hex, 296, 154, 3, 1, 3, 4, 9},
  {py_bytes_index, 302, 157, 4, 2, 4, 4, 9},
  {py_bytes_isdigit, 315, 161, 1, 1, 1, 4, 9},
  {py_bytes_join, 337, 162, 2, 2, 2, 4, 9},
  {py_bytes_lower, 356, 164, 1, 1, 1, 4, 9},
  {py_bytes_lstrip, 357, 165, 2, 1, 2, 4, 9},
  {py_bytes_partition, 396, 167, 2, 2, 2, 4, 9},
  {py_bytes_replace, 418, 169, 4, 3, 4, 4, 9},
  {py_bytes_rfind, 422, 173, 4, 2, 4, 4, 9},
  {py_bytes_rstrip, 428, 177, 2, 1, 2, 4, 9},
  {py_bytes_split, 453, 179, 3, 1, 3, 4, 9},
  {py_bytes_startswith, 457, 182, 4, 2, 4, 4, 9},
  {py_bytes_strip, 465, 186, 2, 1, 2, 4, 9},
  {py_bytes_upper, 491, 188, 1, 1, 1, 4, 9},
  {py_bytearray_new, 379, 189, 3, 0, 3, 0, 10},
  {py_bytearray_append, 181, 192, 2, 2, 2, 4, 10},
  {py_bytearray_clear, 215, 194, 1, 1, 1, 4, 10},
  {py_bytearray_copy, 222, 195, 1, 1, 1, 4, 10},
  {py_bytearray_decode, 229, 196, 3, 1, 3, 4, 10},
  {py_bytearray_extend, 263, 199, 2, 2, 2, 4, 10},
  {py_bytearray_find, 272, 201, 4, 2, 4, 4, 10},
  {py_bytearray_hex, 296, 205, 3, 1, 3, 4, 10},
  {py_bytearray_insert, 305, 208, 3, 3, 3, 4, 10},
  {py_bytearray_pop, 401, 211, 2, 1, 2, 4, 10},
  {py_bytearray_remove, 415, 213, 2, 2, 2, 4, 10},
  {py_bytearray_reverse, 420, 215, 1, 1, 1, 4, 10},
  {py_bytearray_startswith, 457, 216, 4, 2, 4, 4, 10},
  {py_bytearray_endswith, 254, 220, 4, 2, 4, 4, 10},
  {py_tuple_new, 379, 224, 1, 0, 1, 0, 11},
  {py_tuple_count, 227, 225, 2, 2, 2, 4, 11},
  {py_tuple_index, 302, 227, 4, 2, 4, 4, 11},
  {py_list_new, 379, 231, 1, 0, 1, 0, 12},
  {py_list_append, 181, 232, 2, 2, 2, 4, 12},
  {py_list_clear, 215, 234, 1, 1, 1, 4, 12},
  {py_list_copy, 222, 235, 1, 1, 1, 4, 12},
  {py_list_count, 227, 236, 2, 2, 2, 4, 12},
  {py_list_extend, 263, 238, 2, 2, 2, 4, 12},
  {py_list_index, 302, 240, 4, 2, 4, 4, 12},
  {py_list_insert, 305, 244, 3, 3, 3, 4, 12},
  {py_list_pop, 401, 247, 2, 1, 2, 4, 12},
  {py_list_remove, 415, 249, 2, 2, 2, 4, 12},
  {py_list_reverse, 420, 251, 1, 1, 1, 4, 12},
  {py_list_sort, 449, 252, 3, 1, 1, 4, 12},
  {py_dict_new, 379, 255, 1, 0, 1, 2, 13},
  {py_dict_clear, 215, 256, 1, 1, 1, 4, 13},
  {py_dict_copy, 222, 257, 1, 1, 1, 4, 13},
  {py_dict_fromkeys, 283, 258, 2, 1, 2, 0, 13},
  {py_dict_get, 290, 260, 3, 2, 3, 4, 13},
  {py_dict_items, 333, 263, 1, 1, 1, 4, 13},
  {py_dict_keys, 342, 264, 1, 1, 1, 4, 13},
  {py_dict_pop, 401, 265, 3, 2, 3, 4, 13},
  {py_dict_popitem, 402, 268, 1, 1, 1, 4, 13},
  {py_dict_setdefault, 441, 269, 3, 2, 3, 4, 13},
  {py_dict_update, 490, 272, 2, 1, 2, 6, 13},
  {py_dict_values, 493, 274, 1, 1, 1, 4, 13},
  {py_set_new, 379, 275, 1, 0, 1, 0, 14},
  {py_set_add, 176, 276, 2, 2, 2, 4, 14},
  {py_set_clear, 215, 278, 1, 1, 1, 4, 14},
  {py_set_copy, 222, 279, 1, 1, 1, 4, 14},
  {py_set_difference, 239, 280, 1, 1, 1, 5, 14},
  {py_set_difference_update, 240, 281, 1, 1, 1, 5, 14},
  {py_set_discard, 242, 282, 2, 2, 2, 4, 14},
  {py_set_intersection, 307, 284, 1, 1, 1, 5, 14},
  {py_set_intersection_update, 308, 285, 1, 1, 1, 5, 14},
  {py_set_isdisjoint, 316, 286, 2, 2, 2, 4, 14},
  {py_set_issubset, 328, 288, 2, 2, 2, 4, 14},
  {py_set_issuperset, 329, 290, 2, 2, 2, 4, 14},
  {py_set_pop, 401, 292, 1, 1, 1, 4, 14},
  {py_set_remove, 415, 293, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference, 471, 295, 2, 2, 2, 4, 14},
  {py_set_symmetric_difference_update, 472, 297, 2, 2, 2, 4, 14},
  {py_set_union, 489, 299, 1, 1, 1, 5, 14},
  {py_set_update, 490, 300, 1, 1, 1, 5, 14},
  {py_frozenset_new, 379, 301, 1, 0, 1, 0, 15},
  {py_frozenset_copy, 222, 302, 1, 1, 1, 4, 15},
  {py_frozenset_difference, 239, 303, 1, 1, 1, 5, 15},
  {py_frozenset_intersection, 307, 304, 1, 1, 1, 5, 15},
  {py_frozenset_isdisjoint, 316, 305, 2, 2, 2, 4, 15},
  {py_frozenset_issubset, 328, 307, 2, 2, 2, 4, 15},
  {py_frozenset_issuperset, 329, 309, 2, 2, 2, 4, 15},
  {py_frozenset_symmetric_difference, 471, 311, 2, 2, 2, 4, 15},
  {py_frozenset_union, 489, 313, 1, 1, 1, 5, 15},
  {py_range_new, 379, 314, 3, 1, 3, 0, 16},
  {py_range_count, 227, 317, 2, 2, 2, 4, 16},
  {py_range_index, 302, 319, 2, 2, 2, 4, 16},
  {py_slice_new, 379, 321, 3, 1, 3, 0, 17},
  {py_slice_indices, 303, 324, 2, 2, 2, 4, 17},
  {py_generator_send, 432, 326, 2, 2, 2, 4, 21},
  {py_generator_throw, 479, 328, 4, 2, 4, 4, 21},
  {py_generator_close, 216, 332, 1, 1, 1, 4, 21},
  {py_coroutine_send, 432, 333, 2, 2, 2, 4, 22},
  {py_coroutine_throw, 479, 335, 4, 2, 4, 4, 22},
  {py_coroutine_close, 216, 339, 1, 1, 1, 4, 22},
  {py_property_new, 379, 340, 4, 0, 4, 0, 24},
  {py_property_getter, 292, 344, 2, 2, 2, 4, 24},
  {py_property_setter, 442, 346, 2, 2, 2, 4, 24},
  {py_property_deleter, 233, 348, 2, 2, 2, 4, 24},
  {py_staticmethod_new, 379, 350, 1, 1, 1, 0, 25},
  {py_classmethod_new, 379, 351, 1, 1, 1, 0, 26},
  {py_super_new, 379, 352, 2, 0, 2, 0, 27},
  {py_dict_keys_isdisjoint, 316, 354, 2, 2, 2, 4, 28},
  {py_dict_items_isdisjoint, 316, 356, 2, 2, 2, 4, 30},
  {py_enumerate_new, 379, 358, 2, 1, 2, 0, 32},
  {py_zip_new, 379, 360, 1, 0, 0, 1, 33},
  {py_map_new, 379, 361, 1, 1, 1, 1, 34},
  {py_filter_new, 379, 362, 2, 2, 2, 0, 35},
  {py_reversed_new, 379, 364, 1, 1, 1, 0, 36},
  {py_BaseException_new, 379, 365, 0, 0, 0, 1, 41},
  {py_BaseException___init__, 0, 365, 1, 1, 1, 5, 41},
  {py_BaseException_with_traceback, 496, 366, 2, 2, 2, 4, 41},
  {py_BaseException_add_note, 177, 368, 2, 2, 2, 4, 41},
  {py_b_abs, 172, 370, 1, 1, 1, 0, 255},
  {py_b_all, 178, 371, 1, 1, 1, 0, 255},
  {py_b_any, 180, 372, 1, 1, 1, 0, 255},
  {py_b_ascii, 184, 373, 1, 1, 1, 0, 255},
  {py_b_bin, 193, 374, 1, 1, 1, 0, 255},
  {py_b_callable, 204, 375, 1, 1, 1, 0, 255},
  {py_b_chr, 212, 376, 1, 1, 1, 0, 255},
  {py_b_delattr, 232, 377, 2, 2, 2, 0, 255},
  {py_b_dir, 241, 379, 1, 0, 1, 0, 255},
  {py_b_divmod, 244, 380, 2, 2, 2, 0, 255},
  {py_b_format, 277, 382, 2, 1, 2, 0, 255},
  {py_b_getattr, 291, 384, 3, 2, 3, 0, 255},
  {py_b_hasattr, 294, 387, 2, 2, 2, 0, 255},
  {py_b_hash, 295, 389, 1, 1, 1, 0, 255},
  {py_b_hex, 296, 390, 1, 1, 1, 0, 255},
  {py_b_id, 299, 391, 1, 1, 1, 0, 255},
  {py_b_isinstance, 320, 392, 2, 2, 2, 0, 255},
  {py_b_issubclass, 327, 394, 2, 2, 2, 0, 255},
  {py_b_iter, 334, 396, 2, 1, 2, 0, 255},
  {py_b_len, 346, 398, 1, 1, 1, 0, 255},
  {py_b_max, 362, 399, 2, 0, 0, 1, 255},
  {py_b_min, 367, 401, 2, 0, 0, 1, 255},
  {py_b_next, 380, 403, 2, 1, 2, 0, 255},
  {py_b_oct, 388, 405, 1, 1, 1, 0, 255},
  {py_b_ord, 390, 406, 1, 1, 1, 0, 255},
  {py_b_pow, 404, 407, 3, 2, 3, 0, 255},
  {py_b_print, 406, 410, 4, 0, 0, 1, 255},
  {py_b_repr, 419, 414, 1, 1, 1, 0, 255},
  {py_b_round, 425, 415, 2, 1, 2, 0, 255},
  {py_b_setattr, 440, 417, 3, 3, 3, 0, 255},
  {py_b_sorted, 451, 420, 3, 1, 1, 0, 255},
  {py_b_sum, 468, 423, 2, 1, 2, 0, 255},
  {py_b_vars, 494, 425, 1, 0, 1, 0, 255},
  {py_math_acos, 174, 426, 1, 1, 1, 0, 255},
  {py_math_acosh, 175, 427, 1, 1, 1, 0, 255},
  {py_math_asin, 185, 428, 1, 1, 1, 0, 255},
  {py_math_asinh, 186, 429, 1, 1, 1, 0, 255},
  {py_math_atan, 187, 430, 1, 1, 1, 0, 255},
  {py_math_atan2, 188, 431, 2, 2, 2, 0, 255},
  {py_math_atanh, 189, 433, 1, 1, 1, 0, 255},
  {py_math_ceil, 207, 434, 1, 1, 1, 0, 255},
  {py_math_comb, 220, 435, 2, 2, 2, 0, 255},
  {py_math_copysign, 223, 437, 2, 2, 2, 0, 255},
  {py_math_cos, 225, 439, 1, 1, 1, 0, 255},
  {py_math_cosh, 226, 440, 1, 1, 1, 0, 255},
  {py_math_degrees, 231, 441, 1, 1, 1, 0, 255},
  {py_math_dist, 243, 442, 2, 2, 2, 0, 255},
  {py_math_exp, 260, 444, 1, 1, 1, 0, 255},
  {py_math_expm1, 262, 445, 1, 1, 1, 0, 255},
  {py_math_fabs, 264, 446, 1, 1, 1, 0, 255},
  {py_math_factorial, 265, 447, 1, 1, 1, 0, 255},
  {py_math_floor, 274, 448, 1, 1, 1, 0, 255},
  {py_math_fmod, 276, 449, 2, 2, 2, 0, 255},
  {py_math_frexp, 280, 451, 1, 1, 1, 0, 255},
  {py_math_fsum, 286, 452, 1, 1, 1, 0, 255},
  {py_math_gcd, 288, 453, 0, 0, 0, 1, 255},
  {py_math_hypot, 297, 453, 0, 0, 0, 1, 255},
  {py_math_isclose, 313, 453, 4, 2, 2, 0, 255},
  {py_math_isfinite, 317, 457, 1, 1, 1, 0, 255},
  {py_math_isinf, 319, 458, 1, 1, 1, 0, 255},
  {py_math_isnan, 322, 459, 1, 1, 1, 0, 255},
  {py_math_isqrt, 325, 460, 1, 1, 1, 0, 255},
  {py_math_lcm, 344, 461, 0, 0, 0, 1, 255},
  {py_math_ldexp, 345, 461, 2, 2, 2, 0, 255},
  {py_math_log, 352, 463, 2, 1, 2, 0, 255},
  {py_math_log10, 353, 465, 1, 1, 1, 0, 255},
  {py_math_log1p, 354, 466, 1, 1, 1, 0, 255},
  {py_math_log2, 355, 467, 1, 1, 1, 0, 255},
  {py_math_modf, 369, 468, 1, 1, 1, 0, 255},
  {py_math_perm, 399, 469, 2, 1, 2, 0, 255},
  {py_math_pow, 404, 471, 2, 2, 2, 0, 255},
  {py_math_prod, 407, 473, 2, 1, 1, 0, 255},
  {py_math_radians, 410, 475, 1, 1, 1, 0, 255},
  {py_math_remainder, 414, 476, 2, 2, 2, 0, 255},
  {py_math_sin, 444, 478, 1, 1, 1, 0, 255},
  {py_math_sinh, 445, 479, 1, 1, 1, 0, 255},
  {py_math_sqrt, 455, 480, 1, 1, 1, 0, 255},
  {py_math_tan, 475, 481, 1, 1, 1, 0, 255},
  {py_math_tanh, 476, 482, 1, 1, 1, 0, 255},
  {py_math_trunc, 486, 483, 1, 1, 1, 0, 255},
  {py_json_dumps, 246, 484, 10, 1, 1, 0, 255},
  {py_json_loads, 351, 494, 7, 1, 1, 0, 255},
  {py_time_time, 480, 501, 0, 0, 0, 0, 255},
  {py_time_time_ns, 481, 501, 0, 0, 0, 0, 255},
  {py_time_monotonic, 371, 501, 0, 0, 0, 0, 255},
  {py_time_monotonic_ns, 372, 501, 0, 0, 0, 0, 255},
  {py_time_perf_counter, 397, 501, 0, 0, 0, 0, 255},
  {py_time_perf_counter_ns, 398, 501, 0, 0, 0, 0, 255},
  {py_time_sleep, 447, 501, 1, 1, 1, 0, 255},
  {py_nanolambda_append, 181, 502, 2, 2, 2, 0, 255},
  {py_nanolambda_get, 290, 504, 2, 2, 2, 0, 255},
  {py_nanolambda_latest, 343, 506, 2, 1, 2, 0, 255},
};
const uint16_t nl_native_parameters[] = {431,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,191,65535,65535,431,347,200,443,201,200,443,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,385,252,258,65535,65535,65535,65535,65535,65535,65535,65535,65535,431,252,258,65535,65535,65535,65535,431,474,65535,65535,65535,65535,431,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,431,434,363,65535,65535,431,434,363,431,340,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,452,252,258,65535,65535,65535,65535,431,252,258,65535,65535,65535,65535,65535,65535,65535,65535,65535,431,434,202,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,431,434,363,65535,65535,65535,65535,65535,65535,65535,452,252,258,65535,65535,65535,65535,431,252,258,65535,65535,65535,65535,65535,65535,431,434,202,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,341,420,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,267,285,266,245,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,335,456,463,65535,65535,65535,65535,431,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,341,230,341,230,65535,65535,65535,65535,191,260,368,434,253,268,275,65535,382,378,65535,65535,65535,65535,341,420,65535,456,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,171,190,413,173,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,65535,456,65535,65535,65535,65535,65535,65535,65535,65535,65535,384,446,255,211,179,217,301,435,230,450,429,217,386,394,395,393,387,65535,497,249,497,437,497,374};
const nl_native_row nl_native_rows[] = {{0,1},{2,4},{6,6},{18,3},{19,2},{30,5},{183,15},{194,10},{195,9},{221,13},{281,12},{309,14},{483,11},{183,19},{221,22},{282,21},{296,20},{309,18},{205,24},{206,25},{209,26},{227,27},{251,28},{254,29},{261,30},{272,31},{277,32},{278,33},{302,34},{310,35},{311,36},{312,37},{314,38},{315,39},{318,40},{321,41},{323,42},{324,43},{326,44},{330,45},{331,46},{337,47},{350,48},{356,49},{357,50},{358,51},{396,52},{416,53},{417,54},{418,55},{422,56},{423,57},{424,58},{426,59},{427,60},{428,61},{453,62},{454,63},{457,64},{465,65},{470,66},{482,67},{485,68},{491,69},{501,70},{227,72},{229,73},{254,74},{272,75},{282,76},{296,77},{302,78},{315,79},{337,80},{356,81},{357,82},{396,83},{418,84},{422,85},{428,86},{453,87},{457,88},{465,89},{491,90},{181,92},{215,93},{222,94},{229,95},{254,104},{263,96},{272,97},{296,98},{305,99},{401,100},{415,101},{420,102},{457,103},{227,106},{302,107},{181,109},{215,110},{222,111},{227,112},{263,113},{302,114},{305,115},{401,116},{415,117},{420,118},{449,119},{215,121},{222,122},{283,123},{290,124},{333,125},{342,126},{401,127},{402,128},{441,129},{490,130},{493,131},{176,133},{215,134},{222,135},{239,136},{240,137},{242,138},{307,139},{308,140},{316,141},{328,142},{329,143},{401,144},{415,145},{471,146},{472,147},{489,148},{490,149},{222,151},{239,152},{307,153},{316,154},{328,155},{329,156},{471,157},{489,158},{227,160},{302,161},{303,163},{216,166},{432,164},{479,165},{216,169},{432,167},{479,168},{233,173},{292,171},{442,172},{316,177},{316,178},{0,185},{177,187},{496,186},{172,188},{178,189},{180,190},{184,191},{193,192},{204,193},{212,194},{232,195},{241,196},{244,197},{277,198},{291,199},{294,200},{295,201},{296,202},{299,203},{320,204},{327,205},{334,206},{346,207},{362,208},{367,209},{380,210},{388,211},{390,212},{404,213},{406,214},{419,215},{425,216},{440,217},{451,218},{468,219},{494,220},{174,221},{175,222},{185,223},{186,224},{187,225},{188,226},{189,227},{207,228},{220,229},{223,230},{225,231},{226,232},{231,233},{243,234},{260,235},{262,236},{264,237},{265,238},{274,239},{276,240},{280,241},{286,242},{288,243},{297,244},{313,245},{317,246},{319,247},{322,248},{325,249},{344,250},{345,251},{352,252},{353,253},{354,254},{355,255},{369,256},{399,257},{404,258},{407,259},{410,260},{414,261},{444,262},{445,263},{455,264},{475,265},{476,266},{486,267},{246,268},{351,269},{371,272},{372,273},{397,274},{398,275},{447,276},{480,270},{481,271},{181,277},{290,278},{343,279}};
const nl_builtin_type nl_builtin_types[TYPE_COUNT] = {
  {385, 0, 0, 6, 255},
  {488, 7, 6, 0, 0},
  {146, 65535, 6, 0, 0},
  {250, 65535, 6, 0, 0},
  {148, 65535, 6, 0, 0},
  {306, 8, 6, 7, 0},
  {196, 16, 13, 0, 5},
  {273, 17, 13, 5, 0},
  {461, 23, 18, 47, 0},
  {201, 71, 65, 19, 0},
  {199, 91, 84, 13, 0},
  {487, 105, 97, 2, 0},
  {349, 108, 99, 11, 0},
  {235, 120, 110, 11, 0},
  {439, 132, 121, 17, 0},
  {284, 150, 138, 8, 0},
  {411, 159, 146, 2, 0},
  {448, 162, 148, 1, 0},
  {287, 65535, 149, 0, 0},
  {197, 65535, 149, 0, 0},
  {366, 65535, 149, 0, 0},
  {289, 65535, 149, 3, 0},
  {224, 65535, 152, 3, 0},
  {370, 65535, 155, 0, 0},
  {408, 170, 155, 3, 0},
  {458, 174, 158, 0, 0},
  {214, 175, 158, 0, 0},
  {469, 176, 158, 0, 0},
  {237, 65535, 158, 1, 0},
  {238, 65535, 159, 0, 0},
  {236, 65535, 159, 1, 0},
  {336, 65535, 160, 0, 0},
  {256, 179, 160, 0, 0},
  {502, 180, 160, 0, 0},
  {359, 181, 160, 0, 0},
  {271, 182, 160, 0, 0},
  {421, 183, 160, 0, 0},
  {364, 65535, 160, 0, 0},
  {208, 65535, 160, 0, 0},
  {218, 65535, 160, 0, 0},
  {484, 65535, 160, 0, 0},
  {125, 184, 160, 3, 0},
  {126, 65535, 163, 0, 41},
  {136, 65535, 163, 0, 41},
  {141, 65535, 163, 0, 41},
  {160, 65535, 163, 0, 41},
  {132, 65535, 163, 0, 41},
  {122, 65535, 163, 0, 46},
  {135, 65535, 163, 0, 47},
  {150, 65535, 163, 0, 47},
  {170, 65535, 163, 0, 47},
  {123, 65535, 163, 0, 46},
  {124, 65535, 163, 0, 46},
  {128, 65535, 163, 0, 46},
  {131, 65535, 163, 0, 46},
  {137, 65535, 163, 0, 46},
  {144, 65535, 163, 0, 55},
  {142, 65535, 163, 0, 46},
  {138, 65535, 163, 0, 57},
  {140, 65535, 163, 0, 57},
  {143, 65535, 163, 0, 46},
  {145, 65535, 163, 0, 46},
  {163, 65535, 163, 0, 61},
  {149, 65535, 163, 0, 46},
  {127, 65535, 163, 0, 63},
  {129, 65535, 163, 0, 63},
  {133, 65535, 163, 0, 63},
  {134, 65535, 163, 0, 63},
  {151, 65535, 163, 0, 63},
  {161, 65535, 163, 0, 63},
  {153, 65535, 163, 0, 46},
  {154, 65535, 163, 0, 46},
  {147, 65535, 163, 0, 71},
  {152, 65535, 163, 0, 71},
  {157, 65535, 163, 0, 46},
  {156, 65535, 163, 0, 46},
  {158, 65535, 163, 0, 46},
  {159, 65535, 163, 0, 46},
  {162, 65535, 163, 0, 46},
  {168, 65535, 163, 0, 46},
  {166, 65535, 163, 0, 79},
  {164, 65535, 163, 0, 80},
  {165, 65535, 163, 0, 80},
  {169, 65535, 163, 0, 46},
  {130, 65535, 163, 0, 83},
  {167, 65535, 163, 0, 83},
  {155, 65535, 163, 0, 83},
  {139, 65535, 163, 0, 79},
};
const nl_native_number nl_native_numbers[] = {
  {400, 3.141592653589793},
  {247, 2.718281828459045},
  {477, 6.283185307179586},
  {304, INFINITY},
  {376, NAN},
};
const nl_native_module_row nl_native_modules[MODULE_COUNT] = {
  {198, 163, 33, 0, 0},
  {361, 196, 47, 0, 5},
  {338, 243, 2, 5, 0},
  {480, 245, 7, 5, 0},
  {377, 252, 3, 5, 0},
};

const uint16_t nl_symbol_offsets[SYM_COUNT + 1] = {0,8,15,23,30,39,49,57,65,72,80,88,100,112,123,134,145,156,167,183,194,205,212,219,229,241,258,275,283,292,300,306,312,318,324,330,336,343,350,357,368,380,387,394,404,411,417,424,434,444,452,460,468,480,493,501,509,520,528,535,543,554,565,573,581,589,601,614,622,630,641,649,656,664,675,686,693,700,710,717,724,733,742,751,760,769,777,787,798,807,816,825,835,844,859,868,876,884,896,906,913,922,929,938,952,969,986,995,1006,1019,1039,1048,1059,1071,1079,1087,1102,1110,1117,1127,1137,1145,1157,1172,1186,1200,1213,1231,1246,1257,1272,1290,1298,1307,1322,1339,1357,1370,1381,1391,1406,1414,1431,1442,1453,1472,1481,1489,1508,1526,1533,1546,1561,1575,1589,1601,1615,1633,1646,1657,1668,1678,1690,1699,1716,1734,1752,1764,1775,1785,1792,1809,1810,1813,1820,1824,1829,1832,1840,1843,1852,1855,1861,1865,1881,1886,1890,1895,1899,1904,1909,1910,1914,1919,1922,1931,1941,1945,1971,1979,1988,1997,2002,2015,2016,2024,2034,2042,2046,2050,2056,2061,2075,2078,2092,2103,2108,2113,2116,2120,2125,2129,2138,2142,2150,2159,2162,2166,2171,2181,2187,2194,2201,2208,2215,2226,2230,2240,2249,2260,2270,2287,2290,2297,2301,2307,2310,2315,2316,2320,2327,2335,2341,2349,2352,2360,2372,2381,2386,2392,2402,2405,2415,2420,2426,2430,2439,2443,2447,2451,2459,2467,2473,2477,2482,2487,2492,2496,2502,2512,2523,2528,2538,2545,2553,2562,2566,2570,2578,2581,2590,2593,2600,2606,2616,2623,2627,2630,2635,2636,2638,2642,2648,2653,2660,2663,2669,2672,2684,2703,2713,2720,2727,2734,2741,2750,2757,2767,2775,2787,2792,2802,2809,2814,2823,2834,2839,2846,2856,2864,2874,2881,2888,2892,2897,2901,2909,2917,2921,2925,2926,2934,2937,2941,2947,2950,2955,2958,2964,2970,2974,2979,2984,2987,2992,2997,3001,3006,3012,3021,3024,3031,3035,3038,3046,3056,3063,3069,3072,3075,3079,3085,3094,3106,3109,3110,3114,3117,3127,3134,3137,3141,3145,3151,3160,3163,3169,3180,3197,3200,3203,3206,3211,3212,3226,3237,3246,3255,3267,3282,3286,3288,3291,3298,3301,3304,3310,3315,3319,3327,3328,3335,3340,3344,3351,3360,3366,3378,3390,3397,3401,3408,3416,3421,3427,3432,3437,3447,3453,3459,3460,3467,3471,3475,3483,3486,3496,3499,3504,3512,3515,3522,3532,3538,3544,3547,3551,3559,3564,3569,3573,3582,3588,3594,3599,3609,3613,3618,3628,3640,3644,3648,3651,3659,3665,3671,3676,3679,3685,3688,3693,3701,3721,3748,3753,3760,3763,3767,3770,3772,3777,3781,3788,3793,3801,3810,3819,3824,3829,3833,3838,3844,3849,3854,3860,3864,3869,3883,3887,3888,3889,3890,3895,3898};
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
  "gcd"
  "generator"
  "get"
  "getattr"
  "getter"
  "gi_running"
  "hasattr"
  "hash"
  "hex"
  "hypot"
  "i"
  "id"
  "imag"
  "indent"
  "index"
  "indices"
  "inf"
  "insert"
  "int"
  "intersection"
  "intersection_update"
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
  "lower"
  "lstrip"
  "maketrans"
  "map"
  "mapping"
  "math"
  "max"
  "maxsplit"
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
