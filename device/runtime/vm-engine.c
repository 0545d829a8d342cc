/* The Python VM as the runtime's engine. The only file of the runtime that needs the VM linked. */
#include "nanolambda-device.h"

const nl_engine nl_vm_engine = {.check = nl_image_check,
                                .init = nl_vm_init,
                                .start = nl_vm_start,
                                .invoke = nl_invoke,
                                .resume = nl_resume,
                                .error_json = nl_error_json,
                                .exit_status = nl_exit_status,
                                .set_slice = nl_set_slice};
