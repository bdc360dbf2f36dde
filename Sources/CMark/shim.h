#ifndef CLIO_CMARK_SHIM_H
#define CLIO_CMARK_SHIM_H
#include <cmark.h>
#endif
