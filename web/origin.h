// Where a page of another program comes from, as browsers name it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankien::web {

// Scheme, host and port (RFC 6454), nothing of a path.
class Origin {
 public:
  // Reads "https://cong.tinh.vn" or "http://10.0.0.5:8080". nullopt for all else: other schemes, a
  // path (a single "/" too), a user, "*", letters outside ASCII (their names have a form in ASCII,
  // Punycode), IPv6 addresses (a Content-Security-Policy cannot name them).
  static std::optional<Origin> parse(std::string_view written);

  // As browsers write it: lower case, without the port that is the scheme's own.
  [[nodiscard]] const std::string& str() const { return text_; }
  [[nodiscard]] bool is_secure() const { return text_.starts_with("https:"); }

  friend bool operator==(const Origin&, const Origin&) = default;

 private:
  explicit Origin(std::string text) : text_(std::move(text)) {}

  std::string text_;
};

}  // namespace vankien::web
