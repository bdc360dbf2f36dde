// A door to libcurl that opens when it is first used: whoever opens a file never loads the library, which
// brings forty others. The header is that of the system, the functions are looked up by name.
//
// Swift cannot call functions of a variable number of arguments: there is one for each kind of value.
#ifndef CLIO_CCURL_H
#define CLIO_CCURL_H
#include <curl/curl.h>
#include <stddef.h>

/// Loads the library and readies it, once for all threads; 0, or another number where it is missing. Nothing
/// else of this header may be called before it has given 0.
int door_open(void);

/// Why the library was not loaded, in the words of the system; empty where it was.
const char *door_failure(void);

/// A handle of one request after another, and what drives it and keeps its connections; NULL without memory.
CURL *door_easy(void);
CURLM *door_multi(void);
void door_end(CURL *easy, CURLM *multi);

/// Forgets the options of a handle, and keeps its connections.
void door_reset(CURL *easy);

CURLcode door_set_number(CURL *easy, CURLoption option, long number);
CURLcode door_set_size(CURL *easy, CURLoption option, long long size);
CURLcode door_set_text(CURL *easy, CURLoption option, const char *text);
/// The bytes are not copied: they must live as long as the request.
CURLcode door_set_body(CURL *easy, const void *bytes, size_t count);
CURLcode door_set_headers(CURL *easy, struct curl_slist *headers);

/// Where words of what went wrong are written, `CURL_ERROR_SIZE` bytes that live as long as the request.
CURLcode door_set_error(CURL *easy, char *words);

/// Where the pieces of the answer go; `take` gives back `count`, or another number to break off.
CURLcode door_set_taker(CURL *easy, size_t (*take)(char *bytes, size_t one, size_t count, void *context), void *context);

/// A list with one text more, which is copied; NULL without memory, and then the list is as it was.
struct curl_slist *door_append(struct curl_slist *list, const char *text);
void door_free(struct curl_slist *list);

/// The status of the answer that is being read, as 200; 0 before there is one.
long door_status(CURL *easy);

/// Whether the connection was made and the request began to be sent.
int door_has_begun(CURL *easy);

CURLMcode door_add(CURLM *multi, CURL *easy);
/// Takes a request away; where it has not ended, its connection is closed.
CURLMcode door_remove(CURLM *multi, CURL *easy);
CURLMcode door_perform(CURLM *multi, int *running);
CURLMcode door_wait(CURLM *multi, int milliseconds);
/// Whether a request has ended, and how.
int door_result(CURLM *multi, CURLcode *result);

/// What a number means, in the words of the library.
const char *door_words(CURLcode code);

#endif
