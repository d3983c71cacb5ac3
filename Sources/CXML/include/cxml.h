/* libxml2's parsers behind <stdint.h> types; the reasons are those of cicu.h. */
#ifndef CXML_H
#define CXML_H

#include <stdint.h>

/* What the HTML parser meets. Strings are UTF-8 and live for the call only; absent attributes are NULL. */
typedef struct {
  /* The caller's own pointer, handed back with each call. */
  void *context;
  /* A start tag; `end_offset` is the byte of the input behind its last attribute. */
  void (*start_element)(void *context, const char *name, const char *css_class, const char *alt,
                        int64_t end_offset);
  void (*end_element)(void *context, const char *name);
  /* Text; `last_line` is the source line, from 1, on which its last byte stands. */
  void (*characters)(void *context, const uint8_t *text, int64_t length, int64_t last_line);
} cxml_html_handler;

/* Parses HTML that is UTF-8, whatever its <meta> says, calling the handler in the order of the text.
 * No DTD is loaded, no entity but HTML's own is expanded, nothing is fetched. 0, or -1 where libxml2 has no
 * memory or the text is longer than it takes. Bad HTML is no error: it is read as browsers do. */
int32_t cxml_parse_html(const uint8_t *text, int64_t length, const cxml_html_handler *handler);

#endif
