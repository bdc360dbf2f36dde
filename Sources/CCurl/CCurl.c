#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

// The macros of the header check the arguments of calls by name; here calls go by address.
#undef curl_easy_setopt
#undef curl_easy_getinfo

static struct {
  CURL *(*easy)(void);
  void (*easy_end)(CURL *);
  void (*reset)(CURL *);
  CURLcode (*set)(CURL *, CURLoption, ...);
  CURLcode (*get)(CURL *, CURLINFO, ...);
  const char *(*words)(CURLcode);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free_list)(struct curl_slist *);
  CURLM *(*multi)(void);
  CURLMcode (*multi_end)(CURLM *);
  CURLMcode (*add)(CURLM *, CURL *);
  CURLMcode (*remove)(CURLM *, CURL *);
  CURLMcode (*perform)(CURLM *, int *);
  CURLMcode (*wait)(CURLM *, struct curl_waitfd[], unsigned int, int, int *);
  CURLMsg *(*message)(CURLM *, int *);
  CURLcode (*ready)(long);
} curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int failed = 1;
static char failure[512];

static void load(void) {
  void *library = NULL;
  const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4"};
  for (int i = 0; i < 2 && !library; i++) {
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    const char *reason = library ? NULL : dlerror();
    // What is said of the first is what most have to mend.
    if (reason && !failure[0]) snprintf(failure, sizeof failure, "%s", reason);
  }
  if (!library) return;

  const struct {
    const char *name;
    void *place;
  } functions[] = {
      {"curl_easy_init", &curl.easy},
      {"curl_easy_cleanup", &curl.easy_end},
      {"curl_easy_reset", &curl.reset},
      {"curl_easy_setopt", &curl.set},
      {"curl_easy_getinfo", &curl.get},
      {"curl_easy_strerror", &curl.words},
      {"curl_slist_append", &curl.append},
      {"curl_slist_free_all", &curl.free_list},
      {"curl_multi_init", &curl.multi},
      {"curl_multi_cleanup", &curl.multi_end},
      {"curl_multi_add_handle", &curl.add},
      {"curl_multi_remove_handle", &curl.remove},
      {"curl_multi_perform", &curl.perform},
      {"curl_multi_poll", &curl.wait},
      {"curl_multi_info_read", &curl.message},
      {"curl_global_init", &curl.ready},
  };
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
    void *function = dlsym(library, functions[i].name);
    if (!function) {
      snprintf(failure, sizeof failure, "libcurl: %s", functions[i].name);
      return;
    }
    *(void **)functions[i].place = function;
  }
  CURLcode code = curl.ready(CURL_GLOBAL_DEFAULT);
  if (code != CURLE_OK) {
    snprintf(failure, sizeof failure, "%s", curl.words(code));
    return;
  }
  failure[0] = 0;
  failed = 0;
}

int door_open(void) {
  pthread_once(&once, load);
  return failed;
}

const char *door_failure(void) { return failure; }

CURL *door_easy(void) { return curl.easy(); }
CURLM *door_multi(void) { return curl.multi(); }

void door_end(CURL *easy, CURLM *multi) {
  if (easy) curl.easy_end(easy);
  if (multi) curl.multi_end(multi);
}

void door_reset(CURL *easy) { curl.reset(easy); }

CURLcode door_set_number(CURL *easy, CURLoption option, long number) { return curl.set(easy, option, number); }

CURLcode door_set_size(CURL *easy, CURLoption option, long long size) {
  return curl.set(easy, option, (curl_off_t)size);
}

CURLcode door_set_text(CURL *easy, CURLoption option, const char *text) { return curl.set(easy, option, text); }

CURLcode door_set_body(CURL *easy, const void *bytes, size_t count) {
  CURLcode code = curl.set(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
  return code == CURLE_OK ? curl.set(easy, CURLOPT_POSTFIELDS, bytes) : code;
}

CURLcode door_set_headers(CURL *easy, struct curl_slist *headers) {
  return curl.set(easy, CURLOPT_HTTPHEADER, headers);
}

CURLcode door_set_error(CURL *easy, char *words) { return curl.set(easy, CURLOPT_ERRORBUFFER, words); }

CURLcode door_set_taker(CURL *easy, size_t (*take)(char *, size_t, size_t, void *), void *context) {
  CURLcode code = curl.set(easy, CURLOPT_WRITEFUNCTION, take);
  return code == CURLE_OK ? curl.set(easy, CURLOPT_WRITEDATA, context) : code;
}

struct curl_slist *door_append(struct curl_slist *list, const char *text) { return curl.append(list, text); }
void door_free(struct curl_slist *list) { curl.free_list(list); }

long door_status(CURL *easy) {
  long status = 0;
  return curl.get(easy, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK ? status : 0;
}

int door_has_begun(CURL *easy) {
  double seconds = 0;
  return curl.get(easy, CURLINFO_PRETRANSFER_TIME, &seconds) == CURLE_OK && seconds > 0;
}

CURLMcode door_add(CURLM *multi, CURL *easy) { return curl.add(multi, easy); }
CURLMcode door_remove(CURLM *multi, CURL *easy) { return curl.remove(multi, easy); }
CURLMcode door_perform(CURLM *multi, int *running) { return curl.perform(multi, running); }
CURLMcode door_wait(CURLM *multi, int milliseconds) { return curl.wait(multi, NULL, 0, milliseconds, NULL); }

int door_result(CURLM *multi, CURLcode *result) {
  int rest = 0;
  CURLMsg *message;
  while ((message = curl.message(multi, &rest))) {
    if (message->msg == CURLMSG_DONE) {
      *result = message->data.result;
      return 1;
    }
  }
  return 0;
}

const char *door_words(CURLcode code) { return curl.words(code); }
