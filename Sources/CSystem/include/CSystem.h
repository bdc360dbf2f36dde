// Doors to functions of the C library that Swift cannot name, or not alike in every build: they stand
// behind a feature macro, or take a structure that several modules claim. Structures of the system
// stay in CSystem.c: a header that includes one would claim it, too.
#ifndef CLIO_CSYSTEM_H
#define CLIO_CSYSTEM_H
#include <stddef.h>

extern int pipe2(int *, int);

/// Lets two files or folders change places at once; 0, or -1 with `errno` set.
int sys_exchange(const char *one, const char *other);

/// Starts a thread that nobody joins, with a stack of so many bytes, 0 for the usual; 0, or an error number.
///
/// Signals never come to it. A handler that ran there could be late: a key pressed after Ctrl-C would
/// be read before it, and be dropped with what Ctrl-C drops.
int sys_start_thread(size_t stack, void *(*body)(void *), void *argument);

/// Gives memory that was freed back to the system, which else keeps some for later.
void sys_give_memory_back(void);

/// The number of cores that the program may run on; at least 1.
int sys_core_count(void);

/// The 64 bits of XXH3 of some bytes.
unsigned long long sys_checksum(const void *bytes, size_t count);

// Pseudo-terminals, for tests.
extern int posix_openpt(int);
extern int grantpt(int);
extern int unlockpt(int);
extern int ptsname_r(int, char *, unsigned long);
enum { sys_spawn_setsid = 0x80 };
#endif
