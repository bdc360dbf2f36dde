#ifndef CLIO_CDIGEST_SHIM_H
#define CLIO_CDIGEST_SHIM_H
#include <sys/types.h>
#include <stddef.h>
#include <stdint.h>
#include <sha2.h>

/// SHA-256 of bytes, in 32 bytes; the state of a digest is a union, which Swift would first fill with zeros.
static inline void cd_sha256(const void *bytes, size_t count, uint8_t *digest) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, (const uint8_t *)bytes, count);
  SHA256Final(digest, &context);
}
#endif
