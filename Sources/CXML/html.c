#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <limits.h>
#include <string.h>

#include "cxml.h"

/* What libxml2 hands back to the callbacks: the caller's handler and the parser, for its position. */
typedef struct {
  const cxml_html_handler *handler;
  htmlParserCtxtPtr parser;
} html_state;

static const char *attribute(const xmlChar **attributes, const char *name) {
  if (attributes == NULL) return NULL;
  for (int i = 0; attributes[i] != NULL; i += 2)
    if (strcmp((const char *)attributes[i], name) == 0) return (const char *)attributes[i + 1];
  return NULL;
}

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes) {
  html_state *state = user;
  const xmlParserInput *input = state->parser->input;
  /* The parser drops what it has read from the buffer's head; `consumed` counts that. */
  int64_t offset = input == NULL ? 0 : (int64_t)input->consumed + (int64_t)(input->cur - input->base);
  state->handler->start_element(state->handler->context, (const char *)name, attribute(attributes, "class"),
                                attribute(attributes, "alt"), offset);
}

static void on_end(void *user, const xmlChar *name) {
  html_state *state = user;
  state->handler->end_element(state->handler->context, (const char *)name);
}

static void on_text(void *user, const xmlChar *text, int length) {
  html_state *state = user;
  const xmlParserInput *input = state->parser->input;
  state->handler->characters(state->handler->context, text, length, input == NULL ? 1 : input->line);
}

int32_t cxml_parse_html(const uint8_t *text, int64_t length, const cxml_html_handler *handler) {
  if (length > INT_MAX) return -1;
  htmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.startElement = on_start;
  sax.endElement = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  html_state state = {handler, htmlCreateMemoryParserCtxt((const char *)text, (int)length)};
  if (state.parser == NULL) return -1;
  *state.parser->sax = sax;
  state.parser->userData = &state;
  htmlCtxtUseOptions(state.parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                       HTML_PARSE_NONET);
  xmlCharEncodingHandlerPtr utf8 = xmlFindCharEncodingHandler("UTF-8");
  if (utf8 != NULL) xmlSwitchToEncoding(state.parser, utf8);
  htmlParseDocument(state.parser);
  htmlFreeParserCtxt(state.parser);
  return 0;
}
