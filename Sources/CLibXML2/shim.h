#pragma once
#if !__has_include(<libxml/xmlversion.h>)
#error "libxml2's headers are missing: run `make setup` (Debian package libxml2-dev)"
#endif
#include <libxml/xmlversion.h>
// Debian's build includes ICU's headers, whose types clash with Foundation's copy of ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlwriter.h>

// The type of an error callback changed in libxml2 2.12 (the error became const).
#if LIBXML_VERSION >= 21200
typedef const xmlError *planner_xml_error;
#else
typedef xmlErrorPtr planner_xml_error;
#endif

// What Swift gets of an error: plain values only, so that no Swift code depends on the type above.
// `offset` is the byte at which the parser stands, or -1; `node` is an element, or NULL.
typedef void (*planner_xml_handler)(
    void *owner, int level, int code, long offset, const char *message, const xmlNode *node, const char *attribute);

typedef struct {
  void *owner;
  planner_xml_handler handle;
} planner_xml_sink;

// The one callback for parser errors; libxml2 hands it the parser's context, whose private field holds the sink.
static void planner_xml_parser_error(void *data, planner_xml_error error) {
  xmlParserCtxtPtr context = (xmlParserCtxtPtr)data;
  if (context == NULL || context->_private == NULL || error == NULL) return;
  planner_xml_sink *sink = (planner_xml_sink *)context->_private;
  sink->handle(sink->owner, (int)error->level, error->code, xmlByteConsumed(context), error->message, NULL, NULL);
}

// The one callback for schema errors. An error may name an attribute node: Swift gets its element and its name.
static void planner_xml_schema_error(void *data, planner_xml_error error) {
  planner_xml_sink *sink = (planner_xml_sink *)data;
  if (sink == NULL || error == NULL) return;
  const xmlNode *node = (const xmlNode *)error->node;
  const char *attribute = NULL;
  while (node != NULL && node->type != XML_ELEMENT_NODE) {
    if (node->type == XML_DOCUMENT_NODE) {
      node = NULL;
      break;
    }
    if (node->type == XML_ATTRIBUTE_NODE) attribute = (const char *)node->name;
    node = node->parent;
  }
  sink->handle(sink->owner, (int)error->level, error->code, -1, error->message, node, attribute);
}

static xmlParserInputPtr planner_xml_no_entity(const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)url;
  (void)id;
  (void)context;
  return NULL;
}

// Nothing outside the bytes handed in is ever read: libxml2's own `xmlNoNetExternalEntityLoader` still opens files.
// In C, because the loader is a global of the process and its type holds C contexts.
static inline void planner_xml_initialize(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(planner_xml_no_entity);
}

// The fields of the SAX table are set in C since the callback's type depends on libxml2's version.
static inline void planner_xml_set_parser_sink(xmlParserCtxtPtr context, planner_xml_sink *sink) {
  context->_private = sink;
  if (context->sax != NULL) context->sax->serror = (xmlStructuredErrorFunc)planner_xml_parser_error;
}

// Same reason: the callback's type depends on libxml2's version.
static inline void planner_xml_set_schema_parser_sink(xmlSchemaParserCtxtPtr context, planner_xml_sink *sink) {
  xmlSchemaSetParserStructuredErrors(context, (xmlStructuredErrorFunc)planner_xml_schema_error, sink);
}

// Same reason: the callback's type depends on libxml2's version.
static inline void planner_xml_set_validity_sink(xmlSchemaValidCtxtPtr context, planner_xml_sink *sink) {
  xmlSchemaSetValidStructuredErrors(context, (xmlStructuredErrorFunc)planner_xml_schema_error, sink);
}

// An element's number in document order, kept in the field that libxml2 reserves for its callers.
static inline void planner_xml_set_ordinal(xmlNode *node, long ordinal) { node->_private = (void *)ordinal; }
static inline long planner_xml_ordinal(const xmlNode *node) { return (long)node->_private; }
