#ifndef CLIO_CEDIT_SHIM_H
#define CLIO_CEDIT_SHIM_H
#include <histedit.h>
#endif
