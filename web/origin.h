// Where a page of another program comes from, as browsers name it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankien::web {

// Scheme, host and port (RFC 6454), nothing of a path.
class Origin {
 public:
  // Reads "https://cong.tinh.vn", "http://10.0.0.5:8080" or "http://[fd00::5]", and the "/" with
  // which address bars end them. nullopt for all else: other schemes, a path, a user, "*", letters
  // outside ASCII (their names have a form in ASCII, Punycode), hosts that browsers take for a
  // number and write otherwise or not at all ("127.1", "0x7f.1", "999.1.1.1").
  static std::optional<Origin> parse(std::string_view written);

  // As browsers write it: lower case, without the port that is the scheme's own.
  [[nodiscard]] const std::string& str() const { return text_; }
  [[nodiscard]] bool is_secure() const { return text_.starts_with("https:"); }
  [[nodiscard]] bool is_ipv6() const { return text_.find('[') != std::string::npos; }

  friend bool operator==(const Origin&, const Origin&) = default;

 private:
  explicit Origin(std::string text) : text_(std::move(text)) {}

  std::string text_;
};

}  // namespace vankien::web
