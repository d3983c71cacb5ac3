#include <string.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "buffers.h"
#include "cicu.h"

enum { NAME_UNITS = 160 };

/* A growing result that only counts once the caller's buffer is full. */
typedef struct {
  uint8_t *out;
  int64_t capacity;
  int64_t length;
} sink;

static void append_bytes(sink *to, const char *bytes, int64_t count) {
  if (to->length + count <= to->capacity) memcpy(to->out + to->length, bytes, (size_t)count);
  to->length += count;
}

static void append_name(sink *to, const char *code, const UChar *name, int32_t units) {
  uint8_t utf8[NAME_UNITS * 3];
  int64_t bytes = cicu_to_utf8(name, units, utf8, sizeof utf8);
  if (bytes <= 0 || bytes > (int64_t)sizeof utf8) return;
  append_bytes(to, code, (int64_t)strlen(code));
  append_bytes(to, "\t", 1);
  append_bytes(to, (const char *)utf8, bytes);
  append_bytes(to, "\n", 1);
}

/* ISO 639 holds thousands of languages; those with two letters are the ones that the press names. */
static void append_language(sink *to, const char *code, const char *locale) {
  if (strlen(code) != 2) return;
  UErrorCode status = U_ZERO_ERROR;
  UChar name[NAME_UNITS];
  int32_t units = uloc_getDisplayLanguage(code, locale, name, NAME_UNITS, &status);
  if (U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING) append_name(to, code, name, units);
}

static void append_country(sink *to, const char *code, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UChar name[NAME_UNITS];
  char region[16] = "und_";
  if (strlen(code) > 3) return;
  strcat(region, code);
  int32_t units = uloc_getDisplayCountry(region, locale, name, NAME_UNITS, &status);
  if (U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING) append_name(to, code, name, units);
}

/* The calendar's arrays count from `first`: months from 0, weekdays from 1 (Sunday). */
static void append_calendar(sink *to, const char *locale, UDateFormatSymbolType type, int32_t first,
                            int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_FULL, UDAT_FULL, locale, NULL, 0, NULL, 0, &status);
  if (U_FAILURE(status)) return;
  for (int32_t i = 0; i < count; i++) {
    UChar name[NAME_UNITS];
    char code[3] = {(char)('0' + (i + 1) / 10), (char)('0' + (i + 1) % 10), 0};
    UErrorCode lookup = U_ZERO_ERROR;
    int32_t units = udat_getSymbols(format, type, i + first, name, NAME_UNITS, &lookup);
    if (U_SUCCESS(lookup)) append_name(to, code[0] == '0' ? code + 1 : code, name, units);
  }
  udat_close(format);
}

int64_t cicu_names(const char *locale, int32_t which, uint8_t *out, int64_t capacity) {
  sink to = {out, capacity, 0};
  switch (which) {
    case CICU_COUNTRIES:
      for (const char *const *code = uloc_getISOCountries(); *code != NULL; code++)
        append_country(&to, *code, locale);
      break;
    case CICU_LANGUAGES:
      for (const char *const *code = uloc_getISOLanguages(); *code != NULL; code++)
        append_language(&to, *code, locale);
      break;
    case CICU_MONTHS:
      append_calendar(&to, locale, UDAT_STANDALONE_MONTHS, 0, 12);
      break;
    case CICU_WEEKDAYS:
      append_calendar(&to, locale, UDAT_STANDALONE_WEEKDAYS, 1, 7);
      break;
    default:
      return CICU_UNKNOWN_NAME;
  }
  return to.length;
}
