#include <stdlib.h>
#include <unicode/ucol.h>

#include "buffers.h"
#include "cicu.h"

/* The name is the header's own; behind it stands ICU's collator. */
static UCollator *unwrap(const cicu_collator *collator) { return (UCollator *)collator; }

cicu_collator *cicu_collator_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &status);
  if (U_FAILURE(status)) return NULL;
  return (cicu_collator *)collator;
}

int64_t cicu_sort_key(const cicu_collator *collator, const uint8_t *text, int64_t length, uint8_t *out,
                      int64_t capacity) {
  if (length > INT32_MAX - 1) return CICU_TOO_LONG;
  cicu_units in = cicu_from_utf8(text, length);
  if (in.units == NULL) return CICU_FAILED;
  int32_t room = capacity > INT32_MAX ? INT32_MAX : (int32_t)capacity;
  int32_t size = ucol_getSortKey(unwrap(collator), in.units, in.length, out, room);
  free(in.units);
  return size == 0 ? CICU_FAILED : size;
}

void cicu_collator_close(cicu_collator *collator) {
  if (collator != NULL) ucol_close(unwrap(collator));
}
