/* ICU behind <stdint.h> types.
 *
 * No ICU type or versioned symbol may reach Swift: a module that shows ICU's types cannot be imported
 * beside Foundation, which carries an ICU of its own, and `u_strlen_72` would tie the Swift code to one ICU.
 * Text goes in and out as UTF-8. Every function that fills a buffer returns the length that the whole result
 * has, in bytes; where that is more than `capacity`, the buffer holds nothing of use and the caller asks again.
 * A negative result is an error (cicu_error). */
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

/* What a negative result means. */
enum cicu_error {
  CICU_FAILED = -1,       /* ICU reported an error. */
  CICU_UNKNOWN_NAME = -2, /* No such converter, locale or transliterator. */
  CICU_TOO_LONG = -3      /* More than INT32_MAX units. */
};

/* ICU's version, such as "72.1". The text lives as long as the process. */
const char *cicu_version(void);

/* 1 where the UTF-8 text is in NFC, 0 where it is not. Invalid UTF-8 counts as not. */
int32_t cicu_is_nfc(const uint8_t *text, int64_t length);

/* The NFC form of UTF-8 text. */
int64_t cicu_nfc(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);

/* The NFKD form of UTF-8 text: letters and marks apart, ligatures and full-width forms undone. */
int64_t cicu_nfkd(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);

/* The transliterator of this ICU id applied to UTF-8 text, such as "Latin-ASCII". */
int64_t cicu_transliterate(const char *id, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);

/* Bytes of a named encoding, such as "windows-1258", as UTF-8. Bytes that mean nothing become U+FFFD. */
int64_t cicu_decode(const char *encoding, const uint8_t *bytes, int64_t length, uint8_t *out, int64_t capacity);

/* Which of ICU's lists of names to read. */
enum cicu_names { CICU_COUNTRIES = 0, CICU_LANGUAGES = 1, CICU_MONTHS = 2, CICU_WEEKDAYS = 3 };

/* One list of names in the locale "vi", "es" …: "CODE\tname\n" a line, the codes ISO 3166, ISO 639,
 * or a number from 1 for months and from 1 (Sunday) for weekdays. Codes without a name are left out. */
int64_t cicu_names(const char *locale, int32_t which, uint8_t *out, int64_t capacity);

/* Where ICU's rules for the locale "vi", "es" … would cut UTF-8 text into sentences: byte offsets, rising, the text's
 * end among them, its beginning not. Returns how many there are; where that is more than `capacity`, only so many were
 * written. Text that is no valid UTF-8 is CICU_FAILED. */
int64_t cicu_sentence_ends(const char *locale, const uint8_t *text, int64_t length, int32_t *out, int64_t capacity);

/* An order of texts: the alphabet of a locale. */
typedef struct cicu_collator cicu_collator;

/* The order of the locale "vi", "es" …; NULL where ICU has none. The caller closes it. One thread at a time uses it. */
cicu_collator *cicu_collator_open(const char *locale);

/* A key of UTF-8 text: two texts stand in the order of the bytes of their keys. */
int64_t cicu_sort_key(const cicu_collator *collator, const uint8_t *text, int64_t length, uint8_t *out,
                      int64_t capacity);

/* Frees a collator; NULL is none. */
void cicu_collator_close(cicu_collator *collator);

#endif
