/* Reads JSON without building anything: is it valid (RFC 8259, nesting up to NL_JSON_DEPTH_MAX), where is a member's value. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

/** The end of the value that starts at or after `at`, or 0 when there is no valid one. */
size_t nl_json_skip(const char *text, size_t length, size_t at);
/** Whether the whole text is one value. */
bool nl_json_valid(const char *text, size_t length);
/** Finds a member of the object in text: [*from, *to) is its value. Names are compared as written, escapes are not read. */
bool nl_json_member(const char *text, size_t length, const char *name, size_t *from, size_t *to);
/** The next item of the array whose value starts at *at (pass the array's start first, then what came back): [*from, *to). */
bool nl_json_item(const char *text, size_t length, size_t *at, size_t *from, size_t *to);
