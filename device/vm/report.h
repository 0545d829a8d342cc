/* What is told about a failure. */
#pragma once
#include "vm.h"

/** vm->error: what the pending exception means to the caller of a handler. */
enum nl_error { ERROR_EXCEPTION, ERROR_NO_HANDLER, ERROR_UNMARSHAL, ERROR_MARSHAL };
