#ifndef CLIO_CZLIB_SHIM_H
#define CLIO_CZLIB_SHIM_H
#include <zlib.h>

/// Begins to unpack a stream in the form of gzip; a macro, which Swift cannot call.
static inline int cz_inflate_begin(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
#endif
