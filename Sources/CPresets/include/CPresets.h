// The built-in presets of `clio import` as bytes inside the program: the files of `presets/`, by name.
#ifndef CLIO_CPRESETS_H
#define CLIO_CPRESETS_H

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} cp_file;

/// The number of embedded files.
size_t cp_count(void);
/// The file at an index below `cp_count()`; it lives as long as the program.
cp_file cp_at(size_t index);

#endif
