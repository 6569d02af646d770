// A mail as it was sent (RFC 5322, MIME), by GMime.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vankien::indexer {

struct Attachment {
  std::string name;  // as the mail calls it; may be empty
  std::string bytes;
};

struct Mail {
  std::string head;  // UTF-8: subject, sender, recipients, day; a line each
  std::string body;
  bool body_is_html = false;
  std::vector<Attachment> attachments;  // pictures within the body are none
};

// nullopt when the bytes are no mail.
std::optional<Mail> parse_mail(std::string_view bytes);

}  // namespace vankien::indexer
