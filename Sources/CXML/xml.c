#include <libxml/SAX2.h>
#include <libxml/entities.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cxml.h"

enum {
  MESSAGE_SIZE = 256,
  /* No document of people comes near; libxml2 counts only where it builds a tree. */
  DEEPEST = 1000
};

struct cxml_xml_parser {
  cxml_xml_handler handler;
  xmlParserCtxtPtr parser;
  int32_t is_in_document;
  int32_t depth;
  int64_t error_line;
  char error[MESSAGE_SIZE];
};

static int64_t line(const cxml_xml_parser *self) {
  return self->parser->input == NULL ? 1 : self->parser->input->line;
}

/* Ends the parsing with an error of our own, unless there was one before. */
static void refuse(cxml_xml_parser *self, const char *format, const char *name) {
  if (self->error[0] != 0) return;
  self->error_line = line(self);
  snprintf(self->error, MESSAGE_SIZE, format, name);
  xmlStopParser(self->parser);
}

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes) {
  cxml_xml_parser *self = user;
  self->is_in_document = 1;
  if (++self->depth > DEEPEST) {
    refuse(self, "there are more than 1000 elements around <%s>", (const char *)name);
    return;
  }
  self->handler.start_element(self->handler.context, (const char *)name, (const char *const *)attributes,
                              line(self));
}

static void on_end(void *user, const xmlChar *name) {
  cxml_xml_parser *self = user;
  if (self->depth-- > DEEPEST) return;
  self->handler.end_element(self->handler.context, (const char *)name);
}

static void on_text(void *user, const xmlChar *text, int length) {
  cxml_xml_parser *self = user;
  self->handler.characters(self->handler.context, text, length);
}

/* Entities of a DTD are not known here: with a DTD that is not loaded libxml2 would drop them without a word. It also
 * asks while it reads declarations, which are passed over. */
static xmlEntityPtr on_entity(void *user, const xmlChar *name) {
  cxml_xml_parser *self = user;
  xmlEntityPtr entity = xmlGetPredefinedEntity(name);
  if (entity == NULL && self->is_in_document) {
    refuse(self, "the entity &%s; is not one of XML's own", (const char *)name);
  }
  return entity;
}

static xmlEntityPtr no_parameter_entity(void *user, const xmlChar *name) {
  (void)user;
  (void)name;
  return NULL;
}

cxml_xml_parser *cxml_xml_open(const cxml_xml_handler *handler) {
  cxml_xml_parser *self = calloc(1, sizeof *self);
  if (self == NULL) return NULL;
  self->handler = *handler;
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.startElement = on_start;
  sax.endElement = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  sax.getEntity = on_entity;
  sax.getParameterEntity = no_parameter_entity;
  self->parser = xmlCreatePushParserCtxt(&sax, self, NULL, 0, NULL);
  if (self->parser == NULL) {
    free(self);
    return NULL;
  }
  xmlCtxtUseOptions(self->parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_SAX1);
  return self;
}

/* Keeps what libxml2 says of its error, without the line end. */
static void keep_error(cxml_xml_parser *self) {
  const xmlError *error = xmlCtxtGetLastError(self->parser);
  self->error_line = error == NULL ? line(self) : error->line;
  const char *message = error == NULL || error->message == NULL ? "not well-formed" : error->message;
  snprintf(self->error, MESSAGE_SIZE, "%s", message);
  self->error[strcspn(self->error, "\r\n")] = 0;
}

int32_t cxml_xml_feed(cxml_xml_parser *self, const uint8_t *bytes, int64_t length, int32_t is_last) {
  if (length > INT_MAX) return -1;
  xmlParseChunk(self->parser, (const char *)bytes, (int)length, is_last);
  if (self->error[0] == 0 && !self->parser->wellFormed) keep_error(self);
  return self->error[0] == 0 ? 0 : -1;
}

int64_t cxml_xml_error_line(const cxml_xml_parser *self) { return self->error_line; }

const char *cxml_xml_error(const cxml_xml_parser *self) { return self->error; }

void cxml_xml_close(cxml_xml_parser *self) {
  xmlFreeParserCtxt(self->parser);
  free(self);
}
