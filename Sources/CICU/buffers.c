#include "buffers.h"

#include <stdlib.h>
#include <unicode/ustring.h>

#include "cicu.h"

static const UChar32 REPLACEMENT = 0xFFFD;

cicu_units cicu_from_utf8(const uint8_t *text, int64_t length) {
  cicu_units result = {NULL, 0, 0};
  if (length < 0 || length > INT32_MAX - 1) return result;
  UChar *units = malloc(((size_t)length + 1) * sizeof(UChar));
  if (units == NULL) return result;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8WithSub(units, (int32_t)length + 1, &result.length, (const char *)text, (int32_t)length,
                       REPLACEMENT, &result.substitutions, &status);
  if (U_FAILURE(status)) {
    free(units);
    return result;
  }
  result.units = units;
  return result;
}

int64_t cicu_to_utf8(const UChar *units, int32_t length, uint8_t *out, int64_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = 0;
  int32_t room = capacity > INT32_MAX ? INT32_MAX : (int32_t)capacity;
  u_strToUTF8WithSub((char *)out, room, &needed, units, length, REPLACEMENT, NULL, &status);
  if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return CICU_FAILED;
  return needed;
}
