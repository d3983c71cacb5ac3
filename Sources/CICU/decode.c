#include <stdlib.h>
#include <unicode/ucnv.h>

#include "buffers.h"
#include "cicu.h"

int64_t cicu_decode(const char *encoding, const uint8_t *bytes, int64_t length, uint8_t *out,
                    int64_t capacity) {
  if (length > INT32_MAX / 2) return CICU_TOO_LONG;
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &status);
  if (U_FAILURE(status)) return CICU_UNKNOWN_NAME;
  /* One byte gives at most two units in any encoding that ICU knows. */
  int32_t room = (int32_t)length * 2 + 8;
  UChar *units = malloc((size_t)room * sizeof(UChar));
  int64_t result = CICU_FAILED;
  if (units != NULL) {
    int32_t written = ucnv_toUChars(converter, units, room, (const char *)bytes, (int32_t)length, &status);
    if (U_SUCCESS(status)) result = cicu_to_utf8(units, written, out, capacity);
  }
  free(units);
  ucnv_close(converter);
  return result;
}
