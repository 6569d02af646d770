// HTML into text: libxml2 repairs the markup into a tree, the tree is walked without recursion.
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

#include <memory>
#include <new>

#include "analyzers/document_text.h"
#include "analyzers/legacy_text.h"
#include "analyzers/unicode.h"
#include "indexer/html_elements.h"
#include "indexer/readers.h"
#include "indexer/text_layout.h"

namespace vankien::indexer {
namespace {

std::string_view view(const xmlChar* text) {
  if (text == nullptr)
    return {};
  return static_cast<const char*>(static_cast<const void*>(text));
}

HtmlEffect effect_of(const xmlNode* node) {
  return node->type == XML_ELEMENT_NODE ? effect_of_element(view(node->name)) : HtmlEffect::none;
}

bool has_attribute(const xmlNode* node, std::string_view name) {
  for (const xmlAttr* attribute = node->properties; attribute != nullptr;
       attribute = attribute->next)
    if (view(attribute->name) == name)
      return true;
  return false;
}

bool is_hidden(const xmlNode* node) {
  if (node->type == XML_COMMENT_NODE || node->type == XML_PI_NODE)
    return true;
  return effect_of(node) == HtmlEffect::hidden ||
         (node->type == XML_ELEMENT_NODE && has_attribute(node, "hidden"));
}

class PageText {
 public:
  std::string read(const xmlNode* top) {
    const xmlNode* node = top;
    while (node != nullptr) {
      const bool visible = !is_hidden(node);
      if (visible)
        enter(node);
      if (visible && node->children != nullptr)
        node = node->children;
      else
        node = after(node, top, visible);
    }
    return layout_.take();
  }

 private:
  // The next node in reading order that is not below `node`; leaves what ends on the way.
  const xmlNode* after(const xmlNode* node, const xmlNode* top, bool entered) {
    if (entered)
      leave(node);
    while (node != top && node->next == nullptr) {
      node = node->parent;
      leave(node);
    }
    return node == top ? nullptr : node->next;
  }

  void enter(const xmlNode* node) {
    switch (effect_of(node)) {
      case HtmlEffect::line:
        return layout_.break_line();
      case HtmlEffect::paragraph:
        return layout_.end_paragraph();
      case HtmlEffect::row:
        return layout_.begin_row();
      case HtmlEffect::cell:
        return layout_.begin_cell();
      case HtmlEffect::preformatted:
        ++preformatted_;
        return layout_.end_paragraph();
      case HtmlEffect::none:
      case HtmlEffect::hidden:
        return add_text(node);
    }
  }

  void add_text(const xmlNode* node) {
    if (node->type != XML_TEXT_NODE && node->type != XML_CDATA_SECTION_NODE)
      return;
    if (preformatted_ > 0)
      layout_.add(view(node->content));
    else
      layout_.add_collapsed(view(node->content));
  }

  void leave(const xmlNode* node) {
    const HtmlEffect effect = effect_of(node);
    if (effect == HtmlEffect::row)
      layout_.end_row();
    if (effect == HtmlEffect::preformatted)
      --preformatted_;
    if (effect == HtmlEffect::paragraph || effect == HtmlEffect::preformatted)
      layout_.end_paragraph();
  }

  TextLayout layout_;
  int preformatted_ = 0;
};

const xmlNode* find_element(const xmlNode* parent, std::string_view name) {
  for (const xmlNode* node = parent->children; node != nullptr; node = node->next)
    if (node->type == XML_ELEMENT_NODE && view(node->name) == name)
      return node;
  return nullptr;
}

// Scans that are saved as pages of pictures have words in their title alone.
std::string title_of(const xmlNode* html) {
  const xmlNode* head = find_element(html, "head");
  const xmlNode* title = head == nullptr ? nullptr : find_element(head, "title");
  return title == nullptr ? "" : PageText().read(title);
}

std::string page_text(const xmlDoc* page) {
  const xmlNode* html = xmlDocGetRootElement(page);
  if (html == nullptr)
    return {};
  std::string text = PageText().read(html);
  return text.empty() ? title_of(html) : text;
}

using Page = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;
using Parser = std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)>;

// `encoding` null: what the page names. Null when the parser gave up on the way.
Page parse(std::string_view bytes, const char* encoding) {
  constexpr int options =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  const int trust = encoding == nullptr ? 0 : HTML_PARSE_IGNORE_ENC;
  const Parser parser(htmlNewParserCtxt(), &htmlFreeParserCtxt);
  if (parser == nullptr)
    return {nullptr, &xmlFreeDoc};
  // Thousands of unclosed <font> nest thousands deep; nothing here recurses over them.
  parser->options |= XML_PARSE_HUGE;
  Page page(htmlCtxtReadMemory(parser.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr,
                               encoding, options | trust),
            &xmlFreeDoc);
  if (parser->lastError.code == XML_ERR_NO_MEMORY)
    throw std::bad_alloc();
  if (parser->disableSAX != 0)
    page.reset();
  return page;
}

bool names_encoding(std::string_view bytes) {
  return bytes.substr(0, 4096).find("charset=") != std::string_view::npos ||
         bytes.substr(0, 4096).find("CHARSET=") != std::string_view::npos;
}

}  // namespace

Reading read_html(std::string_view bytes) {
  const auto decoded = analyzers::document_text(bytes);
  const auto* not_text = std::get_if<analyzers::NotText>(&decoded);
  // Many pages are UTF-8 whatever they say; no other encoding gives valid UTF-8 by chance.
  const bool guessed = not_text != nullptr && !names_encoding(bytes);
  const Page page = not_text == nullptr ? parse(std::get<std::string>(decoded), "UTF-8")
                                        : parse(bytes, guessed ? "windows-1252" : nullptr);
  if (page == nullptr)
    return Unread{because(ReasonCode::damaged_html)};
  std::string text = page_text(page.get());
  if (text.empty())
    return Unread{because(ReasonCode::page_without_text)};
  if (!guessed)  // the parser lets ill-formed UTF-8 pass
    return FileText{analyzers::valid_utf8(text)};
  auto read = analyzers::read_legacy_text(std::move(text));
  if (!read.converted)
    return Unread{because(ReasonCode::unknown_encoding, not_text->reason)};
  return FileText{std::move(read.text), true};
}

}  // namespace vankien::indexer
