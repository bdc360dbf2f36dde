import Glibc

/// Whether `make deep` asks for what is too slow for every run.
package let isDeep = getenv("CLIO_DEEP") != nil
