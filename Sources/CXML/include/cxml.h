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

/* What the XML parser meets. Names are as they are written, with their prefixes. */
typedef struct {
  void *context;
  /* A start tag; `attributes` are names and values by turns, a NULL behind the last, or NULL where there are none. */
  void (*start_element)(void *context, const char *name, const char *const *attributes, int64_t line);
  void (*end_element)(void *context, const char *name);
  /* A piece of text; neighbouring pieces may come apart. */
  void (*characters)(void *context, const uint8_t *text, int64_t length);
} cxml_xml_handler;

/* A document that is parsed piece by piece. */
typedef struct cxml_xml_parser cxml_xml_parser;

/* A parser at the beginning of a document, in whatever encoding the document declares; NULL without memory.
 * No DTD is loaded, nothing is fetched, and no entity is expanded but XML's own five and character references: any
 * other is an error, and so are elements more than 1000 deep. */
cxml_xml_parser *cxml_xml_open(const cxml_xml_handler *handler);

/* The next bytes; `is_last` behind them all. 0, or -1 where the document is no well-formed XML. */
int32_t cxml_xml_feed(cxml_xml_parser *parser, const uint8_t *bytes, int64_t length, int32_t is_last);

/* The line of the error, from 1, and its reason in libxml2's words. The text lives as long as the parser. */
int64_t cxml_xml_error_line(const cxml_xml_parser *parser);
const char *cxml_xml_error(const cxml_xml_parser *parser);

void cxml_xml_close(cxml_xml_parser *parser);

#endif
