// Writes HTML so that text can never become markup: element and attribute names are literals
// checked while compiling, everything else is escaped as it is written, addresses must be Url
// values. There is no way to put in a string of markup.
#pragma once

#include <concepts>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>

#include "web/url.h"

namespace vankien::web {

// Safe inside text and inside quoted attributes; what HTML or XML forbids (control characters,
// U+FFFE, U+FFFF) becomes U+FFFD.
void append_escaped(std::string& out, std::string_view text);

namespace detail {
constexpr bool is_markup_name(std::string_view name) {
  for (const char c : name) {
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')) {
      return false;
    }
  }
  return !name.empty();
}
constexpr bool is_one_of(std::string_view name, std::initializer_list<std::string_view> list) {
  for (const auto entry : list) {
    if (entry == name) {
      return true;
    }
  }
  return false;
}
}  // namespace detail

class ElementName {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): literals are meant to convert
  consteval ElementName(const char* literal) : name_(literal) {
    if (!detail::is_markup_name(name_)) {
      throw "not an element name";
    }
    if (detail::is_one_of(name_, {"script", "style", "iframe", "object", "embed", "base"})) {
      throw "this element could run or load what is not ours";
    }
  }
  [[nodiscard]] std::string_view str() const { return name_; }
  [[nodiscard]] bool is_void() const {
    return detail::is_one_of(name_, {"br", "hr", "img", "input", "link", "meta"});
  }

 private:
  std::string_view name_;
};

class AttributeName {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): literals are meant to convert
  consteval AttributeName(const char* literal) : name_(literal) {
    if (!detail::is_markup_name(name_)) {
      throw "not an attribute name";
    }
    if (name_.starts_with("on") ||
        detail::is_one_of(name_, {"style", "href", "src", "action", "formaction", "srcdoc"})) {
      throw "scripts and styles have files of their own; addresses go through href(), src(), action() and formaction()";
    }
  }
  [[nodiscard]] std::string_view str() const { return name_; }

 private:
  std::string_view name_;
};

class Attribute {
 public:
  template <std::convertible_to<std::string_view> Value>
  Attribute(AttributeName name, const Value& value)
      : name_(name.str()), value_(std::string_view(value)) {}
  // A number, or a flag: present without a value, or absent.
  template <std::integral Value>
  Attribute(AttributeName name, Value value) : name_(name.str()) {
    if constexpr (std::same_as<Value, bool>) {
      presence_ = value ? Presence::bare : Presence::absent;
    } else {
      value_ = std::to_string(value);
    }
  }

  void append_to(std::string& out) const;

 private:
  enum class Presence { absent, bare, with_value };

  friend Attribute href(const Url& url);
  friend Attribute href(std::string_view origin, const Url& url);
  friend Attribute src(const Url& url);
  friend Attribute action(const Url& url);
  friend Attribute action(std::string_view origin, const Url& url);
  friend Attribute formaction(std::string_view origin, const Url& url);
  Attribute(std::string_view name, const Url& url, std::string_view origin = {})
      : name_(name), value_(std::string(origin) + url.str()) {}

  std::string_view name_;
  std::string value_;
  Presence presence_ = Presence::with_value;
};

Attribute href(const Url& url);
// The same address in full, for what is read elsewhere. `origin`: where this server is reached.
Attribute href(std::string_view origin, const Url& url);
Attribute src(const Url& url);
Attribute action(const Url& url);
Attribute action(std::string_view origin, const Url& url);
Attribute formaction(std::string_view origin, const Url& url);

// Appends to one string; elements nest as the calls do.
class Html {
 public:
  using Attributes = std::initializer_list<Attribute>;

  void text(std::string_view text) { append_escaped(out_, text); }

  // An element without content.
  void element(ElementName name, Attributes attributes);
  // An element that holds `content`: a text, or a function that writes what it holds.
  template <class Content>
  void element(ElementName name, Attributes attributes, const Content& content) {
    open(name, attributes);
    if constexpr (std::invocable<Content>) {
      content();
    } else {
      text(content);
    }
    close(name);
  }
  template <class Content>
  requires(!std::same_as<Content, Attributes>) void element(ElementName name,
                                                            const Content& content) {
    element(name, {}, content);
  }

  // A script of ours, by its address.
  void script(const Url& url);
  void doctype() { out_ += "<!DOCTYPE html>\n"; }
  // For the XML documents that are written in the same way.
  void xml_declaration() { out_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"; }
  // A line end, where people may read the source.
  void line() { out_ += '\n'; }

  [[nodiscard]] std::size_t size() const { return out_.size(); }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void open(ElementName name, Attributes attributes);
  void close(ElementName name);

  std::string out_;
};

}  // namespace vankien::web
