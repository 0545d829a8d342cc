/* Made by scripts/generate.ts from src/bytecode; do not edit. */
#pragma once
#define NL_ABI_FINGERPRINT 45813u
