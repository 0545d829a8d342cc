/* What is told about a failure. */
#pragma once
#include "vm.h"

/** vm->error: what the pending exception means to the caller of a handler. */
enum nl_error { ERROR_EXCEPTION, ERROR_NO_HANDLER, ERROR_UNMARSHAL, ERROR_MARSHAL };

/** nl_error_json and nl_error_text, once it is sure that nothing else of this VM runs. */
nl_status nl_report_json(nl_vm *vm, const char **text, size_t *length);
nl_status nl_report_text(nl_vm *vm, const char **text, size_t *length);

/** The name of the file that code was compiled from; it lies in the image. */
nl_slot *nl_code_file(const nl_vm *vm, const nl_code *code);
