// The escaping sink.
#include "web/html.h"

namespace vankien::web {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// U+FFFE and U+FFFF, which no XML may hold.
bool begins_noncharacter(std::string_view text) {
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

// What stands for `byte` in text and in quoted attributes; empty when it may stand for itself.
std::string_view escape_of(char byte) {
  switch (byte) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '\t':
    case '\n':
      return {};
    default:
      return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f ? replacement
                                                                     : std::string_view{};
  }
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool forbidden = begins_noncharacter(text.substr(i));
    const auto escape = forbidden ? replacement : escape_of(text[i]);
    if (!escape.empty()) {
      out.append(text, kept, i - kept).append(escape);
      kept = i + (forbidden ? replacement.size() : 1);
    }
  }
  out.append(text, kept);
}

void Attribute::append_to(std::string& out) const {
  if (presence_ == Presence::absent)
    return;
  out.append(1, ' ').append(name_);
  if (presence_ == Presence::bare)
    return;
  out.append("=\"");
  append_escaped(out, value_);
  out += '"';
}

Attribute href(const Url& url) {
  return {std::string_view("href"), url};
}
Attribute href(std::string_view origin, const Url& url) {
  return {std::string_view("href"), url, origin};
}
Attribute src(const Url& url) {
  return {std::string_view("src"), url};
}
Attribute action(const Url& url) {
  return {std::string_view("action"), url};
}
Attribute action(std::string_view origin, const Url& url) {
  return {std::string_view("action"), url, origin};
}
Attribute formaction(std::string_view origin, const Url& url) {
  return {std::string_view("formaction"), url, origin};
}

void Html::open(ElementName name, Attributes attributes) {
  out_.append(1, '<').append(name.str());
  for (const auto& attribute : attributes) {
    attribute.append_to(out_);
  }
  out_ += '>';
}

void Html::close(ElementName name) {
  out_.append("</").append(name.str()).append(1, '>');
}

void Html::element(ElementName name, Attributes attributes) {
  open(name, attributes);
  if (!name.is_void()) {
    close(name);
  }
}

void Html::script(const Url& url) {
  out_ += "<script";
  src(url).append_to(out_);
  out_ += "></script>";
}

}  // namespace vankien::web
