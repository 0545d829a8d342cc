/* Case of single characters; properties stand in text.h. */
#pragma once
#include <stdint.h>

/** The small or capital letter of a code point, itself when there is none. Mappings to several characters: text-case.c. */
uint32_t nl_character_lower(uint32_t code_point);
uint32_t nl_character_upper(uint32_t code_point);
