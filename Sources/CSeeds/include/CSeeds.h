// The built-in corpus as bytes inside the program: the files of `seeds/`, by name.
#ifndef CLIO_CSEEDS_H
#define CLIO_CSEEDS_H

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} cs_file;

/// The number of embedded files.
size_t cs_count(void);
/// The file at an index below `cs_count()`; it lives as long as the program.
cs_file cs_at(size_t index);

/// Questions to the corpus with the queries that answer them; no part of it.
cs_file cs_questions(void);

/// The same corpus packed, so that a start reads no text; of no length where the build had none yet.
cs_file cs_packed(void);

#endif
