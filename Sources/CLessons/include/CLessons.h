// The built-in course as bytes inside the program: the files of `lessons/`, by name, lessons in the order in which
// they are taught.
#ifndef CLIO_CLESSONS_H
#define CLIO_CLESSONS_H

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} cl_file;

/// The number of embedded files.
size_t cl_count(void);
/// The file at an index below `cl_count()`; it lives as long as the program.
cl_file cl_at(size_t index);

#endif
