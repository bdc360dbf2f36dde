#ifndef CLIO_CUTF8PROC_SHIM_H
#define CLIO_CUTF8PROC_SHIM_H
#include <utf8proc.h>
#endif
