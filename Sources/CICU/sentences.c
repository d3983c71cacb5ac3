#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include "buffers.h"
#include "cicu.h"

/* The ends that the iterator finds, as offsets of UTF-8: both rise, so that one walk over the text counts its bytes. */
static int64_t write_ends(UBreakIterator *iterator, const cicu_units *in, int32_t *out, int64_t capacity) {
  int64_t count = 0;
  int32_t unit = 0;
  int32_t byte = 0;
  for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
    while (unit < end) {
      UChar32 scalar;
      U16_NEXT(in->units, unit, in->length, scalar);
      byte += U8_LENGTH(scalar);
    }
    if (count < capacity) out[count] = byte;
    count++;
  }
  return count;
}

int64_t cicu_sentence_ends(const char *locale, const uint8_t *text, int64_t length, int32_t *out,
                           int64_t capacity) {
  if (length > INT32_MAX - 1) return CICU_TOO_LONG;
  cicu_units in = cicu_from_utf8(text, length);
  if (in.units == NULL) return CICU_FAILED;
  int64_t result = CICU_FAILED;
  UErrorCode status = U_ZERO_ERROR;
  if (in.substitutions == 0) {
    UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, locale, in.units, in.length, &status);
    if (U_SUCCESS(status)) {
      result = write_ends(iterator, &in, out, capacity);
      ubrk_close(iterator);
    }
  }
  free(in.units);
  return result;
}
