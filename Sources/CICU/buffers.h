/* UTF-16 buffers between the UTF-8 of the caller and ICU. Not part of the public header. */
#ifndef CICU_BUFFERS_H
#define CICU_BUFFERS_H

#include <stdint.h>
#include <unicode/utypes.h>

/* A heap buffer of UTF-16 units; `units` is NULL after an error. */
typedef struct {
  UChar *units;
  int32_t length;
  /* How many ill-formed sequences became U+FFFD. */
  int32_t substitutions;
} cicu_units;

/* UTF-8 as UTF-16, ill-formed bytes as U+FFFD. The caller frees `units`. */
cicu_units cicu_from_utf8(const uint8_t *text, int64_t length);

/* Writes UTF-16 as UTF-8 and returns the whole length in bytes, or a cicu_error. */
int64_t cicu_to_utf8(const UChar *units, int32_t length, uint8_t *out, int64_t capacity);

#endif
