// Addresses that the server itself makes: every part that comes from outside is percent-encoded as
// it goes in.
#pragma once

#include <string>
#include <string_view>

namespace vankien::web {

// All but the unreserved characters of RFC 3986 as %XX; any bytes.
std::string percent_encode(std::string_view bytes);

enum class UrlPart { path, query };

// The bytes that a part of an address stands for. '+' is a blank only in a query; '%' without two
// hexadecimal digits stays.
std::string percent_decode(std::string_view encoded, UrlPart part);

// A path or fragment on this server, checked while compiling.
class LocalPath {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): literals are meant to convert
  consteval LocalPath(const char* literal) : literal_(literal) {
    if (literal_.empty() || (literal_.front() != '/' && literal_.front() != '#')) {
      throw "not a path of this server";
    }
    if (literal_.starts_with("//")) {
      throw "names another server";
    }
  }
  [[nodiscard]] std::string_view str() const { return literal_; }

 private:
  std::string_view literal_;
};

// An address on this server, or none. It starts with a literal path, so it can lead nowhere else
// and run no script.
class Url {
 public:
  explicit Url(LocalPath path) : path_(path.str()) {}

  // A place in the page that holds the link.
  static Url same_page(std::string_view fragment);
  // A picture that the address itself holds: nothing is asked for to show it.
  static Url picture(std::string_view svg);

  // Each returns the address with one part more.
  [[nodiscard]] Url segment(std::string_view value) const;
  [[nodiscard]] Url with(std::string_view name, std::string_view value) const;
  [[nodiscard]] Url anchor(std::string_view fragment) const;
  // "#page=3", which viewers of PDF understand (RFC 8118).
  [[nodiscard]] Url page(std::size_t number) const;

  [[nodiscard]] std::string str() const { return path_ + query_ + fragment_; }

 private:
  Url() = default;

  std::string path_;
  std::string query_;
  std::string fragment_;
};

}  // namespace vankien::web
