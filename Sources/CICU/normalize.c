#include <stdlib.h>
#include <string.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>
#include <unicode/utf8.h>

#include "buffers.h"
#include "cicu.h"

const char *cicu_version(void) { return U_ICU_VERSION; }

/* The transformations that ICU offers as (source, destination) functions. */
typedef int32_t (*cicu_transform)(const UChar *in, int32_t length, UChar *out, int32_t capacity,
                                  UErrorCode *status);

static int32_t to_nfc(const UChar *in, int32_t length, UChar *out, int32_t capacity, UErrorCode *status) {
  return unorm2_normalize(unorm2_getNFCInstance(status), in, length, out, capacity, status);
}

static int32_t to_nfkd(const UChar *in, int32_t length, UChar *out, int32_t capacity, UErrorCode *status) {
  return unorm2_normalize(unorm2_getNFKDInstance(status), in, length, out, capacity, status);
}

static int64_t transformed(cicu_transform transform, const uint8_t *text, int64_t length, uint8_t *out,
                           int64_t capacity) {
  cicu_units in = cicu_from_utf8(text, length);
  if (in.units == NULL) return length > INT32_MAX - 1 ? CICU_TOO_LONG : CICU_FAILED;
  int64_t result = CICU_FAILED;
  int32_t room = in.length < INT32_MAX / 3 - 16 ? in.length * 3 + 16 : INT32_MAX;
  for (int tries = 0; tries < 2; tries++) {
    UErrorCode status = U_ZERO_ERROR;
    UChar *units = malloc((size_t)room * sizeof(UChar));
    if (units == NULL) break;
    int32_t written = transform(in.units, in.length, units, room, &status);
    if (U_SUCCESS(status)) result = cicu_to_utf8(units, written, out, capacity);
    free(units);
    if (status != U_BUFFER_OVERFLOW_ERROR) break;
    room = written;
  }
  free(in.units);
  return result;
}

/* Whether the text holds nothing but what NFC leaves alone and what needs no look at its neighbours: U+0000 … U+02FF,
 * U+1E80 … U+1EFF, U+2010 … U+202F. That is nearly all composed Vietnamese and Spanish, and saves the way through
 * UTF-16. Ill-formed text is not plain. */
static int is_plain(const uint8_t *text, int64_t length) {
  int64_t i = 0;
  while (i < length) {
    uint8_t lead = text[i];
    if (lead < 0x80) {
      i++;
      continue;
    }
    int64_t width = lead >= 0xC2 && lead <= 0xCB ? 2 : lead == 0xE1 || lead == 0xE2 ? 3 : 0;
    if (width == 0 || i + width > length || (text[i + 1] & 0xC0) != 0x80) return 0;
    if (width == 3 && (text[i + 2] & 0xC0) != 0x80) return 0;
    if (lead == 0xE1 && text[i + 1] != 0xBB && text[i + 1] != 0xBA) return 0;
    if (lead == 0xE2 && (text[i + 1] != 0x80 || text[i + 2] < 0x90 || text[i + 2] > 0xAF)) return 0;
    i += width;
  }
  return 1;
}

int32_t cicu_is_nfc(const uint8_t *text, int64_t length) {
  if (length > INT32_MAX - 1) return 0;
  if (is_plain(text, length)) return 1;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  cicu_units in = cicu_from_utf8(text, length);
  if (in.units == NULL || in.substitutions > 0 || U_FAILURE(status)) {
    free(in.units);
    return 0;
  }
  UBool normalized = unorm2_isNormalized(nfc, in.units, in.length, &status);
  free(in.units);
  return U_SUCCESS(status) && normalized;
}

int64_t cicu_nfc(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity) {
  if (is_plain(text, length)) {
    if (length > 0 && length <= capacity) memcpy(out, text, (size_t)length);
    return length;
  }
  return transformed(to_nfc, text, length, out, capacity);
}

int64_t cicu_nfkd(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity) {
  return transformed(to_nfkd, text, length, out, capacity);
}

int64_t cicu_transliterate(const char *id, const uint8_t *text, int64_t length, uint8_t *out,
                           int64_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar name[64];
  int32_t name_length = 0;
  u_strFromUTF8(name, 64, &name_length, id, -1, &status);
  UTransliterator *rules = utrans_openU(name, name_length, UTRANS_FORWARD, NULL, 0, NULL, &status);
  if (U_FAILURE(status)) return CICU_UNKNOWN_NAME;
  cicu_units in = cicu_from_utf8(text, length);
  if (in.units == NULL) {
    utrans_close(rules);
    return length > INT32_MAX - 1 ? CICU_TOO_LONG : CICU_FAILED;
  }
  /* Latin-ASCII turns one unit into at most a handful ("㎧" into "m/s"). */
  int64_t room = (int64_t)in.length * 8 + 16;
  int64_t result = CICU_FAILED;
  UChar *units = room > INT32_MAX ? NULL : malloc((size_t)room * sizeof(UChar));
  if (units != NULL) {
    u_memcpy(units, in.units, in.length);
    int32_t written = in.length;
    int32_t limit = in.length;
    utrans_transUChars(rules, units, &written, (int32_t)room, 0, &limit, &status);
    if (U_SUCCESS(status)) result = cicu_to_utf8(units, written, out, capacity);
  }
  free(units);
  free(in.units);
  utrans_close(rules);
  return result;
}
