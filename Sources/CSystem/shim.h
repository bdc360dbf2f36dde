// Doors to functions of the C library that Swift cannot name, or not alike in every build: they stand
// behind a feature macro, or take a structure that several modules claim.
#ifndef CLIO_CSYSTEM_SHIM_H
#define CLIO_CSYSTEM_SHIM_H
#include <pthread.h>
#include <stddef.h>
#include <unistd.h>

extern int renameat2(int, const char *, int, const char *, unsigned int);
extern int pipe2(int *, int);

/// Lets two files or folders change places at once; 0, or -1 with `errno` set.
static inline int sys_exchange(const char *one, const char *other) {
  // AT_FDCWD and RENAME_EXCHANGE, which are the same on every Linux.
  return renameat2(-100, one, -100, other, 1u << 1);
}

/// Starts a thread that nobody joins, with a stack of so many bytes; 0, or an error number.
static inline int sys_start_thread(size_t stack, void *(*body)(void *), void *argument) {
  pthread_attr_t attributes;
  pthread_t thread;
  int failed = pthread_attr_init(&attributes);
  if (failed) return failed;
  pthread_attr_setstacksize(&attributes, stack);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  failed = pthread_create(&thread, &attributes, body, argument);
  pthread_attr_destroy(&attributes);
  return failed;
}

// Pseudo-terminals, for tests.
extern int posix_openpt(int);
extern int grantpt(int);
extern int unlockpt(int);
extern int ptsname_r(int, char *, unsigned long);
enum { sys_spawn_setsid = 0x80 };
#endif
