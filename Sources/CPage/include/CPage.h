// What every page with a picture has, as bytes inside the program: how it looks and what it does.
#ifndef CLIO_CPAGE_H
#define CLIO_CPAGE_H

#include <stddef.h>

typedef struct {
  const unsigned char *bytes;
  size_t length;
} cpage_file;

/// The style sheet and the script of a page; they live as long as the program.
cpage_file cpage_style(void);
cpage_file cpage_script(void);

#endif
