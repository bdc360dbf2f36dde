// A C interface to RE2 (regular expressions in linear time) and to glibc's memmem.
#ifndef CLIO_CTEXT_H
#define CLIO_CTEXT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A compiled regular expression.
typedef struct ct_regex ct_regex;

/// Compiles a pattern over UTF-8. Returns NULL where it is faulty, and writes the reason, cut to
/// `capacity` bytes and ended by NUL, to `reason`.
ct_regex *ct_regex_new(const char *pattern, size_t length, char *reason, size_t capacity);
void ct_regex_free(ct_regex *regex);

/// Whether the expression matches somewhere in the text.
int ct_regex_search(const ct_regex *regex, const char *text, size_t length);
/// Where the first match begins, and, in `end`, where it ends; -1 where there is none.
ptrdiff_t ct_regex_find(const ct_regex *regex, const char *text, size_t length, ptrdiff_t *end);
/// The number of groups in the expression.
int ct_regex_groups(const ct_regex *regex);
/// Whether the expression matches somewhere from `start` on. Writes where the match and its first
/// groups begin and end, two offsets each, to `bounds`, which has room for `count` of them; -1 for a group
/// that took no part.
int ct_regex_match(const ct_regex *regex, const char *text, size_t length, size_t start,
                   ptrdiff_t *bounds, int count);
/// Whether the expression matches the text as a whole.
int ct_regex_matches(const ct_regex *regex, const char *text, size_t length);

/// The offset of the first occurrence of `needle`, or -1.
ptrdiff_t ct_find(const void *haystack, size_t haystack_length, const void *needle,
                  size_t needle_length);

#ifdef __cplusplus
}
#endif
#endif
