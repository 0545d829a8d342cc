/* See json-scan.h. No recursion: open brackets are bits of one word, so hostile text costs time linear in its length. */
#include "json-scan.h"

#include <stdint.h>
#include <string.h>

#include "limits.h"

static size_t space(const char *t, size_t n, size_t at) {
  while (at < n && (t[at] == ' ' || t[at] == '\t' || t[at] == '\n' || t[at] == '\r')) at++;
  return at;
}

static bool is_digit(const char *t, size_t n, size_t at) { return at < n && t[at] >= '0' && t[at] <= '9'; }

static bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static size_t escape_end(const char *t, size_t n, size_t at) {
  if (at >= n) return 0;
  if (t[at] != 'u') return t[at] != 0 && strchr("\"\\/bfnrt", t[at]) ? at + 1 : 0;
  for (size_t i = 1; i <= 4; i++)
    if (at + i >= n || !is_hex(t[at + i])) return 0;
  return at + 5;
}

static size_t string_end(const char *t, size_t n, size_t at) {
  for (at++; at < n && t[at] != '"';) {
    if ((uint8_t)t[at] < 0x20) return 0;
    at = t[at] == '\\' ? escape_end(t, n, at + 1) : at + 1;
    if (at == 0) return 0;
  }
  return at < n ? at + 1 : 0;
}

static size_t digits_end(const char *t, size_t n, size_t at) {
  if (!is_digit(t, n, at)) return 0;
  while (is_digit(t, n, at)) at++;
  return at;
}

static size_t number_end(const char *t, size_t n, size_t at) {
  if (t[at] == '-') at++;
  if (at < n && t[at] == '0') at++;
  else at = digits_end(t, n, at);
  if (at != 0 && at < n && t[at] == '.') at = digits_end(t, n, at + 1);
  if (at == 0 || at >= n || (t[at] != 'e' && t[at] != 'E')) return at;
  at++;
  if (at < n && (t[at] == '+' || t[at] == '-')) at++;
  return digits_end(t, n, at);
}

static size_t word_end(const char *t, size_t n, size_t at) {
  static const char *const words[] = {"true", "false", "null"};
  for (size_t i = 0; i < 3; i++) {
    size_t length = strlen(words[i]);
    if (length <= n - at && memcmp(t + at, words[i], length) == 0) return at + length;
  }
  return 0;
}

static size_t scalar_end(const char *t, size_t n, size_t at) {
  if (t[at] == '"') return string_end(t, n, at);
  return t[at] == '-' || is_digit(t, n, at) ? number_end(t, n, at) : word_end(t, n, at);
}

/** Passes `"name" :` inside an object. */
static size_t name_end(const char *t, size_t n, size_t at) {
  at = space(t, n, at);
  if (at >= n || t[at] != '"') return 0;
  at = string_end(t, n, at);
  if (at == 0) return 0;
  at = space(t, n, at);
  return at < n && t[at] == ':' ? at + 1 : 0;
}

/** After a value: closes what closes here. Returns where the next value starts, or 0; *done when depth is back at 0. */
static size_t after_value(const char *t, size_t n, size_t at, uint32_t *objects, uint32_t *depth, bool *done) {
  while (*depth > 0) {
    bool object = (*objects & 1u) != 0;
    at = space(t, n, at);
    if (at >= n) return 0;
    if (t[at] == ',') return object ? name_end(t, n, at + 1) : at + 1;
    if (t[at] != (object ? '}' : ']')) return 0;
    at++;
    *objects >>= 1;
    (*depth)--;
  }
  *done = true;
  return at;
}

size_t nl_json_skip(const char *text, size_t length, size_t at) {
  uint32_t objects = 0, depth = 0; /* bit 0 of objects: the innermost bracket is {} */
  bool done = false;
  while (!done) {
    at = space(text, length, at);
    if (at >= length) return 0;
    bool object = text[at] == '{';
    if (object || text[at] == '[') {
      if (depth == NL_JSON_DEPTH_MAX) return 0;
      size_t first = space(text, length, at + 1);
      bool empty = first < length && text[first] == (object ? '}' : ']');
      if (!empty) {
        objects = (objects << 1) | (object ? 1u : 0u);
        depth++;
        at = object ? name_end(text, length, at + 1) : at + 1;
        if (at == 0) return 0;
        continue;
      }
      at = first + 1;
    } else {
      at = scalar_end(text, length, at);
      if (at == 0) return 0;
    }
    at = after_value(text, length, at, &objects, &depth, &done);
    if (at == 0) return 0;
  }
  return at;
}

bool nl_json_valid(const char *text, size_t length) {
  size_t end = nl_json_skip(text, length, 0);
  return end != 0 && space(text, length, end) == length;
}

bool nl_json_member(const char *text, size_t length, const char *name, size_t *from, size_t *to) {
  size_t name_length = strlen(name), at = space(text, length, 0);
  if (at >= length || text[at] != '{') return false;
  for (at++;; at++) {
    size_t start = space(text, length, at), value = name_end(text, length, at);
    if (value == 0) return false;
    *from = space(text, length, value);
    *to = nl_json_skip(text, length, value);
    if (*to == 0) return false;
    bool same = length - start > name_length + 1 && memcmp(text + start + 1, name, name_length) == 0 &&
                text[start + 1 + name_length] == '"';
    if (same) return true;
    at = space(text, length, *to);
    if (at >= length || text[at] != ',') return false;
  }
}

bool nl_json_item(const char *text, size_t length, size_t *at, size_t *from, size_t *to) {
  *at = space(text, length, *at);
  if (*at >= length || (text[*at] != '[' && text[*at] != ',')) return false;
  *from = space(text, length, *at + 1);
  if (*from >= length || text[*from] == ']') return false;
  *to = nl_json_skip(text, length, *from);
  *at = *to;
  return *to != 0;
}
