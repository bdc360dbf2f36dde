#define _GNU_SOURCE
#include "CSystem.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>

int sys_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

int sys_start_thread(size_t stack, void *(*body)(void *), void *argument) {
  pthread_attr_t attributes;
  pthread_t thread;
  int failed = pthread_attr_init(&attributes);
  if (failed) return failed;
  if (stack) pthread_attr_setstacksize(&attributes, stack);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  // A new thread takes over the mask of the one that starts it.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  failed = pthread_create(&thread, &attributes, body, argument);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
  return failed;
}

void sys_give_memory_back(void) { malloc_trim(0); }

int sys_core_count(void) {
  cpu_set_t cores;
  if (sched_getaffinity(0, sizeof cores, &cores)) return 1;
  int count = CPU_COUNT(&cores);
  return count > 0 ? count : 1;
}

unsigned long long sys_checksum(const void *bytes, size_t count) { return XXH3_64bits(bytes, count); }
