#include "CText.h"

#include <re2/re2.h>

#include <cstring>
#include <string>
#include <vector>

// Behind the C type stands RE2's own object; the header stays free of C++.
struct ct_regex {
  re2::RE2 expression;
  ct_regex(const re2::StringPiece &pattern, const re2::RE2::Options &options)
      : expression(pattern, options) {}
};

ct_regex *ct_regex_new(const char *pattern, size_t length, char *reason, size_t capacity) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  auto *regex = new ct_regex(re2::StringPiece(pattern, length), options);
  if (regex->expression.ok()) return regex;
  if (capacity > 0) {
    std::strncpy(reason, regex->expression.error().c_str(), capacity - 1);
    reason[capacity - 1] = '\0';
  }
  delete regex;
  return nullptr;
}

void ct_regex_free(ct_regex *regex) { delete regex; }

int ct_regex_search(const ct_regex *regex, const char *text, size_t length) {
  const re2::StringPiece whole(text, length);
  return regex->expression.Match(whole, 0, length, re2::RE2::UNANCHORED, nullptr, 0);
}

int ct_regex_matches(const ct_regex *regex, const char *text, size_t length) {
  return re2::RE2::FullMatch(re2::StringPiece(text, length), regex->expression);
}

ptrdiff_t ct_regex_find(const ct_regex *regex, const char *text, size_t length, ptrdiff_t *end) {
  re2::StringPiece found;
  const re2::StringPiece whole(text, length);
  if (!regex->expression.Match(whole, 0, length, re2::RE2::UNANCHORED, &found, 1)) return -1;
  *end = found.data() + found.size() - text;
  return found.data() - text;
}

int ct_regex_groups(const ct_regex *regex) {
  return regex->expression.NumberOfCapturingGroups();
}

int ct_regex_match(const ct_regex *regex, const char *text, size_t length, size_t start,
                   ptrdiff_t *bounds, int count) {
  std::vector<re2::StringPiece> found(count);
  const re2::StringPiece whole(text, length);
  if (!regex->expression.Match(whole, start, length, re2::RE2::UNANCHORED, found.data(), count))
    return 0;
  for (int group = 0; group < count; ++group) {
    const bool took_part = found[group].data() != nullptr;
    bounds[2 * group] = took_part ? found[group].data() - text : -1;
    bounds[2 * group + 1] = took_part ? found[group].data() + found[group].size() - text : -1;
  }
  return 1;
}

ptrdiff_t ct_find(const void *haystack, size_t haystack_length, const void *needle,
                  size_t needle_length) {
  const void *found = memmem(haystack, haystack_length, needle, needle_length);
  return found ? static_cast<const char *>(found) - static_cast<const char *>(haystack) : -1;
}
