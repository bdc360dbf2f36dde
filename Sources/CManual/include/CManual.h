// The hand-written part of the manual page as bytes inside the program: `manual/clio.1.in`.
#ifndef CLIO_CMANUAL_H
#define CLIO_CMANUAL_H

#include <stddef.h>

typedef struct {
  const unsigned char *bytes;
  size_t length;
} cm_text;

/// The text of the page; it lives as long as the program.
cm_text cm_page(void);

#endif
