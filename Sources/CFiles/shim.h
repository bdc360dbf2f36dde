// A door to a function of the C library that Swift cannot name: it stands behind a feature macro.
#ifndef CLIO_CFILES_SHIM_H
#define CLIO_CFILES_SHIM_H

extern int renameat2(int, const char *, int, const char *, unsigned int);

/// Lets two files or folders change places at once; 0, or -1 with `errno` set.
static inline int cf_exchange(const char *one, const char *other) {
  // AT_FDCWD and RENAME_EXCHANGE, which are the same on every Linux.
  return renameat2(-100, one, -100, other, 1u << 1);
}
#endif
